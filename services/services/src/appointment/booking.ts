import { type BusinessDate, businessDateOf } from '@chiiki/kit/business-date.ts'
import { invalid } from '@chiiki/kit/input-text.ts'
import type { InvalidInput } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import { notFit, type SlotGroupNotFit } from '../slot-group/problem.ts'
import type { AppointmentMode } from '../slot-group/slot-group.ts'
import {
  type Asked,
  fallenBy,
  type NoSlots,
  type SlotGround,
  type Span,
  slotsOn,
  spanFault,
} from '../slot-group/slots.ts'
import {
  type AppointmentEvent,
  type AppointmentRecord,
  nextStateAt,
  type Side,
  stateAt,
} from './appointment.ts'
import type { AppointmentPolicy } from './policy.ts'
import { type AppointmentActNotPossible, type HoldExpired, notPossible, type SlotNotFree } from './problem.ts'

export type Wanted = {
  readonly procedures: readonly string[]
  readonly mode: AppointmentMode
  readonly startsAt: Date
  readonly units: number
}

/** The ends in question, each with its day as it stands in the act's own transaction. */
export type BookingGround = {
  readonly ends: readonly SlotGround[]
  readonly policy: AppointmentPolicy
  readonly now: Date
}

type PlaceProblem = SlotNotFree | SlotGroupNotFit | InvalidInput

/** Finds the place: free at every end, or refused at all. */
export function place(
  wanted: Wanted,
  { ends, policy }: BookingGround,
  ignoring: string | null = null,
): Result<Span, PlaceProblem> {
  const { procedures, mode, startsAt, units } = wanted
  const { mostUnits, mostProcedures } = policy.booking
  if (!Number.isInteger(units) || units < 1 || units > mostUnits)
    return refuse(invalid('units', `must be 1 to ${mostUnits}`, String(units)))
  if (
    procedures.length < 1 ||
    procedures.length > mostProcedures ||
    new Set(procedures).size < procedures.length
  )
    return refuse(
      invalid('procedures', `must name 1 to ${mostProcedures}, each once`, String(procedures.length)),
    )
  const unfit = endsFault(wanted, ends)
  if (unfit) return refuse(unfit)
  const minutes = units * Math.max(...ends.map(({ group }) => group.slotMinutes))
  const span = { from: startsAt, to: new Date(startsAt.getTime() + minutes * 60_000) }
  for (const end of ends) {
    const why = spanFault(end, mode, span, ignoring)
    if (why) {
      const alternatives = freeTogether(ends, businessDateOf(startsAt), { mode, units })
      const others = alternatives.filter(({ from }) => from.getTime() !== startsAt.getTime())
      return refuse(notFree(end, startsAt, why, others.slice(0, 3)))
    }
  }
  return ok(span)
}

function notFree(
  { group }: SlotGround,
  startsAt: Date,
  why: NoSlots,
  alternatives: readonly Span[],
): SlotNotFree {
  return { kind: 'SlotNotFree', clause: null, slotGroup: group._id, startsAt, why, alternatives }
}

/** RECEPTION is booked alone; a booth only with an adviser who is elsewhere. */
function endsFault({ procedures, mode }: Wanted, ends: readonly SlotGround[]): SlotGroupNotFit | null {
  const [first, second] = ends.map(({ group }) => group)
  if (!first) return notFit(null, 'NEEDS_TWO_ENDS')
  for (const { group } of ends) {
    if (procedures.some((each) => !group.procedures.includes(each)))
      return notFit(group._id, 'PROCEDURE_NOT_TAKEN')
    if (!group.modes.some((each) => each.mode === mode)) return notFit(group._id, 'MODE_NOT_OFFERED')
  }
  if (!second) return first.role === 'RECEPTION' ? null : notFit(first._id, 'NEEDS_TWO_ENDS')
  const roles = ends.map(({ group }) => group.role)
  const alone = ends.find(({ group }) => group.role === 'RECEPTION')
  if (alone) return notFit(alone.group._id, 'BOOKED_ALONE')
  if (ends.length > 2 || !roles.includes('BOOTH') || !roles.includes('ADVISER'))
    return notFit(first._id, 'NEEDS_TWO_ENDS')
  return first.office === second.office ? notFit(second._id, 'SAME_PLACE') : null
}

