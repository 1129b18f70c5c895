import fc from 'fast-check'
import { Query } from 'mingo'
import { describe, expect, it } from 'vitest'
import { BadInput } from './bad-input.ts'
import { FILTER_BOUNDS, type FilterFields, narrowingFilter, OPERATORS, whereFilter } from './filter.ts'
import { searchKeys } from './search-text.ts'

const fields: FilterFields = {
  id: { path: '_id', kind: 'id' },
  state: { path: 'state', kind: 'enum' },
  count: { path: 'figures.count', kind: 'number' },
  on: { path: 'heldOn', kind: 'date' },
  at: { path: 'recordedAt', kind: 'instant' },
  isOpen: { path: 'isOpen', kind: 'boolean' },
  title: { path: 'title', kind: 'text' },
  name: { path: 'searchKeys', kind: 'search' },
}
const filter = (where: unknown) => whereFilter(fields, where)
const refused = (where: unknown, path: string) => {
  try {
    filter(where)
  } catch (error) {
    expect(error).toBeInstanceOf(BadInput)
    expect((error as BadInput).path, JSON.stringify(where)).toBe(path)
    return
  }
  throw new Error(`let through: ${JSON.stringify(where)}`)
}

type Row = { _id: string; state: string | null; figures: { count: number | null }; heldOn: string | null }
const row: fc.Arbitrary<Row> = fc.record({
  _id: fc.constantFrom('a', 'b', 'c'),
  state: fc.constantFrom('OPEN', 'CLOSED', null),
  figures: fc.record({ count: fc.constantFrom(0, 1, 2, null) }),
  heldOn: fc.constantFrom('2026-03-31', '2026-04-01', null),
})
const select = (rows: Row[], where: unknown) => rows.filter((each) => new Query(filter(where)).test(each))

