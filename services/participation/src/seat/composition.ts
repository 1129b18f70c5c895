import { addDays, type BusinessDate, type PartialDate } from '@chiiki/kit/business-date.ts'
import type { Source } from '@chiiki/kit/provenance.ts'
import { inForce, type Versioned } from '@chiiki/kit/valid-time.ts'
import { lastDayOf } from './term.ts'

/** Rules of who sits on a body, as data; and what they find, from memberships and days alone. */
export const ruleKinds = ['COUNT', 'SHARE', 'COVERAGE', 'LINK', 'UNIQUE', 'TERM_LENGTH'] as const
export type RuleKind = (typeof ruleKinds)[number]

export const severities = ['BLOCK', 'WARN'] as const
export type Severity = (typeof severities)[number]

export type Bilingual = { readonly ja: string; readonly en: string | null }

export type CompositionRule = Versioned & {
  readonly _id: string
  readonly councilType: string
  readonly kind: RuleKind
  /** Which members it counts; empty: all. */
  readonly categories: readonly string[]
  readonly min: number | null
  readonly max: number | null
  /** The least share of the members counted among all; more than that where `isMore`. */
  readonly share: { readonly num: number; readonly den: number; readonly isMore: boolean } | null
  readonly months: number | null
  readonly severity: Severity
  readonly text: Bilingual
  readonly clause: string | null
  readonly note: string | null
  readonly since: PartialDate
  readonly until: PartialDate | null
  readonly source: Source
}

/** The days of a membership: from the first to the last, both included. */
export type Span = { readonly from: BusinessDate; readonly lastDay: BusinessDate }

/** A membership as rules see it. `person`: equal for one person, whoever that is. */
export type Seated = Span & {
  readonly id: string
  readonly category: string
  readonly person: string
  /** The membership elsewhere that it rests on, where it needs one. */
  readonly link: Span | null
  /** The first day of its term. */
  readonly termFrom: BusinessDate
}

export type FindingStatus = 'OK' | Severity

/** What a rule finds on a day. `shortfall`: how far from keeping it, in the rule's own measure; 0 when it's kept. */
export type Finding = {
  readonly rule: CompositionRule
  readonly status: FindingStatus
  readonly measured: number
  readonly base: number
  readonly shortfall: number
  /** The memberships that break it; for a share or a cover, those counted against it. */
  readonly memberships: readonly string[]
  /** Since when it's been broken without a day between; null while it's kept. */
  readonly since: BusinessDate | null
}

export function isHeldOn({ from, lastDay }: Span, day: BusinessDate): boolean {
  return from <= day && day <= lastDay
}

/** What every rule of the type finds on the day. */
export function check(
  rules: readonly CompositionRule[],
  all: readonly Seated[],
  day: BusinessDate,
): Finding[] {
  return inForce(rules, day).map((rule) => {
    const found = measure(rule, all, day)
    const isKept = found.shortfall === 0
    return {
      rule,
      ...found,
      status: isKept ? 'OK' : rule.severity,
      since: isKept ? null : brokenSince(rule, all, day),
    }
  })
}

/** The days on which what rules find can change: the first days, and those after the last ones. */
export function turningDays(all: readonly Seated[], rules: readonly CompositionRule[] = []): BusinessDate[] {
  const days = all.flatMap(({ from, lastDay, link }) => [
    from,
    addDays(lastDay, 1),
    ...(link ? [link.from, addDays(link.lastDay, 1)] : []),
  ])
  for (const { validFrom, validTo } of rules)
    days.push(...[validFrom, validTo].filter((day): day is BusinessDate => day !== null))
  return [...new Set(days)].toSorted()
}

export type Worse = { readonly day: BusinessDate; readonly finding: Finding }

/**
 * Where a change breaks a blocking rule, or makes one that is broken worse, on its first day or any later one. Whatever already
 * stood is no ground to refuse: a body whose members left has to be able to mend.
 */
export function worsened(
  rules: readonly CompositionRule[],
  before: readonly Seated[],
  after: readonly Seated[],
  from: BusinessDate,
): Worse[] {
  const blocking = rules.filter(({ severity }) => severity === 'BLOCK')
  const days = [from, ...turningDays([...before, ...after], blocking).filter((day) => day > from)]
  const found = new Map<string, Worse>()
  for (const day of days)
    for (const rule of inForce(blocking, day)) {
      if (found.has(rule._id)) continue
      const now = measure(rule, after, day)
      if (now.shortfall <= measure(rule, before, day).shortfall) continue
      found.set(rule._id, { day, finding: { rule, ...now, status: 'BLOCK', since: day } })
    }
  return [...found.values()]
}

