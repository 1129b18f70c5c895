import type { RequestContext } from './request-context.ts'
import { type ClientLimits, SubgraphClient } from './subgraph-client.ts'
import { SubgraphFault } from './subgraph-fault.ts'
import type { Subgraph } from './subgraph-list.ts'

/** A subgraph as it's listed, and how it's asked. */
export type Reached = { readonly subgraph: Subgraph; readonly client: SubgraphClient }

/**
 * Every subgraph of the list with its one client, made once for each name and address. The planner's own
 * bookkeeping makes and forgets data sources freely; connections live here, so none is left open by it.
 */
export class SubgraphClients {
  readonly #limitsOf: (subgraph: Subgraph) => ClientLimits
  readonly #lingerMs: number
  #entries: ReadonlyMap<string, Reached> = new Map()
  readonly #leaving = new Map<SubgraphClient, NodeJS.Timeout>()

  /** `lingerMs`: how long the client of one who left is kept for requests that were planned with it. */
  constructor(list: readonly Subgraph[], limitsOf: (subgraph: Subgraph) => ClientLimits, lingerMs: number) {
    this.#limitsOf = limitsOf
    this.#lingerMs = lingerMs
    this.replace(list)
  }

  /**
   * Takes a new list: who is new or has moved gets a client, who left or moved has the old one closed when no request can
   * want it any more.
   */
  replace(list: readonly Subgraph[]) {
    const next = new Map<string, Reached>()
    for (const subgraph of list) {
      const known = this.#entries.get(subgraph.name)
      const isSame = known?.subgraph.url === subgraph.url && !known.subgraph.guest === !subgraph.guest
      const client = isSame ? known.client : new SubgraphClient(subgraph, this.#limitsOf(subgraph))
      next.set(subgraph.name, { subgraph, client })
    }
    for (const [name, { client }] of this.#entries) if (next.get(name)?.client !== client) this.#letGo(client)
    this.#entries = next
  }

  names(): string[] {
    return [...this.#entries.keys()]
  }

  /** The subgraphs of this moment. A later list doesn't change them. */
  get now(): ReadonlyMap<string, Reached> {
    return this.#entries
  }

  /**
   * A subgraph as it was when the request came.
   * @throws SubgraphFault when none of this name is listed.
   */
  reached(name: string, request?: RequestContext): Reached {
    const entry = request?.subgraphs.get(name) ?? this.#entries.get(name)
    if (!entry) throw new SubgraphFault('SUBGRAPH_UNAVAILABLE', name)
    return entry
  }

  /** @throws SubgraphFault when no subgraph of this name is listed. */
  named(name: string, request?: RequestContext): SubgraphClient {
    return this.reached(name, request).client
  }

  async close(): Promise<void> {
    for (const timer of this.#leaving.values()) clearTimeout(timer)
    const clients = [...this.#entries.values()].map(({ client }) => client)
    await Promise.all([...clients, ...this.#leaving.keys()].map((client) => client.close()))
  }

  #letGo(client: SubgraphClient) {
    const close = () => {
      this.#leaving.delete(client)
      void client.close()
    }
    this.#leaving.set(client, setTimeout(close, this.#lingerMs).unref())
  }
}
