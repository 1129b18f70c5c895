import { type CoordinationState, coordinationStates } from './coordination.ts'

export type CoordinationTally = {
  readonly tier: string
  readonly state: CoordinationState
  readonly count: number
}

/** How many cases of a 年度 a tier opened, and how they ended. */
export type CoordinationCount = {
  readonly fiscalYear: number
  readonly tier: 'WARD' | 'AREA'
  readonly count: number
  readonly agreedCount: number
  readonly closedWithoutAgreementCount: number
  readonly withdrawnCount: number
  readonly openCount: number
}

/** The tiers that open cases. */
const tiers = ['WARD', 'AREA'] as const

/** One for each tier, with 0 where there's none: an absence tells nothing. */
export function countCases(tally: readonly CoordinationTally[], fiscalYear: number): CoordinationCount[] {
  return tiers.map((tier) => {
    const of = (states: readonly CoordinationState[]) =>
      tally
        .filter((each) => each.tier === tier.toLowerCase() && states.includes(each.state))
        .reduce((sum, { count }) => sum + count, 0)
    const count = of(coordinationStates)
    const [agreedCount, closedWithoutAgreementCount] = [of(['AGREED']), of(['CLOSED_WITHOUT_AGREEMENT'])]
    const withdrawnCount = of(['WITHDRAWN'])
    const openCount = count - agreedCount - closedWithoutAgreementCount - withdrawnCount
    return { fiscalYear, tier, count, agreedCount, closedWithoutAgreementCount, withdrawnCount, openCount }
  })
}
