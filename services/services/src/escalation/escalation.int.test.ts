import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../../tests/test-store.ts'
import { reconcile, tellOverdueEscalations } from '../consultation/jobs.ts'
import { officer, people, startDesk } from '../consultation/test-desk.ts'

const start = new Date('2026-11-24T10:00:00+09:00')
let now = start
const desk = startDesk(testDatabase('escalation'), () => now)
const { act, ask, consent, raw, read, taken, escalation: told } = desk
beforeAll(desk.open)
afterAll(desk.close)
beforeEach(() => {
  now = start
})
const { ai, bo, boss, fumi, gen, branchBoss, hana, far, chie } = people
const [centre, branch, hq] = ['party:centre-ikejiri', 'party:branch-welfare-setagaya', 'party:hq-welfare']
const words = '専門の意見'

/** A case whose persons let the centre show all to the branch and the head office, with a note of the mother. */
async function known() {
  const one = await taken()
  const { id, topics } = one
  const [mother, son] = one.subjects
  await act('triageConsultation', { id, urgency: 'ROUTINE' }, ai)
  for (const person of [mother, son])
    await act('recordConsultationConsent', consent(id, person.id, { toParties: [branch, hq] }), ai)
  const note = { id, subjects: [mother.id], class: 'CONTENT', text: '母の話' }
  const { consultation } = await act('writeConsultationNote', note, ai)
  return { id, mother, son, topics, note: consultation.notes.at(-1).id as string }
}
const input = ({ id, topics, note }: Awaited<ReturnType<typeof known>>, kind: string, more: object = {}) => ({
  id,
  kind,
  toParty: branch,
  topics: [topics[0].id],
  notes: [note],
  reason: '地区では判断できない',
  ...more,
})
async function escalated(kind = 'ADVICE', more: object = {}) {
  const one = await known()
  const answer = await act('requestEscalation', input(one, kind, more), ai)
  if (answer.__typename !== 'ConsultationChanged') throw new Error(JSON.stringify(answer))
  return { ...one, escalation: answer.consultation.escalations.at(-1).id as string }
}

describe('R120 advice', () => {
  it('is given by a named specialist of the next level on the same case, whose owner stays who it was at every step', async () => {
    const { id, note, mother, escalation } = await escalated()
    const owner = { party: { id: centre }, worker: { id: await desk.worker(ai) } }
    const before = await told(escalation, fumi)
    expect(before).toMatchObject({
      state: 'REQUESTED',
      level: 'BRANCH',
      consultationId: id,
      caseNumber: (await read(id, ai)).caseNumber,
      reason: '地区では判断できない',
      notes: [],
      subjects: [{ identity: null }],
    })
    const taking = await act('takeEscalation', { escalation }, fumi)
    expect(taking).toMatchObject({ consultationId: id, consultation: null })
    expect(await told(escalation, fumi)).toMatchObject({
      state: 'ASSIGNED',
      notes: [{ id: note, text: '母の話' }],
      subjects: [{ id: mother.id, identity: { name: '秘密野 母子' } }],
    })
    expect((await read(id, ai)).owner).toEqual(owner)
    await act('answerEscalation', { escalation, words }, fumi)
    expect(await told(escalation, ai)).toMatchObject({ state: 'ANSWERED', answer: words })
    expect((await read(id, ai)).owner).toEqual(owner)
    await act('closeEscalation', { escalation }, ai)
    expect(await told(escalation, fumi)).toBeNull()
    expect(await told(escalation, ai)).toMatchObject({ state: 'CLOSED', availableActions: [] })
    expect((await read(id, ai)).owner).toEqual(owner)
  })

  it('earlier notes open to the handler alone: to no colleague, to no supervisor of theirs, and not to the handler elsewhere', async () => {
    const { id, escalation } = await escalated()
    await act('takeEscalation', { escalation }, fumi)
    for (const other of [gen, branchBoss])
      expect(await told(escalation, other)).toMatchObject({ notes: [], subjects: [{ identity: null }] })
    expect(await read(id, fumi)).toBeNull()
    expect(await act('answerEscalation', { escalation, words }, gen)).toMatchObject({
      __typename: 'NotFound',
    })
  })

  it('needs a reason and a basis for all that it shows', async () => {
    const one = await known()
    expect(await act('requestEscalation', input(one, 'ADVICE', { reason: ' ' }), ai)).toMatchObject({
      __typename: 'InvalidInput',
      field: 'reason',
    })
    const { consents } = await read(one.id, ai)
    await act('withdrawConsultationConsent', { id: one.id, consent: consents[0].id }, ai)
    expect(await act('requestEscalation', input(one, 'ADVICE'), ai)).toMatchObject({
      __typename: 'BasisMissing',
      party: { id: branch },
    })
  })

  it('I27 a consent that ends shuts what the specialist is shown, to the instant', async () => {
    const { id, escalation } = await escalated()
    await act('takeEscalation', { escalation }, fumi)
    now = new Date('2026-12-24T09:59:59.999+09:00')
    expect((await told(escalation, fumi)).notes).toHaveLength(1)
    now = new Date('2026-12-24T10:00:00+09:00')
    expect(await told(escalation, fumi)).toMatchObject({ notes: [], subjects: [{ identity: null }] })
    expect((await read(id, ai)).place).toBe('OWNER')
  })
})

