import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import { fiscalYearOf } from '@chiiki/kit/fiscal-year.ts'
import { invalid } from '@chiiki/kit/input-text.ts'
import { overlaps } from '@chiiki/kit/period.ts'
import type { SharedProblem } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import type { ExchangeStay } from '../exchange/exchange.ts'
import type { OfficeKind } from '../office/office.ts'
import type { Now } from '../post/post.ts'
import { daysOf, endedOn, knownSpells, type Spell, spellsOn } from '../post/spell.ts'
import {
  type DutyHeld,
  type DutyProblem,
  dutyClause,
  type EndProblem,
  type Ineligibility,
} from './problem.ts'

/**
 * Staff who work for districts beside their own section (5⑴): 地区担当職員 (young staff of other sections, also 災害時拠点隊), staff of
 * a general branch in charge of districts of its area, and managers who support a district. A person is an opaque id.
 */
export const dutyKinds = ['DISTRICT', 'BRANCH', 'SUPPORT'] as const
export type DutyKind = (typeof dutyKinds)[number]

/** 所属: the section that a person belongs to from a day. */
export type Belonging = Spell & { readonly office: string; readonly section: string | null }
export type Contribution = {
  readonly theme: string
  readonly weight: number
  readonly level: number
  readonly points: number
}
export type Duty = Spell & {
  readonly kind: DutyKind
  readonly district: string
  readonly isDisasterBase: boolean
  /** For a support manager: the problem, and the score that the person who confirmed it saw. */
  readonly problem: string | null
  readonly score: number | null
  readonly contributions: readonly Contribution[]
}
export type Skill = { readonly theme: string; readonly level: number }
export type Training = { readonly id: string; readonly programme: string; readonly completedOn: BusinessDate }

export type StaffRecord = {
  readonly _id: string
  readonly version: number
  readonly person: string
  readonly joinedOn: BusinessDate
  readonly isManager: boolean
  readonly belongings: readonly Belonging[]
  readonly duties: readonly Duty[]
  readonly skills: readonly Skill[]
  readonly trainings: readonly Training[]
  /** 人事交流. Records from before there were any have none. */
  readonly exchanges?: readonly ExchangeStay[]
}

export type StaffEvent =
  | { readonly type: 'REGISTERED'; readonly staff: Omit<StaffRecord, 'version'> }
  | { readonly type: 'MOVED'; readonly belonging: Belonging; readonly at: Date }
  | { readonly type: 'ASSIGNED'; readonly duty: Duty }
  | { readonly type: 'DUTY_ENDED'; readonly duty: string; readonly on: BusinessDate; readonly at: Date }
  | { readonly type: 'SKILL_RECORDED'; readonly skill: Skill }
  | { readonly type: 'TRAINED'; readonly training: Training }

export function evolve(staff: StaffRecord | null, event: StaffEvent): Omit<StaffRecord, 'version'> {
  if (event.type === 'REGISTERED') return event.staff
  const { version: _version, ...rest } = staff as StaffRecord
  if (event.type === 'ASSIGNED') return { ...rest, duties: [...rest.duties, event.duty] }
  if (event.type === 'DUTY_ENDED')
    return { ...rest, duties: endedOn(rest.duties, event.duty, event.on, event.at) }
  if (event.type === 'TRAINED') return { ...rest, trainings: [...rest.trainings, event.training] }
  if (event.type === 'SKILL_RECORDED') {
    const others = rest.skills.filter(({ theme }) => theme !== event.skill.theme)
    return { ...rest, skills: [...others, event.skill] }
  }
  const last = knownSpells(rest.belongings).at(-1)
  const before = last
    ? endedOn(rest.belongings, last.id, event.belonging.validFrom, event.at)
    : rest.belongings
  return { ...rest, belongings: [...before, event.belonging] }
}

/** Moves a person to another section from a day: the section before ends on it. */
export function move(staff: StaffRecord, belonging: Belonging, at: Date): Result<StaffEvent, SharedProblem> {
  const last = knownSpells(staff.belongings).at(-1)
  if (last && belonging.validFrom <= last.validFrom)
    return refuse(
      invalid('from', `must be after ${last.validFrom}, the day of the move before`, belonging.validFrom),
    )
  return ok({ type: 'MOVED', belonging, at })
}

/** 入所何年目: counted by 年度, the year of joining being the first. */
export function yearOfService(joinedOn: BusinessDate, on: BusinessDate): number {
  return fiscalYearOf(on) - fiscalYearOf(joinedOn) + 1
}

export function belongingOn({ belongings }: StaffRecord, on: BusinessDate): Belonging | null {
  return spellsOn(belongings, on)[0] ?? null
}

/** What a duty's place is like on its first day. */
export type DutyPlace = {
  readonly centre: string | null
  readonly area: string
  /** The office that the person belongs to on that day. */
  readonly home: { readonly id: string; readonly kind: OfficeKind; readonly place: string } | null
  readonly years: { readonly least: number; readonly most: number } | null
}

