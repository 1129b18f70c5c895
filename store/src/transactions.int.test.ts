import { Long } from 'bson'
import { type Collection, MongoClient, MongoError } from 'mongodb'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Document } from './bson/document.ts'
import { newSession, RawClient } from './testing/raw-client.ts'
import { type TemporaryStore, temporaryStore } from './testing/temporary-store.ts'

let store: TemporaryStore
let client: MongoClient
let accounts: Collection<{ _id: string; n: number }>

beforeAll(async () => {
  store = await temporaryStore()
  client = await MongoClient.connect(store.uri, { maxPoolSize: 100 })
  accounts = client.db('bank').collection('accounts')
})

afterAll(async () => {
  await client?.close()
  await store?.end()
})

beforeEach(async () => {
  await accounts.deleteMany({})
  await accounts.insertMany([
    { _id: 'a', n: 0 },
    { _id: 'b', n: 0 },
  ])
})

const balance = async (id = 'a') => (await accounts.findOne({ _id: id }))?.n

/** Commands of one transaction, sent without a driver between. */
async function rawTransaction() {
  const raw = await RawClient.open(store.port)
  const fields = { lsid: newSession(), txnNumber: Long.fromNumber(1), autocommit: false }
  const run = (command: Document, more: Document = {}) =>
    raw.send({ ...command, ...fields, ...more, $db: 'bank' })
  const end = (name: string) => raw.send({ [name]: 1, ...fields, $db: 'admin' })
  return { raw, run, end, fields }
}

const increment = { update: 'accounts', updates: [{ q: { _id: 'a' }, u: { $inc: { n: 1 } } }] }

