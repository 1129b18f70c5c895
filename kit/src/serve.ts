import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify'
import fastify, { type FastifyRequest } from 'fastify'
import { GraphQLError, type GraphQLSchema } from 'graphql'
import type { Actor, Identify } from './actor.ts'
import { answerHeaders, holdingPlugin } from './answer-headers.ts'
import { watched } from './caller-watch.ts'
import { errorBoundary } from './errors.ts'
import { rightsUnavailable, wasAskedInVain } from './held-posts.ts'
import type { Log } from './log.ts'
import { serveMetrics } from './metrics.ts'
import { requestCost } from './request-cost.ts'
import { hasOneHost, requestIdIn } from './request-head.ts'
import { requestSight, type Seeing, seenLocally } from './request-sight.ts'
import { serveStream } from './stream.ts'

/** What a resolver may know of a request: who asks, and the one instant that the request lives in. */
export type RequestContext = { readonly actor: Actor; readonly now: Date; readonly requestId: string }

export type SubgraphServer<Context extends RequestContext> = {
  readonly name: string
  readonly schema: GraphQLSchema
  readonly identify: Identify
  readonly clock: () => Date
  readonly context: (request: RequestContext) => Context
  /** Whether what this subgraph stands on answers now. */
  readonly ready: () => Promise<boolean>
  readonly log: Log
  /** By what it's seen: its traces, its metrics and who may read them. */
  readonly seeing?: Seeing
  readonly host?: string
  readonly port?: number
  readonly bodyLimitBytes?: number
  /** How long `/ready` says 503, and connections are let go one by one, before none is taken any more; 0: not at all. */
  readonly drainDelayMs?: number
}

export type Serving = {
  readonly url: string
  readonly port: number
  /** @param delayMs in the place of `drainDelayMs` */
  close(delayMs?: number): Promise<void>
}

/**
 * Serves a subgraph over HTTP: `/graphql`, `/graphql/stream` where it has subscriptions, `/health` (the process lives), `/ready` (its store answers), `/metrics`.
 * Every answer carries `chiiki-store-commands`, the number of commands that it cost, and for how long and until which write it may be
 * kept (`answerHeaders`). `close` lets connections go, stops taking requests, finishes those in flight, then returns.
 */
