import { once } from 'node:events'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { MongoClient } from 'mongodb'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startStore } from '../start-store.ts'
import { NoPackages } from '../store-error.ts'
import { temporaryDir } from '../testing/temporary-store.ts'
import { chooseServer } from './choose.ts'
import { downloadedMongod } from './download.ts'
import { mongodOnPath } from './find.ts'

const main = fileURLToPath(new URL('../main.ts', import.meta.url))
const { PATH } = process.env
let dirs: ReturnType<typeof temporaryDir>[]

beforeEach(() => {
  dirs = [temporaryDir(), temporaryDir()]
})

afterEach(() => {
  process.env.PATH = PATH
  delete process.env.CHIIKI_STORE_ROOT_PASSWORD
  for (const { remove } of dirs) remove()
})

/** A program that takes mongod's options and speaks MongoDB's protocol: the embedded store under that name. */
function putMongodOnPath(): string {
  const folder = dirs[0]?.path as string
  const script = `#!/bin/sh
if [ "$1" = --version ]; then echo 'db version v8.0.4'; exit; fi
while [ $# -gt 0 ]; do case $1 in --dbpath) dir=$2 ;; --port) port=$2 ;; --bind_ip) host=$2 ;; esac; shift; done
exec '${process.execPath}' '${main}' --server documentdb --dir "$dir" --port "$port" --host "$host" --not-durable
`
  writeFileSync(join(folder, 'mongod'), script)
  chmodSync(join(folder, 'mongod'), 0o755)
  process.env.PATH = `${folder}${delimiter}${PATH}`
  return folder
}

test('a mongod on the PATH serves a new folder, with root and users as the embedded store has them', async () => {
  putMongodOnPath()
  expect(await mongodOnPath()).toMatchObject({ version: '8.0.4' })
  const rootPassword = 'root, of all=users'
  process.env.CHIIKI_STORE_ROOT_PASSWORD = rootPassword
  const dir = dirs[1]?.path as string
  const user = { database: 'app', name: 'app', password: 'päss' }
  const store = await startStore({ dir, rootPassword })
  try {
    expect(store.engine).toBe('MongoDB 8.0.4')
    await store.createUser(user)
    await store.createUser(user)
    const client = await MongoClient.connect(store.uriFor(user))
    await client.db('app').collection('c').insertOne({ a: 1 })
    await expect(client.db('other').collection('c').insertOne({})).rejects.toMatchObject({ code: 13 })
    await client.close()
  } finally {
    await store.stop()
  }
  // What it wrote stays its own, also when it isn't there any more.
  process.env.PATH = PATH
  await expect(startStore({ dir })).rejects.toThrow('need a mongod, and none is on the PATH')
  await expect(startStore({ dir, server: 'documentdb' })).rejects.toThrow('were written by mongod')
})

test('data of the embedded engine stay with it when a mongod appears on the PATH', async () => {
  const dir = dirs[1]?.path as string
  writeFileSync(join(dir, 'pgdata'), '')
  putMongodOnPath()
  const chosen = await chooseServer({ dir }, process.env.CHIIKI_CACHE_DIR ?? '/var/cache/chiiki', () => {})
  expect(chosen).toHaveProperty('prefix')
})

test('without Debian’s packages a download is tried, and its absence said along with the other ways', async () => {
  const reason = new NoPackages('The embedded store runs on Linux only.')
  await expect(downloadedMongod(reason, () => {})).rejects.toThrow(
    /^The embedded store runs on Linux only\. .*(did not answer within 3 seconds|can't be reached|mongodb-memory-server-core)/,
  )
})

test('where its host answers and the application has the downloader, a MongoDB is fetched; else the reason says what it lacked', async () => {
  const reason = new NoPackages('No packages here.')
  process.env.MONGOMS_DOWNLOAD_MIRROR = 'http://127.0.0.1:1'
  await expect(downloadedMongod(reason, () => {})).rejects.toThrow(
    "No packages here. (MongoDB itself can't be fetched: http://127.0.0.1:1 can't be reached.)",
  )
  const mirror = createServer((_, response) => response.end()).listen(0, '127.0.0.1')
  await once(mirror, 'listening')
  process.env.MONGOMS_DOWNLOAD_MIRROR = `http://127.0.0.1:${(mirror.address() as AddressInfo).port}`
  try {
    const application = dirs[1]?.path as string
    const fetched = () => downloadedMongod(reason, () => {}, application)
    await expect(fetched()).rejects.toThrow('Or install the npm package mongodb-memory-server-core')
    const mongod = join(putMongodOnPath(), 'mongod')
    const home = join(application, 'node_modules/mongodb-memory-server-core')
    mkdirSync(home, { recursive: true })
    const put = (body: string) =>
      writeFileSync(join(home, 'index.js'), `exports.MongoBinary = { getPath: async () => { ${body} } }`)
    put(`return ${JSON.stringify(mongod)}`)
    expect(await fetched()).toEqual({ path: mongod, version: '8.0.4' })
  } finally {
    delete process.env.MONGOMS_DOWNLOAD_MIRROR
    mirror.close()
  }
})
