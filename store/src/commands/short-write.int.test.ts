import { Long } from 'bson'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Document } from '../bson/document.ts'
import { newSession, RawClient } from '../testing/raw-client.ts'
import { type TemporaryStore, temporaryStore } from '../testing/temporary-store.ts'

let store: TemporaryStore
let clients: RawClient[] = []
const $db = 'short'

beforeAll(async () => {
  store = await temporaryStore()
  clients = await Promise.all(Array.from({ length: 16 }, () => RawClient.open(store.port)))
})
afterAll(async () => {
  for (const client of clients) client.close()
  await store?.end()
})

const one = (command: Document) => (clients[0] as RawClient).send({ ...command, $db: command.$db ?? $db })

/** How many writes were done together with others. */
const countOf = async () => Number((await one({ serverStatus: 1, $db: 'admin' })).metrics.shared.writes)

/** Has every client do something at once, so that it's done together. */
const all = <T>(work: (client: RawClient, n: number) => Promise<T>) => Promise.all(clients.map(work))

/** Makes a collection, and has its place known, which is found out beside the first write. */
async function collection(name: string, documents: Document[]): Promise<void> {
  await one({ insert: name, documents })
  await one({ insert: name, documents: [{ _id: -1 }] })
  await one({ delete: name, deletes: [{ q: { _id: -1 }, limit: 1 }] })
}

const plain = ({ $clusterTime, operationTime, ...reply }: Document) => reply
const increment = (_id: number) => ({ updates: [{ q: { _id }, u: { $inc: { k: 1 } } }] })
const documentsOf = async (name: string): Promise<Document[]> =>
  (await one({ find: name, sort: { _id: 1 }, batchSize: 1000 })).cursor.firstBatch

test('writes that are done together are each done once and answered each for itself', async () => {
  await collection(
    'own',
    clients.map((_, _id) => ({ _id, k: 0 })),
  )
  const before = await countOf()
  for (let round = 1; round <= 10; round++) {
    const replies = await all(async (client, n) => [
      plain(await client.send({ insert: 'own', documents: [{ _id: n + 100 * round, k: n }], $db })),
      plain(await client.send({ update: 'own', ...increment(n), $db })),
      await client.send({
        findAndModify: 'own',
        query: { _id: n },
        update: { $inc: { k: 1 } },
        new: true,
        $db,
      }),
    ])
    for (const [n, [insert, update, modify]] of replies.entries()) {
      expect(insert).toEqual({ n: 1, ok: 1 })
      expect(update).toEqual({ n: 1, nModified: 1, ok: 1 })
      expect(modify?.value).toEqual({ _id: n, k: 2 * round })
    }
  }
  expect(await documentsOf('own')).toHaveLength(16 * 11)
  expect((await countOf()) - before).toBe(16 * 3 * 10)
})

test('all of them at one document lose no update, and none is done twice', async () => {
  await collection('hot', [{ _id: 1, k: 0 }])
  for (let round = 0; round < 10; round++) {
    await all(async (client) =>
      expect(await client.send({ update: 'hot', ...increment(1), $db })).toMatchObject({ n: 1, ok: 1 }),
    )
  }
  expect(await documentsOf('hot')).toEqual([{ _id: 1, k: 160 }])
})

test('what is refused is refused in the words it has alone, and takes nothing of the others with it', async () => {
  await collection('mixed', [...clients.map((_, _id) => ({ _id, k: 0 })), { _id: 50, text: 'no number' }])
  const commands: ((n: number) => Document)[] = [
    (n) => ({ update: 'mixed', ...increment(n) }),
    () => ({ insert: 'mixed', documents: [{ _id: 50 }] }),
    () => ({ findAndModify: 'mixed', query: { _id: 50 }, update: { $inc: { text: 1 } } }),
    () => ({ update: 'mixed', updates: [{ q: { _id: 50 }, u: { $inc: { text: 1 } } }] }),
  ]
  const command = (n: number) => commands[n % 4]?.(n) as Document
  // With a limit of time a write is done by itself.
  const alone: Document[] = []
  for (let n = 0; n < 4; n++) alone.push(plain(await one({ ...command(n), maxTimeMS: 60_000 })))
  expect(alone.map((reply) => reply.code ?? reply.writeErrors?.[0].code)).toEqual([undefined, 11000, 14, 14])
  for (let round = 1; round <= 10; round++) {
    const replies = await all((client, n) => client.send({ ...command(n), $db }))
    for (const [n, reply] of replies.entries()) expect(plain(reply)).toEqual(alone[n % 4])
  }
  const counts = (await documentsOf('mixed')).slice(0, 16).map(({ k }) => k)
  expect(counts).toEqual(clients.map((_, n) => (n === 0 ? 11 : n % 4 === 0 ? 10 : 0)))
})

test('retryable ones that come again, also while the first is under way, are answered as the first and done once', async () => {
  await collection(
    'again',
    clients.map((_, _id) => ({ _id, k: 0 })),
  )
  const others = await Promise.all(clients.map(() => RawClient.open(store.port)))
  for (let round = 1; round <= 5; round++) {
    await all(async (client, n) => {
      const command = {
        update: 'again',
        ...increment(n),
        lsid: sessions[n],
        txnNumber: Long.fromNumber(round),
        $db,
      }
      const [first, second] = await Promise.all([client.send(command), others[n]?.send(command)])
      expect(plain(second as Document)).toEqual(plain(first))
      expect(plain(await client.send(command))).toEqual({ n: 1, nModified: 1, ok: 1 })
    })
  }
  for (const other of others) other.close()
  expect((await documentsOf('again')).map(({ k }) => k)).toEqual(clients.map(() => 5))
})
const sessions = Array.from({ length: 16 }, newSession)

test('one that waits for a transaction waits alone, and is done when that is over', async () => {
  await collection(
    'locked',
    clients.map((_, _id) => ({ _id, k: 0 })),
  )
  const transaction = { lsid: newSession(), txnNumber: Long.fromNumber(1), autocommit: false }
  await one({ update: 'locked', ...increment(1), ...transaction, startTransaction: true })
  let isDone = false
  const waiting = (clients[1] as RawClient).send({ update: 'locked', ...increment(1), $db }).then((reply) => {
    isDone = true
    return reply
  })
  for (let round = 0; round < 10; round++) {
    await all(async (client, n) => {
      if (n > 1) expect((await client.send({ update: 'locked', ...increment(n), $db })).n).toBe(1)
    })
  }
  expect(isDone).toBe(false)
  await (clients[0] as RawClient).send({ commitTransaction: 1, ...transaction, $db: 'admin' })
  expect(await waiting).toMatchObject({ n: 1, nModified: 1 })
  expect((await documentsOf('locked')).map(({ k }) => k)).toEqual([0, 2, ...Array(14).fill(10)])
})
