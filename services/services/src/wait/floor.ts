import type { QueuePolicy } from '../queue/policy.ts'
import type { DeskNow, OpenTicket, QueueNow, SeriesNow } from '../queue/state.ts'
import { groupOf, minutesBetween } from './lesson.ts'
import type { Desk, DeskStep, DueAppointment, FirstComers, QueueState, Target } from './queue-state.ts'
import type { Standing } from './wait.ts'

/** A counter's floor as the estimate sees it, and which ticket stands where in the order of calling. */
export type Floor = {
  readonly state: QueueState
  /** Ticket ids in the order of `state.waiting`. */
  readonly order: readonly string[]
  /** When anything was last heard of the counter; null: nothing yet today. */
  readonly heardAt: Date | null
}

export type FloorFacts = {
  readonly queue: QueueNow
  readonly policy: QueuePolicy
  readonly plan: readonly DeskStep[]
  readonly appointments: readonly DueAppointment[]
  readonly comers: readonly FirstComers[] | null
}

/**
 * Desks that call, those who wait in the order in which they are called (classes first, within one as the queue stands), and
 * who is being served since when. A desk that nothing was heard of for long calls nobody: ghosts don't shorten a wait.
 */
export function floorOf({ queue, policy, plan, appointments, comers }: FloorFacts): Floor {
  const { asOf, series, desks } = queue
  const waiting = series.flatMap((each) => each.waiting).toSorted(inCallingOrder)
  const staffed = desks.filter((desk) => isStaffed(desk, asOf, policy.heartbeatMinutes))
  return {
    state: {
      desks: staffed.map((desk) => deskOf(desk, asOf)),
      plan,
      waiting: waiting.map((each) => ({
        queue: each.series,
        group: groupOf(each),
        waited: minutesBetween(each.arrivedAt, asOf),
        goesFirst: each.rank < policy.ranks.NORMAL,
      })),
      appointments,
      priority: comers && { comers, mostOvertakings: policy.mostOvertakings },
    },
    order: waiting.map(({ id }) => id),
    heardAt: lastHeard(series, desks),
  }
}

/** Whether numbers are given: whoever waits is called all the same while a day is paused or closed. */
export function standingOf(series: SeriesNow | undefined): Standing {
  if (series?.state === 'PAUSED') return 'PAUSED'
  return series?.state === 'OPEN' ? 'OPEN' : 'CLOSED'
}

/** For one who waits already, what counts is that the day hasn't ended. */
export function standingOfHolder(series: SeriesNow | undefined): Standing {
  return series?.state == null || series.state === 'ENDED' ? 'CLOSED' : 'OPEN'
}

/** Where a ticket waits; null when it doesn't. */
export function placeOf({ order }: Floor, ticket: string): Target | null {
  const index = order.indexOf(ticket)
  return index < 0 ? null : { kind: 'WAITING', index }
}

function inCallingOrder(a: OpenTicket, b: OpenTicket): number {
  const [first, second] = [a.effectiveArrivalAt.getTime(), b.effectiveArrivalAt.getTime()]
  return a.rank - b.rank || first - second || (a.id < b.id ? -1 : 1)
}

function isStaffed({ isAvailable, heardAt, ticket }: DeskNow, asOf: Date, minutes: number): boolean {
  if (ticket) return true
  return isAvailable && (heardAt === null || minutesBetween(heardAt, asOf) <= minutes)
}

function deskOf({ skills, ticket }: DeskNow, asOf: Date): Desk {
  const isBusy = ticket?.state === 'CALLED' || ticket?.state === 'SERVING'
  return {
    serves: skills,
    busy: isBusy
      ? { group: groupOf(ticket), age: minutesBetween(ticket.calledAt ?? ticket.since, asOf) }
      : null,
  }
}

function lastHeard(series: readonly SeriesNow[], desks: readonly DeskNow[]): Date | null {
  const tickets = series.flatMap(({ waiting, called, serving, absent, parked, processing, ready }) => [
    ...[...waiting, ...called, ...serving, ...absent, ...parked, ...processing, ...ready],
  ])
  const instants = [...tickets.map(({ since }) => since), ...desks.flatMap(({ heardAt }) => heardAt ?? [])]
  return instants.reduce<Date | null>((last, at) => (last && last >= at ? last : at), null)
}
