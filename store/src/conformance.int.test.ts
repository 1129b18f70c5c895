import { type Collection, type Db, MongoClient } from 'mongodb'
import mongoose from 'mongoose'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type TemporaryStore, temporaryStore } from './testing/temporary-store.ts'

let store: TemporaryStore
let client: MongoClient
let db: Db
let things: Collection

beforeAll(async () => {
  store = await temporaryStore()
  client = await MongoClient.connect(store.uri)
  db = client.db('conformance')
})

afterAll(async () => {
  await client?.close()
  await store?.end()
})

beforeEach(async () => {
  for (const { name } of await db.listCollections().toArray()) await db.dropCollection(name)
  things = db.collection('things')
})

describe('connecting', () => {
  test('the driver finds a replica set with a primary by every form of address', async () => {
    for (const query of ['', '?replicaSet=rs0', '?directConnection=true']) {
      const other = await MongoClient.connect(`mongodb://127.0.0.1:${store.port}/${query}`)
      await other.db('conformance').command({ ping: 1 })
      await other.close()
    }
    const byName = await MongoClient.connect(`mongodb://localhost:${store.port}/`)
    await byName.db('conformance').command({ ping: 1 })
    await byName.close()
  })

  test('the server says what it is', async () => {
    expect(store.engine).toMatch(/^DocumentDB \S+ on PostgreSQL 18\./)
    expect(await db.command({ buildInfo: 1 })).toMatchObject({ version: '7.0.0', ok: 1 })
    expect(await client.db('admin').command({ serverStatus: 1 })).toMatchObject({ process: 'mongod', ok: 1 })
    expect(await db.command({ connectionStatus: 1 })).toMatchObject({ authInfo: { authenticatedUsers: [] } })
  })
})

