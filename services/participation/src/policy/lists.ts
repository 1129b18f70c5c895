import { type ListArgs, type ListRules, listPage } from '@chiiki/kit/list.ts'
import type { PolicyStore } from './store.ts'

const policies: ListRules = {
  filters: {
    id: { path: '_id', kind: 'id' },
    kind: { path: 'kind', kind: 'enum' },
    state: { path: 'state', kind: 'enum' },
    isPriority: { path: 'isPriority', kind: 'boolean' },
    text: { path: 'search', kind: 'search' },
  },
  orders: { REGISTERED: { path: 'registeredAt' } },
  byDefault: [{ field: 'REGISTERED', direction: 'DESC' }],
}

export function listPolicies({ policies: model }: PolicyStore, args: ListArgs) {
  return listPage(model, policies, args)
}
