import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareFair, nextToCall, overtakenBy, type Place, placeOnReturn } from './order.ts'

const at = (seconds: number) => new Date(Date.parse('2026-11-24T08:30:00+09:00') + seconds * 1_000)
const place = (number: number, rank = 1, seconds = number): Place => ({
  ...{ _id: `ticket:${number}`, number, rank, effectiveArrivalAt: at(seconds), tie: 0 },
})

describe('the order of a queue', () => {
  it('R152 lets no class overtake anybody more than the policy says, in any queue and any order of calls', () => {
    const arrivals = fc.array(fc.constantFrom(0, 1, 1, 1), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(
        arrivals,
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: 1, max: 5 }),
        (ranks, most, pace) => {
          const times = new Map<string, number>()
          let waiting: Place[] = []
          ranks.forEach((rank, index) => {
            waiting.push(place(index + 1, rank))
            if (index % pace === 0) waiting = callOne(waiting, times, most)
          })
          while (waiting.length > 0) waiting = callOne(waiting, times, most)
          expect(Math.max(0, ...times.values())).toBeLessThanOrEqual(most)
        },
      ),
    )
  })

  it('R152 puts whoever comes back behind at most two, and before nobody who has been overtaken often enough', () => {
    const queues = fc.array(fc.tuple(fc.integer({ min: 0, max: 50 }), fc.boolean()), { maxLength: 20 })
    fc.assert(
      fc.property(queues, fc.integer({ min: 0, max: 4 }), (seconds, behind) => {
        const waiting = seconds.map(([second], index) => place(index + 1, 1, second * 100 + index))
        const spent = new Set(
          seconds.flatMap(([, isSpent], index) => (isSpent ? [`ticket:${index + 1}`] : [])),
        )
        const given = placeOnReturn(waiting, behind, (id) => spent.has(id))
        const returned = given && { ...place(999), ...given }
        const before = returned ? waiting.filter((each) => compareFair(each, returned) < 0) : waiting
        const after = waiting.filter((each) => !before.includes(each))
        expect(after.some(({ _id }) => spent.has(_id))).toBe(false)
        const mostBefore = waiting.toSorted(compareFair).findLastIndex(({ _id }) => spent.has(_id)) + 1
        expect(before.length).toBeLessThanOrEqual(Math.max(behind, mostBefore))
        if (given)
          expect(given.overtaken.map(({ _id }) => _id).toSorted()).toEqual(
            after.map(({ _id }) => _id).toSorted(),
          )
      }),
    )
  })

  it('R152 puts each who comes back right behind the first two, whoever those are', () => {
    let waiting = [1, 2, 3, 4, 5].map((number) => place(number))
    for (const number of [91, 92]) {
      const given = placeOnReturn(waiting, 2, () => false)
      waiting = [...waiting, { ...place(number), ...(given as { effectiveArrivalAt: Date; tie: number }) }]
    }
    expect(waiting.toSorted(compareFair).map(({ number }) => number)).toEqual([1, 2, 92, 91, 3, 4, 5])
  })
})

function callOne(waiting: Place[], times: Map<string, number>, most: number): Place[] {
  const [head] = waiting.toSorted(compareFair)
  const [best] = waiting.toSorted((a, b) => a.rank - b.rank || compareFair(a, b))
  if (!head || !best) return waiting
  const overtaken = overtakenBy(best, waiting)
  const called = nextToCall(head, best, overtaken, (id) => times.get(id) ?? 0, most)
  if (called === best) for (const { _id } of overtaken) times.set(_id, (times.get(_id) ?? 0) + 1)
  return waiting.filter((each) => each !== called)
}
