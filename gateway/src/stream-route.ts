import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { admission } from './admission.ts'
import { errorBoundary } from './errors.ts'
import { type GraphqlRouteParts, gate, searchOf } from './graphql-route.ts'
import { refuse, refuseAll } from './http-errors.ts'
import { addressKey } from './rate-limits.ts'
import { StreamClient } from './stream-client.ts'
import type { StreamResult } from './stream-event.ts'
import { StreamHub } from './stream-hub.ts'
import type { StreamLimits } from './stream-limits.ts'
import { planStream, type StreamAsked } from './stream-question.ts'
import { StreamSchemas } from './stream-schemas.ts'
import type { Subgraph } from './subgraph-list.ts'

export type StreamRouteParts = GraphqlRouteParts & {
  readonly subgraphs: readonly Subgraph[]
  readonly streams: StreamLimits
  readonly corsOrigins: readonly string[]
  readonly isDraining: () => boolean
}

const maxLastId = 64

/**
 * `/graphql/stream`: subscriptions over server-sent events by graphql-sse's protocol, each on a connection of its own. They're let in as requests
 * to `/graphql` are, and go out without the caller's identity: one subscription at the subgraph serves everybody who asks the same.
 */
export function serveStreams(app: FastifyInstance, parts: StreamRouteParts): void {
  const clients = parts.subgraphs.map((subgraph) => new StreamClient(subgraph))
  const schemas = new StreamSchemas(clients, parts.log)
  const hub = new StreamHub(parts.streams, shownBy(parts), parts.log)
  const admit = admission(parts)
  app.addHook('preClose', async () => {
    hub.close()
    await Promise.all(clients.map((client) => client.close()))
  })

  app.route({
    method: ['GET', 'POST'],
    url: '/graphql/stream',
    // A compressed stream would be held back until there's enough of it.
    compress: false,
    onRequest: gate(parts),
    handler: async (request, reply) => {
      if (parts.isDraining()) {
        reply.header('retry-after', '2')
        return refuse(
          reply,
          503,
          'DRAINING',
          'This gateway is on its way down. Come back: another one answers.',
        )
      }
      if (!takesEvents(request))
        return refuse(reply, 406, 'NOT_ACCEPTABLE', 'What comes is text/event-stream: accept it.')
      if (mayBeCrossSite(request, parts.corsOrigins))
        return refuse(reply, 400, 'CROSS_SITE_REQUEST', crossSite)
      const admitted = admit({ body: request.body, search: searchOf(request) })
      if (!admitted.isAdmitted) return refuseAll(reply, admitted.status, admitted.refusals)
      const asked = askedIn(admitted)
      if (!asked) return refuse(reply, 400, 'BAD_REQUEST', 'The request has no query.')
      const { offers, isAnyAway } = await schemas.offers()
      if (offers.length === 0 && isAnyAway) {
        reply.header('retry-after', '2')
        return refuse(reply, 503, 'SUBGRAPH_UNAVAILABLE', "The service that it's told by doesn't answer now.")
      }
      const plan = planStream(asked, offers, parts.limits)
      if ('problems' in plan) return refuseStream(reply, plan.problems)
      const listener = hub.listen(plan, addressKey(request.ip), lastIdOf(request))
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

/** Errors pass the same door as those of queries. */
function shownBy({ log }: StreamRouteParts) {
  const boundary = errorBoundary(log)
  return ({ data = null, errors }: StreamResult): StreamResult =>
    errors ? { data, errors: errors.map((error) => boundary(error, error)) } : { data }
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

function askedIn({ body, search }: { readonly body: unknown; readonly search: string }): StreamAsked | null {
  const { query, variables, operationName } = isRecord(body) ? body : inSearch(search)
  if (typeof query !== 'string' || query === '') return null
  return {
    query,
    variables: isRecord(variables) ? variables : {},
    operationName: typeof operationName === 'string' ? operationName : null,
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
