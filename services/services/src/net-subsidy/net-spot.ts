import { addMonths, type BusinessDate } from '@chiiki/kit/business-date.ts'
import { addressForm, plainForm } from '@chiiki/kit/japanese-text.ts'
import type { Source } from '@chiiki/kit/provenance.ts'
import type { Bilingual } from '../counter/counter.ts'

/** ごみ散乱防止ネット: the spot where a net lies, and when it was last subsidised. Not again within some years, but for the exceptions. */
export type Grant = {
  readonly application: string
  readonly on: BusinessDate
  readonly exception: string | null
}

export type NetSpotRecord = {
  readonly _id: string
  readonly district: string
  /** Where it is, in words: a place on the street, nobody's name. */
  readonly place: string
  /** What the place is compared by, so that one spot has one record. */
  readonly key: string
  readonly grants: readonly Grant[]
}

export type NetSpotEvent =
  | { readonly type: 'REGISTERED'; readonly id: string; readonly district: string; readonly place: string }
  | ({ readonly type: 'GRANTED' } & Grant)

export function evolveSpot(before: NetSpotRecord | null, event: NetSpotEvent): NetSpotRecord {
  if (event.type === 'REGISTERED') {
    const { id, district, place } = event
    return { _id: id, district, place, key: placeKey(place), grants: [] }
  }
  if (before === null) throw new Error('a grant needs a spot')
  const { application, on, exception } = event
  return { ...before, grants: [...before.grants, { application, on, exception }] }
}

/** One place however it's written: `池尻四丁目35番の角` and `池尻４－３５の角`. */
export function placeKey(place: string): string {
  return addressForm(plainForm(place))
}

/** The rule of the subsidy. Data: the years, and what lets a spot have it sooner. */
export type NetSubsidyRule = {
  readonly _id: string
  /** The procedure that it's applied for by. */
  readonly procedure: string
  readonly validFrom: BusinessDate
  readonly years: number
  readonly isVerified: boolean
  readonly exceptions: readonly NetSubsidyException[]
  readonly note: string | null
  readonly source: Source
}

export type NetSubsidyException = {
  readonly code: string
  readonly text: Bilingual
  readonly isVerified: boolean
  readonly source: Source
}

export type NetSubsidyTooEarly = {
  readonly kind: 'NetSubsidyTooEarly'
  readonly clause: null
  readonly spotId: string
  readonly lastGrantedOn: BusinessDate
  readonly possibleFrom: BusinessDate
  readonly years: number
  readonly exceptions: readonly NetSubsidyException[]
}
export type NetSpotHasOpenApplication = {
  readonly kind: 'NetSpotHasOpenApplication'
  readonly clause: null
  readonly spotId: string
}
export type NetSpotRegistered = {
  readonly kind: 'NetSpotRegistered'
  readonly clause: null
  readonly spotId: string | null
  readonly place: string
}
export type NetSubsidyProblem = NetSubsidyTooEarly | NetSpotHasOpenApplication | NetSpotRegistered

export function ruleOn(rules: readonly NetSubsidyRule[], day: BusinessDate): NetSubsidyRule {
  const [newest] = rules
    .filter(({ validFrom }) => validFrom <= day)
    .toSorted((a, b) => (a.validFrom < b.validFrom ? 1 : -1))
  if (!newest) throw new Error(`no rule of the net subsidy is in force on ${day}`)
  return newest
}

export function lastGrantOf({ grants }: Pick<NetSpotRecord, 'grants'>): BusinessDate | null {
  return (
    grants
      .map(({ on }) => on)
      .toSorted()
      .at(-1) ?? null
  )
}

/** The first day on which a spot may have it again; null for one that never had it. */
export function possibleFrom(
  spot: Pick<NetSpotRecord, 'grants'>,
  { years }: NetSubsidyRule,
): BusinessDate | null {
  const last = lastGrantOf(spot)
  return last === null ? null : addMonths(last, years * 12)
}

/** Whether a spot may have the subsidy on a day: long enough after the last one, or by one of the exceptions. */
export function tooEarly(
  spot: NetSpotRecord,
  rule: NetSubsidyRule,
  exception: string | null,
  day: BusinessDate,
): NetSubsidyTooEarly | null {
  const [last, from] = [lastGrantOf(spot), possibleFrom(spot, rule)]
  if (last === null || from === null || from <= day) return null
  if (rule.exceptions.some(({ code }) => code === exception)) return null
  const { years, exceptions } = rule
  return {
    kind: 'NetSubsidyTooEarly',
    clause: null,
    spotId: spot._id,
    lastGrantedOn: last,
    possibleFrom: from,
    years,
    exceptions,
  }
}
