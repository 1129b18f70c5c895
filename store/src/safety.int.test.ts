import { Long, Timestamp } from 'bson'
import { MongoClient } from 'mongodb'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { Document } from './bson/document.ts'
import { attack } from './fuzz/attack.ts'
import { Admin } from './mongod/admin.ts'
import { newSession, RawClient } from './testing/raw-client.ts'
import { type TemporaryStore, temporaryStore } from './testing/temporary-store.ts'

const rootPassword = 'of the root'
const anna = { database: 'organization', name: 'anna', password: 'first' }
const ben = { database: 'services', name: 'ben', password: 'second' }
const mostStrangers = 20
const said: string[] = []
let store: TemporaryStore
const open: { close(): void }[] = []

beforeAll(async () => {
  store = await temporaryStore({
    rootPassword,
    beforeLogin: { connections: mostStrangers },
    onProgress: (line) => said.push(line),
  })
  await store.createUser(anna)
  await store.createUser(ben)
  const root = await as({ database: 'admin', name: 'root', password: rootPassword })
  await root.send({ createUser: 'boss', pwd: 'third', roles: ['dbOwner'] }, 'organization')
  await root.send({ insert: 'tickets', documents: [{ _id: 1, secret: true }] }, 'services')
  await root.send(
    { insert: 'many', documents: Array.from({ length: 300 }, (_, _id) => ({ _id })) },
    'organization',
  )
})

afterEach(() => {
  for (const one of open.splice(0)) one.close()
})

afterAll(() => store?.end())

/** A connection that says exactly what the test says. */
async function stranger(): Promise<RawClient> {
  const raw = await RawClient.open(store.port)
  open.push(raw)
  return raw
}

async function as({ database, name, password }: typeof anna): Promise<Admin> {
  const user = await Admin.open('127.0.0.1', store.port)
  open.push(user)
  expect(await user.login(name, password, database)).toBe(true)
  return user
}

const boss = () => as({ database: 'organization', name: 'boss', password: 'third' })
const root = () => as({ database: 'admin', name: 'root', password: rootPassword })
const unauthorized = { ok: 0, code: 13, codeName: 'Unauthorized' }

test('before a login a message may have 16 KB, after it as much as ever', async () => {
  const some = await stranger()
  const padded = (length: number) => ({ hello: 1, comment: 'x'.repeat(length), $db: 'admin' })
  expect(await some.send(padded(16_000))).toMatchObject({ ok: 1 })
  await expect(some.send(padded(16_384))).rejects.toThrow('the connection ended')
  const user = await as(anna)
  const documents = [{ _id: 'long', text: 'x'.repeat(100_000) }]
  expect(await user.send({ insert: 'long', documents }, 'organization')).toMatchObject({ n: 1 })
  expect(await user.send({ logout: 1 }, 'organization')).toMatchObject({ ok: 1 })
  await expect(user.send(padded(16_384))).rejects.toThrow('ended')
})

test('however many connections strangers hold, the longest silent give way and others log in', async () => {
  const many = await Promise.all(Array.from({ length: 3 * mostStrangers }, stranger))
  const client = await MongoClient.connect(store.uriFor(anna))
  expect(await client.db().command({ ping: 1 })).toMatchObject({ ok: 1 })
  const greeted = await Promise.allSettled(many.map((one) => one.send({ hello: 1, $db: 'admin' })))
  const left = greeted.filter(({ status }) => status === 'fulfilled').length
  expect(left).toBeLessThanOrEqual(mostStrangers)
  expect(await client.db().collection('many').countDocuments()).toBe(300)
  await client.close()
})

test('damaged messages of strangers end their own connections and nothing else', async () => {
  const { answered, closed } = await attack(store.port, 300, 23)
  expect(answered).toBeGreaterThan(20)
  expect(closed).toBeGreaterThan(20)
  const user = await as(anna)
  expect(await user.send({ count: 'many' }, 'organization')).toMatchObject({ n: 300 })
  expect(said.filter((line) => line.includes('fault'))).toEqual([])
})

