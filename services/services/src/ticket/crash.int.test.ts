import type { Actor } from '@chiiki/kit/actor.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../../tests/test-store.ts'
import { signIn } from '../agent/acts.ts'
import { queueFaults } from '../queue/check.ts'
import { queueState } from '../queue/state.ts'
import type { QueueStore } from '../queue/store.ts'
import { queueProcess } from '../queue/test-store.ts'
import { openSeriesDay, stepSeriesDay } from '../series/days.ts'
import { seriesDayId, type TicketSeriesRecord } from '../series/series.ts'
import type { TicketWish } from './beginning.ts'
import { callNext } from './call-next.ts'
import { issueTicket } from './issue.ts'
import { settleDay, sweep } from './sweep.ts'

const uri = testDatabase('crashes')
const office = 'office:branch-setagaya'
const seriesId = 'ticketSeries:kumin-setagaya-a'
const person = (id: string): Actor => ({
  kind: 'PERSON',
  id,
  posts: [
    { post: 'counter-agent', office },
    { post: 'counter-manager', office },
  ],
})
const kiosk = person('kiosk')

type Process = Awaited<ReturnType<typeof queueProcess>>
let [calm, other, crashing]: Process[] = []
let crashAt: Parameters<QueueStore['reached']>[0] | null = null
let series: TicketSeriesRecord
let now: Date
let day = 0

beforeAll(async () => {
  calm = await queueProcess(uri)
  other = await queueProcess(uri)
  crashing = await queueProcess(uri, (point) => {
    if (point === crashAt) throw new Error(`crash at ${point}`)
  })
  series = (await calm.store.seriesById(seriesId)) as TicketSeriesRecord
})
afterAll(() => Promise.all([calm, other, crashing].map((each) => each?.close())))
beforeEach(async () => {
  // Two days for each: some tests go on into the next.
  day += 2
  crashAt = null
  now = new Date(Date.parse('2026-11-24T09:00:00+09:00') + day * 86_400_000)
  await sweep(store(), now)
  expect((await openSeriesDay(store(), { actor: kiosk, now }, { series: seriesId })).ok).toBe(true)
})

const store = () => (calm as Process).store
const later = (seconds: number) => {
  now = new Date(now.getTime() + seconds * 1_000)
}
const today = () => seriesDayId(seriesId, new Date(now.getTime() + 9 * 3_600_000).toISOString().slice(0, 10))

function wishFor(key: string | null): TicketWish {
  return {
    ...{ series: seriesId, procedures: [], priority: 'NORMAL', priorityReason: null, appointment: null },
    ...{ languages: [], supportNeeds: [], isLate: false, idempotencyKey: key },
  }
}

function issue(process: Process | undefined, key: string | null, more: Partial<TicketWish> = {}) {
  const wish = { ...wishFor(key), ...more }
  return issueTicket((process as Process).store, { actor: kiosk, now }, series, wish)
}
const settled = async () => expect(await queueFaults(store())).toEqual([])

