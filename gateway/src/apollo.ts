import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import type { Log } from '@chiiki/kit/log.ts'
import { GraphQLError } from 'graphql'
import { errorBoundary } from './errors.ts'
import { openGraph, quietly } from './graph.ts'
import { aliasRule } from './join-fields.ts'
import { type Limits, limitRules } from './limits.ts'
import { currentRequest, type RequestContext } from './request-context.ts'
import type { SubgraphClients } from './subgraph-clients.ts'
import type { Generation, LiveSupergraph } from './supergraph.ts'

export type ApolloParts = {
  readonly supergraph: LiveSupergraph
  readonly clients: SubgraphClients
  readonly limits: Limits
  readonly introspection: boolean
  readonly log: Log
}

/** The GraphQL server over the supergraph, started: parse, validate, plan, execute, and one error boundary. */
export async function startApollo(
  first: Generation,
  parts: ApolloParts,
): Promise<ApolloServer<RequestContext>> {
  const { supergraph, clients, limits, introspection, log } = parts
  const apollo = new ApolloServer<RequestContext>({
    gateway: openGraph(first, supergraph, clients, log),
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [...limitRules(limits), aliasRule(() => supergraph.current?.joins)],
    formatError: errorBoundary(log),
    logger: quietly(log),
    plugins: [
      operationPlugin,
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

/** Notes the operation's name for the log, and refuses what names no operation or one of a kind that isn't there. */
const operationPlugin: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation, operationName, request, schema }) {
        // Apollo hands plugins a copy of the context; the request itself is here.
        const current = currentRequest.getStore()
        if (current) current.operationName = operationName
        if (!operation) throw unresolved(request.operationName)
        if (schema.getRootType(operation.operation)) return
        throw new GraphQLError(`This graph has no ${operation.operation}s.`, {
          extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } },
        })
      },
    }
  },
}

function unresolved(name: string | undefined): GraphQLError {
  const message = name
    ? `The document has no operation named "${name.slice(0, 100)}".`
    : 'The document has several operations; say in operationName which one to run.'
  return new GraphQLError(message, {
    extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } },
  })
}
