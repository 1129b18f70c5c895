import { type ListArgs, type ListRules, listPage } from '@chiiki/kit/list.ts'
import { listPerParent } from '@chiiki/kit/list-per-parent.ts'
import type { Model } from 'mongoose'
import type { DrillKept } from './drill.ts'
import type { DrillStore } from './store.ts'

const rules: ListRules = {
  filters: {
    id: { path: '_id', kind: 'id' },
    district: { path: 'district', kind: 'id' },
    shelter: { path: 'shelter', kind: 'id' },
    kind: { path: 'kind', kind: 'enum' },
    state: { path: 'state', kind: 'enum' },
    plannedOn: { path: 'plannedOn', kind: 'date' },
  },
  orders: { PLANNED_ON: { path: 'plannedOn' } },
  byDefault: [{ field: 'PLANNED_ON', direction: 'DESC' }],
}

export function listDrills({ drills }: DrillStore, args: ListArgs) {
  return listPage(drills as unknown as Model<DrillKept>, rules, args)
}

/** For each place a page of its drills, in one store command. */
export function listDrillsOf(
  { drills }: DrillStore,
  path: 'district' | 'shelter',
  ids: readonly string[],
  args: ListArgs,
) {
  return listPerParent(drills as unknown as Model<DrillKept>, rules, args, { path, ids })
}
