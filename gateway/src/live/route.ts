import { randomUUID } from 'node:crypto'
import type { Seeing } from '@chiiki/kit/request-sight.ts'
import { noSpan } from '@chiiki/kit/tracing.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { admission } from '../admission.ts'
import type { Recognize } from '../caller.ts'
import { errorBoundary } from '../errors.ts'
import type { PlannedGraph } from '../execution/planned-graph.ts'
import { type GraphqlRouteParts, gate, searchOf } from '../graphql-route.ts'
import { type ClientOperations, clientHeader } from '../guests/client-operations.ts'
import { refuse, refuseAll } from '../http-errors.ts'
import { addressKey } from '../rate-limits.ts'
import { currentRequest, openRequest } from '../request-context.ts'
import type { Subgraph } from '../subgraph-list.ts'
import type { Parts } from '../supergraph-parts.ts'
import { Audiences } from './audiences.ts'
import { errorEvent, type StreamResult } from './event.ts'
import { StreamHub } from './hub.ts'
import type { StreamLimits } from './limits.ts'
import type { Standing } from './listener.ts'
import { type LivePlan, planLive, type StreamAsked } from './plan.ts'
import { Upstream } from './upstream.ts'

export type StreamRouteParts = GraphqlRouteParts & {
  readonly subgraphs: readonly Subgraph[]
  readonly streams: StreamLimits
  /** What plans and asks; undefined while there's no schema. */
  readonly graph: () => PlannedGraph | undefined
  /** What is served, by subgraph. */
  readonly parts: () => Parts
  readonly clientOperations: ClientOperations
  readonly seeing: Seeing
  readonly suggestions: boolean
  readonly corsOrigins: readonly string[]
  readonly isDraining: () => boolean
}

const maxLastId = 64

/**
 * `/graphql/stream`: subscriptions over server-sent events by graphql-sse's protocol, each on a connection of its own. They're let in as requests
 * to `/graphql` are. The root field is told by its subgraph, once for all who ask the same with the same rights; the rest of the selection is asked
 * for at each event.
 */
export function serveStreams(app: FastifyInstance, parts: StreamRouteParts): void {
  const live = followed(parts)
  const admit = admission(parts)
  app.addHook('preClose', () => live.close())

  app.route({
    method: ['GET', 'POST'],
    url: '/graphql/stream',
    // A compressed stream would be held back until there's enough of it.
    compress: false,
    onRequest: gate(parts),
    handler: async (request, reply) => {
      const notNow = unavailable(parts)
      if (notNow) {
        reply.header('retry-after', '2')
        return refuse(reply, 503, notNow.code, notNow.message)
      }
      if (!takesEvents(request))
        return refuse(reply, 406, 'NOT_ACCEPTABLE', 'What comes is text/event-stream: accept it.')
      if (mayBeCrossSite(request, parts.corsOrigins))
        return refuse(reply, 400, 'CROSS_SITE_REQUEST', crossSite)
      const admitted = admit({ body: request.body, search: searchOf(request) })
      if (!admitted.isAdmitted) return refuseAll(reply, admitted.status, admitted.refusals)
      const asked = askedIn(admitted, request)
      if (!asked) return refuse(reply, 400, 'BAD_REQUEST', 'The request has no query.')
      const plan = live.plan(asked)
      if ('problems' in plan) return refuseStream(reply, plan.problems)
      live.note(plan, request)
      const listener = live.hub.listen({
        plan,
        address: addressKey(request.ip),
        identity: request.caller?.mark ?? null,
        standing: standingOf(request, parts.recognize),
        lastId: lastIdOf(request),
      })
      if ('refusal' in listener) {
        reply.header('retry-after', '60')
        return refuseAll(reply, listener.status, [listener.refusal])
      }
      reply.headers({
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        // Proxies hold streams back unless they're told.
        'x-accel-buffering': 'no',
      })
      return reply.send(listener)
    },
  })
  app.route({
    method: ['PUT', 'DELETE'],
    url: '/graphql/stream',
    handler: async (_request, reply) => {
      reply.header('allow', 'GET, POST')
      const message = 'Each subscription has a connection of its own here (distinct connections mode).'
      return refuse(reply, 405, 'METHOD_NOT_ALLOWED', message)
    },
  })
}

const crossSite =
  'Any web page could have sent this request. Send it as application/json, or a GET with the header apollo-require-preflight: 1.'

