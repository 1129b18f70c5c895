import type { RequestContext } from '@chiiki/kit/serve.ts'
import type { SubgraphDefinition } from '@chiiki/kit/start-subgraph.ts'
import type { Connection } from 'mongoose'

/** A command that reads, as it was sent, and how the store goes about it. */
export type Explained = {
  readonly collection: string
  readonly command: object
  /** The steps of the plan, from the outside in: `Limit`, `Sort`, `Index Scan` … with MongoDB `FETCH`, `IXSCAN` … */
  readonly steps: readonly string[]
}

export type Recorder<S, C extends RequestContext> = {
  /** The subgraph, its reads recorded. */
  readonly definition: SubgraphDefinition<S, C>
  /** Forgets what was recorded. */
  clear(): void
  /** The store's plan for each different read since then. */
  explain(): Promise<Explained[]>
  readonly connection: () => Connection
}

/** Records what a subgraph asks its store, by the driver's own monitoring, so that the store can be asked how it does it. */
export function recording<S, C extends RequestContext>(definition: SubgraphDefinition<S, C>): Recorder<S, C> {
  let connection: Connection | undefined
  const reads = new Map<string, Record<string, any>>()
  const stores: typeof definition.stores = (opened, tools) => {
    connection = opened
    opened.getClient().on('commandStarted', ({ command }) => {
      if (command.find || command.aggregate) reads.set(JSON.stringify(bare(command)), bare(command))
    })
    return definition.stores(opened, tools)
  }
  return {
    definition: { ...definition, stores },
    clear: () => reads.clear(),
    connection: () => connection as Connection,
    explain: async () => {
      const asked = [...reads.values()]
      const explained: Explained[] = []
      for (const command of asked) {
        const plan = await connection?.db?.command({ explain: command, verbosity: 'queryPlanner' })
        explained.push({ collection: command.find ?? command.aggregate, command, steps: stepsOf(plan) })
      }
      return explained
    },
  }
}

function bare(command: Record<string, any>): Record<string, any> {
  const { lsid, $db, $clusterTime, txnNumber, autocommit, startTransaction, readConcern, ...rest } = command
  return command.aggregate ? { ...rest, cursor: {} } : rest
}

/** Every stage that a plan names, in MongoDB's form and in PostgreSQL's. */
function stepsOf(plan: unknown): string[] {
  if (Array.isArray(plan)) return plan.flatMap(stepsOf)
  if (typeof plan !== 'object' || plan === null) return []
  const {
    stage,
    'Node Type': node,
    'Index Name': index,
    'Index Cond': condition,
  } = plan as Record<string, unknown>
  // Each collection has an index that begins with its shard: without a value behind that, it's read from end to end.
  const isWhole = index === '_id_' && !String(condition ?? '').includes('object_id')
  const found = index ? `${node} ${index}${isWhole ? ' of all' : ''}` : node
  const own = typeof node === 'string' ? [String(found)] : typeof stage === 'string' ? [stage] : []
  return [...own, ...Object.values(plan).flatMap(stepsOf)]
}
