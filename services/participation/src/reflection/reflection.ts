import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import type { Owed } from '@chiiki/kit/clock.ts'
import { eventsFrom, type Machine } from '@chiiki/kit/machine.ts'
import type { Addressee } from '../receipt/receipt.ts'
import type { Decision } from '../response/response.ts'

export const citationKinds = ['OPINION', 'PROPOSAL', 'RESOLUTION', 'AREA_ISSUE'] as const
export type CitationKind = (typeof citationKinds)[number]

/** What a reflection rests on: words that somebody said, and where they come from. */
export type Citation = {
  readonly kind: CitationKind
  readonly id: string
  readonly point: number | null
  readonly district: string | null
  readonly area: string | null
}

/** What a policy says of words that it cites. NOTED and REFERRED say nothing of what became of them. */
export const reflectionDecisions = ['FULL', 'PARTIAL', 'ALTERNATIVE', 'ALREADY_COVERED', 'NOT_TAKEN'] as const
export type ReflectionDecision = Extract<Decision, (typeof reflectionDecisions)[number]>

/**
 * 反映の記録: what a policy or plan makes of what people said, clause by clause, with what changed by it. It may stand without a citation,
 * where the office had the idea itself; then it isn't counted as a reflection (第1・3⑶).
 */
export type ReflectionRecord = Pick<Addressee, 'office' | 'post'> & {
  readonly _id: string
  readonly policy: string
  /** The clause or heading of the policy. */
  readonly clause: string
  readonly decision: ReflectionDecision
  readonly reason: string
  /** What it was before and is now; null where nothing changed. */
  readonly change: { readonly before: string | null; readonly after: string } | null
  readonly citations: readonly Citation[]
  readonly recordedOn: BusinessDate
  readonly recordedAt: Date
}
export type ReflectionKept = ReflectionRecord & { readonly version: number }
export type ReflectionEvent = { readonly type: 'REFLECTION_RECORDED'; readonly reflection: ReflectionRecord }

/** It's a record: another one is made, this one never changes. */
export function evolveReflection(
  _none: ReflectionRecord | null,
  { reflection }: ReflectionEvent,
): ReflectionRecord {
  return reflection
}

/** Uncited, it isn't counted (R045). */
export function isCounted({ citations }: Pick<ReflectionRecord, 'citations'>): boolean {
  return citations.length > 0
}

/** 反映の依頼: that an area asks a policy or field plan of the ward to take in a problem on its list, and what became of that (R133). */
export const requestStates = ['REQUESTED', 'ACCEPTED', 'PARTLY_ACCEPTED', 'REFUSED', 'WITHDRAWN'] as const
export type RequestState = (typeof requestStates)[number]

export const requestActions = ['ACCEPT', 'ACCEPT_PARTLY', 'REFUSE', 'WITHDRAW'] as const
export type RequestAction = (typeof requestActions)[number]

export const requestMachine: Machine<RequestState, RequestAction> = {
  name: 'ReflectionRequest',
  states: requestStates,
  initial: 'REQUESTED',
  final: ['ACCEPTED', 'PARTLY_ACCEPTED', 'REFUSED', 'WITHDRAWN'],
  transitions: [
    { from: ['REQUESTED'], event: 'ACCEPT', to: 'ACCEPTED', clause: 'clause:K-3-1' },
    { from: ['REQUESTED'], event: 'ACCEPT_PARTLY', to: 'PARTLY_ACCEPTED', clause: 'clause:K-3-1' },
    { from: ['REQUESTED'], event: 'REFUSE', to: 'REFUSED', clause: 'clause:K-3-1' },
    { from: ['REQUESTED'], event: 'WITHDRAW', to: 'WITHDRAWN', clause: 'clause:K-3-1' },
  ],
}

/** Office and post: who owes the answer. */
export type RequestRecord = Pick<Addressee, 'office' | 'post'> & {
  readonly _id: string
  readonly issue: string
  readonly area: string
  readonly policy: string
  /** The rank that the issue had when it was asked. */
  readonly rank: number
  readonly fromOffice: string
  readonly text: string
  readonly state: RequestState
  readonly isOpen: boolean
  readonly reason: string | null
  readonly clocks: readonly Owed[]
  readonly dueOn: BusinessDate | null
  readonly requestedOn: BusinessDate
  readonly requestedAt: Date
  readonly answeredOn: BusinessDate | null
}
export type RequestKept = RequestRecord & { readonly version: number }

export type RequestEvent =
  | { readonly type: 'REFLECTION_REQUESTED'; readonly request: RequestRecord }
  | {
      readonly type: 'REFLECTION_REQUEST_HANDLED'
      readonly step: RequestAction
      readonly state: RequestState
      readonly reason: string
      readonly on: BusinessDate
      readonly clocks: readonly Owed[]
    }

/** @throws Error for an event of a request that isn't there. */
export function evolveRequest(request: RequestRecord | null, event: RequestEvent): RequestRecord {
  if (event.type === 'REFLECTION_REQUESTED') return event.request
  if (!request) throw new Error(`${event.type} needs a request`)
  const { state, reason, clocks, step, on } = event
  const answeredOn = step === 'WITHDRAW' ? null : on
  return { ...request, state, reason, clocks, answeredOn, isOpen: false, dueOn: null }
}

export function possibleActions({ state }: Pick<RequestRecord, 'state'>): RequestAction[] {
  return eventsFrom(requestMachine, state)
}

/** What a decision on a request means for the words that the issue rests on. */
export const decisionOf: { readonly [Action in Exclude<RequestAction, 'WITHDRAW'>]: ReflectionDecision } = {
  ACCEPT: 'FULL',
  ACCEPT_PARTLY: 'PARTIAL',
  REFUSE: 'NOT_TAKEN',
}
