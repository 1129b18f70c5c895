import { addDays, type BusinessDate, businessDateOf } from '@chiiki/kit/business-date.ts'
import { invalid, readOptionalText, readText } from '@chiiki/kit/input-text.ts'
import type { InvalidInput } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import type { AppointmentPolicy } from '../appointment/policy.ts'
import { intervalsFault, type WeeklyHours } from '../counter/hours.ts'
import { notFit, type SlotGroupNotFit, videoClause } from './problem.ts'
import type { SlotGroupEvent, SlotGroupRecord } from './slot-group.ts'

export type SlotGroupDraft = Pick<
  SlotGroupRecord,
  'counter' | 'office' | 'role' | 'name' | 'procedures' | 'modes' | 'capacity' | 'from'
> & {
  readonly slotMinutes: number | null
  readonly leadMinutes: number | null
  readonly horizonDays: number | null
  readonly weekly: readonly WeeklyHours[] | null
}

/** Nothing is booked further ahead, whatever a group says. */
export const mostHorizonDays = 180
const mostCapacity = 50
const mostProcedures = 40

/** The facts that a new group is judged by. */
export type DraftGround = {
  /** The counter with how it takes the procedures; null where none is named. */
  readonly taken: ReadonlySet<string> | null
  readonly policy: AppointmentPolicy
  readonly now: Date
}

/** Opens a group. A booth stands in a centre that the video system has come to; a section without a counter tells its hours. */
export function openSlotGroup(
  id: string,
  draft: SlotGroupDraft,
  { taken, policy, now }: DraftGround,
): Result<SlotGroupEvent, InvalidInput | SlotGroupNotFit> {
  const name = readText('name.ja', draft.name.ja, 100)
  if (!name.ok) return name
  const nameEn = readOptionalText('name.en', draft.name.en, 100)
  if (!nameEn.ok) return nameEn
  const defaults = policy.slots
  const group: SlotGroupRecord = {
    ...draft,
    _id: id,
    name: { ja: name.value, en: nameEn.value },
    slotMinutes: draft.slotMinutes ?? defaults.slotMinutes,
    leadMinutes: draft.leadMinutes ?? defaults.leadMinutes,
    horizonDays: draft.horizonDays ?? defaults.horizonDays,
    until: null,
    state: 'OPEN',
    closedDays: [],
  }
  const fault = numbersFault(group) ?? contentFault(group, businessDateOf(now))
  if (fault) return refuse(fault)
  const notTaken = taken && group.role === 'RECEPTION' && group.procedures.some((each) => !taken.has(each))
  if (notTaken) return refuse(notFit(null, 'PROCEDURE_NOT_TAKEN'))
  if (group.role === 'BOOTH' && !policy.videoOffices.includes(group.office))
    return refuse(notFit(null, 'VIDEO_NOT_ROLLED_OUT'))
  return ok({ event: 'SlotGroupOpened', group })
}

/** What is wrong with the numbers of a group; null when nothing is. */
export function numbersFault(group: Omit<SlotGroupRecord, '_id'>): InvalidInput | null {
  const { slotMinutes, leadMinutes, horizonDays, capacity, modes } = group
  if (!within(slotMinutes, 5, 240)) return invalid('slotMinutes', 'must be 5 to 240', String(slotMinutes))
  if (!within(leadMinutes, 0, 20_160))
    return invalid('leadMinutes', 'must be 0 to 20160', String(leadMinutes))
  if (!within(horizonDays, 1, mostHorizonDays))
    return invalid('horizonDays', `must be 1 to ${mostHorizonDays}`, String(horizonDays))
  if (!within(capacity, 1, mostCapacity))
    return invalid('capacity', `must be 1 to ${mostCapacity}`, String(capacity))
  if (modes.length === 0) return invalid('modes', 'must name at least one', null)
  if (new Set(modes.map(({ mode }) => mode)).size < modes.length)
    return invalid('modes', 'must name each mode once', modes.map(({ mode }) => mode).join(', '))
  const over = modes.find((each) => !within(each.capacity, 1, capacity))
  if (over)
    return invalid('modes', `each must hold 1 to ${capacity}, the whole capacity`, String(over.capacity))
  const isVideo = modes.every(({ mode }) => mode === 'VIDEO')
  if (group.role !== 'RECEPTION' && !isVideo)
    return { ...invalid('modes', `a ${group.role} is for VIDEO alone`, null), clause: videoClause }
  return null
}

function contentFault(group: Omit<SlotGroupRecord, '_id'>, today: BusinessDate): InvalidInput | null {
  const { procedures, weekly, counter, from, role } = group
  if (procedures.length === 0 || procedures.length > mostProcedures)
    return invalid('procedures', `must name 1 to ${mostProcedures}`, String(procedures.length))
  if (new Set(procedures).size < procedures.length) return invalid('procedures', 'must name each once', null)
  if (from < today || from > addDays(today, 366))
    return invalid('from', 'must be today or within a year', from)
  const isThere = role === 'BOOTH' || group.modes.some(({ mode }) => mode === 'COUNTER')
  if (counter === null && isThere) return invalid('counter', 'people come there: name the counter', null)
  if (counter === null && weekly === null)
    return invalid('weekly', 'must tell the hours where there is no counter', null)
  if (weekly === null) return null
  if (weekly.length === 0 || weekly.length > 21) return invalid('weekly', 'must hold 1 to 21', null)
  if (weekly.some(({ days }) => days.length === 0)) return invalid('weekly', 'must name its days', null)
  if (weekly.some(({ weeksOfMonth }) => weeksOfMonth?.some((week) => !within(week, 1, 5))))
    return invalid('weekly', 'weeksOfMonth must be 1 to 5', null)
  for (const day of new Set(weekly.flatMap(({ days }) => days))) {
    const fault = intervalsFault(
      weekly.filter((each) => each.weeksOfMonth === null && each.days.includes(day)),
    )
    if (fault !== null) return invalid('weekly', fault, day)
  }
  return weekly.every((each) => intervalsFault([each]) === null)
    ? null
    : invalid('weekly', 'opens and closes must be HH:MM', null)
}

function within(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most
}
