import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import { eventsFrom, type Machine, nextState } from '@chiiki/kit/machine.ts'

/** Numbered tickets (番号札) and where one is on its way through a visit. A ticket is never deleted, a number never given twice. */
export const ticketStates = [
  'WAITING',
  'CALLED',
  'SERVING',
  'ABSENT',
  'PARKED',
  'PROCESSING',
  'READY',
  'COMPLETED',
  'NO_SHOW',
  'CANCELLED',
  'VOID',
  'EXPIRED',
  'HANDED_TO_APPLICATION',
] as const
export type TicketState = (typeof ticketStates)[number]

export const finalStates = [
  'COMPLETED',
  'NO_SHOW',
  'CANCELLED',
  'VOID',
  'EXPIRED',
  'HANDED_TO_APPLICATION',
] as const satisfies readonly TicketState[]

export type TicketStep =
  | 'CALL'
  | 'CALL_BACK'
  | 'RECALL'
  | 'START'
  | 'MARK_ABSENT'
  | 'RELEASE'
  | 'RELEASE_READY'
  | 'RETURN'
  | 'RETURN_READY'
  | 'MISS'
  | 'PARK'
  | 'RESUME'
  | 'TIME_OUT'
  | 'TIME_OUT_READY'
  | 'SEND_TO_PROCESSING'
  | 'MARK_READY'
  | 'TRANSFER'
  | 'COMPLETE'
  | 'CANCEL'
  | 'VOID'
  | 'REPRINT'
  | 'EXPIRE'
  | 'CARRY_OVER'
  | 'CARRY_OVER_ABSENT'
  | 'CARRY_OVER_PARKED'
  | 'HAND_OVER'

/** What people may do with a ticket. */
export type TicketAction = Exclude<
  TicketStep,
  | 'CALL_BACK'
  | 'RELEASE_READY'
  | 'RETURN_READY'
  | 'MISS'
  | 'TIME_OUT'
  | 'TIME_OUT_READY'
  | 'EXPIRE'
  | 'CARRY_OVER'
  | 'CARRY_OVER_ABSENT'
  | 'CARRY_OVER_PARKED'
  | 'HAND_OVER'
>

/**
 * What may follow what. Whoever waits for the second call (交付待ち) goes back to READY and not into the queue; that's why such steps
 * stand twice.
 */
export const ticketMachine: Machine<TicketState, TicketStep> = {
  name: 'Ticket',
  states: ticketStates,
  initial: 'WAITING',
  final: finalStates,
  transitions: [
    { from: ['WAITING'], event: 'CALL', to: 'CALLED' },
    { from: ['READY'], event: 'CALL_BACK', to: 'CALLED' },
    { from: ['CALLED'], event: 'RECALL', to: 'CALLED' },
    { from: ['CALLED'], event: 'START', to: 'SERVING' },
    { from: ['CALLED'], event: 'MARK_ABSENT', to: 'ABSENT' },
    { from: ['CALLED'], event: 'RELEASE', to: 'WAITING' },
    { from: ['CALLED'], event: 'RELEASE_READY', to: 'READY' },
    { from: ['ABSENT'], event: 'RETURN', to: 'WAITING' },
    { from: ['ABSENT'], event: 'RETURN_READY', to: 'READY' },
    { from: ['ABSENT'], event: 'MISS', to: 'NO_SHOW' },
    { from: ['SERVING'], event: 'PARK', to: 'PARKED' },
    { from: ['PARKED'], event: 'RESUME', to: 'SERVING' },
    { from: ['PARKED'], event: 'TIME_OUT', to: 'WAITING' },
    { from: ['PARKED'], event: 'TIME_OUT_READY', to: 'READY' },
    { from: ['SERVING'], event: 'SEND_TO_PROCESSING', to: 'PROCESSING' },
    { from: ['PROCESSING'], event: 'MARK_READY', to: 'READY' },
    { from: ['WAITING', 'SERVING'], event: 'TRANSFER', to: 'WAITING' },
    { from: ['SERVING'], event: 'COMPLETE', to: 'COMPLETED' },
    { from: ['WAITING', 'ABSENT', 'PARKED'], event: 'CANCEL', to: 'CANCELLED' },
    { from: ['WAITING', 'CALLED'], event: 'VOID', to: 'VOID' },
    { from: ['WAITING'], event: 'REPRINT', to: 'WAITING' },
    { from: ['WAITING', 'ABSENT', 'PARKED'], event: 'EXPIRE', to: 'EXPIRED' },
    { from: ['WAITING'], event: 'CARRY_OVER', to: 'WAITING' },
    { from: ['ABSENT'], event: 'CARRY_OVER_ABSENT', to: 'ABSENT' },
    { from: ['PARKED'], event: 'CARRY_OVER_PARKED', to: 'PARKED' },
    { from: ['PROCESSING', 'READY', 'ABSENT', 'PARKED'], event: 'HAND_OVER', to: 'HANDED_TO_APPLICATION' },
  ],
}