describe('reading and writing', () => {
  test('documents come back as they were written, whatever their types', async () => {
    const { Binary, Decimal128, Int32, Long, MinKey, ObjectId, Timestamp, UUID } = mongoose.mongo.BSON
    const document = {
      _id: new ObjectId(),
      text: '池尻四丁目',
      number: 1.5,
      int: new Int32(3),
      long: Long.fromString('9007199254740993'),
      decimal: Decimal128.fromString('1.10'),
      date: new Date('2026-04-01T00:00:00+09:00'),
      bytes: new Binary(new Uint8Array([0, 255, 128])),
      uuid: new UUID(),
      expression: /a+/i,
      time: new Timestamp({ t: 5, i: 1 }),
      nothing: null,
      least: new MinKey(),
      nested: { list: [1, [2, { three: 3 }]] },
    }
    await things.insertOne(document)
    expect(await things.findOne({ _id: document._id })).toMatchObject({
      text: document.text,
      date: document.date,
      decimal: document.decimal,
      nested: document.nested,
    })
    const raw = await things.findOne({ _id: document._id }, { promoteValues: false })
    expect(raw?.long.toString()).toBe('9007199254740993')
    expect(raw?.bytes.buffer).toEqual(Buffer.from([0, 255, 128]))
  })

  test('updates say what they matched, changed and inserted', async () => {
    await things.insertMany([{ n: 1 }, { n: 2 }, { n: 3 }])
    expect(await things.updateMany({ n: { $gt: 1 } }, { $inc: { n: 10 } })).toMatchObject({
      matchedCount: 2,
      modifiedCount: 2,
    })
    expect(await things.updateOne({ n: 1 }, { $set: { n: 1 } })).toMatchObject({
      matchedCount: 1,
      modifiedCount: 0,
    })
    expect(await things.updateOne({ n: 99 }, { $set: { m: 1 } }, { upsert: true })).toMatchObject({
      upsertedCount: 1,
    })
    expect(await things.replaceOne({ n: 99 }, { r: 1 })).toMatchObject({ modifiedCount: 1 })
    expect(await things.deleteMany({ n: { $gte: 12 } })).toMatchObject({ deletedCount: 2 })
    expect(await things.countDocuments()).toBe(2)
    expect(await things.distinct('n')).toEqual([1])
  })

  test('findOneAnd… gives the document before or after, or null', async () => {
    await things.insertOne({ _id: 'a' as never, n: 1 })
    const byId = { _id: 'a' as never }
    expect(await things.findOneAndUpdate(byId, { $inc: { n: 1 } })).toMatchObject({ n: 1 })
    expect(
      await things.findOneAndUpdate(byId, { $inc: { n: 1 } }, { returnDocument: 'after' }),
    ).toMatchObject({ n: 3 })
    expect(await things.findOneAndReplace({ n: 99 }, { n: 0 })).toBeNull()
    expect(await things.findOneAndDelete(byId)).toMatchObject({ n: 3 })
    const options = { upsert: true, returnDocument: 'after' } as const
    expect(await things.findOneAndUpdate({ key: 'new' }, { $setOnInsert: { n: 7 } }, options)).toMatchObject({
      n: 7,
    })
  })

  test('an ordered bulk write stops at its first error, an unordered one goes on', async () => {
    await things.createIndex({ k: 1 }, { unique: true })
    const writes = [1, 1, 2].map((k) => ({ insertOne: { document: { k } } }))
    await expect(things.bulkWrite(writes)).rejects.toMatchObject({ code: 11000, insertedCount: 1 })
    expect(await things.countDocuments()).toBe(1)
    await things.deleteMany({})
    await expect(things.bulkWrite(writes, { ordered: false })).rejects.toMatchObject({
      code: 11000,
      insertedCount: 2,
    })
    expect(
      await things
        .find()
        .sort({ k: 1 })
        .map(({ k }) => k)
        .toArray(),
    ).toEqual([1, 2])
  })

  test('the client’s bulk write goes over several collections, in order or not, and counts', async () => {
    const own = 'conformance.things'
    const log = 'conformance.log'
    const models = [
      { name: 'insertOne', namespace: own, document: { _id: 1, k: 1 } },
      { name: 'insertOne', namespace: log, document: { _id: 1 } },
      { name: 'updateOne', namespace: own, filter: { _id: 1 }, update: { $inc: { k: 1 } } },
      { name: 'updateMany', namespace: own, filter: { _id: 9 }, update: { $set: { k: 9 } }, upsert: true },
      { name: 'replaceOne', namespace: log, filter: { _id: 1 }, replacement: { said: true } },
      { name: 'deleteMany', namespace: own, filter: { k: 2 } },
    ] as const
    const result = await client.bulkWrite(models as never, { verboseResults: true })
    expect(result).toMatchObject({
      insertedCount: 2,
      matchedCount: 2,
      modifiedCount: 2,
      upsertedCount: 1,
      deletedCount: 1,
    })
    expect(result.updateResults?.get(3)).toMatchObject({ upsertedId: 9, didUpsert: true })
    expect(await db.collection('log').find().toArray()).toEqual([{ _id: 1, said: true }])
    const twice = [models[1], { name: 'insertOne', namespace: own, document: { _id: 7 } }] as never
    await expect(client.bulkWrite(twice)).rejects.toMatchObject({ partialResult: { insertedCount: 0 } })
    const refused = await client.bulkWrite(twice, { ordered: false }).catch((error) => error)
    expect(refused.writeErrors.get(0)).toMatchObject({ code: 11000 })
    expect(refused.partialResult).toMatchObject({ insertedCount: 1 })
  })

  test('a part of a reference and flags of an expression are found among elements, of one and the same array', async () => {
    const { BSONRegExp } = mongoose.mongo.BSON
    const [five, six] = [
      { $ref: 'foo', $id: 5 },
      { $ref: 'bar', $id: 6 },
    ]
    await things.insertMany([
      { _id: 1 as never, refs: [five, six], t: ['a\nb'] },
      { _id: 2 as never, refs: five, t: 'a\nb' },
      { _id: 3 as never, refs: [[five]], t: ['a', 'b'] },
      { _id: 4 as never, in: [{ refs: [six] }, { refs: five }] },
    ])
    const found = async (filter: object) => (await things.find(filter).toArray()).map(({ _id }) => _id)
    expect(await found({ refs: { $elemMatch: { $id: 5 } } })).toEqual([1])
    expect(await found({ refs: { $elemMatch: { $ref: { $in: ['bar'] } } } })).toEqual([1])
    expect(await found({ refs: { $elemMatch: { $ref: 'foo', $id: 6 } } })).toEqual([])
    expect(await found({ in: { $elemMatch: { refs: { $elemMatch: { $id: 6 } } } } })).toEqual([4])
    expect(await found({ in: { $elemMatch: { refs: { $elemMatch: { $id: 5 } } } } })).toEqual([])
    await expect(found({ refs: { $elemMatch: { $id: { $ne: 5 } } } })).rejects.toMatchObject({ code: 2 })
    const byFlag = (flags: string) => ({
      t: { $all: [{ $elemMatch: { $regex: new BSONRegExp('a.b', flags) } }] },
    })
    expect(await found(byFlag('s'))).toEqual([1])
    expect(await found(byFlag(''))).toEqual([])
    expect(
      await things.updateMany({ refs: { $elemMatch: { $id: 6 } } }, { $set: { seen: 1 } }),
    ).toMatchObject({
      modifiedCount: 1,
    })
    expect(await things.countDocuments({ refs: { $elemMatch: { $id: 6 } } })).toBe(1)
  })

  test('a score alone comes beside all of a document, in pages, sorted and skipped as asked', async () => {
    const texts = db.collection<{ _id: number; s: string; z: number; score?: number }>('texts')
    await texts.createIndex({ s: 'text' })
    await texts.insertMany([
      { _id: 1, s: 'tea shop', z: 1 },
      { _id: 2, s: 'tea tea', z: 2 },
      { _id: 3, s: 'coffee', z: 3 },
    ])
    const score = { $meta: 'textScore' } as const
    const asked = (options: object) => texts.find({ $text: { $search: 'tea' } }, options)
    const projection = { score }
    const ranked = asked({ projection, sort: { score }, batchSize: 1 })
    expect((await ranked.toArray()).map(({ _id, z, score }) => [_id, z, Number(score) > 0])).toEqual([
      [2, 2, true],
      [1, 1, true],
    ])
    const second = asked({ projection: { _id: 0, score }, sort: { z: 1 }, skip: 1, limit: 5 })
    expect(await second.toArray()).toEqual([{ s: 'tea tea', z: 2, score: expect.any(Number) }])
    expect(await texts.findOne({ $text: { $search: 'shop' } }, { projection })).toMatchObject({
      _id: 1,
      z: 1,
    })
    const alone = texts.findOneAndUpdate({ $text: { $search: 'tea' } }, { $set: { z: 4 } }, { projection })
    await expect(alone).rejects.toMatchObject({ code: 115 })
  })

  test('a hint of a write has to name an index that there is', async () => {
    await things.insertOne({ k: 0 })
    await things.createIndex({ k: 1 })
    for (const hint of [{ k: 1 }, 'k_1', { $natural: 1 as const }]) {
      expect(await things.updateOne({ k: 0 }, { $inc: { n: 1 } }, { hint })).toMatchObject({
        modifiedCount: 1,
      })
    }
    await expect(things.updateOne({}, { $set: { n: 9 } }, { hint: 'none' })).rejects.toMatchObject({
      code: 2,
    })
    await expect(things.deleteMany({}, { hint: { n: 1 } })).rejects.toMatchObject({ code: 2 })
    const bulk = [{ deleteOne: { filter: {}, hint: 'none' } }]
    await expect(things.bulkWrite(bulk)).rejects.toMatchObject({ code: 2 })
    expect(await things.find().toArray()).toMatchObject([{ k: 0, n: 3 }])
  })

  test('a hint of a pipeline names the index that is read, and what isn’t in it isn’t found', async () => {
    await things.insertMany([{ k: 3 }, { k: 1 }, { k: 2 }, { other: 1 }])
    await things.createIndex({ k: 1 }, { sparse: true })
    const read = (hint: unknown) => things.aggregate([{ $match: {} }], { hint: hint as never }).toArray()
    expect((await read({ k: 1 })).map(({ k }) => k).sort()).toEqual([1, 2, 3])
    expect(await read({ $natural: 1 })).toHaveLength(4)
    await expect(read('none')).rejects.toMatchObject({ code: 2 })
  })

  test('a validator that can’t be understood is refused when it’s made; one that is, is kept', async () => {
    const make = (validator: object) => db.createCollection('checked', { validator })
    for (const validator of [
      { $where: 'true' },
      { a: { $foo: 1 } },
      { $text: { $search: 'a' } },
      { a: { $near: [1, 2] } },
    ]) {
      await expect(make(validator)).rejects.toMatchObject({ code: 2, codeName: 'BadValue' })
    }
    await make({ $expr: { $gt: [{ $size: '$a' }, 1] } })
    await db.collection('checked').insertOne({ a: [1, 2] })
    await expect(db.command({ collMod: 'checked', validator: { $foo: 1 } })).rejects.toMatchObject({
      code: 2,
    })
    await expect(db.collection('checked').insertOne({ a: [1] })).rejects.toMatchObject({ code: 121 })
  })

  test('a hint of findOneAndUpdate has to name an index that there is', async () => {
    await things.insertOne({ k: 1 })
    await things.createIndex({ k: 1 })
    const hinted = (hint: unknown) =>
      db.command({ findAndModify: 'things', query: { k: 1 }, update: { $set: { seen: true } }, hint })
    expect(await hinted({ k: 1 })).toMatchObject({ value: { k: 1 } })
    expect(await hinted('k_1')).toMatchObject({ value: { seen: true } })
    await expect(hinted('none')).rejects.toMatchObject({ code: 2 })
  })

  test('an unacknowledged write is done and not answered', async () => {
    await things.insertOne({ quiet: true }, { writeConcern: { w: 0 } })
    await expect.poll(() => things.countDocuments({ quiet: true })).toBe(1)
  })

  test('array filters and update pipelines reach inside documents', async () => {
    await things.insertOne({
      _id: 1 as never,
      a: [
        { k: 1, v: 1 },
        { k: 2, v: 2 },
      ],
    })
    await things.updateOne({}, { $set: { 'a.$[e].v': 9 } }, { arrayFilters: [{ 'e.k': 2 }] })
    await things.updateOne({}, [{ $set: { sum: { $sum: '$a.v' } } }])
    expect(await things.findOne()).toEqual({
      _id: 1,
      a: [
        { k: 1, v: 1 },
        { k: 2, v: 9 },
      ],
      sum: 10,
    })
  })

  test('the position that was found is that of the list which is named, whatever lies inside its elements', async () => {
    const list = [
      { tags: [1, 2], k: 1 },
      { tags: [5, 6, 3], k: 2 },
      { tags: [3], k: 3 },
    ]
    const hit = async (filter: object) => {
      await things.deleteMany({})
      await things.insertOne({ list: structuredClone(list) })
      await things.updateOne(filter, { $set: { 'list.$.hit': true } })
      const after = await things.findOneAndUpdate(
        filter,
        { $set: { 'list.$.again': true } },
        { returnDocument: 'after' },
      )
      const places = (name: string) =>
        after?.list.flatMap((one: object, at: number) => (name in one ? [at] : []))
      expect(places('again')).toEqual(places('hit'))
      return places('hit')
    }
    expect(await hit({ 'list.tags': 3 })).toEqual([1])
    expect(await hit({ 'list.tags': { $in: [2] } })).toEqual([0])
    expect(await hit({ 'list.tags': { $all: [5, 3] } })).toEqual([1])
    expect(await hit({ $or: [{ 'list.tags': 6 }] })).toEqual([1])
    expect(await hit({ list: { $elemMatch: { tags: 3, k: 3 } } })).toEqual([2])
    const shown = { _id: 0, 'list.$': 1 }
    expect(await things.findOne({ 'list.tags': 6 }, { projection: shown })).toMatchObject({
      list: [{ k: 2 }],
    })
    const bulk = [{ updateOne: { filter: { 'list.tags': 6 }, update: { $pull: { 'list.$.tags': 6 } } } }]
    await things.bulkWrite(bulk as never)
    expect((await things.findOne())?.list.map(({ tags }: { tags: number[] }) => tags)).toEqual([
      [1, 2],
      [5, 3],
      [3],
    ])
  })

  test('upserts of one key from many clients at once make one document', async () => {
    await things.createIndex({ k: 1 }, { unique: true })
    const clients = Array.from({ length: 60 }, (_, n) => n)
    await Promise.all(
      clients.map((n) =>
        n % 2
          ? things.updateOne({ k: 1 }, { $inc: { n: 1 } }, { upsert: true })
          : things.findOneAndUpdate({ k: 1 }, { $inc: { n: 1 } }, { upsert: true }),
      ),
    )
    expect(await things.find().toArray()).toMatchObject([{ k: 1, n: 60 }])
  })

  test('of many inserts of one unique key at once one succeeds and the others are duplicates', async () => {
    await things.createIndex({ seat: 1 }, { unique: true })
    const results = await Promise.allSettled(Array.from({ length: 40 }, () => things.insertOne({ seat: 7 })))
    const refusals = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []))
    expect(refusals.map(({ code, keyValue }) => ({ code, keyValue }))).toEqual(
      Array(39).fill({ code: 11000, keyValue: { seat: 7 } }),
    )
    expect(await things.countDocuments()).toBe(1)
  })

  test('increments from many clients at once all count', async () => {
    await things.insertOne({ _id: 'n' as never, n: 0 })
    await Promise.all(Array.from({ length: 100 }, () => things.updateOne({}, { $inc: { n: 1 } })))
    expect(await things.findOne()).toMatchObject({ n: 100 })
  })
})

