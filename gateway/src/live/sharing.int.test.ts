import { type Client, createClient } from 'graphql-sse'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Gateway } from '../gateway.ts'
import { TestWard } from '../test-ward.ts'
import type { StreamLimits } from './limits.ts'
import { Calls } from './test-calls.ts'
import { Listener, until } from './test-listener.ts'

/** The subgraphs, and what the gateways keep, are the same for all; so but for the first, none has to compose. */
let calls: Calls
let ward: TestWard
let opened: Gateway[] = []
let listeners: Listener[] = []
let clients: Client<true>[] = []
beforeAll(async () => {
  calls = new Calls()
  ward = await new TestWard([calls]).open({ streams: quick })
})
beforeEach(() => calls.wait(0))
afterEach(async () => {
  for (const each of clients) each.dispose()
  for (const each of listeners) each.drop()
  for (const each of opened) await each.close()
  listeners = []
  clients = []
  opened = []
  await until(() => calls.following.size === 0, 10_000)
})
afterAll(() => ward.close())

const quick = { heartbeatMs: 100, retryMs: 20, longestRetryMs: 100, graceMs: 0, lingerMs: 0 }
const waiting = 'subscription { board(district: "district:ikejiri") { waiting } }'
const named = 'subscription { board(district: "district:ikejiri") { waiting district { name } } }'

async function another(streams: Partial<StreamLimits>): Promise<Gateway> {
  const gateway = await ward.another({ streams: { ...quick, ...streams } })
  opened.push(gateway)
  return gateway
}

type Told = { board: { waiting: number; district?: { name: string } } }

function client(url: () => string): Client<true> {
  const made = createClient({
    singleConnection: true,
    url: () => `${url()}/graphql/stream`,
    retry: () => new Promise((resolve) => setTimeout(resolve, 20)),
    retryAttempts: 100,
  })
  clients.push(made)
  return made
}

/** What came so far of something that's followed, and how to follow it no more. */
function follow(by: Client<true>, query: string) {
  const told: Told[] = []
  const state = { told, isComplete: false, leave: () => {} }
  state.leave = by.subscribe<Told>(
    { query },
    {
      next: ({ data }) => void (data && told.push(data)),
      error: () => {},
      complete: () => {
        state.isComplete = true
      },
    },
  )
  return state
}

type Sent = { token?: string; query?: string; id?: string; headers?: Record<string, string>; on?: Gateway }

/** One request to the stream, as its client would send it. */
async function send(method: string, { token, query, id, headers = {}, on = ward.gateway }: Sent = {}) {
  const isStop = method === 'DELETE'
  const response = await fetch(`${on.url}/graphql/stream${isStop && id ? `?operationId=${id}` : ''}`, {
    method,
    headers: {
      ...(query && { 'content-type': 'application/json' }),
      ...(token && { 'x-graphql-event-stream-token': token }),
      ...headers,
    },
    ...(query && { body: JSON.stringify({ query, extensions: id ? { operationId: id } : {} }) }),
  })
  const text = await response.text()
  const codes = text.startsWith('{')
    ? JSON.parse(text).errors.map(({ extensions }: { extensions: { code: string } }) => extensions.code)
    : []
  return { status: response.status, text, codes }
}

async function reserve(headers: Record<string, string> = {}, on = ward.gateway): Promise<string> {
  return (await send('PUT', { headers, on })).text
}

function open(token: string, headers: Record<string, string> = {}, on = ward.gateway): Listener {
  const listener = new Listener(on.url, null, { 'x-graphql-event-stream-token': token, ...headers })
  listeners.push(listener)
  return listener
}

const counted = async (of: string) =>
  (await ward.get('/metrics')).text.match(new RegExp(`chiiki_gateway_streams\\{of="${of}"\\} (\\d+)`))?.[1]

describe('one connection', () => {
  test("carries several subscriptions of graphql-sse's own client, each stopped by itself", async () => {
    const one = client(() => ward.gateway.url)
    const all = [follow(one, waiting), follow(one, named), follow(one, waiting)]
    await until(() => all.every(({ told }) => told.length === 1), 10_000)
    expect(all.map(({ told }) => told[0]?.board)).toEqual([
      { waiting: 0 },
      { waiting: 0, district: { name: '池尻' } },
      { waiting: 0 },
    ])
    expect([await counted('connections'), await counted('listeners')]).toEqual(['1', '3'])
    all[0]?.leave()
    await until(async () => (await counted('listeners')) === '2', 10_000)
    calls.wait(4)
    await until(() => all.slice(1).every(({ told }) => told.at(-1)?.board.waiting === 4), 10_000)
    expect(all[0]?.told).toHaveLength(1)
    one.dispose()
    await until(async () => (await counted('connections')) === '0', 10_000)
    expect(await counted('listeners')).toBe('0')
  })

  test('that ends with its gateway is opened anew at another, and everything goes on there', async () => {
    let serving = await another({})
    const one = client(() => serving.url)
    const all = [follow(one, waiting), follow(one, named)]
    await until(() => all.every(({ told }) => told.length === 1), 10_000)
    const leaving = serving
    serving = ward.gateway
    await leaving.close()
    calls.wait(2)
    await until(() => all.every(({ told }) => told.at(-1)?.board.waiting === 2), 10_000)
    expect(all.map(({ isComplete }) => isComplete)).toEqual([false, false])
  })

  test('tells nothing twice: who follows again with the id of the last state hears of newer ones only', async () => {
    const before = await reserve()
    const first = open(before)
    expect((await send('POST', { token: before, query: waiting, id: 'a' })).status).toBe(202)
    await first.sees(({ nexts }) => nexts.length === 1)
    first.drop()
    const again = await reserve()
    const second = open(again)
    const headers = { 'last-event-id': first.lastId ?? '' }
    await send('POST', { token: again, query: waiting, id: 'a', headers })
    await second.sees(({ text }) => text.includes(':\n\n'))
    expect(second.events).toEqual([])
    calls.wait(1)
    await second.sees(({ nexts }) => nexts.length === 1)
    expect(second.nexts[0]?.data).toEqual({ id: 'a', payload: { data: { board: { waiting: 1 } } } })
  })
})

