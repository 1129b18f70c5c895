import { businessDateOf } from '@chiiki/kit/business-date.ts'
import type { AppointmentStore } from '../appointment/store.ts'
import type { TicketSeriesRecord } from '../series/series.ts'
import { groupOf } from './lesson.ts'
import type { DueAppointment } from './queue-state.ts'

/** An appointment of today that hasn't checked in: when, where and what for. Nothing of whom. */
export type Booked = {
  readonly startsAt: Date
  readonly procedures: readonly string[]
  readonly ends: readonly { readonly counter: string | null }[]
}

/** Appointments further ahead come after whoever waits now. */
const horizonMs = 2 * 3_600_000
/** Later than this they wait as everybody does. */
const lateMs = 10 * 60_000

/** Appointments at the counters of these offices that are due within two hours, in one store command. */
export async function bookedSoon(
  { appointments }: AppointmentStore,
  offices: readonly string[],
  now: Date,
): Promise<readonly Booked[]> {
  if (offices.length === 0) return []
  const startsAt = { $gte: new Date(now.getTime() - lateMs), $lte: new Date(now.getTime() + horizonMs) }
  return appointments
    .find(
      {
        offices: { $in: [...offices] },
        date: businessDateOf(now),
        startsAt,
        state: 'CONFIRMED',
        mode: 'COUNTER',
      },
      { startsAt: 1, procedures: 1, ends: 1 },
    )
    .sort({ startsAt: 1 })
    .limit(2_000)
    .lean()
}

/** Those of one counter, each in the queue that its procedure has there: a queue that names it, else one for whatever comes. */
export function dueAt(
  booked: readonly Booked[],
  series: readonly TicketSeriesRecord[],
  now: Date,
  showsUp: number,
): DueAppointment[] {
  const counter = series[0]?.counter
  return booked
    .filter(({ ends }) => counter !== undefined && ends.some((end) => end.counter === counter))
    .flatMap(({ startsAt, procedures }) => {
      const named = series.find((each) => procedures.some((procedure) => each.procedures.includes(procedure)))
      const queue = (named ?? series.find((each) => each.procedures.length === 0) ?? series[0])?._id
      if (queue === undefined) return []
      const at = Math.max(0, (startsAt.getTime() - now.getTime()) / 60_000)
      return [{ at, queue, group: groupOf({ procedures, series: queue }), showsUp }]
    })
}
