import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../../tests/test-store.ts'
import { intake, officer, people, startDesk, who } from './test-desk.ts'

const start = new Date('2026-11-24T10:00:00+09:00')
let now = start
const desk = startDesk(testDatabase('consultation'), () => now)
const { act, ask, raw, read, taken } = desk
beforeAll(desk.open)
afterAll(desk.close)
beforeEach(() => {
  now = start
})
const { ai, bo, boss, chie, far } = people
const note = (id: string, subjects: string[], of = 'CONTENT', text = '秘密の面談記録') => ({
  id,
  subjects,
  class: of,
  text,
})

describe('intake', () => {
  it('R136 one case holds several persons and topics, with one party and one active worker that answer for it', async () => {
    const one = await taken()
    expect(one).toMatchObject({
      caseNumber: expect.stringMatching(/^2026-ikejiri-\d{4}$/),
      state: 'INTAKE',
      place: 'OWNER',
      owner: { party: { id: 'party:centre-ikejiri' }, worker: { id: await desk.worker(ai) } },
      clocks: [{ kind: 'INTAKE', state: 'RUNNING', dueOn: '2026-11-27' }],
    })
    expect(one.topics.map(({ code }: any) => code.code)).toEqual(['ELDERLY_CARE', 'HIKIKOMORI'])
    expect(one.subjects.map(({ identity }: any) => identity.name)).toEqual(['秘密野 母子', '秘密野 息太'])
  })

  it('R158 the parties of a district are told to everybody', async () => {
    const { consultationParties } = await ask(
      '{ consultationParties(district: "district:ikejiri") { id name } }',
    )
    expect(consultationParties.map(({ id }: any) => id)).toEqual(
      expect.arrayContaining(['party:centre-ikejiri', 'party:anshin-ikejiri', 'party:shakyo-ikejiri']),
    )
  })

  it('somebody may stay anonymous, and then nothing that names them is taken', async () => {
    const subject = { role: 'PRINCIPAL', isAnonymous: true, isContactSafe: false }
    const topics = [{ code: 'LIVELIHOOD', subject: 0 }]
    const one = await taken(ai, { channel: 'PHONE', subjects: [subject], topics })
    expect(one.subjects[0]).toMatchObject({ isAnonymous: true, identity: { name: null } })
    const named = { ...intake, topics, subjects: [{ ...subject, name: '名前' }] }
    expect(await act('openConsultation', named, ai)).toMatchObject({
      __typename: 'InvalidInput',
      field: 'subjects.0.isAnonymous',
    })
  })

  it('is refused to whoever works for no party, by another district, and of a theme that there is not', async () => {
    expect(await act('openConsultation', intake, who('nobody', 'centre-ikejiri'))).toMatchObject({
      __typename: 'NotPermitted',
    })
    expect(await act('openConsultation', intake, far)).toMatchObject({ field: 'district' })
    const odd = { ...intake, topics: [{ code: 'ODD', subject: 0 }] }
    expect(await act('openConsultation', odd, ai)).toMatchObject({ field: 'topics.0.code' })
  })

  it('R136 twenty at once get twenty numbers in a row, also where some are refused on the way', async () => {
    const numbers = async () =>
      (await desk.connection.collection('consultations').find({ district: 'district:ikejiri' }).toArray())
        .map(({ caseNumber }) => Number(String(caseNumber).slice(-4)))
        .sort((a, b) => a - b)
    const odd = { ...intake, topics: [{ code: 'ODD', subject: 0 }] }
    const asked = Array.from({ length: 20 }, (_, n) => [
      taken(n % 2 ? ai : bo),
      act('openConsultation', odd, ai),
    ])
    await Promise.all(asked.flat())
    const all = await numbers()
    expect(all).toEqual(Array.from({ length: all.length }, (_, n) => n + 1))
  })

  it('a key repeated opens no second case', async () => {
    const input = { ...intake, idempotencyKey: 'intake-key-1' }
    const [a, b] = [await act('openConsultation', input, ai), await act('openConsultation', input, ai)]
    expect(b.consultationId).toBe(a.consultationId)
  })
})