/** Classes of the queue. Which goes before which is policy: data. */
export const priorityClasses = ['PRIORITY', 'APPOINTMENT', 'NORMAL'] as const
export type PriorityClass = (typeof priorityClasses)[number]

/** Why somebody is in a class before others: a code, never a text about a person. */
export const priorityReasons = ['DISABILITY', 'PREGNANCY', 'INFANT', 'ILLNESS', 'OLD_AGE', 'OTHER'] as const
export type PriorityReason = (typeof priorityReasons)[number]

export const callKinds = ['NEXT', 'SPECIFIC', 'SECOND', 'RECALL'] as const
export type CallKind = (typeof callKinds)[number]
export const callReasons = ['CARE_NEED', 'CONTINUATION', 'MISSED_CALL', 'OFFICE_ERROR', 'OTHER'] as const
export type CallReason = (typeof callReasons)[number]
export const parkReasons = ['FILLING_IN', 'FETCHING_DOCUMENT', 'WAITING_FOR_OTHERS', 'OTHER'] as const
export type ParkReason = (typeof parkReasons)[number]
export const cancelReasons = ['LEFT', 'DONE_ELSEWHERE', 'TAKEN_TWICE', 'BY_HOLDER', 'OTHER'] as const
export type CancelReason = (typeof cancelReasons)[number]
export const voidReasons = ['MISISSUED', 'PRINTER_FAULT', 'ORPHANED', 'OTHER'] as const
export type VoidReason = (typeof voidReasons)[number]
export const visitResults = ['DONE', 'PARTLY_DONE', 'NOT_DONE', 'REFERRED'] as const
export type VisitResult = (typeof visitResults)[number]

/** One call of a number to a desk. */
export type Call = {
  readonly at: Date
  readonly kind: CallKind
  readonly desk: string
  readonly reason: CallReason | null
  /** The hash of the caller's idempotency key: the same call asked for again is answered by this ticket. */
  readonly key: string | null
}

/** A stretch of the visit, half-open `[from, to)`. The phases of a ticket tile its visit without gap or overlap. */
export type Phase = {
  readonly state: TicketState
  readonly from: Date
  /** Null while it lasts. */
  readonly to: Date | null
  readonly series: string
  readonly businessDate: BusinessDate
  readonly desk: string | null
}

export type ProcedureResult = { readonly procedure: string; readonly isDone: boolean }

export type TicketRecord = {
  readonly _id: string
  readonly counter: string
  /** The office that runs the counter: whose staff may act. */
  readonly office: string
  /** The queue that it's in now. */
  readonly series: string
  /** The business date that it counts to now; a carried-over ticket's is later than its number's. */
  readonly businessDate: BusinessDate
  /** Where its number was given: they never change. */
  readonly issuedSeries: string
  readonly issuedOn: BusinessDate
  readonly number: number
  readonly display: string
  readonly state: TicketState
  /** 1 until the second wait, 2 after it: whom a desk calls to hand over what was processed. */
  readonly stage: number
  readonly procedures: readonly string[]
  readonly priority: PriorityClass
  readonly priorityReason: PriorityReason | null
  /** The class's place before others, 0 first. */
  readonly rank: number
  readonly arrivedAt: Date
  /** Its place in the queue: the arrival, or the place given back after an absence. */
  readonly effectiveArrivalAt: Date
  /** Between equal arrivals: 0, or where a returned ticket was put. */
  readonly tie: number
  readonly hasReturned: boolean
  readonly calls: readonly Call[]
  /** There only while a desk has it: unique over all tickets. */
  readonly activeAgent?: string
  readonly activeDesk?: string
  readonly phases: readonly Phase[]
  readonly endedAt: Date | null
  /** When the sweeper is to look at it. */
  readonly dueAt?: Date
  readonly appointment?: string
  readonly application: string | null
  readonly languages: readonly string[]
  readonly supportNeeds: readonly string[]
  readonly tokenHash?: string
  /** The hash of caller and idempotency key of its issue. */
  readonly issueKey?: string
  readonly issueInput: string
  readonly reason: ParkReason | CancelReason | VoidReason | null
  readonly result: VisitResult | null
  readonly results: readonly ProcedureResult[]
  /** When it was put into the archive; left out while it's among the others. */
  readonly archivedAt?: Date
}