describe('transactions', () => {
  test('twenty that read and then write one document at once end at exactly twenty', async () => {
    const once = () =>
      client.withSession((session) =>
        session.withTransaction(async () => {
          const found = await accounts.findOne({ _id: 'a' }, { session })
          await accounts.updateOne({ _id: 'a' }, { $set: { n: (found?.n ?? 0) + 1 } }, { session })
        }),
      )
    await Promise.all(Array.from({ length: 20 }, once))
    expect(await balance()).toBe(20)
  })

  test('sixty-four clients in transactions, reading outside them too, all come to an end', async () => {
    const transfer = (index: number) =>
      client.withSession((session) =>
        session.withTransaction(async () => {
          await accounts.updateOne({ _id: `c${index}` }, { $inc: { n: 1 } }, { session, upsert: true })
          await accounts.findOne({ _id: 'a' })
          await accounts.insertOne({ _id: `d${index}`, n: 1 }, { session })
        }),
      )
    await Promise.all(Array.from({ length: 64 }, (_, index) => transfer(index)))
    expect(await accounts.countDocuments({ n: 1 })).toBe(128)
  })

  test('forty at once on one document, reading and writing further, end in success or are worth another try', async () => {
    const attempt = async (index: number) => {
      const session = client.startSession()
      try {
        session.startTransaction()
        await accounts.findOneAndUpdate({ _id: 'a' }, { $inc: { n: 1 } }, { session })
        await accounts.find({}, { session }).toArray()
        await accounts.updateOne({ _id: 'b' }, { $inc: { n: 1 } }, { session })
        await accounts.insertOne({ _id: `e${index}-${Math.random()}`, n: -1 }, { session })
        await session.commitTransaction()
        return 'done'
      } catch (error) {
        const isWorthIt = error instanceof MongoError && error.hasErrorLabel('TransientTransactionError')
        return isWorthIt ? 'again' : error
      } finally {
        await session.endSession()
      }
    }
    const ends: unknown[] = []
    for (let round = 0; round < 5; round++) {
      ends.push(...(await Promise.all(Array.from({ length: 40 }, (_, index) => attempt(index)))))
    }
    expect(ends.filter((end) => end !== 'done' && end !== 'again')).toEqual([])
    const done = ends.filter((end) => end === 'done').length
    expect(done).toBeGreaterThan(0)
    expect([await balance('a'), await balance('b'), await accounts.countDocuments({ n: -1 })]).toEqual([
      done,
      done,
      done,
    ])
  })

  test('what is done inside is seen inside, not outside, until it is committed', async () => {
    await client.withSession(async (session) => {
      session.startTransaction()
      await accounts.updateOne({ _id: 'a' }, { $inc: { n: 5 } }, { session })
      expect(await accounts.findOne({ _id: 'a' }, { session })).toMatchObject({ n: 5 })
      expect(await balance()).toBe(0)
      await session.commitTransaction()
    })
    expect(await balance()).toBe(5)
  })

  test('reads stay at the moment of the first one', async () => {
    await client.withSession(async (session) => {
      session.startTransaction()
      expect(await accounts.countDocuments({}, { session })).toBe(2)
      await accounts.insertOne({ _id: 'later', n: 1 })
      expect(await accounts.countDocuments({}, { session })).toBe(2)
      await session.commitTransaction()
    })
  })

  test('an abort, asked for or by an error, undoes everything', async () => {
    await client.withSession(async (session) => {
      session.startTransaction()
      await accounts.updateOne({ _id: 'a' }, { $inc: { n: 5 } }, { session })
      await session.abortTransaction()
      session.startTransaction()
      await accounts.updateOne({ _id: 'a' }, { $inc: { n: 5 } }, { session })
      await expect(accounts.insertOne({ _id: 'b', n: 0 }, { session })).rejects.toMatchObject({ code: 11000 })
      await expect(session.commitTransaction()).rejects.toMatchObject({ code: 251 })
    })
    expect(await balance()).toBe(0)
  })

  test('the second to change a document is told of a conflict that is worth another try', async () => {
    const [first, second] = [await rawTransaction(), await rawTransaction()]
    await first.run(increment, { startTransaction: true })
    expect(await second.run(increment, { startTransaction: true })).toMatchObject({
      ok: 0,
      code: 112,
      codeName: 'WriteConflict',
      errorLabels: ['TransientTransactionError'],
    })
    expect(await second.run({ find: 'accounts' })).toMatchObject({
      code: 251,
      codeName: 'NoSuchTransaction',
      errorLabels: ['TransientTransactionError'],
    })
    expect(await first.end('commitTransaction')).toMatchObject({ ok: 1 })
    expect(await balance()).toBe(1)
    first.raw.close()
    second.raw.close()
  })

  test('a change made after the snapshot was taken is a conflict, not a lost update', async () => {
    const late = await rawTransaction()
    await late.run({ find: 'accounts' }, { startTransaction: true })
    await accounts.updateOne({ _id: 'a' }, { $inc: { n: 10 } })
    expect(await late.run(increment)).toMatchObject({ code: 112, errorLabels: ['TransientTransactionError'] })
    expect(await balance()).toBe(10)
    late.raw.close()
  })

  test('a commit that is repeated is answered again and done once', async () => {
    const { raw, run, end } = await rawTransaction()
    await run(increment, { startTransaction: true })
    expect(await end('commitTransaction')).toMatchObject({ ok: 1 })
    expect(await end('commitTransaction')).toMatchObject({ ok: 1 })
    expect(await run(increment)).toMatchObject({ code: 256, codeName: 'TransactionCommitted' })
    expect(await balance()).toBe(1)
    raw.close()
  })

  test('commits of one transaction that come at the same time are one', async () => {
    const { raw, run, fields } = await rawTransaction()
    await run(increment, { startTransaction: true })
    const clients = await Promise.all([1, 2, 3, 4].map(() => RawClient.open(store.port)))
    const commit = { commitTransaction: 1, ...fields, $db: 'admin' }
    const replies = await Promise.all(clients.map((client) => client.send(commit)))
    expect(replies.map(({ ok }) => ok)).toEqual([1, 1, 1, 1])
    expect(await balance()).toBe(1)
    for (const client of [raw, ...clients]) client.close()
  })

  test('one whose client is gone without a word is aborted and its locks are free', async () => {
    const { raw, run } = await rawTransaction()
    await run(increment, { startTransaction: true })
    raw.close()
    await accounts.updateOne({ _id: 'a' }, { $inc: { n: 100 } })
    expect(await balance()).toBe(100)
  })

  test('the end of a session ends its transaction', async () => {
    const { raw, run, fields } = await rawTransaction()
    await run(increment, { startTransaction: true })
    await raw.send({ endSessions: [fields.lsid], $db: 'admin' })
    expect(await accounts.updateOne({ _id: 'a' }, { $inc: { n: 7 } })).toMatchObject({ modifiedCount: 1 })
    expect(await balance()).toBe(7)
    raw.close()
  })

  test('the end of a session ends its cursors', async () => {
    const raw = await RawClient.open(store.port)
    const fields = { lsid: newSession(), $db: 'bank' }
    const { cursor } = await raw.send({ find: 'accounts', batchSize: 1, ...fields })
    await raw.send({ endSessions: [fields.lsid], $db: 'admin' })
    expect(await raw.send({ getMore: cursor.id, collection: 'accounts', ...fields })).toMatchObject({
      code: 43,
    })
    raw.close()
  })

  test('a cursor opened inside goes on inside', async () => {
    await accounts.insertMany(Array.from({ length: 300 }, (_, n) => ({ _id: `many${n}`, n: -1 })))
    await client.withSession((session) =>
      session.withTransaction(async () => {
        await accounts.insertOne({ _id: 'mine', n: -1 }, { session })
        const cursor = accounts.find({ n: -1 }, { session }).sort({ _id: 1 }).batchSize(50)
        expect(await cursor.toArray()).toHaveLength(301)
      }),
    )
  })

  test('collections and indexes made inside appear with the commit', async () => {
    const db = client.db('bank')
    await client.withSession((session) =>
      session.withTransaction(async () => {
        await db.createCollection('ledger', { session })
        await db.collection('ledger').createIndex({ k: 1 }, { unique: true, session })
        await db.collection('ledger').insertOne({ k: 1 }, { session })
      }),
    )
    expect(await db.collection('ledger').indexes()).toHaveLength(2)
  })

  test('what MongoDB forbids inside is refused', async () => {
    const { raw, run } = await rawTransaction()
    expect(await run({ drop: 'accounts' }, { startTransaction: true })).toMatchObject({ code: 263 })
    raw.close()
  })
})

