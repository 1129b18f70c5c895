import type { BusinessDate, PartialDate } from '@chiiki/kit/business-date.ts'
import { invalid } from '@chiiki/kit/input-text.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import { type AffairRecord, type Ending, type HeadOfficeReason, type Holder, respanned } from './affair.ts'
import { strandedBy } from './closure.ts'
import {
  type AffairEvent,
  type Around,
  firstDayOf,
  headOfficeFault,
  type Now,
  unsettledFrom,
} from './plan.ts'
import { allotment, type EndAffairProblem, type RegisterAffairProblem } from './problem.ts'

/** Tasks that the catalogue holds at most, ended ones included. */
export const mostAffairs = 2_000
/** After every task of the data set, in the order of their registration. */
const registeredOrder = 1_000_000

type Told = Omit<
  AffairRecord,
  'version' | 'order' | 'entries' | 'transfers' | 'statements' | 'spans' | 'ending' | 'registration'
>

/** A task as the mayor puts it into the catalogue, with who holds it from its first day on, in all of the ward. */
export type AffairDraft = Told & {
  readonly ward: string
  readonly from: BusinessDate
  readonly to: Holder
  readonly headOfficeReasons: readonly HeadOfficeReason[]
  readonly explanation: string | null
  readonly decidedOn: PartialDate
}
export type Registered = { readonly affair: Omit<AffairRecord, 'version'> }

/**
 * Puts a task into the catalogue (第4・1・4）). Its first entry speaks of the whole ward: so that from its first day on each place has
 * one holder, and what differs by place comes by transfers.
 */
export function register(
  draft: AffairDraft,
  count: number,
  now: Now,
  around: Around,
): Result<Registered, RegisterAffairProblem> {
  const { ward, from, to, headOfficeReasons: reasons, explanation, decidedOn, ...told } = draft
  if (from < now.today) return refuse(invalid('from', `must be today (${now.today}) or later`, from))
  if (decidedOn > now.today)
    return refuse(invalid('decision.decidedOn', 'must not be after today', decidedOn))
  if (count >= mostAffairs)
    return refuse(invalid('name', `can't be added: the catalogue holds ${mostAffairs} tasks`, told.name.ja))
  const fault = headOfficeFault(told._id, to, reasons)
  if (fault) return refuse(fault)
  const entry = {
    id: `${told._id}@${ward}@${from}`,
    place: ward,
    to,
    since: from,
    from,
    reasons,
    explanation,
  }
  const record: AffairRecord = {
    ...told,
    version: 0,
    order: registeredOrder,
    entries: [{ ...entry, source: told.source }],
    transfers: [],
    statements: [],
    spans: [],
    ending: null,
    registration: { decidedOn, recordedAt: now.at },
  }
  const { version: _, ...affair } = respanned(record, around.ground, now.at)
  const [stranded] = strandedBy(around.offices, [affair])
  if (!stranded) return ok({ affair })
  return refuse({
    kind: 'OfficeNotOpen',
    clause: allotment,
    officeId: stranded.office,
    on: stranded.days.from as BusinessDate,
  })
}

/** Ends a task on a day to come: until the day before it has its holders, from the day on it's nobody's. */
export function endAffair(
  affair: AffairRecord,
  ending: Ending,
  now: Now,
): Result<AffairEvent, EndAffairProblem> {
  const { on, decidedOn } = ending
  if (affair.ending)
    return refuse({ kind: 'AffairEnded', clause: allotment, affairId: affair._id, on: affair.ending.on })
  if (on <= now.today) return refuse(invalid('on', `must be after today (${now.today})`, on))
  if (decidedOn > now.today)
    return refuse(invalid('decision.decidedOn', 'must not be after today', decidedOn))
  const first = firstDayOf(affair)
  if (on <= first) return refuse(invalid('on', `must be after ${first}, its first day`, on))
  const later = unsettledFrom(affair, on).map(({ id }) => id)
  if (later.length > 0)
    return refuse({
      kind: 'TransferClash',
      clause: allotment,
      affairId: affair._id,
      transferIds: later,
      effectiveOn: on,
    })
  return ok({ transfer: null, statement: null, ending })
}
