import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../../tests/test-store.ts'
import { reconcile } from '../consultation/jobs.ts'
import { officer, people, startDesk } from '../consultation/test-desk.ts'

const start = new Date('2026-11-24T10:00:00+09:00')
let now = start
const desk = startDesk(testDatabase('video'), () => now)
const { act, ask, consent, raw, read, taken } = desk
const { ai, bo, fumi, gen, hana, far } = people
const branch = 'party:branch-welfare-setagaya'
const procedures = ['procedure:remote-consult']
const modes = [{ mode: 'VIDEO', capacity: 1 }]
const director = { posts: ['centre-director@office:center-ikejiri'], subject: 'test:director' }
const manager = { posts: ['branch-director@office:branch-setagaya'], subject: 'test:manager' }
const guide = { posts: [], subject: 'test:interpreter' }
const thursday = (time: string) => `2026-11-26T${time}:00+09:00`

beforeAll(async () => {
  await desk.open()
  const exception = {
    counter: 'counter:center-ikejiri',
    kind: 'CHANGED',
    from: '2026-11-26',
    intervals: [{ opens: '08:30', closes: '17:00' }],
    reason: { ja: '映像相談' },
  }
  await ask(
    'mutation ($input: AnnounceCounterExceptionInput!) { announceCounterException(input: $input) { __typename } }',
    { input: exception },
    { posts: ['head-office-planner@office:hq'] },
  )
})
afterAll(desk.close)
beforeEach(() => {
  now = start
})

async function group(input: object, asking: object): Promise<string> {
  const query =
    'mutation ($input: OpenSlotGroupInput!) { openSlotGroup(input: $input) { __typename ... on SlotGroupOpened { slotGroup { id } } } }'
  const common = { name: { ja: '映像相談' }, procedures, modes, capacity: 1, from: '2026-11-24' }
  return (await ask(query, { input: { ...common, ...input } }, asking)).openSlotGroup.slotGroup.id
}
const boothOf = () => group({ counter: 'counter:center-ikejiri', role: 'BOOTH' }, director)
const adviserOf = () => {
  const weekly = [{ days: ['THURSDAY'], opens: '09:00', closes: '12:00' }]
  return group({ office: 'office:branch-setagaya', role: 'ADVISER', weekly }, manager)
}
async function interpreterOf(
  person = 'test:interpreter',
  languages = ['vi', 'jsl'],
  more: object = {},
): Promise<string> {
  const query =
    'mutation ($input: RegisterInterpreterInput!) { registerInterpreter(input: $input) { __typename ... on InterpreterRegistered { interpreter { id } } } }'
  const { registerInterpreter } = await ask(query, { input: { person, languages, ...more } }, officer)
  return registerInterpreter.interpreter.id
}

/** A case whose persons agree, escalated to a specialist who handles it, with a note that is shown. */
async function handled(validUntil = '2026-12-24T10:00:00+09:00') {
  const one = await taken()
  const { id } = one
  const [mother] = one.subjects
  await act('triageConsultation', { id, urgency: 'ROUTINE' }, ai)
  const agreed = consent(id, mother.id, { toParties: [branch], validUntil })
  const { consultation } = await act('recordConsultationConsent', agreed, ai)
  const said = { id, subjects: [mother.id], class: 'CONTENT', text: '母の話' }
  const { notes } = (await act('writeConsultationNote', said, ai)).consultation
  const up = {
    id,
    kind: 'ADVICE',
    toParty: branch,
    topics: [one.topics[0].id],
    notes: [notes[0].id],
    reason: '専門',
  }
  const { escalations } = (await act('requestEscalation', up, ai)).consultation
  const escalation = escalations.at(-1).id as string
  await act('takeEscalation', { escalation }, fumi)
  return {
    id,
    mother,
    escalation,
    note: notes[0].id as string,
    consent: consultation.consents[0].id as string,
  }
}
const sessionFields =
  'id state cutAt bookingState startsAt endsAt minutesTalked interpreterLanguage isInterpreterInKnownHours failure follows followedBy summary drops { at resumedAt } subjects { identity { name } } notes { text } availableActions'
const seen = async (id: string, asking: object) =>
  (await ask(`query ($id: ID!) { videoSession(id: $id) { ${sessionFields} } }`, { id }, asking)).videoSession
const idsOf = async (escalation: string): Promise<string[]> =>
  (
    await ask(
      'query ($id: ID!) { consultationEscalation(id: $id) { sessions { id } } }',
      { id: escalation },
      ai,
    )
  ).consultationEscalation.sessions.map(({ id }: { id: string }) => id)
