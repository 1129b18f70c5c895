import type { InvalidInput } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import type { AgentSessionRecord } from '../agent/agent.ts'
import { minutesAfter, type QueuePolicy, secondsAfter } from '../queue/policy.ts'
import type {
  AgentNotAvailable,
  CallNotYet,
  SkillMissing,
  TicketStepNotPossible,
  TicketWithOther,
} from './problem.ts'
import {
  type Call,
  type CancelReason,
  canStep,
  type ParkReason,
  type ProcedureResult,
  stepsFrom,
  type TicketAction,
  type TicketEvent,
  type TicketRecord,
  type TicketStep,
  type VisitResult,
  type VoidReason,
} from './ticket.ts'

/** Who acts and when: the agent's session where it matters, and whether the caller may act on others' tickets. */
export type Acting = {
  readonly agent: string
  readonly session: AgentSessionRecord | null
  readonly isManager: boolean
  readonly now: Date
}

type Decided<P = never> = Result<TicketEvent, TicketStepNotPossible | P>

/** Steps that nobody takes but the sweeper. */
const ofTheClock: readonly TicketStep[] = [
  'MISS',
  'TIME_OUT',
  'TIME_OUT_READY',
  'EXPIRE',
  'CARRY_OVER',
  'CARRY_OVER_ABSENT',
  'CARRY_OVER_PARKED',
  'HAND_OVER',
]

/** Steps that are one thing to people: what was called for the second time goes back to where that is waited for. */
const saidAs: Partial<Record<TicketStep, TicketAction>> = {
  CALL_BACK: 'CALL',
  RELEASE_READY: 'RELEASE',
  RETURN_READY: 'RETURN',
}

/** What people may do with a ticket now. */
export function possibleActions(ticket: Pick<TicketRecord, 'state' | 'stage'>): TicketAction[] {
  return stepsFrom(ticket).flatMap((step) => actionOf(step) ?? [])
}

/** A step as people know it; null for what only time does. */
export function actionOf(step: TicketStep): TicketAction | null {
  return ofTheClock.includes(step) ? null : (saidAs[step] ?? (step as TicketAction))
}

export function notPossible(ticket: TicketRecord, step: TicketStep): TicketStepNotPossible {
  const { display, state: ticketState } = ticket
  const [action, possible] = [actionOf(step), possibleActions(ticket)]
  return { kind: 'TicketStepNotPossible', clause: null, display, ticketState, action, possible }
}

/** A step as the table has it, with what comes along. */
export function step(
  ticket: TicketRecord,
  name: TicketStep,
  now: Date,
  more: Omit<TicketEvent, 'step' | 'at'> = {},
): Decided {
  return canStep(ticket, name) ? ok({ step: name, at: now, ...more }) : refuse(notPossible(ticket, name))
}

/** Calls a ticket to the agent's desk: out of the queue, or for the second time. */
export function call(
  ticket: TicketRecord,
  { agent, session, now }: Acting,
  { kind, reason, key }: Omit<Call, 'at' | 'desk'>,
): Decided<AgentNotAvailable | SkillMissing> {
  const isSecond = ticket.state === 'READY'
  const name = isSecond ? 'CALL_BACK' : 'CALL'
  if (!canStep(ticket, name)) return refuse(notPossible(ticket, name))
  const unfit = unfitFor(ticket, session)
  if (unfit || !session) return refuse(unfit ?? notAvailable(null))
  const desk = { agent, desk: session.liveDesk ?? '' }
  return ok({ step: name, at: now, desk, call: { kind: isSecond ? 'SECOND' : kind, reason, key } })
}

function unfitFor(
  { counter, series }: TicketRecord,
  session: AgentSessionRecord | null,
): AgentNotAvailable | SkillMissing | null {
  if (session?.counter !== counter || session.state !== 'AVAILABLE') return notAvailable(session)
  if (!session.skills.includes(series)) return { kind: 'SkillMissing', clause: null, seriesId: series }
  return null
}

export function notAvailable(session: AgentSessionRecord | null): AgentNotAvailable {
  return { kind: 'AgentNotAvailable', clause: null, agentState: session?.state ?? 'OFFLINE' }
}

export function recall(
  ticket: TicketRecord,
  acting: Acting,
  policy: QueuePolicy,
): Decided<TicketWithOther | CallNotYet> {
  return onOwn(ticket, 'RECALL', acting, () => {
    const mine = callsOfStage(ticket)
    const last = mine.at(-1)
    const notBefore = last ? secondsAfter(last.at, policy.recallAfterSeconds) : acting.now
    const isSpent = mine.length >= policy.mostCalls
    if (isSpent || acting.now < notBefore)
      return refuse(callNotYet(isSpent ? null : notBefore, mine.length, policy))
    return ok({ step: 'RECALL', at: acting.now, call: { kind: 'RECALL', reason: null, key: null } })
  })
}

/** The calls since the ticket last left the queue. */
function callsOfStage({ calls }: TicketRecord): readonly Call[] {
  const first = calls.findLastIndex(({ kind }) => kind !== 'RECALL')
  return calls.slice(Math.max(first, 0))
}

