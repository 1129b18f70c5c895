import { dated, datedShape, name, type Provenance, readProvenance } from '@chiiki/kit/data-shapes.ts'
import { importReference, readData } from '@chiiki/kit/reference-data.ts'
import { searchKeys } from '@chiiki/kit/search-text.ts'
import { z } from 'zod'
import { lookupKeys } from '../address/address.ts'
import type { TerritoryStore } from './store.ts'
import { assignmentFaults, type Name, type TownRecord } from './territory.ts'

const ward = z.object({
  id: z.string(),
  code: z.string().length(6),
  corporateNumber: z.string().length(13),
  name,
  prefecture: z.string(),
  source: z.string(),
})
const areas = z.array(
  z.object({ id: z.string(), order: z.int(), versions: z.array(z.object({ ...datedShape, name })) }),
)
const districts = z.array(
  z.object({
    id: z.string(),
    order: z.int(),
    jurisdictionStatus: z.string(),
    jurisdictionNote: z.string().nullable(),
    versions: z.array(z.object({ ...datedShape, name, area: z.string() })),
  }),
)
const assignment = z.object({
  ...datedShape,
  district: z.string(),
  blocks: z.tuple([z.int(), z.int()]).nullable(),
})
const towns = z.array(
  z.object({
    id: z.string(),
    name,
    baseTown: z.string(),
    baseKana: z.string(),
    chome: z.int().nullable(),
    postalCode: z.string().regex(/^\d{3}-\d{4}$/),
    lat: z.number(),
    lng: z.number(),
    readingSource: z.string(),
    assignments: z.array(assignment),
  }),
)

/** Brings ward, areas, districts and towns into the store. @throws Error when a town isn't in exactly one district. */
export async function importTerritory(store: TerritoryStore, dataDir: string, now: Date): Promise<void> {
  const provenance = readProvenance(dataDir)
  const theWard = readData(dataDir, 'ward.json', ward)
  const { id, source, ...facts } = theWard
  const readTowns = readData(dataDir, 'towns.json', towns).map((town, order) =>
    townRecord(town, order, provenance),
  )
  const faults = readTowns.flatMap(assignmentFaults)
  if (faults.length > 0) throw new Error(`towns.json:\n${faults.join('\n')}`)
  await importReference(store.wards, [{ _id: id, ...facts, source: provenance.source(source) }], now)
  await importReference(store.areas, readAreas(dataDir, id, provenance), now)
  await importReference(store.districts, readDistricts(dataDir, provenance), now, [
    'order',
    'jurisdictionNote',
  ])
  await importReference(store.towns, readTowns, now, [
    'order',
    'name',
    'baseTown',
    'lookup',
    'chome',
    'postalCode',
  ])
}

function readAreas(dataDir: string, wardId: string, provenance: Provenance) {
  return readData(dataDir, 'areas.json', areas).map(({ id, order, versions }) => ({
    _id: id,
    order,
    ward: wardId,
    versions: versions.map((each) => ({
      ...dated(each, provenance),
      name: each.name,
      search: searchOf(each.name),
    })),
  }))
}

function readDistricts(dataDir: string, provenance: Provenance) {
  return readData(dataDir, 'districts.json', districts).map(
    ({ id, order, jurisdictionStatus, jurisdictionNote, versions }) => ({
      _id: id,
      order,
      jurisdictionNote: [jurisdictionStatus, jurisdictionNote].filter((note) => note !== null).join(' — '),
      versions: versions.map((each) => ({
        ...dated(each, provenance),
        name: each.name,
        area: each.area,
        search: searchOf(each.name),
      })),
    }),
  )
}

function townRecord(town: z.infer<typeof towns>[number], order: number, provenance: Provenance): TownRecord {
  const { id, lat, lng, assignments, readingSource, baseKana, ...facts } = town
  return {
    ...facts,
    _id: id,
    order,
    position: { latitude: lat, longitude: lng },
    readingSource: provenance.source(readingSource),
    lookup: lookupKeys({ ja: town.baseTown, kana: baseKana }),
    search: searchOf(town.name),
    assignments: assignments.map((each) => ({
      ...dated(each, provenance),
      district: each.district,
      blocks: each.blocks ? { first: each.blocks[0], last: each.blocks[1] } : null,
    })),
  }
}

function searchOf({ ja, kana, romaji, en }: Name): string[] {
  return searchKeys(ja, kana, romaji, en)
}