type Places = { readonly booth: string; readonly adviser: string }
const places = async (): Promise<Places> => ({ booth: await boothOf(), adviser: await adviserOf() })
const wish = (one: Awaited<ReturnType<typeof handled>>, { booth, adviser }: Places, more: object = {}) => ({
  escalation: one.escalation,
  slotGroups: [booth, adviser],
  startsAt: thursday('10:00'),
  subjects: [one.mother.id],
  ...more,
})
async function booked(validUntil?: string) {
  const [one, where] = [await handled(validUntil), await places()]
  const answer = await act('bookVideoSession', wish(one, where), ai)
  if (answer.__typename !== 'ConsultationChanged') throw new Error(JSON.stringify(answer))
  return { ...one, ...where, session: (await idsOf(one.escalation)).at(-1) as string }
}
async function connected(validUntil?: string) {
  const one = await booked(validUntil)
  const { session, mother } = one
  now = new Date(thursday('10:00'))
  await act('enterVideoSession', { session }, ai)
  await act('enterVideoSession', { session }, fumi)
  const answer = await act('connectVideoSession', { session, verified: [mother.id] }, ai)
  return { ...one, answer }
}
const takenOf = async (...groups: string[]) =>
  (
    await desk.connection
      .collection('slotDays')
      .find({ group: { $in: groups } })
      .toArray()
  ).flatMap(({ taken: all }) => all)

describe('R121 booking', () => {
  it('takes the centre’s booth and the specialist’s time together, for the case and without a word about anybody', async () => {
    const { session, booth, adviser } = await booked()
    expect(await seen(session, fumi)).toMatchObject({
      state: 'BOOKED',
      bookingState: 'CONFIRMED',
      startsAt: thursday('10:00'),
      endsAt: thursday('10:30'),
      notes: [],
    })
    const all = await takenOf(booth, adviser)
    expect(all).toHaveLength(2)
    const [appointment] = await desk.connection.collection('appointments').find({ groups: booth }).toArray()
    expect(JSON.stringify(appointment)).not.toMatch(/consultation_|秘密野/)
    expect(await desk.connection.collection('appointmentPersons').countDocuments()).toBe(0)
  })

  it('of twenty cases at once for one time one gets both ends and nobody gets one of them', async () => {
    const [cases, where] = [await Promise.all(Array.from({ length: 4 }, () => handled())), await places()]
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        act('bookVideoSession', wish(cases[n % 4] as never, where), ai, 'id'),
      ),
    )
    const kinds = answers.map(({ __typename }) => __typename)
    expect(kinds.filter((each) => each === 'ConsultationChanged')).toHaveLength(1)
    for (const each of kinds) expect(['ConsultationChanged', 'SlotNotFree', 'Conflict']).toContain(each)
    expect(await takenOf(where.booth, where.adviser)).toHaveLength(2)
  })

  it('needs both ends, persons of the escalation, and somebody who handles it', async () => {
    const [one, where] = [await handled(), await places()]
    const son = (await read(one.id, ai)).subjects[1].id
    const refused = async (more: object) => act('bookVideoSession', wish(one, where, more), ai)
    expect((await refused({ slotGroups: [where.booth] })).__typename).toBe('SlotGroupNotFit')
    expect(await refused({ subjects: [son] })).toMatchObject({ field: 'subjects' })
    expect((await act('bookVideoSession', wish(one, where), fumi)).__typename).toBe('NotFound')
    await act('answerEscalation', { escalation: one.escalation, words: '答え' }, fumi)
    await act('closeEscalation', { escalation: one.escalation }, ai)
    expect(await refused({})).toMatchObject({ __typename: 'ConsultationStepNotPossible', state: 'CLOSED' })
    expect(await takenOf(where.booth, where.adviser)).toHaveLength(0)
  })

  it('called off, both ends are free again, and the escalation can end', async () => {
    const { session, escalation, booth, adviser } = await booked()
    await act('answerEscalation', { escalation, words: '答え' }, fumi)
    expect(await act('closeEscalation', { escalation }, ai)).toMatchObject({ state: 'VIDEO_SESSION_OPEN' })
    await act('cancelVideoSession', { session }, fumi)
    expect(await seen(session, ai)).toMatchObject({ state: 'CANCELLED', bookingState: 'CANCELLED' })
    expect(await takenOf(booth, adviser)).toEqual([])
    expect((await act('closeEscalation', { escalation }, ai)).__typename).toBe('ConsultationChanged')
  })
})

