import { subscribe } from 'node:diagnostics_channel'
import { mkdtempSync, rmSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Serving } from '@chiiki/kit/serve.ts'
import { startSubgraph } from '@chiiki/kit/start-subgraph.ts'
import { type GraphQLOutputType, getNamedType, isObjectType } from 'graphql'
import { createClient } from 'graphql-sse'
import mongoose from 'mongoose'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Gateway, startGateway } from '../gateway/src/gateway.ts'
import type { GatewayOptions } from '../gateway/src/gateway-options.ts'
import { Listener } from '../gateway/src/live/test-listener.ts'
import { organization } from '../services/organization/src/subgraph.ts'
import {
  agent,
  counter,
  kiosk,
  manager,
  queueActs,
  seriesA,
} from '../services/services/src/queue/test-queue.ts'
import { services } from '../services/services/src/subgraph.ts'
import { until } from './launched.ts'
import { post, type TestSubgraph } from './subgraph-client.ts'
import { testDatabase } from './test-store.ts'
import { testIssuer, testSealingKeys } from './tokens.ts'

const query = `subscription ($counter: ID!) { queueBoard(counter: $counter) { counter { id } businessDate asOf waitingCount
  queues { series { id } code name { ja } state issuedCount waitingCount called { display desk calledAt } lastCalled { display desk }
    ready { display } absent { display } wait { shownMinutes text asOf validUntil staleness method reasonCode } } } }`
const body = { query, variables: { counter } }

const clock = { now: new Date('2026-11-24T10:00:00+09:00') }
const stateDir = mkdtempSync(join(tmpdir(), 'chiiki-board-'))
const logs: { message: string; facts: object }[] = []
const note = (facts: object, message: string) => void logs.push({ message, facts })
const log = { debug: note, info: note, warn: note, error: note }
const listeners: Listener[] = []
let uri: string
let organizationUri: string
let issuer: Awaited<ReturnType<typeof testIssuer>>
/** Two processes' worth of services on one store: the gateway knows the first only. */
let organizations: Serving
let first: Serving
let second: Serving
let gateway: Gateway

/** Subscriptions that are open at services, as Node itself tells. */
const upstreams = { open: 0 }
subscribe('http.server.request.start', (message) => {
  const { request, response } = message as { request: IncomingMessage; response: ServerResponse }
  if (request.url !== '/graphql/stream' || request.socket.localPort !== first?.port) return
  upstreams.open += 1
  response.once('close', () => {
    upstreams.open -= 1
  })
})

/** How often the sessions of a counter's desks were looked for, as every read of a board does once. */
let reads = 0
const boardReads = () => reads
/** Starts services as the gateway knows it, with its reads counted. */
async function serveFirst(port = 0): Promise<Serving> {
  const others = new Set(mongoose.connections)
  const serving = await serve(port)
  for (const connection of mongoose.connections.filter((each) => !others.has(each)))
    connection.getClient().on('commandStarted', ({ commandName, command }) => {
      if (commandName === 'find' && command.find === 'agentSessions' && 'counter' in command.filter)
        reads += 1
    })
  return serving
}

async function serve(port = 0): Promise<Serving> {
  return startSubgraph(services, {
    ...{ storeUri: uri, dataDir: 'data/setagaya', identity: issuer.identity, sealingKeys: testSealingKeys },
    ...{ clock: () => clock.now, logLevel: 'silent', port },
  })
}

function serveOrganization(port = 0): Promise<Serving> {
  return startSubgraph(organization, {
    ...{ storeUri: organizationUri, dataDir: 'data/setagaya', identity: issuer.identity },
    ...{ clock: () => clock.now, logLevel: 'silent', port },
  })
}

async function open(options: Partial<GatewayOptions> = {}): Promise<Gateway> {
  return startGateway({
    subgraphs: [
      { name: 'services', url: first.url },
      { name: 'organization', url: organizations.url },
    ],
    ...{ stateDir, port: 0, identity: issuer.identity },
    ...{ log, now: () => clock.now, ...options },
    streams: {
      listenersPerAddress: 300,
      heartbeatMs: 200,
      retryMs: 50,
      longestRetryMs: 200,
      ...options.streams,
    },
  })
}

