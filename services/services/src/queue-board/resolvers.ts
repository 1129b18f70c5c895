import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import type { Context } from '../context.ts'
import type * as Graph from '../generated.ts'
import { counterNow, seriesOf } from '../series/resolvers.ts'
import type { BoardNumber, BoardQueue, QueueBoard as QueueBoardShown } from './queue-board.ts'

const Subscription: Graph.SubscriptionResolvers<Context> = {
  queueBoard: {
    subscribe: (_root, { counter }, { boards }) => boards.follow(counter),
    resolve: (board: unknown) => board as QueueBoardShown | null,
  },
}

const QueueBoard: ResolversFor<QueueBoardShown, Graph.QueueBoardResolvers> = {
  counter: ({ counter }, _args, context) => counterNow(context, counter),
  waitingCount: ({ waiting }) => waiting,
}

const Queue: ResolversFor<BoardQueue, Graph.BoardQueueResolvers> = {
  series: ({ series }, _args, context) => seriesOf(context, series),
  issuedCount: ({ issued }) => issued,
  waitingCount: ({ waiting }) => waiting,
}

const Called: ResolversFor<BoardNumber, Graph.BoardNumberResolvers> = {
  display: ({ display, isEarlier }, { lang }) => {
    if (!isEarlier) return display
    return lang === 'EN' ? `${display} (earlier day)` : `前日 ${display}`
  },
}

/** What may be followed of the queues. */
export const queueBoard: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: { Subscription, QueueBoard, BoardQueue: Queue, BoardNumber: Called },
}
