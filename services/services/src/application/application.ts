import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import { eventsFrom, type Machine } from '@chiiki/kit/machine.ts'
import type { Channel } from '../procedure/channel.ts'
import type { IdentityLevel, StandardProcessing } from '../procedure/terms.ts'

/**
 * Applications and notifications (申請・届出): from a draft through arrival, correction and decision to what is handed over. What arrived
 * is examined without delay and never sent back unread (行政手続法第7条). Personal text is kept apart, sealed: `papers.ts`.
 */
export const applicationStates = [
  'DRAFT',
  'SUBMITTED',
  'ARRIVED',
  'UNDER_REVIEW',
  'CORRECTION_REQUESTED',
  'APPROVED',
  'PARTIALLY_APPROVED',
  'DENIED',
  'READY',
  'ISSUED',
  'COMPLETED',
  'WITHDRAWN',
  'NOT_AN_APPLICATION',
] as const
export type ApplicationState = (typeof applicationStates)[number]

export const applicationActions = [
  'REVISE',
  'SUBMIT',
  'RECORD_ARRIVAL',
  'SET_ASIDE',
  'BEGIN_REVIEW',
  'REQUEST_CORRECTION',
  'ANSWER_CORRECTION',
  'APPROVE',
  'APPROVE_IN_PART',
  'DENY',
  'MAKE_READY',
  'ISSUE',
  'COMPLETE',
  'WITHDRAW',
  'START_ENTRY',
  'FINISH_ENTRY',
] as const
export type ApplicationAction = (typeof applicationActions)[number]

/** What a row of the table is named by: the acts, and the passing of a correction's last day, which nobody does. */
export type ApplicationStep = ApplicationAction | 'PASS_DEADLINE'

const entryStates: readonly ApplicationState[] = ['ARRIVED', 'UNDER_REVIEW', 'APPROVED', 'PARTIALLY_APPROVED']
const sameState = (event: 'START_ENTRY' | 'FINISH_ENTRY') =>
  entryStates.map((state) => ({ from: [state], event, to: state }))

/** The one place that names next states. A late correction is still taken; a correction's last day ends no application. */
export const applicationMachine: Machine<ApplicationState, ApplicationStep> = {
  name: 'Application',
  states: applicationStates,
  initial: 'DRAFT',
  final: ['DENIED', 'ISSUED', 'COMPLETED', 'WITHDRAWN', 'NOT_AN_APPLICATION'],
  transitions: [
    { from: ['DRAFT'], event: 'REVISE', to: 'DRAFT' },
    { from: ['DRAFT'], event: 'SUBMIT', to: 'SUBMITTED' },
    { from: ['SUBMITTED'], event: 'RECORD_ARRIVAL', to: 'ARRIVED' },
    { from: ['SUBMITTED'], event: 'SET_ASIDE', to: 'NOT_AN_APPLICATION' },
    { from: ['ARRIVED'], event: 'BEGIN_REVIEW', to: 'UNDER_REVIEW' },
    { from: ['UNDER_REVIEW'], event: 'REQUEST_CORRECTION', to: 'CORRECTION_REQUESTED' },
    { from: ['CORRECTION_REQUESTED', 'UNDER_REVIEW'], event: 'ANSWER_CORRECTION', to: 'UNDER_REVIEW' },
    { from: ['CORRECTION_REQUESTED'], event: 'PASS_DEADLINE', to: 'UNDER_REVIEW' },
    { from: ['UNDER_REVIEW'], event: 'APPROVE', to: 'APPROVED' },
    { from: ['UNDER_REVIEW'], event: 'APPROVE_IN_PART', to: 'PARTIALLY_APPROVED' },
    { from: ['UNDER_REVIEW'], event: 'DENY', to: 'DENIED' },
    { from: ['APPROVED', 'PARTIALLY_APPROVED'], event: 'MAKE_READY', to: 'READY' },
    { from: ['APPROVED', 'PARTIALLY_APPROVED'], event: 'COMPLETE', to: 'COMPLETED' },
    { from: ['READY'], event: 'ISSUE', to: 'ISSUED' },
    {
      from: ['DRAFT', 'SUBMITTED', 'ARRIVED', 'UNDER_REVIEW', 'CORRECTION_REQUESTED'],
      event: 'WITHDRAW',
      to: 'WITHDRAWN',
    },
    ...sameState('START_ENTRY'),
    ...sameState('FINISH_ENTRY'),
  ],
}

/** What a correction can put right. */
export const paperParts = ['APPLICANT', 'PROXY', 'SUBJECTS', 'STATEMENT', 'MOVE_IN'] as const
export type PaperPart = (typeof paperParts)[number]

