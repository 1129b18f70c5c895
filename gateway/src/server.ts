import type { ApolloServer } from '@apollo/server'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import type { Log } from '@chiiki/kit/log.ts'
import compress from '@fastify/compress'
import cors from '@fastify/cors'
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { serveExplorer } from './explorer.ts'
import { httpErrors, refuse } from './http-errors.ts'
import type { Limits } from './limits.ts'
import {
  currentRequest,
  openRequest,
  type RequestContext,
  requestIdOf,
  storeCommandsOf,
} from './request-context.ts'
import type { SignIn } from './sign-in.ts'

export type ServerParts = {
  readonly isDraining: () => boolean
  /** The GraphQL server; undefined while there's no schema. */
  readonly apollo: () => ApolloServer<RequestContext> | undefined
  readonly readiness: () => { status: number; body: object }
  readonly limits: Limits
  readonly operationTimeoutMs: number
  readonly exposeCost: boolean
  readonly corsOrigins: readonly string[]
  readonly explorerDir: string | undefined
  readonly signIn: SignIn
  readonly log: Log
}

declare module 'fastify' {
  interface FastifyRequest {
    graph?: RequestContext
  }
}

/** The gateway's HTTP side: `/graphql`, `/health`, `/ready` and the explorer at `/`. Not yet listening. */
export async function buildServer(parts: ServerParts): Promise<FastifyInstance> {
  const { limits, log } = parts
  const refuseRequest = httpErrors(limits, log)
  const app = fastify({
    bodyLimit: limits.bodyBytes,
    requestTimeout: 30_000,
    keepAliveTimeout: 65_000,
    forceCloseConnections: 'idle',
    requestIdHeader: false,
    genReqId: ({ headers }) => requestIdOf(headers),
    frameworkErrors: refuseRequest,
  })
  app.removeContentTypeParser('text/plain')
  app.setErrorHandler(refuseRequest)
  app.setNotFoundHandler((_request, reply) =>
    refuse(reply, 404, 'NOT_FOUND', 'There is nothing at this path.'),
  )
  app.addHook('onRequest', async (request, reply) => {
    reply.headers({ ...securityHeaders, 'x-request-id': request.id })
    if (URL.canParse(`http://${request.headers.host ?? 'none'}/`)) return undefined
    return refuse(reply, 400, 'BAD_REQUEST', "The request's Host header isn't a host.")
  })
  // A connection kept open after its answer would keep a leaving gateway from ending.
  app.addHook('onSend', async (_request, reply) => {
    if (parts.isDraining()) reply.header('connection', 'close')
  })
  app.addHook('onResponse', async (request, reply) => logRequest(log, request, reply))
  await app.register(compress, {
    global: true,
    threshold: 1_024,
    encodings: ['gzip'],
    zlibOptions: { level: 1 },
  })
  if (parts.corsOrigins.length > 0) {
    await app.register(cors, {
      origin: [...parts.corsOrigins],
      methods: ['GET', 'POST'],
      exposedHeaders: exposed,
    })
  }
  app.get('/health', async () => ({ alive: true }))
  app.get('/ready', async (_request, reply) => {
    const { status, body } = parts.readiness()
    return reply.code(status).header('cache-control', 'no-store').send(body)
  })
  app.route({ method: ['GET', 'POST'], url: '/graphql', handler: graphqlHandler(parts) })
  await serveExplorer(app, parts.explorerDir, parts.signIn)
  return app
}

const exposed = ['x-request-id', 'chiiki-store-commands']

const securityHeaders = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
}

function graphqlHandler({ apollo, limits, operationTimeoutMs, exposeCost }: ServerParts) {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const server = apollo()
    if (!server) {
      reply.header('retry-after', '2')
      return refuse(
        reply,
        503,
        'NO_SCHEMA',
        'The graph has no schema yet: none of its services has answered so far.',
      )
    }
    const length = queryOf(request).length
    if (length > limits.queryCharacters) {
      const message = `The query has ${length} characters; at most ${limits.queryCharacters} are taken.`
      return refuse(reply, 413, 'QUERY_TOO_LARGE', message, { limit: limits.queryCharacters, found: length })
    }
    const graph = openRequest(request.id, request.headers, operationTimeoutMs)
    request.graph = graph
    const handle = fastifyApolloHandler(server, { context: async () => graph })
    const answer = await currentRequest.run(graph, () => handle.call(request.server, request, reply))
    const cost = exposeCost ? storeCommandsOf(graph) : null
    if (cost !== null) reply.header('chiiki-store-commands', cost)
    return answer
  }
}

function queryOf({ body, query }: FastifyRequest): string {
  const text = (body as { query?: unknown } | null | undefined)?.query ?? (query as { query?: unknown }).query
  return typeof text === 'string' ? text : ''
}

/** One line a request. The operation's name is the client's own word for it; no variable, body or address is told. */
function logRequest(log: Log, request: FastifyRequest, reply: FastifyReply) {
  const { graph } = request
  const facts = {
    requestId: request.id,
    method: request.method,
    path: request.routeOptions.url ?? null,
    status: reply.statusCode,
    ms: Math.round(reply.elapsedTime),
    ...(graph && {
      operation: graph.operationName?.slice(0, 64) ?? null,
      subgraphs: Object.fromEntries(graph.tallies),
      ...(graph.codes.size > 0 && { errors: [...graph.codes] }),
    }),
  }
  if (request.routeOptions.url === '/graphql') log.info(facts, 'request')
  else log.debug(facts, 'request')
}
