import type { Phase, TicketState } from './ticket.ts'

/** How long a visit was in what, in milliseconds. `elapsed` is their sum: phases tile a visit. */
export type Visit = {
  /** Until the first call. */
  readonly firstWait: number
  /** All waiting in queues. */
  readonly waiting: number
  /** Called, until somebody came or was marked absent. */
  readonly called: number
  readonly serving: number
  readonly absent: number
  readonly parked: number
  /** In back-office entry or examination (集中入力・処理): the agent is free. */
  readonly processing: number
  /** For the second call (交付待ち). */
  readonly ready: number
  readonly elapsed: number
}

/** What a series had of a visit: a transferred ticket counts in each series with its own part. */
export type SeriesShare = { readonly series: string; readonly waiting: number; readonly serving: number }

const kinds = {
  WAITING: 'waiting',
  CALLED: 'called',
  SERVING: 'serving',
  ABSENT: 'absent',
  PARKED: 'parked',
  PROCESSING: 'processing',
  READY: 'ready',
} as const satisfies Partial<Record<TicketState, keyof Visit>>

/** The times of a visit out of its phases; what still lasts counts up to `now`. Pure. */
export function visitOf(phases: readonly Phase[], now: Date): Visit {
  const times = { waiting: 0, called: 0, serving: 0, absent: 0, parked: 0, processing: 0, ready: 0 }
  for (const phase of phases) {
    const kind = kinds[phase.state as keyof typeof kinds]
    if (kind) times[kind] += lengthOf(phase, now)
  }
  const firstCall = phases.findIndex(({ state }) => state === 'CALLED')
  const before = firstCall < 0 ? phases : phases.slice(0, firstCall)
  const firstWait = before
    .filter(({ state }) => state === 'WAITING')
    .reduce((sum, phase) => sum + lengthOf(phase, now), 0)
  return { ...times, firstWait, elapsed: phases.reduce((sum, phase) => sum + lengthOf(phase, now), 0) }
}

/** The visit by the series that it waited and was served in, in the order of entering them. */
export function sharesOf(phases: readonly Phase[], now: Date): SeriesShare[] {
  const shares = new Map<string, { series: string; waiting: number; serving: number }>()
  for (const phase of phases) {
    const share = shares.get(phase.series) ?? { series: phase.series, waiting: 0, serving: 0 }
    shares.set(phase.series, share)
    if (phase.state === 'WAITING') share.waiting += lengthOf(phase, now)
    if (phase.state === 'SERVING') share.serving += lengthOf(phase, now)
  }
  return [...shares.values()]
}

/** What is wrong with how phases tile a visit: empty when they do, from `arrivedAt` to `endedAt`. */
export function tilingFaults(phases: readonly Phase[], arrivedAt: Date, endedAt: Date | null): string[] {
  const faults: string[] = []
  if (phases[0]?.from.getTime() !== arrivedAt.getTime()) faults.push('the first phase begins elsewhere')
  for (const [index, { from, to }] of phases.entries()) {
    const next = phases[index + 1]
    if (to !== null && to < from) faults.push(`phase ${index} ends before it begins`)
    if (next && next.from.getTime() !== to?.getTime()) faults.push(`a gap or overlap after phase ${index}`)
  }
  if ((phases.at(-1)?.to?.getTime() ?? null) !== (endedAt?.getTime() ?? null))
    faults.push('the last phase ends elsewhere')
  return faults
}

function lengthOf({ from, to }: Phase, now: Date): number {
  return Math.max(0, (to ?? now).getTime() - from.getTime())
}
