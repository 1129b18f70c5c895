import type { Identify } from '@chiiki/kit/actor.ts'
import type { Seeing } from '@chiiki/kit/request-sight.ts'
import type { Span } from '@chiiki/kit/tracing.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { admission } from '../admission.ts'
import type { PlannedGraph } from '../execution/planned-graph.ts'
import { type GraphqlRouteParts, gate, searchOf } from '../graphql-route.ts'
import type { ClientOperations } from '../guests/client-operations.ts'
import { refuse, refuseAll } from '../http-errors.ts'
import { addressKey } from '../rate-limits.ts'
import type { ClientLimits } from '../subgraph-client.ts'
import type { Subgraph } from '../subgraph-list.ts'
import type { Parts } from '../supergraph-parts.ts'
import {
  askedIn,
  lastIdOf,
  mayBeCrossSite,
  refuseStream,
  sendEvents,
  standingOf,
  takesEvents,
  tokenIn,
  unavailable,
} from './asked.ts'
import type { Telling } from './event.ts'
import { followed } from './followed.ts'
import type { StreamLimits } from './limits.ts'
import type { StreamListener } from './listener.ts'
import { sharing } from './sharing.ts'

export type StreamRouteParts = GraphqlRouteParts & {
  /** How a subgraph is asked. */
  readonly limitsOf: (subgraph: Subgraph) => ClientLimits
  readonly identify: Identify
  readonly now: () => Date
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

/** A listener to what a request asks; null where the reply refuses it. */
export type Listen = (
  request: FastifyRequest,
  reply: FastifyReply,
  telling?: Telling,
) => StreamListener | null

/**
 * `/graphql/stream`: subscriptions over server-sent events by graphql-sse's protocol, each on a connection of its own or several on one (`sharing.ts`).
 * They're let in as requests to `/graphql` are. The root field is told by its subgraph, once for all who ask the same with the same rights; the rest of
 * the selection is asked for at each event.
 */
export function serveStreams(app: FastifyInstance, parts: StreamRouteParts): void {
  const live = followed(parts)
  const admit = admission(parts)
  app.addHook('preClose', () => live.close())

  const letIn = (request: FastifyRequest, reply: FastifyReply, span: Span, telling?: Telling) => {
    const admitted = admit({ body: request.body, search: searchOf(request) })
    if (!admitted.isAdmitted) return refused(refuseAll(reply, admitted.status, admitted.refusals))
    const asked = askedIn(admitted, request)
    if (!asked) return refused(refuse(reply, 400, 'BAD_REQUEST', 'The request has no query.'))
    const plan = live.plan({ ...asked, begun: span.traceparent })
    if ('problems' in plan) return refused(refuseStream(reply, plan.problems))
    span.note({ 'chiiki.field': plan.field })
    live.note(plan, request)
    const listener = live.hub.listen({
      plan,
      address: addressKey(request.ip),
      identity: request.caller?.mark ?? null,
      standing: standingOf(request, parts.recognize),
      lastId: lastIdOf(request),
      telling,
    })
    if (!('refusal' in listener)) return listener
    reply.header('retry-after', '60')
    return refused(refuseAll(reply, listener.status, [listener.refusal]))
  }
  const listen: Listen = (request, reply, telling) => {
    const span = live.sight.asked(request)
    const listener = letIn(request, reply, span, telling)
    if (!listener) span.note({ 'chiiki.refused_for': request.refusedFor?.join(' ') ?? '' })
    span.end()
    return listener
  }
  const shared = sharing(parts, live, listen)

  app.route({
    method: ['GET', 'POST', 'PUT', 'DELETE'],
    url: '/graphql/stream',
    // A compressed stream would be held back until there's enough of it.
    compress: false,
    onRequest: gate(parts),
    handler: async (request, reply) => {
      const token = tokenIn(request)
      if (request.method === 'DELETE') return shared.stop(request, reply, token)
      const notNow = unavailable(parts)
      if (notNow) {
        reply.header('retry-after', '2')
        return refuse(reply, 503, notNow.code, notNow.message)
      }
      if (request.method === 'PUT') return shared.reserve(request, reply)
      if (token !== undefined && request.method === 'POST') return shared.follow(request, reply, token)
      if (!takesEvents(request))
        return refuse(reply, 406, 'NOT_ACCEPTABLE', 'What comes is text/event-stream: accept it.')
      if (token !== undefined) return shared.open(request, reply, token)
      if (mayBeCrossSite(request, parts.corsOrigins))
        return refuse(reply, 400, 'CROSS_SITE_REQUEST', crossSite)
      const listener = listen(request, reply)
      return listener ? sendEvents(reply, listener) : reply
    },
  })
}

function refused(_reply: FastifyReply): null {
  return null
}

const crossSite =
  'Any web page could have sent this request. Send it as application/json, or a GET with the header apollo-require-preflight: 1.'
