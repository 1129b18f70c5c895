import { answer } from '@chiiki/kit/answer.ts'
import { addDays, businessDateOf } from '@chiiki/kit/business-date.ts'
import { problemResolvers } from '@chiiki/kit/problem.ts'
import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import { affairOf } from '../affair/lookup.ts'
import { citing } from '../clause/cited.ts'
import { type Context, momentOf } from '../context.ts'
import type * as Graph from '../generated.ts'
import { mayPlan } from '../office/actions.ts'
import { officeOf } from '../office/lookup.ts'
import { callerIsPersonnel, readingPerson } from '../post/lookup.ts'
import { districtOf, found, townOf } from '../territory/lookup.ts'
import type { DistrictAt } from '../territory/territory.ts'
import { availableActions } from './actions.ts'
import * as acts from './acts.ts'
import { type BoundaryChange as Change, type Move, stateOf } from './boundary.ts'
import type { TaskSuccession } from './hanging.ts'
import { listBoundaryChanges } from './lists.ts'
import { messages } from './messages.ts'
import type { BoundaryChangeClashes as Clashes, DistrictInUse as InUse } from './problem.ts'

/** A move with the change that it's part of. */
export type MoveOf = Move & { readonly change: Change }
export type TaskOf = TaskSuccession & { readonly on: string }

const mostPlanned = 20

const Query: Pick<Graph.QueryResolvers, 'boundaryChange' | 'boundaryChanges'> = {
  boundaryChange: (_root, { id }, { loaders }) => loaders.boundaryChange.load(id),
  boundaryChanges: (_root, args, { stores }) => listBoundaryChanges(stores.boundary, args),
}

const BoundaryChange: ResolversFor<
  Change,
  Pick<
    Graph.BoundaryChangeResolvers,
    | '__resolveReference'
    | 'id'
    | 'state'
    | 'district'
    | 'moves'
    | 'closes'
    | 'tasks'
    | 'decision'
    | 'availableActions'
    | 'history'
  >
> = {
  __resolveReference: ({ id }, { loaders }) => loaders.boundaryChange.load(id),
  id: ({ _id }) => _id,
  state: (change, _args, { now }) => stateOf(change, businessDateOf(now)),
  district: (change, _args, context) => subjectOf(context, change),
  moves: (change) => change.moves.map((move) => ({ ...move, change })),
  closes: async ({ closes, effectiveOn }, _args, context) =>
    Promise.all(
      closes.map(async (id) => found(await officeOf(context, id, { asOf: effectiveOn, knownAt: null }), id)),
    ),
  tasks: ({ tasks, effectiveOn }) => (tasks ?? []).map((task) => ({ ...task, on: effectiveOn })),
  decision: ({ source }) => source,
  availableActions: async (change, _args, context) => {
    const isPlanner = mayPlan(context.actor, await context.loaders.headOfficeToday(), '') === null
    return availableActions(change, businessDateOf(context.now), isPlanner)
  },
  history: async ({ _id }, _args, { loaders }) =>
    (await loaders.boundaryChangeHistory.load(_id))?.history ?? [],
}

const BoundaryMove: ResolversFor<MoveOf, Pick<Graph.BoundaryMoveResolvers, 'town' | 'district'>> = {
  town: async ({ town, change }, _args, context) =>
    found(await townOf(context, town, { asOf: change.effectiveOn, knownAt: null }), town),
  district: ({ district, change }, _args, context) =>
    districtOf(context, district, { asOf: change.effectiveOn, knownAt: null }),
}

const BoundaryTask: ResolversFor<TaskOf, Graph.BoundaryTaskResolvers> = {
  affair: ({ affair, on }, _args, context) => affairOf(context, affair, { asOf: on, knownAt: null }),
  district: ({ district, on }, _args, context) => districtOf(context, district, { asOf: on, knownAt: null }),
}

const District: Pick<Graph.DistrictResolvers, 'plannedChanges' | 'version'> = {
  plannedChanges: async ({ id, moment }, _args, { loaders }) => {
    const { asOf, knownAt } = moment
    const changes = await loaders.boundaryChangesOfDistrict.load(id)
    return changes
      .filter((change) => change.what !== 'CORRECTION' && change.effectiveOn > asOf)
      .filter(({ recordedAt }) => knownAt === null || recordedAt <= knownAt)
      .filter(({ withdrawnAt }) => withdrawnAt === null || (knownAt !== null && withdrawnAt > knownAt))
      .slice(0, mostPlanned)
  },
  version: ({ version }) => version,
}

const Mutation: Pick<
  Graph.MutationResolvers,
  | 'planDistrict'
  | 'planDistrictChange'
  | 'planDistrictEnd'
  | 'redrawBoundary'
  | 'withdrawPlannedBoundaryChange'
  | 'correctAssignment'
> = {
  planDistrict: async (_root, { input }, context) =>
    answer(await acts.planDistrict(context, input), 'DistrictPlanned', withDistrict(context)),
  planDistrictChange: async (_root, { input }, context) =>
    answer(await acts.planDistrictChange(context, input), 'DistrictChangePlanned', withDistrict(context)),
  planDistrictEnd: async (_root, { input }, context) =>
    answer(await acts.planDistrictEnd(context, input), 'DistrictEndPlanned', alone),
  redrawBoundary: async (_root, { input }, context) =>
    answer(await acts.redrawBoundary(context, input), 'BoundaryRedrawn', alone),
  withdrawPlannedBoundaryChange: async (_root, { input }, context) =>
    answer(await acts.withdrawPlannedBoundaryChange(context, input), 'PlannedBoundaryChangeWithdrawn', alone),
  correctAssignment: async (_root, { input }, context) =>
    answer(await acts.correctAssignment(context, input), 'AssignmentCorrected', alone),
}

const problems = citing(problemResolvers(messages))
const BoundaryChangeClashes: ResolversFor<Clashes, Pick<Graph.BoundaryChangeClashesResolvers, 'changes'>> = {
  ...problems.BoundaryChangeClashes,
  changes: ({ changeIds }, _args, { loaders }) =>
    Promise.all(changeIds.map(async (id) => found(await loaders.boundaryChange.load(id), id))),
}

/** Who of the staff is told to personnel, and each reading is logged. */
const DistrictInUse: ResolversFor<InUse, Pick<Graph.DistrictInUseResolvers, 'staffIds'>> = {
  ...problems.DistrictInUse,
  staffIds: async ({ districtId, staffIds }, _args, context) => {
    if (!(await callerIsPersonnel(context))) return null
    if (staffIds.length > 0) await readingPerson(context, 'District', districtId, ['staffIds'])
    return staffIds
  },
}

export const boundary: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: {
    Query,
    BoundaryChange,
    BoundaryMove,
    BoundaryTask,
    District,
    Mutation,
    ...problems,
    BoundaryChangeClashes,
    DistrictInUse,
  },
}

function alone(change: Change) {
  return { change }
}

function withDistrict(context: Context) {
  return (change: Change) => ({ change, district: subjectOf(context, change) as Promise<DistrictAt> })
}

async function subjectOf(context: Context, change: Change): Promise<DistrictAt | null> {
  if (change.district === null) return null
  const day = change.what === 'DISTRICT_END' ? addDays(change.effectiveOn, -1) : change.effectiveOn
  // A district that a withdrawn change planned is told as it was known until then.
  const knownAt = change.withdrawnAt === null ? null : new Date(change.withdrawnAt.getTime() - 1)
  return districtOf(context, change.district, { ...momentOf(context, day), knownAt })
}
