import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Gateway } from '../gateway.ts'
import type { GatewayOptions } from '../gateway-options.ts'
import { sheltersResolvers, sheltersSdl, testGuest } from '../guests/test-guest.ts'
import { until } from '../live/test-listener.ts'
import { TestWard } from '../test-ward.ts'

let ward: TestWard
afterEach(() => ward.close())

const idOf = (text: string) => createHash('sha256').update(text).digest('hex')
const districts = 'query Districts { districts { name } }'
const councils = 'query Councils { councils { title } }'
const set = (...texts: string[]) => ({
  operations: Object.fromEntries(texts.map((text) => [idOf(text), text])),
})

async function open(options: Partial<GatewayOptions> = {}) {
  ward = await new TestWard().open({ isSafelisted: true, ...options })
}

/** Asks of `/operations` as somebody with these posts. */
async function ask(
  method: string,
  path: string,
  body: object | null = null,
  posts = ['department-developer@office:bosai'],
  gateway = ward.gateway,
) {
  const authorization = posts.length > 0 ? await ward.issuer.bearer('somebody', '10m', posts) : undefined
  const headers = {
    ...(body && { 'content-type': 'application/json' }),
    ...(authorization && { authorization }),
  }
  const response = await fetch(`${gateway.url}/operations${path}`, {
    method,
    headers,
    ...(body && { body: JSON.stringify(body) }),
  })
  return { status: response.status, body: (await response.json()) as any }
}

const byId = (text: string) =>
  ward.post(JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: idOf(text) } } }))
const codesOf = ({ body }: { body: any }) => body.errors.map((each: any) => each.extensions.code)

test('where only registered operations run, a team brings its own while the gateway serves, and they stay over a restart until they are withdrawn', async () => {
  await open()
  expect((await ward.ask(districts)).status).toBe(403)
  expect(await ask('PUT', '/my-district', set(districts, councils))).toEqual({
    status: 200,
    body: { added: 2, withdrawn: 0 },
  })
  expect((await byId(districts)).body.data.districts).toHaveLength(2)
  expect((await ward.ask(`  ${districts} # as it is set elsewhere`)).status).toBe(200)
  expect((await ask('PUT', '/my-district', set(districts))).body).toEqual({ added: 0, withdrawn: 0 })
  expect((await ask('GET', '')).body.operations).toMatchObject([
    {
      team: 'my-district',
      office: 'office:bosai',
      name: 'Districts',
      by: 'department-developer@office:bosai',
    },
    { team: 'my-district', name: 'Councils', kind: 'query' },
  ])
  await ward.gateway.close()
  await ward.openGateway({ isSafelisted: true })
  expect((await byId(districts)).body.data.districts).toHaveLength(2)
  expect((await ask('DELETE', '/my-district', { ids: [idOf(districts)] })).body.withdrawn).toBe(1)
  expect((await ward.ask(districts)).status).toBe(403)
  expect((await byId(councils)).body.data.councils).toHaveLength(2)
  expect((await ask('DELETE', '/my-district')).body.withdrawn).toBe(1)
})

test('what could not run is not taken, with every reason at once, and nothing else of the set either', async () => {
  await open()
  const anonymous = '{ districts { name } }'
  const answer = await ask('PUT', '/my-district', {
    operations: {
      ...set(districts, anonymous, 'query No { nothing }', 'query {').operations,
      [idOf('another')]: councils,
    },
  })
  expect(answer.status).toBe(422)
  expect(codesOf(answer)).toEqual(['NOT_ONE_OPERATION', 'NOT_IN_SCHEMA', 'NOT_GRAPHQL', 'NOT_ITS_HASH'])
  expect((await ask('GET', '')).body.operations).toEqual([])
})