describe('who answers for a case', () => {
  it('I16 whoever leaves hands over in the same act, to a supervisor of their party', async () => {
    const leaver = who('leaver', 'centre-ikejiri')
    await register(leaver, 'WORKER')
    const cases = [await taken(leaver), await taken(leaver)]
    const supervisor = await desk.worker(boss)
    expect((await end(leaver)).__typename).toBe('ConsultationWorkerEnded')
    for (const { id } of cases) {
      expect(await read(id, leaver)).toBeNull()
      expect((await read(id, boss)).owner.worker.id).toBe(supervisor)
    }
  })

  it('I16 twenty intakes while the worker leaves: no case is left with somebody who is gone', async () => {
    const leaver = who('leaver-2', 'centre-ikejiri')
    await register(leaver, 'WORKER')
    const id = await desk.worker(leaver)
    const opened = Array.from({ length: 20 }, () => act('openConsultation', intake, leaver))
    const [ended, ...answers] = await Promise.all([endById(id), ...opened])
    expect(ended.__typename).toBe('ConsultationWorkerEnded')
    for (const each of answers) expect(['ConsultationChanged', 'NotPermitted']).toContain(each.__typename)
    const left = await desk.connection.collection('consultations').countDocuments({ 'owner.worker': id })
    expect(left).toBe(0)
  })

  it('I16 the last supervisor of a party with cases may not leave', async () => {
    await taken()
    expect(await end(boss)).toMatchObject({ __typename: 'SupervisorNeeded' })
  })

  it('a supervisor gives it to another active worker of the party, and to nobody else', async () => {
    const { id } = await taken()
    const to = await desk.worker(bo)
    expect(await act('reassignConsultation', { id, worker: to }, ai)).toMatchObject({
      __typename: 'NotFound',
    })
    const other = await desk.worker(chie)
    expect(await act('reassignConsultation', { id, worker: other }, boss)).toMatchObject({
      __typename: 'WorkerNotFit',
    })
    await act('reassignConsultation', { id, worker: to }, boss)
    expect((await read(id, bo)).place).toBe('OWNER')
    expect(await read(id, ai)).toBeNull()
  })
})

describe('the door', () => {
  it('I24 a hidden case and none at all are one: the same answers, errors and store commands, by every read and act', async () => {
    const one = await taken()
    await act('writeConsultationNote', note(one.id, [one.subjects[0].id]), ai)
    const none = `consultation_${'2'.repeat(20)}`
    const asked: [string, (id: string) => [string, object]][] = [
      ['read', (id) => ['query ($id: ID!) { consultation(id: $id) { id notes { text } } }', { id }]],
      ['close', (id) => [desk.text('closeConsultation'), { input: { id } }]],
      ['note', (id) => [desk.text('writeConsultationNote'), { input: note(id, ['s']) }]],
      ['glass', (id) => [desk.text('breakConsultationGlass'), { input: { id, reason: '急ぐ' } }]],
      ['version', (id) => [desk.text('closeConsultation'), { input: { id, expectedVersion: 99 } }]],
    ]
    const outsiders = [{}, { posts: [], subject: 'test:somebody' }, officer, far, chie]
    for (const [, of] of asked)
      for (const outsider of outsiders) {
        const told = async (id: string) => {
          const [query, variables] = of(id)
          const { data, errors, status, storeCommands } = await raw(query, variables, outsider)
          expect(errors).toBeUndefined()
          return { text: JSON.stringify(data).replaceAll(id, 'ID'), status, storeCommands }
        }
        await told(none)
        expect(await told(one.id)).toEqual(await told(none))
      }
  })

  it('is no entity: neither node nor _entities reaches a case, its persons, notes or referrals', async () => {
    const one = await taken()
    for (const type of ['Consultation', 'ConsultationSubject', 'ConsultationNote', 'ConsultationReferral']) {
      const { errors } = await raw(
        'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }',
        { r: [{ __typename: type, id: one.id }] },
        ai,
      )
      expect(errors?.length).toBe(1)
    }
  })

  it('I22 the log is written before anything opens: without the log nothing is read', async () => {
    const one = await taken()
    await act('writeConsultationNote', note(one.id, [one.subjects[0].id]), ai)
    const { accessLog } = desk.stores()
    const append = accessLog.append
    accessLog.append = () => Promise.reject(new Error('the log is down'))
    const { data, errors } = await raw(`{ consultation(id: "${one.id}") { id notes { text } } }`, {}, ai)
    accessLog.append = append
    expect(data).toEqual({ consultation: null })
    expect(errors).toHaveLength(1)
  })

  it('I23 each person and class that was read stands in the log', async () => {
    const one = await taken()
    const [mother, son] = one.subjects
    await act('writeConsultationNote', note(one.id, [mother.id, son.id], 'SENSITIVE'), ai)
    await read(one.id, ai)
    const [last] = await desk.connection.collection('accessLog').find().sort({ _id: -1 }).limit(3).toArray()
    const entries = await desk.connection
      .collection('accessLog')
      .find({ requestId: last?.requestId })
      .toArray()
    const fields = entries.flatMap(({ reads }) => reads.flatMap((each: any) => each.fields))
    expect(fields.filter((each) => each === 'note SENSITIVE')).toHaveLength(2)
    expect(fields.filter((each) => each === 'identity')).toHaveLength(2)
  })

  it('nothing that was said stands in the store in clear', async () => {
    const one = await taken(ai, { idempotencyKey: 'clear-text-key' })
    await act('writeConsultationNote', note(one.id, [one.subjects[0].id]), ai)
    for (const { collectionName } of (await desk.connection.db?.collections()) ?? []) {
      if (!/onsultation|idempotency|accessLog/i.test(collectionName)) continue
      const all = JSON.stringify(await desk.connection.collection(collectionName).find().toArray())
      for (const secret of ['秘密野', '面談記録', '1111-2222']) expect(all).not.toContain(secret)
    }
  })

  it('a case whose key is gone tells nothing', async () => {
    const one = await taken()
    expect((await read(one.id, ai)).subjects[0].identity.name).toBe('秘密野 母子')
    await desk.stores().consultation.keys.deleteOne({ _id: one.id })
    const { data, errors } = await raw(
      `{ consultation(id: "${one.id}") { id subjects { identity { name } } } }`,
      {},
      ai,
    )
    expect(JSON.stringify(data)).not.toContain('秘密野')
    expect(errors?.length).toBeGreaterThan(0)
  })
})

