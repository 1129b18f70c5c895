import type { Identify } from '@chiiki/kit/actor.ts'
import { refusals } from '../guests/ask-guest.ts'
import type { RequestContext } from '../request-context.ts'
import type { ClientLimits } from '../subgraph-client.ts'
import type { Subgraph } from '../subgraph-list.ts'
import type { StreamResult } from './event.ts'
import type { Follow, SourceQuestion } from './source.ts'
import { StreamBroken, Upstream } from './upstream.ts'

export type UpstreamParts = {
  /** The subgraphs as they're listed at this moment. */
  readonly subgraphsNow: () => RequestContext['subgraphs']
  readonly limitsOf: (subgraph: Subgraph) => ClientLimits
  readonly identify: Identify
  readonly now: () => Date
  /** How often it's made sure of that what a guest is asked may still be asked, while nothing comes. */
  readonly heartbeatMs: number
}

/** A subscription as it may go to a guest for somebody now. */
type Passed = {
  readonly url: string
  /** Null: nothing of it is for them. */
  readonly query: string | null
  readonly headers: Readonly<Record<string, string>>
  readonly errors: NonNullable<StreamResult['errors']>
  readonly isUnsure: boolean
}

/**
 * Follows subscriptions at subgraphs, each at the address where it's listed by then. A guest's audiences are held at its door, as for its queries: what
 * isn't for who follows isn't asked for, and that is looked at anew before each event is told. It's sent who follows only if it takes tokens.
 */
export class Upstreams {
  readonly #parts: UpstreamParts
  readonly #known = new Map<string, Upstream>()

  constructor(parts: UpstreamParts) {
    this.#parts = parts
  }

  kindOf = (service: string): 'OWN' | 'GUEST' | null => {
    const listed = this.#parts.subgraphsNow().get(service)?.subgraph
    if (!listed) return null
    return listed.guest ? 'GUEST' : 'OWN'
  }

  /** @throws StreamRefused, StreamBroken, or the network's own error. */
  follow: Follow = async (asked, tell, signal) => {
    const subgraph = this.#listed(asked.service)
    if (!subgraph.guest) return this.#at(subgraph).follow(asked.question, asked.headers, tell, signal)
    while (!signal.aborted) if (await this.#followGuest(asked, tell, signal)) return
  }

  async close(): Promise<void> {
    await Promise.all([...this.#known.values()].map((upstream) => upstream.close()))
  }

  /** Whether it's complete; not where something about it has changed, so that it's to be asked otherwise. */
  async #followGuest(
    asked: SourceQuestion,
    tell: (result: StreamResult) => void,
    signal: AbortSignal,
  ): Promise<boolean> {
    const opened = await this.#passed(asked)
    const { query, headers, errors, isUnsure } = opened
    if (query === null && isUnsure) throw new StreamBroken('Nobody can tell now whether this is for them.')
    if (query === null) {
      tell({ data: null, errors })
      return true
    }
    const changed = new AbortController()
    const look = looking(
      async () => isSame(opened, await this.#passed(asked)),
      (result) => {
        if (signal.aborted) return
        tell(errors.length === 0 ? result : { ...result, errors: [...(result.errors ?? []), ...errors] })
      },
      () => changed.abort(),
    )
    const heart = setInterval(() => void look(null), this.#parts.heartbeatMs)
    heart.unref()
    try {
      const until = AbortSignal.any([signal, changed.signal])
      const upstream = this.#at(this.#listed(asked.service))
      await upstream.follow({ ...asked.question, query }, headers, (result) => void look(result), until)
      await look(null)
      return !changed.signal.aborted
    } catch (error) {
      if (changed.signal.aborted && !signal.aborted) return false
      throw error
    } finally {
      clearInterval(heart)
    }
  }

  async #passed({ service, question, headers: given }: SourceQuestion): Promise<Passed> {
    const { guest, url } = this.#listed(service)
    const { identify, now } = this.#parts
    const { authorization, ...others } = given
    const headers = authorization && (!guest || guest.takesTokens) ? given : others
    if (!guest) return { url, query: question.query, headers, errors: [], isUnsure: false }
    const passed = await guest.door.pass(question.query, () => identify(authorization, now()))
    return { url, query: passed.query, headers, errors: refusals(passed, service), isUnsure: passed.isUnsure }
  }

  #listed(service: string): Subgraph {
    const listed = this.#parts.subgraphsNow().get(service)?.subgraph
    if (!listed) throw new StreamBroken('It is listed no more.')
    return listed
  }

  /** Who has moved is hung up on at the old address. */
  #at(subgraph: Subgraph): Upstream {
    const { name, url } = subgraph
    const known = this.#known.get(name)
    if (known?.url === url) return known
    void known?.close()
    const made = new Upstream(url, this.#parts.limitsOf(subgraph), subgraph.guest !== undefined)
    this.#known.set(name, made)
    return made
  }
}

function isSame(a: Passed, b: Passed): boolean {
  return (
    a.url === b.url &&
    a.query === b.query &&
    a.isUnsure === b.isUnsure &&
    a.headers.authorization === b.headers.authorization
  )
}

/**
 * Looks whether all is as it was before it tells what came. Of what comes while it's being looked only the newest is told; resolves when there's nothing
 * more to tell.
 */
function looking(
  isAsBefore: () => Promise<boolean>,
  tell: (result: StreamResult) => void,
  changed: () => void,
): (came: StreamResult | null) => Promise<void> {
  let waiting: StreamResult | null = null
  let under: Promise<void> | null = null
  const run = async () => {
    do {
      const result = waiting
      waiting = null
      if (!(await isAsBefore().catch(() => false))) return changed()
      if (result) tell(result)
    } while (waiting)
  }
  return (came) => {
    waiting = came ?? waiting
    under ??= run().finally(() => {
      under = null
    })
    return under
  }
}
