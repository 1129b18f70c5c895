import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Gateway } from '../gateway.ts'
import { councilsResolvers, councilsSdl, placesResolvers, placesSdl, TestWard } from '../test-ward.ts'
import type { StreamLimits } from './limits.ts'
import { Calls, callsSdl } from './test-calls.ts'
import { Listener, until } from './test-listener.ts'

/** The subgraphs, and what the gateways keep, are the same for all; so but for the first, none has to compose. */
let calls: Calls
let ward: TestWard
let opened: Gateway[] = []
let listeners: Listener[] = []
beforeAll(async () => {
  calls = new Calls()
  ward = await new TestWard([calls]).open({ streams: quick })
})
beforeEach(() => calls.wait(0))
afterEach(async () => {
  for (const each of listeners) each.drop()
  for (const each of opened) await each.close()
  listeners = []
  opened = []
  await until(() => calls.following.size === 0, 10_000)
})
afterAll(() => ward.close())

const query = `subscription ($district: ID!) {
  board(district: $district) { waiting district { name council { title } } }
}`
const variables = { district: 'district:ikejiri' }
const waiting = { query: 'subscription { board(district: "district:ikejiri") { waiting } }' }
const quick = { heartbeatMs: 100, retryMs: 20, longestRetryMs: 100, graceMs: 0, lingerMs: 0 }

/** Another gateway, for what is about its settings. */
async function another(streams: Partial<StreamLimits>): Promise<Gateway> {
  const gateway = await ward.another({ streams: { ...quick, ...streams } })
  opened.push(gateway)
  return gateway
}

function listen(
  asked: object = { query, variables },
  headers: Record<string, string> = {},
  gateway = ward.gateway,
): Listener {
  const listener = new Listener(gateway.url, asked, headers)
  listeners.push(listener)
  return listener
}

const waits = (count: number) => (each: Listener) => each.state?.board?.waiting === count

