import { currentStages, type ListArgs, type ListRules } from '@chiiki/kit/list.ts'
import { listPerParent } from '@chiiki/kit/list-per-parent.ts'
import type { Moment } from '../territory/territory.ts'
import type { AreaRuleRecord } from './area-rule.ts'
import type { StandardStore } from './store.ts'

const rules: ListRules = {
  filters: {},
  orders: { TOPIC: { path: 'topicKey' } },
  byDefault: [{ field: 'TOPIC' }],
}

/** The same page of each area's rules in force at a moment, in one store command. */
export function listAreaRules(
  { areaRules }: StandardStore,
  areas: readonly string[],
  args: ListArgs,
  { asOf, knownAt }: Moment,
) {
  const parents = { path: 'area', ids: areas }
  return listPerParent<AreaRuleRecord>(
    areaRules as never,
    rules,
    args,
    parents,
    currentStages('periods', asOf, knownAt),
  )
}
