import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import { eventsFrom, type Machine } from '@chiiki/kit/machine.ts'
import type { CallRecord } from './open-call.ts'

/** 応募: that somebody applied to an open call. Who it is and what they wrote lies sealed, apart from this. */
export const applicationStates = ['SUBMITTED', 'WITHDRAWN'] as const
export type ApplicationState = (typeof applicationStates)[number]
export const applicationActions = ['WITHDRAW'] as const
export type ApplicationAction = (typeof applicationActions)[number]

export const applicationMachine: Machine<ApplicationState, ApplicationAction> = {
  name: 'OpenCallApplication',
  states: applicationStates,
  initial: 'SUBMITTED',
  final: ['WITHDRAWN'],
  transitions: [{ from: ['SUBMITTED'], event: 'WITHDRAW', to: 'WITHDRAWN' }],
}

/** Whether it came in over the graph, or the secretary took it down from paper. */
export const channels = ['PORTAL', 'PAPER'] as const
export type Channel = (typeof channels)[number]

export type ApplicationRecord = {
  readonly _id: string
  readonly call: string
  readonly council: string
  readonly channel: Channel
  readonly receivedOn: BusinessDate
  readonly state: ApplicationState
  /** What stands for it in the pool; who applied can show that it's theirs. */
  readonly commitment: string
}
export type ApplicationKept = ApplicationRecord & { readonly version: number }

/** Who applied and what they wrote, sealed; erased when it's withdrawn, and some time after the end of the call. */
export type Applicant = {
  readonly _id: string
  readonly call: string
  /** A fingerprint of whoever signed in, or of what the secretary tells people apart by. */
  readonly holder: string
  /** Whether it stands: of those each person has one for each call. */
  readonly isLive: boolean
  /** Null once it's taken back. */
  readonly name: string | null
  readonly contact: string | null
  readonly motive: string | null
  readonly salt: string
  readonly eraseAt: Date | null
}

export type ApplicationEvent =
  | { readonly type: 'APPLIED'; readonly application: Omit<ApplicationRecord, 'state'> }
  | { readonly type: 'APPLICATION_WITHDRAWN' }

export function evolveApplication(
  application: ApplicationRecord | null,
  event: ApplicationEvent,
): ApplicationRecord {
  if (event.type === 'APPLIED') return { ...event.application, state: applicationMachine.initial }
  if (!application) throw new Error(`${event.type} needs an application`)
  return { ...application, state: 'WITHDRAWN' }
}

/** What became of it. Nobody is told before everybody is. */
export const results = ['PENDING', 'CHOSEN', 'RESERVE', 'NOT_CHOSEN', 'WITHDRAWN', 'CALL_CANCELLED'] as const
export type ApplicationResult = (typeof results)[number]

export function resultOf({ _id, state }: ApplicationRecord, call: CallRecord): ApplicationResult {
  if (state === 'WITHDRAWN') return 'WITHDRAWN'
  if (call.state === 'CANCELLED') return 'CALL_CANCELLED'
  if (call.state !== 'COMPLETED') return 'PENDING'
  if (call.chosen.includes(_id)) return 'CHOSEN'
  return call.reserves.includes(_id) ? 'RESERVE' : 'NOT_CHOSEN'
}

/** Withdrawn as long as who applied isn't fixed: afterwards somebody chosen simply isn't nominated, or declines. */
export function possibleActions(
  { state }: ApplicationRecord,
  call: Pick<CallRecord, 'state'>,
): ApplicationAction[] {
  return call.state === 'PUBLISHED' ? eventsFrom(applicationMachine, state) : []
}
