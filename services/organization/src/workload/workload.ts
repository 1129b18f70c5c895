import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import { invalid } from '@chiiki/kit/input-text.ts'
import { overlaps } from '@chiiki/kit/period.ts'
import type { SharedProblem } from '@chiiki/kit/problem.ts'
import type { Source } from '@chiiki/kit/provenance.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'

/** 組織、人員、経費等を最小限に抑える (第3・3). */
export const workloadClause = 'clause:K-3-3'

export const workloadMeasures = ['STAFF', 'COST', 'CASES', 'HOURS'] as const
export type WorkloadMeasure = (typeof workloadMeasures)[number]
export const workloadMethods = ['SETTLED', 'BUDGETED', 'COUNTED', 'ESTIMATED'] as const
export type WorkloadMethod = (typeof workloadMethods)[number]
export const workloadUnits = {
  STAFF: 'PERSON',
  COST: 'YEN',
  CASES: 'CASE',
  HOURS: 'HOUR',
} as const satisfies Record<WorkloadMeasure, string>

/**
 * What an office, or one procedure there, took in a period: people, yen, cases, hours. A figure is never changed: one that is put right
 * is recorded anew beside the old one, and the one recorded last holds.
 */
export type WorkloadFigure = {
  readonly _id: string
  readonly version: number
  readonly office: string
  /** Null: the office as a whole. */
  readonly procedure: string | null
  readonly measure: WorkloadMeasure
  readonly method: WorkloadMethod
  readonly from: BusinessDate
  /** The first day after the period. */
  readonly to: BusinessDate
  /** Null: unknown, with `unknownReason`. Never 0 for unknown. */
  readonly value: number | null
  readonly unknownReason: string | null
  readonly source: Source
  readonly recordedAt: Date
}
export type Asked = Pick<WorkloadFigure, 'measure' | 'method' | 'procedure' | 'from' | 'to'>

/** Checks a figure as it's given: a period in whole months, a value or the reason why there's none. */
export function record(
  figure: Omit<WorkloadFigure, 'version'>,
  today: BusinessDate,
): Result<Omit<WorkloadFigure, 'version'>, SharedProblem> {
  const { from, to, value, unknownReason, method, measure } = figure
  const fault = periodFault(from, to)
  if (fault) return refuse(fault)
  if (method !== 'BUDGETED' && to > today)
    return refuse(invalid('to', `must not be after today (${today}), but for what is budgeted`, to))
  if ((value === null) === (unknownReason === null))
    return refuse(invalid('value', 'must be given, or else unknownReason: one of the two', String(value)))
  const isWhole = value === null || Number.isSafeInteger(value) || measure === 'HOURS' || measure === 'STAFF'
  if (value !== null && (value < 0 || value > Number.MAX_SAFE_INTEGER || !isWhole))
    return refuse(invalid('value', 'must be 0 or more; yen and cases are whole', String(value)))
  return ok(figure)
}

export function periodFault(from: BusinessDate, to: BusinessDate): SharedProblem | null {
  if (!from.endsWith('-01')) return invalid('from', 'must be the first day of a month', from)
  if (!to.endsWith('-01') || to <= from)
    return invalid('to', 'must be the first day of a month after `from`', to)
  return null
}

export const unlikenesses = ['METHOD', 'LENGTH', 'SEASON'] as const
/** Why two figures aren't compared: another method, another number of months, other months of the year. */
export type Unlikeness = (typeof unlikenesses)[number]
type Period = { readonly from: BusinessDate; readonly to: BusinessDate }
type Told = Period & Pick<WorkloadFigure, 'method'>

/** Like with like only: the same method, as many months, the same months of the year. Empty where they may be compared. */
export function unlikenessOf(a: Told, b: Told): Unlikeness[] {
  return unlikenesses.filter((each) => {
    if (each === 'METHOD') return a.method !== b.method
    if (each === 'LENGTH') return monthsIn(a) !== monthsIn(b)
    return a.from.slice(5, 7) !== b.from.slice(5, 7)
  })
}

/** Of figures of one office, procedure, measure, method and period the one recorded last, by what was known at an instant. */
export function standing(figures: readonly WorkloadFigure[], knownAt: Date | null = null): WorkloadFigure[] {
  const last = new Map<string, WorkloadFigure>()
  for (const figure of figures) {
    if (knownAt !== null && figure.recordedAt > knownAt) continue
    const { office, procedure, measure, method, from, to } = figure
    const key = [office, procedure, measure, method, from, to].join(' ')
    const held = last.get(key)
    if (!held || held.recordedAt <= figure.recordedAt) last.set(key, figure)
  }
  return [...last.values()]
}

