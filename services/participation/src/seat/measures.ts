import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import { type CompositionRule, type Finding, isHeldOn, type Seated } from './composition.ts'
import { lastDayOf } from './term.ts'

/** What a rule finds on a day, in its own measure. */
export type Measured = Pick<Finding, 'measured' | 'base' | 'shortfall' | 'memberships' | 'unknown'>

/** Measures who sits on the day against one rule. */
export function measure(rule: CompositionRule, all: readonly Seated[], day: BusinessDate): Measured {
  const members = all.filter((each) => isHeldOn(each, day))
  const counts = ({ category }: Seated) => rule.categories.length === 0 || rule.categories.includes(category)
  const counted = members.filter(counts)
  switch (rule.kind) {
    case 'COUNT':
      return countOf(rule, counted)
    case 'SHARE':
      return shareOf(rule, counted, members)
    case 'METHOD_SHARE':
      return shareOf(
        rule,
        counted.filter(({ method }) => rule.methods.includes(method)),
        counted,
      )
    case 'OFFICER':
      return countOf(
        rule,
        counted.filter(({ role }) => rule.roles.includes(role)),
      )
    case 'MAX_CONSECUTIVE':
      return faulty(
        counted,
        counted.filter(({ consecutiveTerms }) => rule.max !== null && consecutiveTerms > rule.max),
      )
    case 'INCOMPATIBLE':
      return incompatible(rule, counted)
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
  return { measured, base: measured, shortfall: over + under, memberships, unknown: [] }
}

/** A share of nobody is kept. Whole numbers alone: `den` × counted against `num` × all. */
function shareOf({ share }: CompositionRule, counted: readonly Seated[], all: readonly Seated[]): Measured {
  const measured = counted.length
  const base = all.length
  if (share === null || base === 0) return { measured, base, shortfall: 0, memberships: [], unknown: [] }
  const shortfall = Math.max(0, share.num * base - share.den * measured + (share.isMore ? 1 : 0))
  const others = all.filter((each) => !counted.includes(each))
  return { measured, base, shortfall, memberships: shortfall > 0 ? ids(others) : [], unknown: [] }
}

/** Each of the categories has at least `min`. */
function coverageOf({ categories, min }: CompositionRule, members: readonly Seated[]): Measured {
  const least = min ?? 1
  const lacks = categories.map((category) =>
    Math.max(0, least - members.filter((each) => each.category === category).length),
  )
  const shortfall = lacks.reduce((sum, lack) => sum + lack, 0)
  const measured = lacks.filter((lack) => lack === 0).length
  const memberships = shortfall > 0 ? ids(members) : []
  return { measured, base: categories.length, shortfall, memberships, unknown: [] }
}

function faulty(counted: readonly Seated[], broken: readonly Seated[]): Measured {
  const { length } = broken
  return {
    measured: counted.length - length,
    base: counted.length,
    shortfall: length,
    memberships: ids(broken),
    unknown: [],
  }
}

/** Members of whom one of the facts holds break it; those of whom one isn't known, and none holds, don't surely keep it. */
function incompatible({ facts }: CompositionRule, counted: readonly Seated[]): Measured {
  const heldOf = (member: Seated, fact: string) => member.facts.find((each) => each.fact === fact)?.holds
  const broken = counted.filter((member) => facts.some((fact) => heldOf(member, fact) === true))
  const unknown = counted.filter(
    (member) => !broken.includes(member) && facts.some((fact) => heldOf(member, fact) === undefined),
  )
  const found = faulty(counted, broken)
  return { ...found, measured: found.measured - unknown.length, unknown: ids(unknown) }
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
