import type { SubgraphDefinition } from '@chiiki/kit/start-subgraph.ts'
import { subgraphSchema } from '@chiiki/kit/subgraph.ts'
import type { Context, Stores } from './context.ts'
import { importCouncils } from './council/import.ts'
import { council } from './council/resolvers.ts'
import { councilStore } from './council/store.ts'
import { loadersOf } from './loaders.ts'
import { meeting } from './meeting/resolvers.ts'
import { meetingStore } from './meeting/store.ts'
import { minutes } from './minutes/resolvers.ts'
import { minutesStore } from './minutes/store.ts'

/** Councils, and what people do in and with them. */
export const participation: SubgraphDefinition<Stores, Context> = {
  name: 'participation',
  schema: () => subgraphSchema([council, meeting, minutes]),
  stores: (connection) => ({
    council: councilStore(connection),
    meeting: meetingStore(connection),
    minutes: minutesStore(connection),
  }),
  importData: (stores, dataDir, now) => importCouncils(stores.council, dataDir, now),
  context: (stores, request) => ({ ...request, stores, loaders: loadersOf(stores) }),
}