test('a team is its office’s: another office’s developers change nothing of it, and who develops nothing sees nothing', async () => {
  await open()
  await ask('PUT', '/my-district', set(districts))
  const others = ['department-developer@office:other']
  expect((await ask('PUT', '/my-district', set(councils), others)).status).toBe(403)
  expect((await ask('DELETE', '/my-district', null, others)).status).toBe(403)
  expect((await ask('GET', '', null, [])).status).toBe(401)
  expect((await ask('GET', '', null, ['centre-director@office:x'])).status).toBe(403)
  expect((await ask('PUT', '/No Team', set(councils))).status).toBe(400)
  const operator = ['platform-operator@office:hq']
  expect((await ask('DELETE', '/my-district', null, operator)).body.withdrawn).toBe(1)
  expect((await ask('DELETE', '/my-district', null, operator)).status).toBe(404)
})

test('a registered operation is told by its name in log and metrics, and what would break it is found with its team, though nobody asks it', async () => {
  await open({ isSafelisted: false })
  const bosai = await testGuest().start()
  await ward.guests('PUT', '/bosai', { url: bosai.url })
  const capacities = 'query Capacities { shelters { capacity } }'
  await ask('PUT', '/bosai-map', set(councils, capacities))
  await byId(councils)
  expect(ward.logged.at(-1)?.facts.operation).toBe('Councils')
  const metrics = await (await fetch(`${ward.gateway.url}/metrics`)).text()
  expect(metrics).toContain('chiiki_gateway_requests_total{operation="Councils",outcome="answered"} 1')
  bosai.become(sheltersSdl.replace('"How many people it takes."\n  capacity: Int', ''), sheltersResolvers)
  const refused = await ward.guests('PUT', '/bosai', { url: bosai.url })
  expect(refused.status).toBe(409)
  expect(refused.body.broken).toMatchObject([{ operation: 'bosai-map: Capacities', isRegistered: true }])
  await bosai.stop()
})

describe('gateways that share a state directory', () => {
  let other: Gateway
  const register = (gateway: Gateway, team: string, texts: string[], office = 'bosai') =>
    ask('PUT', `/${team}`, set(...texts), [`department-developer@office:${office}`], gateway)
  const runsAt = async ({ url }: Gateway, text: string) =>
    (
      await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: text }),
      })
    ).status === 200
  const named = (name: string) => `query ${name} { districts { name } }`

  beforeEach(async () => {
    await open()
    other = await ward.another({ isSafelisted: true })
  })
  afterEach(() => other.close())

  test('share what is registered at one of them at once, and what is withdrawn soon', async () => {
    expect(await runsAt(other, districts)).toBe(false)
    await register(ward.gateway, 'my-district', [districts])
    expect(await runsAt(other, districts)).toBe(true)
    await register(other, 'my-district', [councils])
    expect((await ask('GET', '')).body.operations).toHaveLength(2)
    expect((await ask('DELETE', '/my-district', null, undefined, other)).body.withdrawn).toBe(2)
    await until(async () => !(await runsAt(ward.gateway, districts)), 5_000)
  })

  test('lose nothing of what is registered at both at the same moment', async () => {
    const names = Array.from({ length: 20 }, (_, at) => `N${at}`)
    const outcomes = await Promise.all(
      names.map((name, at) => register(at % 2 ? other : ward.gateway, `team-${at % 4}`, [named(name)])),
    )
    expect(outcomes.filter(({ body }) => body.added !== 1)).toEqual([])
    for (const gateway of [ward.gateway, other]) {
      const { operations } = (await ask('GET', '', null, undefined, gateway)).body
      expect(operations.map(({ name }: { name: string }) => name).sort()).toEqual([...names].sort())
    }
  })

  test('give a team to one office, also when two ask for it at two of them at once', async () => {
    const outcomes = await Promise.all([
      register(ward.gateway, 'wanted', [named('A')], 'bosai'),
      register(other, 'wanted', [named('B')], 'midori'),
    ])
    expect(outcomes.map(({ status }) => status).sort()).toEqual([200, 403])
    expect((await ask('GET', '')).body.operations).toHaveLength(1)
  })
})
