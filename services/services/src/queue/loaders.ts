import { loadOne } from '@chiiki/kit/loaders.ts'
import { deskLabel } from '../agent/agent.ts'
import type { CalledNumber } from '../series/resolvers.ts'
import type { TicketRecord, TicketState } from '../ticket/ticket.ts'
import type { QueueStore } from './store.ts'

/** What a series has on a day: numbers given, people waiting, numbers called. */
export type SeriesCounts = {
  readonly id: string
  readonly waiting: number
  readonly longestWaitingSince: Date | null
  readonly called: readonly CalledNumber[]
}

const plain = { history: 0 } as const

export function queueLoaders(store: QueueStore) {
  /** Of the tickets and of those in the archive: asked for both always, so that nobody can tell by it whether there is one. */
  const amongAll = async <T>(read: (model: QueueStore['tickets']) => Promise<T[]>): Promise<T[]> =>
    (await Promise.all([read(store.tickets), read(store.archive)])).flat()
  return {
    seriesDay: loadOne(
      (ids) => store.days.find({ _id: { $in: ids } }, plain).lean(),
      ({ _id }) => _id,
    ),
    seriesDayHistory: loadOne(
      (ids) => store.days.find({ _id: { $in: ids } }, { history: 1 }).lean(),
      ({ _id }) => _id,
    ),
    numbersIssued: loadOne(
      (ids) => store.ledgers.find({ _id: { $in: ids } }, { last: 1 }).lean(),
      ({ _id }) => _id,
    ),
    /** By `series businessDate`. */
    seriesCounts: loadOne(
      (keys) => countsOf(store, keys),
      ({ id }) => id,
    ),
    ticket: loadOne(
      (ids) => amongAll((model) => model.find({ _id: { $in: ids } }, plain).lean()),
      ({ _id }) => _id,
    ),
    ticketHistory: loadOne(
      (ids) => amongAll((model) => model.find({ _id: { $in: ids } }, { history: 1 }).lean()),
      ({ _id }) => _id,
    ),
    overtakings: loadOne(
      (ids) =>
        store.overtakings.aggregate<{ _id: string; times: number }>([
          { $match: { overtaken: { $in: ids }, rule: { $in: ['CLASS', 'RETURNED'] } } },
          { $unwind: '$overtaken' },
          { $match: { overtaken: { $in: ids } } },
          { $group: { _id: '$overtaken', times: { $sum: 1 } } },
        ]),
      ({ _id }) => _id,
    ),
    agentSession: loadOne(
      (ids) => store.sessions.find({ _id: { $in: ids } }, plain).lean(),
      ({ _id }) => _id,
    ),
    agentSessionHistory: loadOne(
      (ids) => store.sessions.find({ _id: { $in: ids } }, { history: 1 }).lean(),
      ({ _id }) => _id,
    ),
    sessionOfAgent: loadOne(
      (agents) => store.sessions.find({ liveAgent: { $in: agents } }, plain).lean(),
      ({ agent }) => agent,
    ),
    ticketOfAgent: loadOne(
      (agents) => store.tickets.find({ activeAgent: { $in: agents } }, plain).lean(),
      ({ activeAgent }) => activeAgent ?? '',
    ),
    heartbeat: loadOne(
      (ids) => store.heartbeats.find({ _id: { $in: ids } }).lean(),
      ({ _id }) => _id,
    ),
  }
}

async function countsOf({ tickets }: QueueStore, keys: readonly string[]): Promise<SeriesCounts[]> {
  const asked = keys.map((key) => ({ key, series: key.split(' ')[0] ?? '', day: key.split(' ')[1] ?? '' }))
  const found = (await tickets
    .find(
      {
        series: { $in: [...new Set(asked.map(({ series }) => series))] },
        businessDate: { $in: [...new Set(asked.map(({ day }) => day))] },
        state: { $in: ['WAITING', 'CALLED'] as TicketState[] },
      },
      { history: 0, phases: 0 },
    )
    .lean()) as unknown as TicketRecord[]
  return asked.map(({ key, series, day }) => {
    const those = found.filter((each) => each.series === series && each.businessDate === day)
    const waiting = those.filter(({ state }) => state === 'WAITING')
    const first = waiting.toSorted((a, b) => a.arrivedAt.getTime() - b.arrivedAt.getTime())[0]
    return {
      id: key,
      waiting: waiting.length,
      longestWaitingSince: first?.arrivedAt ?? null,
      called: those
        .filter(({ state }) => state === 'CALLED')
        .map(calledNumber)
        .toSorted(latestFirst),
    }
  })
}

export function calledNumber({ display, activeDesk = '', calls, arrivedAt }: TicketRecord): CalledNumber {
  return { display, desk: deskLabel(activeDesk), calledAt: calls.at(-1)?.at ?? arrivedAt }
}

const latestFirst = (a: CalledNumber, b: CalledNumber) => b.calledAt.getTime() - a.calledAt.getTime()