describe('cursors', () => {
  test('every document comes once over many batches, sorted or not', async () => {
    await things.insertMany(Array.from({ length: 1000 }, (_, n) => ({ n })))
    const plain = await things
      .find()
      .batchSize(7)
      .map(({ n }) => n)
      .toArray()
    expect(plain.sort((a, b) => a - b)).toEqual(Array.from({ length: 1000 }, (_, n) => n))
    const sorted = await things
      .find()
      .sort({ n: -1 })
      .batchSize(7)
      .map(({ n }) => n)
      .toArray()
    expect(sorted).toEqual(Array.from({ length: 1000 }, (_, n) => 999 - n))
  })

  test('sixty open cursors hold up nobody', async () => {
    await things.insertMany(Array.from({ length: 200 }, (_, n) => ({ n })))
    const cursors = Array.from({ length: 60 }, () => things.find().sort({ n: 1 }).batchSize(10))
    for (const cursor of cursors) await cursor.next()
    expect(await things.countDocuments()).toBe(200)
    const rest = await Promise.all(cursors.map((cursor) => cursor.toArray()))
    expect(rest.map((list) => list.length)).toEqual(Array(60).fill(199))
  })

  test('a killed cursor is gone, and an unknown one is CursorNotFound', async () => {
    await things.insertMany(Array.from({ length: 50 }, (_, n) => ({ n })))
    const { cursor } = await db.command({ find: 'things', batchSize: 5 }, { promoteLongs: false })
    expect(await db.command({ killCursors: 'things', cursors: [cursor.id] })).toMatchObject({
      cursorsNotFound: [],
    })
    const more = db.command({ getMore: cursor.id, collection: 'things' })
    await expect(more).rejects.toMatchObject({ code: 43, codeName: 'CursorNotFound' })
  })

  test('large documents come through whole', async () => {
    await things.insertMany(
      Array.from({ length: 12 }, (_, n) => ({ n, text: String(n % 10).repeat(4_000_000) })),
    )
    const lengths = await things
      .find()
      .map(({ text }) => text.length)
      .toArray()
    expect(lengths).toEqual(Array(12).fill(4_000_000))
  })
})

