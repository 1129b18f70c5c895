import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Gateway } from '../gateway.ts'
import { TestSubgraph } from '../test-subgraph.ts'
import { TestWard } from '../test-ward.ts'
import { redisProgram, TestRedis } from './test-redis.ts'

/** A subgraph that says who its parts are for, as ours do. */
const sdl = `directive @audience(is: String!, posts: [String!], rule: String) on OBJECT | FIELD_DEFINITION
"A library." type Library @key(fields: "id") @audience(is: "PUBLIC") { id: ID! name: String loans: Int @audience(is: "SIGNED_IN") availableActions: [String!] }
type Query { libraries: [Library!] @audience(is: "PUBLIC") }
type Mutation { renameLibrary(name: String!): Library @audience(is: "PUBLIC") }`

let name = '中央図書館'
const library = () => ({ id: 'library:1', name, loans: 3, availableActions: ['rename'] })
/** Waited for between the reading of an answer and its being sent. */
let sent: () => Promise<void> = async () => {}
const resolvers = {
  Query: {
    libraries: async () => {
      const read = library()
      await sent()
      return [read]
    },
  },
  Mutation: {
    renameLibrary: (_root: unknown, { name: given }: { name: string }) => {
      name = given
      return library()
    },
  },
  Library: { __resolveReference: library },
}

const libraries = new TestSubgraph('libraries', sdl, resolvers)
const ward = new TestWard([libraries])
let now = new Date('2026-11-24T01:00:00Z')
beforeAll(async () => {
  await ward.open({ answers: { megabytes: 1 }, now: () => now })
})
afterAll(() => ward.close())

const holds = { 'chiiki-store-commands': '1', 'cache-control': 'max-age=300, public' }
const query = '{ libraries { id name } }'
beforeEach(async () => {
  libraries.headers = { ...holds, 'chiiki-read': 'libraries' }
  sent = async () => {}
  // Each test begins with nothing kept.
  now = new Date(now.getTime() + 4_000_000)
})

const asked = () => libraries.questions.length
async function cost(ask: () => Promise<unknown>): Promise<number> {
  const before = asked()
  await ask()
  return asked() - before
}
const written = (names: string) => {
  libraries.headers = {
    'chiiki-store-commands': '1',
    'cache-control': 'no-store',
    ...(names && { 'chiiki-written': names }),
  }
}
async function rename(to: string, names = 'libraries') {
  written(names)
  const answer = await ward.ask('mutation ($name: String!) { renameLibrary(name: $name) { id } }', {
    name: to,
  })
  libraries.headers = { ...holds, 'chiiki-read': 'libraries' }
  return answer
}

describe('an answer that holds', () => {
  test('is given again without asking anybody, and says how old it is', async () => {
    const first = await ward.ask(query)
    expect(first.headers.get('cache-control')).toBe('max-age=300, public')
    expect([first.headers.get('age'), first.headers.get('vary')]).toEqual([
      null,
      expect.stringMatching(/authorization, accept-language/),
    ])
    now = new Date(now.getTime() + 42_500)
    const count = asked()
    const second = await ward.ask(query)
    expect(second.text).toBe(first.text)
    expect(asked()).toBe(count)
    expect([second.headers.get('cache-control'), second.headers.get('age')]).toEqual([
      'max-age=300, public',
      '42',
    ])
    expect(second.headers.get('vary')).toMatch(/authorization, accept-language/)
  })

  test('is the same by GET, whoever asked first', async () => {
    const get = () =>
      ward.get(`/graphql?query=${encodeURIComponent(query)}`, { 'apollo-require-preflight': '1' })
    const [first, count] = [await ward.ask(query), asked()]
    const second = await get()
    expect([second.body, second.headers.get('age'), asked()]).toEqual([first.body, '0', count])
    expect(second.headers.get('cache-control')).toBe('max-age=300, public')
  })

  test('is over when its time is, and for whoever wants a new one', async () => {
    await ward.ask(query)
    expect(await cost(() => ward.ask(query, {}, { 'cache-control': 'no-cache' }))).toBe(1)
    now = new Date(now.getTime() + 299_000)
    expect(await cost(() => ward.ask(query))).toBe(0)
    now = new Date(now.getTime() + 2_000)
    expect(await cost(() => ward.ask(query))).toBe(1)
  })

  test('is not another question’s: text, variables, name of the operation and language all count', async () => {
    await ward.ask(query)
    expect(await cost(() => ward.ask('{ libraries { id } }'))).toBe(1)
    expect(await cost(() => ward.ask(query, {}, { 'accept-language': 'en' }))).toBe(1)
    expect(await cost(() => ward.ask(query, { unused: 1 }))).toBe(1)
  })
})

