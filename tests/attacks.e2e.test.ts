import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import {
  buildClientSchema,
  type GraphQLSchema,
  getIntrospectionQuery,
  isInterfaceType,
  isObjectType,
} from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Gateway, startGateway } from '../gateway/src/gateway.ts'
import { newSealingKey, sealerOf } from '../kit/src/sealed.ts'
import { countSealed, rotateSealed } from '../kit/src/sealed-rotation.ts'
import { verifyStore } from '../kit/src/verification.ts'
import { withConnection } from '../kit/src/with-connection.ts'
import { forgedTokens } from './attack/forged-tokens.ts'
import { furnish } from './attack/furnish.ts'
import { harmless, type KnownIds, payloads, positionsIn, valuesIn } from './attack/injections.ts'
import { knownIds } from './attack/known-ids.ts'
import { evilTexts, hugeQueries } from './attack/queries.ts'
import { open, sendRaw, smuggling, statusesIn } from './attack/raw-http.ts'
import { inParallel, Tally } from './attack/tally.ts'
import { testSealingKeys } from './tokens.ts'
import { isItsTurn, turn } from './turn.ts'
import { startWorld, type World } from './world.ts'

/** The whole graph under attack: what is refused, with what words, and whether it's well afterwards. */
const tally = new Tally()
const stalls = monitorEventLoopDelay({ resolution: 10 })
const planner = ['head-office-planner@office:hq']
const ward = readFileSync('operations/ward.graphql', 'utf8')

/** Each place meets one of the payloads a day, or the harmless text, the next place the next; `npm run attacks` sends all of them everywhere. */
const sendable = [...payloads, harmless]
const payloadsAt = (place: number) => sendable.filter((_, index) => isItsTurn(index + place, sendable.length))

const stateDir = mkdtempSync(join(tmpdir(), 'chiiki-attacked-'))

let world: World
let production: Gateway
let schema: GraphQLSchema
let ids: KnownIds
/** The headers of somebody who may read all that staff may. */
let staff: { authorization: string }
let wardBefore: unknown
let heapBefore: number

beforeAll(async () => {
  world = await startWorld()
  production = await startGateway({
    subgraphs: world.subgraphs,
    stateDir,
    port: 0,
    identity: world.issuer.identity,
    introspection: false,
    exposeCost: false,
    isHttpsOnly: true,
    headersTimeoutMs: 400,
    requestTimeoutMs: 800,
    log: { debug() {}, info() {}, warn() {}, error() {} },
  })
  schema = buildClientSchema((await world.ask(getIntrospectionQuery())).data)
  const furnished = await furnish(world)
  staff = { authorization: furnished.authorization }
  ids = new Map([...(await knownIds(world, schema, staff)), ...furnished.ids])
  wardBefore = (await world.ask(ward, { at: '2026-11-24T10:00:00+09:00' })).data
  heapBefore = heapNow()
  stalls.enable()
}, 400_000)
afterAll(async () => {
  stalls.disable()
  await production?.close()
  await world?.close()
  rmSync(stateDir, { recursive: true, force: true })
})

type Sent = { status: number; headers: Headers; text: string; codes: string[]; data: any }

async function send(url: string, init: RequestInit & { body?: string } = {}): Promise<Sent> {
  const response = await fetch(url, init)
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.includes('json')
  const { errors = [], data = null } = isJson && text ? JSON.parse(text) : {}
  const codes = errors.map((each: { extensions?: { code?: string } }) => String(each.extensions?.code))
  return { status: response.status, headers: response.headers, text, codes, data }
}

const json = { 'content-type': 'application/json' }

function ask(
  query: string,
  variables: object = {},
  headers: Record<string, string> = {},
  url = `${world.url}/graphql`,
) {
  return send(url, {
    method: 'POST',
    headers: { ...json, ...headers },
    body: JSON.stringify({ query, variables }),
  })
}

/** What no answer may ever hold: frames, files, addresses, drivers. */
const inside = /\n\s+at |node_modules|\.[cm]?[jt]s:\d|127\.0\.0\.1|ECONN|Mongo|CastError|\bBSON/

function expectNothingOfTheInside({ text, codes, status }: Sent, what: string) {
  expect(text, what).not.toMatch(inside)
  expect(codes, what).not.toContain('INTERNAL_SERVER_ERROR')
  expect(status, what).toBeLessThan(500)
}

/** Mutations by field name, each with honest variables. */
function mutations() {
  const seen = new Map<string, { query: string; variables: Record<string, unknown> }>()
  for (const { name, query, honest } of positionsIn(schema, ids)) {
    const field = /^Mutation\.(\w+)/.exec(name)?.[1]
    if (field && !seen.has(field)) seen.set(field, { query, variables: honest })
  }
  return seen
}