describe('indexes', () => {
  test('a duplicate key is told with its index, pattern and value', async () => {
    await things.createIndex({ town: 1, block: 1 }, { unique: true })
    await things.insertMany([
      { town: '池尻', block: 1 },
      { town: '池尻', block: 2 },
    ])
    const told = {
      code: 11000,
      keyPattern: { town: 1, block: 1 },
      keyValue: { town: '池尻', block: 1 },
      message: expect.stringContaining(
        'E11000 duplicate key error collection: conformance.things index: town_1_block_1 dup key: { town: "池尻", block: 1 }',
      ),
    }
    await expect(things.insertOne({ town: '池尻', block: 1 })).rejects.toMatchObject(told)
    await expect(things.updateOne({ block: 2 }, { $set: { block: 1 } })).rejects.toMatchObject(told)
    await expect(things.updateOne({ block: 2 }, { $inc: { block: -1 } })).rejects.toMatchObject(told)
    await expect(things.findOneAndUpdate({ block: 2 }, { $set: { block: 1 } })).rejects.toMatchObject(told)
    await expect(things.replaceOne({ block: 2 }, { town: '池尻', block: 1 })).rejects.toMatchObject(told)
    const { insertedId } = await things.insertOne({ town: '代沢' })
    await expect(things.insertOne({ _id: insertedId })).rejects.toMatchObject({
      code: 11000,
      keyPattern: { _id: 1 },
      keyValue: { _id: insertedId },
    })
  })

  test('missing and null are equal to a unique index, and a partial one leaves out what it says', async () => {
    await things.createIndex({ a: 1 }, { unique: true })
    await things.insertOne({ a: null })
    await expect(things.insertOne({})).rejects.toMatchObject({ code: 11000, keyValue: { a: null } })
    await things.dropIndex('a_1')
    await things.createIndex({ open: 1 }, { unique: true, partialFilterExpression: { state: 'open' } })
    await things.insertMany([
      { open: 1, state: 'closed' },
      { open: 1, state: 'closed' },
      { open: 1, state: 'open' },
    ])
    await expect(things.insertOne({ open: 1, state: 'open' })).rejects.toMatchObject({ code: 11000 })
    await expect(things.updateOne({ state: 'closed' }, { $set: { state: 'open' } })).rejects.toMatchObject({
      code: 11000,
      keyValue: { open: 1 },
    })
  })

  test('building a unique index over duplicates fails and names one', async () => {
    await things.insertMany([
      { a: 1, b: 1 },
      { a: 1, b: 1 },
    ])
    await expect(things.createIndex({ a: 1, b: 1 }, { unique: true })).rejects.toMatchObject({
      code: 11000,
      keyPattern: { a: 1, b: 1 },
      keyValue: { a: 1, b: 1 },
    })
    expect((await things.indexes()).map(({ name }) => name)).toEqual(['_id_'])
  })

  test('many indexes made at once in one database are all there', async () => {
    const names = ['a', 'b', 'c', 'd']
    await Promise.all(
      names.flatMap((collection) =>
        names.map((field) =>
          db.collection(collection).createIndex({ [field]: 1 }, { unique: field === 'a' }),
        ),
      ),
    )
    for (const name of names) expect(await db.collection(name).indexes()).toHaveLength(5)
  })

  test('a schema with number holds, and the simple collation is what an index has anyway', async () => {
    const validator = { $jsonSchema: { title: 'Things', properties: { n: { bsonType: 'number' } } } }
    await db.createCollection('checked', { validator })
    await db.collection('checked').insertOne({ n: 1.5 })
    await expect(db.collection('checked').insertOne({ n: 'one' })).rejects.toMatchObject({ code: 121 })
    await things.createIndex({ a: 1 }, { collation: { locale: 'simple' } })
    expect(await things.indexes()).toHaveLength(2)
  })

  test('listed indexes carry what they were made with and nothing else', async () => {
    await things.createIndex({ t: 1 }, { expireAfterSeconds: 60, name: 'ttl' })
    expect(await things.indexes()).toEqual([
      { v: 2, key: { _id: 1 }, name: '_id_' },
      { v: 2, key: { t: 1 }, name: 'ttl', expireAfterSeconds: 60 },
    ])
  })
})