export async function serveSubgraph<C extends RequestContext>(server: SubgraphServer<C>): Promise<Serving> {
  const { name, log, schema, seeing = seenLocally() } = server
  const sight = requestSight(seeing)
  const app = fastify({
    bodyLimit: server.bodyLimitBytes ?? 2_000_000,
    // Told to who keeps a connection, who leaves it two seconds before: within a drain's delay all idle ones are gone, from their side.
    keepAliveTimeout: 6_000,
    forceCloseConnections: 'idle',
    // What comes on a connection of before is answered, not refused.
    return503OnClosing: false,
  })
  const apollo = new ApolloServer<C>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: errorBoundary(log, name),
    plugins: [
      fastifyApolloDrainPlugin(app),
      // Else whoever sends a header gets a trace of the inside, and APOLLO_KEY alone makes the server report to Apollo.
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      // It would look at each field of each answer for what is known of the operation once for all: see `holdingPlugin`.
      ApolloServerPluginCacheControlDisabled(),
      tellsOfUnknownRights,
      holdingPlugin(schema),
      sight.plugin,
      followedElsewhere,
    ],
    logger: quiet(log),
  })
  await apollo.start()
  const contextNow = (requestId: string, authorization: string | undefined) =>
    contextFor(server, requestId, authorization)
  let isDraining = false
  app.addHook('onRequest', (request, _reply, done) => requestCost.run(sight.opened(request), done))
  app.addHook('onRequest', async ({ raw, headers }, reply) => {
    if (hasOneHost(raw.rawHeaders, headers.host)) return undefined
    const errors = [
      { message: "The request's Host header isn't a host.", extensions: { code: 'BAD_REQUEST' } },
    ]
    return reply.code(400).send({ errors })
  })
  app.addHook('onSend', async (request, reply) => {
    const cost = requestCost.getStore()
    if (request.url === '/graphql' && cost) reply.headers(answerHeaders(cost))
    reply.header('x-request-id', requestIdOf(request))
    if (isDraining) reply.header('connection', 'close')
  })
  app.addHook('onResponse', async (request, reply) => {
    if (request.url !== '/graphql') return
    const cost = requestCost.getStore()
    sight.answered(cost, reply)
    const { storeCommands, span } = cost ?? { storeCommands: null }
    const facts = {
      requestId: requestIdOf(request),
      ...(span?.traceId && { traceId: span.traceId }),
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
      storeCommands,
    }
    if (isSchemaQuestion(request)) log.debug(facts, 'schema asked for')
    else log.info(facts, 'request')
  })
  app.get('/health', async () => ({ service: name, alive: true }))
  app.get('/ready', async (_request, reply) => {
    const ready = !isDraining && (await server.ready())
    return reply.code(ready ? 200 : 503).send({ service: name, ready, draining: isDraining })
  })
  serveMetrics(app, seeing.metrics, seeing.scraping)
  app.post(
    '/graphql',
    fastifyApolloHandler(apollo, {
      context: (request) => contextNow(requestIdOf(request), request.headers.authorization),
    }),
  )
  const streaming = schema.getSubscriptionType() ? serveStream(app, { ...server, contextNow }) : null
  await app.listen({ host: server.host ?? '127.0.0.1', port: server.port ?? 0 })
  const address = app.server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    port,
    url: `http://127.0.0.1:${port}/graphql`,
    close: async (delayMs = server.drainDelayMs ?? 0) => {
      isDraining = true
      await setTimeout(delayMs)
      streaming?.close()
      await apollo.stop()
      await app.close()
    },
  }
}

/** An answer that is less than it might be, because nobody knew the caller's posts, says so. */
const tellsOfUnknownRights: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ contextValue, response: { body } }) => {
      if (body.kind !== 'single' || !wasAskedInVain(contextValue.actor)) return
      const told = rightsUnavailable().toJSON()
      const errors = body.singleResult.errors ?? []
      if (errors.some(({ extensions }) => extensions?.code === told.extensions?.code)) return
      body.singleResult.errors = [...errors, told]
    },
  }),
}

/** A subscription that came as a question would be answered once, by nothing. */
const followedElsewhere: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation }) => {
      if (operation?.operation !== 'subscription') return
      throw new GraphQLError('Subscriptions are followed at /graphql/stream, by server-sent events.', {
        extensions: { code: 'OPERATION_IS_STREAMED', http: { status: 400 } },
      })
    },
  }),
}

async function contextFor<C extends RequestContext>(
  server: SubgraphServer<C>,
  requestId: string,
  authorization: string | undefined,
): Promise<C> {
  const now = server.clock()
  const actor = watched(await server.identify(authorization, now))
  return server.context({ actor, now, requestId })
}

function requestIdOf(request: FastifyRequest): string {
  const given = requestIdIn(request.headers['x-request-id'])
  if (given !== null) return given
  const made = randomUUID()
  request.headers['x-request-id'] = made
  return made
}

/** The gateway asks for the schema every few seconds: that's no news. */
function isSchemaQuestion({ body }: FastifyRequest): boolean {
  const { query } = (body ?? {}) as { query?: unknown }
  return typeof query === 'string' && query.length < 200 && query.includes('_service')
}

/** Apollo's own logger, without the texts of queries. */
function quiet(log: Log) {
  const say = (level: 'debug' | 'info' | 'warn' | 'error') => (message?: unknown) =>
    log[level]({}, String(message ?? '').slice(0, 200))
  return { debug: say('debug'), info: say('debug'), warn: say('warn'), error: say('error') }
}