describe('R120 levels', () => {
  it('go up to the branch of the area that the district lies in; another area’s is refused, with the one to ask', async () => {
    const one = await known()
    const other = input(one, 'ADVICE', { toParty: 'party:branch-welfare-kitazawa', notes: [] })
    for (const kind of ['ADVICE', 'JOINT', 'TAKEOVER'])
      expect(await act('requestEscalation', { ...other, kind }, ai)).toMatchObject({
        __typename: 'EscalationOutOfArea',
        party: { id: 'party:branch-welfare-kitazawa' },
        branch: { id: branch },
        message: expect.stringContaining('district:ikejiri'),
        remedy: `Ask ${branch}.`,
      })
    expect((await read(one.id, ai)).escalations).toEqual([])
    expect((await act('requestEscalation', input(one, 'ADVICE'), ai)).__typename).toBe('ConsultationChanged')
  })

  it('go up one at a time, with the same case: the head office is asked once the branch has answered', async () => {
    const one = await escalated()
    const { id, escalation } = one
    const up = input(one, 'ADVICE', { toParty: hq })
    expect(await act('requestEscalation', up, ai)).toMatchObject({
      __typename: 'EscalationLevelNotNext',
      level: 'HEAD_OFFICE',
      next: 'BRANCH',
    })
    expect(await act('requestEscalation', input(one, 'ADVICE'), ai)).toMatchObject({
      __typename: 'EscalationOpenAlready',
      escalation,
    })
    await act('takeEscalation', { escalation }, fumi)
    await act('answerEscalation', { escalation, words }, fumi)
    const above = await act('requestEscalation', up, ai)
    const second = above.consultation.escalations.at(-1).id
    expect(await told(second, hana)).toMatchObject({ level: 'HEAD_OFFICE', consultationId: id })
    expect(await told(second, fumi)).toBeNull()
    const district = { ...up, toParty: 'party:shakyo-ikejiri' }
    expect(await act('requestEscalation', district, ai)).toMatchObject({
      level: 'DISTRICT',
      next: 'HEAD_OFFICE',
    })
  })
})

describe('R120 work together', () => {
  it('brings the specialist into the team for those persons alone, until it is closed', async () => {
    const { id, mother, escalation } = await escalated('JOINT')
    await act('takeEscalation', { escalation }, fumi)
    const seen = await read(id, fumi, 'REFERRAL')
    expect(seen).toMatchObject({
      place: 'TEAM',
      owner: { party: { id: centre } },
      escalations: [],
      referrals: [],
    })
    expect(seen.subjects.map((each: any) => each.id)).toEqual([mother.id])
    await act('answerEscalation', { escalation, words }, fumi)
    expect((await read(id, fumi, 'REFERRAL')).place).toBe('TEAM')
    await act('closeEscalation', { escalation }, ai)
    expect(await read(id, fumi, 'REFERRAL')).toBeNull()
  })
})

