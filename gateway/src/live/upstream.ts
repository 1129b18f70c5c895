import { createParser } from 'eventsource-parser'
import { Pool } from 'undici'
import type { Subgraph } from '../subgraph-list.ts'
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

/** The connection ended before the subscription did. */
export class StreamBroken extends Error {
  override name = 'StreamBroken'
}

/** No sign of life for so long: the subgraph says something every 12 seconds. */
const silenceMs = 30_000
const headersTimeoutMs = 5_000

/** Follows one subgraph's streams, each on a connection of its own, apart from those for queries. */
export class Upstream {
  readonly name: string
  readonly #pool: Pool
  readonly #path: string

  constructor({ name, url }: Subgraph) {
    const { origin, pathname } = new URL(url)
    this.name = name
    this.#path = `${pathname.replace(/\/$/, '')}/stream`
    this.#pool = new Pool(origin, {
      pipelining: 1,
      keepAliveTimeout: 5_000,
      headersTimeout: headersTimeoutMs,
      bodyTimeout: silenceMs,
      connect: { timeout: 2_000 },
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
    const parser = createParser({
      onEvent: ({ event, data }) => {
        if (event === 'complete') isComplete = true
        else if (event === 'next' && !isComplete && !signal.aborted) tell(JSON.parse(data) as StreamResult)
      },
    })
    const decoder = new TextDecoder()
    for await (const chunk of body) {
      parser.feed(decoder.decode(chunk as Uint8Array, { stream: true }))
      if (isComplete) return
    }
    throw new StreamBroken('The stream ended before the subscription did.')
  }

  /** Ends every stream at once. */
  close(): Promise<void> {
    return this.#pool.destroy()
  }
}
