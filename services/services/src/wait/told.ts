import { minutesAfter } from '../queue/policy.ts'
import { placeOf, standingOf, standingOfHolder } from './floor.ts'
import { groupOf, minutesBetween } from './lesson.ts'
import { canServe, type Target } from './queue-state.ts'
import { seedOf } from './random.ts'
import type { CounterScene } from './reading.ts'
import type { PairRecord } from './records.ts'
import { grownBy, type Standing, secondWaitOf, type WaitFound, waitOf } from './wait.ts'

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

/** The wait that's left for a ticket, for its first or its second call; null when it waits for neither. `first` is what its holder was told before. */
export function waitOfTicket(scene: CounterScene, ticket: string, first: PairRecord | null): WaitTold | null {
  const target = placeOf(scene.floor, ticket)
  const told = target ? firstWait(scene, ticket, target) : secondWait(scene, ticket)
  if (!told || !first || told.found.kind !== 'ESTIMATED') return told
  const grown = grownBy(first.shown, minutesBetween(first.at, scene.at), told.found.shown)
  return { ...told, grownBy: grown, isGrown: grown > scene.policy.growthMinutes }
}

function firstWait(scene: CounterScene, ticket: string, target: Target): WaitTold {
  const now = scene.queue.series.find(({ waiting }) => waiting.some(({ id }) => id === ticket))
  return tell(scene, standingOfHolder(now), target, ticket)
}

/** 処理→交付: whoever is in the back office's hands, or whose matter is ready to be handed over. */
function secondWait(scene: CounterScene, ticket: string): WaitTold | null {
  const { floor, second: knowledge, secondExperience: experience, policy, at } = scene
  const now = scene.queue.series.find(({ processing, ready }) =>
    [...processing, ...ready].some(({ id }) => id === ticket),
  )
  const those = [...(now?.ready ?? []), ...(now?.processing ?? [])]
  const own = those.find(({ id }) => id === ticket)
  if (!now || !own) return null
  const part = own.state === 'READY' ? 'READY' : 'PROCESSING'
  const found = secondWaitOf(
    {
      standing: standingOfHolder(now),
      hasDesk: floor.state.desks.some((desk) => canServe(desk, own.series)),
      ahead: those.filter(({ state, since }) => state === part && since < own.since).length,
      state: { part, age: minutesBetween(own.since, at), group: groupOf(own) },
      ...{ knowledge, experience, seed: seedAt(ticket, at) },
    },
    policy.ladder,
  )
  return dated(scene, found, true)
}

function tell(scene: CounterScene, standing: Standing, target: Target, who: string): WaitTold {
  const { floor, knowledge, experience, policy, at } = scene
  const situation = { standing, state: floor.state, knowledge, experience, seed: seedAt(who, at) }
  return dated(scene, waitOf(situation, target, policy.ladder), floor.state.waiting.length > 0)
}

/** The same question in the same minute is answered alike. */
function seedAt(who: string, at: Date): number {
  return seedOf(`${who} ${Math.floor(at.getTime() / 60_000)}`)
}

function dated({ floor, policy, at }: CounterScene, found: WaitFound, isWaitedFor: boolean): WaitTold {
  const isSilent =
    isWaitedFor && floor.heardAt !== null && minutesBetween(floor.heardAt, at) > policy.staleMinutes
  const asOf = isSilent && floor.heardAt ? floor.heardAt : at
  const validUntil = minutesAfter(asOf, policy.validMinutes)
  return { found, asOf, validUntil, isStale: isSilent, grownBy: null, isGrown: false }
}

/** The counter as a whole: the longest wait of its open queues, so that nobody is told too little. */
export function longestOf(waits: readonly QueueWaitTold[]): WaitTold | null {
  const shown = ({ told }: QueueWaitTold) => (told.found.kind === 'ESTIMATED' ? told.found.shown : -1)
  const [longest] = waits.toSorted((a, b) => shown(b) - shown(a))
  return longest?.told ?? null
}
