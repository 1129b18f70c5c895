import { serveMetrics } from '@chiiki/kit/metrics.ts'
import { hasOneHost } from '@chiiki/kit/request-head.ts'
import type { Seeing } from '@chiiki/kit/request-sight.ts'
import compress from '@fastify/compress'
import cors from '@fastify/cors'
import fastify, { type FastifyInstance } from 'fastify'
import { serveExplorer } from './explorer.ts'
import { serveGraphql } from './graphql-route.ts'
import { type GuestsRouteParts, serveGuests } from './guests/guests-route.ts'
import { connectionErrors, httpErrors, refuse } from './http-errors.ts'
import { type StreamRouteParts, serveStreams } from './live/route.ts'
import { type OperationsRouteParts, serveOperations } from './operations/operations-route.ts'
import { requestIdOf } from './request-context.ts'
import { logRequest } from './request-log.ts'
import { httpsOnly, securityHeaders } from './security-headers.ts'
import type { SignIn } from './sign-in.ts'
import { endSilentConnections } from './silent-connections.ts'

export type ServerParts = StreamRouteParts &
  GuestsRouteParts &
  OperationsRouteParts & {
    readonly readiness: () => { status: number; body: object }
    readonly seeing: Seeing
    /** Whose `X-Forwarded-For` is believed: addresses or networks. None: the address is the connection's own. */
    readonly trustedProxies: readonly string[]
    readonly isHttpsOnly: boolean
    /** How long a request may take to arrive: its headers, all of it. */
    readonly headersTimeoutMs: number
    readonly requestTimeoutMs: number
    readonly maxConnections: number
    readonly explorerDir: string | undefined
    readonly signIn: SignIn
  }

/** The gateway's HTTP side: `/graphql`, `/graphql/stream`, `/subgraphs`, `/operations`, `/health`, `/ready`, `/metrics` and the explorer at `/`. Not yet listening. */
export async function buildServer(parts: ServerParts): Promise<FastifyInstance> {
  const { limits, log } = parts
  const refuseRequest = httpErrors(limits, log)
  const headers = parts.isHttpsOnly ? { ...securityHeaders, ...httpsOnly } : securityHeaders
  const app = fastify({
    bodyLimit: limits.bodyBytes,
    requestTimeout: parts.requestTimeoutMs,
    keepAliveTimeout: 65_000,
    trustProxy: parts.trustedProxies.length > 0 && [...parts.trustedProxies],
    http: {
      headersTimeout: parts.headersTimeoutMs,
      // How often late requests are looked for: so late they may be over their time.
      connectionsCheckingInterval: Math.min(5_000, parts.headersTimeoutMs, parts.requestTimeoutMs),
    },
    clientErrorHandler: connectionErrors(log),
    forceCloseConnections: 'idle',
    // What comes on a connection of before is answered, not refused.
    return503OnClosing: false,
    requestIdHeader: false,
    genReqId: ({ headers }) => requestIdOf(headers),
    frameworkErrors: refuseRequest,
  })
  app.server.maxConnections = parts.maxConnections
  endSilentConnections(app)
  app.removeContentTypeParser('text/plain')
  app.setErrorHandler(refuseRequest)
  app.setNotFoundHandler((_request, reply) =>
    refuse(reply, 404, 'NOT_FOUND', 'There is nothing at this path.'),
  )
  app.addHook('onRequest', (request, reply, done) => {
    reply.headers(headers).header('x-request-id', request.id)
    if (hasOneHost(request.raw.rawHeaders, request.headers.host)) return done()
    refuse(reply, 400, 'BAD_REQUEST', "The request's Host header isn't a host.")
  })
  // A connection kept open after its answer would keep a leaving gateway from ending.
  app.addHook('onSend', (_request, reply, _payload, done) => {
    if (parts.isDraining()) reply.header('connection', 'close')
    done()
  })
  app.addHook('onResponse', (request, reply, done) => {
    if (request.routeOptions.url === '/graphql') parts.sight.answered(request, reply)
    logRequest(log, request, reply)
    done()
  })
  await app.register(compress, {
    global: true,
    threshold: 1_024,
    encodings: ['gzip'],
    zlibOptions: { level: 1 },
  })
  if (parts.corsOrigins.length > 0) {
    await app.register(cors, {
      origin: [...parts.corsOrigins],
      methods: ['GET', 'POST', 'PUT', 'DELETE'],
      exposedHeaders: exposed,
    })
  }
  app.get('/health', async () => ({ alive: true }))
  app.get('/ready', async (_request, reply) => {
    const { status, body } = parts.readiness()
    return reply.code(status).header('cache-control', 'no-store').send(body)
  })
  serveMetrics(app, parts.seeing.metrics, parts.seeing.scraping)
  serveGraphql(app, parts)
  serveStreams(app, parts)
  await serveGuests(app, parts)
  await serveOperations(app, parts)
  await serveExplorer(app, parts.explorerDir, parts.signIn)
  return app
}

const exposed = [
  'age',
  'x-request-id',
  'chiiki-store-commands',
  'ratelimit',
  'ratelimit-policy',
  'retry-after',
  'www-authenticate',
]
