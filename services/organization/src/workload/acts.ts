import { type Act, act, type Stored } from '@chiiki/kit/act.ts'
import { type Actor, holdsPost } from '@chiiki/kit/actor.ts'
import { type BusinessDate, businessDateOf } from '@chiiki/kit/business-date.ts'
import { newId } from '@chiiki/kit/id.ts'
import { invalid, readOptionalText } from '@chiiki/kit/input-text.ts'
import type { SharedProblem } from '@chiiki/kit/problem.ts'
import { type Result, refuse } from '@chiiki/kit/result.ts'
import type { Context } from '../context.ts'
import { directingPosts } from '../office/charge.ts'
import { type DecisionInput, readDecision } from '../office/facts-input.ts'
import { headOfficeOn } from '../office/lookup.ts'
import { isPersonnel, staffingPosts } from '../post/rights.ts'
import {
  record,
  type WorkloadFigure,
  type WorkloadMeasure,
  type WorkloadMethod,
  workloadClause,
} from './workload.ts'

export type RecordInput = {
  readonly idempotencyKey?: string | null
  readonly office: string
  readonly procedure?: string | null
  readonly measure: WorkloadMeasure
  readonly method: WorkloadMethod
  readonly from: BusinessDate
  readonly to: BusinessDate
  readonly value?: number | null
  readonly unknownReason?: string | null
  readonly decision: DecisionInput
}

/** Records a figure; one of the same matter and period that was recorded before stays, and no longer holds. */
export function recordWorkload(
  { actor, now, stores }: Context,
  input: RecordInput,
): Promise<Result<WorkloadFigure, SharedProblem>> {
  const id = newId('WorkloadFigure')
  const today = businessDateOf(now)
  type Facts = { readonly headOffice: string | null; readonly isOffice: boolean }
  type Event = { readonly figure: Omit<WorkloadFigure, 'version'> }
  const recording: Act<WorkloadFigure & Stored, Event, SharedProblem, Facts> = {
    name: 'recordWorkload',
    model: stores.workload.figures,
    id,
    creates: true,
    input,
    facts: async (_none, session) => ({
      headOffice: await headOfficeOn(stores.office, today, session),
      isOffice:
        (await stores.office.offices.findById(input.office, { _id: 1 }).session(session).lean()) !== null,
    }),
    permit: (_none, { headOffice }) => mayRecord(actor, headOffice, input.office, 'recordWorkload'),
    decide: (_none, { isOffice }) => {
      if (!isOffice) return refuse({ kind: 'NotFound', clause: null, id: input.office })
      const reason = readOptionalText('unknownReason', input.unknownReason, 200)
      if (!reason.ok) return reason
      const source = readDecision(input.decision)
      if (!source.ok) return source
      const { office, measure, method, from, to, procedure = null, value = null } = input
      if (procedure !== null && !/^procedure[:_][\w-]{1,100}$/.test(procedure))
        return refuse(invalid('procedure', 'must be the id of a procedure', procedure))
      const told = { value, unknownReason: reason.value, source: source.value, recordedAt: now }
      const read = record({ _id: id, office, procedure, measure, method, from, to, ...told }, today)
      return read.ok ? { ok: true, value: { figure: read.value } } : read
    },
    evolve: (_none, { figure }) => figure,
  }
  return act({ actor, now }, recording)
}

/** Personnel of the head office, and who directs the office. */
export function mayRecord(
  actor: Actor,
  headOffice: string | null,
  office: string,
  name: string,
): SharedProblem | null {
  const directors = [directingPosts.GENERAL_BRANCH, directingPosts.CENTRE]
  if (isPersonnel(actor, headOffice) || holdsPost(actor, directors, office)) return null
  const needs = [
    ...staffingPosts.map((post) => `${post}@${headOffice ?? ''}`),
    ...directors.map((post) => `${post}@${office}`),
  ]
  return {
    kind: 'NotPermitted',
    clause: workloadClause,
    act: name,
    needs,
    isSignedIn: actor.kind !== 'ANONYMOUS',
  }
}