type Measured = Pick<Finding, 'measured' | 'base' | 'shortfall' | 'memberships'>

function measure(rule: CompositionRule, all: readonly Seated[], day: BusinessDate): Measured {
  const members = all.filter((each) => isHeldOn(each, day))
  const counts = ({ category }: Seated) => rule.categories.length === 0 || rule.categories.includes(category)
  const counted = members.filter(counts)
  switch (rule.kind) {
    case 'COUNT':
      return countOf(rule, counted)
    case 'SHARE':
      return shareOf(rule, counted, members)
    case 'COVERAGE':
      return coverageOf(rule, members)
    case 'LINK':
      return faulty(
        counted,
        counted.filter(({ link }) => link === null || !isHeldOn(link, day)),
      )
    case 'UNIQUE':
      return faulty(counted, repeated(counted))
    case 'TERM_LENGTH':
      return faulty(
        counted,
        counted.filter(
          ({ lastDay, termFrom }) => rule.months !== null && lastDay > lastDayOf(termFrom, rule.months),
        ),
      )
  }
}

/** Too many or too few. */
function countOf({ min, max }: CompositionRule, counted: readonly Seated[]): Measured {
  const measured = counted.length
  const over = max === null ? 0 : Math.max(0, measured - max)
  const under = min === null ? 0 : Math.max(0, min - measured)
  const memberships = over > 0 ? ids(latestFirst(counted).slice(0, over)) : []
  return { measured, base: measured, shortfall: over + under, memberships }
}

/** A share of nobody is kept. Whole numbers alone: `den` × counted against `num` × all. */
function shareOf({ share }: CompositionRule, counted: readonly Seated[], all: readonly Seated[]): Measured {
  const measured = counted.length
  const base = all.length
  if (share === null || base === 0) return { measured, base, shortfall: 0, memberships: [] }
  const shortfall = Math.max(0, share.num * base - share.den * measured + (share.isMore ? 1 : 0))
  const others = all.filter((each) => !counted.includes(each))
  return { measured, base, shortfall, memberships: shortfall > 0 ? ids(others) : [] }
}

/** Each of the categories has at least `min`. */
function coverageOf({ categories, min }: CompositionRule, members: readonly Seated[]): Measured {
  const least = min ?? 1
  const lacks = categories.map((category) =>
    Math.max(0, least - members.filter((each) => each.category === category).length),
  )
  const shortfall = lacks.reduce((sum, lack) => sum + lack, 0)
  const measured = lacks.filter((lack) => lack === 0).length
  return { measured, base: categories.length, shortfall, memberships: shortfall > 0 ? ids(members) : [] }
}

function faulty(counted: readonly Seated[], broken: readonly Seated[]): Measured {
  const { length } = broken
  return {
    measured: counted.length - length,
    base: counted.length,
    shortfall: length,
    memberships: ids(broken),
  }
}

/** All but the first membership of each person. */
function repeated(members: readonly Seated[]): Seated[] {
  const seen = new Set<string>()
  return latestFirst(members)
    .reverse()
    .filter(({ person }) => {
      const isSecond = seen.has(person)
      seen.add(person)
      return isSecond
    })
}

function latestFirst(members: readonly Seated[]): Seated[] {
  return members.toSorted((a, b) => (a.from === b.from ? (a.id < b.id ? 1 : -1) : a.from < b.from ? 1 : -1))
}

function ids(members: readonly Seated[]): string[] {
  return members.map(({ id }) => id)
}

/** The first of the days without a break on which the rule was broken up to this one. */
function brokenSince(rule: CompositionRule, all: readonly Seated[], day: BusinessDate): BusinessDate {
  let since = day
  const first = all.map(({ from }) => from).toSorted()[0] ?? day
  for (const turning of turningDays(all, [rule])
    .filter((each) => first <= each && each <= day)
    .reverse()) {
    if (inForce([rule], turning).length === 0 || measure(rule, all, turning).shortfall === 0) break
    since = turning
  }
  return since
}