describe('retryable writes', () => {
  const resend = async (command: Document, number: number, times = 3) => {
    const raw = await RawClient.open(store.port)
    const message = {
      ...command,
      $db: command.$db ?? 'bank',
      lsid: newSession(),
      txnNumber: Long.fromNumber(number),
    }
    const replies = []
    for (let time = 0; time < times; time++) replies.push(await raw.send(message))
    raw.close()
    return replies.map(({ $clusterTime, operationTime, ...reply }) => reply)
  }

  test('sent again, they are applied once and answered alike', async () => {
    const replies = await resend(increment, 1)
    expect(replies).toEqual([replies[0], replies[0], replies[0]])
    expect(replies[0]).toMatchObject({ n: 1, nModified: 1, ok: 1 })
    expect(await balance()).toBe(1)
  })

  test('that holds for batches, upserts, inserts and findAndModify', async () => {
    const updates = [increment.updates[0], { q: { _id: 'new' }, u: { $inc: { n: 1 } }, upsert: true }]
    const [batch, again] = await resend({ update: 'accounts', updates }, 1)
    expect(again).toEqual(batch)
    const [inserted, repeated] = await resend({ insert: 'accounts', documents: [{ _id: 'x', n: 1 }] }, 1)
    expect(repeated).toEqual(inserted)
    const [, value] = await resend(
      { findAndModify: 'accounts', query: { _id: 'a' }, update: { $inc: { n: 1 } }, new: true },
      1,
    )
    expect(value).toMatchObject({ value: { _id: 'a', n: 2 } })
    expect([await balance(), await balance('new'), await balance('x')]).toEqual([2, 1, 1])
  })

  test('a bulk write over collections is applied once, part by part', async () => {
    const ops = [
      { insert: 1, document: { _id: 'entry' } },
      { update: 0, filter: { _id: 'a' }, updateMods: { $inc: { n: 1 } }, multi: false },
      { update: 0, filter: { _id: 'a' }, updateMods: { $inc: { n: 1 } }, multi: false },
    ]
    const nsInfo = [{ ns: 'bank.accounts' }, { ns: 'bank.entries' }]
    const [first, again] = await resend({ bulkWrite: 1, ops, nsInfo, errorsOnly: true, $db: 'admin' }, 1)
    expect(first).toMatchObject({ nInserted: 1, nModified: 2, nErrors: 0 })
    expect(again).toEqual(first)
    expect(await balance()).toBe(2)
  })

  test('sent again while the first is still running, they wait for its answer', async () => {
    const lsid = newSession()
    const message = { ...increment, lsid, txnNumber: Long.fromNumber(1), $db: 'bank' }
    const clients = await Promise.all(Array.from({ length: 8 }, () => RawClient.open(store.port)))
    const replies = await Promise.all(clients.map((raw) => raw.send(message)))
    expect(replies.map(({ nModified }) => nModified)).toEqual(Array(8).fill(1))
    expect(await balance()).toBe(1)
    for (const raw of clients) raw.close()
  })

  test('a write that comes again after the session went on to a transaction is refused, not done again', async () => {
    const raw = await RawClient.open(store.port)
    const fields = { lsid: newSession(), $db: 'bank' }
    const write = { ...increment, ...fields, txnNumber: Long.fromNumber(1) }
    const later = { ...fields, txnNumber: Long.fromNumber(2), autocommit: false }
    await raw.send(write)
    await raw.send({ ...increment, ...later, startTransaction: true })
    await raw.send({ commitTransaction: 1, ...later, $db: 'admin' })
    expect(await raw.send(write)).toMatchObject({ code: 225 })
    // The journal says the same once the server has forgotten the session.
    await raw.send({ endSessions: [fields.lsid], $db: 'admin' })
    expect(await raw.send(write)).toMatchObject({ code: 225, codeName: 'TransactionTooOld' })
    expect(await balance()).toBe(2)
    raw.close()
  })

  test('an older number than the session’s last is refused', async () => {
    const raw = await RawClient.open(store.port)
    const lsid = newSession()
    const send = (number: number) =>
      raw.send({ ...increment, lsid, txnNumber: Long.fromNumber(number), $db: 'bank' })
    await send(5)
    expect(await send(4)).toMatchObject({ code: 225, codeName: 'TransactionTooOld' })
    expect(await balance()).toBe(1)
    raw.close()
  })
})
