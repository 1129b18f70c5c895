import { Decimal128, type Document, MongoClient } from 'mongodb'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TemporaryStore, temporaryStore } from '../testing/temporary-store.ts'

const decimal = (text: string) => Decimal128.fromString(text)

let store: TemporaryStore
let client: MongoClient
beforeAll(async () => {
  store = await temporaryStore()
  client = await MongoClient.connect(store.uri)
  await things().insertMany([
    { _id: 1, group: 1, price: decimal('0.1'), n: 1 },
    { _id: 2, group: 1, price: decimal('0.2'), n: null },
    { _id: 3, group: 2, price: 5, n: 2 },
    { _id: 4, group: 2, price: 6 },
    { _id: 5, group: 3, price: 'free' },
  ] as Document[])
})
afterAll(async () => {
  await client?.close()
  await store?.end()
})

const things = () => client.db('accumulators').collection('things')
const valuesOf = async (...pipeline: Document[]) =>
  (await things().aggregate(pipeline).toArray()).map(({ value }) => value)

const value = { $avg: '$price' }
const means = [decimal('0.15'), 5.5, null]

describe('a mean', () => {
  test('of Decimal128 is one, of other numbers a double, of none null', async () => {
    expect(await valuesOf({ $group: { _id: '$group', value } }, { $sort: { _id: 1 } })).toEqual(means)
    const buckets = { groupBy: '$group', boundaries: [1, 2, 3, 4], output: { value } }
    expect(await valuesOf({ $bucket: buckets })).toEqual(means)
    expect(await valuesOf({ $bucketAuto: { groupBy: '$group', buckets: 3, output: { value } } })).toEqual(
      means,
    )
    const each = [0, 0, 1, 1, 2].map((index) => means[index])
    const windows = { partitionBy: '$group', output: { value } }
    expect(await valuesOf({ $setWindowFields: windows }, { $sort: { _id: 1 } })).toEqual(each)
  })

  test('within a window is of what is in the window', async () => {
    const output = { value: { ...value, window: { documents: [-1, 'current'] } } }
    const stage = { $setWindowFields: { sortBy: { _id: 1 }, output } }
    const [first, second, third] = await valuesOf(stage, { $sort: { _id: 1 } })
    expect([first, second, third]).toEqual([decimal('0.1'), decimal('0.15'), decimal('2.6')])
    const [whole] = await things()
      .aggregate([stage, { $limit: 1 }])
      .toArray()
    expect(Object.keys(whole ?? {})).toEqual(['_id', 'group', 'price', 'n', 'value'])
  })
})

test('a set of a window leaves out what is missing, and keeps null', async () => {
  const windows = { partitionBy: '$group', output: { value: { $addToSet: '$n' } } }
  const sets = await valuesOf({ $setWindowFields: windows }, { $sort: { _id: 1 } })
  expect(sets.map((set) => new Set(set))).toEqual(
    [[1, null], [1, null], [2], [2], []].map((set) => new Set<number | null>(set)),
  )
})

test('spaces of all kinds are trimmed, and no other marks', async () => {
  const padded = '\u2003\u00a0 a b\u3000\u200b\t\0\u1680'
  const input = { $literal: padded }
  const trims = { both: { $trim: { input } }, left: { $ltrim: { input } }, right: { $rtrim: { input } } }
  const [{ _id, ...trimmed } = {} as Document] = await things()
    .aggregate([{ $limit: 1 }, { $project: trims }])
    .toArray()
  expect(trimmed).toEqual({
    both: 'a b\u3000\u200b',
    left: 'a b\u3000\u200b\t\0\u1680',
    right: '\u2003\u00a0 a b\u3000\u200b',
  })
})

test('a text is found by its phrases, and words beside them only weigh', async () => {
  const texts = client.db('accumulators').collection('texts')
  const lines = ['ssl certificate', 'authority key', 'certificate ssl authority', 'ssl certificate key']
  await texts.insertMany(lines.map((line, index) => ({ _id: index, line }) as Document))
  await texts.createIndex({ line: 'text' })
  const found = async ($search: string) =>
    (await texts.find({ $text: { $search } }).sort({ _id: 1 }).toArray()).map(({ _id }) => Number(_id))
  expect(await found('"ssl certificate" authority')).toEqual([0, 3])
  expect(await found('authority "ssl certificate" -key')).toEqual([0])
  expect(await found('"ssl certificate" "certificate key"')).toEqual([3])
  expect(await found('authority key')).toEqual([1, 2, 3])
})
