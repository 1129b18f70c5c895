import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { TestWard } from './test-ward.ts'

const ward = new TestWard()
beforeAll(async () => void (await ward.open()))
afterAll(() => ward.close())
afterEach(() => {
  ward.places.headers = { 'chiiki-store-commands': '1' }
})

describe('x-request-id', () => {
  test("is the client's where a program made it, and reaches the subgraph and the log", async () => {
    const answer = await ward.ask('{ districts { id } }', {}, { 'x-request-id': 'page-7_0123456789' })
    expect(answer.headers.get('x-request-id')).toBe('page-7_0123456789')
    expect(ward.places.questions.at(-1)?.headers['x-request-id']).toBe('page-7_0123456789')
    expect(ward.logged.filter(({ message }) => message === 'request').at(-1)?.facts).toMatchObject({
      requestId: 'page-7_0123456789',
      status: 200,
    })
  })

  test.each(['x'.repeat(65), 'a b', 'yamada.hanako', '09098765432', '<script>', 'a"b'])(
    'is a new one in place of %.20j',
    async (given) => {
      const answer = await ward.ask('{ districts { id } }', {}, { 'x-request-id': given })
      expect(answer.headers.get('x-request-id')).toMatch(/^[A-Za-z0-9._-]{1,64}$/)
      expect(answer.headers.get('x-request-id')).not.toBe(given)
    },
  )

  test('stands in a masked fault, whose text tells nothing of the inside', async () => {
    const query = '{ YamadaHanako: fails districts { id } }'
    const answer = await ward.ask(query, {}, { 'x-request-id': 'fault-0123456789-1' })
    expect(answer.body.data.districts).toHaveLength(2)
    expect(answer.body.errors).toEqual([
      {
        message: expect.stringContaining('request id'),
        path: ['YamadaHanako'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', service: 'places', requestId: 'fault-0123456789-1' },
      },
    ])
    const noted = ward.logged.find(({ message }) => message === 'fault in a subgraph')
    expect(noted?.facts).toMatchObject({ requestId: 'fault-0123456789-1', service: 'places' })
    // An alias is the caller's own word: it has no place in a log.
    expect(JSON.stringify(ward.logged)).not.toContain('YamadaHanako')
  })

  test('is on every answer, whatever the path', async () => {
    for (const path of ['/health', '/ready', '/nowhere', '/graphql', '/']) {
      expect((await ward.get(path)).headers.get('x-request-id')).toBeTruthy()
    }
  })
})

describe('what a subgraph is sent', () => {
  test('is the four headers that it may have, and no other of the client', async () => {
    const authorization = await ward.issuer.bearer('persona:resident')
    const sent = {
      authorization,
      traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
      'accept-language': 'ja',
      cookie: 'a=1',
      'x-actor': 'mayor',
    }
    await ward.ask('{ districts { id } }', {}, sent)
    const { headers } = ward.places.questions.at(-1) ?? {}
    expect(headers).toMatchObject({
      authorization,
      traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
      'accept-language': 'ja',
    })
    expect(Object.keys(headers ?? {}).sort()).toEqual([
      'accept',
      'accept-language',
      'authorization',
      'connection',
      'content-length',
      'content-type',
      'host',
      'traceparent',
      'x-request-id',
    ])
  })
})

describe('chiiki-store-commands', () => {
  const page = '{ districts { council { district { name } } } }'

  test('sums what each subgraph says over the fetches of the request', async () => {
    ward.places.headers = { 'chiiki-store-commands': '3' }
    expect((await ward.ask(page)).headers.get('chiiki-store-commands')).toBe('councils=1, places=6')
  })

  test('is left out where nothing was said, and nonsense is not counted', async () => {
    ward.places.headers = { 'chiiki-store-commands': '-1; drop' }
    expect((await ward.ask('{ districts { id } }')).headers.get('chiiki-store-commands')).toBeNull()
  })
})

describe('an answer', () => {
  test('is compressed above a kilobyte for who takes it', async () => {
    const introspection = '{ __schema { types { name description fields { name } } } }'
    const answer = await ward.ask(introspection, {}, { 'accept-encoding': 'gzip' })
    expect(answer.headers.get('content-encoding')).toBe('gzip')
    expect(answer.body.data.__schema.types.length).toBeGreaterThan(5)
    expect(
      (await ward.ask('{ __typename }', {}, { 'accept-encoding': 'gzip' })).headers.get('content-encoding'),
    ).toBeNull()
  })

  test('carries the security headers, and no CORS header unless it is configured', async () => {
    const { headers } = await ward.ask('{ districts { id } }', {}, { origin: 'https://elsewhere.example' })
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('access-control-allow-origin')).toBeNull()
  })

  test('may be cached only as far as every subgraph in it allows', async () => {
    ward.places.headers = { 'cache-control': 'max-age=50, public' }
    // Its schema says of nothing whom it's for.
    expect((await ward.ask('{ districts { id } }')).headers.get('cache-control')).toBe('max-age=50, private')
    expect((await ward.ask('{ districts { council { title } } }')).headers.get('cache-control')).toBe(
      'no-store',
    )
  })
})
