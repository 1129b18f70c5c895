import { type Act, act, type Stored } from '@chiiki/kit/act.ts'
import { type BusinessDate, businessDateOf } from '@chiiki/kit/business-date.ts'
import { newId } from '@chiiki/kit/id.ts'
import { invalid, readOptionalText } from '@chiiki/kit/input-text.ts'
import type { SharedProblem } from '@chiiki/kit/problem.ts'
import type { Result } from '@chiiki/kit/result.ts'
import type { Context } from '../context.ts'
import { type DecisionInput, readDecision } from '../office/facts-input.ts'
import type { OfficeNotOpen } from '../office/problem.ts'
import { type Facts, factsOf, type Reach } from './act-facts.ts'
import type { AffairRecord, HeadOfficeReason } from './affair.ts'
import { endAffair as end } from './catalogue.ts'
import { type Ground, groundOf } from './ground.ts'
import { type HolderInput, type MovesInput, readHolder, readMoves } from './input.ts'
import {
  type AffairEvent,
  afterEvent,
  decideTransfer,
  type Now,
  planTransfer,
  stateReasons,
  withdrawTransfer,
} from './plan.ts'
import type {
  AffairProblem,
  DecideTransferProblem,
  EndAffairProblem,
  PlanTransferProblem,
  StateReasonsProblem,
  WithdrawTransferProblem,
} from './problem.ts'
import { mayDecideTransfer, mayPlanTransfer, mayStateReasons, mayWithdrawTransfer } from './rights.ts'

type OfAffair = {
  readonly idempotencyKey?: string | null
  readonly expectedVersion?: number | null
  readonly affair: string
}
type OfTransfer = OfAffair & { readonly transfer: string }
type Acted<P> = Promise<Result<AffairRecord, P | SharedProblem>>

export type PlanInput = OfAffair & {
  readonly place: string
  readonly to: HolderInput
  readonly effectiveOn: BusinessDate
  readonly reason?: string | null
  readonly headOfficeReasons?: readonly HeadOfficeReason[] | null
  readonly clause?: string | null
  readonly moves?: MovesInput | null
}

/** The plan, under this id. */
export function planAffairTransfer(
  context: Context,
  id: string,
  input: PlanInput,
): Acted<PlanTransferProblem> {
  const { place, effectiveOn } = input
  const reach = { place, office: input.to.office ?? null, clause: input.clause ?? null }
  return perform(context, 'planAffairTransfer', input, reach, mayPlan(context), (affair, around, now) => {
    const to = readHolder(input.to, around.offices, effectiveOn)
    if (!to.ok) return to
    const reason = readOptionalText('reason', input.reason, 1000)
    if (!reason.ok) return reason
    const moves = readMoves(input.moves)
    if (!moves.ok) return moves
    const clause = input.clause ?? null
    if (!around.isClauseKnown)
      return { ok: false, problem: { kind: 'NotFound', clause: null, id: clause ?? '' } }
    const headOfficeReasons = [...new Set(input.headOfficeReasons ?? [])]
    const draft = { id, place, effectiveOn, clause, to: to.value, reason: reason.value, headOfficeReasons }
    return planTransfer(affair, { ...draft, moves: moves.value }, now, around)
  })
}

export type DecideInput = OfTransfer & {
  readonly decision: DecisionInput & { readonly decidedOn: BusinessDate }
}

export function decideAffairTransfer(context: Context, input: DecideInput): Acted<DecideTransferProblem> {
  const permit: Permit = (_affair, headOffice, name) => mayDecideTransfer(context.actor, headOffice, name)
  return perform(context, 'decideAffairTransfer', input, {}, permit, (affair, around, now) => {
    const source = readDecision(input.decision)
    if (!source.ok) return source
    const decision = { source: source.value, decidedOn: input.decision.decidedOn }
    return decideTransfer(affair, input.transfer, decision, now, around)
  })
}

export type WithdrawInput = OfTransfer & { readonly reason?: string | null }

