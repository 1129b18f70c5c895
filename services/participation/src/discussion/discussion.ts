import { addDays, addMonths, type BusinessDate, businessDate, partsOf } from '@chiiki/kit/business-date.ts'

/** 討議する場の定期的な設置: the stretches of time in each of which a council is to meet, and whether it did. Derived, never stored. */
export type DiscussionState = 'HELD' | 'MISSED' | 'AHEAD'

export type DiscussionPeriod = {
  readonly from: BusinessDate
  /** The last day; the discussion is due by then. */
  readonly dueOn: BusinessDate
  readonly state: DiscussionState
  /** The meetings held in it. */
  readonly meetings: readonly string[]
}

export type HeldMeeting = { readonly _id: string; readonly heldOn: BusinessDate }

/** How many periods are told at most: the latest. */
export const mostPeriods = 40

/**
 * The periods of a council as they stand on a day, oldest first. They follow the fiscal year: with three months, from 1 April, 1 July …
 * The first begins on the day when the council was established; a period is missed once its last day is over without a meeting.
 */
export function periodsOf(
  everyMonths: number,
  { establishedOn, endedOn }: { establishedOn: BusinessDate; endedOn: BusinessDate | null },
  held: readonly HeldMeeting[],
  today: BusinessDate,
): DiscussionPeriod[] {
  const last = endedOn !== null && endedOn < today ? endedOn : today
  const periods: DiscussionPeriod[] = []
  let start = periodStart(everyMonths, establishedOn)
  while (start <= last) {
    const next = addMonths(start, everyMonths)
    const from = start < establishedOn ? establishedOn : start
    const whole = addDays(next, -1)
    const dueOn = endedOn !== null && endedOn < whole ? endedOn : whole
    const meetings = held
      .filter(({ heldOn }) => heldOn >= from && heldOn <= dueOn && heldOn <= today)
      .map(({ _id }) => _id)
    periods.push({ from, dueOn, state: stateOf(meetings, dueOn, today), meetings })
    start = next
  }
  return periods.slice(-mostPeriods)
}

function stateOf(meetings: readonly string[], dueOn: BusinessDate, today: BusinessDate): DiscussionState {
  if (meetings.length > 0) return 'HELD'
  return dueOn < today ? 'MISSED' : 'AHEAD'
}

/** The first day of the period that a day lies in. */
function periodStart(everyMonths: number, day: BusinessDate): BusinessDate {
  const { year, month } = partsOf(day)
  const april = businessDate(month >= 4 ? year : year - 1, 4, 1)
  const monthsIn = month >= 4 ? month - 4 : month + 8
  return addMonths(april, Math.floor(monthsIn / everyMonths) * everyMonths)
}
