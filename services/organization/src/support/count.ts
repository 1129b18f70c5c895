import { type SupportState, supportStates } from './support.ts'

export type SupportTally = { readonly tier: string; readonly state: SupportState; readonly count: number }

/** How many requests of a 年度 there are at a tier, and how they stand. */
export type SupportCount = {
  readonly fiscalYear: number
  readonly tier: 'AREA' | 'WARD' | 'DISTRICT'
  readonly count: number
  readonly answeredCount: number
  readonly withdrawnCount: number
  readonly openCount: number
}

const tiers = ['WARD', 'AREA', 'DISTRICT'] as const

/** One for each tier, with 0 where there's none: an absence tells nothing. */
export function countRequests(tally: readonly SupportTally[], fiscalYear: number): SupportCount[] {
  return tiers.map((tier) => {
    const of = (states: readonly SupportState[]) =>
      tally
        .filter((each) => each.tier === tier.toLowerCase() && states.includes(each.state))
        .reduce((sum, { count }) => sum + count, 0)
    const [answeredCount, withdrawnCount] = [of(['ANSWERED']), of(['WITHDRAWN'])]
    const count = of(supportStates)
    return {
      fiscalYear,
      tier,
      count,
      answeredCount,
      withdrawnCount,
      openCount: count - answeredCount - withdrawnCount,
    }
  })
}