/** What is followed, by what graph, and how it's asked. */
function followed(parts: StreamRouteParts) {
  const { log, limits, suggestions, clientOperations, graph } = parts
  const upstreams = new Map(parts.subgraphs.map((subgraph) => [subgraph.name, new Upstream(subgraph)]))
  const audiences = new Audiences(parts.parts)
  const plan = (asked: StreamAsked) => {
    const generation = graph()?.newest
    if (!generation) return { problems: [noSchema] }
    return planLive(asked, { generation, audiences, limits, suggestions })
  }
  const hub = new StreamHub({
    limits: parts.streams,
    upstreamOf: (service) => upstreams.get(service) as Upstream,
    answer: answering(parts),
    plan,
    log,
  })
  parts.seeing.metrics.level(
    'chiiki_gateway_streams',
    'What is followed now: listeners, different subscriptions (views), subscriptions at subgraphs (sources)',
    () => Object.entries(hub.counts).map(([of, value]) => ({ labels: { of }, value })),
  )
  let watched: PlannedGraph | undefined
  const watch = () => {
    const current = graph()
    if (!current || current === watched) return
    watched = current
    current.watch(
      () =>
        void hub
          .replan()
          .catch((error: unknown) =>
            log.error({ fault: String(error).slice(0, 300) }, 'streams could not be planned anew'),
          ),
    )
  }
  return {
    hub,
    plan: (asked: StreamAsked) => {
      watch()
      return plan(asked)
    },
    note: ({ document }: LivePlan, { headers }: FastifyRequest) => {
      const generation = graph()?.newest
      const client = headers[clientHeader]
      const name = typeof client === 'string' ? client : undefined
      if (generation) clientOperations.note(document, generation.schema, name, '-')
    },
    close: async () => {
      hub.close()
      await Promise.all([...upstreams.values()].map((upstream) => upstream.close()))
    },
  }
}

/** Asks for the rest of an event; errors pass the same door as those of queries. */
function answering({ graph, subgraphsNow, operationTimeoutMs, sight, log }: StreamRouteParts) {
  const boundary = errorBoundary(log)
  return async ({ planned, document, operation, headers }: LivePlan, told: StreamResult) => {
    const seen = { span: noSpan, fetched: sight.fetched }
    const request = openRequest(randomUUID(), headers, operationTimeoutMs, subgraphsNow(), seen)
    const current = graph() as PlannedGraph
    const answer = async (): Promise<StreamResult> => {
      const ask = current.asking(document, operation, request)
      const { data, errors, faults } = await planned.answer(told, ask)
      return {
        data,
        ...(errors.length > 0 && { errors: errors.map((error) => boundary(error.toJSON(), error)) }),
        ...(errors.length === 0 && faults.length > 0 && { extensions: { valueCompletion: faults } }),
      }
    }
    return currentRequest.run(request, () =>
      answer().catch((fault: unknown) => ({ data: null, errors: [boundary(unforeseen, fault)] })),
    )
  }
}

const unforeseen = { message: '', extensions: { code: 'INTERNAL_SERVER_ERROR' } }

/** Makes sure of who listens, where they came with a token. Whoever can't be made sure of is told no more. */
function standingOf({ headers: { authorization } }: FastifyRequest, recognize: Recognize): Standing | null {
  if (!authorization) return null
  return async () => {
    try {
      const caller = await recognize(authorization)
      return 'refused' in caller ? errorEvent(caller.code, caller.refused) : null
    } catch {
      return errorEvent('IDENTITY_UNAVAILABLE', unsure)
    }
  }
}

const unsure =
  "Who listens here can't be made sure of now, so this stream ends. Follow again soon; what needs no token can be followed without one."

function unavailable({ isDraining, graph }: StreamRouteParts) {
  if (isDraining()) {
    const message = 'This gateway is on its way down. Come back: another one answers.'
    return { code: 'DRAINING', message }
  }
  return graph()?.newest ? null : noSchema
}

const noSchema = {
  code: 'NO_SCHEMA',
  message: 'The graph has no schema yet: none of its services has answered so far.',
}

function refuseStream(
  reply: FastifyReply,
  problems: readonly { readonly code: string; readonly message: string; readonly more?: object }[],
) {
  reply.request.refusedFor = problems.map(({ code }) => code)
  const errors = problems.map(({ code, message, more }) => ({
    message,
    extensions: { code, ...more, requestId: reply.request.id },
  }))
  return reply.code(400).send({ errors })
}

function takesEvents({ headers }: FastifyRequest): boolean {
  return /text\/event-stream|\*\/\*|text\/\*/.test(headers.accept ?? '*/*')
}

/**
 * A GET that any web page may send without asking first. Browsers say where it comes from: pages of this origin and of those that are
 * configured may follow by `EventSource`, which can't send headers of its own.
 */
function mayBeCrossSite({ method, headers }: FastifyRequest, origins: readonly string[]): boolean {
  if (method !== 'GET') return false
  if (headers['apollo-require-preflight'] || headers['x-apollo-operation-name']) return false
  if (headers['sec-fetch-site'] === 'same-origin') return false
  return !(headers.origin !== undefined && origins.includes(headers.origin))
}

function askedIn(
  { body, search }: { readonly body: unknown; readonly search: string },
  { headers }: FastifyRequest,
): StreamAsked | null {
  const { query, variables, operationName } = isRecord(body) ? body : inSearch(search)
  if (typeof query !== 'string' || query === '') return null
  return {
    query,
    variables: isRecord(variables) ? variables : {},
    operationName: typeof operationName === 'string' ? operationName : null,
    authorization: headers.authorization || undefined,
  }
}

function inSearch(search: string): Record<string, unknown> {
  const parameters = new URLSearchParams(search)
  const variables = parameters.get('variables')
  return {
    query: parameters.get('query'),
    operationName: parameters.get('operationName'),
    variables: variables === null ? undefined : parsed(variables),
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function lastIdOf({ headers }: FastifyRequest): string | undefined {
  const id = headers['last-event-id']
  return typeof id === 'string' && id.length <= maxLastId ? id : undefined
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
