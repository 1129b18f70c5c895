import { ApolloServer, type ApolloServerPlugin, HeaderMap } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import { InMemoryLRUCache } from '@apollo/utils.keyvaluecache'
import type { Log } from '@chiiki/kit/log.ts'
import { GraphQLError } from 'graphql'
import type { Answers, Question } from './answers/answers.ts'
import { askedBy } from './answers/asked-by.ts'
import { errorBoundary } from './errors.ts'
import type { PlannedGraph } from './execution/planned-graph.ts'
import { quietly } from './graph.ts'
import { clientHeader } from './guests/client-operations.ts'
import type { KnownOperations } from './known-operations.ts'
import { type CheckRules, operationChecks } from './operation-checks.ts'
import { currentRequest, type RequestContext } from './request-context.ts'

export type ApolloParts = CheckRules & {
  readonly introspection: boolean
  /** Whether a misspelt name is answered with those that there are. */
  readonly suggestions: boolean
  /** Characters of the queries that clients may leave here by hash; 0: none. */
  readonly persistedQueryCharacters: number
  readonly isSafelisted: boolean
  readonly known: KnownOperations
  readonly answers: Answers
  readonly log: Log
}

/** The GraphQL server over the graph, started: parse, validate, plan, execute, and one error boundary. */
export async function startApollo(
  graph: PlannedGraph,
  parts: ApolloParts,
): Promise<ApolloServer<RequestContext>> {
  const { introspection, suggestions, log } = parts
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
      operationPlugin(parts),
      answersPlugin(graph, parts.answers),
      // The answer's policy is the request's own, whichever way it's answered.
      ApolloServerPluginCacheControlDisabled(),
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

/** Refuses what names no operation or what the checks refuse, and remembers what passed. */
function operationPlugin({ known, ...rules }: ApolloParts): ApolloServerPlugin<RequestContext> {
  const check = operationChecks(rules)
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, operation, request, schema, source: text }) {
          if (!operation) throw unresolved(request.operationName)
          const client = request.http?.headers.get(clientHeader)
          const { operationName, variables = {} } = request
          check({ schema, document, operation, text, variables, client })
          known.remember({ text, schema, document, operation }, operationName)
        },
      }
    },
  }
}

/** Finds and keeps answers, as they are where the server isn't needed. */
function answersPlugin(graph: PlannedGraph, answers: Answers): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      let question: Question | undefined
      return {
        async responseForOperation({ document, operation, request, schema, source: text }) {
          const caching = currentRequest.getStore()?.caching
          const generation = graph.generationOf(schema)
          if (!caching || !generation) return null
          const { operationName, variables = {}, http } = request
          const { headers } = http ?? {}
          const by = askedBy({
            authorization: headers?.get('authorization'),
            'accept-language': headers?.get('accept-language'),
            'cache-control': headers?.get('cache-control'),
          })
          const asked = { ...by, graph: generation.digest, text, operationName, variables }
          question = { ...asked, schema, document, operation }
          const kept = await answers.find(question, caching)
          if (kept === null) return null
          const http200 = { status: undefined, headers: new HeaderMap() }
          return { http: http200, body: { kind: 'single', singleResult: JSON.parse(kept) } }
        },
        async willSendResponse({ response: { body } }) {
          const caching = currentRequest.getStore()?.caching
          if (!caching || caching.kept || !question) return
          const result = body.kind === 'single' ? body.singleResult : null
          const isWhole = result !== null && !result.errors && !result.extensions
          answers.made(question, caching, () => (isWhole ? `${JSON.stringify(result)}\n` : null))
        },
      }
    },
  }
}

function unresolved(name: string | undefined): GraphQLError {
  const message = name
    ? `The document has no operation named "${name.slice(0, 100)}".`
    : 'The document has several operations; say in operationName which one to run.'
  return new GraphQLError(message, {
    extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } },
  })
}
