import { type ListArgs, type ListRules, listPage } from '@chiiki/kit/list.ts'
import type { TicketStore } from './store.ts'

const rules: ListRules = {
  filters: {
    state: { path: 'state', kind: 'enum' },
    series: { path: 'series', kind: 'id' },
    businessDate: { path: 'businessDate', kind: 'date' },
    display: { path: 'display', kind: 'text' },
  },
  orders: { QUEUE: { path: 'effectiveArrivalAt' }, ARRIVAL: { path: 'arrivedAt' } },
  byDefault: [{ field: 'ARRIVAL' }],
}

/** The tickets of one counter. Whoever asks has been allowed to. */
export function listTickets({ tickets }: TicketStore, counter: string, args: ListArgs) {
  return listPage(tickets, rules, args, [{ $match: { counter } }])
}
