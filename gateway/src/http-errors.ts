import type { Socket } from 'node:net'
import type { Log } from '@chiiki/kit/log.ts'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { masked, traceOf } from './errors.ts'
import type { Limits, Refusal } from './limits.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** The codes by which it was refused outside of GraphQL, for the log. */
    refusedFor?: readonly string[]
  }
}

/** A refusal outside of GraphQL's own rules, in GraphQL's shape. */
export function refuse(
  reply: FastifyReply,
  status: number,
  code: string,
  message: string,
  more: object = {},
) {
  reply.request.refusedFor = [code]
  return reply.code(status).send(errorsOf([{ code, message, ...more }], reply.request.id))
}

/** Limits' refusals: each with its code, its value and what was asked. */
export function refuseAll(reply: FastifyReply, status: number, refusals: readonly Refusal[]) {
  reply.request.refusedFor = refusals.map(({ code }) => code)
  return reply.code(status).send(errorsOf(refusals, reply.request.id))
}

function errorsOf(refusals: readonly { code: string; message: string }[], requestId: string) {
  return {
    errors: refusals.map(({ message, ...more }) => ({ message, extensions: { ...more, requestId } })),
  }
}

/** Answers what went wrong before GraphQL was reached: body too large, not JSON, wrong content type; or a fault of ours. */
export function httpErrors(limits: Limits, log: Log) {
  return (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
    const status = error.statusCode ?? 500
    if (status === 413) return refuseAll(reply, 413, [tooLarge(request, limits.bodyBytes)])
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

function tooLarge({ headers }: FastifyRequest, limit: number): Refusal {
  // A body without a length is read until it's over the bound.
  const asked = Number(headers['content-length'] ?? limit + 1)
  const message = `The request's body has ${asked} bytes or more; at most ${limit} are taken. Send less, or in several requests.`
  return { code: 'REQUEST_TOO_LARGE', message, limit, asked }
}

const refused: Record<string, string> = {
  FST_ERR_CTP_EMPTY_JSON_BODY: 'The request has no body.',
  FST_ERR_CTP_INVALID_JSON_BODY: "The request's body isn't valid JSON.",
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: "The request's body isn't as long as its content-length says.",
  FST_ERR_BAD_URL: "The request's path isn't a valid one.",
}

/** Answers what isn't HTTP, or doesn't come in time; then the connection ends. */
export function connectionErrors(log: Log) {
  return (error: Error & { code?: string }, socket: Socket): void => {
    log.debug({ code: error.code }, 'connection refused')
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
    const [status, code, message] = connectionFaults[error.code ?? ''] ?? [
      '400 Bad Request',
      'BAD_REQUEST',
      "The request isn't valid HTTP.",
    ]
    const body = JSON.stringify({ errors: [{ message, extensions: { code } }] })
    const head = `HTTP/1.1 ${status}\r\ncontent-type: application/json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n`
    socket.end(head + body)
  }
}

const connectionFaults: Record<string, readonly [status: string, code: string, message: string]> = {
  ERR_HTTP_REQUEST_TIMEOUT: [
    '408 Request Timeout',
    'REQUEST_TIMEOUT',
    "The request didn't arrive whole in time.",
  ],
  HPE_HEADER_OVERFLOW: [
    '431 Request Header Fields Too Large',
    'HEADERS_TOO_LARGE',
    "The request's headers are too large.",
  ],
}