/** Another gateway; it begins with the schema that the first one has kept. */
function another(options: Partial<GatewayOptions> = {}): Promise<Gateway> {
  return open({ pollMs: 3_600_000, ...options })
}

const at = (server: () => Serving) =>
  ({
    ask: async (text: string, variables: object, { posts, subject }: { posts: string[]; subject: string }) =>
      post(server().url, text, variables, await issuer.bearer(posts, subject)),
  }) as unknown as TestSubgraph
const act = queueActs(() => at(() => first))
const actElsewhere = queueActs(() => at(() => second))

beforeAll(async () => {
  issuer = await testIssuer()
  uri = testDatabase('board')
  organizationUri = testDatabase('board-org')
  organizations = await serveOrganization()
  first = await serveFirst()
  second = await serve()
  gateway = await open()
  await act('openSeriesDay', { series: seriesA }, manager)
  await act('signInToDesk', { counter, desk: '3' }, agent('one'))
})
afterEach(() => {
  for (const each of listeners.splice(0)) each.drop()
})
afterAll(async () => {
  await gateway?.close()
  await first?.close()
  await second?.close()
  await organizations?.close()
  issuer.close()
  rmSync(stateDir, { recursive: true, force: true })
})

function listen(asked: object = body, headers: Record<string, string> = {}, to = gateway): Listener {
  const listener = new Listener(to.url, asked, headers)
  listeners.push(listener)
  return listener
}

const hasBoard = ({ board }: Listener) => board !== undefined
const called = ({ board }: Listener): string[] =>
  board?.queues[0].called.map((each: { display: string }) => each.display) ?? []
const issued = ({ board }: Listener): number => board?.queues[0].issuedCount ?? -1

/** One visitor called and served to the end, so that the desk is free again. */
async function visit(acting = act): Promise<string> {
  await acting('issueTicket', { series: seriesA }, kiosk)
  const { ticket } = await acting('callNextTicket', {}, agent('one'))
  return ticket.id
}
async function serveOut(ticket: string): Promise<void> {
  await act('startService', { ticket }, agent('one'))
  await act('completeTicket', { ticket, result: 'DONE' }, agent('one'))
}

