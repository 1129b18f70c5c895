import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { defaultLimits, type Limits } from './limits.ts'
import { type Answer, TestWard } from './test-ward.ts'

const ward = new TestWard()
const limits: Partial<Limits> = { variableCharacters: 10_000, cost: 500 }
beforeAll(async () => void (await ward.open({ limits })))
afterAll(() => ward.close())

const many = (count: number, of: (index: number) => string) =>
  Array.from({ length: count }, (_, at) => of(at)).join(' ')
const nested = (levels: number) =>
  `{ districts ${'{ council { district '.repeat(levels)}{ id }${' } }'.repeat(levels)} }`

/** It refuses with the code, the bound, what was asked, the request's id, and a sentence that holds both numbers and what mends it. */
function expectLimit(answer: Answer, status: number, code: string, limit: number, asked: number) {
  expect(answer.body.errors[0].extensions).toEqual({
    code,
    limit,
    asked,
    requestId: answer.headers.get('x-request-id'),
  })
  expect(answer.status).toBe(status)
  expect(answer.body.errors[0].message).toMatch(/(Ask|Move|Put|Send|Write|Flatten) /)
}

describe('a query over a bound is refused with its code, the bound and what was asked', () => {
  test('depth', async () => {
    expectLimit(await ward.ask(nested(12)), 400, 'QUERY_TOO_DEEP', 20, 26)
    expectLimit(await ward.ask(`{ ...A } fragment A on Query ${nested(12)}`), 400, 'QUERY_TOO_DEEP', 20, 26)
  })

  test('aliases', async () => {
    const query = `{ districts { ${many(101, (at) => `a${at}: name`)} } }`
    expectLimit(await ward.ask(query), 400, 'QUERY_TOO_MANY_ALIASES', 100, 101)
  })

  test('fields at the root', async () => {
    const query = `{ ${many(31, (at) => `a${at}: later`)} }`
    expectLimit(await ward.ask(query), 400, 'QUERY_TOO_MANY_ROOT_FIELDS', 30, 31)
  })

  test('directives', async () => {
    const query = `{ later ${'@include(if: true) '.repeat(51)} }`
    expectLimit(await ward.ask(query), 400, 'QUERY_TOO_MANY_DIRECTIVES', 50, 51)
  })

  test('tokens', async () => {
    const query = `{ districts { ${'id '.repeat(4_001)} } }`
    expectLimit(await ward.ask(query), 400, 'QUERY_TOO_MANY_TOKENS', 4_000, 4_006)
  })

  test('characters', async () => {
    const query = `{ district(id: "${'x'.repeat(50_000)}") { id } }`
    expectLimit(await ward.ask(query), 413, 'QUERY_TOO_LARGE', 50_000, query.length)
  })

  test('fields that fragments within fragments multiply', async () => {
    const fragments = many(20, (at) => `fragment F${at} on District { ...F${at + 1} ...F${at + 1} }`)
    const answer = await ward.ask(`{ districts { ...F0 } } ${fragments} fragment F20 on District { id }`)
    expectLimit(answer, 400, 'QUERY_TOO_MANY_FIELDS', 1_000, 2 ** 20 + 2 ** 21)
  })

  test('fragments in a circle, however many', async () => {
    for (const count of [1, 2, 300]) {
      const circle = many(count, (at) => `fragment F${at} on District { id ...F${(at + 1) % count} }`)
      const answer = await ward.ask(`{ districts { ...F0 } } ${circle}`)
      expectLimit(answer, 400, 'QUERY_FRAGMENT_CYCLE', 0, 1)
    }
  })

  test('variables: their characters and their levels', async () => {
    const query = 'query ($id: ID!) { district(id: $id) { id } }'
    expectLimit(await ward.ask(query, { id: 'x'.repeat(20_000) }), 413, 'VARIABLES_TOO_LARGE', 10_000, 20_010)
    const deep = `{"query": ${JSON.stringify(query)}, "variables": {"id": ${'['.repeat(3_000)}${']'.repeat(3_000)}}}`
    expectLimit(await ward.post(deep), 413, 'VARIABLES_TOO_DEEP', 20, 3_000)
  })

  test('what the answer could hold', async () => {
    const query = '{ districts { council { district { council { id name: title } } } } councils { id } }'
    const wider = `{ ${many(13, (at) => `a${at}: districts { council { id title } name }`)} }`
    expect((await ward.ask(query)).status).toBe(200)
    expectLimit(await ward.ask(wider), 400, 'QUERY_TOO_COSTLY', 500, 13 * (1 + 10 * 4))
  })

  test('several bounds at once are all told', async () => {
    const query = `{ ${many(101, (at) => `a${at}: later`)} }`
    const { body } = await ward.ask(query)
    expect(body.errors.map(({ extensions }: { extensions: { code: string } }) => extensions.code)).toEqual([
      'QUERY_TOO_MANY_ROOT_FIELDS',
      'QUERY_TOO_MANY_ALIASES',
    ])
  })

  test('a batch', async () => {
    const one = '{"query":"{ __typename }"}'
    expectLimit(await ward.post(`[${one},${one}]`), 400, 'BATCH_NOT_TAKEN', 1, 2)
    expectLimit(await ward.post('[]'), 400, 'BATCH_NOT_TAKEN', 1, 0)
  })

  test('none of them reaches a subgraph, by GET neither', async () => {
    ward.places.asked.splice(0)
    const get = (query: string) =>
      ward.get(`/graphql?query=${encodeURIComponent(query)}`, { 'apollo-require-preflight': '1' })
    expectLimit(await get(nested(12)), 400, 'QUERY_TOO_DEEP', 20, 26)
    await ward.ask(nested(12))
    expect(ward.places.questions).toEqual([])
  })
})

describe('a list of 100,000 wrong values', () => {
  test('is refused at its first fault', async () => {
    const variables = { ids: Array.from({ length: 400 }, () => ({})) }
    const answer = await ward.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', variables)
    expect(answer.body.errors).toHaveLength(1)
    expect(answer.body.errors[0].extensions.code).toBe('BAD_USER_INPUT')
  })
})

describe('what is within the bounds', () => {
  test('the introspection of GraphiQL passes at the default bounds', async () => {
    const { getIntrospectionQuery } = await import('graphql')
    await ward.gateway.close()
    await ward.openGateway({ limits: defaultLimits })
    const answer = await ward.ask(getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true }))
    expect(answer.body.errors).toBeUndefined()
    expect(answer.body.data.__schema.types.length).toBeGreaterThan(5)
  })

  test('the whole schema may be asked for a few times in one request, not a hundred', async () => {
    const { body } = await ward.ask(`{ ${many(5, (at) => `a${at}: __schema { types { name } }`)} }`)
    expect(body.errors[0].extensions).toMatchObject({ code: 'QUERY_TOO_COSTLY', asked: 60_000 })
  })
})