describe('an event', () => {
  test('is told by its subgraph, and the rest of the selection by those whose it is', async () => {
    const one = await listen().sees(waits(0))
    const district = { name: '池尻', council: { title: '池尻の協議会' } }
    expect(one.state).toEqual({ board: { waiting: 0, district } })
    ward.councils.become(councilsSdl, {
      ...councilsResolvers,
      District: { council: () => ({ id: 'council_ikejiri', title: '新しい協議会' }) },
    })
    calls.wait(3)
    await one.sees(waits(3))
    expect(one.state.board.district).toEqual({ name: '池尻', council: { title: '新しい協議会' } })
    expect(one.nexts.filter(({ data }) => data.errors)).toEqual([])
    ward.councils.become(councilsSdl, councilsResolvers)
  })

  test('has the shape that its client asked for: aliases over keys, fragments, variables that skip', async () => {
    const shaped = `subscription A($at: ID!, $without: Boolean!) { now: board(district: $at) { ...Of id: waiting } }
      fragment Of on Board { district { id: name name: id council @skip(if: $without) { title } __typename } }
      query B { calls }`
    const asked = { query: shaped, operationName: 'A', variables: { at: 'district:taishido', without: true } }
    const one = await listen(asked).sees(({ state }) => state)
    const district = { id: '太子堂', name: 'district:taishido', __typename: 'District' }
    expect(one.state).toEqual({ now: { district, id: 0 } })
    expect(JSON.stringify(one.state)).toMatch(/^\{"now":\{"district":\{"id".*"id":0\}\}$/)
  })

  test('says which part is missing and why, and is told again when the part is back', async () => {
    await ward.councils.stop()
    const one = await listen().sees(({ codes }) => codes.length > 0)
    expect(one.nexts.at(-1)?.data).toMatchObject({
      data: { board: { waiting: 0, district: { name: '池尻', council: null } } },
      errors: [{ path: ['board', 'district', 'council'], extensions: { service: 'councils' } }],
    })
    expect(one.codes).toEqual(['SUBGRAPH_UNAVAILABLE'])
    await ward.councils.start()
    await one.sees(({ state }) => state.board.district.council !== null)
    expect([one.codes, one.state.board.waiting]).toEqual([[], 0])
  })
})

describe('many listeners', () => {
  test('are one subscription at the subgraph, and the rest is asked for once an event', async () => {
    const all = Array.from({ length: 60 }, (_, index) => {
      const laidOut =
        index % 2 === 0 ? query : query.replace('subscription', 'subscription Named').replace(/\s+/g, ' ')
      return listen({ query: laidOut, variables: { ...variables, unused: index } })
    })
    await Promise.all(all.map((each) => each.sees(waits(0))))
    expect(calls.following.size).toBe(1)
    const { text } = await ward.get('/metrics')
    expect(text).toContain('chiiki_gateway_streams{of="listeners"} 60')
    expect(text).toContain('chiiki_gateway_streams{of="sources"} 1')
    const asked = ward.councils.questions.length
    calls.wait(5)
    await Promise.all(all.map((each) => each.sees(waits(5))))
    expect(ward.councils.questions.length - asked).toBe(1)
  })

  test('who want other things of other subgraphs share what the subgraph tells', async () => {
    const other = query.replace('name council { title }', 'name')
    const all = await Promise.all(
      [query, other].map((text) => listen({ query: text, variables }).sees(waits(0))),
    )
    expect(calls.following.size).toBe(1)
    calls.wait(2)
    await Promise.all(all.map((each) => each.sees(waits(2))))
    expect(all.map(({ state }) => Object.keys(state.board.district))).toEqual([['name', 'council'], ['name']])
  })

  test('who have left are followed for no more', async () => {
    const all = await Promise.all([listen().sees(waits(0)), listen().sees(waits(0))])
    for (const each of all) each.drop()
    await until(() => calls.following.size === 0, 5_000)
  })

  test('have bounds: so many of one person, whatever their address', async () => {
    const strict = await another({ listenersPerIdentity: 1 })
    const authorization = await ward.issuer.bearer('somebody')
    await listen(undefined, { authorization }, strict).sees(waits(0))
    const next = await listen(undefined, { authorization }, strict).sees(({ isOver }) => isOver)
    expect([next.status, next.headers['retry-after']]).toEqual([429, '60'])
    expect(next.text).toContain('STREAMS_PER_IDENTITY')
    await listen(undefined, { authorization: await ward.issuer.bearer('another') }, strict).sees(waits(0))
  })
})

describe('who listens', () => {
  const ofPosts = { query: query.replace('waiting', 'waiting by'), variables }

  test('is told to the subgraphs only where it makes a difference', async () => {
    const authorization = await ward.issuer.bearer('chief', '10m', ['chief@office:one'])
    await Promise.all([listen(waiting).sees(waits(0)), listen(waiting, { authorization }).sees(waits(0))])
    expect([...calls.following].map((headers) => headers.authorization)).toEqual([undefined])
    const [nobody, chief] = await Promise.all([
      listen(ofPosts).sees(waits(0)),
      listen(ofPosts, { authorization }).sees(waits(0)),
    ])
    expect([nobody?.state.board.by, chief?.state.board.by]).toEqual([null, authorization])
    const acting = { query: waiting.query.replace('waiting', 'waiting availableActions') }
    await listen(acting, { authorization }).sees(waits(0))
    expect([...calls.following].map((headers) => headers.authorization ?? null).sort()).toEqual(
      [null, null, authorization, authorization].sort(),
    )
    const asked = ward.councils.questions.filter(({ headers }) => headers.authorization === authorization)
    expect(asked.length).toBeGreaterThan(0)
  })

  test('is made sure of as it goes on: a token that has expired is the last event, also while nothing happens', async () => {
    const authorization = await ward.issuer.bearer('somebody', '2s')
    const [one, other] = [listen(waiting, { authorization }), listen(waiting)]
    await Promise.all([one.sees(waits(0)), other.sees(waits(0))])
    await one.sees(({ isOver }) => isOver)
    expect(one.events.map(({ event }) => event)).toEqual(['next', 'next', 'complete'])
    expect(one.nexts.at(-1)?.data).toMatchObject({
      data: null,
      errors: [{ message: expect.stringContaining('expired'), extensions: { code: 'UNAUTHENTICATED' } }],
    })
    calls.wait(1)
    await other.sees(waits(1))
    expect(one.text).not.toContain('"waiting":1')
  })
})

describe('a connection that drops', () => {
  test('is told the newest state when it comes back, once, and nothing that it had', async () => {
    const [one, watching] = [await listen().sees(waits(0)), await listen().sees(waits(0))]
    const id = { 'last-event-id': one.lastId ?? '' }
    one.drop()
    const same = await listen(undefined, id).sees(({ text }) => text.includes(':\n\n'))
    expect(same.events).toEqual([])
    for (const count of [1, 2, 3]) {
      calls.wait(count)
      await watching.sees(waits(count))
    }
    const later = await listen(undefined, id).sees(waits(3))
    expect(later.events).toHaveLength(1)
  })
})

describe('a subgraph that is killed', () => {
  test('is told to those who listen, tried again, and its newest state follows when it is back', async () => {
    const one = await listen().sees(waits(0))
    await calls.stop()
    await one.sees(({ codes }) => codes.length > 0)
    expect(one.nexts.at(-1)?.data).toMatchObject({
      data: null,
      errors: [
        { extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'calls', messageJa: expect.any(String) } },
      ],
    })
    const late = await listen().sees(({ nexts }) => nexts.length > 0)
    expect(late.codes).toEqual(['SUBGRAPH_UNAVAILABLE'])
    calls.wait(4)
    await calls.start()
    await Promise.all([one.sees(waits(4)), late.sees(waits(4))])
    expect(one.nexts.filter(({ data }) => data.errors)).toHaveLength(1)
    expect([one.isOver, late.isOver]).toEqual([false, false])
  })

  test('and is back at once is not noticed by those who listen', async () => {
    const one = await listen(undefined, {}, await another({ graceMs: 60_000 })).sees(waits(0))
    await calls.stop()
    const before = one.text
    await one.sees(({ text }) => text.slice(before.length).includes(':\n\n'))
    await calls.start()
    calls.wait(1)
    await one.sees(waits(1))
    expect(one.nexts).toHaveLength(2)
  })

  test('and stays away ends the stream with a clear error', async () => {
    const one = await listen(undefined, {}, await another({ goneMs: 200 })).sees(waits(0))
    await calls.stop()
    await one.sees(({ isOver }) => isOver)
    await calls.start()
    expect(one.isComplete).toBe(true)
    expect(one.nexts.at(-1)?.data.errors[0].extensions).toMatchObject({
      code: 'SUBGRAPH_UNAVAILABLE',
      isLast: true,
    })
  })
})

