import { currentStages, type ListArgs, type ListRules, listPage, mapPage } from '@chiiki/kit/list.ts'
import type { Moment } from '../territory/territory.ts'
import { type AffairAt, affairAt } from './affair.ts'
import type { AffairStore } from './store.ts'

const rules: ListRules = {
  filters: {
    id: { path: '_id', kind: 'id', kept: '_id' },
    kind: { path: 'kind', kind: 'enum', kept: 'kind' },
    tier: { path: 'current.tier', kind: 'enum', kept: 'spans.tier' },
    headOfficeReason: { path: 'current.reasons', kind: 'enum', kept: 'spans.reasons' },
    clause: { path: 'clause', kind: 'id', kept: 'clause' },
    procedure: { path: 'procedure', kind: 'id', kept: 'procedure' },
    name: { path: 'search', kind: 'search', kept: 'search' },
  },
  orders: { OFFICIAL: { path: 'order' } },
  byDefault: [{ field: 'OFFICIAL' }],
}

/** Tasks that are allocated at the moment; of `ids` where those are given. */
export async function listAffairs(
  { affairs }: AffairStore,
  args: ListArgs,
  moment: Moment,
  ids: readonly string[] | null,
) {
  const held = ids === null ? [] : [{ $match: { _id: { $in: [...ids] } } }]
  const stages = [...held, ...currentStages('spans', moment.asOf, moment.knownAt)]
  const page = await listPage(affairs, rules, args, stages)
  return mapPage(page, (affair) => affairAt(affair, moment) as AffairAt)
}