describe('a crash', () => {
  it('R152 between the number and its ticket leaves no gap: the repeat gets that number, in another process too', async () => {
    crashAt = 'NUMBER_TAKEN'
    await expect(issue(crashing, 'crash-between-1')).rejects.toThrow('crash')
    const after = await issue(other, null)
    expect(after).toMatchObject({ ok: true, value: { ticket: { number: 2 } } })
    const repeated = await issue(calm, 'crash-between-1')
    expect(repeated).toMatchObject({ ok: true, value: { ticket: { number: 1, state: 'WAITING' } } })
    expect((repeated.ok && repeated.value.token) !== null).toBe(true)
    await settled()
  })

  it('R152 that nobody repeats after leaves a void ticket under its number, once, whoever sweeps; a late repeat is told so', async () => {
    crashAt = 'NUMBER_TAKEN'
    await expect(issue(crashing, 'crash-orphan-1')).rejects.toThrow('crash')
    await expect(issue(crashing, null)).rejects.toThrow('crash')
    later(30)
    expect((await sweep(store(), now)).orphans).toBe(0)
    later(31)
    const sweeps = await Promise.all(
      [calm, other, crashing].map((each) => sweep((each as Process).store, now)),
    )
    expect(sweeps.reduce((sum, { orphans }) => sum + orphans, 0)).toBe(2)
    expect((await sweep(store(), now)).orphans).toBe(0)
    expect(await issue(calm, 'crash-orphan-1')).toMatchObject({
      ok: false,
      problem: { kind: 'NumberVoided', display: 'A-001' },
    })
    expect(await issue(calm, null)).toMatchObject({ ok: true, value: { ticket: { number: 3 } } })
    await settled()
  })

  it('R152 after the ticket was written answers the same ticket to the repeat', async () => {
    crashAt = 'TICKET_WRITTEN'
    await expect(issue(crashing, 'crash-after-1')).rejects.toThrow('crash')
    expect(await issue(other, 'crash-after-1')).toMatchObject({
      ok: true,
      value: { ticket: { number: 1 }, token: null },
    })
    await settled()
  })

  it('R152 just before midnight in Japan: the repeat after it gets the number of the day before', async () => {
    now = new Date(Date.parse('2026-11-24T23:59:59.900+09:00') + day * 86_400_000)
    crashAt = 'NUMBER_TAKEN'
    await expect(issue(crashing, 'crash-midnight-1')).rejects.toThrow('crash')
    later(0.2)
    await openSeriesDay(store(), { actor: kiosk, now }, { series: seriesId })
    expect(await issue(other, null)).toMatchObject({ ok: true, value: { ticket: { number: 1 } } })
    const repeated = await issue(calm, 'crash-midnight-1')
    expect(repeated).toMatchObject({ ok: true, value: { ticket: { number: 1, display: 'A-001' } } })
    expect(repeated.ok && repeated.value.ticket.businessDate).toBe(
      new Date(now.getTime() - 1_000 + 9 * 3_600_000).toISOString().slice(0, 10),
    )
    await settled()
  })

  it('R152 of one process among three that give numbers at once leaves 1 to n, each once', async () => {
    const keys = Array.from({ length: 90 }, (_, index) => `storm-${day}-${index}`)
    crashAt = 'NUMBER_TAKEN'
    const processes = [calm, other, crashing]
    const answers = await Promise.allSettled(keys.map((key, index) => issue(processes[index % 3], key)))
    const lost = keys.filter((_, index) => answers[index]?.status === 'rejected')
    expect(lost.length).toBeGreaterThan(0)
    const repeated = await Promise.all(lost.slice(5).map((key) => issue(other, key)))
    expect(repeated.every(({ ok }) => ok)).toBe(true)
    later(70)
    expect((await sweep(store(), now)).orphans).toBe(5)
    const ledger = await store().ledgers.findById(today()).lean()
    expect(ledger?.last).toBe(90)
    await settled()
  })
})

describe('a key', () => {
  it('R152 whose first request crashed and that another series then used leaves the first number void', async () => {
    const other = (await store().seriesById('ticketSeries:kumin-setagaya-b')) as TicketSeriesRecord
    await openSeriesDay(store(), { actor: kiosk, now }, { series: other._id })
    crashAt = 'NUMBER_TAKEN'
    await expect(issue(crashing, 'crash-elsewhere-1')).rejects.toThrow('crash')
    const wish = { ...wishFor('crash-elsewhere-1'), series: other._id }
    expect(await issueTicket(store(), { actor: kiosk, now }, other, wish)).toMatchObject({ ok: true })
    later(61)
    expect((await sweep(store(), now)).orphans).toBe(1)
    expect(await issue(calm, 'crash-elsewhere-1')).toMatchObject({
      problem: { kind: 'IdempotencyKeyReused' },
    })
    await settled()
  })
})

describe('an appointment', () => {
  it('R152 has one ticket, also when it is checked in many times at once; the other numbers are void', async () => {
    const appointment = `appointment_test${day}`
    const checkIns = [calm, other, calm, other].map((process) =>
      issue(process, null, { appointment, priority: 'APPOINTMENT' }),
    )
    const answers = await Promise.all(checkIns)
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ problem: { kind: 'AppointmentHasTicket' } })
    expect(await store().tickets.countDocuments({ businessDate: today().slice(-10), state: 'VOID' })).toBe(3)
    await settled()
  })
})

