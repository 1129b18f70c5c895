import { currentStages, type ListArgs, type ListRules, listPage, mapPage } from '@chiiki/kit/list.ts'
import type { Moment } from '../territory/territory.ts'
import { type OfficeAt, officeAt } from './office.ts'
import type { OfficeStore } from './store.ts'

const rules: ListRules = {
  filters: {
    id: { path: '_id', kind: 'id', kept: '_id' },
    kind: { path: 'current.kind', kind: 'enum', kept: 'versions.kind' },
    area: { path: 'area', kind: 'id', kept: 'area' },
    district: { path: 'district', kind: 'id', kept: 'district' },
    name: { path: 'current.search', kind: 'search', kept: 'versions.search' },
  },
  orders: { OFFICIAL: { path: 'order' }, KANA: { path: 'kana' } },
  byDefault: [{ field: 'OFFICIAL' }],
}

/** Offices that are open at the moment. */
export async function listOffices({ offices }: OfficeStore, args: ListArgs, moment: Moment) {
  const stages = [
    ...currentStages('versions', moment.asOf, moment.knownAt),
    { $set: { kana: { $ifNull: [{ $first: '$current.name.kana' }, ''] } } },
  ]
  const page = await listPage(offices, rules, args, stages)
  return mapPage(page, (office) => officeAt(office, moment) as OfficeAt)
}
