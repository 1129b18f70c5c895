import { createHash } from 'node:crypto'
import type { GraphQLFormattedError } from 'graphql'

/** A state as it goes out: with an id by what it says, so that the same state has the same id at every gateway. */
export type StreamEvent = {
  readonly id: string
  /** The result as JSON. */
  readonly data: string
  /** As it's told on a connection of its own. */
  readonly text: string
}

export type StreamResult = {
  readonly data?: Record<string, unknown> | null
  readonly errors?: readonly GraphQLFormattedError[]
  readonly extensions?: Record<string, unknown>
}

/** `next` of graphql-sse's protocol, with an id that browsers send back as `Last-Event-ID`. */
export function eventOf(result: StreamResult): StreamEvent {
  const data = JSON.stringify(result)
  const id = createHash('sha256').update(saying(result)).digest('base64url').slice(0, 22)
  return { id, data, text: `id: ${id}\nevent: next\ndata: ${data}\n\n` }
}

/** What it says, whichever request it was found out by. */
function saying(result: StreamResult): string {
  return JSON.stringify(result, (name, value: unknown) => (name === 'requestId' ? undefined : value))
}

/** A result that is one error alone. */
export function errorEvent(code: string, message: string, more: object = {}): StreamEvent {
  return eventOf({ data: null, errors: [{ message, extensions: { code, ...more } }] })
}

/** What listeners are told when the subgraph is away: what they've seen stands no more, and the stream goes on once it's back. */
export function awayEvent(service: string): StreamEvent {
  const message = `${service} doesn't answer now: what was told last may no longer be so. This stream goes on when it's back.`
  const ja = `${service} が今は応答しません。前にお伝えした内容は変わっているかもしれません。復旧すると、この配信は続きます。`
  return errorEvent('SUBGRAPH_UNAVAILABLE', message, { service, messageJa: ja })
}

/** The last thing that listeners are told of a subgraph that stays away. */
export function goneEvent(service: string): StreamEvent {
  const message = `${service} hasn't answered for long, so this stream ends. Follow again in some minutes.`
  const ja = `${service} が長く応答しないため、この配信を終わります。数分後に改めて購読してください。`
  return errorEvent('SUBGRAPH_UNAVAILABLE', message, { service, messageJa: ja, isLast: true })
}

const completeText = 'event: complete\ndata:\n\n'
export const heartbeatText = ':\n\n'

/** After how long clients come back by themselves: not all at once. */
export function retryText(): string {
  return `retry: ${1_000 + Math.floor(Math.random() * 2_000)}\n\n`
}

/** How what a listener is told is written. */
export type Telling = {
  readonly next: (event: StreamEvent) => string
  readonly complete: string
  /** Else who carries it gives the signs of life, says when to come back, and lets go of whom doesn't read. */
  readonly isAlone: boolean
}

/** On a connection of its own. */
export const alone: Telling = {
  next: ({ text }) => text,
  complete: completeText,
  isAlone: true,
}

/** Among others on one connection, where each thing that is followed is told apart by what its client calls it. */
export function amongOthers(operationId: string): Telling {
  const name = JSON.stringify(operationId)
  return {
    next: ({ id, data }) => `id: ${id}\nevent: next\ndata: {"id":${name},"payload":${data}}\n\n`,
    complete: `event: complete\ndata: {"id":${name}}\n\n`,
    isAlone: false,
  }
}
