import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import { Binary, Decimal128, Double, Int32, Long, ObjectId } from 'bson'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Document, encode } from '../bson/document.ts'
import { processesIn } from '../postgres/orphans.ts'
import { RawClient } from '../testing/raw-client.ts'
import { type TemporaryStore, temporaryStore } from '../testing/temporary-store.ts'

let store: TemporaryStore
let client: RawClient

beforeAll(async () => {
  store = await temporaryStore({ durable: true })
  client = await RawClient.open(store.port)
})
afterAll(async () => {
  client?.close()
  await store?.end()
})

const send = async (command: Document) => {
  const { $clusterTime, operationTime, ...reply } = await client.send({ ...command, $db: 'reads' })
  return reply
}

/** A read through the engine's query language, which one that names a place to begin at always is. */
const ordinary = (command: Document) => send({ ...command, skip: 0 })

const firstOf = async (find: string, _id: unknown) =>
  (await send({ find, filter: { _id }, limit: 1 })).cursor.firstBatch[0]

/** How many reads went straight to their table. */
const countOf = async () =>
  Number((await client.send({ serverStatus: 1, $db: 'admin' })).metrics.shared.reads)

/** Reads until the collection's table is known, which is found out beside the first read. */
const known = async (find: string) => {
  for (const before = await countOf(); (await countOf()) === before; ) await firstOf(find, 1)
}

const ids = [
  ...[new ObjectId('0123456789abcdef01234567'), new ObjectId(), 'text', '', '池', 'a\0b', 'x'.repeat(600)],
  ...[new Int32(7), Long.fromNumber(7), new Double(7), new Double(7.5), Long.MAX_VALUE, new Int32(-1), 0, -0],
  ...[Decimal128.fromString('7'), Number.NaN, true, new Date(7), new Date(0), /^t/i, null, { a: 1 }],
  ...[new Binary(Buffer.alloc(16, 1), 4), new Binary(Buffer.from('text'), 0)],
]

test('a document that is read by its _id is byte for byte the one that any other query gives, of whatever type the _id is', async () => {
  const stored = ids.filter((_, n) => n % 2 === 0 && n !== 20)
  await send({ insert: 'typed', documents: stored.map((_id, n) => ({ _id, n })), ordered: false })
  await known('typed')
  const before = await countOf()
  for (const _id of ids) {
    for (const options of [{}, { limit: 1 }, { limit: 1, singleBatch: true }, { limit: 0, batchSize: 3 }]) {
      const command = { find: 'typed', filter: { _id }, ...options }
      expect(encode(await send(command)), String(_id)).toEqual(encode(await ordinary(command)))
    }
  }
  // Object ids, plain texts, and whole numbers: the others are left to the engine.
  expect((await countOf()) - before).toBe(4 * 10)
})

test('a filter that says more, or is no _id, and options that change the answer are obeyed', async () => {
  await send({ insert: 'options', documents: [{ _id: 1, a: 1, b: [1, 2] }] })
  await known('options')
  const before = await countOf()
  const filter = { _id: 1 }
  for (const options of [
    { filter: { _id: 1, a: 2 } },
    { filter: { _id: { $gt: 0 } } },
    { filter: {} },
    { filter, projection: { a: 1 } },
    { filter, batchSize: 0 },
    { filter, limit: -1 },
    { filter, maxTimeMS: 1000 },
    { filter, collation: { locale: 'en', strength: 1 } },
    { filter, hint: 'no such index' },
    { filter, min: { _id: 2 } },
    { filter, batchSize: -1 },
    { filter, singleBatch: 'yes' },
    { filter: 1 },
  ]) {
    const withoutId = ({ cursor, ...rest }: Document) => ({ ...rest, batch: cursor?.firstBatch })
    const command = { find: 'options', ...options }
    expect(withoutId(await send(command)), JSON.stringify(options)).toEqual(
      withoutId(await ordinary(command)),
    )
  }
  expect(await countOf()).toBe(before)
})

