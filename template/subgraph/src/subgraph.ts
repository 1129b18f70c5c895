import type { SubgraphDefinition } from '@chiiki/kit/start-subgraph.ts'
import { subgraphSchema } from '@chiiki/kit/subgraph.ts'
import type { Context, Stores } from './context.ts'
import { loadersOf } from './loaders.ts'
import { notice } from './notice/resolvers.ts'
import { noticeStore } from './notice/store.ts'

/** What the department adds to the graph. A further noun is a folder beside `notice/`, and a line in `schema` and `stores`. */
export const sample: SubgraphDefinition<Stores, Context> = {
  name: 'sample',
  schema: () => subgraphSchema([notice]),
  stores: (connection) => ({ notice: noticeStore(connection) }),
  // What it's given at the start, from files of `dataDir`: nothing yet. `importReference` of the kit brings documents in.
  importData: async () => {},
  context: (stores, request) => ({ ...request, stores, loaders: loadersOf(stores, request.now) }),
}
