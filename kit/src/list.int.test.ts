import fc from 'fast-check'
import { type Connection, createConnection, type Model, Schema } from 'mongoose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../tests/test-store.ts'
import { currentStages, type ListRules, listPage } from './list.ts'
import { searchKeys } from './search-text.ts'
import { inForce, type Versioned } from './valid-time.ts'

type Shop = { _id: string; order: number; versions: (Versioned & { name: string; search: string[] })[] }

const storeUri = testDatabase('list')
let connection: Connection
let shops: Model<Shop>
const rules: ListRules = {
  filters: { id: { path: '_id', kind: 'id' }, name: { path: 'current.search', kind: 'search' } },
  orders: { ORDER: { path: 'order' } },
  byDefault: [{ field: 'ORDER' }],
}

beforeAll(async () => {
  connection = await createConnection(storeUri, { monitorCommands: true }).asPromise()
  shops = connection.model(
    'shops',
    new Schema({ _id: String, order: Number, versions: [Object] }, { versionKey: false }),
  ) as unknown as Model<Shop>
})
afterAll(() => connection.close())

const day = fc.integer({ min: 1, max: 28 }).map((date) => `2026-04-${String(date).padStart(2, '0')}`)
const instant = fc.integer({ min: 0, max: 40 }).map((hours) => new Date(Date.UTC(2026, 0, 1, hours)))
const version = fc.record({
  validFrom: fc.option(day, { nil: null }),
  validTo: fc.option(day, { nil: null }),
  recordedAt: instant,
  supersededAt: fc.option(instant, { nil: null }),
  name: fc.constantFrom('池尻', '代沢', '北沢'),
})

describe('a list on a day', () => {
  it('shows what the pure rule shows, for any versions, any day and any knowledge', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(version, { maxLength: 4 }), { maxLength: 8 }),
        day,
        fc.option(instant, { nil: null }),
        async (lists, asOf, knownAt) => {
          await shops.deleteMany({})
          const rows = lists.map((versions, order) => ({
            _id: `shop:${order}`,
            order,
            versions: versions.map((each) => ({ ...each, search: searchKeys(each.name) })),
          }))
          await shops.insertMany(rows)
          const page = await listPage(shops, rules, { first: 100 }, currentStages('versions', asOf, knownAt))
          const expected = rows
            .filter(({ versions }) => inForce(versions, asOf, knownAt).length > 0)
            .map(({ _id }) => _id)
          expect(page.nodes.map(({ _id }) => _id)).toEqual(expected)
          const named = await listPage(
            shops,
            rules,
            { first: 100, where: { name: { contains: '池尻' } } },
            currentStages('versions', asOf, knownAt),
          )
          const expectedNamed = rows
            .filter(({ versions }) => inForce(versions, asOf, knownAt).some(({ name }) => name === '池尻'))
            .map(({ _id }) => _id)
          expect(named.nodes.map(({ _id }) => _id)).toEqual(expectedNamed)
        },
      ),
      { numRuns: 40 },
    )
  })

  it('is one store command, whatever its length', async () => {
    let commands = 0
    connection.getClient().on('commandStarted', () => {
      commands += 1
    })
    await shops.insertMany(
      Array.from({ length: 300 }, (_, order) => ({ _id: `many:${order}`, order, versions: [] })),
    )
    commands = 0
    expect((await listPage(shops, rules, { first: 100 })).nodes).toHaveLength(100)
    expect(commands).toBeLessThanOrEqual(1)
  })
})

type Place = { _id: string; rank: number | null; names: { kana: string | null; from: number }[] }

