import type { RequestContext } from '@chiiki/kit/serve.ts'
import type { SubgraphDefinition } from '@chiiki/kit/start-subgraph.ts'
import type { Connection } from 'mongoose'
import { type Plan, stepsOf } from './plans/plan-store.ts'

export type Recorder<S, C extends RequestContext> = {
  /** The subgraph, its reads recorded. */
  readonly definition: SubgraphDefinition<S, C>
  /** Forgets what was recorded. */
  clear(): void
  /** The store's plan for each different read since then. */
  explain(): Promise<Plan[]>
  /** The different reads since then, as they were sent. */
  readonly commands: () => readonly Record<string, any>[]
  /** What changed documents since then, each as the read by which the store finds them. */
  readonly writes: () => readonly Record<string, any>[]
  /** What the subgraph keeps its things in. */
  readonly stores: () => S
  readonly connection: () => Connection
}

const reading = ['find', 'aggregate', 'distinct', 'count']

/** Records what a subgraph asks its store, by the driver's own monitoring, so that the store can be asked how it does it. */
export function recording<S, C extends RequestContext>(definition: SubgraphDefinition<S, C>): Recorder<S, C> {
  let connection: Connection | undefined
  let opened: S | undefined
  const reads = new Map<string, Record<string, any>>()
  const writes = new Map<string, Record<string, any>>()
  const stores: typeof definition.stores = (on, tools) => {
    connection = on
    on.getClient().on('commandStarted', ({ command }) => {
      if (reading.some((name) => command[name])) reads.set(JSON.stringify(bare(command)), bare(command))
      for (const found of findsOf(command)) writes.set(JSON.stringify(found), found)
    })
    opened = definition.stores(on, tools)
    return opened
  }
  return {
    definition: { ...definition, stores },
    clear: () => {
      reads.clear()
      writes.clear()
    },
    connection: () => connection as Connection,
    commands: () => [...reads.values()],
    writes: () => [...writes.values()],
    stores: () => opened as S,
    explain: async () => {
      const asked = [...reads.values()]
      const explained: Plan[] = []
      for (const command of asked) {
        const plan = await connection?.db?.command({ explain: command, verbosity: 'queryPlanner' })
        explained.push({
          collection: command.find ?? command.aggregate,
          command,
          steps: stepsOf(plan?.queryPlanner),
        })
      }
      return explained
    },
  }
}

/** By which filters a command finds what it changes or deletes. */
function findsOf(command: Record<string, any>): { find: string; filter: object }[] {
  const { update, updates = [], delete: from, deletes = [], findAndModify, query } = command
  if (findAndModify) return [{ find: findAndModify, filter: query ?? {} }]
  const filters = update ? updates : deletes
  return filters.map(({ q }: { q: object }) => ({ find: update ?? from, filter: q }))
}

function bare(command: Record<string, any>): Record<string, any> {
  const { lsid, $db, $clusterTime, txnNumber, autocommit, startTransaction, readConcern, ...rest } = command
  return command.aggregate ? { ...rest, cursor: {} } : rest
}