describe('R120 a takeover', () => {
  it('is a referral of the whole case: its owner changes when a named person accepts, at once and no sooner', async () => {
    const { id, escalation } = await escalated('TAKEOVER')
    const { referralId: referral } = await told(escalation, fumi)
    expect(await act('takeEscalation', { escalation }, fumi)).toMatchObject({
      __typename: 'ConsultationStepNotPossible',
      possible: [],
    })
    await act('receiveReferral', { referral }, fumi)
    expect((await read(id, ai)).place).toBe('OWNER')
    expect(await told(escalation, ai)).toMatchObject({ state: 'REQUESTED', availableActions: [] })
    await act('acceptReferral', { referral }, fumi)
    expect(await read(id, ai)).toBeNull()
    expect(await read(id, fumi, 'REFERRAL')).toMatchObject({
      id,
      place: 'OWNER',
      owner: { party: { id: branch }, worker: { id: await desk.worker(fumi) } },
      escalations: [{ state: 'CLOSED' }],
    })
  })

  it('declined it is declined in both, and the case is the district’s as it was', async () => {
    const { id, escalation } = await escalated('TAKEOVER')
    const { referralId: referral } = await told(escalation, fumi)
    await act('declineReferral', { referral, reason: '地区で対応できる' }, fumi)
    expect(await told(escalation, ai)).toMatchObject({ state: 'DECLINED' })
    expect((await read(id, ai)).owner.party.id).toBe(centre)
  })
})

