import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import { eventsFrom, type Machine } from '@chiiki/kit/machine.ts'
import { type BoundaryChange, type BoundaryChangeState, stateOf } from './boundary.ts'

export type BoundaryChangeAction = 'WITHDRAW'

/** The life of a boundary change. The day puts it in force; until then it may be withdrawn. */
export const boundaryChangeMachine: Machine<BoundaryChangeState, BoundaryChangeAction | 'EFFECTIVE_DAY'> = {
  name: 'boundaryChange',
  states: ['PLANNED', 'IN_FORCE', 'WITHDRAWN'],
  initial: 'PLANNED',
  final: ['IN_FORCE', 'WITHDRAWN'],
  transitions: [
    { from: ['PLANNED'], event: 'EFFECTIVE_DAY', to: 'IN_FORCE' },
    { from: ['PLANNED'], event: 'WITHDRAW', to: 'WITHDRAWN' },
  ],
}

/** What the caller could do with the change today. */
export function availableActions(
  change: BoundaryChange,
  today: BusinessDate,
  isPlanner: boolean,
): BoundaryChangeAction[] {
  const possible = eventsFrom(boundaryChangeMachine, stateOf(change, today))
  return isPlanner && possible.includes('WITHDRAW') ? ['WITHDRAW'] : []
}
