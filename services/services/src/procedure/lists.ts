import { type ListArgs, type ListRules, listPage } from '@chiiki/kit/list.ts'
import type { ProcedureStore } from './store.ts'

const catalogue: ListRules = {
  filters: {
    id: { path: '_id', kind: 'id' },
    category: { path: 'category', kind: 'enum' },
    serviceClass: { path: 'serviceClass', kind: 'enum' },
    verb: { path: 'verb', kind: 'enum' },
    serviceLevel: { path: 'serviceLevel', kind: 'enum' },
    legalField: { path: 'legalField', kind: 'enum' },
    name: { path: 'search', kind: 'search' },
  },
  orders: { OFFICIAL: { path: 'order' }, CATEGORY: { path: 'category' } },
  byDefault: [{ field: 'OFFICIAL' }],
}

export function listProcedures(store: ProcedureStore, args: ListArgs) {
  return listPage(store.procedures, catalogue, args)
}
