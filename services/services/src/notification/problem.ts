import type { NotificationRecord, NotificationState, NotificationStep } from './notification.ts'

/** What it stands at doesn't let this be done. */
export type NotificationStepNotPossible = {
  readonly kind: 'NotificationStepNotPossible'
  readonly clause: null
  readonly state: NotificationState
  readonly step: NotificationStep
}

/** Whoever says what came of it didn't take it, or has said so already. */
export type NotificationNotYours = {
  readonly kind: 'NotificationNotYours'
  readonly clause: null
  readonly attempt: number
}

export type NotificationProblem = NotificationStepNotPossible | NotificationNotYours

export function notPossible(
  { state }: Pick<NotificationRecord, 'state'>,
  step: NotificationStep,
): NotificationStepNotPossible {
  return { kind: 'NotificationStepNotPossible', clause: null, state, step }
}
