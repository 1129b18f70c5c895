import type { Connection } from 'mongoose'
import { type AgentStore, agentStore } from '../agent/store.ts'
import type { TicketSeriesRecord } from '../series/series.ts'
import { type SeriesStore, seriesStore } from '../series/store.ts'
import { type TicketStore, ticketStore } from '../ticket/store.ts'
import { type QueueFeed, queueFeed } from './feed.ts'
import type { QueuePolicy } from './policy.ts'
import { type Turns, turnsOf } from './turns.ts'

/** Where a test or a benchmark may let this process fail. */
export type FailPoint = 'NUMBER_TAKEN' | 'TICKET_WRITTEN'

/** Everything that queues are kept in, and what the acts of one process share. */
export type QueueStore = SeriesStore &
  TicketStore &
  AgentStore & {
    readonly feed: QueueFeed
    readonly turns: Turns
    /** Throws, or doesn't come back, where a crash is tried; does nothing otherwise. */
    readonly reached: (point: FailPoint) => Promise<void> | void
    /** Reference data, read once a process: a newer import is seen after the next start. */
    readonly seriesById: (id: string) => Promise<TicketSeriesRecord | null>
    readonly seriesOfCounter: (counter: string) => Promise<readonly TicketSeriesRecord[]>
    readonly policyOf: (counter: string) => Promise<QueuePolicy>
    /** The same for whoever learns the counter only where nobody can wait. */
    readonly policyByCounter: () => Promise<(counter: string) => QueuePolicy>
    /** After an import. */
    readonly forget: () => void
  }

export function queueStore(connection: Connection, reached: QueueStore['reached'] = () => {}): QueueStore {
  const kept = { ...seriesStore(connection), ...ticketStore(connection), ...agentStore(connection) }
  let known: Promise<Known> | null = null
  const knownOnce = () => {
    known ??= readKnown(kept).catch((error: unknown) => {
      known = null
      throw error
    })
    return known
  }
  return {
    ...kept,
    feed: queueFeed(),
    turns: turnsOf(),
    reached,
    seriesById: async (id) => (await knownOnce()).series.get(id) ?? null,
    seriesOfCounter: async (counter) =>
      [...(await knownOnce()).series.values()].filter((each) => each.counter === counter),
    policyOf: async (counter) => policyIn((await knownOnce()).policies, counter),
    policyByCounter: async () => {
      const { policies } = await knownOnce()
      return (counter) => policyIn(policies, counter)
    },
    forget: () => {
      known = null
    },
  }
}

type Known = {
  readonly series: ReadonlyMap<string, TicketSeriesRecord>
  readonly policies: ReadonlyMap<string | null, QueuePolicy>
}

function policyIn(policies: Known['policies'], counter: string): QueuePolicy {
  const policy = policies.get(counter) ?? policies.get(null)
  if (!policy) throw new Error('no queue policy has been imported')
  return policy
}

async function readKnown({ series, policies }: SeriesStore): Promise<Known> {
  const plain = { history: 0 } as const
  const [all, rules] = await Promise.all([
    series.find({}, plain).sort({ counter: 1, order: 1 }).lean(),
    policies.find({}, plain).lean(),
  ])
  return {
    series: new Map(all.map((each) => [each._id, each])),
    policies: new Map(rules.map((each) => [each.counter, each])),
  }
}
