import type { Log } from '@chiiki/kit/log.ts'
import type { Refusal } from './limits.ts'
import type { StreamResult } from './stream-event.ts'
import { type StreamLimits, tooManyListeners, tooManyOfAddress, tooManySources } from './stream-limits.ts'
import { StreamListener } from './stream-listener.ts'
import type { StreamPlan } from './stream-question.ts'
import { StreamSource } from './stream-source.ts'

/** Everything that is followed through this gateway: each subscription once, with all who listen to it. */
export class StreamHub {
  readonly #limits: StreamLimits
  readonly #shown: (result: StreamResult) => StreamResult
  readonly #log: Log
  readonly #sources = new Map<string, StreamSource>()
  readonly #listenersOf = new Map<string, number>()
  #listeners = 0

  constructor(limits: StreamLimits, shown: (result: StreamResult) => StreamResult, log: Log) {
    this.#limits = limits
    this.#shown = shown
    this.#log = log
  }

  /** A listener for this address, or why there's none more. `lastId` is the last state that it has had. */
  listen(
    plan: StreamPlan,
    address: string,
    lastId: string | undefined,
  ): StreamListener | { readonly refusal: Refusal; readonly status: number } {
    const { listeners, listenersPerAddress, sources } = this.#limits
    const ofAddress = this.#listenersOf.get(address) ?? 0
    if (ofAddress >= listenersPerAddress)
      return { status: 429, refusal: tooManyOfAddress(listenersPerAddress) }
    if (this.#listeners >= listeners) return { status: 503, refusal: tooManyListeners(listeners) }
    if (!this.#sources.has(plan.key) && this.#sources.size >= sources)
      return { status: 503, refusal: tooManySources(sources) }
    const listener = new StreamListener(lastId, this.#limits)
    this.#listeners += 1
    this.#listenersOf.set(address, ofAddress + 1)
    listener.once('close', () => this.#left(address))
    this.#sourceOf(plan).join(listener)
    return listener
  }

  /** Hangs up on everybody: they come back, to another gateway. */
  close(): void {
    for (const source of [...this.#sources.values()]) source.close()
  }

  #sourceOf({ client, question, key }: StreamPlan): StreamSource {
    const known = this.#sources.get(key)
    if (known) return known
    const source = new StreamSource({
      client,
      question,
      limits: this.#limits,
      shown: this.#shown,
      ended: () => {
        if (this.#sources.get(key) === source) this.#sources.delete(key)
      },
      noteFault: (fault) => {
        const name = fault instanceof Error ? fault.name : 'unknown'
        this.#log.warn({ service: client.name, fault: name }, 'stream broken')
      },
    })
    this.#sources.set(key, source)
    return source
  }

  #left(address: string): void {
    this.#listeners -= 1
    const left = (this.#listenersOf.get(address) ?? 1) - 1
    if (left > 0) this.#listenersOf.set(address, left)
    else this.#listenersOf.delete(address)
  }
}
