import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { TestSubgraph } from '../test-subgraph.ts'
import { placesSdl, TestWard } from '../test-ward.ts'
import { audience, sheltersResolvers, sheltersSdl, testGuest } from './test-guest.ts'

let ward: TestWard
let bosai: TestSubgraph

beforeEach(async () => {
  ward = new TestWard()
  bosai = await testGuest().start()
})
afterEach(async () => {
  await ward.close()
  await bosai.stop()
})

const operator = ['platform-operator@office:hq']
const page = '{ districts { name shelters { name capacity } } }'
const register = (more: object = {}, posts?: string[]) =>
  ward.guests('PUT', '/bosai', { url: bosai.url, ...more }, posts)
const codes = (answer: { body: { errors?: { extensions: { code: string } }[] } }) =>
  [...new Set(answer.body.errors?.map(({ extensions }) => extensions.code))].sort()

describe("a department's subgraph", () => {
  test('joins, changes and leaves while the gateway serves, and each is a version of the schema', async () => {
    await ward.open()
    const joined = await register()
    expect(joined.body).toMatchObject({
      name: 'bosai',
      outcome: 'REGISTERED',
      revision: 1,
      schemaVersion: 2,
      warnings: [],
    })
    expect(joined.status).toBe(201)
    expect(joined.body.changes).toContainEqual(
      expect.objectContaining({ kind: 'SAFE', at: 'District.shelters' }),
    )
    expect((await ward.ask(page)).body.data.districts[0]).toEqual({
      name: '池尻',
      shelters: [{ name: 'ikejiriの避難所', capacity: 120 }],
    })

    expect((await register()).body).toMatchObject({ outcome: 'UNCHANGED', revision: 1, schemaVersion: 2 })
    const grown = sheltersSdl.replace(
      'capacity: Int',
      'capacity: Int "Whether pets may come." petsAllowed: Boolean',
    )
    bosai.become(grown, {
      ...sheltersResolvers,
      Shelter: { ...sheltersResolvers.Shelter, petsAllowed: () => true },
    })
    await ward.gateway.refresh()
    expect((await ward.ask('{ shelters { petsAllowed } }')).body.errors[0].extensions.code).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    )
    expect((await ward.guests('GET', '')).body.subgraphs[0]).toMatchObject({
      saysOtherwise: true,
      state: 'up',
    })
    expect((await register()).body).toMatchObject({ outcome: 'UPDATED', revision: 2, schemaVersion: 3 })
    expect((await ward.ask('{ shelters { petsAllowed } }')).body.data.shelters[0].petsAllowed).toBe(true)

    const left = await ward.guests('DELETE', '/bosai', { acceptsBreaking: true })
    expect(left.body).toMatchObject({ outcome: 'WITHDRAWN', schemaVersion: 4 })
    expect((await ward.ask(page)).body.errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED')
    expect((await ward.ask('{ districts { name } }')).body.errors).toBeUndefined()
    expect((await ward.guests('GET', '')).body.subgraphs).toEqual([])
  })

  test('is there again after a restart, also when it is down then; its fields are missing and nothing else', async () => {
    await ward.open()
    await register()
    await ward.gateway.close()
    await bosai.stop()
    await ward.openGateway()
    const without = await ward.ask(page)
    expect(without.body.data.districts[0]).toEqual({ name: '池尻', shelters: null })
    expect(without.body.errors[0].extensions).toMatchObject({
      code: 'SUBGRAPH_UNAVAILABLE',
      service: 'bosai',
    })
    await bosai.start()
    expect((await ward.ask(page)).body.errors).toBeUndefined()
  })

  test('whose record is torn keeps nobody else from coming up', async () => {
    await ward.open()
    await register()
    await ward.gateway.close()
    await writeFile(join(ward.stateDir, 'guests.json'), '[{"na')
    await ward.openGateway()
    expect((await ward.ask('{ districts { name } }')).body.errors).toBeUndefined()
    expect((await ward.ask(page)).body.errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED')
    expect(await readFile(join(ward.stateDir, 'guests.json.unreadable'), 'utf8')).toBe('[{"na')
    expect(
      ward.logged.some(({ level, message }) => level === 'error' && message.includes('not on record')),
    ).toBe(true)
  })

  test('that stands in the way of the own subgraphs at the start is left out, and the graph serves', async () => {
    await ward.open()
    await register()
    await ward.gateway.close()
    await writeFile(join(ward.stateDir, 'last-good'), '')
    ward.places.become(placesSdl.replace('name: String!', 'name: String! shelters: Int'))
    await ward.openGateway()
    expect((await ward.ask('{ districts { name } }')).status).toBe(200)
    expect((await ward.get('/ready')).body.schema.refused).not.toEqual([])
  })
})

describe('who may change it', () => {
  test('is a developer of its office, or an operator; nobody else, and nobody unknown', async () => {
    await ward.open()
    const anonymous = await register({}, [])
    expect([anonymous.status, codes(anonymous)]).toEqual([401, ['UNAUTHENTICATED']])
    const other = await register({}, ['branch-director@office:branch-kitazawa'])
    expect([other.status, codes(other)]).toEqual([403, ['NOT_PERMITTED']])
    expect((await register()).status).toBe(201)
    for (const answer of [
      await register({}, ['department-developer@office:kosodate']),
      await ward.guests('DELETE', '/bosai', {}, ['department-developer@office:kosodate']),
    ])
      expect([answer.status, codes(answer)]).toEqual([403, ['NOT_PERMITTED']])
    expect((await ward.guests('DELETE', '/bosai', { acceptsBreaking: true }, operator)).status).toBe(200)
  })

  test('two who change the same revision at once end in one success and one conflict', async () => {
    await ward.open()
    await register()
    bosai.become(sheltersSdl.replace('capacity: Int', 'capacity: Int "Rooms." rooms: Int'), sheltersResolvers)
    const both = await Promise.all([
      register({ expectedRevision: 1 }),
      register({ expectedRevision: 1, takesTokens: true }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(codes(both.find(({ status }) => status === 409) as never)).toEqual(['CONFLICT'])
  })
})

describe('operations that are asked', () => {
  const smaller = sheltersSdl.replace('"How many people it takes."\n  capacity: Int', '')

  test('are not broken unawares: the change is refused with who asks them, and taken when that is accepted', async () => {
    await ward.open()
    await register()
    await ward.ask('query Shelters { shelters { capacity } }', {}, { 'graphql-client-name': 'bosai-map' })
    bosai.become(smaller, sheltersResolvers)
    const refused = await register()
    expect([refused.status, codes(refused)]).toEqual([409, ['BREAKS_OPERATIONS']])
    expect(refused.body.broken).toEqual([
      expect.objectContaining({
        client: 'bosai-map',
        isRegistered: false,
        by: ["Field 'capacity' was removed from object type 'Shelter'"],
      }),
    ])
    // It's still in the schema, though the subgraph has stopped answering it.
    expect(codes(await ward.ask('{ shelters { capacity } }'))).toEqual(['SUBGRAPH_INVALID_RESPONSE'])
    expect((await register({ acceptsBreaking: true })).status).toBe(200)
    expect(codes(await ward.ask('{ shelters { capacity } }'))).toEqual(['GRAPHQL_VALIDATION_FAILED'])
  })

  test('that nobody asks do not hold a change up, and what others ask is remembered over a restart', async () => {
    await ward.open()
    await register()
    await ward.ask('{ shelters { name } }')
    await ward.gateway.close()
    await ward.openGateway()
    bosai.become(smaller, sheltersResolvers)
    expect((await register()).status).toBe(200)
    const left = await ward.guests('DELETE', '/bosai')
    expect([left.status, codes(left)]).toEqual([409, ['BREAKS_OPERATIONS']])
  })

  test('that are registered may be broken with an operator’s word only', async () => {
    const text = 'query Registered { shelters { capacity } }'
    const operations = {
      count: 1,
      byId: () => undefined,
      has: () => false,
      texts: [{ name: 'map.graphql', text }],
    }
    await ward.open({ operations })
    await register()
    bosai.become(smaller, sheltersResolvers)
    const refused = await register({ acceptsBreaking: true })
    expect(refused.body.broken).toMatchObject([
      { client: 'registered', operation: 'map.graphql', isRegistered: true },
    ])
    expect((await register({ acceptsBreaking: true }, operator)).status).toBe(200)
  })
})

describe('the operators’ file', () => {
  test('brings subgraphs in, takes them anew and lets them go; a file that cannot be read changes nothing', async () => {
    const file = join(await ward.open().then(() => ward.stateDir), 'list.json')
    await ward.gateway.close()
    const say = (...subgraphs: object[]) => writeFile(file, JSON.stringify({ subgraphs }))
    await say({ name: 'bosai', url: bosai.url })
    await ward.openGateway({ guests: { file } })
    await ward.gateway.refresh()
    expect((await ward.ask(page)).body.errors).toBeUndefined()
    expect((await ward.guests('DELETE', '/bosai', { acceptsBreaking: true })).status).toBe(403)

    bosai.become(`${audience}type Query @audience(is: "PUBLIC") { "Only one." shelter: String }`, {
      Query: { shelter: () => 'a' },
    })
    await say({ name: 'bosai', url: bosai.url, revision: '2' })
    await ward.gateway.refresh()
    expect((await ward.ask('{ shelter }')).body.data).toEqual({ shelter: 'a' })
    await writeFile(file, '{"subgraphs": [')
    await ward.gateway.refresh()
    expect((await ward.ask('{ shelter }')).body.errors).toBeUndefined()
    await say()
    await ward.gateway.refresh()
    expect((await ward.ask('{ shelter }')).body.errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED')
  })
})
