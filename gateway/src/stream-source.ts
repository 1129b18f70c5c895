import { type StreamClient, type StreamQuestion, StreamRefused } from './stream-client.ts'
import { awayEvent, eventOf, type StreamEvent, type StreamResult } from './stream-event.ts'
import type { StreamLimits } from './stream-limits.ts'
import type { StreamListener } from './stream-listener.ts'

export type SourceParts = {
  readonly client: StreamClient
  readonly question: StreamQuestion
  readonly limits: StreamLimits
  /** Makes of a subgraph's result what may leave. */
  readonly shown: (result: StreamResult) => StreamResult
  /** Called once, when the source has ended or nobody has listened for a while. */
  readonly ended: () => void
  readonly noteFault: (fault: unknown) => void
}

/** One subscription at a subgraph for all who listen to the same. A subgraph that goes is told to them, and tried again until it's back. */
export class StreamSource {
  readonly #parts: SourceParts
  readonly #listeners = new Set<StreamListener>()
  readonly #stop = new AbortController()
  #newest: StreamEvent | undefined
  #leaving: NodeJS.Timeout | undefined

  constructor(parts: SourceParts) {
    this.#parts = parts
    void this.#run()
  }

  /** Tells a listener the newest state, and every one that comes. */
  join(listener: StreamListener): void {
    clearTimeout(this.#leaving)
    this.#listeners.add(listener)
    if (this.#newest) listener.tell(this.#newest)
    listener.once('close', () => this.#leave(listener))
  }

  /** Hangs up on everybody, and on the subgraph. */
  close(): void {
    for (const listener of this.#listeners) listener.hangUp()
    this.#end()
  }

  async #run(): Promise<void> {
    const { client, question, limits } = this.#parts
    const { signal } = this.#stop
    for (let failures = 0; !signal.aborted; failures += 1) {
      try {
        const tell = (result: StreamResult) => {
          failures = 0
          this.#tell(eventOf(this.#parts.shown(result)))
        }
        await client.follow(question, tell, signal)
        return this.#complete()
      } catch (error) {
        if (signal.aborted) return
        if (failures === 0) this.#parts.noteFault(error)
        this.#tell(awayEvent(client.name))
        // It's there and follows no such thing any more: its next release has another schema.
        if (error instanceof StreamRefused && error.status < 500) return this.#complete()
      }
      const pauseMs = Math.min(limits.longestRetryMs, limits.retryMs * 2 ** Math.min(failures, 10))
      await pause(pauseMs * (0.75 + Math.random() / 2), signal)
    }
  }

  #tell(event: StreamEvent): void {
    this.#newest = event
    for (const listener of this.#listeners) listener.tell(event)
  }

  #complete(): void {
    for (const listener of this.#listeners) listener.complete()
    this.#end()
  }

  #leave(listener: StreamListener): void {
    this.#listeners.delete(listener)
    if (this.#listeners.size > 0 || this.#stop.signal.aborted) return
    this.#leaving = setTimeout(() => this.#end(), this.#parts.limits.lingerMs)
    this.#leaving.unref()
  }

  #end(): void {
    if (this.#stop.signal.aborted) return
    clearTimeout(this.#leaving)
    this.#stop.abort()
    this.#parts.ended()
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, ms)
    function done() {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    signal.addEventListener('abort', done)
  })
}
