import { actorId, type Person } from '@chiiki/kit/actor.ts'
import { answer } from '@chiiki/kit/answer.ts'
import { businessDateOf } from '@chiiki/kit/business-date.ts'
import { containsDay } from '@chiiki/kit/period.ts'
import { problemResolvers } from '@chiiki/kit/problem.ts'
import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import { inForce } from '@chiiki/kit/valid-time.ts'
import { citing } from '../clause/cited.ts'
import { type Context, momentOf } from '../context.ts'
import type * as Graph from '../generated.ts'
import { officeOf } from '../office/lookup.ts'
import type { OfficeAt } from '../office/office.ts'
import type { Moment } from '../territory/territory.ts'
import * as acts from './acts.ts'
import { type Establishment as EstablishmentModel, establishmentOf } from './establishment.ts'
import { heldOn } from './held.ts'
import { listPosts } from './lists.ts'
import {
  callerIsPersonnel,
  leadOf,
  type PostAt,
  postByCode,
  postOf,
  readingPerson,
  readsStaffOf,
} from './lookup.ts'
import { messages } from './messages.ts'
import type { StaffPolicy as StaffPolicyModel } from './policy.ts'
import { existenceOf, holdersOn, type PostRecord, type Tenure as TenureModel, tenureState } from './post.ts'
import { daysOf, knownSpells } from './spell.ts'
import { type YearsInPost as YearsModel, yearsInPost } from './years.ts'

export type TenureAt = { readonly tenure: TenureModel; readonly post: PostRecord; readonly moment: Moment }
export type HeldPostAt = TenureAt

const Query: Pick<
  Graph.QueryResolvers,
  'post' | 'posts' | 'heldPosts' | 'myPosts' | 'mayAct' | 'staffPolicies'
> = {
  post: (_root, { id, asOf, knownAt }, context) =>
    postOf(context, id, { ...momentOf(context, asOf), knownAt: knownAt ?? null }),
  posts: (_root, args, context) => listPosts(context.stores.post, args, momentOf(context, args.asOf)),
  heldPosts: (_root, { person, asOf }, context) => heldBy(context, person, momentOf(context, asOf)),
  myPosts: async (_root, _args, context) => {
    const { id } = context.actor as Person
    const moment = momentOf(context, null)
    const held = heldOn(await context.loaders.postsOfPerson.load(id), id, moment.asOf)
    return held.map((each) => ({ ...each, moment }))
  },
  mayAct: async (_root, { person, code, office, asOf }, context) => {
    const held = await heldBy(context, person, momentOf(context, asOf))
    return held?.some(({ post }) => post.code === code && post.office === office) ?? null
  },
  staffPolicies: async (_root, { asOf }, context) =>
    inForce(await context.loaders.staffPolicies(), momentOf(context, asOf).asOf),
}

const Post: ResolversFor<PostAt, Omit<Graph.PostResolvers, 'opinions'>> = {
  __resolveReference: (named, context) => {
    const moment = momentOf(context, null)
    return 'id' in named ? postOf(context, named.id, moment) : postByCode(context, named, moment)
  },
  id: ({ record }) => record._id,
  officeId: ({ record }) => record.office,
  office: ({ record, moment }, _args, context) => officeOf(context, record.office, moment),
  code: ({ record }) => record.code,
  title: ({ record }) => record.title,
  grade: ({ record }) => record.grade,
  lead: ({ record }) => record.lead,
  employment: ({ record }) => record.employment,
  basis: ({ record }) => record.basis,
  countsAs: ({ record }) => record.countsAs,
  state: (post) => stateOf(post),
  validFrom: ({ record, moment }) => existenceOf(record, moment.knownAt)?.from ?? '',
  validTo: ({ record, moment }) => existenceOf(record, moment.knownAt)?.to,
  holding: async (post, _args, context) => {
    const isTold = post.moment.asOf <= businessDateOf(context.now) || (await callerIsPersonnel(context))
    return isTold ? holdingOf(post) : null
  },
  holders: async (post, _args, context) => {
    const all = await tenuresFor(post, context, ['holders'])
    return all
      ?.filter(({ tenure }) => containsDay(daysOf(tenure), post.moment.asOf))
      .toSorted(substantiveFirst)
  },
  tenures: (post, _args, context) => tenuresFor(post, context, ['tenures']),
  source: ({ record }) => record.decision,
  version: async ({ record }, _args, context) => ((await callerIsPersonnel(context)) ? record.version : null),
  availableActions: async ({ record }, _args, context) =>
    (await callerIsPersonnel(context)) ? actionsOf(record, businessDateOf(context.now)) : [],
  history: async ({ record }, _args, context) =>
    (await callerIsPersonnel(context))
      ? ((await context.loaders.postHistory.load(record._id))?.history ?? [])
      : null,
}