describe('the end of a case', () => {
  it('I20 it may not end with a topic, a referral or a term open', async () => {
    const { id, topics } = await taken()
    await act('triageConsultation', { id, urgency: 'ROUTINE' }, ai)
    const close = { id, outcome: 'RESOLVED', reason: '落ち着いた', isClientInformed: true }
    expect(await act('proposeConsultationClose', close, ai)).toMatchObject({
      __typename: 'ConsultationNotFinished',
      blockers: ['OPEN_TOPIC', 'RUNNING_CLOCK'],
    })
    for (const { id: topic } of topics)
      await act('changeConsultationTopic', { id, topic, action: 'RESOLVE' }, ai)
    await act('recordConsultationContact', { id }, ai)
    await act('proposeConsultationClose', close, ai)
    expect((await act('closeConsultation', { id }, ai)).consultation.state).toBe('CLOSED')
    const again = await act('reopenConsultation', { id }, ai)
    expect(again.consultation).toMatchObject({ state: 'ACTIVE', place: 'OWNER' })
  })

  it('a grave case ends by two', async () => {
    const { id, topics } = await taken()
    await act('triageConsultation', { id, urgency: 'EMERGENCY' }, ai)
    for (const { id: topic } of topics)
      await act('changeConsultationTopic', { id, topic, action: 'RESOLVE' }, ai)
    await act('recordConsultationContact', { id }, ai)
    const close = { id, outcome: 'RESOLVED', reason: '落ち着いた', isClientInformed: true }
    await act('proposeConsultationClose', close, ai)
    expect(await act('closeConsultation', { id }, ai)).toMatchObject({ __typename: 'SecondApproverNeeded' })
    const closed = await act('closeConsultation', { id }, boss)
    expect(closed).toMatchObject({ __typename: 'ConsultationChanged' })
  })

  it('monitoring keeps a next look, and a look had ends it', async () => {
    const { id } = await taken()
    await act('triageConsultation', { id, urgency: 'ROUTINE' }, ai)
    expect(await act('monitorConsultation', { id, on: '2026-11-24' }, ai)).toMatchObject({ field: 'on' })
    await act('monitorConsultation', { id, on: '2026-12-10' }, ai)
    now = new Date('2026-12-11T10:00:00+09:00')
    const clock = async () => (await read(id, ai)).clocks.find(({ kind }: any) => kind === 'FOLLOW_UP')
    expect(await clock()).toMatchObject({ state: 'OVERDUE', dueOn: '2026-12-10' })
    await act('recordConsultationFollowUp', { id }, ai)
    expect(await clock()).toMatchObject({ state: 'MET_LATE' })
  })

  it('an emergency is reached by the hour, whatever day it is', async () => {
    now = new Date('2026-11-21T22:00:00+09:00')
    const { id } = await taken()
    await act('triageConsultation', { id, urgency: 'EMERGENCY' }, ai)
    const clock = async () => (await read(id, ai)).clocks.find(({ kind }: any) => kind === 'FIRST_CONTACT')
    expect(await clock()).toMatchObject({ state: 'RUNNING', dueAt: '2026-11-22T22:00:00+09:00' })
    now = new Date('2026-11-22T22:00:00+09:00')
    expect(await clock()).toMatchObject({ state: 'OVERDUE' })
    await act('recordConsultationContact', { id }, ai)
    expect(await clock()).toMatchObject({ state: 'MET_LATE' })
  })

  it('what is answered at once is ended at once', async () => {
    const { id } = await taken()
    const answered = await act('answerConsultation', { id, outcome: 'INFORMED' }, ai)
    expect(answered.consultation).toMatchObject({ state: 'ANSWERED', availableActions: ['REOPEN'] })
  })
})

async function register(asking: { subject?: string; party?: string }, role: string) {
  const query =
    'mutation ($input: RegisterConsultationWorkerInput!) { registerConsultationWorker(input: $input) { __typename } }'
  return ask(query, { input: { party: asking.party, person: asking.subject, role } }, officer)
}
async function endById(id: string) {
  const query =
    'mutation ($input: EndConsultationWorkerInput!) { endConsultationWorker(input: $input) { __typename ... on Problem { message } } }'
  return (await ask(query, { input: { id } }, officer)).endConsultationWorker
}
async function end(asking: object) {
  return endById(await desk.worker(asking))
}
