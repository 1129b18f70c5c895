/**
 * What stands before a counter's desks at one instant, in minutes from that instant: 0 is now, what is negative lies before.
 * Everything an estimate rests on is in here or in what was learned, so that the same state gives the same estimate.
 */
export type Minutes = number

/** Whoever is being served, or was called and is on the way: since when. */
export type InService = { readonly group: string; readonly age: Minutes }

/** A desk that an agent is at. `serves` are the queues it calls from; null: from all of the counter. */
export type Desk = { readonly serves: readonly string[] | null; readonly busy: InService | null }

/** Somebody who waits, in the order in which the desks will call. */
export type Waiting = {
  readonly queue: string
  /** Procedures that take alike long. */
  readonly group: string
  /** Since arrival. */
  readonly waited: Minutes
  /** Of a class that goes before others: nobody who comes later does before this one. */
  readonly goesFirst?: boolean
}

/** An appointment that comes before those who wait, once its time is there. */
export type DueAppointment = {
  readonly at: Minutes
  readonly queue: string
  readonly group: string
  /** How likely it is that the person comes, 0 to 1. */
  readonly showsUp: number
}

/** How many desks are staffed from a minute on; the last step holds until everybody is served. */
export type DeskStep = { readonly from: Minutes; readonly desks: number }

/** People of a class that goes first who will still come to a queue, from one minute to another. */
export type FirstComers = {
  readonly queue: string
  readonly group: string
  readonly from: Minutes
  readonly to: Minutes
  readonly perMinute: number
}

/** Those who will still come and go before who waits, as they're forecast; nobody is overtaken more than so often. */
export type PriorityArrivals = {
  readonly comers: readonly FirstComers[]
  readonly mostOvertakings: number
}

export type QueueState = {
  readonly desks: readonly Desk[]
  /** In order of time; empty: the desks of now stay. */
  readonly plan: readonly DeskStep[]
  readonly waiting: readonly Waiting[]
  readonly appointments: readonly DueAppointment[]
  readonly priority: PriorityArrivals | null
}

/** Whose wait is asked for: of somebody who would take a number now, or of somebody who waits already. */
export type Target =
  | { readonly kind: 'NEXT'; readonly queue: string; readonly overtaken?: number }
  | { readonly kind: 'WAITING'; readonly index: number; readonly overtaken?: number }

export function queueOf(state: QueueState, target: Target): string {
  return target.kind === 'NEXT' ? target.queue : (state.waiting[target.index]?.queue ?? '')
}

/** Everybody who stands before the target in the calling order and may take a desk that could have called the target. */
export function standingBefore(state: QueueState, target: Target): readonly Waiting[] {
  return target.kind === 'NEXT' ? state.waiting : state.waiting.slice(0, target.index)
}

/** How many of the target's own queue are before it. */
export function countAhead(state: QueueState, target: Target): number {
  const queue = queueOf(state, target)
  return standingBefore(state, target).filter((each) => each.queue === queue).length
}

export function canServe({ serves }: Desk, queue: string): boolean {
  return serves === null || serves.includes(queue)
}

/** Desks staffed at a minute. Whoever is there beyond the plan goes when done. */
export function desksAt({ plan, desks }: QueueState, minute: Minutes): number {
  let count = desks.length
  for (const step of plan) {
    if (step.from > minute) break
    count = step.desks
  }
  return count
}

/** Whether the target is of a class that goes first itself. */
export function goesFirst(state: QueueState, target: Target): boolean {
  return target.kind === 'WAITING' && state.waiting[target.index]?.goesFirst === true
}

/** A desk is free for this queue at this instant, and nobody who stands before could take it. */
export function isServedAtOnce(state: QueueState, target: Target): boolean {
  const before = standingBefore(state, target)
  const now = desksAt(state, 0)
  const queue = queueOf(state, target)
  const isDue = state.appointments.some(({ at }) => at <= 0)
  return (
    !isDue &&
    state.desks.some(
      (desk, index) =>
        index < now &&
        desk.busy === null &&
        canServe(desk, queue) &&
        !before.some((each) => canServe(desk, each.queue)),
    )
  )
}
