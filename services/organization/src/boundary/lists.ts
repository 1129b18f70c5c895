import { type ListArgs, type ListRules, listPage } from '@chiiki/kit/list.ts'
import type { BoundaryChange } from './boundary.ts'
import type { BoundaryStore } from './store.ts'

const rules: ListRules = {
  filters: {
    id: { path: '_id', kind: 'id', kept: '_id' },
    what: { path: 'what', kind: 'enum' },
    district: { path: 'districts', kind: 'id', kept: 'districts' },
    town: { path: 'towns', kind: 'id', kept: 'towns' },
    effectiveOn: { path: 'effectiveOn', kind: 'date', kept: 'effectiveOn' },
  },
  orders: { EFFECTIVE: { path: 'effectiveOn' }, RECORDED: { path: 'recordedAt' } },
  byDefault: [
    { field: 'EFFECTIVE', direction: 'DESC' },
    { field: 'RECORDED', direction: 'DESC' },
  ],
}

export function listBoundaryChanges({ changes }: BoundaryStore, args: ListArgs) {
  return listPage<BoundaryChange>(changes as never, rules, args)
}
