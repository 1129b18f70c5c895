import { type ClientLimits, SubgraphClient } from './subgraph-client.ts'
import { SubgraphFault } from './subgraph-fault.ts'
import type { Subgraph } from './subgraph-list.ts'

/**
 * Every subgraph of the list with its one client, made once for each name and address. The planner's own
 * bookkeeping makes and forgets data sources freely; connections live here, so none is left open by it.
 */
export class SubgraphClients {
  readonly #limits: ClientLimits
  readonly #clients = new Map<string, { url: string; client: SubgraphClient }>()

  constructor(list: readonly Subgraph[], limits: ClientLimits) {
    this.#limits = limits
    this.replace(list)
  }

  /** Takes a new list: who is new or has moved gets a client, who left or moved has the old one closed when it's idle. */
  replace(list: readonly Subgraph[]) {
    const wanted = new Map(list.map((subgraph) => [subgraph.name, subgraph]))
    for (const [name, { url, client }] of this.#clients) {
      if (wanted.get(name)?.url === url) continue
      this.#clients.delete(name)
      void client.close()
    }
    for (const subgraph of wanted.values()) {
      if (this.#clients.has(subgraph.name)) continue
      this.#clients.set(subgraph.name, {
        url: subgraph.url,
        client: new SubgraphClient(subgraph, this.#limits),
      })
    }
  }

  names(): string[] {
    return [...this.#clients.keys()]
  }

  /** @throws SubgraphFault when no subgraph of this name is listed. */
  named(name: string): SubgraphClient {
    const entry = this.#clients.get(name)
    if (!entry) throw new SubgraphFault('SUBGRAPH_UNAVAILABLE', name)
    return entry.client
  }

  async close(): Promise<void> {
    await Promise.all([...this.#clients.values()].map(({ client }) => client.close()))
  }
}
