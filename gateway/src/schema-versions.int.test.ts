import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sheltersResolvers, sheltersSdl, testGuest } from './guests/test-guest.ts'
import type { TestSubgraph } from './test-subgraph.ts'
import { placesResolvers, placesSdl, TestWard } from './test-ward.ts'

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

const query = `query ($first: Int, $after: String, $last: Int, $before: String) {
  schemaVersions(first: $first, after: $after, last: $last, before: $before) {
    nodes { number since cause subgraphs by digest changeCount changes { kind at message } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`
const versions = async (variables: object = {}) => (await ward.ask(query, variables)).body.data.schemaVersions

test('each schema that was served is a version with what it changed, by whose post, and none is counted twice', async () => {
  await ward.open()
  await ward.guests('PUT', '/bosai', { url: bosai.url })
  bosai.become(sheltersSdl.replace('"How many people it takes."\n  capacity: Int', ''), sheltersResolvers)
  await ward.guests('PUT', '/bosai', { url: bosai.url })
  await ward.guests('DELETE', '/bosai', { acceptsBreaking: true })
  ward.places.become(placesSdl.replace('name: String!', 'name: String! population: Int'), placesResolvers)
  await ward.gateway.refresh()
  await ward.gateway.close()
  await ward.openGateway()
  const { nodes } = await versions()
  expect(nodes.map(({ number, cause }: { number: number; cause: string }) => [number, cause])).toEqual([
    [5, 'FOLLOWED'],
    [4, 'WITHDRAWN'],
    [3, 'UPDATED'],
    [2, 'REGISTERED'],
    [1, 'STARTED'],
  ])
  expect(nodes[0]).toMatchObject({
    subgraphs: ['places'],
    by: null,
    changes: [
      {
        kind: 'SAFE',
        at: 'District.population',
        message: "Field 'population' was added to object type 'District'",
      },
    ],
  })
  expect(nodes[2]).toMatchObject({
    subgraphs: ['bosai'],
    by: 'department-developer@office:bosai',
    changeCount: 1,
    changes: [{ kind: 'BREAKING', at: 'Shelter.capacity' }],
  })
  expect(nodes[0].since).toMatch(/\+09:00$/)
  expect(nodes[4].digest).not.toBe(nodes[3].digest)
})

test('pages go both ways, and a cursor that is none is refused', async () => {
  await ward.open()
  const file = join(ward.stateDir, 'schema-history.jsonl')
  const first = JSON.parse(await readFile(file, 'utf8'))
  const later = [2, 3, 4, 5].map((number) => JSON.stringify({ ...first, number, digest: String(number) }))
  await ward.gateway.close()
  await writeFile(file, `${JSON.stringify({ ...first, digest: 'older' })}\n${later.join('\n')}\n{"torn`)
  await ward.openGateway()
  const numbers = ({ nodes }: { nodes: { number: number }[] }) => nodes.map(({ number }) => number)
  const newest = await versions({ first: 2 })
  expect(numbers(newest)).toEqual([6, 5])
  expect(newest.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false })
  expect(numbers(await versions({ first: 3, after: newest.pageInfo.endCursor }))).toEqual([4, 3, 2])
  expect((await readFile(file, 'utf8')).trimEnd().split('\n').at(-1)).toContain('"number":6,')
  const oldest = await versions({ last: 2 })
  expect(numbers(oldest)).toEqual([2, 1])
  expect(numbers(await versions({ last: 2, before: oldest.pageInfo.startCursor }))).toEqual([4, 3])
  for (const variables of [{ after: 'x' }, { first: 101 }, { first: -1 }])
    expect((await ward.ask(query, variables)).body.errors[0].extensions.code).toBe('BAD_USER_INPUT')
})

test('the history of a schema that is not told is not told either', async () => {
  await ward.open({ introspection: false })
  const { data, errors } = (await ward.ask('{ schemaVersions { nodes { number } } }')).body
  expect(data).toEqual({ schemaVersions: null })
  expect(errors[0].extensions.code).toBe('INTROSPECTION_OFF')
})
