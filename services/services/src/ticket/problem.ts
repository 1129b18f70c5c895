import type { AgentState } from '../agent/agent.ts'
import type { SeriesDayState } from '../series/series.ts'
import type { TicketAction, TicketState } from './ticket.ts'

/** The ticket's state has no such step. */
export type TicketStepNotPossible = {
  readonly kind: 'TicketStepNotPossible'
  readonly clause: null
  readonly display: string
  readonly ticketState: TicketState
  readonly action: TicketAction | null
  readonly possible: readonly TicketAction[]
}

export const notIssuingReasons = [
  'NOT_OPENED',
  'PAUSED',
  'CLOSED',
  'LAST_ENTRY_PASSED',
  'CAP_REACHED',
] as const
export type NotIssuingReason = (typeof notIssuingReasons)[number]

/** The series gives no numbers now, or takes nobody over. */
export type SeriesNotIssuing = {
  readonly kind: 'SeriesNotIssuing'
  readonly clause: null
  readonly seriesId: string
  readonly why: NotIssuingReason
  readonly dayState: SeriesDayState | null
  readonly cap: number | null
  readonly lastEntryAt: Date | null
}

/** The request was cut short, and the number that it had taken is void by now. */
export type NumberVoided = { readonly kind: 'NumberVoided'; readonly clause: null; readonly display: string }

/** The caller isn't at a desk of this counter, or is busy there with something else than tickets. */
export type AgentNotAvailable = {
  readonly kind: 'AgentNotAvailable'
  readonly clause: null
  readonly agentState: AgentState
}
/** One agent, one ticket. */
export type AgentHasTicket = {
  readonly kind: 'AgentHasTicket'
  readonly clause: null
  readonly display: string
}
/** One desk, one ticket. */
export type DeskHasTicket = { readonly kind: 'DeskHasTicket'; readonly clause: null; readonly desk: string }
/** Another agent has the ticket. */
export type TicketWithOther = {
  readonly kind: 'TicketWithOther'
  readonly clause: null
  readonly display: string
  readonly desk: string
}
/** The agent isn't signed in for the ticket's series. */
export type SkillMissing = { readonly kind: 'SkillMissing'; readonly clause: null; readonly seriesId: string }
/** Nobody waits in the series that the agent takes. */
export type NobodyWaiting = {
  readonly kind: 'NobodyWaiting'
  readonly clause: null
  readonly skills: readonly string[]
}
/** Too soon after the last call, or called often enough. */
export type CallNotYet = {
  readonly kind: 'CallNotYet'
  readonly clause: null
  readonly notBefore: Date | null
  readonly callCount: number
  readonly mostCalls: number
}
/** An appointment has one ticket. */
export type AppointmentHasTicket = {
  readonly kind: 'AppointmentHasTicket'
  readonly clause: null
  readonly appointmentId: string
}

export type TicketProblem =
  | TicketStepNotPossible
  | SeriesNotIssuing
  | NumberVoided
  | AgentNotAvailable
  | AgentHasTicket
  | DeskHasTicket
  | TicketWithOther
  | SkillMissing
  | NobodyWaiting
  | CallNotYet
  | AppointmentHasTicket

/** What acts on a ticket that's there can meet. */
export type ActProblem = Exclude<TicketProblem, NumberVoided | AppointmentHasTicket>
