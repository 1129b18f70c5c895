import { type ListArgs, type ListRules, listPage } from '@chiiki/kit/list.ts'
import { listPerParent } from '@chiiki/kit/list-per-parent.ts'
import type { TraceStore } from './store.ts'

const uptakes: ListRules = {
  filters: {
    id: { path: '_id', kind: 'id' },
    source: { path: 'source', kind: 'id' },
    target: { path: 'target', kind: 'text' },
    area: { path: 'area', kind: 'id' },
    decision: { path: 'decision', kind: 'enum' },
    on: { path: 'on', kind: 'date' },
  },
  orders: { DAY: { path: 'on' } },
  byDefault: [{ field: 'DAY', direction: 'DESC' }],
}

export function listUptakes(store: TraceStore, args: ListArgs) {
  return listPage(store.uptakes, uptakes, args)
}

/** A page of what each of several targets took in, the latest first. */
export function uptakePages(store: TraceStore, targets: readonly string[], args: ListArgs) {
  return listPerParent(store.uptakes, uptakes, args, { path: 'target', ids: targets })
}
