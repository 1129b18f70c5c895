import { invalid, readOptionalText, readText } from '@chiiki/kit/input-text.ts'
import { nextState } from '@chiiki/kit/machine.ts'
import type { InvalidInput } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import { type IssueRecord, issueMachine } from '../area-issue/area-issue.ts'
import { type PolicyRecord, possibleActions as policyActions, policyMachine } from '../policy/policy.ts'
import { type Ground, impossible, met, nextDue, refusedBy, started, voided } from '../response/handling.ts'
import type { HandlingNotPossible } from '../response/problem.ts'
import {
  type Citation,
  type ReflectionDecision,
  type ReflectionEvent,
  type RequestAction,
  type RequestEvent,
  type RequestRecord,
  requestMachine,
} from './reflection.ts'

export const requestRule = 'CL-REFLECTION'
export const mostCitations = 50

type Problem = HandlingNotPossible | InvalidInput

export type Reflecting = {
  readonly clause: string
  readonly decision: ReflectionDecision
  readonly reason: string
  readonly before?: string | null
  readonly after?: string | null
}

const changing: readonly ReflectionDecision[] = ['FULL', 'PARTIAL', 'ALTERNATIVE']

/** Records what a policy makes of what it cites; what took words in says what changed. */
export function recordReflection(
  id: string,
  policy: PolicyRecord,
  given: Reflecting,
  citations: readonly Citation[],
  { day, now }: Ground,
): Result<ReflectionEvent, Problem> {
  const refused = refusedBy(policyMachine, policy, 'REFLECT')
  if (refused) return refused
  const clause = readText('clause', given.clause, 200)
  if (!clause.ok) return clause
  const reason = readText('reason', given.reason, 4_000)
  if (!reason.ok) return reason
  const before = readOptionalText('before', given.before, 4_000)
  if (!before.ok) return before
  const after = readOptionalText('after', given.after, 4_000)
  if (!after.ok) return after
  const changes = changing.includes(given.decision)
  if (changes !== (after.value !== null))
    return refuse(
      invalid('after', `must say what changed for ${changing.join(', ')}, and for nothing else`, after.value),
    )
  if (citations.length > mostCitations)
    return refuse(invalid('citations', `must be at most ${mostCitations}`, String(citations.length)))
  return ok({
    type: 'REFLECTION_RECORDED',
    reflection: {
      _id: id,
      policy: policy._id,
      office: policy.office,
      post: policy.post,
      clause: clause.value,
      decision: given.decision,
      reason: reason.value,
      change: after.value === null ? null : { before: before.value, after: after.value },
      citations: [...citations],
      recordedOn: day,
      recordedAt: now,
    },
  })
}

/** Asks a policy to take in a listed problem: once, while that's open. */
export function requestReflection(
  id: string,
  issue: IssueRecord,
  policy: PolicyRecord,
  given: { readonly text: string; readonly rank: number | null; readonly isAsked: boolean },
  ground: Ground,
): Result<RequestEvent, Problem> {
  if (issue.state !== 'LISTED' || given.rank === null)
    return impossible(issueMachine, issue, 'REQUEST_REFLECTION')
  if (!policyActions(policy).includes('REFLECT'))
    return impossible(policyMachine, policy, 'REQUEST_REFLECTION')
  if (given.isAsked) return impossible(issueMachine, issue, 'REQUEST_REFLECTION', 'ASKED_ALREADY')
  const text = readText('text', given.text, 4_000)
  if (!text.ok) return text
  const clocks = started([], ground, requestRule, { owedBy: policy.office, owedByPost: policy.post })
  return ok({
    type: 'REFLECTION_REQUESTED',
    request: {
      _id: id,
      issue: issue._id,
      area: issue.area,
      policy: policy._id,
      office: policy.office,
      post: policy.post,
      rank: given.rank,
      fromOffice: issue.leadOffice,
      text: text.value,
      state: requestMachine.initial,
      isOpen: true,
      reason: null,
      clocks,
      dueOn: nextDue(clocks),
      requestedOn: ground.day,
      requestedAt: ground.now,
      answeredOn: null,
    },
  })
}

/** Accepts, accepts in part or refuses it, or takes it back; each with its reason. */
export function handleRequest(
  request: RequestRecord,
  step: RequestAction,
  given: string,
  ground: Ground,
): Result<RequestEvent, Problem> {
  const state = nextState(requestMachine, request.state, step)
  if (state === null) return impossible(requestMachine, request, step)
  const reason = readText('reason', given, 4_000)
  if (!reason.ok) return reason
  const clocks =
    step === 'WITHDRAW'
      ? voided(request.clocks, ground, 'withdrawn by the area')
      : met(request.clocks, ground, requestRule)
  const { day: on } = ground
  return ok({ type: 'REFLECTION_REQUEST_HANDLED', step, state, reason: reason.value, on, clocks })
}
