import { MongoClient } from 'mongodb'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startStore } from './start-store.ts'
import { RawClient } from './testing/raw-client.ts'
import { type TemporaryStore, temporaryStore } from './testing/temporary-store.ts'

const rootPassword = 'a root: p@ss/word'
const anna = { database: 'organization', name: 'anna', password: 'p@:/ß½' }
const ben = { database: 'services', name: 'ben', password: 'other' }
let store: TemporaryStore

beforeAll(async () => {
  store = await temporaryStore({ rootPassword })
  await store.createUser(anna)
  await store.createUser(ben)
})

afterAll(async () => {
  await store?.end()
})

async function as<T>(uri: string, work: (client: MongoClient) => Promise<T>): Promise<T> {
  const client = new MongoClient(uri)
  try {
    return await work(await client.connect())
  } finally {
    await client.close()
  }
}

const unauthorized = { code: 13, codeName: 'Unauthorized' }

test('a user reads and writes its own database, indexes and transactions included', async () => {
  await as(store.uriFor(anna), async (client) => {
    const offices = client.db().collection('offices')
    await offices.createIndex({ name: 1 }, { unique: true })
    await client.withSession((session) =>
      session.withTransaction(() => offices.insertOne({ name: '太子堂' }, { session })),
    )
    expect(await offices.countDocuments()).toBe(1)
    expect(await client.db().command({ connectionStatus: 1 })).toMatchObject({
      authInfo: { authenticatedUsers: [{ user: 'anna', db: 'organization' }] },
    })
    await client.db().dropCollection('offices')
  })
})

test('a user of one database is refused on every other, by whatever way', async () => {
  await as(store.uriFor(ben), (client) => client.db().collection('tickets').insertOne({ n: 1 }))
  await as(store.uriFor(anna), async (client) => {
    const foreign = client.db('services').collection('tickets')
    await expect(foreign.findOne()).rejects.toMatchObject(unauthorized)
    await expect(foreign.insertOne({ n: 2 })).rejects.toMatchObject(unauthorized)
    await expect(foreign.drop()).rejects.toMatchObject(unauthorized)
    await expect(foreign.createIndex({ n: 1 })).rejects.toMatchObject(unauthorized)
    const own = client.db().collection('own')
    await own.insertOne({ n: 3 })
    for (const stage of [
      { $out: { db: 'services', coll: 'tickets' } },
      { $merge: { into: { db: 'services', coll: 'tickets' } } },
      { $lookup: { from: { db: 'services', coll: 'tickets' }, pipeline: [], as: 'all' } },
      {
        $facet: { x: [{ $lookup: { from: { db: 'services', coll: 'tickets' }, pipeline: [], as: 'all' } }] },
      },
    ]) {
      await expect(own.aggregate([stage]).toArray()).rejects.toMatchObject({ code: expect.any(Number) })
    }
    const rename = { renameCollection: 'services.tickets', to: 'organization.tickets' }
    await expect(client.db('admin').command(rename)).rejects.toMatchObject(unauthorized)
    await expect(client.db().dropDatabase()).rejects.toMatchObject(unauthorized)
    await expect(client.db().command({ createUser: 'x', pwd: 'x', roles: [] })).rejects.toMatchObject(
      unauthorized,
    )
    await expect(client.db('admin').command({ serverStatus: 1 })).rejects.toMatchObject(unauthorized)
    const { databases } = await client.db('admin').admin().listDatabases()
    expect(databases.map(({ name }) => name)).toEqual(['organization'])
  })
  await as(store.uriFor(ben), async (client) => {
    expect(await client.db().collection('tickets').find().toArray()).toMatchObject([{ n: 1 }])
  })
})

