import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import { invalid } from '@chiiki/kit/input-text.ts'
import { nextState } from '@chiiki/kit/machine.ts'
import type { InvalidInput } from '@chiiki/kit/problem.ts'
import type { Source } from '@chiiki/kit/provenance.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import { inForce } from '@chiiki/kit/valid-time.ts'
import type { OfficeRecord } from '../office/office.ts'
import { openAt } from '../office/office.ts'
import type { OfficeNotOpen } from '../office/problem.ts'
import {
  type AffairRecord,
  type Ending,
  type HeadOfficeReason,
  type Holder,
  isSameHolder,
  respanned,
  type Statement,
} from './affair.ts'
import { newlyStranded, strandedBy } from './closure.ts'
import type { Ground } from './ground.ts'
import { decidingSpan, holdersIn } from './holding.ts'
import {
  allotment,
  type DecideTransferProblem,
  type HeadOfficeReasonMissing,
  type PlanTransferProblem,
  type StateReasonsProblem,
  type TransferClash,
  type TransferSettled,
  type WithdrawTransferProblem,
} from './problem.ts'
import { directionOf, stateOf, type Transfer, type TransferAction, transferMachine } from './transfer.ts'

/** When an act is done: the instant, and the day that it falls on in Asia/Tokyo. */
export type Now = { readonly at: Date; readonly today: BusinessDate }

/** What a decision rests on beside the task: the places, and the offices that the task names. */
export type Around = { readonly ground: Ground; readonly offices: readonly OfficeRecord[] }

export type TransferDraft = Pick<
  Transfer,
  'id' | 'place' | 'effectiveOn' | 'reason' | 'headOfficeReasons' | 'clause' | 'moves'
> & { readonly to: Holder }

/** What an act records: a transfer as it stands after it, why a task stays at the head office, or that it ends. */
export type AffairEvent =
  | { readonly transfer: Transfer; readonly statement: null; readonly ending?: null }
  | { readonly transfer: null; readonly statement: Statement; readonly ending?: null }
  | { readonly transfer: null; readonly statement: null; readonly ending: Ending }

/** Undecided plans that a task may have at once. */
export const mostPlans = 100

/** A plan to move a task. It changes nobody's responsibility: that takes the mayor's act. */
export function planTransfer(
  affair: AffairRecord,
  draft: TransferDraft,
  now: Now,
  around: Around,
): Result<AffairEvent, PlanTransferProblem> {
  const { effectiveOn } = draft
  if (effectiveOn <= now.today)
    return refuse({ kind: 'TransferDateNotFuture', clause: allotment, effectiveOn, today: now.today })
  const today = { asOf: now.today, knownAt: null }
  const plans = affair.transfers.filter((each) => stateOf(each, today) === 'PLANNED')
  if (plans.length >= mostPlans)
    return refuse(invalid('affair', `has ${mostPlans} plans still to come: withdraw one first`, affair._id))
  const from = givenAwayBy(affair, draft, around)
  const fault = faultOf(affair, { ...draft, from }, around)
  if (fault) return refuse(fault)
  const transfer = {
    ...draft,
    from,
    since: effectiveOn,
    plannedAt: now.at,
    decision: null,
    withdrawal: null,
  }
  return ok({ transfer, statement: null })
}

/** The mayor's act: from the day on, the task is the new holder's; the one before holds it until the day before. */
export function decideTransfer(
  affair: AffairRecord,
  transferId: string,
  decision: { readonly source: Source; readonly decidedOn: BusinessDate },
  now: Now,
  around: Around,
): Result<AffairEvent, DecideTransferProblem> {
  const transfer = affair.transfers.find(({ id }) => id === transferId)
  if (!transfer) return refuse({ kind: 'NotFound', clause: null, id: transferId })
  const settled = settledFault(transfer, 'DECIDE', now)
  if (settled) return refuse(settled)
  if (decision.decidedOn > now.today)
    return refuse(invalid('decision.decidedOn', 'must not be after today', decision.decidedOn))
  // Who holds it may have changed since it was planned.
  const current = { ...transfer, from: givenAwayBy(affair, transfer, around) }
  const fault = faultOf(affair, current, around)
  if (fault) return refuse(fault)
  const event = {
    transfer: { ...current, decision: { ...decision, recordedAt: now.at } },
    statement: null,
  } as const
  const stranded = strandedFault(affair, event, now, around)
  return stranded ? refuse(stranded) : ok(event)
}