describe('a filter', () => {
  it('of nothing selects everything', () => {
    for (const where of [null, undefined, {}, { state: {} }, { state: { eq: undefined } }])
      expect(filter(where)).toEqual({})
  })

  it('compiles to the operators of the store, at the declared path', () => {
    expect(filter({ state: { in: ['OPEN'] }, count: { gte: 1, lt: 3 } })).toEqual({
      $and: [{ state: { $in: ['OPEN'] } }, { 'figures.count': { $gte: 1 } }, { 'figures.count': { $lt: 3 } }],
    })
    expect(filter({ or: [{ id: { eq: 'a' } }, { not: { isOpen: { eq: true } } }] })).toEqual({
      $or: [{ _id: { $eq: 'a' } }, { $nor: [{ isOpen: { $eq: true } }] }],
    })
    const at = new Date('2026-11-23T00:00:00Z')
    expect(filter({ at: { lte: at } })).toEqual({ recordedAt: { $lte: at } })
  })

  it('selects what its words say, unknown values included', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const says = (where: unknown, test: (each: Row) => boolean) =>
          expect(select(rows, where)).toEqual(rows.filter(test))
        says({ state: { eq: 'OPEN' } }, (r) => r.state === 'OPEN')
        says({ state: { eq: null } }, (r) => r.state === null)
        says({ state: { not: 'OPEN' } }, (r) => r.state !== 'OPEN')
        says({ state: { notIn: ['OPEN', 'CLOSED'] } }, (r) => r.state === null)
        says({ count: { gt: 0 } }, (r) => r.figures.count !== null && r.figures.count > 0)
        says({ on: { gte: '2026-04-01' } }, (r) => r.heldOn !== null && r.heldOn >= '2026-04-01')
        says({ id: { in: [] } }, () => false)
        says(
          { and: [{ id: { eq: 'a' } }, { count: { eq: 1 } }] },
          (r) => r._id === 'a' && r.figures.count === 1,
        )
        says(
          { or: [{ id: { eq: 'a' } }, { count: { eq: 1 } }] },
          (r) => r._id === 'a' || r.figures.count === 1,
        )
        says({ not: { id: { eq: 'a' }, count: { eq: 1 } } }, (r) => !(r._id === 'a' && r.figures.count === 1))
      }),
    )
  })

  it('searches Japanese through the keys', () => {
    const query = new Query(filter({ name: { contains: 'ohara' } }))
    expect(query.test({ searchKeys: searchKeys({ ja: '大原', kana: 'おおはら' }) })).toBe(true)
    expect(query.test({ searchKeys: searchKeys({ ja: '池尻', kana: 'いけじり' }) })).toBe(false)
  })

  it('lets only declared fields, their operators and plain values through', () => {
    refused({ password: { eq: 'x' } }, 'where.password')
    refused({ $where: { eq: '1' } }, 'where.$where')
    refused({ constructor: { eq: 'x' } }, 'where.constructor')
    refused(JSON.parse('{"__proto__": {"eq": "x"}}'), 'where.__proto__')
    refused({ state: { $ne: 'x' } }, 'where.state.$ne')
    refused({ state: { gt: 'x' } }, 'where.state.gt')
    refused({ isOpen: { in: [true] } }, 'where.isOpen.in')
    refused({ state: { eq: { $ne: null } } }, 'where.state.eq')
    refused({ state: { in: [{ $gt: '' }] } }, 'where.state.in.0')
    refused({ state: { in: [null] } }, 'where.state.in.0')
    refused({ state: { eq: ['OPEN'] } }, 'where.state.eq')
    refused({ state: { eq: /x/ } }, 'where.state.eq')
    refused({ state: 'OPEN' }, 'where.state')
    refused({ state: null }, 'where.state')
    refused({ count: { eq: '1' } }, 'where.count.eq')
    refused({ count: { eq: Number.NaN } }, 'where.count.eq')
    refused({ count: { gt: null } }, 'where.count.gt')
    refused({ on: { eq: '2026-02-30' } }, 'where.on.eq')
    refused({ at: { lt: new Date(Number.NaN) } }, 'where.at.lt')
    refused({ name: { contains: 1 } }, 'where.name.contains')
    refused({ and: {} }, 'where.and')
    refused({ or: [] }, 'where.or')
    refused([], 'where')
  })

  it('is bounded in depth, in conditions, in list size and in text', () => {
    const nested = (depth: number): unknown =>
      depth === 1 ? { id: { eq: 'a' } } : { not: nested(depth - 1) }
    expect(() => filter(nested(FILTER_BOUNDS.depth))).not.toThrow()
    expect(() => filter(nested(FILTER_BOUNDS.depth + 1))).toThrow('nested deeper')
    expect(() => filter({ id: { in: Array(FILTER_BOUNDS.listSize + 1).fill('a') } })).toThrow(
      `more than ${FILTER_BOUNDS.listSize} values`,
    )
    expect(() => filter({ or: Array(41).fill({ id: { eq: 'a' } }) })).toThrow('more than 40')
    expect(() => filter({ and: Array(21).fill({ id: { eq: 'a', not: 'b' } }) })).toThrow(
      'more than 40 conditions',
    )
    expect(() => filter({ id: { eq: 'a'.repeat(501) } })).toThrow('longer than 500')
    expect(() => filter({ name: { contains: 'あ'.repeat(101) } })).toThrow('at most 100 characters')
  })

  it('never answers with an operator that came from the input, whatever the input', () => {
    const allowed = new Set([
      '$and',
      '$or',
      '$nor',
      '$eq',
      '$ne',
      '$in',
      '$nin',
      '$lt',
      '$lte',
      '$gt',
      '$gte',
      '$all',
    ])
    const names = fc.constantFrom(
      ...Object.keys(fields),
      'and',
      'or',
      'not',
      '$where',
      'eq',
      ...OPERATORS.text,
      '$ne',
      'contains',
    )
    const input = fc.letrec((tie) => ({
      any: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom('a', '$x', 1, true, null, '2026-04-01'),
        fc.array(tie('any'), { maxLength: 2 }),
        tie('object'),
      ),
      object: fc.dictionary(names, tie('any'), { maxKeys: 3 }),
    })).object
    const operatorsIn = (value: unknown): string[] =>
      value === null || typeof value !== 'object'
        ? []
        : Object.entries(value).flatMap(([name, inner]) => [
            ...(name.startsWith('$') ? [name] : []),
            ...operatorsIn(inner),
          ])
    fc.assert(
      fc.property(input, (where) => {
        try {
          for (const operator of operatorsIn(filter(where))) expect(allowed.has(operator)).toBe(true)
        } catch (error) {
          if (!(error instanceof BadInput)) throw error
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('what a list is narrowed by early', () => {
  const fields = {
    area: { path: 'current.area', kind: 'id', kept: 'versions.area' },
    order: { path: 'order', kind: 'number' },
  } as const

  it('is asked of the kept path, and only what any row that fits has', () => {
    expect(narrowingFilter(fields, { area: { eq: 'area:a' }, order: { gt: 3 } })).toEqual({
      'versions.area': { $eq: 'area:a' },
    })
    expect(narrowingFilter(fields, { area: { in: ['area:a', 'area:b'] } })).toEqual({
      'versions.area': { $in: ['area:a', 'area:b'] },
    })
  })

  it('leaves out what says what a row is not, and what only one of several branches says', () => {
    for (const where of [
      null,
      {},
      { area: { not: 'area:a' } },
      { area: { eq: null } },
      { or: [{ area: { eq: 'area:a' } }] },
      { not: { area: { eq: 'area:a' } } },
    ])
      expect(narrowingFilter(fields, where)).toEqual({})
  })
})
