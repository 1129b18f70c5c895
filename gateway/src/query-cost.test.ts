import { readFileSync } from 'node:fs'
import { buildSchema, getIntrospectionQuery, getOperationAST, parse } from 'graphql'
import { describe, expect, test } from 'vitest'
import { defaultLimits } from './limits.ts'
import { costOf } from './query-cost.ts'

const schema = buildSchema(`
  type Query { one: Thing list: [Thing!]! page(first: Int, last: Int): Page nodes(ids: [ID!]!): [Thing] }
  type Page { nodes: [Thing!]! edges: [Edge!]! pageInfo: PageInfo! }
  type Edge { node: Thing! cursor: String! }
  type PageInfo { hasNextPage: Boolean! }
  type Thing { id: ID! words: [String!]! list: [Thing!]! page(first: Int = 3): Page }
`)

const cost = (query: string, variables: Record<string, unknown> = {}) => {
  const document = parse(query)
  const operation = getOperationAST(document)
  if (!operation) throw new Error('no operation')
  return costOf({ schema, document, operation, variables }, { assumedListSize: 10, defaultPageSize: 20 })
}

describe('the cost of a query', () => {
  test.each([
    ['{ one { id words } }', 3],
    ['{ list { id } }', 1 + 10],
    ['{ list { list { id } } }', 1 + 10 * (1 + 10)],
    ['{ page { nodes { id } } }', 1 + 20 * (1 + 1)],
    ['{ page(first: 100) { edges { node { id } } } }', 1 + 100 * (1 + 1 + 1)],
    ['{ page(last: 5) { nodes { id } } }', 1 + 5 * 2],
    ['{ page(first: 0) { nodes { id } } }', 1],
    ['{ page(first: -5) { nodes { id } } }', 1],
    ['{ page(first: 2, last: 50) { nodes { id } } }', 1 + 50 * 2],
    ['{ list { page { nodes { id } } } }', 1 + 10 * (1 + 3 * 2)],
    ['{ nodes(ids: ["a", "b"]) { id } }', 1 + 2],
    ['{ ...F } fragment F on Query { list { ...G } } fragment G on Thing { id }', 1 + 10],
    ['{ list @skip(if: true) { id } one { id } }', 2],
  ])('%s is %i', (query, expected) => expect(cost(query)).toBe(expected))

  test('goes by the variables that came, or by their defaults', () => {
    const query =
      'query ($n: Int = 7, $yes: Boolean!) { page(first: $n) @include(if: $yes) { nodes { id } } }'
    expect(cost(query, { n: 50, yes: true })).toBe(1 + 50 * 2)
    expect(cost(query, { yes: true })).toBe(1 + 7 * 2)
    expect(cost(query, { n: 50, yes: false })).toBe(0)
  })

  test('is the same again for the same parsed operation, and another for other variables', () => {
    const document = parse(
      'query ($n: Int, $ids: [ID!]!) { page(first: $n) { nodes { id } } nodes(ids: $ids) { id } }',
    )
    const operation = getOperationAST(document)
    if (!operation) throw new Error('no operation')
    const ask = (variables: Record<string, unknown>) =>
      costOf({ schema, document, operation, variables }, { assumedListSize: 10, defaultPageSize: 20 })
    expect([ask({ n: 1, ids: [] }), ask({ n: 9, ids: [] }), ask({ n: 1, ids: ['a', 'b', 'c'] })]).toEqual([
      4, 20, 7,
    ])
    expect(ask({ n: 1, ids: [] })).toBe(4)
  })

  test('of variables that are not of their type is a refusal, not a number', () => {
    expect(() => cost('query ($n: Int) { page(first: $n) { nodes { id } } }', { n: 'many' })).toThrow(/\$n/)
  })
})

describe('the default bound', () => {
  const ward = buildSchema(readFileSync(new URL('../../api.graphql', import.meta.url), 'utf8'))
  const costOfOperation = (text: string, variables: Record<string, unknown> = {}) => {
    const document = parse(text)
    const operation = getOperationAST(document)
    if (!operation) throw new Error('no operation')
    return costOf({ schema: ward, document, operation, variables }, defaultLimits)
  }
  const operationFile = (name: string) =>
    readFileSync(new URL(`../../operations/${name}`, import.meta.url), 'utf8')

  test('leaves the main job and GraphiQL room: each costs at most a third of it', () => {
    const costs = [
      costOfOperation(operationFile('address.graphql'), { text: '池尻4-35' }),
      costOfOperation(operationFile('ward.graphql')),
      costOfOperation(getIntrospectionQuery()),
    ]
    expect(Math.max(...costs)).toBeLessThan(defaultLimits.cost / 3)
  })
})
