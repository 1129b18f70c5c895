import type { Log } from '@chiiki/kit/log.ts'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { masked, traceOf } from './errors.ts'
import type { Limits } from './limits.ts'

/** A refusal outside of GraphQL's own rules, in GraphQL's shape. */
export function refuse(
  reply: FastifyReply,
  status: number,
  code: string,
  message: string,
  more: object = {},
) {
  const requestId = reply.request.id
  return reply.code(status).send({ errors: [{ message, extensions: { code, ...more, requestId } }] })
}

/** Answers what went wrong before GraphQL was reached: body too large, not JSON, wrong content type; or a fault of ours. */
export function httpErrors(limits: Limits, log: Log) {
  return (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
    const status = error.statusCode ?? 500
    if (status === 413) {
      const message = `The request's body is larger than ${limits.bodyBytes} bytes.`
      return refuse(reply, 413, 'REQUEST_TOO_LARGE', message, { limit: limits.bodyBytes })
    }
    if (status === 415) {
      return refuse(reply, 415, 'UNSUPPORTED_MEDIA_TYPE', 'Send the request as application/json.')
    }
    if (status >= 400 && status < 500) {
      return refuse(reply, status, 'BAD_REQUEST', refused[error.code] ?? "The request can't be read.")
    }
    log.error({ requestId: request.id, fault: traceOf(error) }, 'fault in the gateway')
    return refuse(reply, 500, 'INTERNAL_SERVER_ERROR', masked)
  }
}

const refused: Record<string, string> = {
  FST_ERR_CTP_EMPTY_JSON_BODY: 'The request has no body.',
  FST_ERR_CTP_INVALID_JSON_BODY: "The request's body isn't valid JSON.",
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: "The request's body isn't as long as its content-length says.",
  FST_ERR_BAD_URL: "The request's path isn't a valid one.",
}
