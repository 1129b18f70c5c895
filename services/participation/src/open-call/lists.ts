import { type ListArgs, type ListRules, listPage } from '@chiiki/kit/list.ts'
import { listPerParent } from '@chiiki/kit/list-per-parent.ts'
import type { OpenCallStore } from './store.ts'

const calls: ListRules = {
  filters: {
    id: { path: '_id', kind: 'id' },
    council: { path: 'council', kind: 'id' },
    opensOn: { path: 'opensOn', kind: 'date' },
    closesOn: { path: 'closesOn', kind: 'date' },
  },
  orders: { CLOSES_ON: { path: 'closesOn' } },
  byDefault: [{ field: 'CLOSES_ON', direction: 'DESC' }],
}

const lines: ListRules = {
  filters: {},
  orders: { LINE: { path: 'commitment' } },
  byDefault: [{ field: 'LINE' }],
  sizes: { byDefault: 100, most: 500 },
}

/** What people are told of: a call that is only planned may still change. */
const published = { $match: { state: { $ne: 'PLANNED' } } }

export function listCalls(store: OpenCallStore, args: ListArgs) {
  return listPage(store.calls, calls, args, [published])
}

/** A page of the calls of each of several councils. */
export function callPages(store: OpenCallStore, councils: readonly string[], args: ListArgs) {
  return listPerParent(store.calls, calls, args, { path: 'council', ids: councils }, [published])
}

/** A page of what was applied to each of several calls, in the order in which lines are published. */
export function applicationPages(store: OpenCallStore, ids: readonly string[], args: ListArgs) {
  return listPerParent(store.applications, lines, args, { path: 'call', ids }, [
    { $match: { state: 'SUBMITTED' } },
  ])
}
