import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import type { Context } from '../context.ts'
import type * as Graph from '../generated.ts'
import type { LiveBoards } from './live.ts'
import type { BoardNumber, BoardQueue, QueueBoard } from './queue-board.ts'

const QueueBoardShown: ResolversFor<QueueBoard, Graph.QueueBoardResolvers> = {
  waitingCount: ({ waiting }) => waiting,
}

const BoardQueueShown: ResolversFor<BoardQueue, Graph.BoardQueueResolvers> = {
  issuedCount: ({ issued }) => issued,
  waitingCount: ({ waiting }) => waiting,
}

const BoardNumberShown: ResolversFor<BoardNumber, Graph.BoardNumberResolvers> = {
  display: ({ display, isEarlier }, { lang }) => {
    if (!isEarlier) return display
    return lang === 'EN' ? `${display} (earlier day)` : `前日 ${display}`
  },
}

/** What may be followed of the queues. */
export function queueBoard(boards: LiveBoards): Slice {
  const Subscription: Graph.SubscriptionResolvers<Context> = {
    queueBoard: {
      subscribe: (_root, { counter }) => boards.follow(counter),
      resolve: (board: unknown) => board as QueueBoard | null,
    },
  }
  return {
    typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
    resolvers: {
      Subscription,
      QueueBoard: QueueBoardShown,
      BoardQueue: BoardQueueShown,
      BoardNumber: BoardNumberShown,
    },
  }
}
