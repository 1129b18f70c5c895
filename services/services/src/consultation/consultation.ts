import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import type { Duty } from '@chiiki/kit/duty.ts'
import type { DutyRule } from '@chiiki/kit/duty-rule.ts'
import type { Machine } from '@chiiki/kit/machine.ts'
import type { Conference } from '../conference/conference.ts'
import type { Ground, SubjectConsent } from '../consent/consent.ts'
import type { Escalation } from '../escalation/escalation.ts'
import type { Introduction } from '../introduction/introduction.ts'
import type { Referral } from '../referral/referral.ts'
import type { Hold } from '../retention/retention.ts'
import type { VideoSession } from '../video-session/video-session.ts'

export type CaseState =
  | 'INTAKE'
  | 'ACTIVE'
  | 'WAITING'
  | 'MONITORING'
  | 'CLOSING'
  | 'CLOSED'
  | 'ANSWERED'
  | 'MERGED'
export type CaseAction =
  | 'ANSWER'
  | 'TRIAGE'
  | 'WAIT'
  | 'RESUME'
  | 'MONITOR'
  | 'RAISE_CONCERN'
  | 'PROPOSE_CLOSE'
  | 'REJECT_CLOSE'
  | 'CLOSE'
  | 'REOPEN'
  | 'MERGE'

export const caseMachine: Machine<CaseState, CaseAction> = {
  name: 'Consultation',
  states: ['INTAKE', 'ACTIVE', 'WAITING', 'MONITORING', 'CLOSING', 'CLOSED', 'ANSWERED', 'MERGED'],
  initial: 'INTAKE',
  final: ['MERGED'],
  transitions: [
    { from: ['INTAKE'], event: 'ANSWER', to: 'ANSWERED' },
    { from: ['INTAKE'], event: 'TRIAGE', to: 'ACTIVE' },
    { from: ['ACTIVE'], event: 'WAIT', to: 'WAITING' },
    { from: ['WAITING'], event: 'RESUME', to: 'ACTIVE' },
    { from: ['ACTIVE'], event: 'MONITOR', to: 'MONITORING' },
    { from: ['MONITORING'], event: 'RAISE_CONCERN', to: 'ACTIVE' },
    { from: ['ACTIVE', 'MONITORING'], event: 'PROPOSE_CLOSE', to: 'CLOSING' },
    { from: ['CLOSING'], event: 'REJECT_CLOSE', to: 'ACTIVE' },
    { from: ['CLOSING'], event: 'CLOSE', to: 'CLOSED' },
    { from: ['CLOSED', 'ANSWERED'], event: 'REOPEN', to: 'ACTIVE' },
    { from: ['INTAKE', 'ACTIVE', 'WAITING'], event: 'MERGE', to: 'MERGED' },
  ],
}

export type TopicState =
  | 'OPEN'
  | 'IN_PROGRESS'
  | 'HANDED_OFF'
  | 'RESOLVED'
  | 'DECLINED'
  | 'NOT_NEEDED'
  | 'UNRESOLVED'
export type TopicAction =
  | 'BEGIN'
  | 'HAND_OFF'
  | 'RESOLVE'
  | 'DECLINE'
  | 'DROP'
  | 'LEAVE_UNRESOLVED'
  | 'TAKE_BACK'

export const topicMachine: Machine<TopicState, TopicAction> = {
  name: 'ConsultationTopic',
  states: ['OPEN', 'IN_PROGRESS', 'HANDED_OFF', 'RESOLVED', 'DECLINED', 'NOT_NEEDED', 'UNRESOLVED'],
  initial: 'OPEN',
  final: ['RESOLVED', 'DECLINED', 'NOT_NEEDED', 'UNRESOLVED'],
  transitions: [
    { from: ['OPEN'], event: 'BEGIN', to: 'IN_PROGRESS' },
    { from: ['OPEN', 'IN_PROGRESS'], event: 'HAND_OFF', to: 'HANDED_OFF' },
    { from: ['HANDED_OFF'], event: 'TAKE_BACK', to: 'OPEN' },
    { from: ['OPEN', 'IN_PROGRESS', 'HANDED_OFF'], event: 'RESOLVE', to: 'RESOLVED' },
    { from: ['OPEN', 'IN_PROGRESS'], event: 'DECLINE', to: 'DECLINED' },
    { from: ['OPEN', 'IN_PROGRESS'], event: 'DROP', to: 'NOT_NEEDED' },
    { from: ['OPEN', 'IN_PROGRESS', 'HANDED_OFF'], event: 'LEAVE_UNRESOLVED', to: 'UNRESOLVED' },
  ],
}

/** What text is of: who handles what; what was said and done; what may harm where it gets out. */
export type NoteClass = 'ROUTING' | 'CONTENT' | 'SENSITIVE'
export const noteClasses: readonly NoteClass[] = ['ROUTING', 'CONTENT', 'SENSITIVE']

export type Urgency = 'ROUTINE' | 'URGENT' | 'EMERGENCY'
export type ConsultationChannel = 'COUNTER' | 'PHONE' | 'REMOTE' | 'VISIT'
export type Owner = { readonly party: string; readonly worker: string }

/** A person whom the case is about. Who it is stands sealed; an anonymous one has nothing sealed but what they said of how to reach them. */
export type Subject = {
  readonly id: string
  readonly role: 'PRINCIPAL' | 'FAMILY' | 'OTHER'
  readonly isAnonymous: boolean
  /** The party that wrote down who it is. */
  readonly party: string
  readonly sealed: string
  /** The person of this case who it is: after two cases were made one. Nothing opens by it. */
  readonly sameAs: string | null
}

export type Topic = {
  readonly id: string
  readonly code: string
  readonly subject: string
  readonly state: TopicState
  readonly leadParty: string
}

