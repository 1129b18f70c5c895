import { setTimeout as pause } from 'node:timers/promises'
import { createParser } from 'eventsource-parser'
import { Pool } from 'undici'
import type { ClientLimits } from '../subgraph-client.ts'
import type { StreamResult } from './event.ts'

/** A subscription as it goes to a subgraph. */
export type StreamQuestion = {
  readonly query: string
  readonly variables?: Readonly<Record<string, unknown>>
}

/** The subgraph answers, but doesn't follow this: it has no stream, or refuses the question. */
export class StreamRefused extends Error {
  override name = 'StreamRefused'
  readonly status: number
  constructor(status: number) {
    super(`HTTP ${status}`)
    this.status = status
  }
}

/** The connection ended before the subscription did, or told what can't be used. */
export class StreamBroken extends Error {
  override name = 'StreamBroken'
}

/** No sign of life for so long: the subgraph says something every 12 seconds. */
const silenceMs = 30_000
const headersTimeoutMs = 5_000

/** What a guest tells faster is read later: it may keep itself busy, not the gateway. */
const eventsPerSecond = 50

/** Where a subgraph's subscriptions are followed: beside its `/graphql`. */
export function streamPathOf(url: string): string {
  return `${new URL(url).pathname.replace(/\/$/, '')}/stream`
}

/** Follows one subgraph's streams, each on a connection of its own, apart from those for queries. */
export class Upstream {
  readonly url: string
  readonly #pool: Pool
  readonly #path: string
  readonly #maxEventBytes: number
  readonly #mostEvents: number

  constructor(url: string, { timeoutMs, maxResponseBytes, lookup }: ClientLimits, isGuest: boolean) {
    this.url = url
    this.#path = streamPathOf(url)
    this.#maxEventBytes = maxResponseBytes
    this.#mostEvents = isGuest ? eventsPerSecond : Number.POSITIVE_INFINITY
    this.#pool = new Pool(new URL(url).origin, {
      pipelining: 1,
      keepAliveTimeout: 5_000,
      headersTimeout: Math.min(timeoutMs, headersTimeoutMs),
      bodyTimeout: silenceMs,
      connect: { timeout: 2_000, ...(lookup && { lookup }) },
    })
  }

  /**
   * Follows a subscription until it's complete, telling each result as it comes. `headers` say who follows, where somebody does.
   * @throws StreamRefused, StreamBroken, or the network's own error; nothing else is said after `signal`.
   */
  async follow(
    question: StreamQuestion,
    headers: Readonly<Record<string, string>>,
    tell: (result: StreamResult) => void,
    signal: AbortSignal,
  ): Promise<void> {
    const { statusCode, body } = await this.#pool.request({
      path: this.#path,
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify(question),
      signal,
    })
    if (statusCode !== 200) {
      await body.dump()
      throw new StreamRefused(statusCode)
    }
    let isComplete = false
    let bytes = 0
    let told = 0
    const parser = createParser({
      onEvent: ({ event, data }) => {
        bytes = 0
        told += 1
        if (event === 'complete') isComplete = true
        else if (event === 'next' && !isComplete && !signal.aborted) tell(resultIn(data))
      },
    })
    const decoder = new TextDecoder()
    let second = performance.now()
    for await (const chunk of body) {
      bytes += (chunk as Uint8Array).length
      parser.feed(decoder.decode(chunk as Uint8Array, { stream: true }))
      if (isComplete) return
      if (bytes > this.#maxEventBytes) throw new StreamBroken('An event is too large.')
      const sinceMs = performance.now() - second
      if (told > this.#mostEvents) await pause(Math.max(0, 1_000 - sinceMs), undefined, { signal })
      if (told <= this.#mostEvents && sinceMs < 1_000) continue
      told = 0
      second = performance.now()
    }
    throw new StreamBroken('The stream ended before the subscription did.')
  }

  /**
   * Whether something answers here by the protocol: asked what no schema allows, it says so in a stream. Some servers answer queries at any path.
   * @throws the network's own error.
   */
  async isFollowing(): Promise<boolean> {
    const { headers, body } = await this.#pool.request({
      path: this.#path,
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query: 'subscription { __typename }' }),
    })
    body.on('error', () => {}).destroy()
    return String(headers['content-type']).startsWith('text/event-stream')
  }

  /** Ends every stream at once. */
  close(): Promise<void> {
    return this.#pool.destroy()
  }
}

/** @throws StreamBroken where it isn't GraphQL's answer. */
function resultIn(text: string): StreamResult {
  const told = parsed(text)
  if (!isRecord(told)) throw new StreamBroken("An event isn't an answer of GraphQL.")
  const { data, errors } = told
  return {
    data: isRecord(data) ? data : null,
    ...(Array.isArray(errors) && errors.length > 0 && { errors: errors.filter(isError) }),
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isError(value: unknown): value is NonNullable<StreamResult['errors']>[number] {
  return isRecord(value) && typeof value.message === 'string'
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