export type Row = {
  readonly office: string
  readonly figure: WorkloadFigure | null
  /** For an office as a whole: the sum over its procedures, by the same measure, method and period. */
  readonly sumOfProcedures: number | null
  /** The office's own figure less that sum; a gap other than 0 is shown, not mended. */
  readonly gap: number | null
}
export type Comparison = Asked & {
  readonly rows: readonly Row[]
  readonly missing: readonly string[]
  /** Figures of the same days and matter that aren't compared, and why. */
  readonly unlike: readonly { readonly figure: WorkloadFigure; readonly reasons: readonly Unlikeness[] }[]
}

/** Offices beside each other: figures of one measure, method, procedure and period; all others of those days are named as unlike. */
export function compare(
  offices: readonly string[],
  asked: Asked,
  figures: readonly WorkloadFigure[],
  knownAt: Date | null = null,
): Comparison {
  const ofMeasure = standing(figures, knownAt).filter(
    ({ measure, office }) => measure === asked.measure && offices.includes(office),
  )
  const isAsked = ({ method, from, to }: WorkloadFigure) =>
    method === asked.method && from === asked.from && to === asked.to
  const rows = offices.map((office): Row => {
    const own = ofMeasure.filter((each) => each.office === office && isAsked(each))
    const figure = own.find(({ procedure }) => procedure === asked.procedure) ?? null
    const parts = asked.procedure === null ? own.filter(({ procedure }) => procedure !== null) : []
    const values = parts.flatMap(({ value }) => value ?? [])
    const sum = parts.length > 0 && values.length === parts.length ? total(values) : null
    const value = figure?.value ?? null
    return {
      office,
      figure,
      sumOfProcedures: sum,
      gap: sum === null || value === null ? null : total([value, -sum]),
    }
  })
  const unlike = ofMeasure
    .filter((each) => each.procedure === asked.procedure && !isAsked(each) && overlaps(each, asked))
    .map((figure) => ({ figure, reasons: unlikenessOf(figure, asked) }))
  const missing = rows.filter(({ figure }) => figure === null).map(({ office }) => office)
  return { ...asked, rows, missing, unlike }
}

export type Change = {
  readonly earlier: WorkloadFigure | null
  readonly later: WorkloadFigure | null
  readonly unlikeness: readonly Unlikeness[]
  /** Later less earlier; null unless both are known and alike. */
  readonly difference: number | null
  /** Later as a share of earlier. */
  readonly ratio: number | null
}

/** How a figure changed from one period to another: only between like periods. */
export function changeBetween(
  figures: readonly WorkloadFigure[],
  asked: Omit<Asked, 'from' | 'to'>,
  earlier: Period,
  later: Period,
  knownAt: Date | null = null,
): Change {
  const known = standing(figures, knownAt)
  const of = ({ from, to }: Period) =>
    known.find(
      (each) =>
        each.from === from &&
        each.to === to &&
        each.measure === asked.measure &&
        each.method === asked.method &&
        each.procedure === asked.procedure,
    ) ?? null
  const { method } = asked
  const unlikeness = unlikenessOf({ ...earlier, method }, { ...later, method })
  const [before, after] = [of(earlier), of(later)]
  const [a, b] = [before?.value ?? null, after?.value ?? null]
  const isTold = unlikeness.length === 0 && a !== null && b !== null
  return {
    earlier: before,
    later: after,
    unlikeness,
    difference: isTold ? total([b, -a]) : null,
    ratio: isTold && a !== 0 ? b / a : null,
  }
}

export type TierTotal<Tier extends string> = {
  readonly tier: Tier
  readonly officeCount: number
  readonly knownCount: number
  /** The sum over the offices whose figure is known; null where fewer than `least` are, so that no total tells of one office. */
  readonly sumOfKnown: number | null
}

/** Totals by tier as they may be published. */
export function totalsByTier<Tier extends string>(
  tiers: readonly { readonly tier: Tier; readonly offices: readonly string[] }[],
  figures: readonly WorkloadFigure[],
  least: number,
): TierTotal<Tier>[] {
  const values = new Map(
    figures.flatMap(({ office, value }) => (value === null ? [] : [[office, value] as const])),
  )
  return tiers.map(({ tier, offices }) => {
    const known = offices.flatMap((office) => values.get(office) ?? [])
    const isTold = known.length >= least
    return {
      tier,
      officeCount: offices.length,
      knownCount: known.length,
      sumOfKnown: isTold ? total(known) : null,
    }
  })
}

function monthsIn({ from, to }: Period): number {
  const [a, b] = [from, to].map((day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)))
  return (b as number) - (a as number)
}

/** To a thousandth: people and hours are decimal, and their binary sum would show gaps that aren't there. */
function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + Math.round(value * 1e3), 0) / 1e3
}
