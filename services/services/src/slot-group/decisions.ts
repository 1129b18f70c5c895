import { addDays, type BusinessDate, businessDateOf } from '@chiiki/kit/business-date.ts'
import { invalid, readOptionalText, readText } from '@chiiki/kit/input-text.ts'
import { nextState } from '@chiiki/kit/machine.ts'
import type { InvalidInput } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import type { Bilingual } from '../counter/counter.ts'
import { numbersFault } from './draft.ts'
import type { CapacityNotLowered, SlotGroupActNotPossible } from './problem.ts'
import {
  type AppointmentMode,
  capacityOf,
  type ModeCapacity,
  type SlotGroupEvent,
  type SlotGroupRecord,
  slotGroupMachine,
} from './slot-group.ts'

export type SlotGroupChange = {
  readonly capacity: number | null
  readonly modes: readonly ModeCapacity[] | null
  readonly leadMinutes: number | null
  readonly horizonDays: number | null
}

const mostClosedDays = 400

/** Raises capacities, or changes from when and how far ahead can be booked. Lower capacity is a new group's, from a day on. */
export function changeSlotGroup(
  group: SlotGroupRecord,
  change: SlotGroupChange,
): Result<SlotGroupEvent, InvalidInput | SlotGroupActNotPossible | CapacityNotLowered> {
  if (nextState(slotGroupMachine, group.state, 'CHANGE') === null) return refuse(notPossible(group, null))
  const changed = {
    capacity: change.capacity ?? group.capacity,
    modes: change.modes ?? group.modes,
    leadMinutes: change.leadMinutes ?? group.leadMinutes,
    horizonDays: change.horizonDays ?? group.horizonDays,
  }
  const fault = numbersFault({ ...group, ...changed })
  if (fault) return refuse(fault)
  const lowered = (mode: AppointmentMode | null, capacity: number) =>
    refuse({ kind: 'CapacityNotLowered' as const, clause: null, slotGroup: group._id, mode, capacity })
  if (changed.capacity < group.capacity) return lowered(null, group.capacity)
  const less = group.modes.find(({ mode, capacity }) => capacityOf(changed, mode) < capacity)
  if (less) return lowered(less.mode, less.capacity)
  return ok({ event: 'SlotGroupChanged', changed })
}

/** Closes a day to bookings. Who is booked stays booked until moved or cancelled with notice. */
export function closeSlotDay(
  group: SlotGroupRecord,
  { date, reason }: { readonly date: BusinessDate; readonly reason: Bilingual },
  now: Date,
): Result<SlotGroupEvent, InvalidInput | SlotGroupActNotPossible> {
  const isClosed = group.closedDays.some((day) => day.date === date)
  if (isClosed || nextState(slotGroupMachine, group.state, 'CLOSE_DAY') === null)
    return refuse(notPossible(group, date))
  const today = businessDateOf(now)
  if (date < today || date > addDays(today, 366))
    return refuse(invalid('date', 'must be today or within a year', date))
  if (group.closedDays.length >= mostClosedDays)
    return refuse(
      invalid('date', `at most ${mostClosedDays} days are closed one by one; end the group`, date),
    )
  const ja = readText('reason.ja', reason.ja, 200)
  if (!ja.ok) return ja
  const en = readOptionalText('reason.en', reason.en, 200)
  if (!en.ok) return en
  return ok({
    event: 'SlotDayClosed',
    day: { date, reason: { ja: ja.value, en: en.value }, closedAt: now },
  })
}

export function reopenSlotDay(
  group: SlotGroupRecord,
  date: BusinessDate,
  now: Date,
): Result<SlotGroupEvent, SlotGroupActNotPossible> {
  const isClosed = group.closedDays.some((day) => day.date === date)
  if (
    !isClosed ||
    date < businessDateOf(now) ||
    nextState(slotGroupMachine, group.state, 'REOPEN_DAY') === null
  )
    return refuse(notPossible(group, date))
  return ok({ event: 'SlotDayReopened', date })
}

/** Ends a group from a day on. */
export function endSlotGroup(
  group: SlotGroupRecord,
  until: BusinessDate,
  now: Date,
): Result<SlotGroupEvent, InvalidInput | SlotGroupActNotPossible> {
  if (nextState(slotGroupMachine, group.state, 'END') === null) return refuse(notPossible(group, null))
  if (until < businessDateOf(now)) return refuse(invalid('until', 'must be today or later', until))
  if (until < group.from)
    return refuse(invalid('until', `must not be before ${group.from}, its first day`, until))
  return ok({ event: 'SlotGroupEnded', until })
}

function notPossible({ _id, state }: SlotGroupRecord, date: BusinessDate | null): SlotGroupActNotPossible {
  return { kind: 'SlotGroupActNotPossible', clause: null, slotGroup: _id, state, date }
}
