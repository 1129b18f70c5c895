import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Log } from '@chiiki/kit/log.ts'
import type { Refusal } from '../limits.ts'
import { errorEvent } from './event.ts'
import {
  type StreamLimits,
  tooManyListeners,
  tooManyOfAddress,
  tooManyOfIdentity,
  tooManySources,
} from './limits.ts'
import { type Standing, StreamListener } from './listener.ts'
import type { LivePlan, Problems, StreamAsked } from './plan.ts'
import { StreamSource } from './source.ts'
import type { Upstream } from './upstream.ts'
import { StreamView, type ViewParts } from './view.ts'

export type HubParts = {
  readonly limits: StreamLimits
  readonly upstreamOf: (service: string) => Upstream
  readonly answer: ViewParts['answer']
  /** How what was asked is followed now; or what is wrong with it. */
  readonly plan: (asked: StreamAsked) => LivePlan | Problems
  readonly log: Log
}

/** Somebody who wants to listen. */
export type Listening = {
  readonly plan: LivePlan
  readonly address: string
  /** Who they are, as the limits may know it; null: nobody in particular. */
  readonly identity: string | null
  /** Whether they may be told more; null: needn't be asked. */
  readonly standing: Standing | null
  /** The last state that they've had. */
  readonly lastId: string | undefined
}

/** Everything that is followed through this gateway: each subscription once, with all who listen to it. */
export class StreamHub {
  readonly #parts: HubParts
  readonly #views = new Map<string, StreamView>()
  readonly #sources = new Map<string, StreamSource>()
  readonly #listenersOf = new Map<string, number>()
  #listeners = 0

  constructor(parts: HubParts) {
    this.#parts = parts
  }

  /** A listener, or why there's none more. */
  listen(listening: Listening): StreamListener | { readonly refusal: Refusal; readonly status: number } {
    const refused = this.#refusal(listening)
    if (refused) return refused
    const { plan, address, identity, lastId, standing } = listening
    const listener = new StreamListener(lastId, this.#parts.limits, standing)
    const keys = [`address ${address}`, ...(identity === null ? [] : [`identity ${identity}`])]
    this.#listeners += 1
    for (const key of keys) this.#listenersOf.set(key, (this.#listenersOf.get(key) ?? 0) + 1)
    listener.once('close', () => this.#left(keys))
    this.#viewOf(plan).listen(listener)
    return listener
  }

  /** How much there is of what, for who looks at the gateway from outside. */
  get counts() {
    return { listeners: this.#listeners, views: this.#views.size, sources: this.#sources.size }
  }

  /** Goes on under a new schema: what it still has is followed on, for the rest the streams end with a word. */
  async replan(): Promise<void> {
    for (const view of [...this.#views.values()]) {
      await nextTurn()
      const plan = this.#parts.plan(view.plan.asked)
      if (!('problems' in plan)) view.follow(plan)
      else view.endWith(schemaChanged(plan.problems[0]?.message ?? ''))
    }
  }

  /** Hangs up on everybody: they come back, to another gateway. */
  close(): void {
    for (const view of [...this.#views.values()]) view.hangUp()
    for (const source of [...this.#sources.values()]) source.close()
  }

  #refusal({ plan, address, identity }: Listening) {
    const { listeners, listenersPerAddress, listenersPerIdentity, sources } = this.#parts.limits
    const of = (key: string) => this.#listenersOf.get(key) ?? 0
    if (of(`address ${address}`) >= listenersPerAddress)
      return { status: 429, refusal: tooManyOfAddress(listenersPerAddress) }
    if (identity !== null && of(`identity ${identity}`) >= listenersPerIdentity)
      return { status: 429, refusal: tooManyOfIdentity(listenersPerIdentity) }
    if (this.#listeners >= listeners) return { status: 503, refusal: tooManyListeners(listeners) }
    const isNew = !this.#views.has(plan.key)
    return isNew && this.#views.size >= sources ? { status: 503, refusal: tooManySources(sources) } : null
  }

  #viewOf(plan: LivePlan): StreamView {
    const known = this.#views.get(plan.key)
    if (known) return known
    const view: StreamView = new StreamView(plan, {
      limits: this.#parts.limits,
      answer: this.#parts.answer,
      sourceOf: ({ source }) => this.#sourceOf(source),
      ended: () => {
        if (this.#views.get(plan.key) === view) this.#views.delete(plan.key)
      },
    })
    this.#views.set(plan.key, view)
    return view
  }

  #sourceOf(asked: LivePlan['source']): StreamSource {
    const known = this.#sources.get(asked.key)
    if (known) return known
    const source: StreamSource = new StreamSource({
      asked,
      upstream: this.#parts.upstreamOf(asked.service),
      limits: this.#parts.limits,
      ended: () => {
        if (this.#sources.get(asked.key) === source) this.#sources.delete(asked.key)
      },
      noteFault: (service, fault) => {
        const name = fault instanceof Error ? fault.name : 'unknown'
        this.#parts.log.warn({ service, fault: name }, 'stream broken')
      },
    })
    this.#sources.set(asked.key, source)
    return source
  }

  #left(keys: readonly string[]): void {
    this.#listeners -= 1
    for (const key of keys) {
      const left = (this.#listenersOf.get(key) ?? 1) - 1
      if (left > 0) this.#listenersOf.set(key, left)
      else this.#listenersOf.delete(key)
    }
  }
}

function schemaChanged(problem: string) {
  return errorEvent(
    'SCHEMA_CHANGED',
    `The graph's schema has changed, and what is followed here is no part of it any more: ${problem}`,
    {
      messageJa: `グラフのスキーマが変わり、この購読は続けられなくなりました：${problem}`,
    },
  )
}
