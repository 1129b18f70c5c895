import { loadMany, loadOne } from '@chiiki/kit/loaders.ts'
import { applicationLoaders } from './application/loaders.ts'
import { appointmentLoaders } from './appointment/loaders.ts'
import { boardLoaders } from './board-slot/loaders.ts'
import { certificateLoaders } from './certificate/loaders.ts'
import { channelUseLoaders } from './channel-use/loaders.ts'
import { consultationLoaders } from './consultation/loaders.ts'
import type { Stores } from './context.ts'
import { digitalSupportLoaders } from './digital-support/loaders.ts'
import { figureLoaders } from './figures/loaders.ts'
import { floorManagerLoaders } from './floor-manager/loaders.ts'
import { leafletLoaders } from './leaflet/loaders.ts'
import { localGroupLoaders } from './local-group/loaders.ts'
import { netSubsidyLoaders } from './net-subsidy/loaders.ts'
import { newcomerLoaders } from './newcomer-guide/loaders.ts'
import { notificationLoaders } from './notification/loaders.ts'
import { queueLoaders } from './queue/loaders.ts'
import { supportLoaders } from './support-measure/loaders.ts'
import { waitLoaders } from './wait/loaders.ts'

/** Every loader of this subgraph. Each batches the keys of one tick into one store command, or into as many for forty as for one. */
export function loadersOf(stores: Stores, now: Date) {
  const { counter, matter, procedure, requirement } = stores
  const { counters } = counter
  const plain = { history: 0 } as const
  const inOrder = { order: 1 } as const
  return {
    ...channelUseLoaders(stores.channelUse, stores.application),
    ...digitalSupportLoaders(stores.digitalSupport),
    ...floorManagerLoaders(stores.floorManager),
    ...localGroupLoaders(stores.localGroup),
    ...leafletLoaders(stores.leaflet),
    ...applicationLoaders(stores.application),
    ...appointmentLoaders(stores),
    ...boardLoaders(stores.board),
    ...certificateLoaders(stores.certificate),
    ...consultationLoaders(stores),
    ...figureLoaders(stores),
    retentionPolicies: () => stores.retention.policies.find({}, { history: 0 }).lean(),
    ...netSubsidyLoaders(stores.netSubsidy),
    ...newcomerLoaders(stores.newcomerGuide),
    ...notificationLoaders(stores.notification),
    ...supportLoaders(stores.supportMeasure),
    ...queueLoaders(stores.queue),
    ...waitLoaders(stores, now),
    counter: loadOne(
      (ids) => counters.find({ _id: { $in: ids } }, plain).lean(),
      ({ _id }) => _id,
    ),
    counterHistory: loadOne(
      (ids) => counters.find({ _id: { $in: ids } }, { history: 1 }).lean(),
      ({ _id }) => _id,
    ),
    countersOfArea: loadMany(
      (ids) =>
        counters
          .find({ area: { $in: ids } }, plain)
          .sort(inOrder)
          .lean(),
      ({ area }) => [area],
    ),
    countersOfDistrict: loadMany(
      (ids) =>
        counters
          .find({ district: { $in: ids } }, plain)
          .sort(inOrder)
          .lean(),
      ({ district }) => (district === null ? [] : [district]),
    ),
    countersOfOffice: loadMany(
      (ids) =>
        counters
          .find({ office: { $in: ids } }, plain)
          .sort(inOrder)
          .lean(),
      ({ office }) => [office],
    ),
    countersTaking: loadMany(
      (ids) =>
        counters
          .find({ 'offerings.procedure': { $in: ids } }, plain)
          .sort(inOrder)
          .lean(),
      ({ offerings }) => offerings.map(({ procedure }) => procedure),
    ),
    mattersOfProcedure: loadMany(
      (ids) =>
        matter.matters
          .find({ procedures: { $in: ids } }, plain)
          .sort(inOrder)
          .lean(),
      ({ procedures }) => procedures,
    ),
    fact: loadOne(
      (ids) => requirement.facts.find({ _id: { $in: ids } }, plain).lean(),
      ({ _id }) => _id,
    ),
    procedureHistory: loadOne(
      (ids) => procedure.procedures.find({ _id: { $in: ids } }, { history: 1 }).lean(),
      ({ _id }) => _id,
    ),
    procedure: loadOne(
      (ids) => procedure.procedures.find({ _id: { $in: ids } }, plain).lean(),
      ({ _id }) => _id,
    ),
  }
}

export type Loaders = ReturnType<typeof loadersOf>
