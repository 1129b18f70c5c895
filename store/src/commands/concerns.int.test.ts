import { Binary, Decimal128, type Document, Long, MongoClient, Timestamp, UUID } from 'mongodb'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TemporaryStore, temporaryStore } from '../testing/temporary-store.ts'

let store: TemporaryStore
let client: MongoClient
beforeAll(async () => {
  store = await temporaryStore()
  client = await MongoClient.connect(store.uri)
  await client
    .db('concerns')
    .collection('things')
    .insertOne({ _id: 1, name: 'one' } as Document)
})
afterAll(async () => {
  await client?.close()
  await store?.end()
})

const run = (command: Document, db = 'concerns') => client.db(db).command(command)
const refused = (command: Document, db?: string) =>
  run(command, db).then(
    () => null,
    ({ code }) => code,
  )

const find = { find: 'things' }
const create = { create: 'others' }
const late = new Timestamp({ t: 1, i: 1 })

describe('what isn’t right is refused in MongoDB’s numbers, and not ignored', () => {
  test.each<[string, Document, number]>([
    ['a level that is no text', { ...find, readConcern: { level: 1 } }, 14],
    ['a level that there is none of', { ...find, readConcern: { level: 'Local' } }, 2],
    ['a field of a read concern', { ...find, readConcern: { levels: 'local' } }, 40415],
    ['a time that is none', { ...find, readConcern: { afterClusterTime: 1 } }, 14],
    ['a time to read at', { ...find, readConcern: { level: 'snapshot', atClusterTime: late } }, 115],
    ['a time to read at, of another level', { ...find, readConcern: { atClusterTime: late } }, 72],
    ['a snapshot outside of a transaction', { ...find, readConcern: { level: 'snapshot' } }, 115],
    ['a level where there is but one', { listCollections: 1, readConcern: { level: 'majority' } }, 72],
    ['a write concern of a read', { ...find, writeConcern: { w: 1 } }, 72],
    ['a field of a write concern', { ...create, writeConcern: { W: 1 } }, 40415],
    ['too many members', { ...create, writeConcern: { w: 51 } }, 9],
    ['no number of members', { ...create, writeConcern: { w: Number.NaN } }, 9],
    ['members by nothing', { ...create, writeConcern: { w: {} } }, 9],
    ['a journal that is a text', { ...create, writeConcern: { j: 'yes' } }, 14],
    ['a wait beyond bounds', { ...create, writeConcern: { wtimeout: Long.fromNumber(2 ** 31) } }, 9],
    ['a limit of time that is a text', { killCursors: 'things', cursors: [], maxTimeMS: 'x' }, 14],
    ['half a millisecond', { ...find, maxTimeMS: Decimal128.fromString('0.5') }, 9],
    ['a time below zero', { ...find, maxTimeMS: -1 }, 2],
    ['a hint that is a number', { count: 'things', hint: 1 }, 9],
    ['a natural order of two', { aggregate: 'things', pipeline: [], cursor: {}, hint: { $natural: 2 } }, 2],
    ['a yes that is a number', { listCollections: 1, nameOnly: 1 }, 14],
    ['a strict client without a version', { ping: 1, apiStrict: true }, 4886600],
    ['what the version hasn’t', { dbStats: 1, apiVersion: '1', apiStrict: true }, 323],
    ['a session that is a number', { endSessions: [1] }, 14],
    ['a session without an id', { killSessions: [{}] }, 40414],
    ['a session’s id too short', { endSessions: [{ id: new Binary(new Uint8Array(3), 4) }] }, 207],
    [
      'the constants of an update',
      { update: 'things', updates: [{ q: {}, u: [{ $set: { a: '$$x' } }], c: { x: 1 } }] },
      115,
    ],
    [
      'a merge of given documents',
      { aggregate: 1, pipeline: [{ $documents: [{ _id: 1 }] }, { $merge: 'things' }], cursor: {} },
      115,
    ],
    [
      'a merge of others alone',
      { aggregate: 'none', pipeline: [{ $unionWith: 'things' }, { $merge: 'things' }], cursor: {} },
      115,
    ],
  ])('%s', async (_, command, code) => {
    expect(await refused(command)).toBe(code)
  })

  test('a write concern within a transaction, where its end has one', async () => {
    await client.withSession(async (session) => {
      session.startTransaction()
      const insert = { insert: 'things', documents: [{ a: 1 }], writeConcern: { w: 1 } }
      await expect(client.db('concerns').command(insert, { session })).rejects.toMatchObject({ code: 72 })
    })
  })
})

