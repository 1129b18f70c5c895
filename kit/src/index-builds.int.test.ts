import { createConnection, Schema } from 'mongoose'
import { expect, it } from 'vitest'
import { testDatabase } from '../../tests/test-store.ts'
import type { Log } from './log.ts'
import { openStore } from './store.ts'

const storeUri = testDatabase('index_builds')
const words = (of: number) => Array.from({ length: 40 }, (_, index) => `word ${of * 40 + index}`)

async function fill(count: number): Promise<void> {
  const connection = await createConnection(storeUri).asPromise()
  const rows = Array.from({ length: count }, (_, index) => ({ _id: `thing:${index}`, words: words(index) }))
  await connection.collection('things').insertMany(rows as never[])
  await connection.close()
}

function written(): { log: Log; lines: { message: string; facts: Record<string, unknown> }[] } {
  const lines: { message: string; facts: Record<string, unknown> }[] = []
  const write = (facts: object, message: string) => void lines.push({ message, facts: { ...facts } })
  return { log: { debug: write, info: write, warn: write, error: write }, lines }
}

it('an index over a full collection is built however long the store takes, and what is built is said', async () => {
  await fill(6_000)
  const { log, lines } = written()
  const store = await openStore(storeUri, 'growing', log, { startMs: 3_000, answerMs: 100 })
  const schema = new Schema({ _id: String, words: [String] }, { collection: 'things' })
  store.connection.model('things', schema.index({ words: 1 }, { name: 'thingsByWord' }))
  await store.buildIndexes()
  const names = (await store.connection.collection('things').indexes()).map(({ name }) => name)
  expect(names).toContain('thingsByWord')
  expect(lines.map(({ facts }) => [facts.collection, facts.indexes])).toEqual([
    ['things', ['thingsByWord']],
    ['things', ['thingsByWord']],
  ])
  expect(lines[1]?.facts.milliseconds, 'longer than an answer may take').toBeGreaterThan(100)

  lines.length = 0
  await store.buildIndexes()
  expect(lines, 'nothing is said where nothing is built').toEqual([])
  await store.close()
})
