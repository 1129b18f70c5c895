import fc from 'fast-check'
import { Query } from 'mingo'
import { describe, expect, it } from 'vitest'
import { BadInput } from './bad-input.ts'
import { type Connection, connectionOf, type PageArgs, pageFor } from './connection.ts'
import { type OrderBy, orderOf } from './order.ts'

type Row = { _id: string; rank: number | null; name: { kana: string }; on?: Date | null }

const fields = {
  rank: { path: 'rank', isNullable: true },
  name: { path: 'name.kana' },
  on: { path: 'on', isNullable: true },
}
const rows: fc.Arbitrary<Row[]> = fc
  .array(
    fc.record({
      rank: fc.constantFrom(null, 0, 1, 2),
      name: fc.record({ kana: fc.constantFrom('あ', 'い') }),
      on: fc.constantFrom(undefined, null, new Date(0), new Date(86_400_000)),
    }),
    { maxLength: 14 },
  )
  .map((list) => list.map((row, n) => ({ _id: `row_${(n * 7) % 15}`, ...row })))
const orderBy: fc.Arbitrary<OrderBy> = fc
  .uniqueArray(fc.constantFrom('rank', 'name', 'on'), { maxLength: 3 })
  .chain((names) =>
    fc.tuple(
      ...names.map((field) =>
        fc.record({ field: fc.constant(field), direction: fc.constantFrom('ASC', 'DESC') }),
      ),
    ),
  )
  .map((parts) => parts as OrderBy)

/** A page as the store would give it: filtered, sorted with nulls first, cut. */
function pageOf(all: readonly Row[], args: PageArgs, by: OrderBy): Connection<Row> {
  const page = pageFor(args, orderOf(fields, by, [{ field: 'rank' }]), { byDefault: 3, most: 5 })
  const query = new Query(page.filter)
  const found = query
    .find<Row>(all as Row[])
    .sort(page.sort)
    .limit(page.limit)
  return connectionOf(page, found.all())
}
const ids = (connection: Connection<Row>) => connection.nodes.map((row) => row._id)

describe('a connection', () => {
  it('shows every row exactly once, forwards, in any order, with ties and nulls', () => {
    fc.assert(
      fc.property(rows, orderBy, fc.integer({ min: 1, max: 5 }), (all, by, first) => {
        const whole = ids(pageOfAll(all, by))
        const seen: string[] = []
        let after: string | null = null
        for (let pages = 0; pages <= all.length; pages += 1) {
          const page = pageOf(all, { first, after }, by)
          seen.push(...ids(page))
          expect(page.pageInfo.hasPreviousPage).toBe(after !== null)
          after = page.pageInfo.endCursor
          if (!page.pageInfo.hasNextPage) break
        }
        expect(seen).toEqual(whole)
      }),
      { numRuns: 200 },
    )
  })

  it('shows every row exactly once, backwards, and in the same order', () => {
    fc.assert(
      fc.property(rows, orderBy, fc.integer({ min: 1, max: 5 }), (all, by, last) => {
        const seen: string[] = []
        let before: string | null = null
        for (let pages = 0; pages <= all.length; pages += 1) {
          const page = pageOf(all, { last, before }, by)
          seen.unshift(...ids(page))
          expect(page.pageInfo.hasNextPage).toBe(before !== null)
          before = page.pageInfo.startCursor
          if (!page.pageInfo.hasPreviousPage) break
        }
        expect(seen).toEqual(ids(pageOfAll(all, by)))
      }),
      { numRuns: 200 },
    )
  })

  it('between two cursors has just the rows between them', () => {
    fc.assert(
      fc.property(rows, orderBy, fc.nat(13), fc.nat(13), (all, by, a, b) => {
        const whole = pageOfAll(all, by)
        const [after, before] = [whole.edges[a]?.cursor ?? null, whole.edges[b]?.cursor ?? null]
        const page = pageOf(all, { first: 5, after, before }, by)
        const between = ids(whole).slice(after === null ? 0 : a + 1, before === null ? undefined : b)
        expect(ids(page)).toEqual(between.slice(0, 5))
      }),
      { numRuns: 200 },
    )
  })

  it('refuses a cursor that is none, by the argument it came in', () => {
    expect(() => pageOf([], { after: 'abc' }, [])).toThrow('after: ')
    expect(() => pageOf([], { before: 'abc' }, [])).toThrow('before: ')
  })

  it('may be empty, and then has no cursors', () => {
    expect(pageOf([], {}, [])).toEqual({
      edges: [],
      nodes: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    })
    const one = [{ _id: 'row_1', rank: 1, name: { kana: 'あ' } }]
    expect(pageOf(one, { first: 0 }, []).pageInfo).toMatchObject({ hasNextPage: true, endCursor: null })
  })

  it('is bounded: a size that is negative, too large or from both ends is refused', () => {
    const bad: PageArgs[] = [
      { first: -1 },
      { last: -1 },
      { first: 6 },
      { last: 6 },
      { first: 1, last: 1 },
      { first: 1.5 },
    ]
    for (const args of bad) expect(() => pageOf([], args, []), JSON.stringify(args)).toThrow(BadInput)
    expect(pageFor({}, orderOf(fields, null, [{ field: 'name' }])).limit).toBe(21)
  })
})

function pageOfAll(all: readonly Row[], by: OrderBy): Connection<Row> {
  const page = pageFor({ first: 100 }, orderOf(fields, by, [{ field: 'rank' }]), { byDefault: 3, most: 100 })
  return connectionOf(
    page,
    new Query({})
      .find<Row>(all as Row[])
      .sort(page.sort)
      .all(),
  )
}