test('a time that a stranger tells is not learnt, and the last time of a second is followed by the next second', async () => {
  const told = (t: number) => {
    const clusterTime = new Timestamp({ t, i: 0xffffffff })
    return { $clusterTime: { clusterTime, signature: { hash: Buffer.alloc(20), keyId: 0n } } }
  }
  const now = Math.floor(Date.now() / 1000)
  const timeOf = (reply: Document) => (reply.operationTime as Timestamp).t
  const raw = await stranger()
  expect(timeOf(await raw.send({ hello: 1, ...told(now + 3600), $db: 'admin' }))).toBeLessThan(now + 60)
  const user = await as(anna)
  expect(timeOf(await user.send({ ping: 1, ...told(now + 7200) }))).toBe(now + 7201)
  expect(timeOf(await user.send({ ping: 1 }))).toBe(now + 7201)
})

test('names of users can’t be found out: one that isn’t there is asked for a proof as lastingly as one that is', async () => {
  const challenge = async (name: string) => {
    const payload = `n,,n=${name},r=abc`
    const reply = await (await stranger()).send({
      saslStart: 1,
      mechanism: 'SCRAM-SHA-256',
      payload,
      $db: 'organization',
    })
    return Buffer.from(reply.payload.value())
      .toString()
      .replace(/^r=[^,]*,/, '')
  }
  for (const name of ['anna', 'nobody', 'ben']) {
    const first = await challenge(name)
    expect(first).toMatch(/^s=[A-Za-z0-9+/]{38}==,i=15000$/)
    expect(await challenge(name)).toBe(first)
  }
  expect(await challenge('nobody')).not.toBe(await challenge('ben'))
})

test('who is in charge of a database’s users gives roles of that database alone, and sees no other users', async () => {
  const owner = await boss()
  const [foreign, root] = [
    { role: 'readWrite', db: 'services' },
    { role: 'root', db: 'admin' },
  ]
  for (const role of [foreign, root]) {
    for (const command of [
      { createUser: 'spy', pwd: 'x', roles: [role] },
      { updateUser: 'boss', roles: [role] },
      { grantRolesToUser: 'boss', roles: [role] },
      { revokeRolesFromUser: 'boss', roles: [role] },
    ]) {
      expect(await owner.send(command, 'organization')).toMatchObject(unauthorized)
    }
  }
  for (const usersInfo of [
    { forAllDBs: true },
    { user: 'ben', db: 'services' },
    ['anna', { user: 'root', db: 'admin' }],
  ]) {
    expect(await owner.send({ usersInfo }, 'organization')).toMatchObject(unauthorized)
  }
  const { users } = await owner.send({ usersInfo: 1 }, 'organization')
  expect(users.map(({ user }: Document) => user)).toEqual(['anna', 'boss'])
  expect(
    await owner.send({ createUser: 'carl', pwd: 'x', roles: ['read', 'constructor'] }, 'organization'),
  ).toMatchObject({ code: 31 })
  const user = await as(anna)
  expect(await user.send({ usersInfo: 'anna' }, 'organization')).toMatchObject({ users: [{ user: 'anna' }] })
  expect(await user.send({ usersInfo: 'boss' }, 'organization')).toMatchObject(unauthorized)
  expect(await user.send({ usersInfo: 1 }, 'organization')).toMatchObject(unauthorized)
})

test('who is made by the name of one that was dropped is another: the first one’s connection is nobody’s', async () => {
  const owner = await boss()
  const dora = { database: 'organization', name: 'dora', password: 'x' }
  const made = { createUser: 'dora', pwd: 'x', roles: ['read'] }
  await owner.send(made, 'organization')
  const first = await as(dora)
  expect(await first.send({ find: 'many', limit: 1 }, 'organization')).toMatchObject({ ok: 1 })
  await owner.send({ dropUser: 'dora' }, 'organization')
  await owner.send(made, 'organization')
  expect(await first.send({ find: 'many', limit: 1 }, 'organization')).toMatchObject(unauthorized)
  expect(await (await as(dora)).send({ find: 'many', limit: 1 }, 'organization')).toMatchObject({ ok: 1 })
})

