import type { DrillState } from './drill.ts'

/** The drills of a district in a 年度. */
export type DrillYear = {
  readonly fiscalYear: number
  readonly plannedCount: number
  readonly heldCount: number
  readonly cancelledCount: number
  readonly participantCount: number
}

/** How many drills of a district stand in a state, and how many took part. */
export type DrillTally = {
  readonly district: string
  readonly state: DrillState
  readonly count: number
  readonly participants: number
}

export function drillYearOf(fiscalYear: number, district: string, tallies: readonly DrillTally[]): DrillYear {
  const own = tallies.filter((each) => each.district === district)
  const count = (state: DrillState) => own.find((each) => each.state === state)?.count ?? 0
  return {
    fiscalYear,
    plannedCount: count('PLANNED'),
    heldCount: count('HELD'),
    cancelledCount: count('CANCELLED'),
    participantCount: own.find(({ state }) => state === 'HELD')?.participants ?? 0,
  }
}

/** Whether there's such a year; the calendar has four digits. */
export function isFiscalYear(year: number): boolean {
  return year >= 1 && year <= 9998
}
