import { type ListArgs, type ListRules, listPage } from '@chiiki/kit/list.ts'
import { listPerParent } from '@chiiki/kit/list-per-parent.ts'
import type { CarryUpStore } from './store.ts'

const hops: ListRules = {
  filters: {
    id: { path: '_id', kind: 'id' },
    office: { path: 'office', kind: 'id' },
    area: { path: 'area', kind: 'id' },
    state: { path: 'state', kind: 'enum' },
    dueOn: { path: 'dueOn', kind: 'date' },
  },
  orders: { SENT: { path: 'sentAt' }, DUE: { path: 'dueOn' } },
  byDefault: [{ field: 'SENT', direction: 'DESC' }],
}

export function listCarryUps(store: CarryUpStore, args: ListArgs) {
  return listPage(store.hops, hops, args)
}

/** A page of the open hops that each of several offices has to see to, the most urgent first. */
export function owedPagesOfOffices(store: CarryUpStore, offices: readonly string[], args: ListArgs) {
  const byDue = { ...hops, byDefault: [{ field: 'DUE', direction: 'ASC' as const }] }
  return listPerParent(store.hops, byDue, args, { path: 'office', ids: offices }, [
    { $match: { isOpen: true } },
  ])
}