describe('R121 an interpreter', () => {
  it('is booked with both ends or nothing is, by language, never twice at once, and is told nothing of the case', async () => {
    const interpreter = await interpreterOf()
    const [one, two] = [await handled(), await handled()]
    const [where, other] = [await places(), await places()]
    const needs = (language: string) => ({ interpreter: { interpreter, language } })
    expect(await act('bookVideoSession', wish(one, where, needs('zh')), ai)).toMatchObject({
      __typename: 'InterpreterNotFree',
      why: 'LANGUAGE',
    })
    expect(await takenOf(where.booth, where.adviser)).toEqual([])
    const answers = await Promise.all([
      act('bookVideoSession', wish(one, where, needs('vi')), ai),
      act('bookVideoSession', wish(two, other, needs('jsl')), ai),
    ])
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'ConsultationChanged',
      'InterpreterNotFree',
    ])
    expect(await takenOf(where.booth, where.adviser, other.booth, other.adviser)).toHaveLength(2)
    const { myInterpretations } = await ask(
      '{ myInterpretations { id language startsAt endsAt } }',
      {},
      guide,
    )
    expect(myInterpretations).toMatchObject([{ startsAt: thursday('10:00'), endsAt: thursday('10:30') }])
    const free = async (at: string) =>
      (
        await ask(
          'query ($at: DateTime!) { interpreters(language: "vi", at: $at, minutes: 30) { id } }',
          { at: thursday(at) },
          ai,
        )
      ).interpreters
    expect(await free('10:15')).toEqual([])
    expect(await free('10:30')).toEqual([{ id: interpreter }])
    expect((await ask('{ myInterpretations { id } }', {}, far)).myInterpretations).toBeNull()
  })

  it('is booked within the hours that they named and refused outside them; where they named none, that is said', async () => {
    const weekly = [{ days: ['THURSDAY'], opens: '10:15', closes: '12:00' }]
    const interpreter = await interpreterOf('test:mornings', ['ko'], { weekly })
    const unknown = await interpreterOf('test:anytime', ['ko'])
    const [one, where] = [await handled(), await places()]
    const by = (each: string) => ({ interpreter: { interpreter: each, language: 'ko' } })
    expect(await act('bookVideoSession', wish(one, where, by(interpreter)), ai)).toMatchObject({
      __typename: 'InterpreterNotFree',
      why: 'HOURS',
    })
    expect(await takenOf(where.booth, where.adviser)).toEqual([])
    const free = async (time: string) => {
      const query =
        'query ($at: DateTime!) { interpreters(language: "ko", at: $at, minutes: 30) { id weekly { days opens } } }'
      return (await ask(query, { at: thursday(time) }, ai)).interpreters
    }
    expect(await free('10:00')).toEqual([{ id: unknown, weekly: null }])
    expect((await free('11:30')).map(({ id }: { id: string }) => id).sort()).toEqual(
      [interpreter, unknown].sort(),
    )
    expect((await free('11:31')).map(({ id }: { id: string }) => id)).toEqual([unknown])
    const { session } = await booked()
    const known = async () => (await seen(session, ai)).isInterpreterInKnownHours
    expect(await known()).toBeNull()
    const named = { session, startsAt: thursday('10:00'), ...by(unknown) }
    await act('bookVideoInterpreter', named, ai)
    expect(await known()).toBe(false)
  })

  it('has a booking of its own: changed, given back, and free again when the session is called off', async () => {
    const person = 'test:second'
    const interpreter = await interpreterOf(person, ['zh'])
    const { session } = await booked()
    const own = async () =>
      (await ask('{ myInterpretations { language } }', {}, { posts: [], subject: person })).myInterpretations
    const input = { session, startsAt: thursday('10:00') }
    const wanted = { interpreter, language: 'zh' }
    await act('bookVideoInterpreter', { ...input, interpreter: wanted }, ai)
    expect(await own()).toEqual([{ language: 'zh' }])
    expect(await seen(session, ai)).toMatchObject({ interpreterLanguage: 'zh' })
    await act('bookVideoInterpreter', input, ai)
    expect(await own()).toEqual([])
    await act('bookVideoInterpreter', { ...input, interpreter: wanted }, ai)
    await act('cancelVideoSession', { session }, ai)
    expect(await own()).toEqual([])
  })
})

