import { type ListArgs, type ListRules, listPage } from '@chiiki/kit/list.ts'
import { listPerParent } from '@chiiki/kit/list-per-parent.ts'
import type { DrawStore } from './store.ts'

const draws: ListRules = {
  filters: {
    id: { path: '_id', kind: 'id' },
    council: { path: 'council', kind: 'id' },
    state: { path: 'state', kind: 'enum' },
    plannedOn: { path: 'plannedOn', kind: 'date' },
  },
  orders: { PLANNED_ON: { path: 'plannedOn' } },
  byDefault: [{ field: 'PLANNED_ON', direction: 'DESC' }],
}

/** Lines are read in pages that let a whole pool be had in a few. */
const sizes = { byDefault: 100, most: 500 } as const

const lines: ListRules = {
  filters: {},
  orders: { LINE: { path: 'commitment' } },
  byDefault: [{ field: 'LINE' }],
  sizes,
}

const order: ListRules = {
  filters: {},
  orders: { RANK: { path: 'rank' } },
  byDefault: [{ field: 'RANK' }],
  sizes,
}

export function listDraws(store: DrawStore, args: ListArgs) {
  return listPage(store.draws, draws, args)
}

/** A page of the draws of each of several councils. */
export function drawPages(store: DrawStore, councils: readonly string[], args: ListArgs) {
  return listPerParent(store.draws, draws, args, { path: 'council', ids: councils })
}

/** A page of the pool of each of several draws, in the order in which its lines are published. */
export function linePages(store: DrawStore, ids: readonly string[], args: ListArgs) {
  return listPerParent(store.entries, lines, args, { path: 'draw', ids })
}

/** A page of everybody in the order of the draw, for each of several draws. */
export function orderPages(store: DrawStore, ids: readonly string[], args: ListArgs) {
  return listPerParent(store.entries, order, args, { path: 'draw', ids }, [
    { $match: { rank: { $ne: null } } },
  ])
}