/** What a step does beyond the next state. Everything here stands in the ticket's history: never a name or a text about a person. */
export type TicketEvent = {
  readonly step: TicketStep
  readonly at: Date
  readonly desk?: { readonly agent: string; readonly desk: string }
  readonly call?: Omit<Call, 'at' | 'desk'>
  readonly dueAt?: Date
  readonly place?: { readonly effectiveArrivalAt: Date; readonly tie: number }
  readonly to?: { readonly series: string; readonly counter: string; readonly office: string }
  readonly businessDate?: BusinessDate
  readonly application?: string
  readonly reason?: ParkReason | CancelReason | VoidReason
  readonly result?: VisitResult
  readonly results?: readonly ProcedureResult[]
  readonly tokenHash?: string
}

export function isFinal(state: TicketState): boolean {
  return (finalStates as readonly TicketState[]).includes(state)
}

/** Whether the table lets this step follow. */
export function canStep(ticket: Pick<TicketRecord, 'state'>, step: TicketStep): boolean {
  return nextState(ticketMachine, ticket.state, step) !== null
}

/** The steps that the table has for the ticket's state. */
export function stepsFrom(ticket: Pick<TicketRecord, 'state' | 'stage'>): TicketStep[] {
  const isOther = (step: TicketStep) =>
    ticket.stage > 1
      ? [
          'RELEASE',
          'RETURN',
          'TIME_OUT',
          'MISS',
          'EXPIRE',
          'CARRY_OVER_ABSENT',
          'CARRY_OVER_PARKED',
          'VOID',
        ].includes(step)
      : ['RELEASE_READY', 'RETURN_READY', 'TIME_OUT_READY', 'HAND_OVER'].includes(step) &&
        !['PROCESSING', 'READY'].includes(ticket.state)
  return eventsFrom(ticketMachine, ticket.state).filter((step) => !isOther(step))
}

/** The ticket after a step. @throws RangeError where the table has no such step: whoever decides looks first. */
export function evolveTicket(ticket: TicketRecord, event: TicketEvent): TicketRecord {
  const state = nextState(ticketMachine, ticket.state, event.step)
  if (state === null) throw new RangeError(`${ticket._id} is ${ticket.state}: no ${event.step}`)
  if (event.step === 'REPRINT') return { ...ticket, tokenHash: event.tokenHash }
  const at = notBefore(event.at, ticket)
  const { activeAgent, activeDesk, dueAt: _, ...rest } = ticket
  const desk = deskAfter(state, event, { activeAgent, activeDesk })
  const moved = { ...rest, ...event.to, state, businessDate: event.businessDate ?? ticket.businessDate }
  return {
    ...moved,
    ...(desk && { activeAgent: desk.agent, activeDesk: desk.desk }),
    ...(event.dueAt && { dueAt: event.dueAt }),
    ...event.place,
    stage: stageAfter(ticket, event.step),
    hasReturned: ticket.hasReturned || event.step === 'RETURN' || event.step === 'TIME_OUT',
    calls: event.call && desk ? [...ticket.calls, { ...event.call, at, desk: desk.desk }] : ticket.calls,
    phases: event.step === 'RECALL' ? ticket.phases : phasesAfter(ticket, moved, desk?.desk ?? null, at),
    endedAt: isFinal(state) ? at : null,
    application: event.application ?? ticket.application,
    reason: event.reason ?? ticket.reason,
    result: event.result ?? ticket.result,
    results: event.results ?? ticket.results,
  }
}

/** Time never runs backwards in one ticket, whatever two servers' clocks say. */
function notBefore(at: Date, { phases }: Pick<TicketRecord, 'phases'>): Date {
  const from = phases.at(-1)?.from
  return from && from > at ? from : at
}

function deskAfter(
  state: TicketState,
  { desk }: TicketEvent,
  { activeAgent: agent, activeDesk: kept }: { activeAgent?: string; activeDesk?: string },
) {
  if (state !== 'CALLED' && state !== 'SERVING') return null
  if (desk) return desk
  return agent !== undefined && kept !== undefined ? { agent, desk: kept } : null
}

function stageAfter({ stage }: TicketRecord, step: TicketStep): number {
  if (step === 'SEND_TO_PROCESSING') return stage + 1
  return step === 'TRANSFER' ? 1 : stage
}

function phasesAfter(
  { phases }: TicketRecord,
  { state, series, businessDate }: Pick<TicketRecord, 'state' | 'series' | 'businessDate'>,
  desk: string | null,
  at: Date,
): Phase[] {
  const closed = phases.map((phase, index) => (index === phases.length - 1 ? { ...phase, to: at } : phase))
  if (isFinal(state)) return closed
  return [...closed, { state, from: at, to: null, series, businessDate, desk }]
}

/** `A-017`: the series' letters and the number, three digits at least. */
export function displayOf(code: string, number: number): string {
  return `${code}-${String(number).padStart(3, '0')}`
}
