import { type BusinessDate, businessDateOf } from '@chiiki/kit/business-date.ts'
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
