import { type Act, act, type Stored } from '@chiiki/kit/act.ts'
import { type BusinessDate, businessDateOf, type PartialDate } from '@chiiki/kit/business-date.ts'
import { readOptionalText } from '@chiiki/kit/input-text.ts'
import type { Result } from '@chiiki/kit/result.ts'
import type { Context } from '../context.ts'
import { type DecisionInput, readDecision } from '../office/facts-input.ts'
import { headOfficeOn } from '../office/lookup.ts'
import {
  afterPlanned,
  afterReached,
  mayRecord,
  type Planned,
  type PlanningProblem,
  planStatus,
  type Reached,
  type RecordingProblem,
  type RegulationRecord,
  type RegulationStatus,
  reach,
} from './regulation.ts'

export type RecordStatusInput = {
  readonly idempotencyKey?: string | null
  readonly expectedVersion?: number | null
  readonly regulation: string
  readonly status: RegulationStatus
  readonly since: BusinessDate
  readonly note?: string | null
  readonly decision: DecisionInput
}

export function recordRegulationStatus(
  { actor, now, stores }: Context,
  input: RecordStatusInput,
): Promise<Result<RegulationRecord, RecordingProblem>> {
  const name = 'recordRegulationStatus'
  const recording: Act<RegulationRecord & Stored, Reached, RecordingProblem, string | null> = {
    name,
    model: stores.regulation.regulations,
    id: input.regulation,
    input,
    facts: (_record, session) => headOfficeOn(stores.office, businessDateOf(now), session),
    permit: (_record, headOffice) => mayRecord(actor, headOffice, name),
    decide: (record) => {
      const note = readOptionalText('note', input.note, 500)
      const source = readDecision(input.decision)
      if (!note.ok) return note
      if (!source.ok) return source
      const { status, since } = input
      const entry = { status, since, from: since, attestedOn: null, note: note.value, source: source.value }
      return reach(record as RegulationRecord, { ...entry, recordedAt: now })
    },
    evolve: (record, event) => afterReached(record as RegulationRecord, event),
  }
  return act({ actor, now }, recording)
}

export type PlanStatusInput = {
  readonly idempotencyKey?: string | null
  readonly expectedVersion?: number | null
  readonly regulation: string
  readonly status: RegulationStatus
  readonly on: PartialDate
  readonly note?: string | null
  readonly decision: DecisionInput
}

/** When a regulation is meant to reach a status; what was planned before stays. */
export function planRegulationStatus(
  { actor, now, stores }: Context,
  input: PlanStatusInput,
): Promise<Result<RegulationRecord, PlanningProblem>> {
  const name = 'planRegulationStatus'
  const today = businessDateOf(now)
  const planning: Act<RegulationRecord & Stored, Planned, PlanningProblem, string | null> = {
    name,
    model: stores.regulation.regulations,
    id: input.regulation,
    input,
    facts: (_record, session) => headOfficeOn(stores.office, today, session),
    permit: (_record, headOffice) => mayRecord(actor, headOffice, name),
    decide: (record) => {
      const note = readOptionalText('note', input.note, 500)
      if (!note.ok) return note
      const source = readDecision(input.decision)
      if (!source.ok) return source
      const { status, on } = input
      const plan = { status, on, note: note.value, source: source.value, recordedAt: now }
      return planStatus(record as RegulationRecord, plan, today)
    },
    evolve: (record, event) => afterPlanned(record as RegulationRecord, event),
  }
  return act({ actor, now }, planning)
}