test('changes of one user at once are all kept', async () => {
  const all = await root()
  await all.send({ createUser: 'erik', pwd: 'x', roles: [] }, 'organization')
  const dbs = ['a', 'b', 'c', 'd', 'e', 'f']
  const connections = await Promise.all(dbs.map(root))
  await Promise.all(
    dbs.map((db, at) =>
      connections[at]?.send({ grantRolesToUser: 'erik', roles: [{ role: 'read', db }] }, 'organization'),
    ),
  )
  const { users } = await all.send({ usersInfo: 'erik' }, 'organization')
  expect(users[0].roles.map(({ db }: Document) => db).sort()).toEqual(dbs)
  const twice = await Promise.all(
    connections.map((one) => one.send({ createUser: 'fay', pwd: 'x', roles: [] }, 'organization')),
  )
  expect(twice.map(({ code }) => code ?? 'made').sort()).toEqual([...Array(5).fill(51003), 'made'])
})

test('root is what the store was started with: a change that would not last is refused', async () => {
  const all = await root()
  expect(await all.send({ updateUser: 'root', pwd: 'other' })).toMatchObject({ ok: 0, code: 115 })
  expect(await all.send({ dropUser: 'root' })).toMatchObject({ ok: 0, code: 115 })
  expect(await all.send({ dropAllUsersFromDatabase: 1 })).toMatchObject({ ok: 1 })
  expect(await all.send({ usersInfo: 'root' })).toMatchObject({ users: [{ user: 'root' }] })
})

test('of another’s session nothing can be committed, aborted, ended, read on or killed', async () => {
  const [user, other] = [await as(anna), await as(ben)]
  const lsid = newSession()
  const inside = { lsid, txnNumber: 1n, autocommit: false }
  const insert = { insert: 'many', documents: [{ _id: 'mine' }] }
  expect(await user.send({ ...insert, ...inside, startTransaction: true }, 'organization')).toMatchObject({
    n: 1,
  })
  const { cursor } = await user.send({ find: 'many', batchSize: 2 }, 'organization')
  for (const command of ['commitTransaction', 'abortTransaction']) {
    expect(await other.send({ [command]: 1, ...inside })).toMatchObject({ ok: 0, code: 251 })
  }
  for (const command of ['endSessions', 'killSessions', 'refreshSessions']) {
    expect(await other.send({ [command]: [lsid] })).toMatchObject({ ok: 1 })
    expect(await (await stranger()).send({ endSessions: [lsid], $db: 'admin' })).toMatchObject({ ok: 1 })
  }
  expect(await other.send({ killAllSessions: [] })).toMatchObject(unauthorized)
  const more = { getMore: cursor.id, collection: 'many' }
  const kill = { killCursors: 'many', cursors: [cursor.id] }
  for (const db of ['organization', 'services']) {
    const { code } = await other.send(more, db)
    expect(code).toBe(db === 'services' ? 43 : 13)
    expect(await other.send(kill, db)).toMatchObject({ cursorsKilled: [], cursorsNotFound: [cursor.id] })
  }
  // A transaction of the same session and number, begun by another user, is another.
  const theirs = { insert: 'own', documents: [{ _id: 1 }], ...inside, startTransaction: true }
  expect(await other.send(theirs, 'services')).toMatchObject({ n: 1 })
  expect(await other.send({ abortTransaction: 1, ...inside })).toMatchObject({ ok: 1 })
  expect(await user.send({ commitTransaction: 1, ...inside })).toMatchObject({ ok: 1 })
  expect(await user.send({ count: 'many', query: { _id: 'mine' } }, 'organization')).toMatchObject({ n: 1 })
  expect((await user.send({ ...more, batchSize: 5 }, 'organization')).cursor.nextBatch).toHaveLength(5)
})

