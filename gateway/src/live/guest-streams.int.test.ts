import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Gateway } from '../gateway.ts'
import { Openings, openingsSdl } from '../guests/test-guest.ts'
import { TestWard } from '../test-ward.ts'
import { Listener, until } from './test-listener.ts'

/** A department's subgraph that tells something, registered; each test begins with it as it was. */
let ward: TestWard
let bosai: Openings
let opened: Gateway[] = []
let listeners: Listener[] = []
beforeAll(async () => {
  bosai = new Openings()
  await bosai.start()
  ward = await new TestWard().open({ streams: quick })
})
beforeEach(async () => {
  bosai.become(openingsSdl)
  expect((await register()).status).toBeLessThan(300)
})
afterEach(async () => {
  for (const each of listeners) each.drop()
  for (const each of opened) await each.close()
  listeners = []
  opened = []
  await until(() => bosai.following.size === 0, 10_000)
})
afterAll(async () => {
  await ward.close()
  await bosai.stop()
})

const quick = { heartbeatMs: 100, retryMs: 20, longestRetryMs: 100, graceMs: 0, lingerMs: 0 }
const register = (more: object = {}) => ward.guests('PUT', '/bosai', { url: bosai.url, ...more })
const openings = (fields: string) => ({
  query: `subscription { openings(district: "district:ikejiri") { ${fields} } }`,
})
const as = (posts: string[]) => ward.issuer.bearer(`somebody of ${posts}`, '10m', posts)
const operator = ['platform-operator@office:hq']
const officer = ['disaster-officer@office:bosai']

function listen(asked: object, headers: Record<string, string> = {}, gateway = ward.gateway): Listener {
  const listener = new Listener(gateway.url, asked, headers)
  listeners.push(listener)
  return listener
}

const hasState = (each: Listener) => each.state !== undefined
const takes = (capacity: number) => (each: Listener) => each.state?.openings?.capacity === capacity

describe('what a department tells', () => {
  test('is followed through the gateway, joined with what others know, once for all who listen', async () => {
    const asked = openings('name capacity district { name council { title } }')
    const all = await Promise.all([listen(asked), listen(asked)].map((each) => each.sees(hasState)))
    const before = all[0]?.state.openings.capacity
    expect(all[0]?.state.openings).toMatchObject({
      name: 'ikejiriの避難所',
      district: { name: '池尻', council: { title: '池尻の協議会' } },
    })
    expect(bosai.following.size).toBe(1)
    bosai.changed()
    await Promise.all(all.map((each) => each.sees(takes(before + 1))))
  })

  test('ends with the reason when the department leaves, and its connection with it', async () => {
    const one = await listen(openings('name')).sees(hasState)
    expect((await ward.guests('DELETE', '/bosai', { acceptsBreaking: true }, operator)).status).toBe(200)
    await one.sees(({ isOver }) => isOver)
    expect([one.codes, one.isComplete]).toEqual([['SCHEMA_CHANGED'], true])
    await until(() => bosai.following.size === 0, 5_000)
  })

  test('goes on from where the department has moved to', async () => {
    const moved = await new Openings().start()
    const one = await listen(openings('capacity')).sees(takes(1))
    await ward.guests('PUT', '/bosai', { url: moved.url })
    await until(() => moved.following.size === 1, 10_000)
    await one.sees(takes(0))
    expect(one.codes).toEqual([])
    await register()
    await one.sees(takes(1))
    await moved.stop()
  })

  test('has bounds of its own: so many listeners, so many subscriptions', async () => {
    const strict = await ward.another({ streams: { ...quick, listenersPerGuest: 2, sourcesPerGuest: 1 } })
    opened.push(strict)
    await listen(openings('name'), {}, strict).sees(hasState)
    const other = await listen(openings('capacity'), {}, strict).sees(({ isOver }) => isOver)
    expect([other.status, other.text]).toEqual([503, expect.stringContaining('STREAM_SOURCES_PER_GUEST')])
    await listen(openings('name'), {}, strict).sees(hasState)
    const third = await listen(openings('name'), {}, strict).sees(({ isOver }) => isOver)
    expect([third.status, third.text]).toEqual([503, expect.stringContaining('STREAMS_PER_GUEST')])
  })
})

