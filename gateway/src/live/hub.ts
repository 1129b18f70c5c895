import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Log } from '@chiiki/kit/log.ts'
import { alone, errorEvent, type Telling } from './event.ts'
import { type StreamLimits, tooManyOfGuest, tooManySources, tooManySourcesOfGuest } from './limits.ts'
import { type Standing, StreamListener } from './listener.ts'
import type { LivePlan, Problems, StreamAsked } from './plan.ts'
import { type NoSeat, Seats, type Taker } from './seats.ts'
import { type Follow, StreamSource } from './source.ts'
import { StreamView, type ViewParts } from './view.ts'

export type HubParts = {
  readonly limits: StreamLimits
  readonly follow: Follow
  /** Who is listed as what; null: nobody of this name is. */
  readonly kindOf: (service: string) => 'OWN' | 'GUEST' | null
  readonly answer: ViewParts['answer']
  /** How what was asked is followed now; or what is wrong with it. */
  readonly plan: (asked: StreamAsked) => LivePlan | Problems
  readonly log: Log
}

/** Somebody who wants to listen. */
export type Listening = Taker & {
  readonly plan: LivePlan
  /** Whether they may be told more; null: needn't be asked. */
  readonly standing: Standing | null
  /** The last state that they've had. */
  readonly lastId: string | undefined
  /** How they're told; on a connection of their own unless it says otherwise. */
  readonly telling?: Telling
}

/** Everything that is followed through this gateway: each subscription once, with all who listen to it. */
export class StreamHub {
  readonly #parts: HubParts
  readonly #views = new Map<string, StreamView>()
  readonly #sources = new Map<string, StreamSource>()
  readonly #seats: Seats

  constructor(parts: HubParts) {
    this.#parts = parts
    this.#seats = new Seats(parts.limits)
  }

  /** A listener, or why there's none more. */
  listen(listening: Listening): StreamListener | NoSeat {
    const refused = this.#seats.refusal(listening) ?? this.#fullOf(listening.plan)
    if (refused) return refused
    const { plan, lastId, standing, telling = alone } = listening
    const listener = new StreamListener(lastId, this.#parts.limits, standing, telling)
    listener.once('close', this.#seats.take(listening))
    this.#viewOf(plan).listen(listener)
    return listener
  }

  /** How much there is of what, for who looks at the gateway from outside. */
  get counts() {
    return { listeners: this.#seats.taken, views: this.#views.size, sources: this.#sources.size }
  }

  /** How many listen to what, by the field of the schema that they follow. */
  get listenersByField(): ReadonlyMap<string, number> {
    const counted = new Map<string, number>()
    for (const { plan, size } of this.#views.values())
      counted.set(plan.field, (counted.get(plan.field) ?? 0) + size)
    return counted
  }

  /** Goes on under a new schema: what it still has is followed on, for the rest the streams end with a word. */
  async replan(): Promise<void> {
    for (const view of [...this.#views.values()]) {
      await nextTurn()
      const plan = this.#parts.plan(view.plan.asked)
      if (!('problems' in plan)) view.follow(plan)
      else view.endWith(schemaChanged(plan.problems[0]?.message ?? ''))
    }
    // Whoever left is followed no more, not even for those who may come back.
    for (const source of [...this.#sources.values()])
      if (this.#parts.kindOf(source.asked.service) === null) source.close()
  }

  /** Hangs up on everybody: they come back, to another gateway. */
  close(): void {
    for (const view of [...this.#views.values()]) view.hangUp()
    for (const source of [...this.#sources.values()]) source.close()
  }

  #fullOf(plan: LivePlan): NoSeat | null {
    const { sources } = this.#parts.limits
    const isNew = !this.#views.has(plan.key)
    if (isNew && this.#views.size >= sources) return { status: 503, refusal: tooManySources(sources) }
    return this.#parts.kindOf(plan.source.service) === 'GUEST' ? this.#fullOfGuest(plan) : null
  }

  #fullOfGuest({ source: { key, service } }: LivePlan): NoSeat | null {
    const { listenersPerGuest, sourcesPerGuest } = this.#parts.limits
    const ofGuest = [...this.#views.values()].filter(({ plan }) => plan.source.service === service)
    if (ofGuest.reduce((sum, { size }) => sum + size, 0) >= listenersPerGuest)
      return { status: 503, refusal: tooManyOfGuest(service, listenersPerGuest) }
    const sources = [...this.#sources.values()].filter(({ asked }) => asked.service === service).length
    return !this.#sources.has(key) && sources >= sourcesPerGuest
      ? { status: 503, refusal: tooManySourcesOfGuest(service, sourcesPerGuest) }
      : null
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
      follow: this.#parts.follow,
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