/** 補正: what is missing was asked for on a day, to come by a day. Its days are taken out of the time for deciding. */
export type Correction = {
  readonly id: string
  readonly requestedAt: Date
  readonly requestedOn: BusinessDate
  readonly deadlineOn: BusinessDate
  /** What of the application the answer may put right; the rest stays as it was filed. */
  readonly parts: readonly PaperPart[]
  readonly resolvedAt: Date | null
  readonly resolvedOn: BusinessDate | null
}

/** One run of back-office entry (集中入力), with its times; by whom stands in the history alone. */
export type EntryStep = {
  readonly id: string
  readonly office: string
  readonly startedAt: Date
  readonly finishedAt: Date | null
}

export type Outcome = 'APPROVED' | 'PARTIALLY_APPROVED' | 'DENIED'
export type Decision = {
  readonly outcome: Outcome
  readonly decidedAt: Date
  readonly decidedOn: BusinessDate
}

/** How the ward made sure who applies: shown papers, or the sign-in. */
export type IdentityShown = {
  readonly level: IdentityLevel
  readonly method: 'SIGN_IN' | 'AT_THE_WINDOW' | 'BY_MAIL' | 'NONE'
}

export type ApplicationRecord = {
  readonly _id: string
  readonly procedure: string
  readonly channel: Channel
  /** The window that it's addressed to or was handed in at; null where a section is in charge. */
  readonly counter: string | null
  /** The section in charge, as the source names it; null for a window, and where none is named. */
  readonly section: string | null
  /** The office of that window or section. */
  readonly receivingOffice: string
  /** The office that decides and issues: another one where the window passes on (取次ぎ). */
  readonly office: string
  readonly isRelay: boolean
  /** Fingerprint of whoever filed it signed in; null where nobody did. */
  readonly holder: string | null
  /** Hash of the receipt's token. */
  readonly tokenHash: string
  readonly state: ApplicationState
  readonly identity: IdentityShown
  readonly createdAt: Date
  readonly submittedAt: Date | null
  /** The day of the postmark; kept beside the arrival and never taken for it. */
  readonly postmarkedOn: BusinessDate | null
  readonly arrivedAt: Date | null
  readonly arrivedOn: BusinessDate | null
  readonly standard: StandardProcessing | null
  /** When it's due, as it was last written: to find what is late by an index. Null while a correction is open, or without a period. */
  readonly dueOn: BusinessDate | null
  readonly corrections: readonly Correction[]
  readonly entries: readonly EntryStep[]
  readonly decision: Decision | null
  readonly endedAt: Date | null
  /** The accepted application that this one follows: 母子健康手帳 after 妊娠届. */
  readonly follows: string | null
  readonly moveInOn: BusinessDate | null
  /** The spot of a net subsidy, while it's open: one open application a spot. */
  readonly openSpot: string | null
  readonly spot: string | null
  readonly spotException: string | null
}

type At = { readonly at: Date; readonly on: BusinessDate }
export type Arrival = At & {
  readonly postmarkedOn: BusinessDate | null
  readonly standard: StandardProcessing | null
}

export type ApplicationEvent =
  | { readonly type: 'FILED'; readonly application: ApplicationRecord }
  | { readonly type: 'SUBMITTED'; readonly at: Date; readonly arrival: Arrival | null }
  | { readonly type: 'ARRIVED'; readonly arrival: Arrival; readonly level: IdentityLevel | null }
  | { readonly type: 'SET_ASIDE'; readonly at: Date }
  | { readonly type: 'REVIEW_BEGUN'; readonly at: Date }
  | { readonly type: 'CORRECTION_REQUESTED'; readonly correction: Correction }
  | { readonly type: 'REVISED'; readonly moveInOn: BusinessDate | null }
  | ({
      readonly type: 'CORRECTION_ANSWERED'
      readonly correction: string
      /** What was put right; what it was before stays sealed beside it. */
      readonly parts: readonly PaperPart[]
      readonly moveInOn: BusinessDate | null
    } & At)
  | { readonly type: 'DECIDED'; readonly decision: Decision; readonly ends: boolean }
  | { readonly type: 'MADE_READY' }
  | { readonly type: 'ISSUED'; readonly at: Date }
  | { readonly type: 'COMPLETED'; readonly at: Date }
  | { readonly type: 'WITHDRAWN'; readonly at: Date }
  | { readonly type: 'ENTRY_STARTED'; readonly entry: EntryStep }
  | { readonly type: 'ENTRY_FINISHED'; readonly entry: string; readonly at: Date }