export function withdrawAffairTransfer(
  context: Context,
  input: WithdrawInput,
): Acted<WithdrawTransferProblem> {
  const permit: Permit = (affair, headOffice, name) => {
    const transfer = affair?.transfers.find(({ id }) => id === input.transfer)
    return mayWithdrawTransfer(context.actor, headOffice, (transfer?.decision ?? null) !== null, name)
  }
  return perform(context, 'withdrawAffairTransfer', input, {}, permit, (affair, around, now) => {
    const reason = readOptionalText('reason', input.reason, 1000)
    return reason.ok ? withdrawTransfer(affair, input.transfer, reason.value, now, around) : reason
  })
}

export type ReasonsInput = OfAffair & {
  readonly reasons: readonly HeadOfficeReason[]
  readonly explanation?: string | null
  readonly decision: DecisionInput
}

export function stateHeadOfficeReasons(context: Context, input: ReasonsInput): Acted<StateReasonsProblem> {
  const id = newId('HeadOfficeStatement')
  const permit: Permit = (_affair, headOffice, name) => mayStateReasons(context.actor, headOffice, name)
  return perform(context, 'stateHeadOfficeReasons', input, {}, permit, (affair, _around, now) => {
    const source = readDecision(input.decision)
    if (!source.ok) return source
    const explanation = readOptionalText('explanation', input.explanation, 1000)
    if (!explanation.ok) return explanation
    const reasons = [...new Set(input.reasons)]
    if (reasons.length === 0)
      return { ok: false, problem: invalid('reasons', 'must name at least one', null) }
    const said = { id, from: now.today, reasons, explanation: explanation.value }
    return stateReasons(affair, { ...said, source: source.value, recordedAt: now.at }, now)
  })
}

export type EndAffairInput = OfAffair & {
  readonly on: BusinessDate
  readonly reason?: string | null
  readonly decision: DecisionInput & { readonly decidedOn: BusinessDate }
}

export function endAffair(context: Context, input: EndAffairInput): Acted<EndAffairProblem> {
  const id = newId('AffairEnding')
  const permit: Permit = (_affair, headOffice, name) => mayDecideTransfer(context.actor, headOffice, name)
  return perform(context, 'endAffair', input, {}, permit, (affair, _around, now) => {
    const source = readDecision(input.decision)
    if (!source.ok) return source
    const reason = readOptionalText('reason', input.reason, 1000)
    if (!reason.ok) return reason
    const { decidedOn } = input.decision
    const said = { id, on: input.on, reason: reason.value, source: source.value, decidedOn }
    return end(affair, { ...said, recordedAt: now.at }, now)
  })
}

type Permit = (affair: AffairRecord | null, headOffice: string | null, act: string) => SharedProblem | null

function mayPlan({ actor }: Context): Permit {
  return (_affair, headOffice, name) => mayPlanTransfer(actor, headOffice, name)
}

function perform<P extends AffairProblem | OfficeNotOpen | SharedProblem>(
  context: Context,
  name: string,
  input: OfAffair,
  reach: Reach,
  permit: Permit,
  decide: (affair: AffairRecord, around: Facts, now: Now) => Result<AffairEvent, P>,
): Acted<P> {
  const { actor, now, stores } = context
  const moment: Now = { at: now, today: businessDateOf(now) }
  // The places as this attempt read them: what evolves must stand on the same ground as what was decided.
  let ground: Ground = groundOf([], [])
  const affairAct: Act<AffairRecord & Stored, AffairEvent, P, Facts> = {
    name,
    model: stores.affair.affairs,
    id: input.affair,
    input,
    facts: async (affair, session) => {
      const facts = await factsOf(context, affair, reach, session)
      ground = facts.ground
      return facts
    },
    permit: (affair, { headOffice }) => permit(affair, headOffice, name),
    decide: (affair, around) => decide(affair as AffairRecord, around, moment),
    evolve: (affair, event) => afterEvent(affair as AffairRecord, event, ground, now),
  }
  return act({ actor, now }, affairAct)
}