const Tenure: ResolversFor<TenureAt, Omit<Graph.TenureResolvers, 'opinion'>> = {
  id: ({ tenure }) => tenure.id,
  person: ({ tenure }) => tenure.person,
  kind: ({ tenure }) => tenure.kind,
  reason: ({ tenure }) => tenure.reason,
  from: ({ tenure }) => tenure.validFrom,
  to: ({ tenure }) => tenure.validTo,
  state: ({ tenure, moment }) => tenureState(tenure, moment.asOf),
  yearsInPost: async ({ tenure, post, moment }, _args, { loaders }) =>
    yearsInPost(post, tenure.person, await loaders.staffPolicies(), moment),
  source: ({ tenure }) => tenure.decision,
  recordedAt: ({ tenure }) => tenure.recordedAt,
}

const YearsInPost: ResolversFor<YearsModel, Pick<Graph.YearsInPostResolvers, 'source'>> = {
  source: ({ limit }) => limit?.source,
}

const HeldPost: ResolversFor<HeldPostAt, Graph.HeldPostResolvers> = {
  post: ({ post, moment }, _args, context) => postOf(context, post._id, moment),
  code: ({ post }) => post.code,
  officeId: ({ post }) => post.office,
  kind: ({ tenure }) => tenure.kind,
  from: ({ tenure }) => tenure.validFrom,
  until: ({ tenure }) => tenure.validTo,
}

const Establishment: ResolversFor<
  EstablishmentModel,
  Pick<Graph.EstablishmentResolvers, 'standardSource' | 'standardAsOf' | 'standardUnknownReason'>
> = {
  standardSource: ({ standard }) => standard.source,
  standardAsOf: ({ standard }) => standard.asOf,
  standardUnknownReason: ({ standard }) => standard.unknownReason,
}

const StaffPolicy: ResolversFor<
  StaffPolicyModel,
  Pick<Graph.StaffPolicyResolvers, 'id' | 'validFrom' | 'validTo'>
> = {
  id: ({ _id }) => _id,
  validFrom: ({ since }) => since,
  validTo: ({ until }) => until,
}

const Office: Pick<Graph.OfficeResolvers, 'establishment' | 'directorPost' | 'deputyPost'> = {
  establishment: async (office, _args, context) => {
    const isToCome = office.moment.asOf > businessDateOf(context.now) && !(await callerIsPersonnel(context))
    const [posts, policies] = await Promise.all([
      context.loaders.postsOfOffice.load(office.id),
      context.loaders.staffPolicies(),
    ])
    return establishmentOf(office.posts, posts, policies, office.moment, isToCome ? dayToCome : null)
  },
  directorPost: ({ id, moment }: OfficeAt, _args, context) => leadOf(context, id, 'DIRECTOR', moment),
  deputyPost: ({ id, moment }: OfficeAt, _args, context) => leadOf(context, id, 'DEPUTY', moment),
}

const Mutation: Pick<
  Graph.MutationResolvers,
  | 'createPost'
  | 'appointToPost'
  | 'appointActing'
  | 'recordTenure'
  | 'endTenure'
  | 'withdrawPostAppointment'
  | 'abolishPost'
