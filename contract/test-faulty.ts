import { once } from 'node:events'
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo } from 'node:net'

export type Asked = {
  readonly method: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly text: string
}
export type Answered = { readonly status: number; readonly text: string }
/** What a fault makes of a question; `forward` asks the right subgraph behind it. */
export type Fault = (asked: Asked, forward: () => Promise<Answered>) => Promise<Answered> | Answered

/** A right subgraph with one fault: it stands before the right one and answers some questions otherwise. */
export class FaultySubgraph {
  readonly #behind: string
  readonly #fault: Fault
  #server: Server | undefined

  constructor(behind: string, fault: Fault) {
    this.#behind = behind
    this.#fault = fault
  }

  get url(): string {
    const { port } = (this.#server as Server).address() as AddressInfo
    return `http://127.0.0.1:${port}/graphql`
  }

  async start(): Promise<this> {
    this.#server = createServer((request, response) => {
      // Who hangs up isn't answered.
      this.#answer(request, response).catch(() => response.destroy())
    })
    this.#server.listen(0, '127.0.0.1')
    await once(this.#server, 'listening')
    return this
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const { method = 'GET', url: path = '/', headers } = request
    const asked = { method, path, headers, text: Buffer.concat(chunks).toString() }
    const { status, text } = await this.#fault(asked, () => this.#forward(asked))
    response.writeHead(status, { 'content-type': 'application/json' }).end(text)
  }

  /** As a process that drains: it answers what was begun. */
  async drain(): Promise<{ code: number }> {
    const isClosed = once(this.#server as Server, 'close')
    this.#server?.close()
    await isClosed
    return { code: 0 }
  }

  /** As a process that is killed. */
  async cut(): Promise<{ code: number }> {
    this.#server?.closeAllConnections()
    return this.drain()
  }

  async #forward({ method, path, headers, text }: Asked): Promise<Answered> {
    const { authorization } = headers
    const response = await fetch(new URL(path, this.#behind), {
      method,
      headers: {
        'content-type': headers['content-type'] ?? 'application/json',
        ...(authorization && { authorization }),
      },
      ...(method === 'POST' && { body: text }),
    })
    return { status: response.status, text: await response.text() }
  }
}
