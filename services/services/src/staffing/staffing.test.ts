import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { uncalibrated } from '../wait/calibration.ts'
import { readWaitPolicy } from '../wait/import.ts'
import { knowledgeOf, nothingLearned } from '../wait/learning.ts'
import type { Desk, QueueState } from '../wait/queue-state.ts'
import { waitOf } from '../wait/wait.ts'
import { changesFault, withDesks } from './staffing.ts'

const { ladder, assumed } = readWaitPolicy('data/setagaya')
const lengths = new Map([['a', Array.from({ length: 60 }, (_, index) => 5 + (index % 7))]])
const knowledge = knowledgeOf({ ...nothingLearned, lengths }, assumed)
const busy = (age: number, serves: readonly string[] | null = null): Desk => ({
  ...{ serves, busy: { group: 'a', age } },
})
const floor: QueueState = {
  desks: [busy(1), busy(6), { serves: null, busy: null }],
  plan: [],
  waiting: Array.from({ length: 20 }, () => ({ queue: 'a', group: 'a', waited: 5 })),
  appointments: [],
  priority: null,
}
const noPlan = () => []
const waitWith = (change: number, queue: string | null = null, of = floor) => {
  const experience = { calibration: uncalibrated, error: null }
  const { state } = withDesks(of, change, queue, noPlan)
  return waitOf(
    { standing: 'OPEN', state, knowledge, experience, seed: 4 },
    { kind: 'NEXT', queue: 'a' },
    ladder,
  )
}

describe('more or fewer desks', () => {
  it('R152 no change is the counter as it is; more desks never make a wait longer, fewer never shorter', () => {
    expect(withDesks(floor, 0, null, noPlan)).toMatchObject({ change: 0, desks: 3 })
    fc.assert(
      fc.property(fc.integer({ min: -2, max: 6 }), (change) => {
        const [some, more] = [waitWith(change), waitWith(change + 1)]
        if (some.kind !== 'ESTIMATED' || more.kind !== 'ESTIMATED') throw new Error('no estimate')
        expect(more.told.p50).toBeLessThanOrEqual(some.told.p50 + 1)
      }),
    )
    const [one, six] = [waitWith(-2), waitWith(3)]
    if (one.kind !== 'ESTIMATED' || six.kind !== 'ESTIMATED') throw new Error('no estimate')
    expect(one.told.p50).toBeGreaterThan(3 * six.told.p50)
  })

  it('R152 free desks close first, then those longest at a visit, which they finish', () => {
    const { state, desks, change } = withDesks(floor, -2, null, noPlan)
    expect([desks, change]).toEqual([1, -2])
    expect(state.desks).toEqual([busy(1), { serves: null, busy: null }, busy(6)])
    expect(state.plan).toEqual([{ from: 0, desks: 1 }])
  })

  it('R152 nobody closes desks that aren’t there, and without any desk there’s no number', () => {
    expect(withDesks(floor, -9, null, noPlan)).toMatchObject({ desks: 0, change: -3 })
    expect(waitWith(-9)).toMatchObject({ kind: 'NONE', reason: 'NO_AGENT' })
    const own = { ...floor, desks: [busy(1, ['b']), busy(2, ['a'])] }
    expect(withDesks(own, -2, 'a', noPlan)).toMatchObject({ desks: 1, change: -1 })
  })

  it('R152 desks that call from another queue shorten no wait', () => {
    const apart = { ...floor, desks: [busy(1, ['a'])] }
    expect(waitWith(3, 'b', apart)).toMatchObject({ kind: 'ESTIMATED' })
    const [none, others] = [waitWith(0, 'b', apart), waitWith(3, 'b', apart)]
    if (none.kind !== 'ESTIMATED' || others.kind !== 'ESTIMATED') throw new Error('no estimate')
    expect(others.told.p50).toBeCloseTo(none.told.p50, 0)
  })

  it('R152 the day goes on as it usually does, in proportion', () => {
    const lunch = (desks: number) => [
      { from: 0, desks },
      { from: 30, desks: Math.round(desks / 2) },
    ]
    expect(withDesks(floor, 3, null, lunch).state.plan).toEqual([
      { from: 0, desks: 6 },
      { from: 30, desks: 3 },
    ])
  })

  it('asks for a few different numbers that a counter could have', () => {
    expect(changesFault([-20, 0, 20])).toBeNull()
    for (const bad of [[], [21], [-21], [1, 1], [1, 2, 3, 4, 5, 6, 7, 8]])
      expect(changesFault(bad)).not.toBeNull()
  })
})
