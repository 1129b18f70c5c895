import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { uncalibrated } from './calibration.ts'
import { closedForm } from './closed-form.ts'
import { lawOf } from './knowledge.ts'
import { type Assumptions, daySeen, knowledgeOf, nothingLearned, onDay } from './learning.ts'
import { monteCarlo } from './monte-carlo.ts'
import type { QueueState, Target, Waiting } from './queue-state.ts'
import { grownBy, isStale, runDown, type Situation, type WaitPolicy, waitOf } from './wait.ts'

const assumptions: Assumptions = {
  serviceMinutes: 10,
  serviceVariation: 0.7,
  absentShare: 0.05,
  absentCallMinutes: 1.5,
  processingMinutes: 20,
  processingVariation: 0.8,
  readyMinutes: 4,
  readyVariation: 1,
  appointmentShare: 0.9,
  weight: 20,
}
const policy: WaitPolicy = {
  fewestSamples: 30,
  manySamples: 200,
  paths: 60,
  mostSimulated: 300,
  shownStepMinutes: 5,
  dayVariation: 0.2,
  leastCoverage: 0.65,
  coveragePairs: 200,
  wideBand: 2,
}
const lengths = new Map([
  ['short', Array.from({ length: 60 }, (_, index) => 3 + (index % 7))],
  ['long', Array.from({ length: 40 }, (_, index) => 12 + (index % 25))],
])
const knowledge = knowledgeOf({ ...nothingLearned, lengths }, assumptions)
const next: Target = { kind: 'NEXT', queue: 'a' }

const minutes = (max: number) => fc.double({ min: 0, max, noNaN: true })
const group = fc.constantFrom('short', 'long', 'unheard-of')
const queue = fc.constantFrom('a', 'b')
const serves = fc.constantFrom<readonly string[] | null>(null, null, ['a'], ['a', 'b'])
const waiting: fc.Arbitrary<Waiting> = fc.record({ queue, group, waited: minutes(120) })
const state: fc.Arbitrary<QueueState> = fc
  .record({
    desks: fc.array(
      fc.record({
        serves,
        busy: fc.option(fc.record({ group, age: minutes(90) })),
      }),
      { minLength: 1, maxLength: 6 },
    ),
    lunch: fc.option(fc.record({ from: minutes(120), desks: fc.integer({ min: 1, max: 8 }) })),
    waiting: fc.array(waiting, { maxLength: 25 }),
    appointments: fc.array(
      fc.record({ at: minutes(60), queue, group, showsUp: fc.double({ min: 0, max: 1, noNaN: true }) }),
      { maxLength: 4 },
    ),
    priority: fc.option(
      fc.record({
        comers: fc.array(
          fc.record({
            ...{ queue, group, from: minutes(60), to: minutes(240) },
            perMinute: fc.double({ min: 0, max: 0.1, noNaN: true }),
          }),
          { maxLength: 3 },
        ),
        mostOvertakings: fc.integer({ min: 0, max: 5 }),
      }),
    ),
  })
  .map(({ lunch, ...rest }) => ({
    ...rest,
    plan: lunch ? [{ from: 0, desks: rest.desks.length }, lunch] : [],
  }))
const situation = (of: QueueState, seed = 7): Situation => ({
  standing: 'OPEN',
  state: of,
  knowledge,
  experience: { calibration: uncalibrated, error: null },
  seed,
})
const calibration = fc.record({
  pairs: fc.integer({ min: 30, max: 400 }),
  band: fc.double({ min: -0.6, max: 3, noNaN: true }),
  half: fc.double({ min: -3, max: 3, noNaN: true }),
  most: fc.double({ min: -3, max: 3, noNaN: true }),
})

