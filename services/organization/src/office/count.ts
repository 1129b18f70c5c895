import { earliestDay, latestDay, type PartialDate } from '@chiiki/kit/business-date.ts'
import { inForce } from '@chiiki/kit/valid-time.ts'
import type { Dated, Moment } from '../territory/territory.ts'
import { type OfficeKind, officeKinds } from './office.ts'
import type { TallyLine } from './tally.ts'

/** Offices of which only the number is known, such as the 22 出張所 of 1947. */
export type Cohort = Dated & {
  readonly _id: string
  readonly kind: OfficeKind
  readonly count: number
  readonly note: string | null
}

export type OfficeCount = {
  readonly kind: OfficeKind
  readonly asOf: string
  /** Named offices and those of cohorts together. */
  readonly count: number
  readonly namedCount: number
  readonly cohorts: readonly Cohort[]
  /** False where the day lies in a year or month of which the very day of a change isn't known, or a cohort counts. */
  readonly isExact: boolean
}

/** How many offices of each kind there are on a day, from the tally of the records alone (資料2 1). */
export function countOffices(
  tally: readonly TallyLine[],
  cohorts: readonly Cohort[],
  moment: Moment,
): OfficeCount[] {
  const held = inForce(cohorts, moment.asOf, moment.knownAt)
  return officeKinds.map((kind) => {
    const ofKind = tally.filter((line) => line.kind === kind)
    const namedCount = ofKind
      .filter(({ on }) => on <= moment.asOf)
      .reduce((sum, { begins, offices }) => sum + (begins ? offices : -offices), 0)
    const counted = held.filter((cohort) => cohort.kind === kind)
    const count = counted.reduce((sum, cohort) => sum + cohort.count, namedCount)
    const isVague = ofKind.some(({ said, offices }) => offices > 0 && isWithin(said, moment.asOf))
    return {
      kind,
      asOf: moment.asOf,
      count,
      namedCount,
      cohorts: counted,
      isExact: !isVague && counted.length === 0,
    }
  })
}

function isWithin(date: PartialDate, day: string): boolean {
  return date.length < 10 && earliestDay(date) <= day && day <= latestDay(date)
}