describe('what is right is taken', () => {
  test.each<[string, Document]>([
    ['each level', { ...find, readConcern: { level: 'majority', provenance: 'clientSupplied' } }],
    ['one without a level', { ...find, readConcern: {} }],
    ['one level of a write', { ...create, create: 'some', readConcern: { level: 'local' } }],
    ['members by a name and a wait', { ...create, writeConcern: { w: 'majority', j: 1, wtimeout: 5 } }],
    [
      'no document looked at, said by a number',
      { insert: 'things', documents: [{ a: 1 }], bypassDocumentValidation: 1 },
    ],
    ['the same said by nothing', { insert: 'things', documents: [{ a: 1 }], bypassDocumentValidation: null }],
    ['sessions of one’s own', { endSessions: [{ id: new UUID() }] }],
    ['a strict client', { ping: 1, apiVersion: '1', apiStrict: true, apiDeprecationErrors: true }],
  ])('%s', async (_, command) => {
    expect(await run(command)).toMatchObject({ ok: 1 })
  })

  test('a yes said by a number leaves validation out', async () => {
    await run({ create: 'held', validator: { name: { $type: 'string' } } })
    const insert = { insert: 'held', documents: [{ name: 1 }] }
    expect((await run(insert)).writeErrors?.[0]?.code ?? (await refused(insert))).toBe(121)
    expect(await run({ ...insert, bypassDocumentValidation: 1 })).toMatchObject({ n: 1 })
  })

  test('a session’s id is given to who makes none', async () => {
    const { id, timeoutMinutes } = await run({ startSession: 1 })
    expect([id.id.sub_type, timeoutMinutes]).toEqual([4, 30])
    expect(await run({ ...find, lsid: id })).toMatchObject({ ok: 1 })
  })
})

describe('what is told of a change is so', () => {
  test('a document that was found and stays as it is was found', async () => {
    const same = { findAndModify: 'things', query: { _id: 1 }, update: { $set: { name: 'one' } } }
    for (const isNew of [true, false])
      expect((await run({ ...same, new: isNew })).lastErrorObject).toEqual({ n: 1, updatedExisting: true })
    const none = await run({ ...same, query: { _id: 2 } })
    expect([none.value, none.lastErrorObject]).toEqual([null, { n: 0, updatedExisting: false }])
    const made = await run({ ...same, query: { _id: 3 }, upsert: true, new: true })
    expect(made.lastErrorObject).toEqual({ n: 1, updatedExisting: false, upserted: 3 })
    const removed = await run({ findAndModify: 'things', query: { _id: 3 }, remove: true })
    expect(removed.lastErrorObject).toEqual({ n: 1 })
  })

  test('a collection is dropped with its indexes, a database where there is one', async () => {
    const db = client.db('dropped')
    await db.collection('a').createIndexes([{ key: { x: 1 } }, { key: { y: 1 } }])
    expect(await run({ dropIndexes: 'a', index: 'x_1' }, 'dropped')).toMatchObject({ nIndexesWas: 3 })
    expect(await run({ drop: 'a' }, 'dropped')).toMatchObject({ nIndexesWas: 2, ns: 'dropped.a' })
    await db.createCollection('b')
    expect(await run({ dropDatabase: 1 }, 'dropped')).toMatchObject({ dropped: 'dropped' })
    expect(await run({ dropDatabase: 1 }, 'dropped')).not.toHaveProperty('dropped')
  })

  test('a page of no size is all that is left', async () => {
    await client
      .db('concerns')
      .collection('many')
      .insertMany(Array.from({ length: 8 }, (_, _id) => ({ _id }) as Document))
    const { cursor } = await run({ find: 'many', batchSize: 2 })
    const more = await run({ getMore: Long.fromValue(cursor.id), collection: 'many', batchSize: 0 })
    expect([more.cursor.nextBatch.length, Number(more.cursor.id)]).toEqual([6, 0])
  })
})
