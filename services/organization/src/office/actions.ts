import { type Actor, holdsPost } from '@chiiki/kit/actor.ts'
import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import { eventsFrom, type Machine } from '@chiiki/kit/machine.ts'
import type { SharedProblem } from '@chiiki/kit/problem.ts'
import { type OfficeRecord, type OfficeState, officeAt, plannedChanges } from './office.ts'
import { clauseOfKind } from './problem.ts'

export type OfficeAction = 'PLAN_CHANGE' | 'PLAN_CLOSURE' | 'WITHDRAW_PLANNED_CHANGE' | 'CORRECT'
type Happening = OfficeAction | 'WITHDRAW_OPENING' | 'OPENING_DAY' | 'CLOSING_DAY'

/** The life of an office. Days open and close it; acts plan those days. */
export const officeMachine: Machine<OfficeState | 'NEVER_OPENED', Happening> = {
  name: 'office',
  states: ['PLANNED', 'OPEN', 'CLOSED', 'NEVER_OPENED'],
  initial: 'PLANNED',
  final: ['NEVER_OPENED'],
  transitions: [
    { from: ['PLANNED'], event: 'OPENING_DAY', to: 'OPEN' },
    { from: ['OPEN'], event: 'CLOSING_DAY', to: 'CLOSED' },
    { from: ['PLANNED'], event: 'PLAN_CHANGE', to: 'PLANNED' },
    { from: ['OPEN'], event: 'PLAN_CHANGE', to: 'OPEN' },
    { from: ['PLANNED'], event: 'PLAN_CLOSURE', to: 'PLANNED' },
    { from: ['OPEN'], event: 'PLAN_CLOSURE', to: 'OPEN' },
    { from: ['PLANNED'], event: 'WITHDRAW_PLANNED_CHANGE', to: 'PLANNED' },
    { from: ['OPEN'], event: 'WITHDRAW_PLANNED_CHANGE', to: 'OPEN' },
    { from: ['PLANNED'], event: 'WITHDRAW_OPENING', to: 'NEVER_OPENED' },
    { from: ['OPEN'], event: 'CORRECT', to: 'OPEN' },
    { from: ['CLOSED'], event: 'CORRECT', to: 'CLOSED' },
  ],
}

const actions: readonly OfficeAction[] = ['PLAN_CHANGE', 'PLAN_CLOSURE', 'WITHDRAW_PLANNED_CHANGE', 'CORRECT']

export const planningPost = 'head-office-planner'

/** Only who plans the ward's organisation at its head office may change offices. */
export function mayPlan(
  actor: Actor,
  headOffice: string | null,
  act: string,
  clause = clauseOfKind(null),
): SharedProblem | null {
  if (headOffice !== null && holdsPost(actor, [planningPost], headOffice)) return null
  const needs = [headOffice === null ? planningPost : `${planningPost}@${headOffice}`]
  return { kind: 'NotPermitted', clause, act, needs, isSignedIn: actor.kind !== 'ANONYMOUS' }
}

/** What the caller could do with the office today. */
export function availableActions(
  record: OfficeRecord,
  today: BusinessDate,
  isPlanner: boolean,
): OfficeAction[] {
  const office = officeAt(record, { asOf: today, knownAt: null })
  if (!office || !isPlanner) return []
  const possible = new Set<string>(eventsFrom(officeMachine, office.state))
  const hasPlans = plannedChanges(office).length > 0
  return actions.filter(
    (action) => possible.has(action) && (action !== 'WITHDRAW_PLANNED_CHANGE' || hasPlans),
  )
}
