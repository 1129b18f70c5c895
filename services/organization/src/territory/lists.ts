import { currentStages, type ListArgs, type ListRules, listPage, mapPage } from '@chiiki/kit/list.ts'
import type { TerritoryStore } from './store.ts'
import { type AreaAt, areaAt, type DistrictAt, districtAt, type Moment, townAt } from './territory.ts'

/** The root lists of territory. `current` holds what is in force on the day asked about. */
const places: ListRules = {
  filters: {
    id: { path: '_id', kind: 'id', kept: '_id' },
    area: { path: 'current.area', kind: 'id', kept: 'versions.area' },
    name: { path: 'current.search', kind: 'search', kept: 'versions.search' },
  },
  orders: { OFFICIAL: { path: 'order' }, KANA: { path: 'kana', each: 'versions.name.kana' } },
  byDefault: [{ field: 'OFFICIAL' }],
}

const towns: ListRules = {
  ...places,
  orders: { OFFICIAL: { path: 'order' }, KANA: { path: 'kana', each: 'name.kana' } },
  filters: {
    id: { path: '_id', kind: 'id', kept: '_id' },
    district: { path: 'current.district', kind: 'id', kept: 'assignments.district' },
    name: { path: 'search', kind: 'search', kept: 'search' },
    postalCode: { path: 'postalCode', kind: 'text', kept: 'postalCode' },
  },
}

export async function listAreas(store: TerritoryStore, args: ListArgs, moment: Moment) {
  const page = await listPage(
    store.areas,
    places,
    args,
    inForceBy('versions', { $first: '$current.name.kana' }, moment),
  )
  return mapPage(page, (area) => areaAt(area, moment) as AreaAt)
}

export async function listDistricts(store: TerritoryStore, args: ListArgs, moment: Moment) {
  const page = await listPage(
    store.districts,
    places,
    args,
    inForceBy('versions', { $first: '$current.name.kana' }, moment),
  )
  return mapPage(page, (district) => districtAt(district, moment) as DistrictAt)
}

export async function listTowns(store: TerritoryStore, args: ListArgs, moment: Moment) {
  const page = await listPage(store.towns, towns, args, inForceBy('assignments', '$name.kana', moment))
  return mapPage(page, (town) => townAt(town, moment))
}

function inForceBy(path: string, kana: string | object, { asOf, knownAt }: Moment) {
  return [...currentStages(path, asOf, knownAt), { $set: { kana: { $ifNull: [kana, ''] } } }]
}
