import { type ClientSession, type Collection, type Filter, MongoClient, type UpdateFilter } from 'mongodb'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Document, encode } from '../bson/document.ts'
import { type TemporaryStore, temporaryStore } from '../testing/temporary-store.ts'
import { idOf } from './by-id.ts'

let store: TemporaryStore
let client: MongoClient

beforeAll(async () => {
  store = await temporaryStore()
  client = await MongoClient.connect(store.uri)
})
afterAll(async () => {
  await client?.close()
  await store?.end()
})

test('an _id is taken out of a filter that says nothing else, and is a text or a whole number', () => {
  const of = (filter: Document) => idOf(encode(filter))?.toString('hex')
  expect(of({ _id: 5 })).toBe('0b00000010000500000000')
  expect(of({ _id: 'a' })).toBe('0d000000020002000000610000')
  for (const filter of [
    {},
    { id: 5 },
    { _id: 5, a: 1 },
    { a: 1, _id: 5 },
    { _id: 5.5 },
    { _id: { a: 1 } },
    { _id: null },
  ])
    expect(of(filter), JSON.stringify(filter)).toBeUndefined()
  const damaged = Buffer.from(encode({ _id: 'abc' }))
  damaged.writeInt32LE(77, 9)
  expect(idOf(damaged)).toBeUndefined()
})

/** More often than the engine makes plans anew by itself before it keeps one. */
const times = Array.from({ length: 12 }, (_, n) => n)

type Thing = { _id: number; k?: number; version?: number; a?: number[] }

async function updateInAllWays(
  things: Collection<Thing>,
  _id: number,
  session?: ClientSession,
): Promise<void> {
  const options = { ...(session && { session }) }
  const update = async (filter: Filter<Thing>, change: UpdateFilter<Thing> | Document[], more = {}) => {
    const result = await things.updateOne(filter, change, { ...options, ...more })
    return `${result.matchedCount}${result.modifiedCount}${result.upsertedCount}`
  }
  const filter = { _id }
  expect([
    await update(filter, { $inc: { k: 1 } }),
    await update({ _id, version: 0 }, { $inc: { version: 1, k: 1 } }),
    await update({ _id, version: 0 }, { $inc: { version: 1 } }),
    await update({ k: 2, version: 1 }, { $set: { version: 2 } }),
    await update(filter, { $push: { a: 3 } }),
    await update(filter, { $set: { 'a.$[x]': 4 } }, { arrayFilters: [{ x: 3 }] }),
    await update(filter, [{ $set: { k: { $add: ['$k', 10] } } }]),
    await update(filter, { $set: { version: 2 } }),
    await update({ _id: _id + 100 }, { $set: { k: -1 } }, { upsert: true }),
    await update({ _id: -1 - _id }, { $set: { k: 1 } }),
  ]).toEqual(['110', '110', '000', '110', '110', '110', '110', '100', '001', '000'])
  expect(await things.find({ k: 12, version: 2 }, options).toArray()).toEqual([
    { _id, version: 2, k: 12, a: [4] },
  ])
  expect(await things.countDocuments({ k: 12, version: { $gt: 1 } }, options)).toBe(1)
  const modify = (more: Filter<Thing>, change: UpdateFilter<Thing>) =>
    things.findOneAndUpdate({ _id, ...more }, change, { returnDocument: 'after', ...options })
  expect(await modify({}, { $inc: { k: 1 } })).toEqual({ _id, version: 2, k: 13, a: [4] })
  expect(await modify({ version: 2 }, { $unset: { a: 1 } })).toEqual({ _id, version: 2, k: 13 })
  expect(await modify({ version: 1 }, { $unset: { a: 1 } })).toBeNull()
  expect(await things.findOneAndReplace({ _id }, { k: 1 }, options)).toMatchObject({ k: 13 })
  expect(await things.findOneAndDelete({ _id: _id + 100 }, options)).toEqual({ _id: _id + 100, k: -1 })
  expect((await things.deleteOne({ _id, k: 1 }, options)).deletedCount).toBe(1)
}

test.each(['by themselves', 'in transactions'])(
  'updates by _id %s do what they say each time, whatever else the same connection did before',
  async (where) => {
    const things = client.db('byId').collection<Thing>(where.replaceAll(' ', '-'))
    await things.insertMany(times.map((_id) => ({ _id, version: 0 })))
    for (const _id of times) {
      if (where === 'by themselves') await updateInAllWays(things, _id)
      else
        await client.withSession((session) =>
          session.withTransaction(() => updateInAllWays(things, _id, session)),
        )
    }
    expect(await things.countDocuments()).toBe(0)
  },
)
