import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Answer, TestWard } from './test-ward.ts'

const ward = new TestWard()
beforeAll(async () => void (await ward.open({ limits: { bodyBytes: 100_000 } })))
afterAll(() => ward.close())

/** No answer tells of the inside: no stack, file, module or address. */
function expectRefusal(answer: Answer, status: number, code: string) {
  expect(answer.status).toBe(status)
  expect(answer.body.errors[0].extensions.code).toBe(code)
  expect(answer.body.errors[0].message).not.toBe('')
  expect(answer.text).not.toMatch(/stacktrace|node_modules|\.[jt]s:\d|127\.0\.0\.1/)
}

const bare = (headers: Record<string, string>) =>
  new Promise<number>((resolve, reject) => {
    const asked = request(`${ward.gateway.url}/graphql`, { method: 'POST', headers }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    asked.on('error', reject).end('{"query":"{ __typename }"}')
  })

describe('what is not a request', () => {
  test.each(['{', '{"query": }', 'null', '"query"', '{}', '{"query": 7}', '{"__proto__": {"query": "{a}"}}'])(
    'a body %s is a 400 with a code',
    async (body) => expectRefusal(await ward.post(body), 400, 'BAD_REQUEST'),
  )

  test('an empty body is a 400 with a code', async () => {
    expectRefusal(await ward.post(''), 400, 'BAD_REQUEST')
  })

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'application/xml',
    'nonsense',
  ])('content type %s is a 415 with a code', async (type) =>
    expectRefusal(
      await ward.post('{"query":"{__typename}"}', { 'content-type': type }),
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ),
  )

  test('a body over the limit is a 413 that says the limit', async () => {
    const answer = await ward.post(
      JSON.stringify({ query: '{ __typename }', variables: { x: 'x'.repeat(100_000) } }),
    )
    expectRefusal(answer, 413, 'REQUEST_TOO_LARGE')
    expect(answer.body.errors[0].extensions.limit).toBe(100_000)
    expect(answer.body.errors[0].extensions.asked).toBeGreaterThan(100_000)
  })

  test('variables that are no object are refused', async () => {
    expectRefusal(await ward.post('{"query":"{__typename}","variables":[1]}'), 400, 'BAD_REQUEST')
  })

  test('a strange Host or path does no harm', async () => {
    expect(await bare({ 'content-type': 'application/json', host: '[' })).toBeLessThan(500)
    expect(await bare({ 'content-type': 'application/json', host: 'a b' })).toBeLessThan(500)
    expectRefusal(await ward.get('/%zz'), 400, 'BAD_REQUEST')
    expectRefusal(await ward.get('/../../etc/passwd'), 404, 'NOT_FOUND')
  })
})

describe('what is not a query', () => {
  test.each([
    ['{ districts {', 'GRAPHQL_PARSE_FAILED'],
    ['\u0000', 'GRAPHQL_PARSE_FAILED'],
    ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ districts }', 'GRAPHQL_VALIDATION_FAILED'],
    ['query A { districts { id } } query B { districts { id } }', 'OPERATION_RESOLUTION_FAILURE'],
    ['query ($id: ID!) { district(id: $id) { id } }', 'BAD_USER_INPUT'],
    ['subscription { districts { id } }', 'GRAPHQL_VALIDATION_FAILED'],
  ])('%j is a 400 with code %s', async (query, code) => expectRefusal(await ward.ask(query), 400, code))

  test('an alias that is named like a key hides nothing: each side gets its own', async () => {
    const { body } = await ward.ask(
      '{ districts { id: name __typename: id council { title } } ...F } fragment F on Query { node(id: "district:ikejiri") { ... on District { id: name } } }',
    )
    expect(body.data.districts[0]).toEqual({
      id: '池尻',
      __typename: 'district:ikejiri',
      council: { title: '池尻の協議会' },
    })
    expect(body.data.node).toEqual({ id: '池尻' })
  })

  test('an alias may be any other field’s name', async () => {
    const { body } = await ward.ask('{ districts { name: id key: id council { id: id name: title } } }')
    expect(body.data.districts[0]).toEqual({
      name: 'district:ikejiri',
      key: 'district:ikejiri',
      council: { id: 'council_ikejiri', name: '池尻の協議会' },
    })
  })

  test('a value of 10,000 characters comes back cut, not whole', async () => {
    const answer = await ward.ask('query ($id: Int) { district(id: $id) { id } }', {
      id: '池'.repeat(10_000),
    })
    expect(answer.status).toBe(400)
    expect(answer.text.length).toBeLessThan(5_000)
  })
})

describe('GET', () => {
  const get = (query: string, headers: Record<string, string> = {}) =>
    ward.get(`/graphql?query=${encodeURIComponent(query)}`, headers)

  test('answers a query of a client that a browser would have asked first', async () => {
    const answer = await get('{ districts { id } }', { 'apollo-require-preflight': '1' })
    expect(answer.body.data.districts).toHaveLength(2)
  })

  test('refuses a query that any web page could have sent', async () => {
    expectRefusal(await get('{ districts { id } }'), 400, 'CROSS_SITE_REQUEST')
  })

  test('refuses a mutation with 405', async () => {
    const mutation = 'mutation { rename(id: "district:ikejiri", name: "x") { id } }'
    const answer = await get(mutation, { 'apollo-require-preflight': '1' })
    expectRefusal(answer, 405, 'BAD_REQUEST')
    expect(answer.headers.get('allow')).toBe('POST')
  })
})
