import { readOptionalText, readText } from '@chiiki/kit/input-text.ts'
import { nextState } from '@chiiki/kit/machine.ts'
import type { InvalidInput } from '@chiiki/kit/problem.ts'
import { ok, type Result } from '@chiiki/kit/result.ts'
import { searchKeys } from '@chiiki/kit/search-text.ts'
import type { Addressee } from '../receipt/receipt.ts'
import { type Ground, impossible } from '../response/handling.ts'
import type { HandlingNotPossible } from '../response/problem.ts'
import {
  type PolicyAction,
  type PolicyEvent,
  type PolicyKind,
  type PolicyRecord,
  policyMachine,
} from './policy.ts'

export type Registering = {
  readonly kind: PolicyKind
  readonly title: string
  readonly summary: string
  readonly field?: string | null
  readonly isPriority: boolean
}

export function registerPolicy(
  id: string,
  given: Registering,
  { office, post }: Addressee,
  { day, now }: Ground,
): Result<PolicyEvent, InvalidInput> {
  const title = readText('title', given.title, 200)
  if (!title.ok) return title
  const summary = readText('summary', given.summary, 4_000)
  if (!summary.ok) return summary
  const field = readOptionalText('field', given.field, 100)
  if (!field.ok) return field
  const policy: PolicyRecord = {
    _id: id,
    office,
    post,
    kind: given.kind,
    title: title.value,
    summary: summary.value,
    field: field.value,
    isPriority: given.isPriority,
    search: searchKeys(title.value, summary.value, field.value),
    state: policyMachine.initial,
    reason: null,
    adoptedOn: null,
    registeredOn: day,
    registeredAt: now,
  }
  return ok({ type: 'POLICY_REGISTERED', policy })
}

/** Adopts, retires or abandons it, with the decision or the reason. Open opinions don't bar adoption: they flag it (R077). */
export function handlePolicy(
  policy: PolicyRecord,
  step: Exclude<PolicyAction, 'REFLECT'>,
  given: string,
  { day }: Ground,
): Result<PolicyEvent, HandlingNotPossible | InvalidInput> {
  const state = nextState(policyMachine, policy.state, step)
  if (state === null) return impossible(policyMachine, policy, step)
  const reason = readText('reason', given, 1_000)
  return reason.ok ? ok({ type: 'POLICY_HANDLED', step, state, reason: reason.value, on: day }) : reason
}
