import { eventsFrom, type Machine, nextState } from '@chiiki/kit/machine.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import type { TicketState } from '../ticket/ticket.ts'

/** What an agent says of themselves. That they call or serve is told by the ticket they have, so that the two never disagree. */
export const sessionStates = ['AVAILABLE', 'WRAP_UP', 'BREAK', 'OFFLINE'] as const
export type SessionState = (typeof sessionStates)[number]
export const agentStates = ['AVAILABLE', 'CALLING', 'SERVING', 'WRAP_UP', 'BREAK', 'OFFLINE'] as const
export type AgentState = (typeof agentStates)[number]
export type SessionStep = 'BE_AVAILABLE' | 'WRAP_UP' | 'TAKE_BREAK' | 'SIGN_OUT'

export const sessionMachine: Machine<SessionState, SessionStep> = {
  name: 'AgentSession',
  states: sessionStates,
  initial: 'AVAILABLE',
  final: ['OFFLINE'],
  transitions: [
    { from: ['WRAP_UP', 'BREAK'], event: 'BE_AVAILABLE', to: 'AVAILABLE' },
    { from: ['AVAILABLE', 'BREAK'], event: 'WRAP_UP', to: 'WRAP_UP' },
    { from: ['AVAILABLE', 'WRAP_UP'], event: 'TAKE_BREAK', to: 'BREAK' },
    { from: ['AVAILABLE', 'WRAP_UP', 'BREAK'], event: 'SIGN_OUT', to: 'OFFLINE' },
  ],
}

/** An agent at a desk, from signing in to signing out. */
export type AgentSessionRecord = {
  readonly _id: string
  readonly agent: string
  readonly counter: string
  readonly office: string
  /** The desk's number as it's shown: `3`, `相談1`. */
  readonly desk: string
  /** The series that the agent takes. */
  readonly skills: readonly string[]
  readonly state: SessionState
  readonly since: Date
  readonly signedInAt: Date
  readonly endedAt: Date | null
  /** There only while signed in: an agent has one desk, a desk one agent. */
  readonly liveAgent?: string
  readonly liveDesk?: string
}

export type SessionEvent = { readonly step: SessionStep | 'SIGN_IN'; readonly at: Date }

export type AgentSessionStepNotPossible = {
  readonly kind: 'AgentSessionStepNotPossible'
  readonly clause: null
  readonly sessionState: SessionState
  readonly sessionAction: SessionStep
}
/** Somebody else sits there. */
export type DeskTaken = { readonly kind: 'DeskTaken'; readonly clause: null; readonly desk: string }
/** One agent, one desk. */
export type AgentAlreadySignedIn = {
  readonly kind: 'AgentAlreadySignedIn'
  readonly clause: null
  readonly desk: string
}

export function deskOf(counter: string, desk: string): string {
  return `${counter}#${desk}`
}

/** The label of a desk out of its name over all counters. */
export function deskLabel(desk: string): string {
  return desk.slice(desk.indexOf('#') + 1)
}

export function isDeskLabel(desk: string): boolean {
  return /^[\p{L}\p{N}-]{1,12}$/u.test(desk)
}

export function stepSession(
  session: AgentSessionRecord,
  step: SessionStep,
  now: Date,
): Result<SessionEvent, AgentSessionStepNotPossible> {
  if (nextState(sessionMachine, session.state, step) === null)
    return refuse({
      kind: 'AgentSessionStepNotPossible',
      clause: null,
      sessionState: session.state,
      sessionAction: step,
    })
  return ok({ step, at: now })
}

export function evolveSession(session: AgentSessionRecord, { step, at }: SessionEvent): AgentSessionRecord {
  if (step === 'SIGN_IN') return session
  const state = nextState(sessionMachine, session.state, step)
  if (state === null) throw new RangeError(`${session._id} is ${session.state}: no ${step}`)
  if (state !== 'OFFLINE') return { ...session, state, since: at }
  const { liveAgent: _agent, liveDesk: _desk, ...rest } = session
  return { ...rest, state, since: at, endedAt: at }
}

/** What the agent does, by the session and the ticket at hand. */
export function agentStateOf(
  { state }: Pick<AgentSessionRecord, 'state'>,
  ticket: { readonly state: TicketState } | null,
): AgentState {
  if (ticket?.state === 'CALLED') return 'CALLING'
  return ticket?.state === 'SERVING' ? 'SERVING' : state
}

export function sessionSteps({ state }: Pick<AgentSessionRecord, 'state'>): SessionStep[] {
  return eventsFrom(sessionMachine, state)
}

/** Whether nothing was heard of the agent's screen for too long. It's shown; nothing is done on the agent's behalf. */
export function isUnheard(heardAt: Date | null, since: Date, now: Date, minutes: number): boolean {
  const last = heardAt && heardAt > since ? heardAt : since
  return now.getTime() - last.getTime() > minutes * 60_000
}
