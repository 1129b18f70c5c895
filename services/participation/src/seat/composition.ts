import { addDays, type BusinessDate, type PartialDate } from '@chiiki/kit/business-date.ts'
import type { Source } from '@chiiki/kit/provenance.ts'
import { inForce, type Versioned } from '@chiiki/kit/valid-time.ts'
import { type Measured, measure } from './measures.ts'
import type { Method, Role } from './membership.ts'

/** Rules of who sits on a body, as data; and what they find, from memberships and days alone. */
export const ruleKinds = [
  'COUNT',
  'SHARE',
  'METHOD_SHARE',
  'COVERAGE',
  'LINK',
  'UNIQUE',
  'MAX_CONSECUTIVE',
  'INCOMPATIBLE',
  'OFFICER',
  'TERM_LENGTH',
] as const
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
  /** Which ways of being found it counts; of METHOD_SHARE. */
  readonly methods: readonly Method[]
  /** Which roles it counts; of OFFICER. */
  readonly roles: readonly Role[]
  /** What must not hold of a member; of INCOMPATIBLE. */
  readonly facts: readonly string[]
  /** The least share of the members counted among all; of METHOD_SHARE, among those of its categories; more than that where `isMore`. */
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
  readonly method: Method
  readonly role: Role
  readonly consecutiveTerms: number
  /** What was said of the member: whether each of these holds. What isn't there isn't known. */
  readonly facts: readonly Fact[]
}

/** That something holds, or doesn't, of a member. */
export type Fact = { readonly fact: string; readonly holds: boolean }

/** UNKNOWN: it isn't broken by what is known, and something isn't known. That never counts as kept. */
export type FindingStatus = 'OK' | 'UNKNOWN' | Severity

/** What a rule finds on a day. `shortfall`: how far from keeping it, in the rule's own measure; 0 when it's kept. */
export type Finding = {
  readonly rule: CompositionRule
  readonly status: FindingStatus
  readonly measured: number
  readonly base: number
  readonly shortfall: number
  /** The memberships of which something isn't known that the rule asks for. */
  readonly unknown: readonly string[]
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
    return {
      rule,
      ...found,
      status: statusOf(rule, found),
      since: lack(found) === 0 ? null : since(rule, all, day),
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
      if (lack(now) <= lack(measure(rule, before, day))) continue
      found.set(rule._id, { day, finding: { rule, ...now, status: statusOf(rule, now), since: day } })
    }
  return [...found.values()]
}

function statusOf({ severity }: CompositionRule, { shortfall, unknown }: Measured): FindingStatus {
  if (shortfall > 0) return severity
  return unknown.length > 0 ? 'UNKNOWN' : 'OK'
}

/** How far it is from being surely kept: what isn't known counts like what is broken. */
function lack({ shortfall, unknown }: Measured): number {
  return shortfall + unknown.length
}

/** The first of the days without a break on which the rule wasn't surely kept up to this one. */
function since(rule: CompositionRule, all: readonly Seated[], day: BusinessDate): BusinessDate {
  let first = day
  const begins = all.map(({ from }) => from).toSorted()[0] ?? day
  for (const turning of turningDays(all, [rule])
    .filter((each) => begins <= each && each <= day)
    .reverse()) {
    if (inForce([rule], turning).length === 0 || lack(measure(rule, all, turning)) === 0) break
    first = turning
  }
  return first
}
