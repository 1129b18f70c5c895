import type { ApolloServerPlugin } from '@apollo/server'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Kind, type OperationDefinitionNode } from 'graphql'
import { localScraping, Metrics, type Scraping } from './metrics.ts'
import { outcomeOf } from './outcome.ts'
import { noCost, type RequestCost, requestCost } from './request-cost.ts'
import { commandCounts, durations } from './tally.ts'
import { noTracing, type Tracing, traceparentIn } from './tracing.ts'

/** By what a process is seen from outside. */
export type Seeing = {
  readonly tracing: Tracing
  readonly metrics: Metrics
  readonly scraping: Scraping
}

/** Nothing is traced, and a program on the same machine may read the metrics. */
export function seenLocally(): Seeing {
  return { tracing: noTracing, metrics: new Metrics(), scraping: localScraping }
}

export type RequestSight = {
  readonly plugin: ApolloServerPlugin
  /** Begins what is counted of a request, and its step of the trace. */
  opened(request: FastifyRequest): RequestCost
  answered(cost: RequestCost | undefined, reply: FastifyReply): void
}

/** Counts a subgraph's requests by what they ask, and traces them. What is asked is told by names of the schema only. */
export function requestSight({ tracing, metrics }: Seeing): RequestSight {
  const requests = metrics.tally(
    'chiiki_subgraph_requests_total',
    'Requests by what they ask (query, mutation, entities, schema, none) and outcome (answered, refused, failed)',
    ['asked', 'outcome'],
  )
  const roots = metrics.tally(
    'chiiki_subgraph_root_fields_total',
    'How often a field of the root was asked for',
    ['asked', 'field'],
  )
  const seconds = metrics.spread(
    'chiiki_subgraph_request_duration_seconds',
    'How long an answer took',
    ['asked'],
    durations,
  )
  const commands = metrics.spread(
    'chiiki_subgraph_request_store_commands',
    'Store commands that one answer cost',
    ['asked'],
    commandCounts,
  )
  return {
    plugin: {
      requestDidStart: async () => ({
        didResolveOperation: async ({ operation }) => {
          const cost = requestCost.getStore()
          if (!cost || !operation) return
          const fields = rootFieldsOf(operation)
          cost.asked = askedBy(operation, fields)
          for (const field of fields) roots.add([cost.asked, field])
          cost.span?.note({ 'graphql.operation.type': operation.operation, 'chiiki.asked': fields.join(' ') })
        },
        willSendResponse: async ({ response: { body } }) => {
          const cost = requestCost.getStore()
          if (!cost || body.kind !== 'single') return
          cost.codes = (body.singleResult.errors ?? []).map(({ extensions }) => String(extensions?.code))
        },
      }),
    },
    opened({ url, method, headers }) {
      if (url !== '/graphql') return noCost()
      const facts = { 'http.request.method': method, 'http.route': '/graphql' }
      return noCost(tracing.open(`${method} /graphql`, traceparentIn(headers.traceparent), facts))
    },
    answered(cost, { statusCode, elapsedTime }) {
      if (!cost) return
      const { asked = 'none', codes = [], storeCommands, span } = cost
      const outcome = outcomeOf(statusCode, codes)
      requests.add([asked, outcome])
      seconds.see([asked], elapsedTime / 1_000)
      commands.see([asked], storeCommands)
      // The gateway asks for the schema every few seconds: no trace is worth that. A step that never ends is never sent.
      if (asked === 'schema') return
      span?.note({ 'http.response.status_code': statusCode, 'chiiki.store_commands': storeCommands })
      span?.end(outcome === 'failed' ? (codes[0] ?? String(statusCode)) : undefined)
    },
  }
}

/** The names of the root's fields, without what is asked of the schema itself. */
function rootFieldsOf({ selectionSet }: OperationDefinitionNode): string[] {
  const names = selectionSet.selections.flatMap((each) => (each.kind === Kind.FIELD ? [each.name.value] : []))
  return [...new Set(names.filter((name) => !name.startsWith('__')))]
}

function askedBy({ operation }: OperationDefinitionNode, fields: readonly string[]): string {
  if (fields.includes('_service')) return 'schema'
  return fields.includes('_entities') ? 'entities' : operation
}
