import type { TicketRecord } from '../ticket/ticket.ts'

/** A ticket's place: the earlier effective arrival first; at equal ones a returned ticket behind whom it was put, then by number. */
export type Place = Pick<TicketRecord, '_id' | 'effectiveArrivalAt' | 'tie' | 'number' | 'rank'>

/** The order of the queue as a store's sort: `compareFair` says the same. */
export const fairSort = { effectiveArrivalAt: 1, tie: 1, number: 1, _id: 1 } as const
/** Classes first, and within one as in the queue. */
export const rankedSort = { rank: 1, ...fairSort } as const

export function compareFair(a: Place, b: Place): number {
  return (
    a.effectiveArrivalAt.getTime() - b.effectiveArrivalAt.getTime() ||
    a.tie - b.tie ||
    a.number - b.number ||
    (a._id < b._id ? -1 : a._id > b._id ? 1 : 0)
  )
}

/** Whom calling `called` first would overtake by its class: who stands before it in a class behind its own. */
export function overtakenBy(called: Place, waiting: readonly Place[]): Place[] {
  return waiting.filter((each) => each.rank > called.rank && compareFair(each, called) < 0)
}

/**
 * Whom to call: the head of the best class, unless that overtakes somebody who has been overtaken `most` times; then the head of the
 * queue, who overtakes nobody. So nobody is ever overtaken by a class more than `most` times.
 */
export function nextToCall(
  head: Place,
  best: Place,
  overtaken: readonly Place[],
  timesOvertaken: (ticket: string) => number,
  most: number,
): Place {
  return overtaken.every(({ _id }) => timesOvertaken(_id) < most) ? best : head
}

/**
 * Where whoever comes back after an absence is put: behind at most `behind` of those who wait, and behind everybody up to the last one
 * who mustn't be overtaken any more. Null: at the end.
 */
export function placeOnReturn(
  waiting: readonly Place[],
  behind: number,
  isSpent: (ticket: string) => boolean,
): { readonly effectiveArrivalAt: Date; readonly tie: number; readonly overtaken: Place[] } | null {
  const order = waiting.toSorted(compareFair)
  const lastSpent = order.findLastIndex(({ _id }) => isSpent(_id))
  const index = Math.max(behind, lastSpent + 1)
  const before = order[index - 1]
  const after = order[index]
  if (index >= order.length || !after) return null
  if (!before) {
    const first = new Date(after.effectiveArrivalAt.getTime() - 1)
    return { effectiveArrivalAt: first, tie: 0, overtaken: order }
  }
  const isTied = after.effectiveArrivalAt.getTime() === before.effectiveArrivalAt.getTime()
  // Two tickets of two series may have arrived in one millisecond: then only a number between them has room.
  if (isTied && after.tie === before.tie) return placeAfterTies(order, index)
  const tie = isTied ? (before.tie + after.tie) / 2 : before.tie + 1
  return { effectiveArrivalAt: before.effectiveArrivalAt, tie, overtaken: order.slice(index) }
}

/** Behind everybody who arrived in the same millisecond. */
function placeAfterTies(order: readonly Place[], index: number): ReturnType<typeof placeOnReturn> {
  const at = order[index]?.effectiveArrivalAt as Date
  const last = order.findLastIndex(({ effectiveArrivalAt }) => effectiveArrivalAt.getTime() === at.getTime())
  if (last + 1 >= order.length) return null
  const tie = (order[last]?.tie ?? 0) + 1
  return { effectiveArrivalAt: at, tie, overtaken: order.slice(last + 1) }
}
