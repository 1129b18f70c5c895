import { describe, expect, it } from 'vitest'
import type { CongestionDay, SlotCount } from '../congestion/congestion.ts'
import { firstComersOf } from '../congestion/forecast.ts'
import { uncalibrated } from './calibration.ts'
import { closedForm } from './closed-form.ts'
import { comersFrom } from './first-comers.ts'
import { readWaitPolicy } from './import.ts'
import { knowledgeOf, nothingLearned } from './learning.ts'
import { monteCarlo } from './monte-carlo.ts'
import type { QueueState, Target } from './queue-state.ts'
import { waitOf } from './wait.ts'

const { congestion: policy, ladder, assumed } = readWaitPolicy('data/setagaya')
const lengths = new Map([['a', Array.from({ length: 60 }, (_, index) => 5 + (index % 7))]])
const knowledge = knowledgeOf({ ...nothingLearned, lengths }, assumed)
const next: Target = { kind: 'NEXT', queue: 'a' }
const person = { queue: 'a', group: 'a', waited: 5 }
const busy: QueueState = {
  desks: [1, 2].map((age) => ({ serves: null, busy: { group: 'a', age } })),
  plan: [],
  waiting: Array.from({ length: 8 }, () => person),
  appointments: [],
  priority: null,
}
const rush = (perMinute: number, mostOvertakings = 5, queue = 'a'): QueueState => ({
  ...busy,
  priority: { comers: [{ queue, group: 'a', from: 0, to: 240, perMinute }], mostOvertakings },
})
const settings = { paths: 200, seed: 11 }
const found = (state: QueueState, target: Target = next) =>
  waitOf(
    { standing: 'OPEN', state, knowledge, experience: { calibration: uncalibrated, error: null }, seed: 7 },
    target,
    ladder,
  )

describe('people who go first and are still to come', () => {
  it('R152 make a wait longer the more of them are forecast, by every method', () => {
    const played = [0, 0.03, 0.1, 0.3].map(
      (rate) => monteCarlo(rush(rate), next, knowledge, settings)?.p80 ?? 0,
    )
    expect(played).toEqual(played.toSorted((a, b) => a - b))
    expect(played.at(-1)).toBeGreaterThan((played[0] ?? 0) + 5)
    const formula = [0, 0.03, 0.1, 0.3].map((rate) => closedForm(rush(rate), next, knowledge, 0.2)?.p80 ?? 0)
    expect(formula).toEqual(formula.toSorted((a, b) => a - b))
    expect(formula.at(-1)).toBeGreaterThan(formula[0] ?? 0)
  })

  it('R152 overtake nobody more often than may be: beyond that more of them change nothing', () => {
    const [five, many] = [0.5, 5].map((rate) => monteCarlo(rush(rate), next, knowledge, settings)?.p50 ?? 0)
    const none = monteCarlo(rush(5, 0), next, knowledge, settings)
    expect(none).toEqual(monteCarlo(busy, next, knowledge, settings))
    // Five visits of about eight minutes over two desks.
    expect((many ?? 0) - (none?.p50 ?? 0)).toBeLessThan(5 * 8)
    expect(many).toBeGreaterThanOrEqual(five ?? 0)
  })

  it('R152 do not go before somebody who goes first, nor take a desk that does not serve them', () => {
    const isFirst = { ...person, goesFirst: true }
    const [calm, rushed] = [busy, rush(5)].map((state) =>
      monteCarlo(
        { ...state, waiting: [isFirst, isFirst] },
        { kind: 'WAITING', index: 1 },
        knowledge,
        settings,
      ),
    )
    expect(rushed).toEqual(calm)
    const apart = (state: QueueState): QueueState => ({
      ...state,
      desks: state.desks.map((desk) => ({ ...desk, serves: ['a'] })),
    })
    expect(monteCarlo(apart(rush(5, 5, 'b')), next, knowledge, settings)).toEqual(
      monteCarlo(apart(busy), next, knowledge, settings),
    )
  })

  it('R152 are said to be in the estimate, or not to be', () => {
    expect(found(rush(0.1))).toMatchObject({ method: 'SIMULATED', arrivals: 'FORECAST', call: 'FIRST' })
    expect(found(busy)).toMatchObject({ arrivals: 'NOT_FORECAST' })
    const first = { ...busy, waiting: [{ ...person, goesFirst: true }] }
    expect(found(first, { kind: 'WAITING', index: 0 })).toMatchObject({ arrivals: 'NONE_BEFORE' })
  })
})

describe('their forecast', () => {
  const count = (arrivals: number, first?: number): SlotCount => ({
    ...{ arrivals, waits: [], absent: 0, served: 0, serviceMinutes: 0, desks: [] },
    ...(first !== undefined && { first }),
  })
  const day = (businessDate: string, slots: Record<string, SlotCount>) =>
    ({
      ...{ _id: `a ${businessDate}`, counter: 'c', series: 'a', businessDate, weekday: 'THURSDAY', slots },
      ...{ season: 'NORMAL', kind: 'ORDINARY', isSettled: true, observed: [20, 21] },
    }) as CongestionDay
  const asked = {
    businessDate: '2026-12-31',
    weekday: 'THURSDAY',
    season: 'NORMAL',
    kind: 'ORDINARY',
  } as const
  const dates = ['2026-12-24', '2026-12-17', '2026-12-10', '2026-12-03']

  it('R152 is the mean of days alike, with none where nobody came, and nothing where too few days tell', () => {
    const days = dates.map((date) => day(date, { 20: count(10, 2) }))
    expect(firstComersOf(asked, days, [], policy)).toEqual([
      { slot: 20, people: 2, analogs: 4 },
      { slot: 21, people: 0, analogs: 4 },
    ])
    expect(firstComersOf(asked, days.slice(1), [], policy)).toEqual([])
    // A day on which nobody counted them says nothing of them.
    const uncounted = [day('2026-12-24', { 20: count(10) }), ...days.slice(1)]
    expect(firstComersOf(asked, uncounted, [], policy)).toEqual([{ slot: 21, people: 0, analogs: 4 }])
  })

  it('R152 counts from now on: half hours that are over have nobody, the one that runs what is left of it', () => {
    const forecast = {
      queues: [{ series: 'a', slots: [19, 20, 21].map((slot) => ({ slot, people: 3, analogs: 4 })) }],
    }
    const ranks = { PRIORITY: 0, APPOINTMENT: 0, NORMAL: 1 }
    const comers = comersFrom(forecast, { ranks }, new Date('2026-12-31T10:10:00+09:00'))
    expect(comers?.map(({ from, to, perMinute }) => [from, to, perMinute])).toEqual([
      [0, 20, 0.1],
      [20, 50, 0.1],
    ])
    expect(comersFrom(null, { ranks }, new Date())).toBeNull()
    expect(comersFrom({ queues: [{ series: 'a', slots: [] }] }, { ranks }, new Date())).toBeNull()
    // Where no class goes before others, nobody overtakes.
    expect(comersFrom(forecast, { ranks: { ...ranks, PRIORITY: 1 } }, new Date())).toBeNull()
  })
})
