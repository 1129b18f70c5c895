import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildSchema, parse } from 'graphql'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Gateway } from '../gateway.ts'
import { until } from '../live/test-listener.ts'
import type { TestSubgraph } from '../test-subgraph.ts'
import { TestWard } from '../test-ward.ts'
import { ClientOperations } from './client-operations.ts'
import { audience, sheltersResolvers, sheltersSdl, testGuest } from './test-guest.ts'

/** Two gateways on one state directory, as in a rolling restart, or where a ward runs several for good. */
let ward: TestWard
let other: Gateway
let guests: TestSubgraph[]
beforeEach(async () => {
  guests = []
  ward = await new TestWard().open()
  other = await ward.another()
})
afterEach(async () => {
  await other.close()
  await ward.close()
  await Promise.all(guests.map((each) => each.stop()))
})

const page = '{ districts { name shelters { name capacity } } }'
const started = async (guest: TestSubgraph) => {
  guests.push(guest)
  return guest.start()
}
const put = (gateway: Gateway, { name, url }: TestSubgraph, office = 'bosai', more: object = {}) =>
  ward.guests('PUT', `/${name}`, { url, ...more }, [`department-developer@office:${office}`], gateway)
const listed = async (gateway: Gateway) => {
  const { body } = await ward.guests('GET', '', null, undefined, gateway)
  return body.subgraphs.map(({ name, revision }: { name: string; revision: number }) => `${name} ${revision}`)
}
const historyOf = async (gateway: Gateway) => {
  const { body } = await ward.ask(
    '{ schemaVersions(first: 100) { nodes { number since cause subgraphs by } } }',
    {},
    {},
    gateway,
  )
  return body.data.schemaVersions.nodes
}
/** A subgraph that adds one root field. */
const small = (name: string) =>
  testGuest(
    `${audience}type Query @audience(is: "PUBLIC") { "Its word." ${name}: String }`,
    { Query: { [name]: () => `${name} says so` } },
    name,
  )

test('what is registered, changed and withdrawn at one gateway is so at the other, in one history', async () => {
  const bosai = await started(testGuest())
  expect((await put(ward.gateway, bosai)).body).toMatchObject({ outcome: 'REGISTERED', schemaVersion: 2 })
  expect(await listed(other)).toEqual(['bosai 1'])
  const first = await ward.ask(page, {}, {}, other)
  expect(first.body.data.districts[0].shelters).toEqual([{ name: 'ikejiriの避難所', capacity: 120 }])

  bosai.become(sheltersSdl.replace('capacity: Int', 'capacity: Int "Of pets." pets: Int'), {
    ...sheltersResolvers,
    Shelter: { ...sheltersResolvers.Shelter, pets: () => 3 },
  })
  expect((await put(other, bosai)).body).toMatchObject({ outcome: 'UPDATED', revision: 2, schemaVersion: 3 })
  // Nobody looks at its list: it follows by itself.
  await until(async () => (await ward.ask('{ shelters { pets } }')).body.data?.shelters[0].pets === 3, 10_000)

  const left = await ward.guests('DELETE', '/bosai', { acceptsBreaking: true }, undefined, other)
  expect(left.body).toMatchObject({ outcome: 'WITHDRAWN', schemaVersion: 4 })
  expect(await listed(ward.gateway)).toEqual([])
  expect((await ward.ask(page)).body.errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED')
  const history = await historyOf(ward.gateway)
  expect(history.map(({ number, cause }: { number: number; cause: string }) => [number, cause])).toEqual([
    [4, 'WITHDRAWN'],
    [3, 'UPDATED'],
    [2, 'REGISTERED'],
    [1, 'STARTED'],
  ])
  expect(history[1]).toMatchObject({ subgraphs: ['bosai'], by: 'department-developer@office:bosai' })
  expect(await historyOf(other)).toEqual(history)
})

test('what is registered at both at the same moments is all there, each once, with a version each', async () => {
  const names = ['aki', 'fuyu', 'haru', 'natsu', 'tsuki', 'hoshi']
  const all = await Promise.all(names.map((name) => started(small(name))))
  const outcomes = await Promise.all(all.map((each, at) => put(at % 2 ? other : ward.gateway, each)))
  expect(outcomes.map(({ status }) => status)).toEqual(names.map(() => 201))
  const expected = names.map((name) => `${name} 1`).sort()
  const onRecord = JSON.parse(await readFile(join(ward.stateDir, 'guests.json'), 'utf8'))
  expect(onRecord).toHaveLength(names.length)
  for (const gateway of [ward.gateway, other]) {
    expect((await listed(gateway)).sort()).toEqual(expected)
    const { body } = await ward.ask(`{ ${names.join(' ')} }`, {}, {}, gateway)
    expect(body.data).toEqual(Object.fromEntries(names.map((name) => [name, `${name} says so`])))
  }
  const history = await historyOf(other)
  expect(history.map(({ number }: { number: number }) => number)).toEqual([7, 6, 5, 4, 3, 2, 1])
  expect(history.flatMap(({ subgraphs }: { subgraphs: string[] }) => subgraphs.slice(0, 1)).sort()).toEqual(
    [...names, 'councils'].sort(),
  )
  expect(new Set(outcomes.map(({ body }) => body.schemaVersion)).size).toBeGreaterThan(1)
  expect(await historyOf(ward.gateway)).toEqual(history)
})

test('a name that two offices want at two gateways at once is one’s, and the other is told', async () => {
  const [one, two] = await Promise.all([started(small('wanted')), started(small('wanted'))])
  const outcomes = await Promise.all([put(ward.gateway, one, 'bosai'), put(other, two, 'midori')])
  expect(outcomes.map(({ status }) => status).sort()).toEqual([201, 403])
  expect(await listed(ward.gateway)).toEqual(['wanted 1'])
})

test('an expected revision is of what is on record, whichever gateway changed it', async () => {
  const bosai = await started(testGuest())
  await put(ward.gateway, bosai)
  await put(ward.gateway, bosai, 'bosai', { takesTokens: true })
  const late = await put(other, bosai, 'bosai', { expectedRevision: 1 })
  expect([late.status, late.body.errors[0].extensions.code]).toEqual([409, 'CONFLICT'])
})

test('what clients ask at one gateway is known at the other, and neither forgets it for the other', async () => {
  const schema = buildSchema('type Query { one: String two: String }')
  let now = Date.parse('2026-11-24T00:00:00Z')
  const open = () => ClientOperations.open(ward.stateDir, () => new Date(now))
  const [here, there] = [await open(), await open()]
  here.note(parse('{ one }'), schema, 'board', 'One')
  there.note(parse('{ two }'), schema, 'app', 'Two')
  await Promise.all([here.keep(), there.keep()])
  now += 61_000
  await Promise.all([here.keep(), there.keep()])
  const named = (each: ClientOperations) =>
    each
      .usages()
      .map(({ client, operation }) => `${client} ${operation}`)
      .sort()
  expect([named(here), named(there), named(await open())]).toEqual(Array(3).fill(['app Two', 'board One']))
})
