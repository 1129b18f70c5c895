import { type BusinessDate, businessDateOf } from '@chiiki/kit/business-date.ts'
import type { Source } from '@chiiki/kit/provenance.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import type { CounterKind } from '../counter/counter.ts'
import { channelAllowed } from '../procedure/channel.ts'
import type { ProcedureRecord } from '../procedure/procedure.ts'

/** How a centre helps somebody who finds ICT hard (1⑶). */
export const supportWays = ['EXPLAINED', 'SHOWN_TOGETHER', 'DEVICE_LENT'] as const
export type SupportWay = (typeof supportWays)[number]

/**
 * That a centre helped with a digital procedure. The citizen stays the applicant: a record holds no application and
 * no person, so that staff can't become one by helping.
 */
export type DigitalSupport = {
  readonly _id: string
  readonly counter: string
  readonly procedure: string
  readonly way: SupportWay
  readonly on: BusinessDate
}

/** What the ward sets: how small a month's count is told, and how finely. Data. */
export type DigitalSupportPolicy = {
  readonly _id: string
  readonly validFrom: BusinessDate
  /** A count below this isn't told; one with fewer looks like one with none. */
  readonly smallestCell: number
  /** Counts are told down to a multiple of this. */
  readonly roundedTo: number
  readonly source: Source
}

/** @throws Error where none is in force: the import sees to one. */
export function policyOn(policies: readonly DigitalSupportPolicy[], day: BusinessDate): DigitalSupportPolicy {
  const [newest] = policies
    .filter(({ validFrom }) => validFrom <= day)
    .toSorted((a, b) => (a.validFrom < b.validFrom ? 1 : -1))
  if (!newest) throw new Error(`no policy for counts of digital support is in force on ${day}`)
  return newest
}

/** A month's count as it's told; null where it's too small, or the month runs. Whole months alone: shifted days would tell single ones. */
export function toldCount(
  count: number,
  isOver: boolean,
  { smallestCell, roundedTo }: Pick<DigitalSupportPolicy, 'smallestCell' | 'roundedTo'>,
): number | null {
  return !isOver || count < smallestCell ? null : Math.floor(count / roundedTo) * roundedTo
}

export type SupportGiven = { readonly event: 'DigitalSupportGiven'; readonly support: DigitalSupport }
export type SupportNotHere = {
  readonly kind: 'SupportNotHere'
  readonly clause: 'clause:K-4-1-1-4'
  readonly counterKind: CounterKind
}
export type ProcedureNotDigital = {
  readonly kind: 'ProcedureNotDigital'
  readonly clause: null
  readonly procedure: string
}

export function giveSupport(
  counter: { readonly _id: string; readonly kind: CounterKind },
  procedure: ProcedureRecord,
  way: SupportWay,
  id: string,
  now: Date,
): Result<SupportGiven, SupportNotHere | ProcedureNotDigital> {
  if (counter.kind !== 'CENTRE')
    return refuse({ kind: 'SupportNotHere', clause: 'clause:K-4-1-1-4', counterKind: counter.kind })
  const on = businessDateOf(now)
  if (!channelAllowed(procedure, 'ONLINE', null, on).isAllowed)
    return refuse({ kind: 'ProcedureNotDigital', clause: null, procedure: procedure._id })
  return ok({
    event: 'DigitalSupportGiven',
    support: { _id: id, counter: counter._id, procedure: procedure._id, way, on },
  })
}
