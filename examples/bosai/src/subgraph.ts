import { accessDoor } from '@chiiki/kit/access-door.ts'
import { accessLog, logBeforeReading } from '@chiiki/kit/access-log.ts'
import type { SubgraphDefinition } from '@chiiki/kit/start-subgraph.ts'
import { subgraphSchema } from '@chiiki/kit/subgraph.ts'
import type { Context, Stores } from './context.ts'
import { drill } from './drill/resolvers.ts'
import { drillStore } from './drill/store.ts'
import { loadersOf } from './loaders.ts'
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

/** 防災: shelters, drills, and who is posted to a district for a disaster. */
export const bosai: SubgraphDefinition<Stores, Context> = {
  name: 'bosai',
  keepsPersonalText: true,
  schema: () => subgraphSchema([shelter, drill, roster, reads]),
  stores: (connection, { sealer }) => ({
    shelter: shelterStore(connection),
    drill: drillStore(connection),
    roster: rosterStore(connection, sealer),
    accessLog: accessLog(connection),
  }),
  importData: (stores, dataDir, now) => importShelters(stores.shelter, dataDir, now),
  context: (stores, request) => ({
    ...request,
    stores,
    loaders: loadersOf(stores),
    readPersonal: logBeforeReading(stores.accessLog, request),
  }),
}
