import { createHash } from 'node:crypto'
import type { GraphQLFormattedError } from 'graphql'

/** A state as it goes out: with an id by what it says, so that the same state has the same id at every gateway. */
export type StreamEvent = { readonly id: string; readonly text: string }

export type StreamResult = {
  readonly data?: Record<string, unknown> | null
  readonly errors?: readonly GraphQLFormattedError[]
}

/** `next` of graphql-sse's protocol, with an id that browsers send back as `Last-Event-ID`. */
export function eventOf(result: StreamResult): StreamEvent {
  const data = JSON.stringify(result)
  const id = createHash('sha256').update(data).digest('base64url').slice(0, 22)
  return { id, text: `id: ${id}\nevent: next\ndata: ${data}\n\n` }
}

/** What listeners are told when the subgraph is away: what they've seen stands no more, and the stream goes on once it's back. */
export function awayEvent(service: string): StreamEvent {
  const message = `${service} doesn't answer now: what was told last may no longer be so. This stream goes on when it's back.`
  return eventOf({ data: null, errors: [{ message, extensions: { code: 'SUBGRAPH_UNAVAILABLE', service } }] })
}

export const completeText = 'event: complete\ndata:\n\n'
export const heartbeatText = ':\n\n'
