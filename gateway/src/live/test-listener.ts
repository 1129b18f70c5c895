import { type ClientRequest, type IncomingMessage, request } from 'node:http'
import { createParser } from 'eventsource-parser'

export type StreamEvent = {
  readonly id: string | undefined
  readonly event: string | undefined
  readonly data: any
}

/** Somebody who listens to a stream, as a browser would: over HTTP, with what came kept as it came. */
export class Listener {
  readonly events: StreamEvent[] = []
  status = 0
  headers: IncomingMessage['headers'] = {}
  text = ''
  isOver = false
  readonly #request: ClientRequest
  #response: IncomingMessage | undefined

  /** `body` is what is followed; null: what a connection carries that was reserved before. */
  constructor(url: string, body: object | null, headers: Record<string, string> = {}) {
    const parser = createParser({
      onEvent: ({ id, event, data }) =>
        this.events.push({ id, event, data: data === '' ? null : JSON.parse(data) }),
    })
    this.#request = request(`${url}/graphql/stream`, {
      method: body ? 'POST' : 'GET',
      agent: false,
      headers: { ...(body && json), accept: 'text/event-stream', ...headers },
    })
    this.#request.on('response', (response) => {
      this.#response = response
      this.status = response.statusCode ?? 0
      this.headers = response.headers
      response.setEncoding('utf8').on('data', (text: string) => {
        this.text += text
        if (this.status === 200) parser.feed(text)
      })
      response.on('close', () => {
        this.isOver = true
      })
    })
    this.#request.on('error', () => {
      this.isOver = true
    })
    this.#request.end(body ? JSON.stringify(body) : undefined)
  }

  /** The newest state that came. */
  get state(): any {
    return this.events.findLast(({ data }) => data?.data)?.data.data
  }

  /** The newest board of a queue that came. */
  get board(): any {
    return this.state?.queueBoard ?? undefined
  }

  /** The codes of the newest event's errors. */
  get codes(): string[] {
    const errors: { extensions: { code: string } }[] = this.nexts.at(-1)?.data.errors ?? []
    return errors.map(({ extensions }) => extensions.code)
  }

  /** Everything that was told, without what ends it. */
  get nexts(): StreamEvent[] {
    return this.events.filter(({ event }) => event === 'next')
  }

  get isComplete(): boolean {
    return this.events.some(({ event }) => event === 'complete')
  }

  get lastId(): string | undefined {
    return this.events.at(-1)?.id
  }

  /** Waits until it's so; throws when it isn't within 20 s. */
  async sees(isSo: (listener: this) => boolean): Promise<this> {
    await until(() => isSo(this), 20_000)
    return this
  }

  /** When it came that it's so, to the moment. */
  told(isSo: (listener: this) => boolean): Promise<number> {
    return new Promise((resolve) => {
      const look = () => {
        if (!isSo(this)) return
        this.#response?.off('data', look)
        resolve(performance.now())
      }
      this.#response?.on('data', look)
    })
  }

  /** Drops the connection. */
  drop(): void {
    this.#request.destroy()
  }
}

const json = { 'content-type': 'application/json' }

/** Waits until it's so; throws when it isn't in time. */
export async function until(isSo: () => boolean | Promise<boolean>, withinMs: number): Promise<void> {
  const deadline = Date.now() + withinMs
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`not so within ${withinMs / 1000} s`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