/** Somebody who works on the case beside its owner: on these persons, these classes, until then. */
export type TeamMember = {
  readonly id: string
  readonly worker: string
  readonly party: string
  readonly subjects: readonly string[]
  readonly classes: readonly NoteClass[]
  /** The referral or escalation that brought them in: they are there only while it goes on. */
  readonly through: string | null
  readonly from: Date
  readonly until: Date | null
}

/** Leave to read for some minutes without a basis, given by nobody but the reader's own reason; others are told of it. */
export type Glass = {
  readonly id: string
  readonly worker: string
  readonly from: Date
  readonly until: Date
  readonly reason: string
}

export type ClockKind =
  | 'INTAKE'
  | 'FIRST_CONTACT'
  | 'REFERRAL_RECEIPT'
  | 'REFERRAL_ANSWER'
  | 'ESCALATION_ANSWER'
  | 'SESSION_SUMMARY'
  | 'FOLLOW_UP'
/** Days count as deadlines do; hours to the minute, of the office or of the clock as the term says. */
export type ClockCount =
  | { readonly by: 'DAYS'; readonly rule: DutyRule; readonly duty: Duty }
  | {
      readonly by: 'HOURS'
      readonly startedAt: Date
      readonly dueAt: Date
      readonly metAt: Date | null
      readonly voidedAt: Date | null
    }
export type CaseClock = {
  readonly id: string
  readonly kind: ClockKind
  readonly count: ClockCount
  readonly owedBy: string
  /** The referral, escalation or session that it counts for; null: the case. */
  readonly about: string | null
  readonly isOpen: boolean
}

export type AlertKind =
  | 'REFERRAL_OVERDUE'
  | 'ESCALATION_OVERDUE'
  | 'ESCALATION_ANSWERED'
  | 'SESSION_CANCELLED'
  | 'INTRODUCTION_ANSWERED'
  | 'GLASS_BROKEN'
  | 'HANDED_OVER'
  | 'REFERRAL_ENDED'
export type Alert = {
  readonly id: string
  readonly kind: AlertKind
  /** A worker's id, `supervisors <party>`, or `privacy-officers`. */
  readonly to: string
  readonly about: string | null
  readonly at: Date
}

/** That another case of the same person went into this one, and why. */
export type Merge = {
  readonly from: string
  readonly at: Date
  readonly worker: string
  /** Sealed. */
  readonly reason: string
}

export type CloseProposal = {
  readonly by: string
  readonly at: Date
  readonly outcome: string
  /** Sealed: the reason, and why somebody wasn't told where they weren't. */
  readonly sealed: string
  readonly isClientInformed: boolean
}

/** One case. All of it changes by one write, so that who answers for it is never open. */
export type CaseRecord = {
  readonly _id: string
  readonly caseNumber: string
  readonly district: string
  readonly channel: ConsultationChannel
  readonly openedAt: Date
  readonly openedBy: string
  readonly urgency: Urgency
  readonly state: CaseState
  readonly owner: Owner
  readonly team: readonly TeamMember[]
  readonly subjects: readonly Subject[]
  readonly topics: readonly Topic[]
  readonly consents: readonly SubjectConsent[]
  readonly grounds: readonly Ground[]
  readonly glasses: readonly Glass[]
  readonly referrals: readonly Referral[]
  readonly escalations: readonly Escalation[]
  readonly sessions: readonly VideoSession[]
  readonly introductions: readonly Introduction[]
  readonly conferences: readonly Conference[]
  /** Who is invited to those that aren't over. */
  readonly conferenceParties: readonly string[]
  readonly clocks: readonly CaseClock[]
  readonly alerts: readonly Alert[]
  readonly close: CloseProposal | null
  /** While it's held nothing of it is erased. */
  readonly hold: Hold | null
  /** When its key was destroyed: since then nothing of it can be opened. */
  readonly erasedAt: Date | null
  readonly noteCount: number
  /** The cases that went into this one, earliest first: their ids lead to it. */
  readonly merges: readonly Merge[]
  /** The ids that lead to it: its own and those of the cases that went into it. None where it went into another. */
  readonly knownAs: readonly string[]
  readonly mergedInto: string | null
  /** How often the case has gone from one party to another. */
  readonly moves: number
}

/** What a case holds before anything was done in it; and again, when all of it went into another. */
export const nothingYet = {
  team: [],
  consents: [],
  grounds: [],
  glasses: [],
  referrals: [],
  escalations: [],
  sessions: [],
  introductions: [],
  conferences: [],
  conferenceParties: [],
  alerts: [],
  close: null,
  noteCount: 0,
  merges: [],
} as const satisfies Partial<CaseRecord>

export const endStates: readonly CaseState[] = ['CLOSED', 'ANSWERED', 'MERGED']
export const openTopicStates: readonly TopicState[] = ['OPEN', 'IN_PROGRESS']

export function isEnded({ state }: Pick<CaseRecord, 'state'>): boolean {
  return endStates.includes(state)
}

/** 年度-地区-連番, e.g. `2026-ikejiri-0012`. */
export function caseNumberOf(fiscalYear: number, district: string, sequence: number): string {
  const slug = district.slice(district.indexOf(':') + 1)
  return `${fiscalYear}-${slug}-${String(sequence).padStart(4, '0')}`
}

export const counterIdOf = (fiscalYear: number, district: string) => `${fiscalYear} ${district}`

/** The sealed words of a subject. */
export type SubjectTold = {
  readonly name: string | null
  readonly kana: string | null
  readonly birthDate: BusinessDate | null
  readonly contact: string | null
  /** Whether it's safe to reach them there: nobody may be written to where it isn't. */
  readonly isContactSafe: boolean
}