function callNotYet(notBefore: Date | null, callCount: number, { mostCalls }: QueuePolicy): CallNotYet {
  return { kind: 'CallNotYet', clause: null, notBefore, callCount, mostCalls }
}

export function start(ticket: TicketRecord, acting: Acting): Decided<TicketWithOther> {
  return onOwn(ticket, 'START', acting, () => ok({ step: 'START', at: acting.now }))
}

/** Nobody came: the agent is free, and the number can come back for a while. */
export function markAbsent(
  ticket: TicketRecord,
  acting: Acting,
  policy: QueuePolicy,
): Decided<TicketWithOther | CallNotYet> {
  return onOwn(ticket, 'MARK_ABSENT', acting, () => {
    const calls = callsOfStage(ticket)
    const notBefore = secondsAfter(calls.at(-1)?.at ?? acting.now, policy.absentAfterSeconds)
    if (acting.now < notBefore) return refuse(callNotYet(notBefore, calls.length, policy))
    const dueAt = minutesAfter(acting.now, policy.returnWithinMinutes)
    return ok({ step: 'MARK_ABSENT', at: acting.now, dueAt })
  })
}

/** Called by mistake: back to the old place. */
export function release(ticket: TicketRecord, acting: Acting): Decided<TicketWithOther> {
  const name = ticket.stage > 1 ? 'RELEASE_READY' : 'RELEASE'
  return onOwn(ticket, name, acting, () => ok({ step: name, at: acting.now }))
}

export function park(
  ticket: TicketRecord,
  acting: Acting,
  reason: ParkReason,
  policy: QueuePolicy,
): Decided<TicketWithOther> {
  const dueAt = minutesAfter(acting.now, policy.parkMinutes)
  return onOwn(ticket, 'PARK', acting, () => ok({ step: 'PARK', at: acting.now, reason, dueAt }))
}

export function resume(
  ticket: TicketRecord,
  { agent, session, now }: Acting,
): Decided<AgentNotAvailable | SkillMissing> {
  if (!canStep(ticket, 'RESUME')) return refuse(notPossible(ticket, 'RESUME'))
  const unfit = unfitFor(ticket, session)
  if (unfit || !session) return refuse(unfit ?? notAvailable(null))
  return ok({ step: 'RESUME', at: now, desk: { agent, desk: session.liveDesk ?? '' } })
}

/** To back-office entry or examination, under its application: the agent is free, the client waits for the second call. */
export function sendToProcessing(
  ticket: TicketRecord,
  acting: Acting,
  application: string,
): Decided<TicketWithOther> {
  return onOwn(ticket, 'SEND_TO_PROCESSING', acting, () =>
    ok({ step: 'SEND_TO_PROCESSING', at: acting.now, application }),
  )
}

export function complete(
  ticket: TicketRecord,
  acting: Acting,
  result: VisitResult,
  results: readonly ProcedureResult[],
): Decided<TicketWithOther | InvalidInput> {
  return onOwn(ticket, 'COMPLETE', acting, () => {
    const named = new Set(results.map(({ procedure }) => procedure))
    const missing = ticket.procedures.filter((procedure) => !named.has(procedure))
    if (missing.length > 0)
      return refuse({
        kind: 'InvalidInput',
        clause: null,
        field: 'results',
        rule: 'must tell of each procedure of the ticket whether it is done',
        given: missing.join(', '),
      })
    return ok({ step: 'COMPLETE', at: acting.now, result, results })
  })
}

/** To another queue, with the arrival and the number as they are. */
export function transfer(
  ticket: TicketRecord,
  acting: Acting,
  to: { readonly series: string; readonly counter: string; readonly office: string },
): Decided<TicketWithOther> {
  const { series, counter, office } = to
  const event = ok({ step: 'TRANSFER' as const, at: acting.now, to: { series, counter, office } })
  if (ticket.state === 'SERVING') return onOwn(ticket, 'TRANSFER', acting, () => event)
  return canStep(ticket, 'TRANSFER') ? event : refuse(notPossible(ticket, 'TRANSFER'))
}

export function cancel(ticket: TicketRecord, reason: CancelReason, now: Date): Decided {
  return step(ticket, 'CANCEL', now, { reason })
}

export function voidIt(ticket: TicketRecord, reason: VoidReason, now: Date): Decided {
  if (ticket.stage > 1) return refuse(notPossible(ticket, 'VOID'))
  return step(ticket, 'VOID', now, { reason })
}

/** What only the agent who has the ticket may do, or a manager in their place. */
function onOwn<P>(
  ticket: TicketRecord,
  name: TicketStep,
  { agent, isManager }: Acting,
  decide: () => Decided<P>,
): Decided<P | TicketWithOther> {
  if (!canStep(ticket, name)) return refuse(notPossible(ticket, name))
  if (ticket.activeAgent !== agent && !isManager) return refuse(withOther(ticket))
  return decide()
}

function withOther({ display, activeDesk = '' }: TicketRecord): TicketWithOther {
  return {
    kind: 'TicketWithOther',
    clause: null,
    display,
    desk: activeDesk.slice(activeDesk.indexOf('#') + 1),
  }
}
