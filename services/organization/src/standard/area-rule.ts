import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import type { Source } from '@chiiki/kit/provenance.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import { inForce, type Versioned } from '@chiiki/kit/valid-time.ts'
import type { Moment } from '../territory/territory.ts'
import {
  type AreaRuleEnded,
  type AreaRuleExists,
  areaRuleClause,
  type ContradictsStandard,
  type EndingProblem,
  type SettingProblem,
  standardClause,
} from './problem.ts'
import { type Now, past, type StandardRecord, standingAgainst } from './standard.ts'

/** A rule that a general branch sets for its own area, on a topic that no ward-wide standard governs (第4・1・2）①). */
export type AreaRuleRecord = {
  readonly _id: string
  readonly version: number
  readonly area: string
  readonly topic: string
  readonly topicKey: string
  /** Whether its end isn't set. An area has one open rule on a topic at most; the store holds that. */
  readonly isOpen: boolean
  readonly text: string
  readonly source: Source
  readonly periods: readonly RulePeriod[]
}
export type RulePeriod = Versioned & { readonly validFrom: BusinessDate }

export type AreaRuleAt = {
  readonly id: string
  readonly record: AreaRuleRecord
  readonly period: RulePeriod
  readonly isInForce: boolean
  readonly moment: Moment
}

export function areaRuleAt(record: AreaRuleRecord | null, moment: Moment): AreaRuleAt | null {
  if (!record) return null
  const { asOf, knownAt } = moment
  const known = record.periods.filter(({ recordedAt, supersededAt }) =>
    knownAt === null
      ? supersededAt === null
      : recordedAt <= knownAt && (supersededAt === null || supersededAt > knownAt),
  )
  const period = known.at(-1)
  if (!period) return null
  return { id: record._id, record, period, isInForce: inForce(known, asOf, knownAt).length > 0, moment }
}

/** Whether the rule holds on a day or later. */
export function holdsFrom({ periods }: AreaRuleRecord, day: BusinessDate): boolean {
  return periods.some(
    ({ supersededAt, validFrom, validTo }) =>
      supersededAt === null && (validTo === null || (validTo > day && validTo > validFrom)),
  )
}

export type RuleEvent = { readonly periods: readonly RulePeriod[]; readonly isOpen: boolean }
export type RuleAround = {
  readonly standards: readonly StandardRecord[]
  /** The area's rules on the topic. */
  readonly areaRules: readonly AreaRuleRecord[]
}

/** An area's own rule from a day on; never where a ward-wide standard holds on that day or later. */
export function setRule(
  validFrom: BusinessDate,
  { at, today }: Now,
  { standards, areaRules }: RuleAround,
): Result<RuleEvent, SettingProblem> {
  if (validFrom < today) return refuse(past('validFrom', validFrom, today))
  const standing = standingAgainst(standards, validFrom)
  if (standing) return refuse(contradiction(standing))
  const standingRule = areaRules.find((rule) => holdsFrom(rule, validFrom))
  if (standingRule) return refuse(exists(standingRule))
  return ok({ periods: [{ validFrom, validTo: null, recordedAt: at, supersededAt: null }], isOpen: true })
}

/** The end of an area's rule on a day. One that hasn't begun by then never holds. */
export function endRule(
  record: AreaRuleRecord,
  on: BusinessDate,
  { at, today }: Now,
): Result<RuleEvent, EndingProblem> {
  if (on < today) return refuse(past('on', on, today))
  if (!record.isOpen) return refuse(alreadyEnded(record))
  return ok({ periods: endedOn(record, on, at), isOpen: false })
}

/** The periods with the open one ending on a day: what was known before stays. */
export function endedOn({ periods }: AreaRuleRecord, on: BusinessDate, at: Date): RulePeriod[] {
  return periods.flatMap((period) => {
    if (period.supersededAt !== null || (period.validTo !== null && period.validTo <= on)) return [period]
    const validTo = on < period.validFrom ? period.validFrom : on
    return [
      { ...period, supersededAt: at },
      { ...period, validTo, recordedAt: at },
    ]
  })
}

export function afterRuleEvent(record: AreaRuleRecord, event: RuleEvent): AreaRuleRecord {
  return { ...record, ...event }
}

function contradiction({
  standard,
  version,
}: NonNullable<ReturnType<typeof standingAgainst>>): ContradictsStandard {
  const { number, validFrom, validTo } = version
  return {
    kind: 'ContradictsStandard',
    clause: standardClause,
    standardId: standard._id,
    topic: standard.topic,
    number,
    from: validFrom,
    to: validTo,
  }
}

function exists({ _id: areaRuleId, topic }: AreaRuleRecord): AreaRuleExists {
  return { kind: 'AreaRuleExists', clause: areaRuleClause, areaRuleId, topic }
}

function alreadyEnded({ _id: areaRuleId, periods }: AreaRuleRecord): AreaRuleEnded {
  return { kind: 'AreaRuleEnded', clause: areaRuleClause, areaRuleId, endsOn: periods.at(-1)?.validTo ?? '' }
}