test('a gateway that leaves hangs up with a hint when to come back, and never says that it is complete', async () => {
  const leaving = await another({})
  const one = await listen(undefined, {}, leaving).sees(waits(0))
  await leaving.close()
  await one.sees(({ isOver }) => isOver)
  expect(one.isComplete).toBe(false)
  expect(one.text).toMatch(/retry: \d{4}\n\n$/)
})

test('what is complete at the subgraph is complete at the client', async () => {
  const one = await listen({ query: 'subscription { shut { waiting } }' }).sees(({ isOver }) => isOver)
  expect(one.events.map(({ event, data }) => [event, data])).toEqual([
    ['next', { data: { shut: null } }],
    ['complete', null],
  ])
})

test('subscriptions are refused where questions are asked, and conditions at their root', async () => {
  const asked = await ward.ask(query, variables)
  expect([asked.status, asked.body.errors[0].extensions.code]).toEqual([400, 'OPERATION_IS_STREAMED'])
  const skipped =
    'subscription ($no: Boolean!) { board(district: "district:ikejiri") @skip(if: $no) { waiting } }'
  const one = await listen({ query: skipped, variables: { no: false } }).sees(({ isOver }) => isOver)
  expect([one.status, one.text]).toEqual([400, expect.stringContaining('SUBSCRIPTION_CONDITIONAL')])
  const spread = `subscription ($no: Boolean!) { ...A } fragment A on Subscription { ... @include(if: $no) { shut { waiting } } }`
  const there = await ward.ask(spread, { no: true })
  expect([there.status, there.body.errors[0].extensions.code]).toEqual([400, 'SUBSCRIPTION_CONDITIONAL'])
})

describe('a schema that changes under streams', () => {
  const grown = placesSdl.replace('name: String!', 'name: String! population: Int')

  test('lets those go on that it still has, on the same subscription upstream, by the new plan', async () => {
    const one = await listen().sees(waits(0))
    const [before] = calls.following
    ward.places.become(grown, placesResolvers)
    await ward.gateway.refresh()
    const newer = await listen({ query: query.replace('name', 'name population'), variables }).sees(waits(0))
    calls.wait(2)
    await Promise.all([one.sees(waits(2)), newer.sees(waits(2))])
    expect(newer.state.board.district.population).toBeNull()
    expect([...calls.following]).toEqual([before])
  })

  test('ends those that it has no more, with the reason', async () => {
    const [one, plain] = [await listen().sees(waits(0)), await listen(waiting).sees(waits(0))]
    ward.councils.become(councilsSdl.replace('council: Council', 'committee: Council'), {})
    await ward.gateway.refresh()
    await one.sees(({ isOver }) => isOver)
    expect([one.codes, one.isComplete]).toEqual([['SCHEMA_CHANGED'], true])
    expect(one.nexts.at(-1)?.data.errors[0].message).toContain('council')
    calls.wait(1)
    await plain.sees(waits(1))
    calls.become(callsSdl.replace('board(district: ID!)', 'screen(district: ID!)'), {})
    await ward.gateway.refresh()
    await plain.sees(({ isOver }) => isOver)
    expect(plain.codes).toEqual(['SCHEMA_CHANGED'])
  })
})
