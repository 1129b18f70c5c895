import { type ListArgs, type ListRules, listPage } from '@chiiki/kit/list.ts'
import { listPerParent } from '@chiiki/kit/list-per-parent.ts'
import type { AgendaStore } from './store.ts'

const items: ListRules = {
  filters: {
    id: { path: '_id', kind: 'id' },
    council: { path: 'council', kind: 'id' },
    paper: { path: 'paper.id', kind: 'id' },
    state: { path: 'state', kind: 'enum' },
  },
  orders: { PROPOSED_AT: { path: 'proposedAt' } },
  byDefault: [{ field: 'PROPOSED_AT', direction: 'DESC' }],
}

export function listItems(store: AgendaStore, args: ListArgs) {
  return listPage(store.items, items, args)
}

/** A page of the items of each of several councils. */
export function itemPages(store: AgendaStore, councils: readonly string[], args: ListArgs) {
  return listPerParent(store.items, items, args, { path: 'council', ids: councils })
}