> = {
  createPost: async (_root, { input }, context) =>
    answer(await acts.createPost(context, input), 'PostCreated', changed(context)),
  appointToPost: async (_root, { input }, context) =>
    answer(await acts.appointToPost(context, input), 'HolderAppointed', appointed(context)),
  appointActing: async (_root, { input }, context) =>
    answer(await acts.appointActing(context, input), 'ActingAppointed', appointed(context)),
  recordTenure: async (_root, { input }, context) =>
    answer(await acts.recordTenure(context, input), 'TenureRecorded', appointed(context)),
  endTenure: async (_root, { input }, context) =>
    answer(await acts.endTenure(context, input), 'TenureEnded', appointed(context)),
  withdrawPostAppointment: async (_root, { input }, context) =>
    answer(await acts.withdrawPostAppointment(context, input), 'PostAppointmentWithdrawn', changed(context)),
  abolishPost: async (_root, { input }, context) =>
    answer(await acts.abolishPost(context, input), 'PostAbolished', changed(context)),
}

export const post: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: { Query, Post, Tenure, YearsInPost, HeldPost, Establishment, StaffPolicy, Office },
}
export const postActs: Slice = {
  typeDefs: readGraphql(import.meta.url, 'acts.graphql'),
  resolvers: { Mutation, ...citing(problemResolvers(messages)) },
}

const dayToCome = 'これから先の日の配置は公表していない。'

function changed(context: Context) {
  return (record: PostRecord): { post: PostAt } => ({ post: { record, moment: momentOf(context, null) } })
}

/** The tenure that the act recorded last. */
function appointed(context: Context) {
  return (record: PostRecord) => {
    const moment = momentOf(context, null)
    const tenure = record.tenures.at(-1) as TenureModel
    return { post: { record, moment }, tenure: { tenure, post: record, moment } }
  }
}

function stateOf({ record, moment }: PostAt): Graph.PostState {
  const there = existenceOf(record, moment.knownAt)
  if (!there || there.from > moment.asOf) return 'PLANNED'
  return containsDay(there, moment.asOf) ? 'OPEN' : 'ABOLISHED'
}

function holdingOf({ record, moment }: PostAt): Graph.PostHolding {
  const { substantive, acting } = holdersOn(record, moment.asOf, moment.knownAt)
  if (substantive) return acting ? 'HELD_WITH_ACTING' : 'HELD'
  return acting ? 'ACTING' : 'VACANT'
}

/** Null for those who may not read them. Days to come are for personnel. */
async function tenuresFor(
  { record, moment }: PostAt,
  context: Context,
  fields: readonly string[],
): Promise<TenureAt[] | null> {
  if (!(await readsStaffOf(context, record.office))) return null
  await readingPerson(context, 'Post', record._id, fields)
  const today = businessDateOf(context.now)
  const isPersonnel = await callerIsPersonnel(context)
  return knownSpells(record.tenures, moment.knownAt)
    .filter(({ validFrom }) => isPersonnel || validFrom <= today)
    .map((tenure) => ({ tenure, post: record, moment }))
}

function substantiveFirst(a: TenureAt, b: TenureAt): number {
  return a.tenure.kind === b.tenure.kind ? 0 : a.tenure.kind === 'SUBSTANTIVE' ? -1 : 1
}

/** What a person may act as on a day; null for those who may not know. The right is gone when the tenure or the post has ended. */
async function heldBy(context: Context, person: string, moment: Moment): Promise<HeldPostAt[] | null> {
  const isSelf = context.actor.kind === 'PERSON' && actorId(context.actor) === person
  if (!isSelf && !(await callerIsPersonnel(context))) return null
  if (isSelf && moment.asOf > businessDateOf(context.now) && !(await callerIsPersonnel(context))) return null
  await readingPerson(context, 'Person', person, ['heldPosts'])
  const records = await context.loaders.postsOfPerson.load(person)
  return heldOn(records, person, moment.asOf).map((held) => ({ ...held, moment }))
}

function actionsOf(record: PostRecord, today: string): Graph.PostAction[] {
  const there = existenceOf(record)
  const isOver = !there || (there.to !== null && there.to <= today)
  const states = knownSpells(record.tenures).map((tenure) => tenureState(tenure, today))
  const actions: Graph.PostAction[] = isOver ? [] : ['APPOINT', 'APPOINT_ACTING']
  if (states.some((state) => state === 'PLANNED' || state === 'IN_FORCE')) actions.push('END_TENURE')
  if (states.includes('PLANNED')) actions.push('WITHDRAW_APPOINTMENT')
  return isOver ? actions : [...actions, 'ABOLISH']
}
