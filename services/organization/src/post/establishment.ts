import { containsDay } from '@chiiki/kit/period.ts'
import type { OfficeValue, Post as StandardPost } from '../office/office.ts'
import type { Moment } from '../territory/territory.ts'
import { policiesOn, type StaffPolicy } from './policy.ts'
import { type Employment, existenceOf, holdersOn, type PostRecord } from './post.ts'

/** One title of an office: what the standard says, and what the records of posts and holders say. Vacancies are derived. */
export type EstablishmentLine = {
  readonly title: string
  readonly employment: Employment | null
  readonly standardLeast: number | null
  readonly standardMost: number | null
  readonly postCount: number | null
  readonly actualCount: number | null
  readonly actingCount: number | null
  readonly vacancyCount: number | null
}
export type EstablishmentTotal = Omit<EstablishmentLine, 'title'>
export type Establishment = {
  readonly asOf: string
  readonly lines: readonly EstablishmentLine[]
  readonly totals: readonly EstablishmentTotal[]
  readonly standard: OfficeValue<readonly StandardPost[]>
  /** Why the actual numbers are unknown; null where they're known. */
  readonly actualUnknownReason: string | null
}

/**
 * 職の標準と現員 (5⑴): the standard beside the actual numbers of a day. `hidden` is the reason why actual numbers aren't
 * told, such as a day to come. What nobody recorded is unknown, not nobody.
 */
export function establishmentOf(
  standard: OfficeValue<readonly StandardPost[]>,
  records: readonly PostRecord[],
  policies: readonly StaffPolicy[],
  moment: Moment,
  hidden: string | null,
): Establishment {
  const posts = records.filter((post) => {
    const there = existenceOf(post, moment.knownAt)
    return there !== null && containsDay(there, moment.asOf)
  })
  // What is there for a time says nothing of how the office is staffed.
  const isRecorded = posts.some(({ basis }) => basis === 'STANDARD')
  const reason = hidden ?? (isRecorded ? null : nothingRecorded)
  const titles = new Set([...(standard.value ?? []).map(({ title }) => title), ...posts.map(titleOf)])
  const employments = new Map(
    policiesOn(policies, 'STANDARD_TITLE', moment).map(({ title, employment }) => [title, employment]),
  )
  const lines = [...titles].map((title): EstablishmentLine => {
    const said = standard.value?.find((each) => each.title === title) ?? null
    const ofTitle = posts.filter((post) => titleOf(post) === title)
    const employment = employments.get(title) ?? ofTitle[0]?.employment ?? null
    return { title, employment, ...lineOf(said, ofTitle, moment, reason !== null) }
  })
  const known = [...new Set(lines.map(({ employment }) => employment))].filter((each) => each !== null)
  return {
    asOf: moment.asOf,
    lines,
    totals: known.map((employment) => totalOf(employment, lines)),
    standard,
    actualUnknownReason: reason,
  }
}

const nothingRecorded = 'この機関の職の記録がまだない。'

function titleOf({ countsAs, title }: PostRecord): string {
  return countsAs ?? title.ja
}

function lineOf(
  said: StandardPost | null,
  posts: readonly PostRecord[],
  { asOf, knownAt }: Moment,
  isUnknown: boolean,
) {
  const holders = posts.map((post) => holdersOn(post, asOf, knownAt))
  const actual = holders.filter(({ substantive }) => substantive !== null).length
  const acting = holders.filter((each) => each.acting !== null).length
  return {
    standardLeast: said?.least ?? null,
    standardMost: said?.most ?? null,
    postCount: isUnknown ? null : posts.length,
    actualCount: isUnknown ? null : actual,
    actingCount: isUnknown ? null : acting,
    vacancyCount: isUnknown || said === null ? null : Math.max(0, said.least - actual),
  }
}

function totalOf(employment: Employment, lines: readonly EstablishmentLine[]): EstablishmentTotal {
  const ofKind = lines.filter((line) => line.employment === employment)
  const sum = (count: (line: EstablishmentLine) => number | null) => {
    const numbers = ofKind.map(count).filter((each) => each !== null)
    return numbers.length === 0 ? null : numbers.reduce((a, b) => a + b, 0)
  }
  return {
    employment,
    standardLeast: sum(({ standardLeast }) => standardLeast),
    standardMost: sum(({ standardMost }) => standardMost),
    postCount: sum(({ postCount }) => postCount),
    actualCount: sum(({ actualCount }) => actualCount),
    actingCount: sum(({ actingCount }) => actingCount),
    vacancyCount: sum(({ vacancyCount }) => vacancyCount),
  }
}
