import { subjectOf } from '@chiiki/kit/access-log.ts'
import { answer } from '@chiiki/kit/answer.ts'
import { type ListRules, listPage } from '@chiiki/kit/list.ts'
import { problemResolvers } from '@chiiki/kit/problem.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import { dayOf } from '../application/lookup.ts'
import type * as Graph from '../generated.ts'
import * as acts from './acts.ts'
import { messages } from './messages.ts'
import {
  type ClearanceRecord,
  type MeasureRecord,
  possibleMeasureActions,
  protectsOn,
} from './support-measure.ts'

export type MeasureKept = MeasureRecord & { readonly version: number }
export type ClearanceKept = ClearanceRecord & { readonly version: number }

const rules: ListRules = {
  filters: { until: { path: 'until', kind: 'date' } },
  orders: { UNTIL: { path: 'until' } },
  byDefault: [{ field: 'UNTIL' }],
}

const Query: Pick<Graph.QueryResolvers, 'supportMeasures'> = {
  supportMeasures: async (_root, args, { stores, actor, logRead }) => {
    const posts = actor.kind === 'PERSON' ? actor.posts : []
    const offices = posts.filter(({ post }) => post === acts.officerPost).map(({ office }) => office)
    const subject = subjectOf('SupportMeasures', offices.toSorted().join(' '))
    await logRead({ what: 'SupportMeasures', subject, fields: ['list'], purpose: 'RENEWAL' })
    const mine = [{ $match: { office: { $in: offices } } }, { $project: { keys: 0 } }]
    return listPage(stores.supportMeasure.measures, rules, args, mine)
  },
}

const measure = (kept: MeasureKept) => ({ measure: kept })
const clearance = (kept: ClearanceKept) => ({ clearance: kept })

const Mutation: Pick<
  Graph.MutationResolvers,
  | 'registerSupportMeasure'
  | 'renewSupportMeasure'
  | 'proposeSupportMeasureEnd'
  | 'keepSupportMeasure'
  | 'confirmSupportMeasureEnd'
  | 'proposeSupportClearance'
  | 'approveSupportClearance'
> = {
  registerSupportMeasure: async (_root, { input }, context) =>
    answer(await acts.register(context, input), 'SupportMeasureRegistered', measure),
  renewSupportMeasure: async (_root, { input }, context) =>
    answer(await acts.renew(context, input), 'SupportMeasureRenewed', measure),
  proposeSupportMeasureEnd: async (_root, { input }, context) =>
    answer(await acts.proposeEnd(context, input), 'SupportMeasureEndProposed', measure),
  keepSupportMeasure: async (_root, { input }, context) =>
    answer(await acts.keep(context, input), 'SupportMeasureKept', measure),
  confirmSupportMeasureEnd: async (_root, { input }, context) =>
    answer(await acts.confirmEnd(context, input), 'SupportMeasureEnded', measure),
  proposeSupportClearance: async (_root, { input }, context) =>
    answer(await acts.proposeClearance(context, input), 'SupportClearanceProposed', clearance),
  approveSupportClearance: async (_root, { input }, context) =>
    answer(await acts.approveClearance(context, input), 'SupportClearanceApproved', clearance),
}

const SupportMeasure: Graph.SupportMeasureResolvers = {
  id: ({ _id }) => _id,
  office: ({ office }) => ({ id: office }),
  isProtecting: (kept, _args, context) => protectsOn(kept, dayOf(context)),
  persons: async (kept, { purpose }, { logRead, stores }) => {
    const subject = subjectOf('SupportMeasure', kept._id)
    await logRead({ what: 'SupportMeasure', subject, fields: ['persons'], purpose })
    return stores.supportMeasure.personsIn(kept)
  },
  availableActions: possibleMeasureActions,
  history: async ({ _id }, _args, { loaders }) => (await loaders.measureHistory.load(_id))?.history ?? [],
}

const SupportClearance: Graph.SupportClearanceResolvers = {
  id: ({ _id }) => _id,
  applicationId: ({ application }) => application,
}

export const supportMeasure: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: { Query, Mutation, SupportMeasure, SupportClearance, ...problemResolvers(messages) },
}
