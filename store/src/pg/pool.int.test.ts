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

const backend = async (connection: PgConnection) =>
  (await connection.execute('SELECT pg_backend_pid()::text', []))[0]?.[0]?.toString() ?? ''

test('what is cancelled though nobody here asked for it is a lock that was waited for too long: the transaction is run again', async () => {
  const one = await pool.acquire()
  const other = await PgConnection.open(
    join(realpathSync(store.dir), 'socket', '.s.PGSQL.5432'),
    engineUser,
    'postgres',
    sessionOptions,
  )
  const cancelledBy = async (end: (pid: string) => unknown) => {
    const pid = await backend(one)
    const running = one.simple('SELECT pg_sleep(20)').catch((error: { state: string }) => error.state)
    // Asked again until it strikes: a cancellation that comes before the statement strikes nothing.
    for (;;) {
      await end(pid)
      const ended = await Promise.race([running, other.simple('SELECT pg_sleep(0.05)').then(() => null)])
      if (ended !== null) return ended
    }
  }
  expect(await cancelledBy((pid) => other.simple(`SELECT pg_cancel_backend(${pid})`))).toBe('55P03')
  await one.simple('SET statement_timeout = 20')
  expect(await one.simple('SELECT pg_sleep(20)').catch(({ state }) => state)).toBe('57014')
  await one.simple('SET statement_timeout = 0')
  expect(await cancelledBy(() => one.cancel())).toBe('57014')
  pool.release(one)
  other.close()
})