describe('R121 a session', () => {
  it('begins when both ends are there and everybody is who they should be, and tells notes only while it is connected', async () => {
    const { session, mother } = await booked()
    now = new Date(thursday('10:00'))
    const connect = (verified: string[]) => act('connectVideoSession', { session, verified }, ai)
    await act('enterVideoSession', { session }, ai)
    expect(await connect([])).toMatchObject({ field: 'verified' })
    expect(await connect([mother.id])).toMatchObject({ state: 'ONE_END_ABSENT' })
    await act('enterVideoSession', { session }, fumi)
    await connect([mother.id])
    expect(await seen(session, fumi)).toMatchObject({
      state: 'CONNECTED',
      bookingState: 'CHECKED_IN',
      notes: [{ text: '母の話' }],
      subjects: [{ identity: { name: '秘密野 母子' } }],
    })
    now = new Date(thursday('10:20'))
    await act('endVideoSession', { session }, fumi)
    expect(await seen(session, fumi)).toMatchObject({
      state: 'ENDED',
      bookingState: 'COMPLETED',
      notes: [],
      minutesTalked: 20,
    })
  })

  it('does not begin where a desk gave its places to others, and is booked anew then', async () => {
    const { session, mother, booth, adviser } = await booked()
    const found = await desk.connection.collection<any>('appointments').findOne({ groups: booth })
    const cancel =
      'mutation ($input: CancelAppointmentInput!) { cancelAppointment(input: $input) { __typename } }'
    const input = { appointment: found._id, reason: '窓口の都合' }
    const { cancelAppointment } = await ask(cancel, { input }, director)
    expect(cancelAppointment.__typename).toBe('AppointmentCancelled')
    expect(await seen(session, ai)).toMatchObject({ bookingState: 'CANCELLED' })
    await act('enterVideoSession', { session }, ai)
    await act('enterVideoSession', { session }, fumi)
    expect(await act('connectVideoSession', { session, verified: [mother.id] }, ai)).toMatchObject({
      state: 'PLACES_GIVEN_UP',
      possible: ['REBOOK', 'CANCEL'],
    })
    const again = { session, slotGroups: [booth, adviser], startsAt: thursday('10:00') }
    expect((await act('rebookVideoSession', again, ai)).__typename).toBe('ConsultationChanged')
  })

  it('keeps each drop, and goes on after it', async () => {
    const { session } = await connected()
    now = new Date(thursday('10:05'))
    await act('recordVideoDrop', { session }, fumi)
    expect(await seen(session, fumi)).toMatchObject({ state: 'INTERRUPTED', notes: [], minutesTalked: 5 })
    now = new Date(thursday('10:08'))
    await act('resumeVideoSession', { session }, ai)
    now = new Date(thursday('10:10'))
    expect(await seen(session, ai)).toMatchObject({
      state: 'CONNECTED',
      minutesTalked: 7,
      drops: [{ at: thursday('10:05'), resumedAt: thursday('10:08') }],
    })
  })

  it('is booked anew after a drop, at both ends or not at all', async () => {
    const { session, booth, adviser } = await connected()
    now = new Date(thursday('10:05'))
    await act('recordVideoDrop', { session }, ai)
    const again = { session, slotGroups: [booth, adviser], startsAt: thursday('11:30') }
    expect((await act('rebookVideoSession', { ...again, startsAt: thursday('12:00') }, ai)).__typename).toBe(
      'SlotNotFree',
    )
    expect((await seen(session, ai)).state).toBe('INTERRUPTED')
    await act('rebookVideoSession', again, ai)
    const old = await seen(session, ai)
    expect(old).toMatchObject({ state: 'REBOOKED', bookingState: 'COMPLETED', minutesTalked: 5 })
    expect(await seen(old.followedBy, fumi)).toMatchObject({
      state: 'BOOKED',
      follows: session,
      startsAt: thursday('11:30'),
    })
  })

  it('owes a note of what it came to, written since it ended', async () => {
    const { id, session, mother, note } = await connected()
    now = new Date(thursday('10:20'))
    await act('endVideoSession', { session }, ai)
    const clock = async () => (await read(id, ai)).clocks.find(({ kind }: any) => kind === 'SESSION_SUMMARY')
    expect(await clock()).toMatchObject({ state: 'RUNNING', dueOn: '2026-11-27' })
    expect(await act('summarizeVideoSession', { session, note }, ai)).toMatchObject({ field: 'note' })
    const words = { id, subjects: [mother.id], class: 'CONTENT', text: '相談の結果' }
    const { notes } = (await act('writeConsultationNote', words, ai)).consultation
    await act('summarizeVideoSession', { session, note: notes.at(-1).id }, ai)
    expect(await clock()).toMatchObject({ state: 'MET' })
    expect((await seen(session, fumi)).summary).toBe(notes.at(-1).id)
  })

  it('dropped, resumed and ended by both ends at once stays one session', async () => {
    const { session } = await connected()
    const answers = await Promise.all(
      ['recordVideoDrop', 'endVideoSession', 'recordVideoDrop', 'endVideoSession'].map((name, n) =>
        act(name, { session }, n % 2 ? ai : fumi, 'id'),
      ),
    )
    for (const { __typename } of answers)
      expect(['ConsultationChanged', 'Conflict', 'ConsultationStepNotPossible']).toContain(__typename)
    const { state, drops } = await seen(session, ai)
    expect(['ENDED', 'INTERRUPTED']).toContain(state)
    expect(drops.length).toBeLessThanOrEqual(1)
  })
})