describe('an open escalation', () => {
  it('I20 keeps the case from ending until it is closed', async () => {
    const { id, topics, escalation } = await escalated()
    await act('recordConsultationContact', { id }, ai)
    for (const { id: topic } of topics)
      await act('changeConsultationTopic', { id, topic, action: 'RESOLVE' }, ai)
    const close = { id, outcome: 'RESOLVED', reason: '終わった', isClientInformed: true }
    const propose = () => act('proposeConsultationClose', close, ai)
    expect(await propose()).toMatchObject({ blockers: ['OPEN_ESCALATION', 'RUNNING_CLOCK'] })
    await act('takeEscalation', { escalation }, fumi)
    await act('answerEscalation', { escalation, words }, fumi)
    expect(await propose()).toMatchObject({ blockers: ['OPEN_ESCALATION'] })
    await act('closeEscalation', { escalation }, ai)
    expect((await propose()).consultation.state).toBe('CLOSING')
  })

  it('taken by twenty at once has one handler and one clear refusal for each other', async () => {
    const { id, escalation } = await escalated()
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) => act('takeEscalation', { escalation }, n % 2 ? fumi : gen, 'id')),
    )
    const kinds = answers.map(({ __typename }) => __typename)
    expect(kinds.filter((each) => each === 'ConsultationChanged')).toHaveLength(1)
    for (const each of kinds.filter((kind) => kind !== 'ConsultationChanged'))
      expect(['Conflict', 'ConsultationStepNotPossible']).toContain(each)
    expect((await read(id, ai)).owner.worker.id).toBe(await desk.worker(ai))
    const shown = await Promise.all([told(escalation, fumi), told(escalation, gen)])
    expect(shown.filter(({ notes }) => notes.length > 0)).toHaveLength(1)
  })

  it('answered, declined and withdrawn at once ends in one of them', async () => {
    const { escalation } = await escalated()
    await act('takeEscalation', { escalation }, fumi)
    const answers = await Promise.all([
      act('answerEscalation', { escalation, words }, fumi, 'id'),
      act('declineEscalation', { escalation, words }, branchBoss, 'id'),
      act('withdrawEscalation', { escalation, words }, ai, 'id'),
    ])
    const won = answers.findIndex(({ __typename }) => __typename === 'ConsultationChanged')
    expect(answers.filter(({ __typename }) => __typename === 'ConsultationChanged')).toHaveLength(1)
    expect((await told(escalation, ai)).state).toBe(['ANSWERED', 'DECLINED', 'WITHDRAWN'][won])
  })

  it('overdue tells both supervisors, once, and neither answers nor ends it', async () => {
    const { id, escalation } = await escalated('ADVICE', { isUrgent: true })
    now = new Date('2026-11-24T14:00:00+09:00')
    expect(await told(escalation, fumi)).toMatchObject({ isOverdue: true, state: 'REQUESTED' })
    const stores = desk.stores()
    expect(await tellOverdueEscalations(stores, now)).toBe(1)
    expect(await tellOverdueEscalations(stores, now)).toBe(0)
    for (const supervisor of [boss, branchBoss]) {
      const { consultationAlerts } = await ask(
        '{ consultationAlerts { kind consultationId } }',
        {},
        supervisor,
      )
      expect(consultationAlerts).toContainEqual({ kind: 'ESCALATION_OVERDUE', consultationId: id })
    }
    expect((await act('takeEscalation', { escalation }, fumi)).__typename).toBe('ConsultationChanged')
  })

  it('I16 whose specialist leaves is handled by a supervisor of theirs from the same act on', async () => {
    const { escalation } = await escalated('JOINT')
    await act('takeEscalation', { escalation }, gen)
    const end =
      'mutation ($input: EndConsultationWorkerInput!) { endConsultationWorker(input: $input) { __typename } }'
    const { endConsultationWorker } = await ask(end, { input: { id: await desk.worker(gen) } }, officer)
    expect(endConsultationWorker.__typename).toBe('ConsultationWorkerEnded')
    expect(await told(escalation, gen)).toBeNull()
    expect(await told(escalation, branchBoss)).toMatchObject({
      specialist: { id: await desk.worker(branchBoss) },
      notes: [{ text: '母の話' }],
    })
    await act('answerEscalation', { escalation, words }, branchBoss)
    expect((await told(escalation, ai)).state).toBe('ANSWERED')
  })

  it('stands in the inbox of its section until somebody handles it, then in the handler’s alone', async () => {
    const { escalation } = await escalated()
    const inbox = async (asking: object) =>
      (await ask('{ consultationEscalations { id } }', {}, asking)).consultationEscalations?.map(
        ({ id }: { id: string }) => id,
      ) ?? null
    expect(await inbox(branchBoss)).toContain(escalation)
    await act('takeEscalation', { escalation }, fumi)
    expect(await inbox(fumi)).toContain(escalation)
    expect(await inbox(branchBoss)).not.toContain(escalation)
    expect(await inbox(chie)).toEqual([])
    expect(await inbox(officer)).toBeNull()
  })
})

describe('who has no business with an escalation', () => {
  it('I24 can’t tell it from one that isn’t there, by reads, acts and store commands', async () => {
    const { escalation } = await escalated()
    const none = `consultationEscalation_${'2'.repeat(20)}`
    const asked: ((id: string) => [string, object])[] = [
      (id) => ['query ($id: ID!) { consultationEscalation(id: $id) { id notes { text } } }', { id }],
      (id) => [desk.text('takeEscalation'), { input: { escalation: id } }],
      (id) => [desk.text('closeEscalation'), { input: { escalation: id } }],
      (id) => [desk.text('answerEscalation'), { input: { escalation: id, words } }],
    ]
    for (const of of asked)
      for (const outsider of [{}, officer, far, chie, hana, bo]) {
        const answer = async (id: string) => {
          const [query, variables] = of(id)
          const { data, errors, status, storeCommands } = await raw(query, variables, outsider)
          expect(errors).toBeUndefined()
          return { text: JSON.stringify(data).replaceAll(id, 'ID'), status, storeCommands }
        }
        await answer(none)
        expect(await answer(escalation)).toEqual(await answer(none))
      }
  })
})

it('I21 after all of this every party’s cases agree with its books', async () => {
  expect(await reconcile(desk.stores())).toBe(0)
})