/** Whether a type says why something wasn't done. */
function isProblem(name: string): boolean {
  const type = schema.getType(name)
  return (
    isObjectType(type) &&
    type.getInterfaces().some((each) => isInterfaceType(each) && each.name === 'Problem')
  )
}

describe('identity', () => {
  it('no forged token is believed, by the gateway or by a subgraph itself, and none makes a verifier call elsewhere', async () => {
    let calls = 0
    const elsewhere = createServer((_request, response) => {
      calls += 1
      response.end('{"keys":[]}')
    }).listen(0, '127.0.0.1')
    await once(elsewhere, 'listening')
    const tokens = await forgedTokens(
      world.issuer,
      `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/jwks`,
    )
    const doors = [
      `${world.url}/graphql`,
      `${production.url}/graphql`,
      ...world.subgraphs.map(({ url }) => url),
    ]
    for (const [trick, authorization] of tokens) {
      for (const door of doors) {
        await tally.count('forged, expired and confused tokens', async () => {
          const sent = await ask('{ __typename }', {}, { authorization }, door)
          expect([sent.status, sent.codes], `${trick} at ${door}`).toEqual([401, ['UNAUTHENTICATED']])
          expectNothingOfTheInside(sent, trick)
          return 'refused'
        })
      }
    }
    expect(calls).toBe(0)
    elsewhere.close()
  })

  it('a subgraph that is asked directly believes no header of who asks', async () => {
    const headers = {
      'x-user': 'admin',
      'x-user-id': 'persona:head-office-planner',
      'x-actor': '{"kind":"PERSON","id":"x","posts":[{"post":"head-office-planner","office":"office:hq"}]}',
      'x-posts': 'head-office-planner@office:hq',
      'x-forwarded-user': 'admin',
      'x-forwarded-for': '127.0.0.1',
      'x-forwarded-host': 'localhost',
      'x-original-url': '/admin',
      'x-real-ip': '127.0.0.1',
      'apollo-federation-include-trace': 'ftv1',
      'apollo-gateway': 'true',
      'x-apollo-gateway': 'true',
      'x-hasura-role': 'admin',
      cookie: 'session=admin',
      'proxy-authorization': 'Basic YWRtaW46YWRtaW4=',
    }
    let asked = 0
    for (const { url } of world.subgraphs) {
      const own = await ask('{ __schema { mutationType { fields { name } } } }', {}, {}, url)
      const names = new Set<string>(
        own.data.__schema.mutationType.fields.map(({ name }: { name: string }) => name),
      )
      for (const [name, { query, variables }] of mutations()) {
        if (!names.has(name)) continue
        asked += 1
        await tally.count('acts by forged headers, straight to a subgraph', async () => {
          const plain = await ask(query, variables, {}, url)
          const sent = await ask(query, variables, headers, url)
          expectNothingOfTheInside(sent, name)
          expect(sent.text, name).not.toContain('ftv1')
          const answer = sent.data?.[name]
          if (!answer) expect(sent.codes.length, name).toBeGreaterThan(0)
          // What anybody may do, anybody may do with such headers too: it's done as by nobody.
          else if (!isProblem(answer.__typename)) {
            expect(answer.__typename, name).toBe(plain.data?.[name]?.__typename)
            return 'harmless'
          }
          return 'refused'
        })
      }
    }
    expect(asked).toBe(Object.keys(schema.getMutationType()?.getFields() ?? {}).length)
  })
})

