import type { Difference } from './compare.ts'
import type { Explained } from './explained/case.ts'
import { ofExpressions } from './explained/expressions.ts'
import { ofQueries } from './explained/queries.ts'
import { ofStages } from './explained/stages.ts'
import { ofUpdates } from './explained/updates.ts'
import type { Case } from './sides.ts'

/** Every kind of difference between the store and mingo that is understood. */
export const explained: readonly Explained[] = [
  {
    id: 'mingo-refuses',
    who: 'mingo',
    says: 'mingo throws where MongoDB gives null for a missing value, or lacks the operator: there is nothing to compare.',
    applies: (_one, { what }) => what === 'mingo refuses',
  },
  ...ofUpdates,
  ...ofQueries,
  ...ofExpressions,
  ...ofStages,
]

/** The first explanation that holds. */
export function explanationOf(one: Case, difference: Difference): Explained | undefined {
  return explained.find(({ applies }) => applies(one, difference))
}