test('without a login nothing but greetings is answered', async () => {
  const raw = await RawClient.open(store.port)
  expect(await raw.send({ hello: 1, $db: 'admin' })).toMatchObject({ ok: 1 })
  expect(await raw.send({ ping: 1, $db: 'admin' })).toMatchObject({ ok: 1 })
  expect(await raw.send({ find: 'offices', $db: 'organization' })).toMatchObject(unauthorized)
  expect(await raw.send({ listDatabases: 1, $db: 'admin' })).toMatchObject(unauthorized)
  expect(await raw.send({ endSessions: [], $db: 'admin' })).toMatchObject({ ok: 1 })
  raw.close()
})

test('a wrong password, an unknown name and a wrong database are refused alike', async () => {
  const failed = { code: 18, codeName: 'AuthenticationFailed', errmsg: 'Authentication failed.' }
  for (const user of [
    { ...anna, password: 'wrong' },
    { ...anna, name: 'nobody' },
    { ...anna, database: 'services' },
  ]) {
    const attempt = as(store.uriFor(user), (client) => client.db().command({ ping: 1 }))
    await expect(attempt).rejects.toMatchObject({ errorResponse: failed })
  }
})

test('a cursor of one user cannot be read by another', async () => {
  const cursorId = await as(store.uri, async (client) => {
    const many = client.db('organization').collection('many')
    await many.insertMany(Array.from({ length: 100 }, (_, n) => ({ n })))
    const reply = await client
      .db('organization')
      .command({ find: 'many', batchSize: 2 }, { promoteLongs: false })
    await as(store.uriFor(anna), async (other) => {
      const more = other.db().command({ getMore: reply.cursor.id, collection: 'many' })
      await expect(more).rejects.toMatchObject({ code: 43 })
    })
    return reply.cursor.id
  })
  expect(cursorId).toBeDefined()
})

test('root makes, changes, lists and drops users', async () => {
  await as(store.uri, async (client) => {
    const db = client.db('participation')
    await db.command({ createUser: 'clara', pwd: 'one', roles: ['read'] })
    await expect(db.command({ createUser: 'clara', pwd: 'one', roles: [] })).rejects.toMatchObject({
      code: 51003,
    })
    await expect(db.command({ createUser: 'dora', pwd: 'x', roles: ['king'] })).rejects.toMatchObject({
      code: 31,
    })
    const clara = { database: 'participation', name: 'clara', password: 'one' }
    await as(store.uriFor(clara), async (reader) => {
      expect(await reader.db().collection('c').countDocuments()).toBe(0)
      await expect(reader.db().collection('c').insertOne({})).rejects.toMatchObject(unauthorized)
      await db.command({ updateUser: 'clara', pwd: 'two', roles: ['readWrite'] })
      await reader.db().collection('c').insertOne({})
    })
    await expect(as(store.uriFor(clara), (again) => again.db().command({ ping: 1 }))).rejects.toMatchObject({
      code: 18,
    })
    expect(await db.command({ usersInfo: 'clara' })).toMatchObject({
      users: [{ _id: 'participation.clara', roles: [{ role: 'readWrite', db: 'participation' }] }],
    })
    await db.command({ dropUser: 'clara' })
    expect((await db.command({ usersInfo: 1 })).users).toEqual([])
    await expect(db.command({ dropUser: 'clara' })).rejects.toMatchObject({
      code: 11,
      codeName: 'UserNotFound',
    })
  })
})

test('users outlive the process; root has the password of the latest start', async () => {
  const first = await temporaryStore({ rootPassword: 'first' })
  await first.createUser(anna)
  await first.stop()
  const second = await startStore({ dir: first.dir, durable: false, rootPassword: 'second' })
  await as(second.uriFor(anna), (client) => client.db().command({ ping: 1 }))
  await as(second.uri, (client) => client.db('admin').command({ serverStatus: 1 }))
  await second.createUser({ ...anna, password: 'changed' })
  await as(second.uriFor({ ...anna, password: 'changed' }), (client) => client.db().command({ ping: 1 }))
  await second.stop()
  await first.end()
})