describe('aggregation', () => {
  beforeEach(async () => {
    await things.insertMany(
      Array.from({ length: 20 }, (_, n) => ({ n, even: n % 2 === 0, area: `a${n % 3}` })),
    )
    await db
      .collection('areas')
      .insertMany([0, 1, 2].map((n) => ({ _id: `a${n}` as never, name: `area ${n}` })))
  })

  test('$group, $sort and $limit', async () => {
    const sums = await things
      .aggregate([
        { $group: { _id: '$even', sum: { $sum: '$n' }, most: { $max: '$n' } } },
        { $sort: { _id: 1 } },
      ])
      .toArray()
    expect(sums).toEqual([
      { _id: false, sum: 100, most: 19 },
      { _id: true, sum: 90, most: 18 },
    ])
  })

  test('$lookup by field and by pipeline', async () => {
    const [one] = await things
      .aggregate([
        { $match: { n: 4 } },
        { $lookup: { from: 'areas', localField: 'area', foreignField: '_id', as: 'areas' } },
        {
          $lookup: {
            from: 'things',
            let: { area: '$area' },
            pipeline: [{ $match: { $expr: { $eq: ['$area', '$$area'] } } }, { $count: 'count' }],
            as: 'peers',
          },
        },
      ])
      .toArray()
    expect(one).toMatchObject({ areas: [{ name: 'area 1' }], peers: [{ count: 7 }] })
  })

  test('$facet answers each of its branches', async () => {
    const [answer] = await things
      .aggregate([
        {
          $facet: {
            total: [{ $count: 'n' }],
            first: [{ $sort: { n: 1 } }, { $limit: 2 }, { $project: { _id: 0, n: 1 } }],
          },
        },
      ])
      .toArray()
    expect(answer).toEqual({ total: [{ n: 20 }], first: [{ n: 0 }, { n: 1 }] })
  })

  test('$push behind a $sort gives the order of the sort, whatever stands between', async () => {
    await things.deleteMany({})
    const rows = [5, 3, 9, 1, 7, 2, 8, 6, 4, 0].map((n, i) => ({
      n,
      g: i % 2,
      ...(n % 3 ? { m: n } : {}),
      z: n === 6 ? null : n,
    }))
    await things.insertMany(rows)
    const group = { $group: { _id: '$g', n: { $push: '$n' }, m: { $push: '$m' }, z: { $push: { z: '$z' } } } }
    for (const between of [
      [],
      [{ $match: { n: { $gte: 0 } } }],
      [{ $project: { n: 1, g: 1, m: 1, z: 1 } }],
      [{ $set: { x: 1 } }],
    ]) {
      const groups = await things
        .aggregate([{ $sort: { n: 1 } }, ...between, group, { $sort: { _id: 1 } }])
        .toArray()
      expect(groups.map(({ n, m }) => ({ n, m }))).toEqual([
        { n: [4, 5, 7, 8, 9], m: [4, 5, 7, 8] },
        { n: [0, 1, 2, 3, 6], m: [1, 2] },
      ])
      expect(groups[1]?.z.at(-1)).toEqual({ z: null })
    }
  })

  test('a double is written with all of its digits, or refused; whole ones without an exponent', async () => {
    await things.deleteMany({})
    const texts: [number, string][] = [
      [1234567.891, '1234567.891'],
      [123456789012.5, '123456789012.5'],
      [-0.25, '-0.25'],
      [100000000000000, '100000000000000'],
      [0.0001, '0.0001'],
      [Number.NaN, 'NaN'],
    ]
    const { Double } = mongoose.mongo.BSON
    await things.insertMany(texts.map(([d], _id) => ({ _id: _id as never, d: new Double(d) })))
    for (const r of [{ $toString: '$d' }, { $convert: { input: '$d', to: 'string', onNull: 'none' } }]) {
      const rows = await things.aggregate([{ $sort: { _id: 1 } }, { $project: { r } }]).toArray()
      expect(rows.map((row) => row.r)).toEqual(texts.map(([, text]) => text))
    }
    await things.deleteMany({})
    await things.insertMany([{ v: 7 }, { v: 'seven' }, { v: null }, {}])
    const others = await things.aggregate([{ $project: { _id: 0, r: { $toString: '$v' } } }]).toArray()
    expect(others).toEqual([{ r: '7' }, { r: 'seven' }, { r: null }, { r: null }])
    await things.insertOne({ v: 0.1 + 0.2 })
    const long = things.aggregate([
      { $match: { v: { $gt: 0, $lt: 1 } } },
      { $set: { r: { $toString: '$v' } } },
    ])
    await expect(long.toArray()).rejects.toMatchObject({ code: 241 })
  })

  test('a set leaves out what is missing and keeps null', async () => {
    await things.deleteMany({})
    const { Double } = mongoose.mongo.BSON
    await things.insertMany([{ v: 3 }, {}, { v: null }, { v: [] }, { v: new Double(3) }])
    const [group] = await things
      .aggregate([{ $group: { _id: null, r: { $addToSet: '$v' }, n: { $sum: 1 } } }])
      .toArray()
    expect(Object.keys(group ?? {})).toEqual(['_id', 'r', 'n'])
    expect(group?.r).toHaveLength(3)
    expect(new Set(group?.r.map((one: unknown) => JSON.stringify(one)))).toEqual(new Set(['3', 'null', '[]']))
  })

  test('$dateAdd moves moments and refuses what is none', async () => {
    const moved = (startDate: unknown) =>
      things
        .aggregate([
          { $limit: 1 },
          { $project: { _id: 0, r: { $dateAdd: { startDate, unit: 'day', amount: 1 } } } },
        ])
        .toArray()
    expect(await moved(new Date(5))).toEqual([{ r: new Date(86_400_005) }])
    expect(await moved('$missing')).toEqual([{ r: null }])
    for (const wrong of ['2020-01-01', 5])
      await expect(moved(wrong)).rejects.toMatchObject({ code: 5_166_403 })
  })

  test('a $count of nothing gives nothing', async () => {
    expect(await things.aggregate([{ $match: { n: -1 } }, { $count: 'c' }]).toArray()).toEqual([])
    expect(
      await db
        .collection('none')
        .aggregate([{ $count: 'c' }])
        .toArray(),
    ).toEqual([])
    expect(await things.aggregate([{ $count: 'c' }]).toArray()).toEqual([{ c: 20 }])
    const [facet] = await things
      .aggregate([{ $facet: { c: [{ $match: { n: -1 } }, { $count: 'c' }] } }])
      .toArray()
    expect(facet).toEqual({ c: [] })
  })

  test('what a stage or a view takes away can’t be seen by those behind it', async () => {
    const kept = db.collection('kept')
    await kept.insertOne({ _id: 1 as never, open: 1, secret: { n: 2 } })
    const seen = { $set: { seen: '$secret' } }
    const hidden = [{ _id: 1, open: 1 }]
    for (const gone of [{ $unset: 'secret' }, { $project: { secret: 0 } }]) {
      expect(await kept.aggregate([gone, { $sort: { open: 1 } }, seen]).toArray()).toEqual(hidden)
      await db.createCollection('view', { viewOn: 'kept', pipeline: [gone] })
      expect(await db.collection('view').aggregate([seen]).toArray()).toEqual(hidden)
      const joined = { $lookup: { from: 'view', pipeline: [seen], as: 'found' } }
      expect(await kept.aggregate([joined]).toArray()).toMatchObject([{ found: hidden }])
      expect(await db.listCollections({ name: 'view' }).toArray()).toMatchObject([
        { options: { viewOn: 'kept', pipeline: [gone] } },
      ])
      await db.command({ collMod: 'view', viewOn: 'kept', pipeline: [gone, { $match: { open: 1 } }] })
      expect(await db.collection('view').aggregate([seen]).toArray()).toEqual(hidden)
      await db.dropCollection('view')
    }
  })

  test('buckets come in order, one for the rest where its name says', async () => {
    const [answer] = await things
      .aggregate([
        {
          $facet: {
            fixed: [{ $bucket: { groupBy: '$n', boundaries: [0, 4, 8, 12, 16, 20] } }],
            auto: [{ $bucketAuto: { groupBy: '$n', buckets: 4 } }],
          },
        },
      ])
      .toArray()
    const [, , rest] = await things
      .aggregate([{ $bucket: { groupBy: '$n', boundaries: [0, 2, 4], default: 'rest' } }])
      .toArray()
    expect(rest).toEqual({ _id: 'rest', count: 16 })
    expect(answer?.fixed.map(({ _id }: { _id: number }) => _id)).toEqual([0, 4, 8, 12, 16])
    expect(answer?.auto.map(({ _id }: { _id: { min: number } }) => _id.min)).toEqual([0, 5, 10, 15])
  })

  test('$out and $merge write, $unwind and $dateToString in Tokyo work', async () => {
    await things.aggregate([{ $match: { even: true } }, { $out: 'evens' }]).toArray()
    expect(await db.collection('evens').countDocuments()).toBe(10)
    const [day] = await things
      .aggregate([
        { $limit: 1 },
        {
          $project: {
            _id: 0,
            day: {
              $dateToString: {
                date: new Date('2026-03-31T15:00:00Z'),
                timezone: 'Asia/Tokyo',
                format: '%Y-%m-%d',
              },
            },
          },
        },
      ])
      .toArray()
    expect(day).toEqual({ day: '2026-04-01' })
  })

  test('a slow pipeline ends at maxTimeMS with MongoDB’s code', async () => {
    const slow = [
      { $project: { r: { $range: [0, 1_000_000] } } },
      { $unwind: '$r' },
      { $group: { _id: '$r' } },
    ]
    await expect(things.aggregate(slow, { maxTimeMS: 20 }).toArray()).rejects.toMatchObject({
      code: 50,
      message: 'operation exceeded time limit',
    })
    expect(await things.countDocuments()).toBe(20)
  })
})

