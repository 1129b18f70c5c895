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

const things = () => client.db('answers').collection('things')
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
  const texts = client.db('answers').collection('texts')
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

describe('of a list', () => {
  const lists = () => client.db('answers').collection<{ _id: number } & Document>('lists')
  const updated = async (list: unknown[], update: Document, options = {}) => {
    await lists().replaceOne({ _id: 1 }, { list, name: 'a' }, { upsert: true })
    await lists().updateOne({ _id: 1 }, update, options)
    return (await lists().findOne({ _id: 1 }))?.list
  }

  test('an empty condition takes out documents alone, an expression the texts that it meets', async () => {
    expect(await updated([1, 'a', { n: 1 }, null], { $pull: { list: {} } })).toEqual([1, 'a', null])
    expect(await updated(['Apple', 'banana', { n: 1 }], { $pull: { list: /^a/i } })).toEqual([
      'banana',
      { n: 1 },
    ])
    expect(await updated([{ n: 1 }, { n: 2 }], { $pull: { list: { n: 2 } } })).toEqual([{ n: 1 }])
  })

  test('elements are updated by one name, and refused by several', async () => {
    const list = [{ n: 1 }, { n: 2 }]
    const both = { $set: { 'list.$[a].x': 1, 'list.$[b].y': 2 } }
    const arrayFilters = [{ 'a.n': 1 }, { 'b.n': { $gt: 0 } }]
    await expect(updated(list, both, { arrayFilters })).rejects.toMatchObject({ code: 115 })
    const one = { $set: { 'list.$[b].x': 1 }, $inc: { 'list.$[b].n': 1 } }
    expect(await updated(list, one, { arrayFilters: arrayFilters.slice(1) })).toEqual([
      { n: 2, x: 1 },
      { n: 3, x: 1 },
    ])
  })

  test('a part is shown alone where _id says that fields are listed', async () => {
    await updated([1, 2, 3], { $set: { other: 1 } })
    const shown = (projection: Document) => lists().findOne({ _id: 1 }, { projection })
    expect(await shown({ _id: 0, list: { $elemMatch: { $gt: 1 } } })).toEqual({ list: [2] })
    expect(await shown({ _id: 1, list: { $slice: 1 } })).toEqual({ _id: 1, list: [1] })
    expect(await shown({ _id: 0, list: { $slice: 1 } })).toEqual({ list: [1], name: 'a', other: 1 })
    const found = await lists().findOneAndUpdate(
      { _id: 1 },
      { $set: { other: 2 } },
      { projection: { _id: 0, list: { $elemMatch: { $gt: 2 } } } },
    )
    expect(found).toEqual({ list: [3] })
  })

  test('of positions of bits each counts once', async () => {
    await updated([], { $set: { bits: 3 } })
    expect(await lists().countDocuments({ bits: { $bitsAllSet: [1, 1] } })).toBe(1)
    expect(await lists().countDocuments({ bits: { $bitsAnyClear: [0, 0] } })).toBe(0)
  })
})

describe('near a point', () => {
  const places = () => client.db('answers').collection<{ _id: number } & Document>('places')
  const near = { type: 'Point', coordinates: [0, 0] }
  const degree = (6_378_100 * Math.PI) / 180
  beforeAll(async () => {
    const points = [0, 1, 2].map((_id) => ({ _id, at: { type: 'Point', coordinates: [_id, 0] } }))
    await places().insertMany(points)
    await places().createIndex({ at: '2dsphere' })
  })

  test('metres are those of MongoDB’s earth', async () => {
    const away = async (more: Document) =>
      (
        await places()
          .aggregate([{ $geoNear: { near, distanceField: 'away', ...more } }])
          .toArray()
      ).map((place) => Math.round(place.away * 1000) / 1000)
    const metres = [0, degree, 2 * degree].map((each) => Math.round(each * 1000) / 1000)
    expect(await away({})).toEqual(metres)
    expect(await away({ maxDistance: degree + 10 })).toEqual(metres.slice(0, 2))
    expect(await away({ minDistance: degree - 10, distanceMultiplier: 1 / degree })).toEqual([1, 2])
  })

  test('so are those that something has to be within', async () => {
    const within = async ($maxDistance: number, $minDistance = 0) =>
      (
        await places()
          .find({ at: { $near: { $geometry: near, $maxDistance, $minDistance } } })
          .toArray()
      ).map(({ _id }) => _id)
    expect(await within(degree + 10)).toEqual([0, 1])
    expect(await within(degree - 10)).toEqual([0])
    expect(await within(2 * degree + 10, degree - 10)).toEqual([1, 2])
  })
})

test('what is set to an empty document is empty', async () => {
  const stages = [
    { $match: { _id: 1 } },
    { $set: { part: { a: 1 }, other: { b: 1 } } },
    { $set: { part: {}, other: { c: 2 } } },
  ]
  const [thing] = await things().aggregate(stages).toArray()
  expect([thing?.part, thing?.other]).toEqual([{}, { b: 1, c: 2 }])
})

test.each<[string, Document]>([
  ['series of bounds', { $bucketAuto: { groupBy: '$n', buckets: 2, granularity: 'R5' } }],
  [
    'whole documents in buckets',
    { $bucketAuto: { groupBy: '$n', buckets: 2, output: { all: { $push: '$$ROOT' } } } },
  ],
  ['formats that are computed', { $project: { text: { $dateToString: { date: '$$NOW', format: '$f' } } } }],
  ['hashes', { $project: { hash: { $toHashedIndexKey: '$n' } } }],
])('%s are refused', async (_, stage) => {
  await expect(things().aggregate([stage]).toArray()).rejects.toMatchObject({ code: 115 })
})

test('a moment in a time zone that is missing is null, in one that is there moved', async () => {
  const movedIn = (timezone: unknown) => ({
    $dateAdd: { startDate: new Date(0), unit: 'day', amount: 1, timezone },
  })
  const moments = { missing: movedIn('$none'), there: movedIn('$zone'), given: movedIn('Asia/Tokyo') }
  const stages = [{ $limit: 1 }, { $set: { zone: '+09:00' } }, { $project: { _id: 0, ...moments } }]
  const day = new Date(86_400_000)
  expect(await things().aggregate(stages).toArray()).toEqual([{ missing: null, there: day, given: day }])
})
