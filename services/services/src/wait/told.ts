import { minutesAfter } from '../queue/policy.ts'
import { placeOf, standingOf, standingOfHolder } from './floor.ts'
import { minutesBetween } from './lesson.ts'
import type { Target } from './queue-state.ts'
import { seedOf } from './random.ts'
import type { CounterScene } from './reading.ts'
import type { PairRecord } from './records.ts'
import { grownBy, type Standing, type WaitFound, waitOf } from './wait.ts'

/** A wait as it's told: with the instant that it's of, how long it may be relied on, and whether it's stale. */
export type WaitTold = {
  readonly found: WaitFound
  readonly asOf: Date
  readonly validUntil: Date
  /** Nothing was heard of the counter for so long that this isn't the state of now. */
  readonly isStale: boolean
  /** By how many minutes the wait in all became longer than was first told; null where nothing was told before. */
  readonly grownBy: number | null
  readonly isGrown: boolean
}

export type QueueWaitTold = {
  readonly series: string
  readonly waiting: number
  readonly told: WaitTold
}

/** The wait of somebody who would take a number of this series now. */
export function waitInQueue(scene: CounterScene, series: string): QueueWaitTold {
  const now = scene.queue.series.find((each) => each.series === series)
  const told = tell(scene, standingOf(now), { kind: 'NEXT', queue: series }, series)
  return { series, waiting: now?.waiting.length ?? 0, told }
}

/** The wait that's left for a ticket; null when it doesn't wait. `first` is what its holder was told before. */
export function waitOfTicket(scene: CounterScene, ticket: string, first: PairRecord | null): WaitTold | null {
  const target = placeOf(scene.floor, ticket)
  if (!target) return null
  const now = scene.queue.series.find(({ waiting }) => waiting.some(({ id }) => id === ticket))
  const told = tell(scene, standingOfHolder(now), target, ticket)
  if (!first || told.found.kind !== 'ESTIMATED') return told
  const grown = grownBy(first.shown, minutesBetween(first.at, scene.at), told.found.shown)
  return { ...told, grownBy: grown, isGrown: grown > scene.policy.growthMinutes }
}

function tell(scene: CounterScene, standing: Standing, target: Target, who: string): WaitTold {
  const { floor, knowledge, experience, policy, at } = scene
  // The same question in the same minute is answered alike.
  const seed = seedOf(`${who} ${Math.floor(at.getTime() / 60_000)}`)
  const found = waitOf({ standing, state: floor.state, knowledge, experience, seed }, target, policy.ladder)
  const isSilent =
    floor.state.waiting.length > 0 &&
    floor.heardAt !== null &&
    minutesBetween(floor.heardAt, at) > policy.staleMinutes
  const asOf = isSilent && floor.heardAt ? floor.heardAt : at
  return {
    found,
    asOf,
    validUntil: minutesAfter(asOf, policy.validMinutes),
    isStale: isSilent,
    grownBy: null,
    isGrown: false,
  }
}

/** The counter as a whole: the longest wait of its open queues, so that nobody is told too little. */
export function longestOf(waits: readonly QueueWaitTold[]): WaitTold | null {
  const shown = ({ told }: QueueWaitTold) => (told.found.kind === 'ESTIMATED' ? told.found.shown : -1)
  const [longest] = waits.toSorted((a, b) => shown(b) - shown(a))
  return longest?.told ?? null
}
