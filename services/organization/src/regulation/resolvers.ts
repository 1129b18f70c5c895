import { answer } from '@chiiki/kit/answer.ts'
import { type ListRules, listPage, mapPage } from '@chiiki/kit/list.ts'
import { problemResolvers } from '@chiiki/kit/problem.ts'
import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import { citing } from '../clause/cited.ts'
import { momentOf } from '../context.ts'
import type * as Graph from '../generated.ts'
import type { Moment } from '../territory/territory.ts'
import * as acts from './acts.ts'
import { regulationOf } from './lookup.ts'
import { messages } from './messages.ts'
import {
  isInForceOn,
  lastStatus,
  mayRecord,
  type RegulationAt,
  type RegulationStep as Step,
  slipMonthsOf,
  statusesAfter,
  statusOn,
  stepsOf,
} from './regulation.ts'

const rules: ListRules = {
  filters: {
    id: { path: '_id', kind: 'id' },
    kind: { path: 'kind', kind: 'enum' },
    status: { path: 'current', kind: 'enum' },
    name: { path: 'search', kind: 'search' },
  },
  orders: { OFFICIAL: { path: 'order' } },
  byDefault: [{ field: 'OFFICIAL' }],
}

const Query: Pick<Graph.QueryResolvers, 'regulation' | 'regulations'> = {
  regulation: (_root, { id, asOf, knownAt }, context) =>
    regulationOf(context, id, { ...momentOf(context, asOf), knownAt: knownAt ?? null }),
  regulations: async (_root, { knownAt, ...args }, context) => {
    const moment = { ...momentOf(context, args.asOf), knownAt: knownAt ?? null }
    const { regulations } = context.stores.regulation
    const page = await listPage(regulations, rules, args, statusStages(moment))
    return mapPage(page, (record): RegulationAt => ({ id: record._id, record, moment }))
  },
}

const Regulation: ResolversFor<RegulationAt, Graph.RegulationResolvers> = {
  __resolveReference: ({ id }, context) => regulationOf(context, id, momentOf(context, null)),
  kind: ({ record }) => record.kind,
  name: ({ record }) => record.name,
  mention: ({ record }) => record.mention,
  note: ({ record }) => record.note,
  version: ({ record }) => record.version,
  status: ({ record, moment }) => statusOn(record, moment)?.status ?? null,
  since: ({ record, moment }) => statusOn(record, moment)?.since ?? null,
  isInForce: ({ record, moment }) => isInForceOn(record, moment),
  termFrom: ({ record }) => record.term?.from ?? null,
  termTo: ({ record }) => record.term?.to ?? null,
  steps: ({ record, moment }) => stepsOf(record, moment),
  documents: ({ id }, _args, { loaders }) => loaders.documentsOfRegulation.load(id),
  predecessor: ({ record, moment }, _args, context) =>
    record.succeeds === null ? null : regulationOf(context, record.succeeds, moment),
  successor: async ({ id, moment }, _args, { loaders }) => {
    const [record] = await loaders.successorsOfRegulation.load(id)
    return record ? { id: record._id, record, moment } : null
  },
  possibleStatuses: ({ record }) => statusesAfter(record.kind, lastStatus(record)),
  availableActions: async ({ record }, _args, { actor, loaders }) => {
    const isPlanner = mayRecord(actor, await loaders.headOfficeToday(), '') === null
    return isPlanner && statusesAfter(record.kind, lastStatus(record)).length > 0
      ? ['RECORD_STATUS', 'PLAN_STATUS']
      : []
  },
  history: async ({ id }, _args, { loaders }) => (await loaders.regulationHistory.load(id))?.history ?? [],
}

const RegulationStep: ResolversFor<Step, Graph.RegulationStepResolvers> = {
  plannedOn: ({ plan }) => plan?.on ?? null,
  plannedNote: ({ plan }) => plan?.note ?? null,
  plannedSource: ({ plan }) => plan?.source ?? null,
  since: ({ entry }) => entry?.since ?? null,
  attestedOn: ({ entry }) => entry?.attestedOn ?? null,
  hasHappened: ({ entry }) => entry !== null,
  slipMonths: slipMonthsOf,
  note: ({ entry }) => entry?.note ?? null,
  source: ({ entry }) => entry?.source ?? null,
  recordedAt: ({ entry }) => entry?.recordedAt ?? null,
}

const Mutation: Pick<Graph.MutationResolvers, 'recordRegulationStatus' | 'planRegulationStatus'> = {
  planRegulationStatus: async (_root, { input }, context) =>
    answer(await acts.planRegulationStatus(context, input), 'RegulationStatusPlanned', (record) => ({
      regulation: { id: record._id, record, moment: momentOf(context, null) },
    })),
  recordRegulationStatus: async (_root, { input }, context) =>
    answer(await acts.recordRegulationStatus(context, input), 'RegulationStatusRecorded', (record) => ({
      regulation: { id: record._id, record, moment: momentOf(context, null) },
    })),
}

export const regulation: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: { Query, Mutation, Regulation, RegulationStep, ...citing(problemResolvers(messages)) },
}

/** Puts the status on the day under `current`, as `statusOn` tells it, so that filters see it. */
function statusStages({ asOf, knownAt }: Moment) {
  const isKnown = knownAt === null ? true : { $lte: ['$$entry.recordedAt', knownAt] }
  const cond = { $and: [isKnown, { $ne: ['$$entry.from', null] }, { $lte: ['$$entry.from', asOf] }] }
  const known = { $filter: { input: '$entries', as: 'entry', cond: isKnown } }
  const told = { $filter: { input: '$entries', as: 'entry', cond } }
  return [
    { $set: { told, first: { $arrayElemAt: [known, 0] } } },
    {
      $set: {
        current: {
          $cond: [
            { $gt: [{ $size: '$told' }, 0] },
            { $arrayElemAt: ['$told.status', -1] },
            {
              $cond: [{ $and: [{ $gt: ['$first', null] }, { $eq: ['$first.since', null] }] }, null, 'NONE'],
            },
          ],
        },
      },
    },
    { $unset: ['told', 'first'] },
  ]
}
