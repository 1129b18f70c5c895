import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import type { Calendar } from '@chiiki/kit/calendar.ts'
import { eventsFrom, nextState } from '@chiiki/kit/machine.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import type { WorkerRecord } from '../party/party.ts'
import { type CaseAction, type CaseRecord, caseMachine } from './consultation.ts'
import type { ConsultationPolicy } from './policy.ts'
import type { ConsultationStepNotPossible } from './problem.ts'

/** What a decision rests on beside the case. */
export type Env = {
  readonly worker: WorkerRecord
  readonly now: Date
  readonly day: BusinessDate
  readonly policy: ConsultationPolicy
  readonly calendar: Calendar
  /** A new id for something within the case. */
  readonly id: (type: string) => string
}

/** What happened, in codes and ids alone, and the case after it. */
export type StepEvent = { readonly type: string; readonly [fact: string]: unknown }
export type Step = { readonly event: StepEvent; readonly next: CaseRecord }
export type Decided<P> = Result<Step, P>

export function step(event: StepEvent, next: CaseRecord): Decided<never> {
  return ok({ event, next })
}

/** The case in the next state, or why not. */
export function moved(
  record: CaseRecord,
  action: CaseAction,
): Result<CaseRecord, ConsultationStepNotPossible> {
  const state = nextState(caseMachine, record.state, action)
  if (state !== null) return ok({ ...record, state })
  return refuse(notPossible(action, record.state, eventsFrom(caseMachine, record.state)))
}

export function notPossible(
  action: string,
  state: string,
  possible: readonly string[],
): ConsultationStepNotPossible {
  return { kind: 'ConsultationStepNotPossible', clause: null, action, state, possible }
}