describe('calls of several processes', () => {
  it('R152 never give one ticket to two, nor overtake anybody more often than policy lets', async () => {
    for (let number = 0; number < 30; number += 1) {
      later(1)
      const priority = number % 2 === 0 ? 'NORMAL' : 'PRIORITY'
      await issue(calm, null, { priority, priorityReason: priority === 'PRIORITY' ? 'OTHER' : null })
    }
    const agents = Array.from({ length: 24 }, (_, index) => person(`agent:${day}-${index}`))
    for (const [index, actor] of agents.entries()) {
      const input = { counter: series.counter, desk: `${day}-${index}` }
      expect((await signIn(store(), { actor, now }, input)).ok).toBe(true)
    }
    const processes = [calm, other, crashing]
    const called = await Promise.all(
      agents.map((actor, index) => callNext((processes[index % 3] as Process).store, { actor, now }, {})),
    )
    const ids = called.flatMap((each) => (each.ok ? [each.value._id] : []))
    expect(ids).toHaveLength(24)
    expect(new Set(ids).size).toBe(24)
    await settled()
    const state = await queueState(store(), series.counter, now)
    const own = state.series.find(({ series }) => series === seriesId)
    expect([own?.waiting.length, own?.called.length, own?.issued]).toEqual([6, 24, 30])
    expect(state.desks.filter(({ ticket }) => ticket !== null).length).toBe(24)
  })
})

describe('the day end', () => {
  it('R152 expires who waits at midnight in Japan, hands over what is processed, ends sessions and days, once', async () => {
    await issue(calm, null)
    later(1)
    await issue(calm, null)
    const actor = person(`agent:end-${day}`)
    await signIn(store(), { actor, now }, { counter: series.counter, desk: `end-${day}` })
    const called = await callNext(store(), { actor, now }, {})
    expect(called.ok).toBe(true)
    const businessDate = today().slice(-10)
    now = new Date(`${businessDate}T23:59:59+09:00`)
    expect((await sweep(store(), now)).settled).toBe(0)
    later(2)
    const sweeps = await Promise.all([calm, other].map((each) => sweep((each as Process).store, now)))
    expect(sweeps.reduce((sum, { settled }) => sum + settled, 0)).toBe(1)
    const states = await store().tickets.find({ businessDate }, { state: 1 }).sort({ number: 1 }).lean()
    expect(states.map(({ state }) => state)).toEqual(['CALLED', 'EXPIRED'])
    expect((await store().days.findById(seriesDayId(seriesId, businessDate)).lean())?.state).toBe('ENDED')
    // Whoever still has somebody at the desk isn't signed out.
    expect(
      await store()
        .sessions.findOne({ liveAgent: actor.kind === 'PERSON' ? actor.id : '' })
        .lean(),
    ).not.toBeNull()
    await settled()
  })

  it('R152 by CARRY_OVER keeps the order on the next day, and shows the number as of the day before', async () => {
    const carried: QueueStore = {
      ...store(),
      policyOf: async (counter) => ({ ...(await store().policyOf(counter)), dayEnd: 'CARRY_OVER' }),
    }
    await issue(calm, null)
    later(1)
    await issue(calm, null)
    const before = { series: seriesId, businessDate: today().slice(-10) }
    await stepSeriesDay(carried, { actor: kiosk, now }, 'endSeriesDay', 'END', { seriesDay: today() })
    expect(await settleDay(carried, before, now)).toBe(0)
    now = new Date(now.getTime() + 86_400_000)
    await openSeriesDay(carried, { actor: kiosk, now }, { series: seriesId })
    const early = await issue(calm, null)
    expect(early).toMatchObject({ ok: true, value: { ticket: { number: 1 } } })
    expect((await sweep(carried, now)).settled).toBe(2)
    expect((await sweep(carried, now)).settled).toBe(0)
    const waiting = (await queueState(store(), series.counter, now)).series.find(
      ({ series }) => series === seriesId,
    )
    expect(waiting?.waiting.map(({ display, arrivedAt }) => [display, arrivedAt < now])).toEqual([
      ['A-001', true],
      ['A-002', true],
      ['A-001', expect.anything()],
    ])
    const kept = await store()
      .tickets.find({ businessDate: today().slice(-10), issuedOn: before.businessDate })
      .lean()
    expect(kept.map(({ phases }) => phases.map(({ businessDate }) => businessDate))).toEqual([
      [before.businessDate, today().slice(-10)],
      [before.businessDate, today().slice(-10)],
    ])
    await settled()
  })

  it('R152 a change is told to whoever listens to the counter, and to nobody else', async () => {
    const heard: string[] = []
    const end = store().feed.listen(series.counter, (change) => heard.push(change.series))
    store().feed.listen('counter:elsewhere', () => heard.push('elsewhere'))
    store().feed.listen(series.counter, () => {
      throw new Error('its own affair')
    })
    await issue(calm, null)
    end()
    await issue(calm, null)
    expect(heard).toEqual([seriesId])
  })
})