describe('R121 I27 a consent that ends during a video', () => {
  it('cuts what is told from that instant on, to the millisecond, whoever writes what down', async () => {
    const end = thursday('10:10')
    const { session, mother } = await connected(end)
    now = new Date(new Date(end).getTime() - 1)
    expect(await seen(session, fumi)).toMatchObject({
      state: 'CONNECTED',
      cutAt: null,
      notes: [{ text: '母の話' }],
    })
    now = new Date(end)
    const cut = { state: 'INTERRUPTED', cutAt: end, notes: [], subjects: [{ identity: null }] }
    expect(await seen(session, fumi)).toMatchObject(cut)
    now = new Date(thursday('10:30'))
    expect(await seen(session, fumi)).toMatchObject({ ...cut, minutesTalked: 10 })
    expect(await act('resumeVideoSession', { session }, fumi)).toMatchObject({
      __typename: 'BasisMissing',
      subject: mother.id,
    })
    await act('endVideoSession', { session }, ai)
    expect(await seen(session, ai)).toMatchObject({ state: 'ENDED', minutesTalked: 10 })
  })

  it('withdrawn during it, nothing more is told; given anew, it goes on', async () => {
    const { id, session, mother, consent: given } = await connected()
    now = new Date(thursday('10:04'))
    await act('withdrawConsultationConsent', { id, consent: given }, ai)
    expect(await seen(session, fumi)).toMatchObject({
      state: 'INTERRUPTED',
      cutAt: thursday('10:04'),
      notes: [],
    })
    now = new Date(thursday('10:06'))
    await act('recordConsultationConsent', consent(id, mother.id, { toParties: [branch] }), ai)
    await act('resumeVideoSession', { session }, ai)
    expect(await seen(session, fumi)).toMatchObject({
      state: 'CONNECTED',
      minutesTalked: 4,
      notes: [{ text: '母の話' }],
    })
  })

  it('is asked for at the beginning, too', async () => {
    const { answer } = await connected(thursday('09:59'))
    expect(answer).toMatchObject({ __typename: 'BasisMissing', party: { id: branch } })
  })
})

it('I24 who is at neither end can’t tell a session from one that isn’t there, by reads, acts and store commands', async () => {
  const { session } = await booked()
  const none = `videoSession_${'2'.repeat(20)}`
  const asked: ((id: string) => [string, object])[] = [
    (id) => ['query ($id: ID!) { videoSession(id: $id) { id notes { text } } }', { id }],
    (id) => [desk.text('enterVideoSession'), { input: { session: id } }],
    (id) => [desk.text('cancelVideoSession'), { input: { session: id } }],
    (id) => [desk.text('endVideoSession'), { input: { session: id } }],
  ]
  for (const of of asked)
    for (const outsider of [{}, officer, far, bo, gen, hana, guide, director]) {
      const answer = async (id: string) => {
        const [query, variables] = of(id)
        const { data, errors, status, storeCommands } = await raw(query, variables, outsider)
        expect(errors).toBeUndefined()
        return { text: JSON.stringify(data).replaceAll(id, 'ID'), status, storeCommands }
      }
      await answer(none)
      expect(await answer(session)).toEqual(await answer(none))
    }
})

it('I21 after all of this every party’s cases agree with its books', async () => {
  expect(await reconcile(desk.stores())).toBe(0)
})