describe('a wait', () => {
  it('R152 is never negative, and its quantiles stand in order, whatever the correction', () => {
    fc.assert(
      fc.property(state, calibration, fc.integer(), (of, corrections, seed) => {
        const found = waitOf(
          { ...situation(of, seed), experience: { calibration: corrections, error: null } },
          next,
          policy,
        )
        if (found.kind !== 'ESTIMATED') return
        const { p10, p50, p80, p90 } = found.told
        expect(p10).toBeGreaterThanOrEqual(0)
        expect([p10, p50, p80, p90]).toEqual([p10, p50, p80, p90].toSorted((a, b) => a - b))
        expect(found.shown).toBeGreaterThanOrEqual(p80 - 1e-6)
        expect(found.shown % policy.shownStepMinutes).toBe(0)
        expect([p10, p50, p80, p90].every(Number.isFinite)).toBe(true)
      }),
    )
  })

  it('R152 is the same for the same queue and seed', () => {
    fc.assert(
      fc.property(state, fc.integer(), (of, seed) => {
        expect(waitOf(situation(of, seed), next, policy)).toEqual(waitOf(situation(of, seed), next, policy))
      }),
      { numRuns: 50 },
    )
  })

  it('R152 never gets shorter when one more person of the queue stands ahead', () => {
    fc.assert(
      fc.property(state, group, fc.integer(), (of, kind, seed) => {
        const last = { queue: 'a', group: kind, waited: 0 }
        const longer = { ...of, waiting: [...of.waiting, last] }
        const settings = { paths: 60, seed }
        const [before, after] = [
          monteCarlo(of, next, knowledge, settings),
          monteCarlo(longer, next, knowledge, settings),
        ]
        if (!before || !after) return
        for (const share of ['p10', 'p50', 'p80', 'p90'] as const)
          expect(after[share]).toBeGreaterThanOrEqual(before[share] - 1e-9)
        const [formula, andAfter] = [
          closedForm(of, next, knowledge, 0.2),
          closedForm(longer, next, knowledge, 0.2),
        ]
        expect(andAfter?.p80 ?? 0).toBeGreaterThanOrEqual((formula?.p80 ?? 0) - 1e-9)
      }),
    )
  })

  it('R152 is none while a desk is free and nobody is ahead, by every method', () => {
    fc.assert(
      fc.property(state, fc.integer(), (of, seed) => {
        const free = { serves: null, busy: null }
        const empty = { ...of, desks: [free, ...of.desks], plan: [], waiting: [], appointments: [] }
        const found = waitOf(situation(empty, seed), next, policy)
        expect(found).toMatchObject({ shown: 0, ahead: 0, told: { p10: 0, p50: 0, p80: 0, p90: 0 } })
        expect(closedForm(empty, next, knowledge, 0.2)).toEqual({ p10: 0, p50: 0, p80: 0, p90: 0 })
      }),
      { numRuns: 50 },
    )
  })

  it('R152 of somebody who waits already is that of whoever would have come in that place', () => {
    fc.assert(
      fc.property(state, waiting, fc.integer(), (of, person, seed) => {
        const joined = { ...of, waiting: [...of.waiting, { ...person, queue: 'a' }] }
        const place: Target = { kind: 'WAITING', index: of.waiting.length }
        expect(waitOf(situation(joined, seed), place, policy)).toEqual(
          waitOf(situation(of, seed), next, policy),
        )
      }),
      { numRuns: 50 },
    )
  })
})

