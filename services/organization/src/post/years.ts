import { addMonths, type BusinessDate } from '@chiiki/kit/business-date.ts'
import type { Moment } from '../territory/territory.ts'
import { policiesOn, type StaffPolicy } from './policy.ts'
import type { PostRecord } from './post.ts'
import { knownSpells } from './spell.ts'

/** 在職年数 on a day, and whether it passes the limit that holds for the post (5⑵ 職や配置年限). A finding, never a refusal. */
export type YearsInPost = {
  readonly since: BusinessDate
  /** Whole years, from the first day without a break. */
  readonly years: number
  readonly limitYears: number | null
  /** Null where no limit is known. */
  readonly isOverLimit: boolean | null
  readonly limitUnknownReason: string | null
  readonly limit: StaffPolicy | null
}

/** Null where the person doesn't hold the post on the day as its substantive holder. */
export function yearsInPost(
  post: PostRecord,
  person: string,
  policies: readonly StaffPolicy[],
  moment: Moment,
): YearsInPost | null {
  const since = heldSince(post, person, moment)
  if (since === null) return null
  const years = wholeYears(since, moment.asOf)
  const limit = policiesOn(policies, 'YEARS_IN_POST', moment).find(({ code }) => code === post.code) ?? null
  const limitYears = limit?.most ?? null
  return {
    since,
    years,
    limitYears,
    isOverLimit: limitYears === null ? null : years >= limitYears,
    limitUnknownReason: limitYears === null ? (limit?.unknownReason ?? noLimitKept) : null,
    limit,
  }
}

const noLimitKept = 'この職の配置年限は定められていない。'

/** Whole years from a day to another: one is over on the same day of the next year. */
export function wholeYears(from: BusinessDate, to: BusinessDate): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4))
  return Math.max(0, addMonths(from, years * 12) <= to ? years : years - 1)
}

/** The first day from which the person has held the post without a break, over re-appointments. */
function heldSince({ tenures }: PostRecord, person: string, { asOf, knownAt }: Moment): BusinessDate | null {
  const own = knownSpells(tenures, knownAt)
    .filter((each) => each.person === person && each.kind === 'SUBSTANTIVE' && each.validFrom <= asOf)
    .toReversed()
  let since: BusinessDate | null = null
  for (const { validFrom, validTo } of own) {
    const isHeld: boolean = since === null ? validTo === null || asOf < validTo : validTo === since
    if (!isHeld) break
    since = validFrom
  }
  return since
}