test('a cursor isn’t read on by who has lost the right to read', async () => {
  const all = await root()
  await all.send({ createUser: 'gil', pwd: 'x', roles: ['read'] }, 'organization')
  const gil = await as({ database: 'organization', name: 'gil', password: 'x' })
  const { cursor } = await gil.send({ find: 'many', batchSize: 2 }, 'organization')
  await all.send({ revokeRolesFromUser: 'gil', roles: ['read'] }, 'organization')
  expect(await gil.send({ getMore: cursor.id, collection: 'many' }, 'organization')).toMatchObject(
    unauthorized,
  )
})

test('no pipeline, wherever it stands, reaches into a database without the right to it', async () => {
  const user = await as(anna)
  const into = { db: 'services', coll: 'tickets' }
  const stages: Document[] = [
    { $out: into },
    { $merge: { into } },
    { $lookup: { from: into, pipeline: [], as: 'x' } },
    { $graphLookup: { from: into, startWith: '$a', connectFromField: 'a', connectToField: 'b', as: 'x' } },
    { $unionWith: into },
  ]
  const nested = stages.flatMap((stage) => [
    stage,
    { $facet: { x: [stage] } },
    { $lookup: { from: 'many', pipeline: [stage], as: 'x' } },
    { $unionWith: { coll: 'many', pipeline: [{ $facet: { x: [stage] } }] } },
  ])
  for (const stage of nested) {
    const pipeline = [stage]
    for (const command of [
      { aggregate: 'many', pipeline, cursor: {} },
      { create: 'view', viewOn: 'many', pipeline },
      { explain: { aggregate: 'many', pipeline, cursor: {} }, verbosity: 'executionStats' },
    ]) {
      expect(await user.send(command, 'organization')).toMatchObject(unauthorized)
    }
  }
  expect(await (await as(ben)).send({ find: 'tickets' }, 'services')).toMatchObject({
    cursor: { firstBatch: [{ _id: 1, secret: true }] },
  })
})

test('what other users do is seen and ended only by who may', async () => {
  const all = await root()
  await all.send({ createUser: 'hal', pwd: 'x', roles: ['read'] }, 'admin')
  const hal = await as({ database: 'admin', name: 'hal', password: 'x' })
  const look = { aggregate: 1, pipeline: [{ $currentOp: { allUsers: true } }], cursor: {} }
  expect(await hal.send(look)).toMatchObject(unauthorized)
  expect(await all.send(look)).toMatchObject({ ok: 1 })
  const user = await as(anna)
  const db = 'organization'
  expect(await user.send(look)).toMatchObject(unauthorized)
  for (const command of [
    'serverStatus',
    'hostInfo',
    'getLog',
    'getParameter',
    'replSetGetStatus',
    'copyDatabase',
  ]) {
    expect(await user.send({ [command]: 1 })).toMatchObject(unauthorized)
  }
  for (const command of [
    'currentOp',
    'killOp',
    'eval',
    '$eval',
    'shutdown',
    'fsync',
    'setParameter',
    'cloneCollection',
  ]) {
    for (const one of [user, all]) expect(await one.send({ [command]: 1 })).toMatchObject({ ok: 0, code: 59 })
  }
  for (const command of ['configureFailPoint', 'copyDatabase', 'returnDatabase']) {
    expect(await all.send({ [command]: 1 })).toMatchObject({ ok: 0, code: 59 })
  }
  const ops = { ops: [{ insert: 0, document: {} }], nsInfo: [{ ns: 'services.tickets' }] }
  expect(await user.send({ bulkWrite: 1, ...ops })).toMatchObject(unauthorized)
  expect(await user.send({ explain: { find: 'tickets' } }, 'services')).toMatchObject(unauthorized)
  for (const name of ['Organization', 'organization ', 'ORGANIZATION']) {
    expect(await user.send({ find: 'many' }, name)).toMatchObject({ ok: 0 })
  }
  expect((await user.send({ insert: 'system.users', documents: [{ a: 1 }] }, 'admin')).code).toBe(13)
  const { databases, totalSize } = await user.send({ listDatabases: 1 })
  expect(databases).toMatchObject([{ name: db }])
  expect(Number(totalSize)).toBe(Number(databases[0].sizeOnDisk))
})