/** Takes back a transfer whose day is still to come. It stays readable. */
export function withdrawTransfer(
  affair: AffairRecord,
  transferId: string,
  reason: string | null,
  now: Now,
  around: Around,
): Result<AffairEvent, WithdrawTransferProblem> {
  const transfer = affair.transfers.find(({ id }) => id === transferId)
  if (!transfer) return refuse({ kind: 'NotFound', clause: null, id: transferId })
  const settled = settledFault(transfer, 'WITHDRAW', now)
  if (settled) return refuse(settled)
  const clash = transfer.decision && clashOf(affair, transfer, around)
  if (clash) return refuse(clash)
  const event = { transfer: { ...transfer, withdrawal: { at: now.at, reason } }, statement: null } as const
  const stranded = transfer.decision && strandedFault(affair, event, now, around)
  return stranded ? refuse(stranded) : ok(event)
}

/** Says why a task stays at the head office, from today on (第4・1・3）③). */
export function stateReasons(
  affair: AffairRecord,
  statement: Statement,
  now: Now,
): Result<AffairEvent, StateReasonsProblem> {
  if (statement.reasons.length === 0) return refuse(invalid('reasons', 'must name at least one', null))
  const isHeld = inForce(affair.spans, now.today).some(({ seat }) => seat === 'HEAD_OFFICE')
  if (!isHeld)
    return refuse({
      kind: 'NotHeldByHeadOffice',
      clause: 'clause:K-4-1-3-3',
      affairId: affair._id,
      on: now.today,
    })
  return ok({ transfer: null, statement })
}

/** The task after the event. Who holds it is worked out anew; what was known before stays readable by `knownAt`. */
export function afterEvent(
  affair: AffairRecord,
  event: AffairEvent,
  ground: Ground,
  now: Date,
): AffairRecord {
  if (event.ending) return respanned({ ...affair, ending: event.ending }, ground, now)
  const { transfer, statement } = event
  if (statement) return respanned({ ...affair, statements: [...affair.statements, statement] }, ground, now)
  const isNew = !affair.transfers.some(({ id }) => id === transfer.id)
  const transfers = isNew
    ? [...affair.transfers, transfer]
    : affair.transfers.map((each) => (each.id === transfer.id ? transfer : each))
  return respanned({ ...affair, transfers }, ground, now)
}

/** Those who would hold it at the place on the day if the transfer didn't happen. */
function givenAwayBy(
  affair: AffairRecord,
  { place, effectiveOn }: Pick<TransferDraft, 'place' | 'effectiveOn'>,
  { ground }: Around,
): Holder[] {
  return holdersIn(inForce(affair.spans, effectiveOn), ground, place, effectiveOn)
}

type Judged = Omit<TransferDraft, 'moves' | 'clause'> & { readonly from: readonly Holder[] }
type Fault = Exclude<PlanTransferProblem, { kind: 'TransferDateNotFuture' }>

function faultOf(affair: AffairRecord, transfer: Judged, around: Around): Fault | null {
  const { place, effectiveOn, from, to } = transfer
  const { ending } = affair
  if (ending && effectiveOn >= ending.on)
    return { kind: 'AffairEnded', clause: allotment, affairId: affair._id, on: ending.on }
  const first = firstDayOf(affair)
  if (effectiveOn < first)
    return invalid('effectiveOn', `must be the task's first day (${first}) or later`, effectiveOn)
  const isAllocated =
    decidingSpan(inForce(affair.spans, effectiveOn), around.ground, place, effectiveOn) !== null
  const isThere = around.ground.chainOn(place, effectiveOn).length > 0
  // Where nobody holds it yet, such as in a district that takes over another's ground, the transfer allots it.
  if (!isThere || !(isAllocated || from.length === 0))
    return invalid(
      'place',
      `must be a place that is there on ${effectiveOn}, at which all of the task or none is allocated`,
      place,
    )
  // First: beside a transfer of that day, `from` already tells of that one.
  const clash = clashOf(affair, transfer, around)
  if (clash) return clash
  if (from.length === 1 && from[0] && isSameHolder(from[0], to))
    return { kind: 'HolderUnchanged', clause: allotment, affairId: affair._id, place }
  return notOpen(to, effectiveOn, around) ?? reasonFault(affair, transfer)
}

