import { MongoClient } from 'mongodb'
import { afterEach, expect, test } from 'vitest'
import { testDatabase } from '../../tests/test-store.ts'
import { readSettings } from './config.ts'
import { type Gateway, startGateway } from './gateway.ts'
import { TestWard } from './test-ward.ts'

/** Two gateways before the same subgraphs. */
let ward: TestWard
let second: Gateway
afterEach(async () => {
  await second?.close()
  await ward?.close()
})

const salt = 'salt-of-the-test-0123'
const rateLimits = { perAddress: 10, perIdentity: 4, windowSeconds: 3_600 }

async function open(uri: string) {
  ward = await new TestWard().open({ rateLimits, rateStore: { uri, salt }, logSalt: salt })
  const first = ward.gateway
  second = await startGateway({
    subgraphs: [ward.places, ward.councils].map(({ name, url }) => ({ name, url })),
    stateDir: ward.stateDir,
    port: 0,
    pollMs: 3_600_000,
    identity: ward.issuer.identity,
    log: ward.log,
    rateLimits,
    rateStore: { uri, salt },
    logSalt: salt,
  })
  return [first, second]
}

async function ask({ url }: Gateway, headers: Record<string, string> = {}) {
  const body = '{"query":"{ __typename }"}'
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  })
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as any }
}

test('two gateways that share a store let in as many as one alone would, at once too', async () => {
  const gateways = await open(testDatabase('rates'))
  const answers = await Promise.all(Array.from({ length: 30 }, (_, at) => ask(gateways[at % 2] as Gateway)))
  const statuses = answers.map(({ status }) => status)
  expect(statuses.filter((status) => status === 200)).toHaveLength(10)
  expect(statuses.filter((status) => status === 429)).toHaveLength(20)
  for (const gateway of gateways) {
    const over = await ask(gateway)
    expect(over.status).toBe(429)
    expect(over.headers.get('ratelimit')).toMatch(/^"address";r=0;t=\d+$/)
    expect(over.body.errors[0].extensions).toMatchObject({ code: 'RATE_LIMITED_BY_ADDRESS', limit: 10 })
    expect(over.body.errors[0].extensions.asked).toBeGreaterThan(10)
  }
})

test('an identity is counted over both, each by itself', async () => {
  const gateways = await open(testDatabase('rates'))
  const bearer = async (subject: string) => ({ authorization: await ward.issuer.bearer(subject) })
  const statuses: number[] = []
  for (let at = 0; at < 6; at += 1)
    statuses.push((await ask(gateways[at % 2] as Gateway, await bearer('a'))).status)
  expect(statuses).toEqual([200, 200, 200, 200, 429, 429])
  expect((await ask(gateways[0] as Gateway, await bearer('b'))).status).toBe(200)
})

test('the store learns of no address and of nobody', async () => {
  const uri = testDatabase('rates')
  const gateways = await open(uri)
  await ask(gateways[0] as Gateway, { authorization: await ward.issuer.bearer('person-of-ikejiri') })
  const client = await new MongoClient(uri).connect()
  const kept = await client.db(client.options.dbName).collection('rateCounts').find().toArray()
  const indexes = await client.db(client.options.dbName).collection('rateCounts').indexes()
  await client.close()
  expect(kept.map(({ key }) => key).sort()).toEqual([
    expect.stringMatching(/^address:[\w-]{22}$/),
    expect.stringMatching(/^identity:[\w-]{22}$/),
  ])
  expect(JSON.stringify(kept)).not.toMatch(/127\.0\.0\.1|person-of-ikejiri/)
  expect(indexes).toContainEqual(expect.objectContaining({ key: { expire: -1 }, expireAfterSeconds: 0 }))
})

test('while the store is away each counts for itself: nobody is refused for it, and limits hold', async () => {
  const gateways = await open('mongodb://127.0.0.1:1/none')
  for (const gateway of gateways) {
    const statuses: number[] = []
    for (let at = 0; at < 12; at += 1) statuses.push((await ask(gateway)).status)
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 200), 429, 429])
  }
  expect(ward.logged.map(({ message }) => message)).toContain(
    'the store of rate counts is away: counting alone',
  )
})

test('the store is named with what its keys are hashed with, or not at all', () => {
  const env = {
    SUBGRAPHS: 'a=http://127.0.0.1:1/graphql',
    RATE_LIMIT_STORE: 'mongodb://store/chiiki_gateway',
  }
  expect(() => readSettings(env)).toThrow(/LOG_SALT: RATE_LIMIT_STORE needs it/)
  expect(() => readSettings({ ...env, LOG_SALT: 'short' })).toThrow(/LOG_SALT/)
  expect(() => readSettings({ ...env, LOG_SALT: salt, RATE_LIMIT_STORE: 'redis://x' })).toThrow(
    /RATE_LIMIT_STORE/,
  )
  expect(readSettings({ ...env, LOG_SALT: salt }).rateStore).toEqual({ uri: env.RATE_LIMIT_STORE, salt })
  expect(readSettings({ SUBGRAPHS: env.SUBGRAPHS }).rateStore).toBeNull()
})
