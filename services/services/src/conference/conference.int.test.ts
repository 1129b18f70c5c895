import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../../tests/test-store.ts'
import { officer, people, startDesk } from '../consultation/test-desk.ts'

const start = new Date('2026-11-24T10:00:00+09:00')
let now = start
const desk = startDesk(testDatabase('conference'), () => now)
const { act, ask, consent, raw, read, taken } = desk
beforeAll(desk.open)
afterAll(desk.close)
beforeEach(() => {
  now = start
})
const { ai, bo, boss, chie, dai, emi, far, fumi } = people
const [anshin, shakyo] = ['party:anshin-ikejiri', 'party:shakyo-ikejiri']
const purpose = 'CONFERENCE'
const fields =
  'id state seats { party { id } state worker { id } } subjects { id identity { name } } notes { text } agenda result hearings { party { id } subject categories } availableActions'
const seen = async (id: string, asking: object) =>
  (await ask(`query ($id: ID!) { consultationConference(id: $id) { ${fields} } }`, { id }, asking))
    .consultationConference

/** An 8050 case: the mother lets あんしんすこやかセンター hear all and 社協 who she is; so does her son, both who he is. */
async function planned(kind = 'COORDINATION') {
  const one = await taken()
  const { id, topics } = one
  const [mother, son] = one.subjects.map((each: { id: string }) => each.id)
  await act('triageConsultation', { id, urgency: 'ROUTINE' }, ai)
  const agreed = (subject: string, toParties: string[], categories: string[]) =>
    act('recordConsultationConsent', consent(id, subject, { purpose, toParties, categories }), ai)
  await agreed(mother, [anshin], ['ROUTING', 'CONTENT', 'SENSITIVE'])
  await agreed(mother, [shakyo], ['ROUTING'])
  const { consultation } = await agreed(son, [anshin, shakyo], ['ROUTING'])
  const write = async (subjects: string[], text: string) =>
    (await act('writeConsultationNote', { id, subjects, class: 'CONTENT', text }, ai)).consultation.notes.at(
      -1,
    ).id
  const notes = [await write([mother], '母の話'), await write([mother, son], '母子の話')]
  const input = {
    id,
    kind,
    startsAt: '2026-11-25T10:00:00+09:00',
    parties: [anshin, shakyo],
    subjects: [mother, son],
    topics: topics.map((each: { id: string }) => each.id),
    notes,
    agenda: '支援の方針',
  }
  const answer = await act('planConference', input, ai)
  if (answer.__typename !== 'ConsultationChanged') throw new Error(JSON.stringify(answer))
  const conference = answer.consultation.conferences.at(-1).id as string
  return { id, mother, son, input, conference, consents: consultation.consents.map((each: any) => each.id) }
}
async function opened() {
  const one = await planned()
  const { conference } = one
  await act('joinConference', { conference }, chie)
  await act('joinConference', { conference }, emi)
  now = new Date('2026-11-25T10:00:00+09:00')
  await act('openConference', { conference }, ai)
  return one
}