describe('a board that many follow', () => {
  it('R152 is one subscription upstream for 200 listeners, and a call appears at each of them', async () => {
    const all = Array.from({ length: 200 }, () => listen())
    await Promise.all(all.map((each) => each.sees(hasBoard)))
    const ticket = await visit()
    await Promise.all(all.map((each) => each.sees((one) => called(one).length === 1)))
    const desks = all.map(({ board }) => board.queues[0].called[0].desk)
    expect([...new Set(desks)]).toEqual(['3'])
    expect(upstreams.open).toBe(1)
    await serveOut(ticket)
    await Promise.all(all.map((each) => each.sees((one) => called(one).length === 0)))
  })

  it('costs the store as much for 200 listeners as for one', async () => {
    const costs: number[] = []
    for (const count of [1, 200]) {
      const all = Array.from({ length: count }, () => listen())
      await Promise.all(all.map((each) => each.sees(hasBoard)))
      const sent = boardReads()
      const ticket = await visit()
      await Promise.all(all.map((each) => each.sees((one) => called(one).length === 1)))
      costs.push(boardReads() - sent)
      await serveOut(ticket)
      await Promise.all(all.map((each) => each.sees((one) => called(one).length === 0)))
      for (const each of listeners.splice(0)) each.drop()
    }
    const [one = 0, many = 0] = costs
    expect(one).toBeGreaterThan(0)
    // Two acts are one or two reads of the board, by how they fall; the looks for other processes come beside.
    expect(Math.max(one, many)).toBeLessThanOrEqual(4)
  })

  it('is the same subscription however its text is laid out and named, and another for another counter', async () => {
    const named = query.replace('subscription (', 'subscription   Board(').replaceAll('\n', ' ')
    const other = { query, variables: { counter: 'counter:kumin-kitazawa' } }
    const all = [listen(), listen({ query: named, variables: { counter, unused: 1 } }), listen(other)]
    await Promise.all(all.map((each) => each.sees(hasBoard)))
    expect(upstreams.open).toBe(2)
    expect(all[2]?.board.counter.id).toBe('counter:kumin-kitazawa')
  })

  it('is told of what another process on the same store did', async () => {
    const one = await listen().sees(hasBoard)
    const given = issued(one)
    await actElsewhere('issueTicket', { series: seriesA }, kiosk)
    await one.sees((each) => issued(each) === given + 1)
    await actElsewhere('issueTicket', { series: seriesA }, kiosk)
    await one.sees((each) => issued(each) === given + 2)
    expect(one.board.queues[0].waitingCount).toBe(2)
  })

  it('is left alone when nobody listens any more: its subscription ends', async () => {
    const quick = await another({ streams: { lingerMs: 0 } })
    const one = await listen(
      { query: query.replace('asOf waiting', 'waiting'), variables: { counter } },
      {},
      quick,
    ).sees(hasBoard)
    const open_ = upstreams.open
    one.drop()
    await until(() => upstreams.open === open_ - 1, 10_000)
    await quick.close()
  })

  it('is null and complete where the counter gives no numbers', async () => {
    const none = await listen({ query, variables: { counter: 'counter:none' } }).sees(({ isOver }) => isOver)
    expect(none.events.map(({ event, data }) => [event, data])).toEqual([
      ['next', { data: { queueBoard: null } }],
      ['complete', null],
    ])
  })

  it("is followed by graphql-sse's own client", async () => {
    const client = createClient({ url: `${gateway.url}/graphql/stream` })
    const board = client.iterate<{ queueBoard: { counter: { id: string } } }>(body)
    const { value } = await board.next()
    expect(value?.data?.queueBoard.counter.id).toBe(counter)
    await board.return?.()
  })

  it('gives a sign of life when nothing changes', async () => {
    const one = await listen().sees(hasBoard)
    await one.sees(({ text }) => text.endsWith(':\n\n'))
    expect(one.text).toMatch(/^retry: \d+\n\n/)
  })
})

describe('what of a board another service knows', () => {
  const asked = {
    query: query.replace(
      'counter { id }',
      'counter { id name { ja } office { name { ja } address { value } area { name { ja } } } }',
    ),
    variables: body.variables,
  }
  const office = {
    name: { ja: '世田谷総合支所' },
    address: { value: expect.stringMatching(/^東京都世田谷区/) },
    area: { name: { ja: '世田谷地域' } },
  }

  it('R152 comes with each event: who runs the counter, told by organization', async () => {
    const one = await listen(asked).sees(hasBoard)
    expect(one.board.counter).toMatchObject({ id: counter, office })
    const given = issued(one)
    await act('issueTicket', { series: seriesA }, kiosk)
    await one.sees((each) => issued(each) === given + 1)
    expect(one.board.counter).toMatchObject({ id: counter, office })
  })

  it('is missing with its reason while organization is away, and the board goes on', async () => {
    const one = await listen(asked).sees(hasBoard)
    const port = organizations.port
    await organizations.close()
    const given = issued(one)
    await act('issueTicket', { series: seriesA }, kiosk)
    await one.sees((each) => issued(each) === given + 1)
    expect(one.nexts.at(-1)?.data.errors[0]).toMatchObject({
      path: expect.arrayContaining(['queueBoard', 'counter', 'office']),
      extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'organization' },
    })
    organizations = await serveOrganization(port)
    await one.sees(({ codes, board }) => codes.length === 0 && board.counter.office.name !== undefined)
    expect(issued(one)).toBe(given + 1)
  })
})