describe('an answer that does not', () => {
  test.each([
    ['its subgraph says nothing of it', {}],
    ['its subgraph says so', { 'cache-control': 'no-store' }],
    ['its subgraph says both', { 'cache-control': 'max-age=60, no-cache, public' }],
  ])('is made each time: %s', async (_why, headers) => {
    libraries.headers = headers
    const first = await ward.ask(query)
    expect(first.headers.get('cache-control')).toBe('no-store')
    expect(await cost(() => ward.ask(query))).toBe(1)
  })

  test('is one with an error, and one of which one part holds and another does not', async () => {
    ward.places.headers = { 'cache-control': 'max-age=300, public' }
    const mixed = '{ libraries { id } districts { id } }'
    await ward.ask(mixed)
    // `places` says nothing of whom it's for.
    expect(await cost(() => ward.ask(mixed))).toBe(1)
    libraries.raw = { status: 200, body: '{"data":{"libraries":null},"errors":[{"message":"no"}]}' }
    const failed = await ward.ask('{ libraries { name } }')
    libraries.raw = undefined
    expect(failed.headers.get('cache-control')).toBe('no-store')
    expect(await cost(() => ward.ask('{ libraries { name } }'))).toBe(1)
  })

  test('is an act, whatever its subgraph says of it', async () => {
    const act = 'mutation { renameLibrary(name: "a") { id } }'
    const first = await ward.ask(act)
    expect(first.headers.get('cache-control')).toBe('no-store')
    expect(await cost(() => ward.ask(act))).toBe(1)
  })
})

describe('whose it is', () => {
  const signedIn = async (subject: string) => ({ authorization: await ward.issuer.bearer(subject) })

  test('what everybody may read is one answer for all, also for who is signed in', async () => {
    const somebody = await signedIn('a')
    await ward.ask(query, {}, somebody)
    expect(await cost(() => ward.ask(query))).toBe(0)
    expect(await cost(async () => ward.ask(query, {}, await signedIn('b')))).toBe(0)
  })

  test.each([
    ['a field that is not for everybody', '{ libraries { id loans } }', 'max-age=300, public'],
    ['what the caller may do', '{ libraries { availableActions } }', 'max-age=300, public'],
    ['what its subgraph calls private', '{ libraries { name id } }', 'max-age=300, private'],
    ['what its subgraph calls nothing', '{ libraries { name } }', 'max-age=300'],
  ])('%s is kept for the token that asked alone, for a minute', async (_what, text, header) => {
    libraries.headers = { ...holds, 'cache-control': header }
    const [one, other] = [await signedIn('a'), await signedIn('b')]
    const first = await ward.ask(text, {}, one)
    expect(first.headers.get('cache-control')).toBe('max-age=60, private')
    expect(await cost(() => ward.ask(text, {}, one))).toBe(0)
    expect(await cost(() => ward.ask(text, {}, other))).toBe(1)
    expect(await cost(async () => ward.ask(text, {}, await signedIn('a')))).toBe(1)
    // Nobody in particular has nothing of their own.
    expect(await cost(() => ward.ask(text))).toBe(1)
    expect(await cost(() => ward.ask(text))).toBe(1)
    now = new Date(now.getTime() + 61_000)
    expect(await cost(() => ward.ask(text, {}, one))).toBe(1)
  })

  test('a token that is good no more gets nothing of what is kept', async () => {
    await ward.ask(query)
    const answer = await ward.ask(query, {}, { authorization: `${(await signedIn('a')).authorization}x` })
    expect([answer.status, answer.body.data, answer.headers.get('cache-control')]).toEqual([
      401,
      undefined,
      null,
    ])
  })
})

