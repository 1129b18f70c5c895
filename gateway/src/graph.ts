import { ApolloGateway, type GraphQLDataSource, type SupergraphSdlUpdateFunction } from '@apollo/gateway'
import type { Log } from '@chiiki/kit/log.ts'
import { buildSchema, type GraphQLSchema } from 'graphql'
import { dataSource } from './data-source.ts'
import type { PlanWatch } from './execution/generation.ts'
import { PlannedGraph } from './execution/planned-graph.ts'
import type { AskGuest } from './guests/ask-guest.ts'
import { nodeSource } from './node-source.ts'
import { preparedSupergraph, taking } from './prepared-supergraph.ts'
import type { SubgraphClients } from './subgraph-clients.ts'
import { historySubgraph, nodeSubgraph } from './subgraph-list.ts'
import type { Generation, LiveSupergraph } from './supergraph.ts'

/**
 * The planner and executor of a supergraph, beginning with `first` and following every generation after it.
 * Only subgraphs of the list are ever reached, whatever addresses a supergraph names.
 */
export function openGraph(
  first: Generation,
  supergraph: LiveSupergraph,
  clients: SubgraphClients,
  askGuest: AskGuest,
  schemaVersions: GraphQLDataSource,
  plans: PlanWatch,
  log: Log,
): PlannedGraph {
  // Read by ApolloGateway's constructor, which else sends anonymous usage data to Apollo from the first second on.
  process.env.APOLLO_TELEMETRY_DISABLED = '1'
  const sources = new Map<string, GraphQLDataSource>([
    [nodeSubgraph, latest(first, supergraph, clients)],
    [historySubgraph, schemaVersions],
  ])
  const sourceOf = (name: string) => {
    const source = sources.get(name) ?? dataSource(name, clients, askGuest)
    sources.set(name, source)
    return source
  }
  const apollo = new ApolloGateway({
    supergraphSdl: {
      initialize: async ({ update }) => {
        let serving = first
        const prepare = async ({ planSdl }: Generation) => take(planSdl, await preparedSupergraph(planSdl))
        const unsubscribe = supergraph.subscribe((next) => {
          swap(update, serving, next)
          serving = next
        }, prepare)
        await prepare(first)
        return { supergraphSdl: first.planSdl, cleanup: async () => unsubscribe() }
      },
    },
    buildService: ({ name }) => sourceOf(name),
    // Each supergraph was tried out before it came here.
    validateSupergraph: false,
    logger: quietly(log),
  })
  const take = taking(apollo)
  return new PlannedGraph(
    apollo,
    sourceOf,
    plans,
    described(() => (supergraph.current ?? first).apiSdl),
  )
}

/**
 * `update` changes half of the planner's state before it fails on a supergraph that it can't take, and then holds
 * the same text to be no change. So after a failure the one before is put back, which sets all of it again.
 */
function swap(update: SupergraphSdlUpdateFunction, serving: Generation, next: Generation) {
  try {
    update(next.planSdl)
  } catch (error) {
    update(serving.planSdl)
    throw error
  }
}

/** The schema of the moment with its descriptions, made when it's first asked for. */
function described(apiSdl: () => string): () => GraphQLSchema {
  let made: { readonly of: string; readonly schema: GraphQLSchema } | undefined
  return () => {
    const of = apiSdl()
    if (made?.of !== of) made = { of, schema: buildSchema(of, { assumeValid: true, noLocation: true }) }
    return made.schema
  }
}

/** Answers `node(id:)` by the generation of the moment. */
function latest(first: Generation, supergraph: LiveSupergraph, clients: SubgraphClients): GraphQLDataSource {
  let generation = first
  let source = nodeSource(generation.owners, clients)
  return {
    process(options) {
      const current = supergraph.current ?? first
      if (current.owners !== generation.owners) {
        generation = current
        source = nodeSource(generation.owners, clients)
      }
      return source.process(options)
    },
  }
}

/** Apollo's own logger: its routine news is of use to who debugs only. */
export function quietly(log: Log) {
  const say = (level: 'debug' | 'warn' | 'error') => (message?: unknown) =>
    log[level]({ from: 'apollo' }, String(message ?? '').slice(0, 300))
  return { debug: say('debug'), info: say('debug'), warn: say('warn'), error: say('error') }
}