describe('a listener whose connection dropped', () => {
  it('is told nothing twice: with the id of the last state, only what is newer', async () => {
    const one = await listen().sees(hasBoard)
    const id = one.lastId ?? ''
    one.drop()
    const again = await listen(body, { 'last-event-id': id }).sees(({ text }) => text.includes(':\n\n'))
    expect(again.events).toEqual([])
    const given = issued(one)
    await act('issueTicket', { series: seriesA }, kiosk)
    await again.sees((each) => issued(each) === given + 1)
    expect(new Set(again.events.map((each) => each.id)).size).toBe(again.events.length)
  })

  it('gets the newest state at once, and none of those in between', async () => {
    const one = await listen().sees(hasBoard)
    const [id, given] = [one.lastId ?? '', issued(one)]
    const watching = await listen().sees(hasBoard)
    one.drop()
    for (let each = 1; each <= 3; each += 1) {
      await act('issueTicket', { series: seriesA }, kiosk)
      await watching.sees((other) => issued(other) === given + each)
    }
    const again = await listen(body, { 'last-event-id': id }).sees(hasBoard)
    expect(again.events).toHaveLength(1)
    expect(issued(again)).toBe(given + 3)
  })

  it('may come back to another gateway', async () => {
    const other = await another()
    const one = await listen().sees(hasBoard)
    const there = await listen(body, {}, other).sees(hasBoard)
    await until(() => there.lastId === one.lastId, 10_000)
    one.drop()
    const again = await listen(body, { 'last-event-id': one.lastId ?? '' }, other).sees(({ text }) =>
      text.includes(':\n\n'),
    )
    expect(again.events).toEqual([])
    await other.close()
  })
})

describe('when services is away', () => {
  it('listeners are told so, once; those who come then as well; all get the newest state when it is back', async () => {
    const one = await listen().sees(hasBoard)
    const port = first.port
    await first.close()
    await one.sees(({ events }) => events.at(-1)?.data.errors !== undefined)
    const late = await listen().sees(({ events }) => events.length > 0)
    for (const each of [one, late])
      expect(each.events.at(-1)?.data).toMatchObject({
        data: null,
        errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'services' } }],
      })
    const given = issued(one)
    await actElsewhere('issueTicket', { series: seriesA }, kiosk)
    clock.now = new Date(clock.now.getTime() + 60_000)
    first = await serveFirst(port)
    await Promise.all([one, late].map((each) => each.sees((all) => all.events.at(-1)?.data.data !== null)))
    expect([one, late].map(issued)).toEqual([given + 1, given + 1])
    expect(one.events.filter(({ data }) => data.errors)).toHaveLength(1)
    expect([one.isOver, late.isOver]).toEqual([false, false])
  })

  it('a gateway that never saw it says so with a code', async () => {
    const port = first.port
    await first.close()
    const none = join(stateDir, 'none')
    const committed = { subgraphs: none, supergraph: join(none, 'none.graphql') }
    const blind = await another({
      subgraphs: [{ name: 'services', url: first.url }],
      stateDir: none,
      committed,
    })
    const refused = await listen(body, {}, blind).sees(({ isOver }) => isOver)
    expect([refused.status, codesOf(refused)]).toEqual([503, ['NO_SCHEMA']])
    await blind.close()
    first = await serveFirst(port)
  })
})

it('a gateway that leaves hangs up without calling it complete, and takes no new listeners', async () => {
  const leaving = await another()
  const one = await listen(body, {}, leaving).sees(hasBoard)
  const closed = leaving.close()
  await one.sees(({ isOver }) => isOver)
  expect(one.events.filter(({ event }) => event === 'complete')).toEqual([])
  await closed
})

