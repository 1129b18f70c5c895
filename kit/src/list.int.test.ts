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
