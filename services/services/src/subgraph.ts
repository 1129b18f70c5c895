import { importCalendar } from '@chiiki/kit/calendar-import.ts'
import { calendarStore } from '@chiiki/kit/calendar-store.ts'
import type { SubgraphDefinition } from '@chiiki/kit/start-subgraph.ts'
import { subgraphSchema } from '@chiiki/kit/subgraph.ts'
import type { Context, Stores } from './context.ts'
import { counterActs } from './counter/acts.ts'
import { importCounters } from './counter/import.ts'
import { counter } from './counter/resolvers.ts'
import { counterStore } from './counter/store.ts'
import { loadersOf } from './loaders.ts'
import { procedureActs } from './procedure/acts.ts'
import { importProcedures, readProcedures } from './procedure/import.ts'
import { procedure } from './procedure/resolvers.ts'
import { procedureStore } from './procedure/store.ts'
import { procedureTerms } from './procedure/terms-resolvers.ts'
import { importFacts } from './requirement/import.ts'
import { requirement } from './requirement/resolvers.ts'
import { requirementStore } from './requirement/store.ts'

/** Counters and what people come to them for: what is open when, and who takes what. */
export const services: SubgraphDefinition<Stores, Context> = {
  name: 'services',
  keepsPersonalText: true,
  schema: () => subgraphSchema([counter, counterActs, procedure, procedureTerms, procedureActs, requirement]),
  stores: (connection) => ({
    calendar: calendarStore(connection),
    counter: counterStore(connection),
    procedure: procedureStore(connection),
    requirement: requirementStore(connection),
  }),
  importData: async (stores, dataDir, now) => {
    await importCalendar(stores.calendar, dataDir, now)
    await importProcedures(stores.procedure, dataDir, now)
    await importFacts(stores.requirement, dataDir, readProcedures(dataDir), now)
    await importCounters(stores.counter, dataDir, now)
    await stores.calendar.calendar()
  },
  context: (stores, request) => ({ ...request, stores, loaders: loadersOf(stores) }),
}
