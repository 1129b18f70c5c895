import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import type { Owed } from '@chiiki/kit/clock.ts'
import { eventsFrom, type Machine } from '@chiiki/kit/machine.ts'
import type { Authorship } from '../receipt/author.ts'
import type { Addressee } from '../receipt/receipt.ts'
import type { Step } from '../response/handling.ts'
import type { Response } from '../response/response.ts'

/**
 * 提案: what somebody asks a tier to do, in numbered points, so that the answer can be held to each (第1・2④). It's admitted, found
 * supporters, talked over in the council of its place where there is one, carried up where it's beyond that tier, and
 * answered. LAPSED, CLOSED, WITHDRAWN, MERGED and SPLIT are ends without an answer of its own.
 */
export const proposalStates = [
  'SUBMITTED',
  'RETURNED',
  'LAPSED',
  'INADMISSIBLE',
  'APPEALED',
  'ADMITTED',
  'DELIBERATING',
  'AGREED',
  'NOT_SUPPORTED',
  'CARRIED_UP',
  'ADOPTED',
  'PARTLY_ADOPTED',
  'NOT_ADOPTED',
  'CLOSED',
  'WITHDRAWN',
  'MERGED',
  'SPLIT',
] as const
export type ProposalState = (typeof proposalStates)[number]

export const proposalEvents = [
  'ADMIT',
  'RETURN',
  'RESUBMIT',
  'LAPSE',
  'FIND_INADMISSIBLE',
  'APPEAL',
  'UPHOLD_APPEAL',
  'REJECT_APPEAL',
  'CLOSE',
  'DELIBERATE',
  'DEFER',
  'AGREE',
  'NOT_SUPPORT',
  'OVERRIDE',
  'CARRY_UP',
  'RETURN_DOWN',
  'ADOPT',
  'ADOPT_PARTLY',
  'NOT_ADOPT',
  'MERGE',
  'SPLIT',
  'WITHDRAW',
] as const
export type ProposalEventName = (typeof proposalEvents)[number]

const answerable: readonly ProposalState[] = ['ADMITTED', 'AGREED', 'NOT_SUPPORTED', 'CARRIED_UP']

export const proposalMachine: Machine<ProposalState, ProposalEventName> = {
  name: 'Proposal',
  states: proposalStates,
  initial: 'SUBMITTED',
  final: ['LAPSED', 'ADOPTED', 'PARTLY_ADOPTED', 'NOT_ADOPTED', 'CLOSED', 'WITHDRAWN', 'MERGED', 'SPLIT'],
  transitions: [
    { from: ['SUBMITTED'], event: 'ADMIT', to: 'ADMITTED', clause: 'clause:K-1-2-4' },
    { from: ['SUBMITTED', 'DELIBERATING'], event: 'RETURN', to: 'RETURNED', clause: 'clause:K-1-2-4' },
    { from: ['RETURNED'], event: 'RESUBMIT', to: 'SUBMITTED', clause: 'clause:K-1-2-4' },
    { from: ['RETURNED'], event: 'LAPSE', to: 'LAPSED', clause: 'clause:K-1-2-4' },
    { from: ['SUBMITTED'], event: 'FIND_INADMISSIBLE', to: 'INADMISSIBLE', clause: 'clause:K-1-2-4' },
    { from: ['INADMISSIBLE'], event: 'APPEAL', to: 'APPEALED', clause: 'clause:K-1-2-4' },
    { from: ['APPEALED'], event: 'UPHOLD_APPEAL', to: 'ADMITTED', clause: 'clause:K-1-2-4' },
    { from: ['APPEALED'], event: 'REJECT_APPEAL', to: 'CLOSED', clause: 'clause:K-1-2-4' },
    { from: ['INADMISSIBLE'], event: 'CLOSE', to: 'CLOSED', clause: 'clause:K-1-2-4' },
    { from: ['ADMITTED'], event: 'DELIBERATE', to: 'DELIBERATING', clause: 'clause:K-2-2-4' },
    { from: ['DELIBERATING'], event: 'DEFER', to: 'ADMITTED', clause: 'clause:K-2-2-4' },
    { from: ['DELIBERATING'], event: 'AGREE', to: 'AGREED', clause: 'clause:K-2-2-4' },
    { from: ['DELIBERATING'], event: 'NOT_SUPPORT', to: 'NOT_SUPPORTED', clause: 'clause:K-2-2-4' },
    { from: ['NOT_SUPPORTED'], event: 'OVERRIDE', to: 'DELIBERATING', clause: 'clause:K-2-2-4' },
    { from: ['ADMITTED', 'AGREED'], event: 'CARRY_UP', to: 'CARRIED_UP', clause: 'clause:K-2-2-4' },
    { from: ['CARRIED_UP'], event: 'RETURN_DOWN', to: 'AGREED', clause: 'clause:K-2-2-4' },
    { from: answerable, event: 'ADOPT', to: 'ADOPTED', clause: 'clause:K-1-3-3' },
    { from: answerable, event: 'ADOPT_PARTLY', to: 'PARTLY_ADOPTED', clause: 'clause:K-1-3-3' },
    { from: answerable, event: 'NOT_ADOPT', to: 'NOT_ADOPTED', clause: 'clause:K-1-3-3' },
    { from: ['ADMITTED', 'DELIBERATING'], event: 'MERGE', to: 'MERGED', clause: 'clause:K-1-2-4' },
    { from: ['ADMITTED'], event: 'SPLIT', to: 'SPLIT', clause: 'clause:K-1-2-4' },
    {
      from: ['SUBMITTED', 'RETURNED', 'ADMITTED', 'DELIBERATING'],
      event: 'WITHDRAW',
      to: 'WITHDRAWN',
      clause: 'clause:K-1-2-4',
    },
  ],
}