describe('a reservation', () => {
  test('is for who made it: to others it is as if there were none', async () => {
    const [mine, theirs] = await Promise.all(['somebody', 'another'].map((each) => ward.issuer.bearer(each)))
    const headers = { authorization: mine ?? '' }
    const token = await reserve(headers)
    for (const other of [{ authorization: theirs ?? '' }, {}] as Record<string, string>[]) {
      for (const method of ['GET', 'POST', 'DELETE']) {
        const sent = {
          headers: { ...other, accept: '*/*' },
          id: 'a',
          ...(method === 'POST' && { query: waiting }),
        }
        const [found, none] = [
          await send(method, { ...sent, token }),
          await send(method, { ...sent, token: 'never-reserved' }),
        ]
        expect([method, found.status, found.codes]).toEqual([method, 404, ['STREAM_NOT_FOUND']])
        expect(found.text.replace(/"requestId":"[^"]+"/, '')).toBe(
          none.text.replace(/"requestId":"[^"]+"/, ''),
        )
      }
    }
    const one = open(token, headers)
    expect((await send('POST', { token, query: waiting, id: 'a', headers })).status).toBe(202)
    await one.sees(({ nexts }) => nexts.length === 1)
  })

  test('is opened once, by its token in the address as well, and in time', async () => {
    const token = await reserve()
    await open(token).sees(({ status }) => status === 200)
    const byAddress = await ward.get(`/graphql/stream?token=${token}`)
    expect([byAddress.status, byAddress.body.errors[0].extensions.code]).toEqual([409, 'STREAM_ALREADY_OPEN'])
    const strict = await another({ reservationMs: 50 })
    const late = await reserve({}, strict)
    await until(
      async () => (await send('DELETE', { token: late, id: 'a', on: strict })).status === 404,
      5_000,
    )
  })

  test('has the bounds of listeners: so many of one person, whatever they carry', async () => {
    const strict = await another({ listenersPerIdentity: 2 })
    const headers = { authorization: await ward.issuer.bearer('somebody') }
    const token = await reserve(headers, strict)
    const other = await reserve(headers, strict)
    const third = await send('PUT', { headers, on: strict })
    expect([third.status, third.codes]).toEqual([429, ['STREAMS_PER_IDENTITY']])
    for (const id of ['a', 'b']) await send('POST', { token, query: waiting, id, headers, on: strict })
    const over = await send('POST', { token: other, query: waiting, id: 'a', headers, on: strict })
    expect([over.status, over.codes]).toEqual([429, ['STREAMS_PER_IDENTITY']])
    await send('DELETE', { token, id: 'a', headers, on: strict })
    await until(
      async () =>
        (await send('POST', { token: other, query: waiting, id: 'a', headers, on: strict })).status === 202,
      5_000,
    )
  })
})

describe('what is followed on it', () => {
  test('is let in like a query, and called by a name of its own', async () => {
    const token = await reserve()
    open(token)
    const sent = [
      { query: waiting.replace('waiting', 'nonsense'), id: 'a' },
      { query: '{ calls }', id: 'a' },
      { query: waiting },
      { query: waiting, id: 'a' },
      { query: waiting, id: 'a' },
    ]
    const answers: [number, string[]][] = []
    for (const each of sent) {
      const { status, codes } = await send('POST', { ...each, token })
      answers.push([status, codes])
    }
    expect(answers).toEqual([
      [400, ['GRAPHQL_VALIDATION_FAILED']],
      [400, ['OPERATION_NOT_STREAMED']],
      [400, ['OPERATION_ID_MISSING']],
      [202, []],
      [409, ['OPERATION_ID_TAKEN']],
    ])
  })

  test('ends with the token it came with, by its own name; so does the connection', async () => {
    const headers = { authorization: await ward.issuer.bearer('somebody', '2s') }
    const token = await reserve(headers)
    const one = open(token, headers)
    await send('POST', { token, query: waiting, id: 'a', headers })
    await one.sees(({ isOver }) => isOver)
    expect(one.events.map(({ event, data }) => [event, data.id])).toEqual([
      ['next', 'a'],
      ['next', 'a'],
      ['complete', 'a'],
    ])
    expect(one.nexts.at(-1)?.data.payload.errors[0].extensions.code).toBe('UNAUTHENTICATED')
  })
})