describe('what a board tells', () => {
  it('is of numbers and never of people: every value of every field is one that a waiting room shows', async () => {
    const everything = await listen({ query: everyField(), variables: { counter } }).sees(hasBoard)
    const given = issued(everything)
    const { token } = await act('issueTicket', { ...revealing, series: seriesA }, kiosk)
    await act(
      'issueTicket',
      { ...revealing, priority: 'NORMAL', priorityReason: null, series: seriesA },
      kiosk,
    )
    await everything.sees((each) => issued(each) === given + 2)
    const { ticket } = await act('callNextTicket', {}, agent('one'))
    await everything.sees((each) => called(each).length === 1)
    await act('startService', { ticket: ticket.id }, agent('one'))
    await everything.sees(({ board }) => board.queues[0].lastCalled.length === 1)
    await act('completeTicket', { ticket: ticket.id, result: 'DONE' }, agent('one'))
    const odd = everything.events.flatMap(({ data }) =>
      textsIn(data).filter((text) => !mayStandOnABoard(text)),
    )
    expect([...new Set(odd)]).toEqual([])
    for (const secret of [token, ticket.id, 'agent:one', 'INFANT', 'vie', 'WHEELCHAIR', 'PRIORITY', 'kiosk'])
      expect(everything.text).not.toContain(secret)
  })

  it('is asked for without anybody: a token is checked, and goes nowhere', async () => {
    const refused = await listen(body, { authorization: 'Bearer nonsense' }).sees(({ isOver }) => isOver)
    expect([refused.status, codesOf(refused)]).toEqual([401, ['UNAUTHENTICATED']])
    const taken = await listen(body, { authorization: await issuer.bearer(manager.posts, 'manager') }).sees(
      hasBoard,
    )
    expect(taken.status).toBe(200)
  })
})