describe('a list that is read stretch by stretch', () => {
  const stages = (on: number) => [
    { $set: { held: { $filter: { input: '$names', as: 'name', cond: { $lte: ['$$name.from', on] } } } } },
    { $match: { 'held.0': { $exists: true } } },
    { $set: { kana: { $ifNull: [{ $last: '$held.kana' }, ''] } } },
  ]
  const placeRules: ListRules = {
    filters: { rank: { path: 'rank', kind: 'number' } },
    orders: {
      RANK: { path: 'rank', isNullable: true },
      KANA: { path: 'kana', each: 'names.kana' },
    },
    byDefault: [{ field: 'RANK' }],
  }
  const kana = fc.constantFrom(null, ...'あいうえおかきくけこさしすせそ')
  const place = fc.record({
    rank: fc.option(fc.integer({ min: 0, max: 40 }), { nil: null }),
    names: fc.array(fc.record({ kana, from: fc.integer({ min: 0, max: 3 }) }), {
      minLength: 1,
      maxLength: 3,
    }),
  })
  const asked = fc.record({
    field: fc.constantFrom('RANK', 'KANA'),
    direction: fc.constantFrom('ASC' as const, 'DESC' as const),
    size: fc.integer({ min: 1, max: 3 }),
    isBackwards: fc.boolean(),
    on: fc.integer({ min: 0, max: 3 }),
  })

  it('has every row once and in order, whatever the order, the pages and the age of its landmarks', async () => {
    const places = connection.model(
      'places',
      new Schema({ _id: String, rank: Number, names: [Object] }, { versionKey: false })
        .index({ rank: 1 })
        .index({ 'names.kana': 1 }),
    ) as unknown as Model<Place>
    await places.createIndexes()
    // The landmarks that all that follows is read by, whatever it holds.
    const kanas = [...'あいうえおかきくけこさしすせそ']
    const first = kanas.map((kana, rank) => ({ _id: `place:${rank}`, rank, names: [{ kana, from: 0 }] }))
    await places.insertMany(first)
    for (const field of ['RANK', 'KANA'])
      await listPage(places, placeRules, { orderBy: [{ field }] }, stages(0))
    await fc.assert(
      fc.asyncProperty(fc.array(place, { maxLength: 90 }), asked, async (drawn, wanted) => {
        await places.deleteMany({})
        const rows = drawn.map((each, index) => ({
          ...each,
          names: each.names.toSorted((a, b) => a.from - b.from),
          _id: `place:${String(index).padStart(3, '0')}`,
        }))
        await places.insertMany(rows)
        const orderBy = [{ field: wanted.field, direction: wanted.direction }]
        const found: string[] = []
        let cursor: string | null = null
        for (let pages = 0; pages < 100; pages += 1) {
          const page: object = wanted.isBackwards
            ? { last: wanted.size, before: cursor }
            : { first: wanted.size, after: cursor }
          const { nodes, pageInfo } = await listPage(
            places,
            placeRules,
            { orderBy, ...page },
            stages(wanted.on),
          )
          const ids = nodes.map(({ _id }) => _id)
          if (wanted.isBackwards) found.unshift(...ids)
          else found.push(...ids)
          cursor = wanted.isBackwards ? pageInfo.startCursor : pageInfo.endCursor
          if (!(wanted.isBackwards ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) break
        }
        const nameOf = ({ names }: Place) => names.filter(({ from }) => from <= wanted.on).at(-1)
        const valueOfRow = (row: Place) => (wanted.field === 'RANK' ? row.rank : (nameOf(row)?.kana ?? ''))
        const sign = wanted.direction === 'ASC' ? 1 : -1
        const expected = rows
          .filter((row) => nameOf(row) !== undefined)
          .toSorted((a, b) => sign * (compared(valueOfRow(a), valueOfRow(b)) || compared(a._id, b._id)))
          .map(({ _id }) => _id)
        expect(found).toEqual(expected)
      }),
      { numRuns: 100 },
    )
  })
})

/** Null first, as the store has it. */
function compared(a: string | number | null, b: string | number | null): number {
  if (a === b) return 0
  if (a === null || b === null) return a === null ? -1 : 1
  return a < b ? -1 : 1
}
