import type { ListArgs, ListRules } from '@chiiki/kit/list.ts'
import { listPerParent } from '@chiiki/kit/list-per-parent.ts'
import type { ResolutionStore } from './store.ts'

const resolutions: ListRules = {
  filters: {
    id: { path: '_id', kind: 'id' },
    reference: { path: 'reference', kind: 'id' },
    decidedAt: { path: 'decidedAt', kind: 'instant' },
  },
  orders: { DECIDED_AT: { path: 'decidedAt' } },
  byDefault: [{ field: 'DECIDED_AT', direction: 'DESC' }],
}

/** A page of the resolutions of each of several councils. */
export function resolutionPages(store: ResolutionStore, councils: readonly string[], args: ListArgs) {
  return listPerParent(store.resolutions, resolutions, args, { path: 'council', ids: councils })
}
