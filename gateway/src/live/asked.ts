import type { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Recognize } from '../caller.ts'
import { searchOf } from '../graphql-route.ts'
import { errorEvent } from './event.ts'
import type { Standing } from './listener.ts'
import type { StreamAsked } from './plan.ts'
import type { StreamRouteParts } from './route.ts'

const maxLastId = 64

/** Makes sure of who listens, where they came with a token. Whoever can't be made sure of is told no more. */
export function standingOf(
  { headers: { authorization } }: FastifyRequest,
  recognize: Recognize,
): Standing | null {
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

export function unavailable({ isDraining, graph }: StreamRouteParts) {
  if (isDraining()) {
    const message = 'This gateway is on its way down. Come back: another one answers.'
    return { code: 'DRAINING', message }
  }
  return graph()?.newest ? null : noSchema
}

export const noSchema = {
  code: 'NO_SCHEMA',
  message: 'The graph has no schema yet: none of its services has answered so far.',
}

export function refuseStream(
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

export function takesEvents({ headers }: FastifyRequest): boolean {
  return /text\/event-stream|\*\/\*|text\/\*/.test(headers.accept ?? '*/*')
}

/**
 * A GET that any web page may send without asking first. Browsers say where it comes from: pages of this origin and of those that are
 * configured may follow by `EventSource`, which can't send headers of its own.
 */
export function mayBeCrossSite({ method, headers }: FastifyRequest, origins: readonly string[]): boolean {
  if (method !== 'GET') return false
  if (headers['apollo-require-preflight'] || headers['x-apollo-operation-name']) return false
  if (headers['sec-fetch-site'] === 'same-origin') return false
  return !(headers.origin !== undefined && origins.includes(headers.origin))
}

export function askedIn(
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

export function lastIdOf({ headers }: FastifyRequest): string | undefined {
  const id = headers['last-event-id']
  return typeof id === 'string' && id.length <= maxLastId ? id : undefined
}

/** The reservation that a request belongs to; undefined: none, its subscription has a connection of its own. */
export function tokenIn(request: FastifyRequest): string | undefined {
  const token = request.headers['x-graphql-event-stream-token']
  return typeof token === 'string' ? token : (searchIn(request).get('token') ?? undefined)
}

export function searchIn(request: FastifyRequest): URLSearchParams {
  return new URLSearchParams(searchOf(request))
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function sendEvents(reply: FastifyReply, events: Readable): FastifyReply {
  reply.headers({
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    // Proxies hold streams back unless they're told.
    'x-accel-buffering': 'no',
  })
  return reply.send(events)
}
