import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import { eventsFrom, type Machine } from '@chiiki/kit/machine.ts'
import type { Addressee } from '../receipt/receipt.ts'

/** 区民の意思を的確に施策に反映: what the ward decides shows what it reflects (第1・3⑶). */
export const reflectionClause = 'clause:K-1-3-3'
/** 「地域」における区民参加で得られた意見を尊重し: the head office records how they were reflected (第4・1・3）②). */
export const respectClause = 'clause:K-4-1-3-2'

/**
 * 施策・計画: what the ward sets out to do, such as a priority policy or the plan of a field. What people said about it is opinions; what
 * became of that in it is recorded as reflections.
 */
export const policyStates = ['DRAFT', 'ADOPTED', 'RETIRED', 'ABANDONED'] as const
export type PolicyState = (typeof policyStates)[number]

export const policyActions = ['REFLECT', 'ADOPT', 'RETIRE', 'ABANDON'] as const
export type PolicyAction = (typeof policyActions)[number]

export const policyMachine: Machine<PolicyState, PolicyAction> = {
  name: 'WardPolicy',
  states: policyStates,
  initial: 'DRAFT',
  final: ['RETIRED', 'ABANDONED'],
  transitions: [
    { from: ['DRAFT'], event: 'REFLECT', to: 'DRAFT', clause: 'clause:K-1-3-3' },
    { from: ['ADOPTED'], event: 'REFLECT', to: 'ADOPTED', clause: 'clause:K-1-3-3' },
    { from: ['DRAFT'], event: 'ADOPT', to: 'ADOPTED', clause: 'clause:K-4-1-3-2' },
    { from: ['ADOPTED'], event: 'RETIRE', to: 'RETIRED', clause: 'clause:K-1-3-3' },
    { from: ['DRAFT'], event: 'ABANDON', to: 'ABANDONED', clause: 'clause:K-1-3-3' },
  ],
}

export const policyKinds = ['POLICY', 'FIELD_PLAN'] as const
export type PolicyKind = (typeof policyKinds)[number]

export type PolicyRecord = Pick<Addressee, 'office' | 'post'> & {
  readonly _id: string
  readonly kind: PolicyKind
  readonly title: string
  readonly summary: string
  /** 保健福祉, 災害対策, …; null where it's of no one field. */
  readonly field: string | null
  /** 重要施策. */
  readonly isPriority: boolean
  readonly search: readonly string[]
  readonly state: PolicyState
  /** The decision that adopted or retired it, or why it was abandoned. */
  readonly reason: string | null
  readonly adoptedOn: BusinessDate | null
  readonly registeredOn: BusinessDate
  readonly registeredAt: Date
}
export type PolicyKept = PolicyRecord & { readonly version: number }

export type PolicyEvent =
  | { readonly type: 'POLICY_REGISTERED'; readonly policy: PolicyRecord }
  | {
      readonly type: 'POLICY_HANDLED'
      readonly step: Exclude<PolicyAction, 'REFLECT'>
      readonly state: PolicyState
      readonly reason: string
      readonly on: BusinessDate
    }

/** @throws Error for an event of a policy that isn't there. */
export function evolvePolicy(policy: PolicyRecord | null, event: PolicyEvent): PolicyRecord {
  if (event.type === 'POLICY_REGISTERED') return event.policy
  if (!policy) throw new Error(`${event.type} needs a policy`)
  const { state, reason, step, on } = event
  return { ...policy, state, reason, adoptedOn: step === 'ADOPT' ? on : policy.adoptedOn }
}

/** Adopted, and an opinion from an area about it isn't answered: that shows in public (R077). */
export function isFlagged({ state }: Pick<PolicyRecord, 'state'>, openAreaOpinions: number): boolean {
  return state === 'ADOPTED' && openAreaOpinions > 0
}

export function possibleActions({ state }: Pick<PolicyRecord, 'state'>): PolicyAction[] {
  return eventsFrom(policyMachine, state)
}