describe('what is not supported', () => {
  test('is refused with MongoDB’s own code and name', async () => {
    await things.insertOne({ a: 1 })
    const admin = client.db('admin')
    const collation = { locale: 'ja', strength: 1 } as const
    await expect(db.command({ noSuchCommand: 1 })).rejects.toMatchObject({
      code: 59,
      codeName: 'CommandNotFound',
    })
    await expect(things.watch().next()).rejects.toMatchObject({ code: 40573 })
    await expect(db.createCollection('log', { capped: true, size: 4096 })).rejects.toMatchObject({
      code: 115,
    })
    await expect(db.createCollection('c', { collation })).rejects.toMatchObject({ code: 115 })
    await expect(things.createIndex({ a: 1 }, { collation })).rejects.toMatchObject({ code: 115 })
    await expect(things.updateOne({}, { $set: { a: 2 } }, { collation })).rejects.toMatchObject({ code: 115 })
    await expect(things.deleteOne({ a: 'A' }, { collation })).rejects.toMatchObject({ code: 115 })
    await expect(things.createIndex({ a: -1 }, { unique: true })).rejects.toMatchObject({ code: 67 })
    await expect(things.find({ a: { $in: [{ $regex: 'a' }] } } as never).toArray()).rejects.toMatchObject({
      code: 2,
    })
    await expect(things.find({ $where: 'true' }).toArray()).rejects.toMatchObject({ code: 2 })
    await expect(things.aggregate([{ $noSuchStage: 1 }]).toArray()).rejects.toMatchObject({
      code: 40324,
      message: "Unrecognized pipeline stage name: '$noSuchStage'",
    })
    await expect(
      things.find().withReadPreference('primary').addCursorFlag('tailable', true).toArray(),
    ).rejects.toMatchObject({ code: 2 })
    await expect(things.find().min({ a: 1 }).hint({ a: 1 }).toArray()).rejects.toMatchObject({ code: 115 })
    await expect(admin.command({ shutdown: 1 })).rejects.toMatchObject({ code: 59 })
    await expect(db.command({ listDatabases: 1 })).rejects.toMatchObject({
      code: 13,
      codeName: 'Unauthorized',
    })
    expect(await things.find().toArray()).toMatchObject([{ a: 1 }])
  })

  test('a field of the wrong type is refused, and not taken for one that isn’t there', async () => {
    const wrong = { code: 14, codeName: 'TypeMismatch' }
    await things.insertOne({ a: 1 })
    for (const command of [
      { find: 'things', readConcern: [] },
      { insert: 'things', documents: [{}], writeConcern: 'majority' },
      { find: 'things', maxTimeMS: 'long' },
      { getMore: 5, collection: 'things' },
      { killCursors: 'things', cursors: 5 },
      { killSessions: 5 },
      { endSessions: {} },
    ]) {
      await expect(db.command(command)).rejects.toMatchObject(wrong)
    }
    const bulk = { bulkWrite: 1, ops: [{ insert: 0, document: {} }], nsInfo: [{ ns: 'conformance.things' }] }
    await expect(client.db('admin').command({ ...bulk, ordered: 1 })).rejects.toMatchObject(wrong)
    expect(await things.countDocuments()).toBe(1)
  })

  test('bad input is a refusal and leaves the connection usable', async () => {
    await expect(things.find({ $foo: 1 }).toArray()).rejects.toMatchObject({ code: 2 })
    await expect(things.updateOne({}, { $foo: { a: 1 } })).rejects.toMatchObject({ code: 9 })
    await expect(things.find({ a: { $regex: '(' } }).toArray()).rejects.toMatchObject({ code: 51091 })
    await expect(client.db('a b').collection('c').findOne()).rejects.toMatchObject({ code: 73 })
    await db.createCollection('things')
    await expect(things.dropIndex('none')).rejects.toMatchObject({ code: 27, codeName: 'IndexNotFound' })
    const nested = Array.from({ length: 3000 }).reduce<object>((inner) => ({ a: inner }), {})
    await expect(things.insertOne({ nested })).rejects.toMatchObject({ code: expect.any(Number) })
    expect(await things.countDocuments()).toBe(0)
  })
})

