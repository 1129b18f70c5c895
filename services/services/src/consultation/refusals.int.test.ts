import {
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../../tests/test-store.ts'
import { services } from '../subgraph.ts'
import { intake, officer, people, startDesk } from './test-desk.ts'

const now = new Date('2026-11-24T10:00:00+09:00')
const desk = startDesk(testDatabase('refusals'), () => now)
/** What exists of a case, by the name of the argument that names it. */
const there: Record<string, string> = {}
beforeAll(async () => {
  await desk.open()
  const one = await desk.taken()
  const { id } = one
  const [subject, topic] = [one.subjects[0].id, one.topics[0].id]
  const { ai } = people
  await desk.act('triageConsultation', { id, urgency: 'ROUTINE' }, ai)
  const consented = await desk.act('recordConsultationConsent', desk.consent(id, subject), ai)
  const asked = { id, topics: [topic], toParty: 'party:anshin-ikejiri', kind: 'CO_SUPPORT', reason: '見守り' }
  const { consultation } = await desk.act('requestReferral', asked, ai)
  const consent = consented.consultation.consents[0].id
  const branch = 'party:branch-welfare-setagaya'
  await desk.act('recordConsultationConsent', desk.consent(id, subject, { toParties: [branch] }), ai)
  const up = { id, topics: [topic], toParty: branch, kind: 'ADVICE', reason: '専門の意見' }
  const { escalations } = (await desk.act('requestEscalation', up, ai)).consultation
  const heard = desk.consent(id, subject, { purpose: 'CONFERENCE', toParties: [branch] })
  await desk.act('recordConsultationConsent', heard, ai)
  const plan = {
    id,
    kind: 'COORDINATION',
    startsAt: '2026-11-25T10:00:00+09:00',
    parties: [branch],
    subjects: [subject],
    topics: [topic],
    agenda: '方針',
  }
  const { conferences } = (await desk.act('planConference', plan, ai)).consultation
  const ask = { id, topic, to: 'GROUP', group: 'group:tea', offer: '加わりたい方がいます' }
  const { introductions } = (await desk.act('askIntroduction', ask, ai)).consultation
  Object.assign(there, { conference: conferences[0].id, introduction: introductions[0].id })
  const [referral, escalation] = [consultation.referrals[0].id, escalations[0].id]
  Object.assign(there, { id, topic, subject, consent, referral, escalation })
})
afterAll(desk.close)

const mutations = services.schema().getMutationType()?.getFields() ?? {}
/** Every act on a case; intake is on none. */
const acts = Object.values(mutations).filter(
  ({ name, type }) => String(type) === 'ConsultationAnswer' && name !== 'openConsultation',
)

/** An input that is wrong wherever its type lets it be: empty words, days long gone, odd ids, nothing in lists. */
function wrong(type: GraphQLInputType, name: string, ids: Record<string, string>): unknown {
  if (isNonNullType(type)) return wrong(type.ofType, name, ids)
  if (isListType(type)) return []
  const named = getNamedType(type)
  if (isEnumType(named)) return named.getValues()[0]?.name
  if (isInputObjectType(named))
    return Object.fromEntries(
      Object.values(named.getFields())
        .filter((each) => isNonNullType(each.type))
        .map((each) => [each.name, wrong(each.type, each.name, ids)]),
    )
  const values: Record<string, unknown> = {
    ID: ids[name] ?? 'odd',
    String: ' ',
    Int: -1,
    Float: -1,
    Boolean: false,
    Date: '2000-01-01',
    DateTime: '2000-01-01T00:00:00+09:00',
  }
  return values[named.name]
}

describe('what is wrong with an input', () => {
  it('is told to nobody who has no place on the case: who may comes first, in every act', async () => {
    expect(acts.length).toBeGreaterThan(55)
    const none = Object.fromEntries(Object.keys(there).map((name) => [name, 'odd']))
    const problems =
      '... on NotFound { id } ... on NotPermitted { isSignedIn needs } ... on InvalidInput { field }'
    for (const { name, args } of acts) {
      const type = args[0]?.type as GraphQLInputType
      const query = `mutation ($input: ${type}) { ${name}(input: $input) { __typename ${problems} } }`
      const told = async (asking: object, ids: Record<string, string>) => {
        const { data, errors, storeCommands } = await desk.raw(query, { input: wrong(type, '', ids) }, asking)
        expect([name, errors]).toEqual([name, undefined])
        const text = JSON.stringify(data[name])
        const blank = Object.values(ids).reduce((all, id) => all.replaceAll(id, 'odd'), text)
        return { kind: data[name].__typename, text: blank, storeCommands }
      }
      for (const asking of [{}, officer]) {
        expect([name, (await told(asking, there)).kind]).toEqual([name, 'NotPermitted'])
      }
      await told(people.far, none)
      const hidden = await told(people.far, there)
      expect([name, hidden]).toEqual([name, await told(people.far, none)])
      expect([name, hidden.kind]).toEqual([name, 'NotFound'])
    }
  })

  it('is told to whoever may', async () => {
    const bare = { id: there.id, outcome: 'odd words', reason: ' ', isClientInformed: true }
    expect(await desk.act('proposeConsultationClose', bare, people.ai)).toMatchObject({ field: 'outcome' })
    const odd = { ...intake, topics: [] }
    expect(await desk.act('openConsultation', odd, {})).toMatchObject({ __typename: 'NotPermitted' })
    expect(await desk.act('openConsultation', odd, people.ai)).toMatchObject({ field: 'topics' })
  })
})
