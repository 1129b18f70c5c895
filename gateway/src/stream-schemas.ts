import type { Log } from '@chiiki/kit/log.ts'
import {
  buildClientSchema,
  type GraphQLSchema,
  getIntrospectionQuery,
  type IntrospectionQuery,
} from 'graphql'
import { type StreamClient, StreamRefused } from './stream-client.ts'
import type { StreamResult } from './stream-event.ts'

/** What a subgraph lets be followed. */
export type Offer = { readonly client: StreamClient; readonly schema: GraphQLSchema }

const freshMs = 30_000
const patienceMs = 2_000
const introspection = getIntrospectionQuery()

type Known = {
  schema: GraphQLSchema | null
  /** It didn't answer when it was last asked. */
  isAway: boolean
  askedAt: number
  asking: Promise<void> | null
}

/**
 * Which subgraph lets what be followed, by asking them: when somebody first listens, and again when that's old. Of a subgraph that's away
 * the last answer stands, so that listeners may wait for it.
 */
export class StreamSchemas {
  readonly #known: ReadonlyMap<StreamClient, Known>
  readonly #log: Log

  constructor(clients: readonly StreamClient[], log: Log) {
    this.#known = new Map(
      clients.map((client) => [client, { schema: null, isAway: false, askedAt: -Infinity, asking: null }]),
    )
    this.#log = log
  }

  /** Every offer; `isAnyAway`: a subgraph that nothing is known of doesn't answer, so there may be more. */
  async offers(): Promise<{ readonly offers: readonly Offer[]; readonly isAnyAway: boolean }> {
    await Promise.all([...this.#known].map(([client, known]) => this.#refresh(client, known)))
    const offers = [...this.#known].flatMap(([client, { schema }]) => (schema ? [{ client, schema }] : []))
    return { offers, isAnyAway: [...this.#known.values()].some(({ isAway }) => isAway) }
  }

  async #refresh(client: StreamClient, known: Known): Promise<void> {
    if (performance.now() - known.askedAt < freshMs) return
    known.asking ??= this.#ask(client, known).finally(() => {
      known.asking = null
    })
    // Who has a schema needn't wait for a newer one.
    if (!known.schema) await known.asking
  }

  async #ask(client: StreamClient, known: Known): Promise<void> {
    try {
      let answer: StreamResult | undefined
      const take = (result: StreamResult) => {
        answer = result
      }
      await client.follow({ query: introspection }, take, AbortSignal.timeout(patienceMs))
      known.schema = buildClientSchema(answer?.data as unknown as IntrospectionQuery)
      known.askedAt = performance.now()
      known.isAway = false
    } catch (error) {
      if (error instanceof StreamRefused && error.status === 404) {
        known.schema = null
        known.isAway = false
        known.askedAt = performance.now()
        return
      }
      known.isAway = true
      this.#log.debug({ service: client.name, fault: (error as Error).name }, 'streams not known')
    }
  }
}
