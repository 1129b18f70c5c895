import type { SharedProblem } from '@chiiki/kit/problem.ts'
import type { OfficeNotOpen } from '../office/problem.ts'
import type { CoordinationState } from './coordination.ts'

export const coordinationClause = 'clause:K-4-1-2-2'
export const mediationClause = 'clause:K-4-1-3-1'

export const coordinationActions = [
  'TAKE_POSITION',
  'PROPOSE_AGREEMENT',
  'ACCEPT_AGREEMENT',
  'ESCALATE',
  'CLOSE',
  'WITHDRAW',
] as const
/** What can be done with a case, by the name of its mutation. */
export type CoordinationAction = (typeof coordinationActions)[number]

export type CoordinationStepNotPossible = {
  readonly kind: 'CoordinationStepNotPossible'
  readonly clause: string
  readonly caseId: string
  readonly state: CoordinationState
  readonly step: CoordinationAction
}
/** Cases are opened by a general branch or the head office; parties are offices that somebody directs. */
export type CoordinationOfficeNotFit = {
  readonly kind: 'CoordinationOfficeNotFit'
  readonly clause: string
  readonly officeId: string
  readonly role: 'INITIATOR' | 'INVITED'
}
/** Areas disagree, or would part without the head office. */
export type CoordinationNeedsHeadOffice = {
  readonly kind: 'CoordinationNeedsHeadOffice'
  readonly clause: string
  readonly caseId: string
}
/** The text that was accepted isn't the one that stands now; null: none stands. */
export type AgreementTextChanged = {
  readonly kind: 'AgreementTextChanged'
  readonly clause: string
  readonly caseId: string
  readonly number: number
  readonly currentNumber: number | null
}
export type AgreementAlreadyAccepted = {
  readonly kind: 'AgreementAlreadyAccepted'
  readonly clause: string
  readonly caseId: string
  readonly officeId: string
  readonly number: number
}

export type CoordinationOwnProblem =
  | CoordinationStepNotPossible
  | CoordinationOfficeNotFit
  | CoordinationNeedsHeadOffice
  | AgreementTextChanged
  | AgreementAlreadyAccepted
/** What each kind of act can meet. */
export type OpeningProblem = CoordinationOfficeNotFit | OfficeNotOpen | SharedProblem
export type StepProblem = CoordinationStepNotPossible | SharedProblem
export type AcceptanceProblem = AgreementTextChanged | AgreementAlreadyAccepted | StepProblem
export type ClosingProblem = CoordinationNeedsHeadOffice | StepProblem
