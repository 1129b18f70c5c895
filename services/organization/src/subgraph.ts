import { accessDoor } from '@chiiki/kit/access-door.ts'
import { accessLog, logBeforeReading } from '@chiiki/kit/access-log.ts'
import { referenceDifferences, referenceSettlements } from '@chiiki/kit/reference-data.ts'
import type { SubgraphDefinition } from '@chiiki/kit/start-subgraph.ts'
import { subgraphSchema } from '@chiiki/kit/subgraph.ts'
import { address } from './address/resolvers.ts'
import { importAffairs } from './affair/import.ts'
import { affair, affairActs } from './affair/resolvers.ts'
import { affairStore } from './affair/store.ts'
import { boundaryFollowUp } from './boundary/follow-up-resolvers.ts'
import { boundary } from './boundary/resolvers.ts'
import { boundaryStore } from './boundary/store.ts'
import { importClauses } from './clause/import.ts'
import { clause } from './clause/resolvers.ts'
import { clauseStore } from './clause/store.ts'
import { importClocks } from './clock/import.ts'
import { matterLoaders } from './clock/loaders.ts'
import { clock, duty } from './clock/resolvers.ts'
import { dutyStore } from './clock/store.ts'
import type { Context, Stores } from './context.ts'
import { coordination, coordinationActs } from './coordination/resolvers.ts'
import { coordinationStore } from './coordination/store.ts'
import { exchange } from './exchange/resolvers.ts'
import { exchangeStore } from './exchange/store.ts'
import { loadersOf } from './loaders.ts'
import { nearest } from './nearest/resolvers.ts'
import { newcomerGuide } from './newcomer-guide/resolvers.ts'
import { importOffices } from './office/import.ts'
import { office, officeActs } from './office/resolvers.ts'
import { officeStore } from './office/store.ts'
import { opinion } from './opinion/resolvers.ts'
import { opinionStore } from './opinion/store.ts'
import { importPartners } from './partner/import.ts'
import { partner } from './partner/resolvers.ts'
import { partnerStore } from './partner/store.ts'
import { importFirstTenures } from './post/first-tenures.ts'
import { postsKept } from './post/held.ts'
import { importStaffPolicies } from './post/import.ts'
import { ownSubjects } from './post/lookup.ts'
import { post, postActs } from './post/resolvers.ts'
import { postStore } from './post/store.ts'
import { referenceDifference } from './reference-difference/resolvers.ts'
import { importRegulations } from './regulation/import.ts'
import { regulation } from './regulation/resolvers.ts'
import { regulationStore } from './regulation/store.ts'
import { staffing } from './staffing/resolvers.ts'
import { staffingStore } from './staffing/store.ts'
import { standard } from './standard/resolvers.ts'
import { prepareStandards, standardStore } from './standard/store.ts'
import { importStatistics } from './statistic/import.ts'
import { statistic } from './statistic/resolvers.ts'
import { statisticStore } from './statistic/store.ts'
import { support, supportActs } from './support/resolvers.ts'
import { supportStore } from './support/store.ts'
import { importTerms } from './term/import.ts'
import { term } from './term/resolvers.ts'
import { termStore } from './term/store.ts'
import { importTerritory } from './territory/import.ts'
import { territory } from './territory/resolvers.ts'
import { territoryStore } from './territory/store.ts'

const reads = accessDoor<Context>({
  name: 'organization',
  log: ({ stores }) => stores.accessLog,
  ownSubjects,
})

import { workload } from './workload/resolvers.ts'
import { workloadStore } from './workload/store.ts'

/** Territory and offices: who is responsible for what, where, on which day. */
export const organization: SubgraphDefinition<Stores, Context> = {
  name: 'organization',
  keepsPersonalText: true,
  sources: import.meta.dirname,
  schema: () =>
    subgraphSchema([
      territory,
      boundary,
      boundaryFollowUp,
      address,
      nearest,
      newcomerGuide,
      clause,
      office,
      officeActs,
      affair,
      affairActs,
      statistic,
      regulation,
      standard,
      term,
      partner,
      post,
      postActs,
      staffing,
      clock,
      duty,
      support,
      supportActs,
      coordination,
      coordinationActs,
      reads,
      exchange,
      opinion,
      workload,
      referenceDifference,
    ]),
  stores: (connection, { sealer }) => ({
    territory: territoryStore(connection),
    boundary: boundaryStore(connection),
    clause: clauseStore(connection),
    office: officeStore(connection),
    affair: affairStore(connection),
    statistic: statisticStore(connection),
    post: postStore(connection),
    staffing: staffingStore(connection),
    accessLog: accessLog(connection),
    regulation: regulationStore(connection),
    standard: standardStore(connection),
    term: termStore(connection),
    partner: partnerStore(connection),
    duty: dutyStore(connection),
    support: supportStore(connection),
    coordination: coordinationStore(connection),
    exchange: exchangeStore(connection),
    opinion: opinionStore(connection, sealer),
    workload: workloadStore(connection),
    referenceDifferences: referenceDifferences(connection),
    referenceSettlements: referenceSettlements(connection),
  }),
  importData: async (stores, dataDir, now) => {
    await importTerritory(stores.territory, dataDir, now)
    await importClauses(stores.clause, dataDir, now)
    await importRegulations(stores.regulation, dataDir, now)
    await importTerms(stores.term, dataDir, now)
    await importPartners(stores.partner, dataDir, now)
    await prepareStandards(stores.standard)
    await importOffices(stores.office, dataDir, now)
    await importAffairs(stores.affair, stores, dataDir, now)
    await importStatistics(stores.statistic, dataDir, now)
    await importStaffPolicies(stores.post, dataDir, now)
    await importClocks(stores.duty, dataDir, now)
  },
  putRight: (stores) => stores.duty.refresh(),
  postsOf: (stores) => postsKept(stores.post),
  importTenures: (stores, file, now) => importFirstTenures(stores.post, stores.office.offices, file, now),
  context: (stores, request) => ({
    ...request,
    stores,
    loaders: {
      ...loadersOf(stores, request.now),
      ...matterLoaders(stores, request.actor, request.now),
    },
    readPersonal: logBeforeReading(stores.accessLog, request),
  }),
}