/** Assigns a duty: eligible on its first day, and for district duty one district at a time. */
export function assign(
  staff: StaffRecord,
  duty: Duty,
  place: DutyPlace,
  today: BusinessDate,
): Result<StaffEvent, DutyProblem> {
  if (duty.validFrom < today)
    return refuse(invalid('from', `must be today (${today}) or later`, duty.validFrom))
  if (duty.validTo !== null && duty.validTo <= duty.validFrom)
    return refuse(invalid('to', `must be after ${duty.validFrom}`, duty.validTo))
  const reasons = ineligibilityOf(staff, duty, place)
  if (reasons.length > 0) {
    const year = yearOfService(staff.joinedOn, duty.validFrom)
    const bounds = duty.kind === 'DISTRICT' ? place.years : null
    const { least, most } = bounds ?? { least: null, most: null }
    return refuse({ kind: 'DutyNotEligible', clause: dutyClause, reasons, yearOfService: year, least, most })
  }
  const meanwhile = knownSpells(staff.duties).find((other) => excludes(other, duty))
  return meanwhile ? refuse(dutyHeld(meanwhile)) : ok({ type: 'ASSIGNED', duty })
}

/** What speaks against a duty on its first day; also what would speak against it on another. */
export function ineligibilityOf(
  staff: StaffRecord,
  { kind, validFrom }: Pick<Duty, 'kind' | 'validFrom'>,
  { centre, area, home, years }: DutyPlace,
): Ineligibility[] {
  if (home === null) return ['NO_SECTION']
  if (kind === 'SUPPORT') return staff.isManager ? [] : ['NOT_MANAGER']
  if (kind === 'BRANCH') {
    if (home.kind !== 'GENERAL_BRANCH') return ['NOT_BRANCH_STAFF']
    return home.place === area ? [] : ['OTHER_AREA']
  }
  const reasons: Ineligibility[] = []
  if (!isInYears(staff, validFrom, years)) reasons.push('YEARS_OF_SERVICE')
  if (home.id === centre) reasons.push('OWN_SECTION')
  return reasons
}

/** Whether the year of service on a day lies within the bounds; true where none are set. */
export function isInYears({ joinedOn }: StaffRecord, on: BusinessDate, years: DutyPlace['years']): boolean {
  const year = yearOfService(joinedOn, on)
  return years === null || (years.least <= year && year <= years.most)
}

export function endDuty(
  staff: StaffRecord,
  dutyId: string,
  on: BusinessDate,
  { at, today }: Now,
): Result<StaffEvent, EndProblem> {
  const duty = staff.duties.find(({ id, supersededAt }) => id === dutyId && supersededAt === null)
  if (!duty) return refuse({ kind: 'NotFound', clause: null, id: dutyId })
  if (duty.validTo !== null && duty.validTo <= today)
    return refuse({ kind: 'DutyEnded', clause: dutyClause, dutyId, on: duty.validTo })
  if (on < today || on <= duty.validFrom || (duty.validTo !== null && on > duty.validTo))
    return refuse(
      invalid('on', `must be after ${duty.validFrom}, not before today (${today}), not after its end`, on),
    )
  return ok({ type: 'DUTY_ENDED', duty: dutyId, on, at })
}

/** The score of skills against a problem's themes: weight × level, each contribution told. Nothing else counts. */
export function scoreOf(
  skills: readonly Skill[],
  themes: readonly { readonly theme: string; readonly weight: number }[],
): { readonly score: number; readonly contributions: Contribution[] } {
  const contributions = themes.flatMap(({ theme, weight }) => {
    const level = skills.find((skill) => skill.theme === theme)?.level ?? 0
    return level === 0 ? [] : [{ theme, weight, level, points: weight * level }]
  })
  return { score: contributions.reduce((sum, { points }) => sum + points, 0), contributions }
}

/** Best score first; equals by id, so that the same question has the same answer. */
export function ranked<T extends { readonly score: number; readonly id: string }>(
  candidates: readonly T[],
): T[] {
  return candidates
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
}

export type CountCell = { readonly key: string; readonly count: number }
export type PublishedCounts = {
  readonly cells: readonly { readonly key: string; readonly count: number | null }[]
  readonly total: number | null
}

/** Counts as they may be published: what is above 0 and below `least` is withheld, and the total with it, so that nothing is found by subtraction. */
export function published(cells: readonly CountCell[], least: number): PublishedCounts {
  const isHidden = ({ count }: CountCell) => count > 0 && count < least
  const told = cells.map((cell) => ({ key: cell.key, count: isHidden(cell) ? null : cell.count }))
  const total = cells.some(isHidden) ? null : cells.reduce((sum, { count }) => sum + count, 0)
  return { cells: told, total }
}

function excludes(other: Duty, duty: Duty): boolean {
  if (other.kind !== duty.kind || !overlaps(daysOf(other), daysOf(duty))) return false
  return duty.kind === 'DISTRICT' || (other.district === duty.district && other.problem === duty.problem)
}

function dutyHeld({ id, district, validFrom, validTo }: Duty): DutyHeld {
  return { kind: 'DutyHeld', clause: dutyClause, dutyId: id, district, from: validFrom, to: validTo }
}
