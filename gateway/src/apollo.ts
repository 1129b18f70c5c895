import { createHash } from 'node:crypto'
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import { InMemoryLRUCache } from '@apollo/utils.keyvaluecache'
import type { Log } from '@chiiki/kit/log.ts'
import { GraphQLError } from 'graphql'
import { errorBoundary } from './errors.ts'
import type { PlannedGraph } from './execution/planned-graph.ts'
import { quietly } from './graph.ts'
import { type ClientOperations, clientHeader } from './guests/client-operations.ts'
import { type Limits, noLimits, type Refusal } from './limits.ts'
import { costOf, tooCostly } from './query-cost.ts'
import type { RegisteredOperations } from './registered-operations.ts'
import { currentRequest, type RequestContext } from './request-context.ts'

export type ApolloParts = {
  readonly limits: Limits
  readonly introspection: boolean
  /** Whether a misspelt name is answered with those that there are. */
  readonly suggestions: boolean
  /** Characters of the queries that clients may leave here by hash; 0: none. */
  readonly persistedQueryCharacters: number
  readonly isSafelisted: boolean
  readonly operations: RegisteredOperations | null
  readonly clientOperations: ClientOperations
  readonly log: Log
}

/** The GraphQL server over the graph, started: parse, validate, plan, execute, and one error boundary. */
export async function startApollo(
  graph: PlannedGraph,
  parts: ApolloParts,
): Promise<ApolloServer<RequestContext>> {
  const { limits, introspection, suggestions, log } = parts
  const apollo = new ApolloServer<RequestContext>({
    gateway: graph,
    introspection,
    hideSchemaDetailsFromClientErrors: !suggestions,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    persistedQueries: persistedQueries(parts),
    formatError: errorBoundary(log),
    logger: quietly(log),
    plugins: [
      operationPlugin(limits, parts.operations, parts.clientOperations),
      // Without these, APOLLO_KEY in the environment would be enough to make the server report to Apollo.
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
  })
  await apollo.start()
  return apollo
}

/** Where clients leave a query to ask for it by its hash: the newest that fit, for a day. */
function persistedQueries({ persistedQueryCharacters, isSafelisted }: ApolloParts) {
  if (persistedQueryCharacters === 0 || isSafelisted) return false
  return { cache: new InMemoryLRUCache<string>({ maxSize: persistedQueryCharacters }), ttl: 86_400 }
}

/** Notes the operation's name for the log, and refuses what names no operation, one of a kind that isn't there, or one that costs too much. */
function operationPlugin(
  limits: Limits,
  registered: RegisteredOperations | null,
  clientOperations: ClientOperations,
): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, operation, operationName, request, schema }) {
          // Apollo hands plugins a copy of the context; the request itself is here.
          const current = currentRequest.getStore()
          const isRegistered = registered?.has(request.query ?? '') ?? false
          if (current) current.operationName = loggedName(operationName, isRegistered)
          if (operation) current?.span.note({ 'graphql.operation.type': operation.operation })
          if (!operation) throw unresolved(request.operationName)
          if (!schema.getRootType(operation.operation)) throw noSuchKind(operation.operation)
          if (operation.operation === 'subscription') throw followedElsewhere()
          const client = request.http?.headers.get(clientHeader)
          clientOperations.note(document, schema, client, loggedName(operationName, isRegistered) ?? '-')
          if (limits === noLimits) return
          const cost = costOf({ schema, document, operation, variables: request.variables ?? {} }, limits)
          if (cost > limits.cost) throw refusalOf(tooCostly(cost, limits.cost))
        },
      }
    },
  }
}

/** `#` and a hash for a name that nobody registered: the same name has the same one. */
function loggedName(name: string | null, isRegistered: boolean): string | null {
  if (name === null) return null
  if (isRegistered) return name.slice(0, 64)
  return `#${createHash('sha256').update(name).digest('hex').slice(0, 12)}`
}

function refusalOf({ message, ...extensions }: Refusal): GraphQLError {
  const requestId = currentRequest.getStore()?.requestId
  return new GraphQLError(message, { extensions: { ...extensions, requestId, http: { status: 400 } } })
}

function noSuchKind(kind: string): GraphQLError {
  return new GraphQLError(`This graph has no ${kind}s.`, {
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } },
  })
}

function followedElsewhere(): GraphQLError {
  const message = 'Subscriptions are followed at /graphql/stream, by server-sent events.'
  return new GraphQLError(message, { extensions: { code: 'OPERATION_IS_STREAMED', http: { status: 400 } } })
}

function unresolved(name: string | undefined): GraphQLError {
  const message = name
    ? `The document has no operation named "${name.slice(0, 100)}".`
    : 'The document has several operations; say in operationName which one to run.'
  return new GraphQLError(message, {
    extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } },
  })
}
