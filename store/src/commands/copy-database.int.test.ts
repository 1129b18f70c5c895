import { MongoClient } from 'mongodb'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TemporaryStore, temporaryStore } from '../testing/temporary-store.ts'

let store: TemporaryStore
let plain: TemporaryStore
let clients: MongoClient[] = []
beforeAll(async () => {
  store = await temporaryStore({ hasTestCommands: true })
  plain = await temporaryStore()
  clients = await Promise.all([store, plain].map(({ uri }) => MongoClient.connect(uri)))
})
afterAll(async () => {
  for (const client of clients) await client.close()
  await Promise.all([store?.end(), plain?.end()])
})

const made = { name: 'codeOnce', unique: true } as const

async function contentOf(name: string) {
  const places = clients[0]?.db(name).collection('places')
  return {
    documents: await places?.find().sort({ _id: 1 }).toArray(),
    indexes: await places?.listIndexes().toArray(),
  }
}

it('a database is copied with its documents and indexes, and one given back is made like the original again', async () => {
  const [client] = clients as [MongoClient]
  const original = client.db('original').collection<{ _id: string; code?: number; tags?: string[] }>('places')
  await original.createIndex({ code: 1 }, made)
  await original.createIndex({ tags: 1 })
  await original.insertMany([{ _id: 'a', code: 1, tags: ['x', 'y'] }, { _id: 'b', code: 2 }, { _id: 'c' }])
  const expected = await contentOf('original')
  for (const name of ['first', 'second']) {
    await client.db(name).command({ copyDatabase: 1, from: 'original' })
    expect(await contentOf(name), name).toEqual(expected)
    const copy = client.db(name).collection<{ _id: string; code?: number }>('places')
    await expect(copy.insertOne({ _id: 'd', code: 2 })).rejects.toMatchObject({ code: 11000 })
    // What its user did to it isn't there for the next one.
    await copy.deleteMany({})
    await copy.insertOne({ _id: 'left', code: 9 })
    await copy.dropIndex('codeOnce')
    await client.db(name).collection('more').insertOne({ left: true })
    await client.db(name).command({ returnDatabase: 1 })
    expect(await client.db(name).listCollections().toArray()).toEqual([])
  }
  expect(await contentOf('original')).toEqual(expected)
})

it('nothing is copied over what is there, nor from what is not', async () => {
  const [client] = clients as [MongoClient]
  await client.db('taken').collection('places').insertOne({ mine: true })
  await expect(client.db('taken').command({ copyDatabase: 1, from: 'original' })).rejects.toMatchObject({
    code: 48,
  })
  await expect(client.db('new').command({ copyDatabase: 1, from: 'nowhere' })).rejects.toMatchObject({
    code: 26,
  })
})

it('a store that was not started for tests knows no such command', async () => {
  for (const command of [{ copyDatabase: 1, from: 'a' }, { returnDatabase: 1 }])
    await expect(clients[1]?.db('any').command(command)).rejects.toMatchObject({ code: 59 })
})
