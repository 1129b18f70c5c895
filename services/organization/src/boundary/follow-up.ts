import { type Actor, holdsPost } from '@chiiki/kit/actor.ts'
import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import { type Machine, nextState } from '@chiiki/kit/machine.ts'
import type { SharedProblem } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import { planningPost } from '../office/actions.ts'
import type { BoundaryChange } from './boundary.ts'
import { partition } from './problem.ts'

/**
 * 引継ぎの確認: what a boundary change leaves to be looked after by another service, whose records this one doesn't see. One for each
 * district concerned and each kind of thing; who is in charge says what became of it.
 */
export const followUpConcerns = ['COUNCILS', 'COUNTERS'] as const
export type FollowUpConcern = (typeof followUpConcerns)[number]
export const followUpOutcomes = ['NOTHING_THERE', 'GOES_ON', 'HANDED_OVER', 'ENDED'] as const
export type FollowUpOutcome = (typeof followUpOutcomes)[number]
export const followUpStates = ['OPEN', 'CONFIRMED', 'LAPSED'] as const
export type FollowUpState = (typeof followUpStates)[number]

export type FollowUp = {
  readonly _id: string
  readonly version: number
  readonly change: string
  readonly district: string
  readonly concern: FollowUpConcern
  /** The change's first day, by which it should be confirmed. */
  readonly dueOn: BusinessDate
  readonly state: FollowUpState
  readonly outcome: FollowUpOutcome | null
  readonly note: string | null
  readonly confirmedAt: Date | null
}

/** Open until somebody confirms it; it lapses when the change is withdrawn before that. */
export const followUpMachine: Machine<FollowUpState, 'CONFIRM' | 'WITHDRAW_CHANGE'> = {
  name: 'boundaryFollowUp',
  states: followUpStates,
  initial: 'OPEN',
  final: ['CONFIRMED', 'LAPSED'],
  transitions: [
    { from: ['OPEN'], event: 'CONFIRM', to: 'CONFIRMED' },
    { from: ['OPEN'], event: 'WITHDRAW_CHANGE', to: 'LAPSED' },
  ],
}

/** What a change leaves to others. Councils are of districts; counters are hosted by offices. A correction changes nothing of today. */
export function followUpsOf(change: BoundaryChange, newId: () => string): Omit<FollowUp, 'version'>[] {
  const { _id, what, effectiveOn: dueOn, districts, facts, closes, district } = change
  if (what === 'CORRECTION' || (what === 'DISTRICT_CHANGE' && facts.area === undefined)) return []
  const open = { change: _id, dueOn, state: 'OPEN', outcome: null, note: null, confirmedAt: null } as const
  const councils = districts.map((each) => ({
    _id: newId(),
    ...open,
    district: each,
    concern: 'COUNCILS' as const,
  }))
  if (closes.length === 0 || district === null) return councils
  return [...councils, { _id: newId(), ...open, district, concern: 'COUNTERS' }]
}

export type FollowUpSettled = {
  readonly kind: 'FollowUpSettled'
  readonly clause: typeof partition
  readonly followUpId: string
  readonly state: FollowUpState
}
export type FollowUpProblem = FollowUpSettled | SharedProblem
export type Confirmation = {
  readonly outcome: FollowUpOutcome
  readonly note: string | null
  readonly confirmedAt: Date
}

export function confirm(
  followUp: FollowUp,
  confirmation: Confirmation,
): Result<Confirmation, FollowUpProblem> {
  const { _id: followUpId, state } = followUp
  if (nextState(followUpMachine, state, 'CONFIRM') === null)
    return refuse({ kind: 'FollowUpSettled', clause: partition, followUpId, state })
  return ok(confirmation)
}

/** The planner at the head office, or the director of a branch whose area the district lies in before or after the change. */
export function mayConfirm(
  actor: Actor,
  headOffice: string | null,
  branches: readonly string[],
  act: string,
): SharedProblem | null {
  if (headOffice !== null && holdsPost(actor, [planningPost], headOffice)) return null
  if (branches.some((branch) => holdsPost(actor, ['branch-director'], branch))) return null
  const needs = [
    headOffice === null ? planningPost : `${planningPost}@${headOffice}`,
    ...branches.map((branch) => `branch-director@${branch}`),
  ]
  return { kind: 'NotPermitted', clause: partition, act, needs, isSignedIn: actor.kind !== 'ANONYMOUS' }
}