describe('what is refused', () => {
  const deep = `subscription { ${'a { '.repeat(25)}b${' }'.repeat(26)}`
  const cases: readonly [string, object, Record<string, string>, number, string][] = [
    ['a query', { query: '{ counters { nodes { id } } }' }, {}, 400, 'OPERATION_NOT_STREAMED'],
    ['what the schema lacks', { query: 'subscription { tickets }' }, {}, 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['a variable that is missing', { query }, {}, 400, 'BAD_USER_INPUT'],
    ['what is not GraphQL', { query: 'subscription {' }, {}, 400, 'GRAPHQL_PARSE_FAILED'],
    [
      'two operations without a name',
      { query: `${query} ${query.replace('subscription', 'subscription B')}` },
      {},
      400,
      'OPERATION_RESOLUTION_FAILURE',
    ],
    ['no query at all', {}, {}, 400, 'BAD_REQUEST'],
    ['what is too deep', { query: deep }, {}, 400, 'QUERY_TOO_DEEP'],
    ['a list of requests', [body, body], {}, 400, 'BATCH_NOT_TAKEN'],
    [
      'a body that is too large',
      { query: `${query}#${'x'.repeat(1_000_001)}` },
      {},
      413,
      'REQUEST_TOO_LARGE',
    ],
    ['a text that is too long', { query: `${query}#${'x'.repeat(50_001)}` }, {}, 413, 'QUERY_TOO_LARGE'],
    ['a form that any page may send', body, { 'content-type': 'text/plain' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['who takes no events', body, { accept: 'application/json' }, 406, 'NOT_ACCEPTABLE'],
  ]
  it.each(cases)('%s', async (_what, asked, headers, status, code) => {
    const one = await listen(asked, headers).sees(({ isOver }) => isOver)
    expect([one.status, codesOf(one)[0]]).toEqual([status, code])
  })

  it('a GET that any page could have sent; not one of this origin or with a header of its own', async () => {
    const address = `${gateway.url}/graphql/stream?${new URLSearchParams({ query, variables: JSON.stringify({ counter }) })}`
    const get = async (headers: Record<string, string>) => {
      const stop = new AbortController()
      const { status } = await fetch(address, {
        headers: { accept: 'text/event-stream', ...headers },
        signal: stop.signal,
      })
      stop.abort()
      return status
    }
    expect(await get({})).toBe(400)
    expect(await get({ 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' })).toBe(400)
    expect(await get({ 'sec-fetch-site': 'same-origin' })).toBe(200)
    expect(await get({ 'apollo-require-preflight': '1' })).toBe(200)
  })

  it('what costs too much, by the same count as a query', async () => {
    const strict = await another({ limits: { cost: 20 } })
    const one = await listen(body, {}, strict).sees(({ isOver }) => isOver)
    expect([one.status, codesOf(one)]).toEqual([400, ['QUERY_TOO_COSTLY']])
    await strict.close()
  })

  it('more requests of one address than the rate lets in', async () => {
    const strict = await another({ rateLimits: { perAddress: 1, perIdentity: 0, windowSeconds: 60 } })
    await listen(body, {}, strict).sees(hasBoard)
    const next = await listen(body, {}, strict).sees(({ isOver }) => isOver)
    expect([next.status, codesOf(next)]).toEqual([429, ['RATE_LIMITED_BY_ADDRESS']])
    await strict.close()
  })

  it('more listeners of one address, in all, and of different subscriptions than there are places; one that leaves gives its place', async () => {
    const strict = await another({
      trustedProxies: ['127.0.0.1'],
      streams: { listenersPerAddress: 1, listeners: 2, sources: 1 },
    })
    const from = (address: string, asked: object = body) =>
      listen(asked, { 'x-forwarded-for': address }, strict)
    const refusal = async (one: Listener) => {
      await one.sees(({ isOver }) => isOver)
      return [one.status, codesOf(one)[0], one.headers['retry-after']]
    }
    const one = await from('192.0.2.1').sees(hasBoard)
    expect(await refusal(from('192.0.2.1'))).toEqual([429, 'STREAMS_PER_ADDRESS', '60'])
    const other = { query, variables: { counter: 'counter:kumin-kitazawa' } }
    expect(await refusal(from('192.0.2.2', other))).toEqual([503, 'STREAM_SOURCES_FULL', '60'])
    await from('192.0.2.2').sees(hasBoard)
    expect(await refusal(from('192.0.2.3'))).toEqual([503, 'STREAMS_FULL', '60'])
    one.drop()
    await until(async () => {
      const next = await from('192.0.2.3').sees((each) => each.isOver || hasBoard(each))
      return next.status === 200
    }, 10_000)
    await strict.close()
  })
})

const revealing = {
  ...{ priority: 'PRIORITY', priorityReason: 'INFANT', languages: ['vie'], supportNeeds: ['WHEELCHAIR'] },
}

/** Every field of a board, by what the schema says of it; of the things of the graph that it leads to, which they are. */
function everyField(): string {
  const fields = (type: GraphQLOutputType): string => {
    const named = getNamedType(type)
    if (!isObjectType(named)) return ''
    if (named.getInterfaces().some(({ name }) => name === 'Node')) return ' { id }'
    return ` { ${Object.values(named.getFields())
      .map((each) => each.name + fields(each.type))
      .join(' ')} }`
  }
  const board = services.schema().getSubscriptionType()?.getFields().queueBoard
  if (!board) throw new Error('there is no board to follow')
  return `subscription ($counter: ID!) { queueBoard(counter: $counter)${fields(board.type)} }`
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

const shown: readonly RegExp[] = [
  /^(前日 )?[A-Z]+-\d{3,}$/,
  /^[A-Z]$/,
  /^(shomei|ido todokede)$/,
  /^\d{1,3}$/,
  /^2026-11-\d\d(T[\d:.]+\+09:00)?$/,
  /^(OPEN|PAUSED|CLOSED|ENDED|LIVE|STALE|COLD_START|CLOSED_FORM|SIMULATED|CALIBRATED|HIGH|MEDIUM|LOW|NO_AGENT|NO_DATA|FORECAST|NOT_FORECAST|NONE_BEFORE)$/,
  /^(counter|ticketSeries):kumin-[a-z-]+$/,
  /^(証明|異動・届出|しょうめい|いどう・とどけで|[A-Z][A-Za-z ,&-]+)$/,
  /^(いま|およそ\d+分|窓口|待ち時間|番号札|記録が少ないため).*。$/,
]
const mayStandOnABoard = (text: string) => shown.some((pattern) => pattern.test(text))

const codesOf = ({ text }: Listener): string[] =>
  JSON.parse(text).errors.map(({ extensions }: { extensions: { code: string } }) => extensions.code)