/** What people do. ANSWER leads to one of three ends; a proposal is returned down by what becomes of its hop. */
export const proposalActions = [
  'ADMIT',
  'RETURN',
  'RESUBMIT',
  'LAPSE',
  'FIND_INADMISSIBLE',
  'APPEAL',
  'UPHOLD_APPEAL',
  'REJECT_APPEAL',
  'CLOSE',
  'DELIBERATE',
  'DEFER',
  'AGREE',
  'NOT_SUPPORT',
  'OVERRIDE',
  'CARRY_UP',
  'ANSWER',
  'MERGE',
  'SPLIT',
  'WITHDRAW',
] as const
export type ProposalAction = (typeof proposalActions)[number]

export type Point = { readonly number: number; readonly text: string }

export type ProposalRecord = Addressee & {
  readonly _id: string
  readonly reference: string
  readonly title: string
  readonly points: readonly Point[]
  /** Counts how often it was submitted: a returned one comes back with another text. */
  readonly edition: number
  readonly search: readonly string[]
  readonly author: Authorship
  readonly state: ProposalState
  readonly isOpen: boolean
  /** From admission on. */
  readonly isPublic: boolean
  /** The council that talks it over; null where none lives. */
  readonly council: string | null
  readonly meeting: string | null
  readonly agendaItem: string | null
  readonly submittedOn: BusinessDate
  readonly submittedAt: Date
  readonly clocks: readonly Owed[]
  readonly dueOn: BusinessDate | null
  readonly steps: readonly Step<ProposalState>[]
  readonly mergedInto: string | null
  readonly splitFrom: string | null
  /** Who found it inadmissible, as a fingerprint: another person reviews that. */
  readonly judgedBy: string | null
  /** The hop that is under way; null while none is. */
  readonly openHop: string | null
  readonly responses: readonly Response[]
}
export type ProposalKept = ProposalRecord & { readonly version: number }

export type Submitted = { readonly type: 'PROPOSAL_SUBMITTED'; readonly proposal: ProposalRecord }
export type Handled = {
  readonly type: 'PROPOSAL_HANDLED'
  readonly step: Step<ProposalState>
  readonly clocks: readonly Owed[]
  readonly dueOn: BusinessDate | null
  readonly change: Partial<
    Pick<
      ProposalRecord,
      | 'title'
      | 'points'
      | 'edition'
      | 'search'
      | 'isPublic'
      | 'council'
      | 'meeting'
      | 'agendaItem'
      | 'mergedInto'
      | 'judgedBy'
      | 'openHop'
      | 'responses'
    >
  >
}
export type ProposalEvent = Submitted | Handled

/** @throws Error for an event of a proposal that isn't there. */
export function evolveProposal(proposal: ProposalRecord | null, event: ProposalEvent): ProposalRecord {
  if (event.type === 'PROPOSAL_SUBMITTED') return event.proposal
  if (!proposal) throw new Error(`${event.type} needs a proposal`)
  const { step, clocks, dueOn, change } = event
  const isOpen = !proposalMachine.final.includes(step.state)
  return {
    ...proposal,
    ...change,
    state: step.state,
    isOpen,
    clocks,
    dueOn,
    steps: [...proposal.steps, step],
  }
}

/** What the state allows, whoever asks. */
export function possibleActions({ state }: Pick<ProposalRecord, 'state'>): ProposalAction[] {
  const events = eventsFrom(proposalMachine, state)
  return proposalActions.filter((action) => events.includes(action === 'ANSWER' ? 'ADOPT' : action))
}

/** The answer that holds; null while there is none. */
export function responseOf({ responses }: Pick<ProposalRecord, 'responses'>): Response | null {
  return responses.at(-1) ?? null
}
