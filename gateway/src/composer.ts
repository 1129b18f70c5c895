import { Worker } from 'node:worker_threads'
import type { Composed, NotComposed, SubgraphSdl, Tried } from './composition.ts'
import type { Change } from './guests/findings.ts'
import type { Case, Judgement } from './guests/judgement.ts'

/** What came of composing, with what differs from the API schema before. */
export type Compared = Composed & { changes: Change[] }

export type Work = { id: number } & (
  | { list: readonly SubgraphSdl[]; before: string | null }
  | { supergraphSdl: string }
  | { toJudge: Case }
)
export type Outcome = { id: number; result: Compared | Tried | NotComposed | Judgement }

type Waiting = { resolve: (result: never) => void; reject: (error: Error) => void }

/**
 * Composition beside the event loop. It takes from tens of milliseconds to seconds with many subgraphs, in which
 * no request would be answered; so a thread does it, started when it's first needed.
 */
export class Composer {
  #worker: Worker | undefined
  /** How long the thread is kept with nothing to do: what it held is as much as the rest of the gateway. */
  readonly #idleMs: number
  #isClosed = false
  #idle: NodeJS.Timeout | undefined
  #last = 0
  readonly #waiting = new Map<number, Waiting>()

  constructor(idleMs = 30_000) {
    this.#idleMs = idleMs
  }

  /** Composes subgraphs and tries the result out. `before` is the API schema that it's compared with; null: none. */
  compose(list: readonly SubgraphSdl[], before: string | null): Promise<Compared | NotComposed> {
    return this.#send({ id: ++this.#last, list, before })
  }

  /** Tries out a supergraph that was composed earlier. */
  check(supergraphSdl: string): Promise<Tried | NotComposed> {
    return this.#send({ id: ++this.#last, supergraphSdl })
  }

  /** Judges what a guest would do to the graph. */
  judge(toJudge: Case): Promise<Judgement> {
    return this.#send({ id: ++this.#last, toJudge })
  }

  async close(): Promise<void> {
    this.#isClosed = true
    clearTimeout(this.#idle)
    await this.#worker?.terminate()
  }

  #send<Result>(work: Work): Promise<Result> {
    if (this.#isClosed) return Promise.reject(new Error('the composer is closed'))
    clearTimeout(this.#idle)
    return new Promise((resolve, reject) => {
      this.#waiting.set(work.id, { resolve, reject })
      this.#worker ??= this.#start()
      this.#worker.postMessage(work)
    })
  }

  #start(): Worker {
    const worker = new Worker(new URL('./composition-worker.ts', import.meta.url))
    worker.unref()
    worker.on('message', ({ id, result }: Outcome) => {
      this.#waiting.get(id)?.resolve(result as never)
      this.#waiting.delete(id)
      if (this.#waiting.size === 0) this.#idle = setTimeout(() => this.#letGo(worker), this.#idleMs).unref()
    })
    worker.on('error', (error) => this.#abandon(error as Error))
    worker.on('exit', () => {
      if (this.#worker === worker) this.#abandon(new Error('the composition thread ended'))
    })
    return worker
  }

  #letGo(worker: Worker): void {
    if (this.#waiting.size > 0 || this.#worker !== worker) return
    this.#worker = undefined
    void worker.terminate()
  }

  /** The next piece of work starts a new thread. */
  #abandon(error: Error) {
    this.#worker = undefined
    for (const { reject } of this.#waiting.values()) reject(error)
    this.#waiting.clear()
  }
}