describe('a conference of several parties on one case', () => {
  it('tells each party what the persons agreed that it may hear, no party the same as another, and the owner who hears what', async () => {
    const { conference, mother, son } = await opened()
    const [anshins, shakyos] = [await seen(conference, chie), await seen(conference, emi)]
    expect(anshins.notes).toEqual([{ text: '母の話' }])
    expect(shakyos.notes).toEqual([])
    for (const each of [anshins, shakyos]) {
      expect(each.subjects.map(({ identity }: any) => identity?.name)).toEqual(['秘密野 母子', '秘密野 息太'])
      expect(each).toMatchObject({ agenda: null, hearings: [] })
    }
    const { hearings } = await seen(conference, ai)
    expect(hearings).toEqual([
      { party: { id: anshin }, subject: mother, categories: ['ROUTING', 'CONTENT', 'SENSITIVE'] },
      { party: { id: anshin }, subject: son, categories: ['ROUTING'] },
      { party: { id: shakyo }, subject: mother, categories: ['ROUTING'] },
      { party: { id: shakyo }, subject: son, categories: ['ROUTING'] },
    ])
  })

  it('tells nobody anything before it begins and after it ends, and only those who are there while it goes on', async () => {
    const { id, conference } = await planned()
    const shut = { notes: [], subjects: [{ identity: null }, { identity: null }] }
    expect(await seen(conference, chie)).toMatchObject({ state: 'PLANNED', ...shut })
    await act('joinConference', { conference }, chie)
    expect(await seen(conference, chie)).toMatchObject(shut)
    now = new Date('2026-11-25T10:00:00+09:00')
    await act('openConference', { conference }, ai)
    expect((await seen(conference, chie)).notes).toHaveLength(1)
    expect(await seen(conference, dai)).toMatchObject(shut)
    await act('endConference', { conference, result: '訪問を続ける' }, ai)
    expect(await seen(conference, chie)).toMatchObject({ state: 'ENDED', ...shut, result: null })
    expect(await seen(conference, dai)).toBeNull()
    expect(await seen(conference, ai)).toMatchObject({ result: '訪問を続ける', agenda: '支援の方針' })
    expect(await read(id, chie)).toBeNull()
  })

  it('I27 a consent that ends shuts what is heard, to the instant, in the midst of it', async () => {
    const { id, conference, consents } = await opened()
    expect((await seen(conference, chie)).notes).toHaveLength(1)
    await act('withdrawConsultationConsent', { id, consent: consents[0] }, ai)
    expect(await seen(conference, chie)).toMatchObject({
      notes: [],
      subjects: [{ identity: null }, { identity: {} }],
    })
    expect((await seen(conference, emi)).subjects[0].identity.name).toBe('秘密野 母子')
  })

  it('what it came to is told to a party that may hear of everybody, and to no other', async () => {
    const { id, conference, son } = await opened()
    const more = consent(id, son, { purpose, toParties: [anshin], categories: ['CONTENT'] })
    await act('recordConsultationConsent', more, ai)
    await act('endConference', { conference, result: '訪問を続ける' }, ai)
    expect((await seen(conference, chie)).result).toBe('訪問を続ける')
    expect((await seen(conference, emi)).result).toBeNull()
  })

  it('rests on consent where it is 重層的支援会議, on a legal ground too where it is 支援会議', async () => {
    const { id, son, input } = await planned()
    const branch = 'party:branch-welfare-setagaya'
    const wider = { ...input, parties: [branch] }
    expect(await act('planConference', wider, ai)).toMatchObject({
      __typename: 'BasisMissing',
      party: { id: branch },
    })
    const ground = {
      id,
      code: 'SUPPORT_CONFERENCE',
      subjects: [input.subjects[0], son],
      categories: ['ROUTING', 'CONTENT'],
      fromParties: ['party:centre-ikejiri'],
      toParties: [branch],
      validUntil: '2026-12-01T00:00:00+09:00',
      reason: '守秘義務のもとで共有する',
    }
    await act('recordConsultationGround', ground, boss)
    expect((await act('planConference', wider, ai)).__typename).toBe('BasisMissing')
    const { consultation } = await act('planConference', { ...wider, kind: 'SUPPORT' }, ai)
    const conference = consultation.conferences.at(-1).id
    await act('joinConference', { conference }, fumi)
    await act('openConference', { conference }, ai)
    expect((await seen(conference, fumi)).notes).toEqual([{ text: '母の話' }, { text: '母子の話' }])
  })

  it('I20 keeps the case from ending until it is over', async () => {
    const { id, conference } = await planned()
    const { topics } = await read(id, ai)
    await act('recordConsultationContact', { id }, ai)
    for (const { id: topic } of topics)
      await act('changeConsultationTopic', { id, topic, action: 'RESOLVE' }, ai)
    const close = { id, outcome: 'RESOLVED', reason: '終わった', isClientInformed: true }
    expect(await act('proposeConsultationClose', close, ai)).toMatchObject({ blockers: ['OPEN_CONFERENCE'] })
    await act('cancelConference', { conference }, ai)
    expect((await act('proposeConsultationClose', close, ai)).consultation.state).toBe('CLOSING')
  })

  it('has one worker for each party, also where twenty come at once, and another one in their place', async () => {
    const { conference } = await planned()
    await Promise.all(
      Array.from({ length: 20 }, (_, n) => act('joinConference', { conference }, n % 2 ? chie : dai, 'id')),
    )
    const seat = async () => (await seen(conference, ai)).seats[0]
    expect(await seat()).toMatchObject({ party: { id: anshin }, state: 'JOINED' })
    await act('joinConference', { conference }, dai)
    expect((await seat()).worker.id).toBe(await desk.worker(dai))
    await act('declineConference', { conference }, dai)
    expect(await seat()).toMatchObject({ state: 'DECLINED', worker: null })
    expect(await seen(conference, dai)).toBeNull()
  })

  it('stands in the list of every party that is invited, and of no other', async () => {
    const { conference } = await planned()
    const list = async (asking: object) =>
      (await ask('{ consultationConferences { id } }', {}, asking)).consultationConferences?.map(
        ({ id }: { id: string }) => id,
      ) ?? null
    expect(await list(dai)).toContain(conference)
    expect(await list(far)).not.toContain(conference)
    expect(await list(officer)).toBeNull()
    await act('cancelConference', { conference }, ai)
    expect(await list(dai)).not.toContain(conference)
  })
})

it('I24 who isn’t invited can’t tell a conference from one that isn’t there, by reads, acts and store commands', async () => {
  const { conference } = await planned()
  const none = `consultationConference_${'2'.repeat(20)}`
  const asked: ((id: string) => [string, object])[] = [
    (id) => ['query ($id: ID!) { consultationConference(id: $id) { id notes { text } } }', { id }],
    (id) => [desk.text('joinConference'), { input: { conference: id } }],
    (id) => [desk.text('openConference'), { input: { conference: id } }],
    (id) => [desk.text('endConference'), { input: { conference: id, result: 'なし' } }],
  ]
  for (const of of asked)
    for (const outsider of [{}, officer, far, bo, fumi]) {
      const answer = async (id: string) => {
        const [query, variables] = of(id)
        const { data, errors, status, storeCommands } = await raw(query, variables, outsider)
        expect(errors).toBeUndefined()
        return { text: JSON.stringify(data).replaceAll(id, 'ID'), status, storeCommands }
      }
      await answer(none)
      expect(await answer(conference)).toEqual(await answer(none))
    }
})