function notOpen({ office }: Holder, on: BusinessDate, { offices }: Around): OfficeNotOpen | null {
  if (office === null) return null
  const record = offices.find(({ _id }) => _id === office) ?? null
  if (openAt(record, { asOf: on, knownAt: null })) return null
  return { kind: 'OfficeNotOpen', clause: allotment, officeId: office, on }
}

function reasonFault(affair: AffairRecord, { from, to, reason, headOfficeReasons }: Judged): Fault | null {
  const fromTier = from.find((holder) => directionOf([holder], to) === 'UPWARD')?.tier
  if (fromTier !== undefined && reason === null)
    return { kind: 'UpwardTransferNeedsReason', clause: 'clause:K-1-3-3', fromTier, toTier: to.tier }
  return headOfficeFault(affair._id, to, headOfficeReasons)
}

/** That the head office needs a reason to hold it, and nobody else has one to give (第4・1・3）③). */
export function headOfficeFault(
  affairId: string,
  to: Holder,
  reasons: readonly HeadOfficeReason[],
): HeadOfficeReasonMissing | InvalidInput | null {
  const isHeadOffice = to.seat === 'HEAD_OFFICE'
  if (isHeadOffice && reasons.length === 0)
    return { kind: 'HeadOfficeReasonMissing', clause: 'clause:K-4-1-3-3', affairId }
  if (!isHeadOffice && reasons.length > 0)
    return invalid(
      'headOfficeReasons',
      'must be empty unless the task goes to the head office',
      reasons[0] ?? null,
    )
  return null
}

/** Decided transfers of the same day or later that touch the same place: who gives away would no longer be who they say. */
function clashOf(
  affair: AffairRecord,
  { id, place, effectiveOn }: Pick<Transfer, 'id' | 'place' | 'effectiveOn'>,
  { ground }: Around,
): TransferClash | null {
  const touches = (other: string) =>
    ground.chainAround(other, effectiveOn).includes(place) ||
    ground.chainAround(place, effectiveOn).includes(other)
  const later = unsettledFrom(affair, effectiveOn).filter((each) => each.id !== id && touches(each.place))
  if (later.length === 0) return null
  const transferIds = later.map((each) => each.id)
  return { kind: 'TransferClash', clause: 'clause:K-4-1-4', affairId: affair._id, transferIds, effectiveOn }
}

/** The day on which the task is first allotted; `''` where nobody knows. */
export function firstDayOf({ entries }: Pick<AffairRecord, 'entries'>): BusinessDate {
  return entries.map(({ from }) => from ?? '').toSorted()[0] ?? ''
}

/** Decided transfers that take effect on the day or later. */
export function unsettledFrom({ transfers }: AffairRecord, day: BusinessDate): Transfer[] {
  return transfers.filter(
    ({ decision, withdrawal, effectiveOn }) => decision !== null && withdrawal === null && effectiveOn >= day,
  )
}

function settledFault(transfer: Transfer, action: TransferAction, now: Now): TransferSettled | null {
  const state = stateOf(transfer, { asOf: now.today, knownAt: null })
  if (nextState(transferMachine, state, action) !== null) return null
  const { id: transferId, effectiveOn } = transfer
  return { kind: 'TransferSettled', clause: allotment, transferId, state, effectiveOn }
}

/** An office that would hold the task on a day on which it isn't open. */
function strandedFault(
  affair: AffairRecord,
  event: AffairEvent,
  now: Now,
  { ground, offices }: Around,
): OfficeNotOpen | null {
  const after = afterEvent(affair, event, ground, now.at)
  const [stranded] = newlyStranded(strandedBy(offices, [affair]), strandedBy(offices, [after]))
  if (!stranded) return null
  return {
    kind: 'OfficeNotOpen',
    clause: allotment,
    officeId: stranded.office,
    on: stranded.days.from as BusinessDate,
  }
}
