import { accessDoor } from '@chiiki/kit/access-door.ts'
import { accessLog, logBeforeReading } from '@chiiki/kit/access-log.ts'
import type { SubgraphDefinition } from '@chiiki/kit/start-subgraph.ts'
import { subgraphSchema } from '@chiiki/kit/subgraph.ts'
import type { Context, Stores } from './context.ts'
import { drill } from './drill/resolvers.ts'
import { drillStore } from './drill/store.ts'
import { loadersOf } from './loaders.ts'
import { type LiveOpenings, liveOpenings } from './opening/live.ts'
import { opening } from './opening/resolvers.ts'
import { openingStore } from './opening/store.ts'
import { ownPostings } from './roster/own.ts'
import { roster } from './roster/resolvers.ts'
import { rosterStore } from './roster/store.ts'
import { importShelters } from './shelter/import.ts'
import { shelter } from './shelter/resolvers.ts'
import { shelterStore } from './shelter/store.ts'

const reads = accessDoor<Context>({
  name: 'bosai',
  log: ({ stores }) => stores.accessLog,
  ownSubjects: ownPostings,
})

/** 防災: shelters and their openings, drills, and who is posted to a district for a disaster. */
export const bosai: SubgraphDefinition<Stores, Context> = {
  name: 'bosai',
  keepsPersonalText: true,
  schema: () => subgraphSchema([shelter, opening, drill, roster, reads]),
  stores: (connection, { sealer }) => ({
    shelter: shelterStore(connection),
    opening: openingStore(connection),
    drill: drillStore(connection),
    roster: rosterStore(connection, sealer),
    accessLog: accessLog(connection),
  }),
  importData: (stores, dataDir, now) => importShelters(stores.shelter, dataDir, now),
  live: ({ opening }) => liveOpenings(opening.openIn),
  context: (stores, request, live: LiveOpenings) => ({
    ...request,
    stores,
    live,
    loaders: loadersOf(stores),
    readPersonal: logBeforeReading(stores.accessLog, request),
  }),
}
