import fc from 'fast-check'
import mongoose, { type Connection, type Model, Schema } from 'mongoose'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { testDatabase } from '../../tests/test-store.ts'
import { type ListRules, listPage } from './list.ts'
import { listPerParent } from './list-per-parent.ts'
import { matchesSearch, readSearch, searchKeys } from './search-text.ts'

type Row = { _id: string; at: Date; due: string | null; area: string; text: string; search: string[] }

const rules: ListRules = {
  filters: {
    area: { path: 'area', kind: 'id' },
    due: { path: 'due', kind: 'date' },
    text: { path: 'search', kind: 'search' },
  },
  orders: { AT: { path: 'at' }, DUE: { path: 'due' } },
  byDefault: [{ field: 'AT', direction: 'DESC' }],
  isEndless: true,
}
let connection: Connection
let rows: Model<Row>

beforeAll(async () => {
  connection = await mongoose.createConnection(testDatabase('endless')).asPromise()
  const schema = new Schema(
    { _id: String, at: Date, due: String, area: String, text: String, search: [String] },
    { versionKey: false },
  )
    .index({ at: 1 })
    .index({ due: 1 })
    .index({ area: 1, at: -1 })
    .index({ search: 1 })
  rows = connection.model('rows', schema) as unknown as Model<Row>
  await rows.createIndexes()
})
afterAll(() => connection?.close())

const dayOf = (day: number) => `2026-01-${String(day).padStart(2, '0')}`
const drawn = fc.record({
  minute: fc.integer({ min: 0, max: 300 }),
  due: fc.option(fc.integer({ min: 1, max: 28 }), { nil: null }),
  area: fc.constantFrom('a', 'a', 'a', 'b'),
  text: fc.constantFrom('見守り', '街灯', '街灯と花壇', '花壇'),
})
const asked = fc.record({
  area: fc.option(fc.constantFrom('a', 'b'), { nil: null }),
  text: fc.option(fc.constantFrom('街灯', '花壇'), { nil: null }),
  before: fc.option(fc.integer({ min: 1, max: 28 }), { nil: null }),
  field: fc.constantFrom('AT' as const, 'DUE' as const),
  direction: fc.constantFrom('ASC' as const, 'DESC' as const),
  size: fc.integer({ min: 1, max: 4 }),
})

it('an endless list has every row once and in order, whatever narrows it and however old its landmarks are', async () => {
  const make = (
    each: { minute: number; due: number | null; area: string; text: string },
    index: number,
  ): Row => ({
    _id: `row:${String(index).padStart(3, '0')}`,
    at: new Date(1_700_000_000_000 + each.minute * 60_000),
    due: each.due === null ? null : dayOf(each.due),
    area: each.area,
    text: each.text,
    search: searchKeys(each.text),
  })
  // The landmarks that all that follows is read by, whatever it holds.
  const first = Array.from({ length: 120 }, (_, index) =>
    make({ minute: index * 2, due: 1 + (index % 28), area: 'a', text: '街灯' }, index),
  )
  await rows.insertMany(first)
  for (const field of ['AT', 'DUE']) await listPage(rows, rules, { orderBy: [{ field }] })
  await fc.assert(
    fc.asyncProperty(
      fc.array(drawn, { maxLength: 120 }),
      asked,
      async (given, { area, text, before, field, direction, size }) => {
        await rows.deleteMany({})
        const kept = given.map(make)
        if (kept.length > 0) await rows.insertMany(kept)
        const where = {
          ...(area === null ? {} : { area: { eq: area } }),
          ...(text === null ? {} : { text: { contains: text } }),
          ...(before === null ? {} : { due: { lt: dayOf(before) } }),
        }
        const found: string[] = []
        let after: string | null = null
        for (let pages = 0; pages < 150; pages += 1) {
          const page: object = { where, orderBy: [{ field, direction }], first: size, after }
          const { nodes, pageInfo } = await listPage(rows, rules, page)
          found.push(...nodes.map(({ _id }) => _id))
          after = pageInfo.endCursor ?? null
          if (!pageInfo.hasNextPage) break
        }
        const read = text === null ? null : readSearch(text)
        const holds = (row: Row) =>
          (area === null || row.area === area) &&
          (before === null || (row.due !== null && row.due < dayOf(before))) &&
          (read === null || (read.ok && matchesSearch(read.value, row.text)))
        const expected = kept.filter(holds)
        expect(found.toSorted()).toEqual(expected.map(({ _id }) => _id).toSorted())
        const valueIn = (id: string) => {
          const row = kept.find(({ _id }) => _id === id) as Row
          return field === 'AT' ? row.at.toISOString() : (row.due ?? '')
        }
        const values = found.map(valueIn)
        const sorted = values.toSorted()
        expect(values).toEqual(direction === 'ASC' ? sorted : sorted.toReversed())
        const byParent = await listPerParent(rows, rules, { first: size }, { path: 'area', ids: ['a', 'b'] })
        for (const parent of ['a', 'b']) {
          const own = kept.filter((row) => row.area === parent).map(({ at }) => at.getTime())
          const latest = own.toSorted((x, y) => y - x).slice(0, size)
          expect(byParent.get(parent)?.nodes.map(({ at }) => at.getTime())).toEqual(latest)
        }
      },
    ),
    { numRuns: Number(process.env.CHIIKI_RUNS ?? 40) },
  )
}, 120_000)