test('nothing that a client writes is run as a program', async () => {
  const user = await as(anna)
  const filter = { $where: 'sleep(1)' }
  const run = { $function: { body: 'function() { return 1 }', args: [], lang: 'js' } }
  const accumulate = { $accumulator: { init: '', accumulate: '', accumulateArgs: [], merge: '', lang: 'js' } }
  const update = { $set: { a: 1 } }
  const refused: Document[] = [
    { find: 'many', filter },
    { find: 'many', filter: { $and: [{ $or: [filter] }] } },
    { find: 'many', filter: { $expr: run } },
    { find: 'many', projection: { x: run } },
    { count: 'many', query: filter },
    { distinct: 'many', key: '_id', query: filter },
    { aggregate: 'many', pipeline: [{ $match: filter }], cursor: {} },
    { aggregate: 'many', pipeline: [{ $set: { x: run } }], cursor: {} },
    { aggregate: 'many', pipeline: [{ $group: { _id: 1, x: accumulate } }], cursor: {} },
    { findAndModify: 'many', query: filter, update },
    { create: 'checked', validator: filter },
    { createIndexes: 'many', indexes: [{ key: { a: 1 }, name: 'a', partialFilterExpression: filter }] },
    { mapReduce: 'many', map: 'function() {}', reduce: 'function() {}', out: { inline: 1 } },
  ]
  for (const command of refused) {
    expect(await user.send(command, 'organization'), JSON.stringify(command)).toMatchObject({ ok: 0 })
  }
  const answers = [
    await user.send({ update: 'many', updates: [{ q: filter, u: update }] }, 'organization'),
    await user.send({ update: 'many', updates: [{ q: {}, u: [{ $set: { x: run } }] }] }, 'organization'),
    await user.send({ delete: 'many', deletes: [{ q: filter, limit: 0 }] }, 'organization'),
  ]
  for (const answer of answers) expect(answer.ok === 0 || answer.writeErrors?.length === 1).toBe(true)
  expect(await user.send({ count: 'many', query: { a: { $exists: true } } }, 'organization')).toMatchObject({
    n: 0,
  })
})

test('fields named as what every object of JavaScript has are fields like any other', async () => {
  const user = await as(anna)
  const value = { constructor: 1, toString: 2, ['__proto__']: 3, at: Long.fromNumber(4) }
  const pipeline = [
    {
      $set: {
        v: { $literal: 1 },
        when: { $dateTrunc: { date: new Date(0), unit: 'day' } },
        held: value,
        alone: { constructor: 7 },
      },
    },
  ]
  await user.send({ insert: 'odd', documents: [{ _id: 1 }] }, 'organization')
  expect(await user.send({ update: 'odd', updates: [{ q: {}, u: pipeline }] }, 'organization')).toMatchObject(
    { nModified: 1 },
  )
  const { cursor } = await user.send({ find: 'odd' }, 'organization')
  expect(cursor.firstBatch).toEqual([
    { _id: 1, v: 1, when: new Date(0), held: value, alone: { constructor: 7 } },
  ])
  for (const explain of [{ constructor: 'odd' }, { toString: 'odd' }]) {
    expect(await user.send({ explain }, 'organization')).toMatchObject({ ok: 0, code: 59 })
  }
  const ops = { ops: [{ constructor: 0, document: {} }], nsInfo: [{ ns: 'organization.odd' }] }
  expect(await user.send({ bulkWrite: 1, ...ops })).toMatchObject({ ok: 0, code: 2 })
  expect(said.filter((line) => line.includes('fault'))).toEqual([])
})
