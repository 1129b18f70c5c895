import { invalid } from '@chiiki/kit/input-text.ts'
import type { InvalidInput, SharedProblem } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import type { Context } from '../context.ts'
import { classOnCheckIn } from '../queue/policy.ts'
import type { TicketSeriesRecord } from '../series/series.ts'
import { voidIt } from '../ticket/decisions.ts'
import { type IssueProblem, issueTicket } from '../ticket/issue.ts'
import { stepTicket } from '../ticket/steps.ts'
import { byDesk, type Keyed } from './acts.ts'
import type { AppointmentRecord, ArrivalClass } from './appointment.ts'
import { checkInAppointment } from './decisions.ts'
import { sought } from './ground.ts'
import type { AppointmentActNotPossible } from './problem.ts'

type Refusal =
  | AppointmentActNotPossible
  | Exclude<IssueProblem, { kind: 'AppointmentHasTicket' }>
  | SharedProblem
export type CheckedIn = {
  readonly appointment: AppointmentRecord & { readonly version: number }
  /** What the slip of a new ticket carries; null where none was given, and when the act is repeated. */
  readonly ticketToken: string | null
}
export type CheckInInput = Keyed & { readonly appointment: string; readonly series?: string | null }

/**
 * Checks in whoever has come and, where a series is named, gives them a ticket of it. The ticket first: it's the appointment's one, so that
 * a repeat after a crash between the two finds it and goes on.
 */
export async function checkIn(context: Context, input: CheckInInput): Promise<Result<CheckedIn, Refusal>> {
  const found = await sought(context, { appointment: input.appointment })
  if (!found.ok) return found
  const { appointment } = found.value
  const series = await seriesFor(context, appointment, input.series ?? null)
  if (!series.ok) return series
  const as = await classOf(context, appointment)
  const isSeen = input.expectedVersion == null || input.expectedVersion === appointment.version
  const isPossible = isSeen && checkInAppointment(appointment, as, null, context.now).ok
  const given = isPossible && series.value ? await ticketFor(context, appointment, as, series.value) : null
  if (given && !given.ok) return given
  const ticket = given?.value.ticket ?? null
  const result = await byDesk(context, 'checkInAppointment', input, (thing, { now }) =>
    checkInAppointment(thing, as, ticket, now),
  )
  if (result.ok) return ok({ appointment: result.value, ticketToken: given?.value.token ?? null })
  if (given?.value.token != null && ticket !== null) await takeBack(context, input.appointment, ticket)
  return result
}

/**
 * A ticket of a check-in that was refused after all is void, unless the appointment has it by another check-in of the same moment, or still can
 * have it: then whoever repeats finds it.
 */
async function takeBack({ stores, actor, now }: Context, appointment: string, ticket: string): Promise<void> {
  const kept = await stores.appointment.appointments.findById(appointment, { history: 0 }).lean()
  if (!kept || kept.ticket === ticket || checkInAppointment(kept, 'NORMAL', null, now).ok) return
  await stepTicket(
    stores.queue,
    { actor, now },
    {
      ...{ name: 'voidTicket', ticket, posts: [], input: {}, permit: () => null },
      decide: (each) => voidIt(each, 'MISISSUED', now),
    },
  )
}

async function seriesFor(
  { stores }: Context,
  { ends }: AppointmentRecord,
  id: string | null,
): Promise<Result<TicketSeriesRecord | null, InvalidInput>> {
  if (id === null) return ok(null)
  const series = await stores.queue.seriesById(id)
  const isThere = series && ends.some(({ counter }) => counter === series.counter)
  return isThere ? ok(series) : refuse(invalid('series', "must be of the appointment's counter", id))
}

/** In time it counts as booked; a section that nobody comes to has no queue, and so no class but that. */
async function classOf(
  { stores, now }: Context,
  { ends, startsAt }: AppointmentRecord,
): Promise<ArrivalClass> {
  const counter = ends.find((end) => end.counter !== null)?.counter
  if (!counter) return 'APPOINTMENT'
  return classOnCheckIn(startsAt, now, await stores.queue.policyOf(counter)) === 'APPOINTMENT'
    ? 'APPOINTMENT'
    : 'NORMAL'
}

async function ticketFor(
  { stores, actor, now }: Context,
  { _id: appointment, procedures }: AppointmentRecord,
  priority: ArrivalClass,
  series: TicketSeriesRecord,
) {
  const result = await issueTicket(stores.queue, { actor, now }, series, {
    ...{ series: series._id, procedures, priority, priorityReason: null, appointment },
    // Whoever booked is let in for their time, whenever the last number is given.
    ...{ languages: [], supportNeeds: [], isLate: priority === 'APPOINTMENT' },
  })
  if (result.ok) return ok({ ticket: result.value.ticket._id, token: result.value.token })
  if (result.problem.kind !== 'AppointmentHasTicket') return refuse(result.problem)
  const before = await stores.queue.tickets.findOne({ appointment }, { _id: 1 }).lean()
  return ok({ ticket: before?._id ?? null, token: null })
}
