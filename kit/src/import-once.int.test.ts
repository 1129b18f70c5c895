import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createConnection } from 'mongoose'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { testDatabase } from '../../tests/test-store.ts'
import { importOnce } from './import-once.ts'

const connection = createConnection(testDatabase('import-once'))
const data = mkdtempSync(join(tmpdir(), 'chiiki-import-'))
let runs = 0
const start = (run = counted) => importOnce(connection, [data], run)

async function counted(): Promise<void> {
  runs += 1
}

beforeEach(async () => {
  await connection.asPromise()
  await connection.collection('imports').deleteMany({})
  writeFileSync(join(data, 'offices.json'), '[]')
  runs = 0
})
afterAll(async () => {
  await connection.close()
  rmSync(data, { recursive: true })
})

it('imports the same data once, and again after any of it changed or came', async () => {
  await start()
  await start()
  expect(runs).toBe(1)
  writeFileSync(join(data, 'offices.json'), '[1]')
  await start()
  writeFileSync(join(data, 'posts.json'), '[]')
  await start()
  await start()
  expect(runs).toBe(3)
})

it('imports again after an import that failed, or that was cut off', async () => {
  await expect(start(() => Promise.reject(new Error('cut off')))).rejects.toThrow('cut off')
  await start()
  expect(runs).toBe(1)
})

it('imports again into a store that was emptied', async () => {
  await start()
  await connection.dropDatabase()
  await start()
  expect(runs).toBe(2)
})
