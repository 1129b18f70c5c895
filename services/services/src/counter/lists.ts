import { currentStages, type ListArgs, type ListRules, listPage, mapPage } from '@chiiki/kit/list.ts'
import { type CounterAt, type CounterKind, counterAt, type Moment } from './counter.ts'
import type { CounterStore } from './store.ts'

const windows: ListRules = {
  filters: {
    id: { path: '_id', kind: 'id' },
    kind: { path: 'kind', kind: 'enum' },
    area: { path: 'area', kind: 'id' },
    district: { path: 'district', kind: 'id' },
    office: { path: 'office', kind: 'id' },
    procedure: { path: 'offerings.procedure', kind: 'id' },
    name: { path: 'search', kind: 'search' },
  },
  orders: { OFFICIAL: { path: 'order' }, KIND: { path: 'kind' } },
  byDefault: [{ field: 'OFFICIAL' }],
}

export async function listCounters(store: CounterStore, args: ListArgs, moment: Moment) {
  const page = await listPage(store.counters, windows, args, currentStages('versions', moment.asOf, null))
  return mapPage(page, (counter) => counterAt(counter, moment) as CounterAt)
}

/** How many counters there are of each kind on a day. */
export async function countCounters(
  store: CounterStore,
  { asOf }: Moment,
): Promise<{ kind: CounterKind; count: number }[]> {
  const counted = await store.counters.aggregate<{ _id: CounterKind; count: number }>([
    ...currentStages('versions', asOf, null),
    { $group: { _id: '$kind', count: { $sum: 1 } } },
    { $sort: { _id: 1 } },
  ])
  return counted.map(({ _id, count }) => ({ kind: _id, count }))
}