describe('its audiences', () => {
  const fields = 'capacity keyHolder notes'

  test('are held at its door at each event, though it holds none itself, and it is sent no token', async () => {
    const [nobody, chief] = await Promise.all([
      listen(openings(fields)).sees(hasState),
      listen(openings(fields), { authorization: await as(officer) }).sees(hasState),
    ])
    expect(nobody?.state.openings).toMatchObject({ keyHolder: null, notes: null })
    expect(chief?.state.openings).toMatchObject({ keyHolder: '鍵の担当', notes: '段差あり' })
    expect([...bosai.following].filter(({ authorization }) => authorization)).toEqual([])
    expect(bosai.followed.slice(-2).filter((query) => query.includes('keyHolder'))).toHaveLength(1)
    const before = chief?.state.openings.capacity
    const narrower = openingsSdl
      .replace('"disaster-officer"]) \n', '')
      .replace(
        'keyHolder: String @audience(is: "POSTS", posts: ["disaster-officer"])',
        'keyHolder: String @audience(is: "POSTS", posts: ["mayor"])',
      )
    bosai.become(narrower)
    await register()
    bosai.changed()
    await chief?.sees(takes(before + 1))
    expect(chief?.state.openings.keyHolder).toBeNull()
    expect(chief?.nexts.filter(({ data }) => data.data.openings.capacity > before)).toHaveLength(1)
  })

  test('hold for what is followed: who may not is told the posts, and the subgraph is not asked', async () => {
    const asked = bosai.followed.length
    const drills = { query: 'subscription { now: drills { name } }' }
    const nobody = await listen(drills).sees(({ isOver }) => isOver)
    expect(nobody.nexts.map(({ data }) => data)).toMatchObject([
      { data: null, errors: [{ extensions: { code: 'NOT_PERMITTED', needs: ['disaster-officer'] } }] },
    ])
    expect([nobody.isComplete, bosai.followed.length]).toEqual([true, asked])
    const chief = await listen(drills, { authorization: await as(officer) }).sees(hasState)
    expect(chief.state.now.name).toBe('ikejiriの避難所')
  })

  test('let tokens go to a subgraph that was registered to take them, from then on', async () => {
    const authorization = await as(officer)
    await listen(openings(fields), { authorization }).sees(hasState)
    expect([...bosai.following].map((headers) => headers.authorization)).toEqual([undefined])
    await register({ takesTokens: true })
    await until(() => [...bosai.following].some((headers) => headers.authorization === authorization), 10_000)
    await register({ takesTokens: false })
    await until(() => [...bosai.following].every((headers) => !headers.authorization), 10_000)
  })
})

describe('a schema with subscriptions is refused', () => {
  const codesOf = async (sdl: string) => {
    bosai.become(sdl)
    const { status, body } = await register()
    return [status, [...new Set(body.errors?.map(({ extensions }: any) => extensions.code))]]
  }

  test('where nothing tells them, nobody said for whom they are, or they could not be null', async () => {
    const unclassified = openingsSdl.replace(
      'openings("Of which district." district: ID!): Shelter @audience(is: "PUBLIC")',
      'openings("Of which district." district: ID!): Shelter',
    )
    expect(await codesOf(unclassified)).toEqual([422, ['AUDIENCE_MISSING']])
    expect(await codesOf(openingsSdl.replace('): Shelter @', '): Shelter! @'))).toEqual([
      422,
      ['NOT_NULLABLE'],
    ])
    await ward.guests('DELETE', '/bosai', { acceptsBreaking: true }, operator)
    bosai.isWithoutStream = true
    expect(await codesOf(openingsSdl)).toEqual([422, ['NOT_FOLLOWED']])
    bosai.isWithoutStream = false
  })

  test('where somebody follows what it takes away', async () => {
    await listen(openings('name'), { 'graphql-client-name': 'board' }).sees(hasState)
    const without = openingsSdl.replace(/ {2}"The shelter of a district[\s\S]*?PUBLIC"\)\n/, '')
    bosai.become(without, {})
    const refused = await register()
    expect([refused.status, refused.body.broken?.[0]?.client ?? refused.body]).toEqual([409, 'board'])
  })
})
