import { afterAll, beforeAll, expect, test } from 'vitest'
import { encode, joined } from '../bson/document.ts'
import { messageOf, RawClient } from '../testing/raw-client.ts'
import { type TemporaryStore, temporaryStore } from '../testing/temporary-store.ts'
import { attack, held, isWell } from './attack.ts'
import { nested } from './messages.ts'

let store: TemporaryStore
const said: string[] = []

beforeAll(async () => {
  store = await temporaryStore({ onProgress: (line) => said.push(line) })
})

afterAll(() => store?.end())

test('damaged messages are answered or end their own connection, and harm nobody else', async () => {
  const result = await attack(store.port, 600, 7)
  expect(result.answered).toBeGreaterThan(50)
  expect(result.closed).toBeGreaterThan(50)
  expect(await isWell(store.port)).toBe(true)
  expect(said).toEqual([])
})

test('of a damaged message nothing is kept once its connection and its session have ended', async () => {
  expect(await held(store.port)).toEqual({ transactions: 0, sessions: 0, cursors: 0 })
})

test('queries of clients that went away are ended, those that waited aren’t begun, and others are served', async () => {
  const $db = 'fuzz'
  const pipeline = [
    { $project: { r: { $range: [0, 1_000_000] } } },
    { $unwind: '$r' },
    { $group: { _id: '$r' } },
    { $unwind: { path: '$none', preserveNullAndEmptyArrays: true } },
    { $sort: { _id: -1 } },
  ]
  const keeper = await RawClient.open(store.port)
  await keeper.send({ insert: 'slow', documents: [{ _id: 1 }, { _id: 2 }, { _id: 3 }], $db })
  const leavers = await Promise.all(Array.from({ length: 200 }, () => RawClient.open(store.port)))
  const asked = leavers.map((one) =>
    one.send({ aggregate: 'slow', pipeline, cursor: {}, $db }).catch(() => 'gone'),
  )
  await keeper.send({ ping: 1, $db: 'admin' })
  for (const one of leavers) one.close()
  expect(new Set(await Promise.all(asked))).toEqual(new Set(['gone']))
  expect(await keeper.send({ count: 'slow', $db })).toMatchObject({ n: 3, ok: 1 })
  keeper.close()
})

test('a field that a command or a stage has twice is refused, so that what is checked is what is run', async () => {
  const client = await RawClient.open(store.port)
  const body = joined(encode({ find: 'c', $db: 'fuzz' }), encode({ $db: 'other' }))
  const message = Buffer.concat([Buffer.alloc(21), body])
  message.writeInt32LE(message.length, 0)
  message.writeInt32LE(2013, 12)
  expect(await client.sendBytes(message)).toMatchObject({ ok: 0, code: 40415 })
  const $out = { db: 'fuzz', coll: 'x', dc: 'other' }
  const stage = messageOf({ aggregate: 'c', pipeline: [{ $out }], cursor: {}, $db: 'fuzz' })
  stage.write('db', stage.indexOf('\x02dc\0') + 1)
  expect(await client.sendBytes(stage)).toMatchObject({ ok: 0, code: 40415 })
  client.close()
})

test('documents nested beyond the limit are refused at once, however deep', async () => {
  const client = await RawClient.open(store.port)
  expect(await client.sendBytes(nested(150))).toMatchObject({ n: 1, ok: 1 })
  for (const depth of [201, 5000, 1_000_000]) {
    expect(await client.sendBytes(nested(depth))).toMatchObject({ ok: 0, code: 15, codeName: 'Overflow' })
  }
  client.close()
})

test('a message longer than the limit ends the connection before it is read', async () => {
  const client = await RawClient.open(store.port)
  const head = Buffer.alloc(16)
  head.writeInt32LE(48_000_001, 0)
  await expect(client.sendBytes(head)).rejects.toThrow('the connection ended')
  expect(await isWell(store.port)).toBe(true)
})

test('an update that would leave a document larger than the limit is refused', async () => {
  const client = await RawClient.open(store.port)
  const text = 'x'.repeat(9_000_000)
  const $db = 'fuzz'
  expect(await client.send({ insert: 'large', documents: [{ _id: 1, text }], $db })).toMatchObject({ n: 1 })
  const grown = await client.send({
    update: 'large',
    updates: [{ q: { _id: 1 }, u: { $set: { more: text } } }],
    $db,
  })
  expect(grown.writeErrors?.[0] ?? grown).toMatchObject({ code: expect.any(Number) })
  expect(await client.send({ count: 'large', query: { more: { $exists: true } }, $db })).toMatchObject({
    n: 0,
  })
  client.close()
})
