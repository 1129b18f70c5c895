import { MongoClient } from 'mongodb'
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

test('updates by _id do what they say each time, whatever else the same connection did before', async () => {
  const things = client
    .db('byId')
    .collection<{ _id: number; k?: number; version?: number; a?: number[] }>('things')
  await things.insertMany(times.map((_id) => ({ _id, version: 0 })))
  for (const _id of times) {
    const filter = { _id }
    const counts = [
      await things.updateOne(filter, { $inc: { k: 1 } }),
      await things.updateOne({ _id, version: 0 }, { $inc: { version: 1, k: 1 } }),
      await things.updateOne({ _id, version: 0 }, { $inc: { version: 1 } }),
      await things.updateOne({ k: 2, version: 1 }, { $set: { version: 2 } }),
      await things.updateMany(filter, { $push: { a: 3 } }),
      await things.updateOne(filter, { $set: { 'a.$[x]': 4 } }, { arrayFilters: [{ x: 3 }] }),
      await things.updateOne(filter, [{ $set: { k: { $add: ['$k', 10] } } }]),
      await things.updateOne(filter, { $set: { version: 2 } }),
      await things.updateOne({ _id: _id + 100 }, { $set: { k: -1 } }, { upsert: true }),
      await things.updateOne({ _id: -1 - _id }, { $set: { k: 1 } }),
    ].map(
      ({ matchedCount, modifiedCount, upsertedCount }) => `${matchedCount}${modifiedCount}${upsertedCount}`,
    )
    expect(counts).toEqual(['110', '110', '000', '110', '110', '110', '110', '100', '001', '000'])
    const modify = (more: object, update: object) =>
      things.findOneAndUpdate({ _id, ...more }, update, { returnDocument: 'after' })
    expect(await modify({}, { $inc: { k: 1 } })).toEqual({ _id, version: 2, k: 13, a: [4] })
    expect(await modify({ version: 2 }, { $unset: { a: 1 } })).toEqual({ _id, version: 2, k: 13 })
    expect(await modify({ version: 1 }, { $unset: { a: 1 } })).toBeNull()
    expect(await things.findOneAndReplace({ _id }, { k: 1 })).toMatchObject({ k: 13 })
    expect(await things.findOneAndDelete({ _id: _id + 100 })).toEqual({ _id: _id + 100, k: -1 })
    expect((await things.deleteOne({ _id, k: 1 })).deletedCount).toBe(1)
  }
  expect(await things.countDocuments()).toBe(0)
})
