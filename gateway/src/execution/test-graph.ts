import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway'
import { ApolloServer } from '@apollo/server'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { buildSchema, execute, getOperationAST, parse } from 'graphql'
import type { Alike } from '../alike.ts'
import { type Composed, composeSubgraphs } from '../composition.ts'
import { quietly } from '../graph.ts'
import { nodeSchemaSdl } from '../node.ts'
import { schemaVersionsSdl } from '../schema-versions.ts'
import { historySubgraph } from '../subgraph-list.ts'
import { PlannedGraph } from './planned-graph.ts'
import { sourceOf, type TrialSubgraph } from './trial-subgraphs.ts'

const silent = { debug() {}, info() {}, warn() {}, error() {} }

export type Answer = {
  data?: any
  errors?: readonly { message: string; path?: unknown; extensions?: any }[]
  extensions?: any
}

/** A graph, asked in process. */
export type Asks = {
  ask(request: { query: string; variables?: Record<string, unknown> }): Promise<Answer>
  /** Our executor's answer to a text's form, filled with what the client wrote. */
  askForm(form: Alike): Promise<Answer>
  /** The answer's HTTP status; undefined: 200. */
  statusOf(request: { query: string }): Promise<number | undefined>
  stop(): Promise<void>
}

/** A graph over subgraphs in this process: with Apollo's own executor, or with ours. Whoever calls it has Apollo's telemetry off. */
export async function served(
  { supergraphSdl, planSdl, owners }: Composed,
  subgraphs: readonly TrialSubgraph[],
  isOurs: boolean,
): Promise<Asks> {
  const node = sourceOf(buildSchema(nodeSchemaSdl(owners)))
  const history = sourceOf(buildSchema(schemaVersionsSdl, { assumeValidSDL: true }))
  const sources = new Map([
    [historySubgraph, history],
    ...subgraphs.map(({ name, source }) => [name, source] as const),
  ])
  const sourceNamed = (name: string) => sources.get(name) ?? node
  const apollo = new ApolloGateway({
    supergraphSdl: isOurs ? planSdl : supergraphSdl,
    buildService: ({ name }) => sourceNamed(name),
    logger: quietly(silent),
    validateSupergraph: false,
  })
  const planned = new PlannedGraph(apollo, sourceNamed)
  const server = new ApolloServer({
    gateway: isOurs ? planned : apollo,
    logger: quietly(silent),
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
  })
  await server.start()
  return {
    ask: async (request) => {
      const { body } = await server.executeOperation(request)
      if (body.kind !== 'single') throw new Error('one answer was expected')
      return JSON.parse(JSON.stringify(body.singleResult))
    },
    askForm: async ({ text, strings }) => {
      const document = parse(text, { noLocation: true })
      const operation = getOperationAST(document)
      const generation = planned.newest
      if (!operation || !generation) throw new Error('nothing to be asked')
      const run = planned.ready({ document, operation, variables: {}, strings }, generation, {})
      return JSON.parse(JSON.stringify(await run?.()))
    },
    statusOf: async (request) => (await server.executeOperation(request)).http.status,
    stop: () => server.stop(),
  }
}

/** @throws Error where they can't be composed. */
export function supergraphOf(subgraphs: readonly { name: string; sdl: string }[]) {
  const composed = composeSubgraphs(subgraphs)
  if ('errors' in composed) throw new Error(JSON.stringify(composed.errors))
  return composed
}

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@key", "@shareable", "@requires", "@external", "@interfaceObject", "@context", "@fromContext"])\n'

type Resolvers = NonNullable<Parameters<typeof buildSubgraphSchema>[0]>

/** A subgraph by its SDL and resolvers, which keeps what it's asked. */
export function small(name: string, sdl: string, resolvers: object) {
  const schema = buildSubgraphSchema([{ typeDefs: parse(link + sdl), resolvers }] as Resolvers)
  const asked: { query?: string; variables?: Record<string, any> }[] = []
  const source: GraphQLDataSource = {
    process: async ({ request }) => {
      asked.push(request)
      const { data, errors } = await execute({
        schema,
        document: parse(request.query ?? ''),
        variableValues: request.variables,
      })
      return JSON.parse(JSON.stringify({ data, ...(errors && { errors }) }))
    },
  }
  return { name, sdl: link + sdl, source, asked }
}