describe('a write', () => {
  test('is read by who wrote it at once, and by everybody', async () => {
    await ward.ask(query)
    await rename('玉川図書館')
    expect((await ward.ask(query)).body.data.libraries[0].name).toBe('玉川図書館')
  })

  test('of something else leaves it; one that cannot tell what it wrote ends it; a refused one does not', async () => {
    await ward.ask(query)
    await rename('a', 'opinions')
    expect(await cost(() => ward.ask(query))).toBe(0)
    await rename('b', '')
    expect(await cost(() => ward.ask(query))).toBe(0)
    await rename('c', '*')
    expect((await ward.ask(query)).body.data.libraries[0].name).toBe('c')
  })

  test('of which nobody knows whether it happened ends it', async () => {
    await ward.ask(query)
    libraries.hangUps = 1
    const failed = await ward.ask('mutation { renameLibrary(name: "d") { id } }')
    expect(failed.body.errors).toHaveLength(1)
    expect(await cost(() => ward.ask(query))).toBe(1)
  })

  test('in a subgraph that tells nothing of what it reads and writes ends all of its answers', async () => {
    libraries.headers = { 'cache-control': 'max-age=50, public' }
    await ward.ask(query)
    expect(await cost(() => ward.ask(query))).toBe(0)
    libraries.headers = {}
    await ward.ask('mutation { renameLibrary(name: "e") { id } }')
    expect((await ward.ask(query)).body.data.libraries[0].name).toBe('e')
  })

  test('that comes while an answer is made is not hidden by it', async () => {
    await rename('before')
    let goOn: () => void = () => {}
    let arrived: () => void = () => {}
    const hasArrived = new Promise<void>((resolve) => (arrived = resolve))
    sent = () => {
      arrived()
      return new Promise<void>((resolve) => (goOn = resolve))
    }
    const reading = ward.ask(query)
    await hasArrived
    await rename('after')
    sent = async () => {}
    goOn()
    expect((await reading).body.data.libraries[0].name).toBe('before')
    expect((await ward.ask(query)).body.data.libraries[0].name).toBe('after')
    expect(await cost(() => ward.ask(query))).toBe(0)
  })
})

test('a change of the schema leaves no answer of before', async () => {
  await ward.ask(query)
  libraries.become(`${sdl} extend type Library { floor: Int @audience(is: "PUBLIC") }`, resolvers)
  await ward.gateway.refresh()
  expect(await cost(() => ward.ask(query))).toBe(1)
  expect(await cost(() => ward.ask(query))).toBe(0)
})

test('the metrics tell how many were kept', async () => {
  const text = (await ward.get('/metrics')).text
  expect(text).toMatch(/chiiki_gateway_answers_total\{from="kept"\} [1-9]/)
})

const program = redisProgram()
describe.runIf(program !== null)('gateways that share a Redis', () => {
  let redis: TestRedis
  let others: Gateway[] = []
  beforeAll(async () => {
    if (program) redis = await new TestRedis(program).start()
    const answers = { megabytes: 1, store: redis.uri }
    others = [await ward.another({ answers }), await ward.another({ answers })]
  })
  afterAll(async () => {
    for (const each of others) await each.close()
    await redis?.stop()
  })
  afterEach(() => redis.mend())

  async function ask(at: number, text = query) {
    const answer = await fetch(`${others[at]?.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: text }),
    })
    return { age: answer.headers.get('age'), body: (await answer.json()) as any }
  }
  const isKept = (at: number) =>
    expect.poll(async () => (await ask(at)).age, { timeout: 10_000 }).not.toBeNull()

  test('what one was told is written, no other keeps', async () => {
    await isKept(0)
    await isKept(1)
    written('libraries')
    await ask(0, 'mutation { renameLibrary(name: "shared") { id } }')
    libraries.headers = { ...holds, 'chiiki-read': 'libraries' }
    const read = await ask(1)
    expect([read.age, read.body.data.libraries[0].name]).toEqual([null, 'shared'])
  })

  test('without it every question is answered, by asking', async () => {
    await isKept(0)
    redis.cut()
    await expect.poll(async () => (await ask(0)).age, { timeout: 10_000 }).toBeNull()
    expect((await ask(0)).body.data.libraries).toHaveLength(1)
    redis.mend()
    await isKept(0)
  })
})