describe('mongoose', () => {
  test('a model’s life: indexes, timestamps, versions, population, transactions', async () => {
    const connection = await mongoose.createConnection(`${store.uri}models`).asPromise()
    try {
      const { Schema } = mongoose
      const Office = connection.model(
        'Office',
        new Schema({ _id: String, name: { type: String, unique: true } }),
      )
      const schema = new Schema(
        { n: Number, tags: [String], office: { type: String, ref: 'Office' } },
        { timestamps: true, optimisticConcurrency: true },
      )
      schema.index({ n: 1 }, { unique: true, partialFilterExpression: { n: { $gt: 0 } } })
      const Visit = connection.model('Visit', schema)
      await Promise.all([Office.init(), Visit.init()])
      expect(await Visit.syncIndexes()).toEqual([])
      expect(await Visit.diffIndexes()).toEqual({ toDrop: [], toCreate: [] })
      await Office.create({ _id: 'o1', name: '池尻まちづくりセンター' })
      await expect(Office.create({ _id: 'o2', name: '池尻まちづくりセンター' })).rejects.toMatchObject({
        code: 11000,
      })
      const visit = await Visit.create({ n: 1, office: 'o1' })
      const stale = await Visit.findById(visit.id).orFail()
      visit.tags.push('first')
      await visit.save()
      stale.n = 5
      await expect(stale.save()).rejects.toThrow(mongoose.Error.VersionError)
      expect(
        (await Visit.findById(visit.id).populate<{ office: { name: string } }>('office'))?.office.name,
      ).toContain('池尻')
      await connection.transaction(async (session) => {
        await Visit.create([{ n: 2 }], { session })
        await Visit.updateOne({ n: 1 }, { $addToSet: { tags: 'second' } }, { session })
      })
      expect(await Visit.countDocuments({ $or: [{ n: 2 }, { tags: 'second' }] })).toBe(2)
    } finally {
      await connection.close()
    }
  })
})
