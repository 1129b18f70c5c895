import type { Dispatcher } from 'undici'

/** What came back, whatever it is. */
export type Raw = {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly text: string
}

export type Post = {
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** Milliseconds for all of it: the wait for a connection, the answer's first byte and its last. */
  readonly timeoutMs: number
}

/** It wasn't there in time; whatever still comes is dropped. */
export class Late extends Error {
  override readonly name = 'TimeoutError'
}

/**
 * Sends one request and takes its whole answer, by undici's own events: an answer that is short and wanted as a text needs no stream.
 * @throws Error of undici's, or `Late`
 */
export function post(to: Dispatcher, { path, headers, body, timeoutMs }: Post): Promise<Raw> {
  return new Promise((resolve, reject) => {
    const taking = new Taking(resolve, reject, timeoutMs)
    to.dispatch({ path, method: 'POST', headers, body }, taking)
  })
}

class Taking implements Dispatcher.DispatchHandler {
  readonly #resolve: (raw: Raw) => void
  readonly #reject: (error: Error) => void
  readonly #timer: NodeJS.Timeout
  #controller: Dispatcher.DispatchController | undefined
  #late: Late | undefined
  #status = 0
  #headers: Raw['headers'] = {}
  #chunks: Buffer[] = []

  constructor(resolve: (raw: Raw) => void, reject: (error: Error) => void, timeoutMs: number) {
    this.#resolve = resolve
    this.#reject = reject
    this.#timer = setTimeout(() => this.#end(), Math.ceil(timeoutMs))
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller
    // It waited for a connection until nobody wanted it any more.
    if (this.#late) controller.abort(this.#late)
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number, headers: Raw['headers']): void {
    this.#status = status
    this.#headers = headers
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#chunks.push(chunk)
  }

  onResponseEnd(): void {
    clearTimeout(this.#timer)
    this.#resolve({ status: this.#status, headers: this.#headers, text: textOf(this.#chunks) })
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    clearTimeout(this.#timer)
    this.#reject(error)
  }

  #end(): void {
    this.#late = new Late('no answer in time')
    this.#reject(this.#late)
    this.#controller?.abort(this.#late)
  }
}

const byteOrderMark = 0xfeff

function textOf(chunks: readonly Buffer[]): string {
  const [first] = chunks
  const text = (chunks.length === 1 && first ? first : Buffer.concat(chunks)).toString()
  return text.charCodeAt(0) === byteOrderMark ? text.slice(1) : text
}
