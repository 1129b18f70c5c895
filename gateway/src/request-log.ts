import type { Log } from '@chiiki/kit/log.ts'
import type { FastifyReply, FastifyRequest } from 'fastify'

/**
 * One line a request. The operation's name is told where it's registered and hashed else, the caller a salted hash; no variable, body,
 * header, name or address is told.
 */
export function logRequest(log: Log, request: FastifyRequest, reply: FastifyReply): void {
  const { graph, caller, refusedFor = [] } = request
  const codes = [...refusedFor, ...(graph?.codes ?? [])]
  const facts = {
    requestId: request.id,
    method: request.method,
    path: request.routeOptions.url ?? null,
    status: reply.statusCode,
    ms: Math.round(reply.elapsedTime),
    ...(graph?.span.traceId && { traceId: graph.span.traceId }),
    ...(caller && { caller: caller.mark }),
    ...(graph && {
      operation: graph.operationName,
      subgraphs: Object.fromEntries(graph.tallies),
    }),
    ...(codes.length > 0 && { errors: codes }),
  }
  if (request.routeOptions.url?.startsWith('/graphql')) log.info(facts, 'request')
  else log.debug(facts, 'request')
}