export function evolveApplication(
  before: ApplicationRecord | null,
  event: ApplicationEvent,
): ApplicationRecord {
  if (event.type === 'FILED') return event.application
  if (before === null) throw new Error(`${event.type} needs an application`)
  switch (event.type) {
    case 'SUBMITTED': {
      const submitted: ApplicationRecord = { ...before, state: 'SUBMITTED', submittedAt: event.at }
      return event.arrival ? arrived(submitted, event.arrival) : submitted
    }
    case 'ARRIVED': {
      const { level } = event
      const identity = level === null ? before.identity : ({ level, method: 'BY_MAIL' } as const)
      return arrived({ ...before, identity }, event.arrival)
    }
    case 'REVISED':
      return { ...before, moveInOn: event.moveInOn }
    case 'SET_ASIDE':
      return ended(before, 'NOT_AN_APPLICATION', event.at)
    case 'REVIEW_BEGUN':
      return { ...before, state: 'UNDER_REVIEW' }
    case 'CORRECTION_REQUESTED':
      return {
        ...before,
        state: 'CORRECTION_REQUESTED',
        corrections: [...before.corrections, event.correction],
      }
    case 'CORRECTION_ANSWERED': {
      const answered = { resolvedAt: event.at, resolvedOn: event.on }
      const corrections = before.corrections.map((each) =>
        each.id === event.correction ? { ...each, ...answered } : each,
      )
      return { ...before, state: 'UNDER_REVIEW', corrections, moveInOn: event.moveInOn }
    }
    case 'DECIDED': {
      const decided = { ...before, decision: event.decision, openSpot: null }
      const { outcome, decidedAt } = event.decision
      return event.ends ? ended(decided, outcome, decidedAt) : { ...decided, state: outcome }
    }
    case 'MADE_READY':
      return { ...before, state: 'READY' }
    case 'ISSUED':
      return ended(before, 'ISSUED', event.at)
    case 'COMPLETED':
      return ended(before, 'COMPLETED', event.at)
    case 'WITHDRAWN':
      return ended(before, 'WITHDRAWN', event.at)
    case 'ENTRY_STARTED':
      return { ...before, entries: [...before.entries, event.entry] }
    case 'ENTRY_FINISHED': {
      const entries = before.entries.map((each) =>
        each.id === event.entry ? { ...each, finishedAt: event.at } : each,
      )
      return { ...before, entries }
    }
  }
}

/** An application that arrived keeps its arrival: nothing else sets these members. */
function arrived(application: ApplicationRecord, arrival: Arrival): ApplicationRecord {
  if (application.arrivedAt !== null) throw new Error(`${application._id} has arrived before`)
  const { at, on, postmarkedOn, standard } = arrival
  const submittedAt = application.submittedAt ?? at
  return {
    ...application,
    state: 'ARRIVED',
    submittedAt,
    arrivedAt: at,
    arrivedOn: on,
    postmarkedOn,
    standard,
  }
}

function ended(application: ApplicationRecord, state: ApplicationState, at: Date): ApplicationRecord {
  return { ...application, state, endedAt: at, openSpot: null }
}

/** The state on a day: once a correction's last day has passed without an answer, the review goes on. Nothing is denied by that. */
export function stateOn({ state, corrections }: ApplicationRecord, day: BusinessDate): ApplicationState {
  const open = openCorrection({ corrections })
  return state === 'CORRECTION_REQUESTED' && open && open.deadlineOn < day ? 'UNDER_REVIEW' : state
}

/** The correction that can be answered: the last one asked for, also after its last day. */
export function openCorrection({ corrections }: Pick<ApplicationRecord, 'corrections'>): Correction | null {
  return corrections.findLast(({ resolvedAt }) => resolvedAt === null) ?? null
}

export function openEntry({ entries }: Pick<ApplicationRecord, 'entries'>): EntryStep | null {
  return entries.find(({ finishedAt }) => finishedAt === null) ?? null
}

/** What the state allows on a day, whoever asks. */
export function possibleActions(application: ApplicationRecord, day: BusinessDate): ApplicationAction[] {
  const { channel } = application
  const allowed = eventsFrom(applicationMachine, stateOn(application, day)).filter(
    (each): each is ApplicationAction => each !== 'PASS_DEADLINE',
  )
  const hasOpen = openCorrection(application) !== null
  const isEntering = openEntry(application) !== null
  return allowed.filter((action) => {
    if (action === 'ANSWER_CORRECTION') return hasOpen
    if (action === 'RECORD_ARRIVAL') return channel !== 'ONLINE'
    if (action === 'FINISH_ENTRY') return isEntering
    return action !== 'START_ENTRY' || !isEntering
  })
}
