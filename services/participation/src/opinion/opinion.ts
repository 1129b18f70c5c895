import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import type { Owed } from '@chiiki/kit/clock.ts'
import { eventsFrom, type Machine } from '@chiiki/kit/machine.ts'
import type { Authorship } from '../receipt/author.ts'
import type { Addressee } from '../receipt/receipt.ts'
import type { Step } from '../response/handling.ts'
import type { Outcome, Response } from '../response/response.ts'

/**
 * 意見: what somebody says to a tier of the ward (第1・2④). It asks for no form and no supporters: that is a proposal. It ends
 * adopted, partly, or not adopted, with the reason; or it's somebody else's to answer, or is taken back.
 */
export const opinionStates = [
  'RECEIVED',
  'ROUTED',
  'ADOPTED',
  'PARTLY_ADOPTED',
  'NOT_ADOPTED',
  'REFERRED',
  'WITHDRAWN',
] as const
export type OpinionState = (typeof opinionStates)[number]

export const opinionEvents = ['ROUTE', 'REFER', 'ADOPT', 'ADOPT_PARTLY', 'NOT_ADOPT', 'WITHDRAW'] as const
export type OpinionEventName = (typeof opinionEvents)[number]

export const opinionMachine: Machine<OpinionState, OpinionEventName> = {
  name: 'Opinion',
  states: opinionStates,
  initial: 'RECEIVED',
  final: ['ADOPTED', 'PARTLY_ADOPTED', 'NOT_ADOPTED', 'REFERRED', 'WITHDRAWN'],
  transitions: [
    { from: ['RECEIVED'], event: 'ROUTE', to: 'ROUTED', clause: 'clause:K-1-2-4' },
    { from: ['RECEIVED', 'ROUTED'], event: 'REFER', to: 'REFERRED', clause: 'clause:K-1-2-4' },
    { from: ['ROUTED'], event: 'ADOPT', to: 'ADOPTED', clause: 'clause:K-1-3-3' },
    { from: ['ROUTED'], event: 'ADOPT_PARTLY', to: 'PARTLY_ADOPTED', clause: 'clause:K-1-3-3' },
    { from: ['ROUTED'], event: 'NOT_ADOPT', to: 'NOT_ADOPTED', clause: 'clause:K-1-3-3' },
    { from: ['RECEIVED', 'ROUTED'], event: 'WITHDRAW', to: 'WITHDRAWN', clause: 'clause:K-1-2-4' },
  ],
}

/** What people can do: an answer's decision says which of the three ends it leads to. */
export const opinionActions = ['ROUTE', 'REFER', 'ANSWER', 'WITHDRAW'] as const
export type OpinionAction = (typeof opinionActions)[number]

/** Which end an answer leads to. */
export const endings: { readonly [O in Outcome]: 'ADOPT' | 'ADOPT_PARTLY' | 'NOT_ADOPT' } = {
  ADOPTED: 'ADOPT',
  PARTLY_ADOPTED: 'ADOPT_PARTLY',
  NOT_ADOPTED: 'NOT_ADOPT',
}

export const opinionKinds = ['OPINION', 'REQUEST', 'QUESTION', 'COMPLAINT', 'EMERGENCY'] as const
export type OpinionKind = (typeof opinionKinds)[number]

export const channels = ['PORTAL', 'MEETING', 'HEARING', 'COUNTER', 'LETTER'] as const
export type Channel = (typeof channels)[number]

export type OpinionRecord = Addressee & {
  readonly _id: string
  readonly reference: string
  readonly text: string
  readonly search: readonly string[]
  readonly channel: Channel
  /** The meeting that it was said at, and the item of its agenda. */
  readonly meeting: string | null
  readonly agendaItem: string | null
  /** The policy that it's about. */
  readonly policy: string | null
  readonly author: Authorship
  /** Whether its author agrees that it's published. */
  readonly consents: boolean
  readonly isPublic: boolean
  readonly kind: OpinionKind | null
  readonly state: OpinionState
  readonly isOpen: boolean
  readonly submittedOn: BusinessDate
  readonly submittedAt: Date
  readonly clocks: readonly Owed[]
  readonly dueOn: BusinessDate | null
  readonly steps: readonly Step<OpinionState>[]
  readonly referredTo: string | null
  readonly response: Response | null
}
export type OpinionKept = OpinionRecord & { readonly version: number }

export type Received = { readonly type: 'OPINION_RECEIVED'; readonly opinion: OpinionRecord }
export type Handled = {
  readonly type: 'OPINION_HANDLED'
  readonly step: Step<OpinionState>
  readonly clocks: readonly Owed[]
  readonly dueOn: BusinessDate | null
  readonly change: Partial<Pick<OpinionRecord, 'kind' | 'isPublic' | 'referredTo' | 'response'>>
}
export type OpinionEvent = Received | Handled

/** @throws Error for an event of an opinion that isn't there. */
export function evolveOpinion(opinion: OpinionRecord | null, event: OpinionEvent): OpinionRecord {
  if (event.type === 'OPINION_RECEIVED') return event.opinion
  if (!opinion) throw new Error(`${event.type} needs an opinion`)
  const { step, clocks, dueOn, change } = event
  const isOpen = !opinionMachine.final.includes(step.state)
  return { ...opinion, ...change, state: step.state, isOpen, clocks, dueOn, steps: [...opinion.steps, step] }
}

/** What the state allows, whoever asks. */
export function possibleActions({ state }: Pick<OpinionRecord, 'state'>): OpinionAction[] {
  const events = eventsFrom(opinionMachine, state)
  return opinionActions.filter((action) => events.includes(action === 'ANSWER' ? 'ADOPT' : action))
}
