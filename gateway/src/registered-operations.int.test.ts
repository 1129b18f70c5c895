import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { readSettings } from './config.ts'
import { OperationsUnreadable, readRegisteredOperations } from './registered-operations.ts'
import { TestWard } from './test-ward.ts'

const text = '# All districts.\nquery Districts {\n  districts { id }\n}\n'
const hashOf = (query: string) => createHash('sha256').update(query).digest('hex')
const byHash = (sha256Hash: string, query?: string) =>
  JSON.stringify({ ...(query && { query }), extensions: { persistedQuery: { version: 1, sha256Hash } } })

let dir: string
let ward: TestWard
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'chiiki-operations-'))
  await writeFile(join(dir, 'districts.graphql'), text)
})
afterEach(() => ward?.close())
afterAll(() => rm(dir, { recursive: true, force: true }))

describe('with a safelist', () => {
  const open = async () => {
    ward = await new TestWard().open({ operations: readRegisteredOperations(dir), isSafelisted: true })
  }

  test('a registered operation runs by its text, however it is set, and by its hash', async () => {
    await open()
    for (const query of [text, 'query Districts{districts{id}}']) {
      expect((await ward.ask(query)).body.data.districts).toHaveLength(2)
    }
    expect((await ward.post(byHash(hashOf(text)))).body.data.districts).toHaveLength(2)
    const get = `/graphql?extensions=${encodeURIComponent(`{"persistedQuery":{"version":1,"sha256Hash":"${hashOf(text)}"}}`)}`
    expect((await ward.get(get, { 'apollo-require-preflight': '1' })).body.data.districts).toHaveLength(2)
  })

  test.each([
    ['another text', () => JSON.stringify({ query: '{ councils { id } }' })],
    ['introspection', () => JSON.stringify({ query: '{ __schema { types { name } } }' })],
    ['an unknown hash', () => byHash(hashOf('{ councils { id } }'))],
    ["another text under a registered one's hash", () => byHash(hashOf(text), '{ councils { id } }')],
    ['no text at all', () => '{"variables":{}}'],
    [
      'a text with a fragment more',
      () => JSON.stringify({ query: `${text} fragment F on Query { councils { id } }` }),
    ],
  ])('%s is refused by name', async (_what, body) => {
    await open()
    const answer = await ward.post(body())
    expect(answer.status).toBe(403)
    expect(answer.body.errors[0].extensions.code).toBe('OPERATION_NOT_REGISTERED')
    expect([...ward.places.questions, ...ward.councils.questions]).toEqual([])
  })
})

describe('without a safelist', () => {
  test('any query runs, and a registered one by its hash without being sent before', async () => {
    ward = await new TestWard().open({ operations: readRegisteredOperations(dir) })
    expect((await ward.post(byHash(hashOf(text)))).body.data.districts).toHaveLength(2)
    expect((await ward.ask('{ councils { id } }')).status).toBe(200)
  })

  test('a query left by its hash is kept as long as there is room, and asked for by the hash alone', async () => {
    ward = await new TestWard().open({ persistedQueryCharacters: 100 })
    const [first, second] = [
      '{ districts { id name id name id name } }',
      '{ councils { id title id title id title id } }',
    ]
    const code = async (body: string) => (await ward.post(body)).body.errors?.[0].extensions.code
    expect(await code(byHash(hashOf(first)))).toBe('PERSISTED_QUERY_NOT_FOUND')
    expect(await code(byHash(hashOf(first), first))).toBeUndefined()
    expect(await code(byHash(hashOf(first)))).toBeUndefined()
    expect(await code(byHash(hashOf(second), second))).toBeUndefined()
    const third = `{ districts { ${'id '.repeat(15)} } }`
    expect(await code(byHash(hashOf(third), third))).toBeUndefined()
    expect(await code(byHash(hashOf(first)))).toBe('PERSISTED_QUERY_NOT_FOUND')
    expect(await code(byHash(hashOf(first), second))).toBe('BAD_REQUEST')
  })

  test('none is kept where there is no room at all', async () => {
    ward = await new TestWard().open({ persistedQueryCharacters: 0 })
    const { body } = await ward.post(byHash(hashOf('{ __typename }'), '{ __typename }'))
    expect(body.errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_SUPPORTED')
  })
})

describe('the list', () => {
  test("may be a manifest, Apollo's or plain", async () => {
    const apollo = join(dir, 'manifest.json')
    const operations = [{ id: 'districts-1', name: 'Districts', type: 'query', body: text }]
    await writeFile(
      apollo,
      JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations }),
    )
    const plain = join(dir, 'plain.json')
    await writeFile(plain, JSON.stringify({ 'districts-1': text }))
    for (const path of [apollo, plain]) {
      const read = readRegisteredOperations(path)
      expect(read.count).toBe(1)
      expect(read.byId('districts-1')).toBe(text)
      expect(read.byId(hashOf(text))).toBe(text)
      expect(read.has('query Districts { districts { id } }')).toBe(true)
    }
  })

  test('that is none stops the start with where', async () => {
    const wrong = join(dir, 'wrong.json')
    await writeFile(wrong, JSON.stringify({ a: '{ districts {' }))
    expect(() => readRegisteredOperations(wrong)).toThrow(OperationsUnreadable)
    const env = { SUBGRAPHS: 'a=http://a/graphql', REGISTERED_OPERATIONS: wrong }
    expect(() => readSettings(env)).toThrow(
      /REGISTERED_OPERATIONS: .*wrong\.json \(a\) isn't a GraphQL document/,
    )
  })
})