describe('the ladder', () => {
  const busy = (count: number): QueueState => ({
    desks: [{ serves: null, busy: { group: 'short', age: 2 } }],
    plan: [],
    waiting: Array.from({ length: count }, () => ({ queue: 'a', group: 'short', waited: 5 })),
    appointments: [],
    priority: null,
  })
  const error = (coverage: number, pairs = 200) => ({
    pairs,
    coverage,
    meanAbsolute: 3,
    bias: 0,
    longerThanShown: 0.1,
    surprised: 0.02,
  })
  const told = (experience: Situation['experience'], of = busy(3), known = knowledge) =>
    waitOf({ ...situation(of), knowledge: known, experience }, next, policy)

  it('begins cold, with low confidence, where too little was measured', () => {
    const cold = knowledgeOf(nothingLearned, assumptions)
    expect(told({ calibration: uncalibrated, error: null }, busy(3), cold)).toMatchObject({
      method: 'COLD_START',
      confidence: 'LOW',
      samples: 0,
      raw: null,
    })
  })

  it('plays the queue forward once enough was measured, and corrects it by experience', () => {
    const fresh = { calibration: uncalibrated, error: null }
    expect(told(fresh)).toMatchObject({ method: 'SIMULATED', confidence: 'MEDIUM', samples: 100 })
    const seasoned = { calibration: { pairs: 50, band: 0, half: 0, most: 0.5 }, error: error(0.85) }
    const corrected = told(seasoned)
    expect(corrected).toMatchObject({ method: 'CALIBRATED', confidence: 'MEDIUM' })
    if (corrected.kind === 'ESTIMATED') expect(corrected.told.p80).toBeGreaterThan(corrected.raw?.p80 ?? 0)
  })

  it('is HIGH only with many samples and a band that was seen to hold', () => {
    const many = knowledgeOf(
      {
        ...nothingLearned,
        lengths: new Map([['short', Array.from({ length: 300 }, (_, at) => 3 + (at % 7))]]),
      },
      assumptions,
    )
    const calibration = { pairs: 50, band: 0, half: 0, most: 0 }
    const confidence = (experience: Situation['experience']) => {
      const found = told(experience, busy(3), many)
      return found.kind === 'ESTIMATED' ? found.confidence : null
    }
    expect(confidence({ calibration, error: error(0.85) })).toBe('HIGH')
    expect(confidence({ calibration, error: error(0.85, 199) })).toBe('MEDIUM')
    expect(confidence({ calibration, error: null })).toBe('MEDIUM')
  })

  it('falls back to the formula with a wide band when its band did not hold', () => {
    const bad = { calibration: { pairs: 50, band: 0, half: 0, most: 0 }, error: error(0.5) }
    const [fallback, formula] = [told(bad), closedForm(busy(3), next, knowledge, policy.dayVariation)]
    expect(fallback).toMatchObject({ method: 'CLOSED_FORM', confidence: 'LOW' })
    if (fallback.kind !== 'ESTIMATED') throw new Error('no estimate')
    expect(fallback.told.p90).toBeGreaterThan(formula?.p90 ?? 0)
    expect(fallback.raw).not.toBeNull()
  })

  it('R152 tells null with its reason instead of a number that nobody knows', () => {
    const reason = (change: Partial<Situation>) => {
      const found = waitOf({ ...situation(busy(2)), ...change }, next, policy)
      return found.kind === 'NONE' ? [found.reason, found.ahead] : found.method
    }
    expect(reason({ standing: 'CLOSED' })).toEqual(['CLOSED', 2])
    expect(reason({ standing: 'PAUSED' })).toEqual(['PAUSED', 2])
    expect(reason({ knowledge: null })).toEqual(['NO_DATA', 2])
    expect(reason({ state: { ...busy(2), desks: [] } })).toEqual(['NO_AGENT', 2])
    expect(reason({ state: { ...busy(2), desks: [{ serves: ['b'], busy: null }] } })).toEqual(['NO_AGENT', 2])
    expect(reason({ state: { ...busy(2), plan: [{ from: 0, desks: 0 }] } })).toEqual(['NO_AGENT', 2])
  })

  it('waits for the desks of the plan: a lunch with fewer desks makes the wait longer', () => {
    const of: QueueState = {
      ...busy(12),
      desks: Array.from({ length: 4 }, () => ({ serves: null, busy: { group: 'short', age: 1 } })),
    }
    const lunch = {
      ...of,
      plan: [
        { from: 0, desks: 4 },
        { from: 5, desks: 1 },
      ],
    }
    const settings = { paths: 200, seed: 1 }
    const [whole, fewer] = [
      monteCarlo(of, next, knowledge, settings),
      monteCarlo(lunch, next, knowledge, settings),
    ]
    expect(fewer?.p50).toBeGreaterThan(whole?.p50 ?? 0)
    expect(closedForm(lunch, next, knowledge, 0.2)?.p50).toBeGreaterThan(
      closedForm(of, next, knowledge, 0.2)?.p50 ?? 0,
    )
  })

  it('lets those who go first overtake somebody no more often than they may', () => {
    const rush = (mostOvertakings: number): QueueState => ({
      ...busy(1),
      priority: {
        comers: [{ queue: 'a', group: 'short', from: 0, to: 300, perMinute: 1 }],
        mostOvertakings,
      },
    })
    const wait = (most: number, overtaken: number) =>
      monteCarlo(rush(most), { ...next, overtaken }, knowledge, { paths: 100, seed: 3 })?.p50 ?? 0
    expect(wait(5, 0)).toBeGreaterThan(wait(1, 0))
    expect(wait(5, 5)).toBe(wait(0, 0))
  })
})

describe('today', () => {
  it('is slower where today’s visits took longer, the surer the more of them there were', () => {
    const slow = (visits: number) =>
      onDay(
        knowledge,
        daySeen(
          (group) => lawOf(knowledge, group),
          Array.from({ length: visits }, () => ({ group: 'short', minutes: 12 })),
        ),
        [],
        0.2,
      ).pace
    expect(slow(0).factor).toBe(1)
    expect(slow(30).factor).toBeGreaterThan(slow(3).factor)
    expect(slow(30).deviation).toBeLessThan(slow(3).deviation)
    expect(slow(30).factor).toBeLessThan(2)
  })
})

describe('what was told', () => {
  it('R152 is stale after its validity, and not before', () => {
    const until = new Date('2026-11-24T10:02:00+09:00')
    expect(isStale(until, until)).toBe(false)
    expect(isStale(until, new Date(until.getTime() + 1))).toBe(true)
  })

  it('grows only when waited and still to wait are more than was shown first', () => {
    expect(grownBy(20, 10, 10)).toBe(0)
    expect(grownBy(20, 15, 20)).toBe(15)
    expect(grownBy(20, 0, 5)).toBe(0)
  })

  it('runs down to nothing and not below', () => {
    expect(runDown({ p10: 2, p50: 5, p80: 9, p90: 12 }, 6)).toEqual({ p10: 0, p50: 0, p80: 3, p90: 6 })
  })
})
