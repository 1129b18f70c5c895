import type { FastifyReply, FastifyRequest } from 'fastify'
import { refuse, refuseAll } from '../http-errors.ts'
import { addressKey } from '../rate-limits.ts'
import { isRecord, searchIn, sendEvents, standingOf } from './asked.ts'
import { amongOthers } from './event.ts'
import type { Followed } from './followed.ts'
import type { Listen, StreamRouteParts } from './route.ts'

const maxOperationId = 128

/**
 * Several subscriptions on one connection (graphql-sse's single connection mode), for browsers that open six to a host: a connection is reserved (PUT),
 * opened (GET), told what to carry (POST) and what no more (DELETE). Each is for who reserved it; a reservation of somebody else is answered like none.
 */
export function sharing({ recognize }: StreamRouteParts, { reservations }: Followed, listen: Listen) {
  const find = ({ caller }: FastifyRequest, token: string | undefined) =>
    token === undefined ? undefined : reservations.find(token, caller?.mark ?? null)
  return {
    reserve: (request: FastifyRequest, reply: FastifyReply) => {
      const address = addressKey(request.ip)
      const reserved = reservations.reserve({ address, identity: request.caller?.mark ?? null })
      if ('refusal' in reserved) {
        reply.header('retry-after', '60')
        return refuseAll(reply, reserved.status, [reserved.refusal])
      }
      reply.headers({ 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' })
      return reply.code(201).send(reserved.token)
    },

    open: (request: FastifyRequest, reply: FastifyReply, token: string) => {
      const channel = find(request, token)
      if (!channel) return notReserved(reply)
      if (channel.isOpen) return refuse(reply, 409, 'STREAM_ALREADY_OPEN', alreadyOpen)
      channel.open(standingOf(request, recognize))
      return sendEvents(reply, channel)
    },

    follow: (request: FastifyRequest, reply: FastifyReply, token: string) => {
      const channel = find(request, token)
      if (!channel) return notReserved(reply)
      const id = operationIdIn(request.body)
      if (id === null) return refuse(reply, 400, 'OPERATION_ID_MISSING', noOperationId)
      if (channel.carries(id)) return refuse(reply, 409, 'OPERATION_ID_TAKEN', taken)
      const listener = listen(request, reply, amongOthers(id))
      if (!listener) return reply
      channel.carry(id, listener)
      // Who doesn't hear that it's followed doesn't know that there's something to stop.
      reply.raw.once('close', () => {
        if (!reply.raw.writableFinished) listener.destroy()
      })
      return reply.code(202).send()
    },

    stop: (request: FastifyRequest, reply: FastifyReply, token: string | undefined) => {
      const channel = find(request, token)
      if (!channel) return notReserved(reply)
      const id = searchIn(request).get('operationId')
      if (!id) return refuse(reply, 400, 'OPERATION_ID_MISSING', noOperationId)
      channel.letGo(id)
      return reply.code(200).send()
    },
  }
}

function notReserved(reply: FastifyReply) {
  return refuse(reply, 404, 'STREAM_NOT_FOUND', notFound)
}

/** By what its client tells it from what else comes on the same connection. */
function operationIdIn(body: unknown): string | null {
  const extensions = isRecord(body) ? body.extensions : undefined
  const id = isRecord(extensions) ? extensions.operationId : undefined
  return typeof id === 'string' && id !== '' && id.length <= maxOperationId ? id : null
}

const notFound =
  'There is no such connection: it was never reserved by you, was not opened in time, or is closed. Reserve one by PUT.'
const alreadyOpen = 'This connection is open already, and it is open once. Reserve another one by PUT.'
const noOperationId = `Say what you call it: extensions.operationId in a POST, ?operationId= in a DELETE, of 1 to ${maxOperationId} characters.`
const taken = 'Something that you call so is followed on this connection already. Call this otherwise.'
