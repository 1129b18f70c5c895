import type { Level } from '../escalation/escalation.ts'
import type { NoteClass } from './consultation.ts'

type Refused<Kind extends string, Facts extends object> = {
  readonly kind: Kind
  readonly clause: null
} & Facts

export type ConsultationStepNotPossible = Refused<
  'ConsultationStepNotPossible',
  { action: string; state: string; possible: readonly string[] }
>
export type CloseBlocker =
  | 'OPEN_TOPIC'
  | 'OPEN_REFERRAL'
  | 'OPEN_ESCALATION'
  | 'OPEN_CONFERENCE'
  | 'OPEN_INTRODUCTION'
  | 'RUNNING_CLOCK'
/** What has to be brought to an end before the case may end. */
export type ConsultationNotFinished = Refused<
  'ConsultationNotFinished',
  { blockers: readonly CloseBlocker[]; things: readonly string[] }
>
/** Whoever proposed it may not approve it. */
export type SecondApproverNeeded = Refused<'SecondApproverNeeded', { act: string }>
/** Whoever is to answer for something has to be an active worker of the party. */
export type WorkerNotFit = Refused<'WorkerNotFit', { worker: string; party: string }>
/** A party is never without a supervisor while it has cases. */
export type SupervisorNeeded = Refused<'SupervisorNeeded', { party: string }>
export type WorkerRegisteredAlready = Refused<'WorkerRegisteredAlready', { party: string }>
export type TooManyCases = Refused<'TooManyCases', { most: number }>

/** Nothing covers what was to be handed over. */
export type BasisMissing = Refused<
  'BasisMissing',
  { subject: string; category: NoteClass; party: string; note: string | null }
>
export type ReferralOpenAlready = Refused<'ReferralOpenAlready', { topic: string; party: string }>
export type RedirectNotPossible = Refused<
  'RedirectNotPossible',
  { because: 'DEPTH' | 'CIRCLE'; most: number }
>
/** A case goes up one level at a time; `next` null: there is none above. */
export type EscalationLevelNotNext = Refused<
  'EscalationLevelNotNext',
  { level: Level; next: Exclude<Level, 'DISTRICT'> | null }
>
/** A case goes up to the branch of the area that its district lies in; `branch` null: there is none. */
export type EscalationOutOfArea = Refused<
  'EscalationOutOfArea',
  { district: string; party: string; branch: string | null }
>
export type EscalationOpenAlready = Refused<'EscalationOpenAlready', { escalation: string }>
export type ConsultationProblem =
  | ConsultationStepNotPossible
  | ConsultationNotFinished
  | SecondApproverNeeded
  | WorkerNotFit
  | BasisMissing
  | ReferralOpenAlready
  | RedirectNotPossible
  | EscalationLevelNotNext
  | EscalationOutOfArea
  | EscalationOpenAlready
export type WorkerProblem = SupervisorNeeded | WorkerRegisteredAlready | TooManyCases
