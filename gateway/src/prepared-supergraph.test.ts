import { Supergraph } from '@apollo/federation-internals'
import { ApolloGateway, type SupergraphSdlUpdateFunction } from '@apollo/gateway'
import { printSchema } from 'graphql'
import { afterEach, expect, test } from 'vitest'
import { supergraphOf } from './execution/test-graph.ts'
import { quietly } from './graph.ts'
import { preparedSupergraph, taking } from './prepared-supergraph.ts'
import { TestSubgraph } from './test-subgraph.ts'
import { councilsSdl, placesSdl } from './test-ward.ts'

process.env.APOLLO_TELEMETRY_DISABLED = '1'

const sdlWith = (more = '') =>
  supergraphOf([
    { name: 'places', sdl: TestSubgraph.released(placesSdl + more) },
    { name: 'councils', sdl: TestSubgraph.released(councilsSdl) },
  ]).planSdl
const first = sdlWith()
const grown = sdlWith(' extend type District { size: Int }')

const opened: ApolloGateway[] = []
afterEach(() => Promise.all(opened.splice(0).map((each) => each.stop())))

async function gateway() {
  let update: SupergraphSdlUpdateFunction = () => {}
  const apollo = new ApolloGateway({
    supergraphSdl: {
      initialize: async (given) => {
        update = given.update
        return { supergraphSdl: first }
      },
    },
    buildService: () => ({ process: async () => ({ data: {} }) }),
    logger: quietly({ debug() {}, info() {}, warn() {}, error() {} }),
    validateSupergraph: false,
  })
  const take = taking(apollo)
  await apollo.load()
  opened.push(apollo)
  return {
    apollo,
    take,
    update: (sdl: string) => update(sdl),
    planner: () => apollo.__testing().queryPlanner,
  }
}

test('Apollo’s gateway takes the supergraph that was prepared, and builds none itself', async () => {
  const { take, update, planner } = await gateway()
  const prepared = await preparedSupergraph(grown)
  take(grown, prepared)
  update(grown)
  expect(planner()?.supergraph).toBe(prepared)
})

test('any other text it builds itself, also after one that was prepared in vain', async () => {
  const { take, update, planner } = await gateway()
  const prepared = await preparedSupergraph(first)
  take(first, prepared)
  update(grown)
  expect(planner()?.supergraph).not.toBe(prepared)
  expect(planner()?.supergraph.schema.elementByCoordinate('District.size')).toBeDefined()
})

test('what is prepared says what its text says, for the planner and for clients', async () => {
  const prepared = await preparedSupergraph(grown)
  const built = Supergraph.build(grown)
  for (const schemaOf of [(each: Supergraph) => each.schema, (each: Supergraph) => each.apiSchema()]) {
    const told = printSchema(schemaOf(prepared).toGraphQLJSSchema())
    expect(schemaOf(prepared).toGraphQLJSSchema()).toBe(schemaOf(prepared).toGraphQLJSSchema())
    expect(told).toBe(printSchema(schemaOf(built).toGraphQLJSSchema()))
  }
})

test('whoever waits has turns while one is prepared', async () => {
  let turns = 0
  let isDone = false
  const count = () => {
    turns += 1
    if (!isDone) setImmediate(count)
  }
  setImmediate(count)
  await preparedSupergraph(grown)
  isDone = true
  expect(turns).toBeGreaterThan(5)
})
