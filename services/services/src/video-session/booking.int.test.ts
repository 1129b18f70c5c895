import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../../tests/test-store.ts'
import { reconcile } from '../consultation/jobs.ts'
import { officer, people } from '../consultation/test-desk.ts'
import { director, guide, startSessions, thursday } from './test-session.ts'

const desk = startSessions(testDatabase('video_booking'))
const { act, ask, raw, read, interpreterOf, handled, seen, places, wish, booked, takenOf } = desk
beforeAll(desk.open)
afterAll(desk.close)
beforeEach(desk.begin)
const { ai, bo, fumi, gen, hana, far } = people

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
    const cases: Awaited<ReturnType<typeof handled>>[] = []
    while (cases.length < 4) cases.push(await handled())
    const where = await places()
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
