import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../../tests/test-store.ts'
import { reconcile } from '../consultation/jobs.ts'
import { people } from '../consultation/test-desk.ts'
import { branch, director, startSessions, thursday } from './test-session.ts'

const desk = startSessions(testDatabase('video_session'))
const { act, ask, consent, read, time, seen, booked, connected } = desk
beforeAll(desk.open)
afterAll(desk.close)
beforeEach(desk.begin)
const { ai, fumi } = people

describe('R121 a session', () => {
  it('begins when both ends are there and everybody is who they should be, and tells notes only while it is connected', async () => {
    const { session, mother } = await booked()
    time.now = new Date(thursday('10:00'))
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
    time.now = new Date(thursday('10:20'))
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
    time.now = new Date(thursday('10:05'))
    await act('recordVideoDrop', { session }, fumi)
    expect(await seen(session, fumi)).toMatchObject({ state: 'INTERRUPTED', notes: [], minutesTalked: 5 })
    time.now = new Date(thursday('10:08'))
    await act('resumeVideoSession', { session }, ai)
    time.now = new Date(thursday('10:10'))
    expect(await seen(session, ai)).toMatchObject({
      state: 'CONNECTED',
      minutesTalked: 7,
      drops: [{ at: thursday('10:05'), resumedAt: thursday('10:08') }],
    })
  })

  it('is booked anew after a drop, at both ends or not at all', async () => {
    const { session, booth, adviser } = await connected()
    time.now = new Date(thursday('10:05'))
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
    time.now = new Date(thursday('10:20'))
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
    time.now = new Date(new Date(end).getTime() - 1)
    expect(await seen(session, fumi)).toMatchObject({
      state: 'CONNECTED',
      cutAt: null,
      notes: [{ text: '母の話' }],
    })
    time.now = new Date(end)
    const cut = { state: 'INTERRUPTED', cutAt: end, notes: [], subjects: [{ identity: null }] }
    expect(await seen(session, fumi)).toMatchObject(cut)
    time.now = new Date(thursday('10:30'))
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
    time.now = new Date(thursday('10:04'))
    await act('withdrawConsultationConsent', { id, consent: given }, ai)
    expect(await seen(session, fumi)).toMatchObject({
      state: 'INTERRUPTED',
      cutAt: thursday('10:04'),
      notes: [],
    })
    time.now = new Date(thursday('10:06'))
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

it('I21 after all of this every party’s cases agree with its books', async () => {
  expect(await reconcile(desk.stores())).toBe(0)
})
