import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { uncalibrated } from './calibration.ts'
import { readWaitPolicy } from './import.ts'
import { daySeen } from './learning.ts'
import {
  processingLawOf,
  type SecondState,
  secondByFormula,
  secondKnowledgeOf,
  secondOnDay,
  secondPlayed,
} from './second-wait.ts'
import { type SecondSituation, secondWaitOf } from './wait.ts'

const { assumed, ladder } = readWaitPolicy('data/setagaya')
const lengths = [
  {
    part: 'PROCESSING' as const,
    group: 'move',
    minutes: Array.from({ length: 80 }, (_, at) => 15 + (at % 20)),
  },
  { part: 'READY' as const, group: 'move', minutes: Array.from({ length: 80 }, (_, at) => 1 + (at % 6)) },
]
const knowledge = secondKnowledgeOf(lengths, assumed)
const cold = secondKnowledgeOf([], assumed)
const settings = { paths: 200, seed: 3 }
const state = (part: SecondState['part'], age = 0): SecondState => ({ part, age, group: 'move' })
const situation = (more: Partial<SecondSituation> = {}): SecondSituation => ({
  ...{ standing: 'OPEN', hasDesk: true, ahead: 0, state: state('PROCESSING'), knowledge, seed: 5 },
  experience: { calibration: uncalibrated, error: null },
  ...more,
})

describe('the wait for the second call', () => {
  it('R152 is never negative, in order, finite and the same for the same seed, however long it has gone on', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('PROCESSING' as const, 'READY' as const),
        fc.double({ min: 0, max: 400, noNaN: true }),
        fc.constantFrom('move', 'unheard-of'),
        fc.constantFrom(knowledge, cold),
        fc.integer(),
        (part, age, group, known, seed) => {
          const one = { part, age, group }
          for (const told of [
            secondPlayed(one, known, { paths: 60, seed }),
            secondByFormula(one, known, 0.2),
          ]) {
            const order = [0, told.p10, told.p50, told.p80, told.p90]
            expect(order).toEqual(order.toSorted((a, b) => a - b))
            expect(order.every(Number.isFinite)).toBe(true)
          }
          expect(secondPlayed(one, known, settings)).toEqual(secondPlayed(one, known, settings))
        },
      ),
    )
  })

  it('R152 is the processing and the call after it; once it is ready only the call is left', () => {
    const [sent, ready] = [
      secondPlayed(state('PROCESSING'), knowledge, settings),
      secondPlayed(state('READY'), knowledge, settings),
    ]
    expect(sent.p50).toBeGreaterThan(20)
    expect(sent.p50).toBeLessThan(40)
    expect(ready.p90).toBeLessThan(10)
    expect(secondPlayed(state('PROCESSING', 20), knowledge, settings).p50).toBeLessThan(sent.p50)
  })

  it('R152 is longer on a day on which the back office takes longer', () => {
    const slow = daySeen(
      (group) => processingLawOf(knowledge, group),
      Array.from({ length: 30 }, () => ({ group: 'move', minutes: 45 })),
    )
    const today = secondOnDay(knowledge, slow, [], 0.2)
    expect(today.pace.factor).toBeGreaterThan(1.3)
    // Matters that go on for longer than they should say so before they end.
    const stuck = Array.from({ length: 12 }, () => ({ group: 'move', age: 60 }))
    const few = { visits: 3, taken: 66, expected: 66, variance: 75 }
    expect(secondOnDay(knowledge, few, stuck, 0.2).pace.factor).toBeGreaterThan(
      secondOnDay(knowledge, few, [], 0.2).pace.factor,
    )
    expect(secondPlayed(state('PROCESSING'), today, settings).p50).toBeGreaterThan(
      secondPlayed(state('PROCESSING'), knowledge, settings).p50,
    )
  })

  it('R152 climbs the same ladder, and its calibration is its own', () => {
    expect(secondWaitOf(situation({ knowledge: cold }), ladder)).toMatchObject({
      ...{ call: 'SECOND', method: 'COLD_START', confidence: 'LOW', samples: 0, raw: null },
      arrivals: 'NONE_BEFORE',
    })
    expect(secondWaitOf(situation(), ladder)).toMatchObject({ method: 'SIMULATED', samples: 80 })
    const calibration = { pairs: 60, band: 0.2, half: 0, most: 0.5 }
    const corrected = secondWaitOf(situation({ experience: { calibration, error: null } }), ladder)
    expect(corrected).toMatchObject({ method: 'CALIBRATED' })
    if (corrected.kind === 'ESTIMATED') expect(corrected.told.p80).toBeGreaterThan(corrected.raw?.p80 ?? 0)
    const bad = { pairs: 300, coverage: 0.4, meanAbsolute: 9, bias: 0, longerThanShown: 0.4, surprised: 0.3 }
    const fallen = secondWaitOf(situation({ experience: { calibration, error: bad } }), ladder)
    expect(fallen).toMatchObject({
      method: 'CLOSED_FORM',
      confidence: 'LOW',
      raw: { p10: expect.any(Number) },
    })
  })

  it('R152 tells the reason where nobody can know', () => {
    expect(secondWaitOf(situation({ standing: 'CLOSED' }), ladder)).toMatchObject({ reason: 'CLOSED' })
    expect(secondWaitOf(situation({ hasDesk: false }), ladder)).toMatchObject({
      ...{ reason: 'NO_AGENT', call: 'SECOND' },
    })
  })
})
