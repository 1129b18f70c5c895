import fc from 'fast-check'
import { type Db, MongoClient } from 'mongodb'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TemporaryStore, temporaryStore } from '../testing/temporary-store.ts'
import { cases } from './cases.ts'
import { difference } from './compare.ts'
import { explained, explanationOf } from './explained.ts'
import { answered, type Case, expected, others } from './sides.ts'

let store: TemporaryStore
let client: MongoClient
let db: Db

beforeAll(async () => {
  store = await temporaryStore()
  client = await MongoClient.connect(store.uri)
  db = client.db('differential')
  await db.collection('other').insertMany(structuredClone(others) as never[])
})

afterAll(async () => {
  await client?.close()
  await store?.end()
})

/** The difference between the store and mingo that nobody has explained; undefined when there is none. */
async function unexplained(one: Case) {
  const found = difference(one, expected(one), await answered(db, one))
  return found && !explanationOf(one, found) ? found : undefined
}

/** The same cases at each run; `npm run differential` asks others. */
const seed = 20_261_123

for (const kind of ['find', 'update', 'aggregate'] as const) {
  test(`random cases of ${kind} are answered as an independent implementation answers them`, async () => {
    await fc.assert(
      fc.asyncProperty(cases[kind], async (one) => {
        expect(await unexplained(one)).toBeUndefined()
      }),
      { seed, numRuns: 150 },
    )
  })
}

test('every explanation has a name of its own and says who is right', () => {
  expect(new Set(explained.map(({ id }) => id)).size).toBe(explained.length)
  for (const { who, says } of explained) {
    expect(['mingo', 'store', 'open']).toContain(who)
    expect(says).toMatch(/\.$/)
  }
})
