import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import type { SharedProblem } from '@chiiki/kit/problem.ts'
import type { OfficeNotOpen } from '../office/problem.ts'
import type { SupportEvent, SupportState } from './support.ts'

export const supportClause = 'clause:K-4-1-2-2'

/** The request's state has no such step. */
export type SupportStepNotPossible = {
  readonly kind: 'SupportStepNotPossible'
  readonly clause: string
  readonly requestId: string
  readonly state: SupportState
  readonly step: Uppercase<SupportEvent>
}
/** Requests go from a district's centre to a general branch or the head office. */
export type SupportOfficeNotFit = {
  readonly kind: 'SupportOfficeNotFit'
  readonly clause: string
  readonly officeId: string
  readonly side: 'FROM' | 'TO'
}
/** Nothing is overdue, and nobody declined: it's still the addressee's. */
export type SupportNotOverdue = {
  readonly kind: 'SupportNotOverdue'
  readonly clause: string
  readonly requestId: string
  readonly dueOn: BusinessDate | null
}

export type SupportOwnProblem = SupportStepNotPossible | SupportOfficeNotFit | SupportNotOverdue
/** What each kind of act can meet. */
export type RequestProblem = SupportOfficeNotFit | OfficeNotOpen | SharedProblem
export type StepProblem = SupportStepNotPossible | SharedProblem
export type SendProblem = SupportStepNotPossible | RequestProblem
export type EscalationProblem = SupportNotOverdue | SendProblem
