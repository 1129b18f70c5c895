import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { engineUser } from '../postgres/cluster.ts'
import { sessionOptions } from '../postgres/settings.ts'
import { type TemporaryStore, temporaryStore } from '../testing/temporary-store.ts'
import { PgConnection } from './connection.ts'
import { PgPool } from './pool.ts'

let store: TemporaryStore
let pool: PgPool

beforeAll(async () => {
  store = await temporaryStore()
  const socket = join(realpathSync(store.dir), 'socket', '.s.PGSQL.5432')
  pool = new PgPool(() => PgConnection.open(socket, engineUser, 'postgres', sessionOptions), 1)
})
afterAll(async () => {
  await pool?.close()
  await store?.end()
})

test('a cancellation that arrives late strikes nobody who is lent a connection afterwards', async () => {
  for (let round = 0; round < 50; round++) {
    const cancelled = await pool.acquire()
    cancelled.cancel()
    pool.release(cancelled)
    const next = await pool.acquire()
    await next.simple('SELECT pg_sleep(0.01)')
    pool.release(next)
  }
  expect(pool.size).toBe(1)
})