describe('the schema in production mode', () => {
  it('is told by no question, and by no suggestion', async () => {
    const questions = [
      getIntrospectionQuery(),
      '{ __schema { types { name } } }',
      '{ a: __schema { queryType { name } } }',
      '{ __type(name: "Query") { fields { name } } }',
      '{ ...F } fragment F on Query { __schema { types { name } } }',
      'query ($no: Boolean = false) { __schema @skip(if: $no) { types { name } } }',
      '{ _service { sdl } }',
      '{ _entities(representations: []) { __typename } }',
      '{ distict(id: "a") { id } }',
      '{ ward { nam } }',
      '{ district(ident: "a") { id } }',
      'mutation { planOfice(input: {}) { __typename } }',
      '{ districts(where: { naem: {} }) { nodes { id } } }',
      'subscription { a }',
    ]
    for (const query of questions) {
      await tally.count('the schema in production mode', async () => {
        const sent = await ask(query, {}, {}, `${production.url}/graphql`)
        expect([sent.status, sent.data], query).toEqual([400, null])
        expect(sent.text, query).not.toMatch(/Did you mean|districts|planOffice"|Apollo/)
        return 'refused'
      })
      await tally.count('the schema in production mode', async () => {
        const search = new URLSearchParams({ query })
        const url = `${production.url}/graphql?${search}`
        const sent = await send(url, { headers: { 'apollo-require-preflight': '1' } })
        expect([400, 405], query).toContain(sent.status)
        expect(sent.data, query).toBeNull()
        return 'refused'
      })
    }
  })

  it('costs of answers stay untold, and HTTPS is asked for', async () => {
    const sent = await ask('{ ward { id } }', {}, {}, `${production.url}/graphql`)
    expect(sent.data.ward.id).toBeTruthy()
    expect(sent.headers.get('chiiki-store-commands')).toBeNull()
    expect(sent.headers.get('strict-transport-security')).toContain('max-age=')
  })
})

describe('requests larger than any honest one', () => {
  it.each(hugeQueries)('%s: %s', async (by, code, text) => {
    await tally.count('deep, wide, circular, flooded queries', async () => {
      const sent = await ask(text)
      expect(sent.codes, by).toContain(code)
      expect([sent.status < 500, sent.data], by).toEqual([true, null])
      expectNothingOfTheInside(sent, by)
      return 'refused'
    })
  })

  it('batches, huge variables and broken bodies', async () => {
    const one = '{"query":"{ __typename }"}'
    const lookup = 'query ($id: ID!) { district(id: $id) { id } }'
    const vary = (variables: string) => `{"query":${JSON.stringify(lookup)},"variables":${variables}}`
    const bodies: [body: string, code: string][] = [
      [`[${Array.from({ length: 1_000 }, () => one)}]`, 'BATCH_NOT_TAKEN'],
      [`[${one}]`, 'BATCH_NOT_TAKEN'],
      ['[[]]', 'BATCH_NOT_TAKEN'],
      [vary(`{"id":"${'x'.repeat(300_000)}"}`), 'VARIABLES_TOO_LARGE'],
      [vary(`{"id":"a","more":"${'x'.repeat(900_000)}"}`), 'VARIABLES_TOO_LARGE'],
      [vary(`{"id":[${'"a",'.repeat(60_000)}"a"]}`), 'VARIABLES_TOO_LARGE'],
      [vary(`{"id":${'['.repeat(40_000)}${']'.repeat(40_000)}}`), 'VARIABLES_TOO_DEEP'],
      [vary(`{"id":${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}}`), 'VARIABLES_TOO_DEEP'],
      [vary(`{"id":"${'x'.repeat(2_000_000)}"}`), 'REQUEST_TOO_LARGE'],
      [`{"__proto__":{"query":"{ __typename }"}}`, 'BAD_REQUEST'],
      [`{"constructor":{"prototype":{"query":"a"}}}`, 'BAD_REQUEST'],
      [vary('{"__proto__":{"id":"a"}}'), 'BAD_REQUEST'],
      ['{"query":{"kind":"Document","definitions":[]}}', 'BAD_REQUEST'],
      [
        '{"query":"{ __typename }","extensions":{"persistedQuery":{"version":1,"sha256Hash":{"$ne":null}}}}',
        'BAD_REQUEST',
      ],
      [`${'['.repeat(400_000)}`, 'BAD_REQUEST'],
      ['\ufeff\u0000', 'BAD_REQUEST'],
    ]
    for (const [body, code] of bodies) {
      await tally.count('batches, huge variables, broken bodies', async () => {
        const sent = await send(`${world.url}/graphql`, { method: 'POST', headers: json, body })
        expect([sent.codes, sent.data], body.slice(0, 80)).toEqual([[code], null])
        expectNothingOfTheInside(sent, body.slice(0, 80))
        return 'refused'
      })
    }
  })
})

describe('injection', () => {
  it('no place of any query takes an operator or a program for a value, and none gets more than an honest one', async () => {
    const places = positionsIn(schema, ids).filter(({ name }) => !name.startsWith('Mutation.'))
    let answered = 0
    const asked = new Map<string, Promise<Sent>>()
    await inParallel(places, async ({ name, query, with: put, honest }, index) => {
      // Most places of one field share their honest question.
      const question = `${query} ${JSON.stringify(honest)}`
      if (!asked.has(question)) asked.set(question, ask(query, honest, staff))
      const honestly = (await asked.get(question)) as Sent
      expectNothingOfTheInside(honestly, `${name}, honestly`)
      const most = valuesIn(honestly.data)
      if (most > 0) answered += 1
      for (const payload of payloadsAt(index)) {
        await tally.count('operators and programs in every input of a query', async () => {
          const sent = await ask(query, put(payload), staff)
          const what = `${name} with ${JSON.stringify(payload)}`
          expectNothingOfTheInside(sent, what)
          const got = valuesIn(sent.data)
          // Who got nothing got no more than anybody. What a harmless text finds is asked after the payload: a log of reads grows as it's read.
          if (got > 0) {
            const harmlessly = await ask(query, put(harmless), staff)
            expectNothingOfTheInside(harmlessly, `${name} with a harmless text`)
            const found = valuesIn(harmlessly.data)
            expect(got, what).toBeLessThanOrEqual(Math.max(most, found))
            // As a text it finds what any text does that stands nowhere.
            if (typeof payload === 'string' && honestly.codes.length === 0 && harmlessly.codes.length === 0)
              expect(got, what).toBeLessThanOrEqual(found)
          }
          return sent.codes.length > 0 ? 'refused' : 'harmless'
        })
      }
    })
    console.log(`places in queries: ${places.length}; with something in the honest answer: ${answered}`)
    // Of the youngest slices many a place still finds nothing: there the comparison says little.
    expect(answered / places.length).toBeGreaterThan(0.6)
  }, 400_000)

  it('no place of any act takes an operator or a program for a value, not even from who may act', async () => {
    const places = positionsIn(schema, ids).filter(({ name }) => name.startsWith('Mutation.'))
    const authorization = await world.issuer.bearer(planner)
    await inParallel(places, async ({ name, query, with: put }, index) => {
      for (const payload of payloadsAt(index)) {
        await tally.count('operators and programs in every input of an act', async () => {
          const sent = await ask(query, put(payload), { authorization })
          expectNothingOfTheInside(sent, `${name} with ${JSON.stringify(payload)}`)
          const answer = Object.values(sent.data ?? {})[0] as { __typename?: string } | null | undefined
          const isRefused = sent.codes.length > 0 || isProblem(answer?.__typename ?? '')
          // What isn't text at all is refused before any rule of an act is asked.
          if (typeof payload !== 'string')
            expect(isRefused, `${name} with ${JSON.stringify(payload)}`).toBe(true)
          return isRefused ? 'refused' : 'harmless'
        })
      }
    })
    console.log(`places in acts: ${places.length}`)
  }, 240_000)
})

describe('texts on which a careless pattern never ends', () => {
  it('end, in every place of a query that takes text', async () => {
    const isText = (name: string) => /\((text|where\..*(contains|eq|in\.\[\]|not)|id|after)\)$/.test(name)
    const roots = positionsIn(schema, ids).filter(({ name }) => name.startsWith('Query.') && isText(name))
    expect(roots.map(({ name }) => name)).toContain('Query.address(text)')
    await inParallel(roots, async ({ name, query, with: put }, index) => {
      const texts =
        name === 'Query.address(text)' || name.endsWith('contains)') ? evilTexts : evilTexts.slice(0, 4)
      for (const [at, text] of texts.entries()) {
        for (const length of [10_000, 100].filter((_, which) => isItsTurn(index + at + which, 2))) {
          await tally.count('evil texts in addresses, searches and ids', async () => {
            // A pattern that backtracks would hold this up for ever: that it ends at all is the guarantee.
            const sent = await ask(query, put(text.slice(0, length)))
            expectNothingOfTheInside(sent, `${name} with ${JSON.stringify(text.slice(0, 12))}…`)
            const answer = Object.values(sent.data ?? {})[0] as { __typename?: string } | null
            return sent.codes.length > 0 || isProblem(answer?.__typename ?? '') ? 'refused' : 'harmless'
          })
        }
      }
    })
  }, 120_000)
})

describe('HTTP', () => {
  it.each(smuggling)('%s is one refusal and the end of the connection', async (trick, bytes) => {
    for (const url of [world.url, production.url, ...world.subgraphs.map((each) => each.url)]) {
      await tally.count('smuggled and broken HTTP', async () => {
        const statuses = statusesIn(await sendRaw(url, bytes))
        expect(
          statuses.filter((status) => status < 400),
          trick,
        ).toEqual([])
        expect(statuses.length, trick).toBeLessThanOrEqual(1)
        return 'refused'
      })
    }
  })

  it('requests that any web page could send change nothing and learn nothing', async () => {
    const act =
      'mutation { prepareCouncil(input: { place: "district:daizawa", name: { ja: "x" } }) { __typename } }'
    const councils = async () => (await ask('{ councils(first: 100) { nodes { id } } }')).data.councils
    const before = await councils()
    const authorization = await world.issuer.bearer(planner)
    const url = `${world.url}/graphql`
    const body = JSON.stringify({ query: act })
    const search = (query: string) => `${url}?${new URLSearchParams({ query })}`
    const page = { origin: 'https://evil.example', authorization, 'sec-fetch-site': 'cross-site' }
    const requests: [url: string, init: RequestInit & { body?: string }][] = [
      ...[
        'text/plain',
        'application/x-www-form-urlencoded',
        'multipart/form-data; boundary=a',
        'text/plain; application/json',
        '',
      ].map((type): [string, RequestInit & { body: string }] => [
        url,
        { method: 'POST', headers: { ...page, 'content-type': type }, body },
      ]),
      [search(act), { headers: page }],
      [search(act), { headers: { ...page, 'apollo-require-preflight': '1' } }],
      [search('{ ward { id } }'), { headers: page }],
      [search('{ ward { id } }'), { headers: { ...page, 'content-type': 'text/plain' } }],
      [search(act), { method: 'HEAD', headers: page }],
      [url, { method: 'PUT', headers: { ...page, ...json }, body }],
      [
        url,
        { method: 'POST', headers: { ...page, ...json, 'x-http-method-override': 'GET' }, body: '{"query":' },
      ],
    ]
    for (const [to, init] of requests) {
      await tally.count('requests that any page could send', async () => {
        const sent = await send(to, init)
        expect(sent.status).toBeGreaterThanOrEqual(400)
        expect(sent.status).toBeLessThan(500)
        expect(sent.data).toBeNull()
        expect(sent.headers.get('access-control-allow-origin')).toBeNull()
        return 'refused'
      })
    }
    expect(await councils()).toEqual(before)
  })

  it('a hundred requests that never end are ended, and honest ones are answered meanwhile', async () => {
    const head = 'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n'
    const halves = [
      'POST /graphql HT',
      head,
      `${head}Content-Length: 1000\r\n\r\n{"query"`,
      `${head}Transfer-Encoding: chunked\r\n\r\n5\r\n{"que`,
    ]
    const slow = Array.from({ length: 100 }, (_, at) =>
      open(production.url, halves[at % halves.length] ?? ''),
    )
    const ended = slow.map(async (socket) => {
      let said = ''
      socket.on('data', (chunk) => {
        said += chunk
      })
      socket.on('error', () => {})
      await once(socket, 'close')
      return statusesIn(said)
    })
    const honest = await ask('{ ward { id } }', {}, {}, `${production.url}/graphql`)
    expect(honest.data.ward.id).toBeTruthy()
    for (const statuses of ended) {
      await tally.count('requests that never end', async () => {
        expect((await statuses).every((status) => status === 408)).toBe(true)
        return 'refused'
      })
    }
  })
})

describe('after all of it', () => {
  it('every text that anybody sealed goes under a new key, whichever collection it is in, and no history breaks', async () => {
    const keys = sealerOf(`${newSealingKey('fresh')},${testSealingKeys}`)
    const places: string[] = []
    for (const [service, uri] of Object.entries(world.databases)) {
      await withConnection(uri, async (connection) => {
        const before = await countSealed(connection)
        expect(await rotateSealed(connection, keys)).toMatchObject({ faults: [], isComplete: true })
        expect(await countSealed(connection)).toEqual(before.map((each) => ({ ...each, key: 'fresh' })))
        places.push(...before.map(({ collection }) => `${service}.${collection}`))
      })
      const { collections } = await verifyStore(uri)
      expect(collections.flatMap(({ broken }) => broken)).toEqual([])
    }
    console.log(`sealed texts were found in ${places.join(', ')}`)
    expect(places.length).toBeGreaterThan(5)
  })

  it('the graph is well, tells what it told before, and holds no more than it must', async () => {
    stalls.disable()
    for (const url of [world.url, production.url]) {
      expect((await send(`${url}/health`)).status).toBe(200)
      expect((await send(`${url}/ready`)).status).toBe(200)
    }
    expect((await world.ask(ward, { at: '2026-11-24T10:00:00+09:00' })).data.ward.areas.length).toBe(
      (wardBefore as { ward: { areas: unknown[] } }).ward.areas.length,
    )
    const grownMb = (heapNow() - heapBefore) / 1_000_000
    console.log(
      `${tally.table()}\npayloads at places: ${turn}\nheap ${grownMb.toFixed(0)} MB more; longest stall of the event loop ${(stalls.max / 1e6).toFixed(0)} ms`,
    )
    expect(grownMb).toBeLessThan(300)
  })
})

/** Bytes of the heap that are in use, when nothing unused is left in it. */
function heapNow(): number {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  return process.memoryUsage().heapUsed
}
