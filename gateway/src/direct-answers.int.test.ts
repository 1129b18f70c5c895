import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { DirectAnswers } from './direct-answers.ts'
import { placesResolvers, placesSdl, TestWard } from './test-ward.ts'

const ward = new TestWard()
const direct = vi.spyOn(DirectAnswers.prototype, 'answer')
beforeAll(async () => void (await ward.open({ limits: { cost: 12_500 } })))
afterAll(async () => {
  direct.mockRestore()
  await ward.close()
})

type Asked = { body: { query: string; [more: string]: unknown }; accept?: string }

async function ask({ body, accept }: { body: object; accept?: string }) {
  const response = await fetch(`${ward.gateway.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-request-id': '11111111-1111-4111-8111-111111111111',
      ...(accept && { accept }),
    },
    body: JSON.stringify(body),
  })
  const { status, headers } = response
  const kept = [...headers].filter(([name]) => !['date', 'keep-alive', 'connection'].includes(name))
  const isDirect = direct.mock.results.at(-1)?.value !== null
  return { status, headers: Object.fromEntries(kept), text: await response.text(), isDirect }
}

/** What makes it the server's affair. */
function byHash({ query }: { query: string }) {
  return { persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') } }
}

describe('what is asked in the plainest way', () => {
  const two = 'query A { district(id: "district:ikejiri") { name } } query B { districts { id } }'
  it.each<[string, Asked]>([
    ['a query', { body: { query: '{ districts { id name council { title } } }' } }],
    ['with nulls beside it', { body: { query: '{ later }', variables: null, operationName: null } }],
    [
      'by variables',
      {
        body: {
          query: 'query ($id: ID!) { district(id: $id) { name } }',
          variables: { id: 'district:taishido' },
        },
      },
    ],
    ['one of several in a text', { body: { query: two, operationName: 'B' } }],
    [
      'a mutation',
      {
        body: { query: 'mutation { rename(id: "district:ikejiri", name: "x") { name council { title } } }' },
      },
    ],
    ['with a part that fails', { body: { query: '{ districts { name } fails }' } }],
    ['with a value that is none', { body: { query: '{ leaks later }' } }],
    ['about the schema', { body: { query: '{ __schema { queryType { name } } later }' } }],
    [
      'for another type of content',
      {
        body: { query: '{ later }' },
        accept: 'application/graphql-response+json, application/json;q=0.9',
      },
    ],
  ])('is answered as the server does: %s', async (_, asked) => {
    const byServer = await ask({ ...asked, body: { ...asked.body, extensions: byHash(asked.body) } })
    expect(byServer.isDirect).toBe(false)
    for (const times of [1, 2]) expect(await ask(asked), `${times}`).toEqual({ ...byServer, isDirect: true })
    expect(byServer.headers['cache-control']).toBe('no-store')
  })

  it.each<[string, string, object]>([
    ['a variable that isn’t of its type', 'query ($id: ID!) { district(id: $id) { name } }', { id: {} }],
    ['one that is missing', 'query ($id: ID!) { district(id: $id) { name } }', {}],
    [
      'what costs too much',
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename ... on District { name council { id title district { id name council { id title district { id name } } } } } } }',
      { ids: Array.from({ length: 1_300 }, (_, index) => `district:${index}`) },
    ],
  ])('is refused as by the server: %s', async (_, query, variables) => {
    const good = { id: 'district:ikejiri', ids: [] }
    await ask({ body: { query, variables: good } })
    const known = await ask({ body: { query, variables } })
    const unknown = await ask({ body: { query: ` ${query}`, variables } })
    expect(known.status).toBe(400)
    expect(known).toEqual({ ...unknown, headers: { ...unknown.headers } })
  })

  it('a text by its hash, a GET and a request that is none are the server’s', async () => {
    await ask({ body: { query: '{ later }' } })
    for (const body of [
      { query: '{ later }', extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } },
      { query: '{ later }', variables: '{}' },
      { query: '' },
      {},
    ])
      expect((await ask({ body })).isDirect, JSON.stringify(body)).toBe(false)
    direct.mockClear()
    const got = await fetch(`${ward.gateway.url}/graphql?query={later}`, {
      headers: { 'apollo-require-preflight': '1' },
    })
    expect([got.status, direct.mock.calls.length]).toEqual([200, 0])
  })
})

describe('texts that differ in what they give to fields, and in what fragments are called', () => {
  const named = (id: string, part = 'Part') =>
    `{ district(id: "${id}") { ...${part} } } fragment ${part} on District { name }`
  const answers = async (texts: readonly string[]) => {
    const said = []
    for (const query of texts) said.push(await ask({ body: { query } }))
    return said.map(({ isDirect, text }) => isDirect && JSON.parse(text))
  }

  it('are each answered with their own', async () => {
    await ask({ body: { query: '{ later }' } })
    const [ikejiri, taishido] = ['池尻', '太子堂'].map((name) => ({ data: { district: { name } } }))
    const texts = ['district:ikejiri', 'district:taishido', 'district:none', 'district:ikejiri']
    expect(await answers(texts.map((id, at) => named(id, `Part${at}`)))).toEqual([
      ikejiri,
      taishido,
      { data: { district: null } },
      ikejiri,
    ])
    const rename = (name: string) => `mutation { rename(id: "district:ikejiri", name: ${name}) { name } }`
    expect(await answers([rename('"x"'), rename('"""y\nz"""'), rename('"district:ikejiri"')])).toEqual(
      ['x', 'y\nz', 'district:ikejiri'].map((name) => ({ data: { rename: { name } } })),
    )
  })

  it('are refused where they aren’t valid', async () => {
    await ask({ body: { query: named('district:ikejiri') } })
    for (const query of [named('x').replace('{ name', '{ nome'), named('x').replace('"x"', '1.5')]) {
      const { status, text, isDirect } = await ask({ body: { query } })
      expect([status, isDirect]).toEqual([400, false])
      expect(text).toContain('GRAPHQL_VALIDATION_FAILED')
    }
  })
})

describe('when the schema changes', () => {
  it('what was asked last is ready under the new one before it’s asked again; what it has no more is refused', async () => {
    const kept = { body: { query: '{ districts { name council { title } } }' } }
    const gone = { body: { query: '{ districts { id } leaks }' } }
    for (const asked of [kept, gone, kept, gone]) await ask(asked)
    ward.places.become(placesSdl.replace(' leaks: String', ''), placesResolvers)
    await ward.gateway.refresh()
    await vi.waitFor(async () => expect((await ask(kept)).isDirect).toBe(true))
    const refused = await ask(gone)
    expect([refused.status, refused.isDirect]).toEqual([400, false])
    expect(refused.text).toContain('GRAPHQL_VALIDATION_FAILED')
  })
})
