import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import { type ListArgs, type ListRules, listPage } from '@chiiki/kit/list.ts'
import type { ClauseStore } from './store.ts'

const rules: ListRules = {
  filters: {
    id: { path: '_id', kind: 'id' },
    number: { path: 'number', kind: 'text' },
    document: { path: 'document', kind: 'text' },
    actor: { path: 'actor', kind: 'text' },
    side: { path: 'side', kind: 'enum' },
    force: { path: 'force', kind: 'enum' },
    kind: { path: 'kind', kind: 'enum' },
    officeKind: { path: 'officeKinds', kind: 'enum' },
    text: { path: 'search', kind: 'search' },
  },
  orders: { OFFICIAL: { path: 'order' }, ACTOR: { path: 'actor' }, FORCE: { path: 'force' } },
  byDefault: [{ field: 'OFFICIAL' }],
}

/** Clauses of documents that can have been known on a day. */
export function listClauses({ clauses }: ClauseStore, args: ListArgs, asOf: BusinessDate) {
  return listPage(clauses, rules, args, [{ $match: { publishedOn: { $lte: asOf } } }])
}