/** The spans of a day that are free at every end at once; as long as the longest slot of any. */
export function freeTogether(
  ends: readonly SlotGround[],
  date: BusinessDate,
  asked: Asked,
): readonly (Span & { readonly left: number })[] {
  const [first, ...others] = ends
  if (!first) return []
  const slots = slotsOn(first, date, asked).slots
  if (others.length === 0) return slots
  const minutes = asked.units * Math.max(...ends.map(({ group }) => group.slotMinutes))
  return slots
    .map(({ from, left }) => ({ from, to: new Date(from.getTime() + minutes * 60_000), left }))
    .filter((span) => ends.every((end) => spanFault(end, asked.mode, span) === null))
}

/** Holds a place for some minutes. Nothing is asked about the person yet. */
export function holdAppointment(
  id: string,
  wanted: Wanted,
  ground: BookingGround,
  tokenHash: string,
): Result<AppointmentEvent, PlaceProblem> {
  const span = place(wanted, ground)
  if (!span.ok) return span
  const appointment = appointmentAt(id, wanted, span.value, ground)
  return ok({ event: 'AppointmentHeld', appointment: { ...appointment, tokenHash } })
}

function appointmentAt(
  id: string,
  wanted: Wanted,
  span: Span,
  { ends, policy, now }: BookingGround,
): AppointmentRecord {
  return {
    _id: id,
    state: 'HELD',
    procedures: wanted.procedures,
    mode: wanted.mode,
    date: businessDateOf(span.from),
    startsAt: span.from,
    endsAt: span.to,
    units: wanted.units,
    ends: ends.map(({ group }) => ({
      group: group._id,
      role: group.role,
      counter: group.counter,
      office: group.office,
    })),
    offices: [...new Set(ends.map(({ group }) => group.office))],
    groups: ends.map(({ group }) => group._id),
    holdExpiresAt: new Date(now.getTime() + policy.booking.holdMinutes * 60_000),
    tokenHash: null,
    person: id,
    openKeys: [],
    isOpen: false,
    movedFrom: null,
    movedTo: null,
    ending: null,
    notice: null,
    arrival: null,
    ticket: null,
  }
}

/** Confirms a hold in time. Its place has to be its own still: what ran out may have been taken by somebody else. */
export function confirmAppointment(
  appointment: AppointmentRecord,
  openKeys: readonly string[],
  { ends, now }: BookingGround,
): Result<AppointmentEvent, AppointmentActNotPossible | HoldExpired | SlotNotFree> {
  if (appointment.state === 'HELD' && stateAt(appointment, now) === 'EXPIRED') return expired(appointment)
  if (nextStateAt(appointment, 'CONFIRM', now) === null) return notPossible(appointment, 'CONFIRM', now)
  const isIts = ({ day }: SlotGround) => day?.taken.some((each) => each.appointment === appointment._id)
  if (!ends.every(isIts)) return expired(appointment)
  for (const end of ends) {
    const why = fallenBy(end, { from: appointment.startsAt, to: appointment.endsAt })
    if (why) return refuse(notFree(end, appointment.startsAt, why, []))
  }
  return ok({ event: 'AppointmentConfirmed', openKeys })
}

function expired({ holdExpiresAt }: AppointmentRecord) {
  return refuse({ kind: 'HoldExpired' as const, clause: null, expiredAt: holdExpiresAt })
}

/** The appointment that takes another's place: booked before the other is given up, in one transaction. */
export function rescheduleAppointment(
  id: string,
  old: AppointmentRecord,
  wanted: Wanted,
  openKeys: readonly string[],
  by: Side,
  ground: BookingGround,
): Result<AppointmentEvent, PlaceProblem | AppointmentActNotPossible> {
  const { now } = ground
  if (nextStateAt(old, 'RESCHEDULE', now) === null) return notPossible(old, 'RESCHEDULE', now)
  if (by === 'HOLDER' && old.startsAt <= now) return notPossible(old, 'RESCHEDULE', now)
  const span = place(wanted, ground, old._id)
  if (!span.ok) return span
  const owed = { of: 'MOVED' as const, owedAt: now, givenAt: null, by: null }
  return ok({
    event: 'AppointmentHeld',
    appointment: {
      ...appointmentAt(id, wanted, span.value, ground),
      state: 'CONFIRMED',
      isOpen: true,
      openKeys,
      holdExpiresAt: old.holdExpiresAt,
      tokenHash: old.tokenHash,
      person: old.person,
      movedFrom: old._id,
      notice: by === 'OFFICE' ? owed : null,
    },
  })
}
