import { type ListArgs, type ListRules, listPage } from '@chiiki/kit/list.ts'
import type { BoundaryChange } from './boundary.ts'
import type { FollowUp } from './follow-up.ts'
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

const followUpRules: ListRules = {
  filters: {
    id: { path: '_id', kind: 'id', kept: '_id' },
    change: { path: 'change', kind: 'id', kept: 'change' },
    district: { path: 'district', kind: 'id', kept: 'district' },
    concern: { path: 'concern', kind: 'enum' },
    state: { path: 'state', kind: 'enum' },
    dueOn: { path: 'dueOn', kind: 'date', kept: 'dueOn' },
  },
  orders: { DUE: { path: 'dueOn' } },
  byDefault: [{ field: 'DUE' }],
}

export function listFollowUps({ followUps }: BoundaryStore, args: ListArgs) {
  return listPage<FollowUp>(followUps as never, followUpRules, args)
}
