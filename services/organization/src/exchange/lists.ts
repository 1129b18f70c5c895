import { type ListArgs, type ListRules, listPage } from '@chiiki/kit/list.ts'
import type { ExchangeRecord } from './exchange.ts'
import type { ExchangeStore } from './store.ts'

const rules: ListRules = {
  filters: {
    id: { path: '_id', kind: 'id', kept: '_id' },
    partnerKind: { path: 'partner.kind', kind: 'enum' },
    startsOn: { path: 'startsOn', kind: 'date', kept: 'startsOn' },
    endsOn: { path: 'endsOn', kind: 'date' },
  },
  orders: { STARTS: { path: 'startsOn' } },
  byDefault: [{ field: 'STARTS', direction: 'DESC' }],
}

export function listExchanges({ exchanges }: ExchangeStore, args: ListArgs) {
  return listPage<ExchangeRecord>(exchanges as never, rules, args)
}