test('what takes the place of a collection is read at once: another of its name, one renamed to it, what $out wrote, a view', async () => {
  const put = (insert: string, is: string) => send({ insert, documents: [{ _id: 1, is }] })
  const is = async (name: string) => (await firstOf(name, 1))?.is
  await put('place', 'first')
  await put('other', 'other')
  for (const name of ['place', 'other']) await known(name)
  await send({ drop: 'place' })
  expect(await is('place')).toBeUndefined()
  await put('place', 'second')
  expect([await is('place'), await is('place')]).toEqual(['second', 'second'])
  const rename = { renameCollection: 'reads.other', to: 'reads.place', dropTarget: true }
  await client.send({ ...rename, $db: 'admin' })
  expect([await is('place'), await is('other'), await is('place')]).toEqual(['other', undefined, 'other'])
  await put('source', 'written anew')
  await send({ aggregate: 'source', pipeline: [{ $out: 'place' }], cursor: {} })
  expect([await is('place'), await is('place')]).toEqual(['written anew', 'written anew'])
  await send({ drop: 'place' })
  await send({ create: 'place', viewOn: 'source', pipeline: [{ $set: { is: 'a view' } }] })
  expect([await is('place'), await is('place')]).toEqual(['a view', 'a view'])
})

test('reads of many clients that meet changes of structure give what was there before or after, and none is refused', async () => {
  const clients = await Promise.all(Array.from({ length: 12 }, () => RawClient.open(store.port)))
  await send({ insert: 'swapped', documents: [{ _id: 1, is: 0 }] })
  let round = 0
  let isOver = false
  const read = async (one: RawClient) => {
    while (!isOver) {
      const before = round
      const reply = await one.send({ find: 'swapped', filter: { _id: 1 }, limit: 1, $db: 'reads' })
      expect(reply.ok).toBe(1)
      const is = reply.cursor.firstBatch[0]?.is ?? before
      expect(is >= before && is <= round + 1, `${before} ${is} ${round}`).toBe(true)
    }
  }
  const readers = clients.map(read)
  for (let next = 1; next <= 15; next++) {
    await send({ insert: `next${next}`, documents: [{ _id: 1, is: next }] })
    const rename = { renameCollection: `reads.next${next}`, to: 'reads.swapped', dropTarget: true }
    expect((await client.send({ ...rename, $db: 'admin' })).ok).toBe(1)
    round = next
    expect((await firstOf('swapped', 1)).is).toBe(next)
    expect((await firstOf('swapped', 1)).is).toBe(next)
  }
  isOver = true
  await Promise.all(readers)
  for (const one of clients) one.close()
})

test('a change of structure waits for reads that were there before it, and not for those that come without end', async () => {
  const clients = await Promise.all(Array.from({ length: 16 }, () => RawClient.open(store.port)))
  await send({ insert: 'endless', documents: [{ _id: 1 }] })
  await known('endless')
  let isOver = false
  const readers = clients.map(async (one) => {
    while (!isOver) await one.send({ find: 'endless', filter: { _id: 1 }, limit: 1, $db: 'reads' })
  })
  for (let n = 0; n < 20; n++) {
    expect((await client.send({ create: `made${n}`, $db: 'elsewhere' })).ok).toBe(1)
    expect((await client.send({ drop: `made${n}`, $db: 'elsewhere' })).ok).toBe(1)
  }
  isOver = true
  await Promise.all(readers)
  for (const one of clients) one.close()
})

test('kill -9 of an engine process under such reads gives nobody a wrong document, and they go on', async () => {
  const documents = Array.from({ length: 50 }, (_, _id) => ({ _id, is: _id * 7 }))
  await send({ insert: 'killed', documents })
  await known('killed')
  const clients = await Promise.all(Array.from({ length: 8 }, () => RawClient.open(store.port)))
  let isOver = false
  let refused = 0
  const read = async (one: RawClient) => {
    for (let _id = 0; !isOver; _id = (_id + 1) % 50) {
      const reply = await one.send({ find: 'killed', filter: { _id }, limit: 1, $db: 'reads' })
      if (reply.ok === 1) expect(reply.cursor.firstBatch).toEqual([{ _id, is: _id * 7 }])
      else refused += Number(reply.code === 91)
      expect(reply.ok === 1 || reply.code === 91, JSON.stringify(reply)).toBe(true)
    }
  }
  const readers = clients.map(read)
  const data = join(realpathSync(store.dir), 'pgdata')
  const processes = processesIn(data)
  process.kill(processes.at(-1) as number, 'SIGKILL')
  // All of them but the first give way to new ones.
  while (processesIn(data).filter((one) => processes.includes(one)).length > 1) await send({ ping: 1 })
  const before = await countOf()
  while ((await countOf()) < before + 500) await send({ ping: 1 })
  isOver = true
  await Promise.all(readers)
  for (const one of clients) one.close()
  expect(refused).toBeLessThanOrEqual(8 * 2)
})
