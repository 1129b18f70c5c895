import { answer } from '@chiiki/kit/answer.ts'
import { isIdOf } from '@chiiki/kit/id.ts'
import { problemResolvers } from '@chiiki/kit/problem.ts'
import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import { type Context, dayOf } from '../context.ts'
import type * as Graph from '../generated.ts'
import { change, prepare, subcommittee } from './acts.ts'
import { type CouncilAt, type CouncilKept, changesUpTo, councilAt, planOn, stateOn } from './council.ts'
import {
  abandonCouncil,
  establishCouncil,
  momentAt,
  resumeCouncil,
  scheduleEstablishment,
  suspendCouncil,
} from './decisions.ts'
import { dissolve } from './dissolution-acts.ts'
import { type OpenDuty, takers } from './duties.ts'
import type { CouncilType as CouncilTypeRecord } from './kinds.ts'
import { listCouncils } from './lists.ts'
import { councilOf, found, rolloutOf, rolloutsOf, surelyOf, today } from './lookup.ts'
import { messages } from './messages.ts'
import { type NoticeRule as NoticeRuleRecord, noticeRuleOn } from './policy.ts'
import { prospects } from './prospects.ts'
import { availableActions } from './rights.ts'
import { isLiveOn, liveOn, type Rollout } from './rollout.ts'

const Query: Pick<Graph.QueryResolvers, 'council' | 'councils' | 'councilRollouts' | 'councilTypes'> = {
  council: (_root, { id, asOf }, context) => councilOf(context, id, asOf),
  councils: (_root, args, { stores, ...request }) =>
    listCouncils(stores.council, args, dayOf(request, args.asOf)),
  councilRollouts: (_root, args, context) => rolloutsOf(context, args),
  councilTypes: (_root, _args, { loaders }) => loaders.councilTypes(),
}

type Mutations =
  | 'prepareCouncil'
  | 'setUpSubcommittee'
  | 'scheduleCouncilEstablishment'
  | 'establishCouncil'
  | 'abandonCouncil'
  | 'suspendCouncil'
  | 'resumeCouncil'
  | 'dissolveCouncil'

const Mutation: Pick<Graph.MutationResolvers, Mutations> = {
  prepareCouncil: async (_root, { input: { place, ...input } }, context) =>
    answer(await prepare(context, place, input), 'CouncilPrepared', told(context)),
  setUpSubcommittee: async (_root, { input: { parent, ...input } }, context) =>
    answer(await subcommittee(context, parent, input), 'SubcommitteeSetUp', told(context)),
  scheduleCouncilEstablishment: async (_root, { input }, context) => {
    const result = await change(
      context,
      'scheduleCouncilEstablishment',
      'SCHEDULE_ESTABLISHMENT',
      input,
      (council) => scheduleEstablishment(council, input.plannedOn ?? null, momentAt(context.now)),
    )
    return answer(result, 'CouncilEstablishmentScheduled', told(context))
  },
  establishCouncil: async (_root, { input }, context) => {
    const result = await change(context, 'establishCouncil', 'ESTABLISH', input, (council) =>
      establishCouncil(council, input, momentAt(context.now)),
    )
    return answer(result, 'CouncilEstablished', told(context))
  },
  abandonCouncil: async (_root, { input }, context) => {
    const result = await change(context, 'abandonCouncil', 'ABANDON', input, (council) =>
      abandonCouncil(council, input.reason, momentAt(context.now)),
    )
    return answer(result, 'CouncilAbandoned', told(context))
  },
  suspendCouncil: async (_root, { input }, context) => {
    const result = await change(context, 'suspendCouncil', 'SUSPEND', input, (council, { inSession }) =>
      suspendCouncil(council, input.reason, inSession, momentAt(context.now)),
    )
    return answer(result, 'CouncilSuspended', told(context))
  },
  resumeCouncil: async (_root, { input }, context) => {
    const result = await change(context, 'resumeCouncil', 'RESUME', input, (council) =>
      resumeCouncil(council, input.reason, momentAt(context.now)),
    )
    return answer(result, 'CouncilResumed', told(context))
  },
  dissolveCouncil: async (_root, { input }, context) => {
    return answer(await dissolve(context, input), 'CouncilDissolved', told(context))
  },
}

const placeOf = ({ place }: CouncilAt, { loaders }: Context) => loaders.place.load(place)
const onOrNull = (on: string | null, { asOf }: CouncilAt) => (on !== null && on <= asOf ? on : null)

/** Fields that other slices of this subgraph give. */
type OtherFields =
  | 'isInvented'
  | 'meetings'
  | 'draws'
  | 'resolutions'
  | 'regularDiscussions'
  | 'agendaItems'
  | 'meetingRules'
  | 'terms'
  | 'term'
  | 'members'
  | 'compositionCheck'
  | 'openCalls'
  | 'vacancies'
type OwnCouncilFields = Exclude<keyof Graph.CouncilResolvers, OtherFields>

const Council: ResolversFor<CouncilAt, Pick<Graph.CouncilResolvers, OwnCouncilFields>> = {
  __resolveReference: ({ id }, context) => councilOf(context, id),
  id: ({ _id }) => _id,
  type: async ({ type }, _args, { loaders }) =>
    found((await loaders.councilTypes()).find(({ _id }) => _id === type) ?? null, type),
  district: ({ place }) => (isIdOf('District', place) ? { id: place } : null),
  area: ({ area }) => (area === null ? null : { id: area }),
  parent: ({ parent, asOf }, _args, context) => (parent === null ? null : councilOf(context, parent, asOf)),
  subcommittees: async ({ _id, asOf }, _args, { loaders }) =>
    (await loaders.subcommittees.load(_id)).flatMap((each) => councilAt(each, asOf) ?? []),
  successors: async ({ successors, asOf, endedOn }, _args, context) =>
    endedOn === null || asOf < endedOn
      ? []
      : (await Promise.all(successors.map((id) => councilOf(context, id, asOf)))).flatMap(
          (each) => each ?? [],
        ),
  predecessors: async ({ _id, asOf }, _args, { loaders }) =>
    (await loaders.predecessors.load(_id))
      .filter(({ endedOn }) => endedOn !== null && endedOn <= asOf)
      .flatMap((each) => councilAt(each, asOf) ?? []),
  secretariat: async (council, _args, context) => officeOf(await placeOf(council, context)),
  state: (council) => stateOn(council, council.asOf),
  plannedOn: (council) => (onOrNull(council.establishedOn, council) ? null : planOn(council, council.asOf)),
  plans: ({ plans, asOf }) => plans.filter(({ since }) => since <= asOf),
  establishedOn: (council) => onOrNull(council.establishedOn, council),
  endedOn: (council) => onOrNull(council.endedOn, council),
  legalBasis: (council) => (onOrNull(council.establishedOn, council) ? council.legalBasis : null),
  changes: (council) => changesUpTo(council, council.asOf),
  noticeRule: async ({ kind }, _args, context) =>
    noticeRuleOn(await context.loaders.noticeRules.load(kind), kind, dayOf(context)),
  availableActions: async (council, _args, context) =>
    availableActions(
      stateOn(council, dayOf(context)),
      context.actor,
      await placeOf(council, context),
      council.kind,
    ),
  prospects: (council, _args, context) => prospects(context, council),
  history: async ({ _id }, _args, { loaders }) => found(await loaders.councilHistory.load(_id), _id).history,
}

const CouncilType: ResolversFor<
  CouncilTypeRecord,
  Pick<Graph.CouncilTypeResolvers, 'id' | 'belongsTo' | 'clause' | 'validFrom'>
> = {
  id: ({ _id }) => _id,
  belongsTo: ({ belongsTo }, { lang }) => (lang === 'EN' ? belongsTo?.en : null) ?? belongsTo?.ja ?? null,
  clause: ({ clause }) => (clause === null ? null : { id: clause }),
  validFrom: ({ since }) => since,
}

const NoticeRule: ResolversFor<NoticeRuleRecord, Pick<Graph.NoticeRuleResolvers, 'validFrom'>> = {
  validFrom: ({ since }) => since,
}

const CouncilLegalBasis: Pick<Graph.CouncilLegalBasisResolvers, 'clause'> = {
  clause: ({ clause }) => (clause === null ? null : { id: clause }),
}

const CouncilRollout: ResolversFor<
  Rollout,
  Pick<Graph.CouncilRolloutResolvers, 'order' | 'reason' | 'district' | 'area' | 'secretariat'>
> = {
  order: ({ place }) => place.order,
  reason: ({ reason }, { lang }) => (lang === 'EN' ? (reason?.en ?? reason?.ja) : reason?.ja) ?? null,
  district: ({ place }) => (place.kind === 'DISTRICT' ? { id: place._id } : null),
  area: ({ place }) => (place.area === null ? null : { id: place.area }),
  secretariat: ({ place }) => officeOf(place),
}

/** The contributed fields are the same for a district and for an area: each is a place of its own kind. */
const place = {
  council: async ({ id }: { id: string }, { asOf }: { asOf?: string | null }, context: Context) =>
    (await rolloutOf(context, id, asOf))?.council ?? null,
  councilRollout: ({ id }: { id: string }, { asOf }: { asOf?: string | null }, context: Context) =>
    rolloutOf(context, id, asOf),
}
const District: Pick<Graph.DistrictResolvers, 'council' | 'councilRollout'> = place
const Area: Pick<Graph.AreaResolvers, 'council' | 'councilRollout'> = place

const problems = problemResolvers(messages)
const DistrictHasCouncil: Pick<Graph.DistrictHasCouncilResolvers, 'district' | 'existing'> = {
  ...problems.DistrictHasCouncil,
  district: ({ place }) => ({ id: place }),
  existing: ({ place }, _args, context) => liveNow(context, place, 'DISTRICT'),
}
const AreaHasCouncil: Pick<Graph.AreaHasCouncilResolvers, 'area' | 'existing'> = {
  ...problems.AreaHasCouncil,
  area: ({ place }) => ({ id: place }),
  existing: ({ place }, _args, context) => liveNow(context, place, 'AREA'),
}
const PlaceHasBody: Pick<Graph.PlaceHasBodyResolvers, 'type' | 'existing'> = {
  ...problems.PlaceHasBody,
  type: async ({ type }, _args, { loaders }) =>
    found((await loaders.councilTypes()).find(({ _id }) => _id === type) ?? null, type),
  existing: async ({ place, type }, _args, context) => {
    const day = dayOf(context)
    const bodies = await context.loaders.councilsEverOfPlace.load(place)
    const body = bodies.find((each) => each.type === type && isLiveOn(each, day))
    return body ? today(context, body) : null
  },
}
const ParentNotEstablished: Pick<Graph.ParentNotEstablishedResolvers, 'parent'> = {
  ...problems.ParentNotEstablished,
  parent: ({ parent }, _args, context) => surelyOf(context, parent),
}
const CouncilActNotPossible: Pick<Graph.CouncilActNotPossibleResolvers, 'council'> = {
  ...problems.CouncilActNotPossible,
  council: ({ council }, _args, context) => surelyOf(context, council),
}
const DutiesWithoutSuccessor: Pick<Graph.DutiesWithoutSuccessorResolvers, 'council' | 'duties'> = {
  ...problems.DutiesWithoutSuccessor,
  council: ({ council }, _args, context) => surelyOf(context, council),
  duties: ({ duties }) => duties.slice(0, 200),
}
const CouncilDuty: ResolversFor<OpenDuty, Pick<Graph.CouncilDutyResolvers, 'council' | 'mayGoTo'>> = {
  council: ({ council }, _args, context) => surelyOf(context, council),
  mayGoTo: ({ kind }) => takers[kind],
}
const BodiesMustDecide: Pick<Graph.BodiesMustDecideResolvers, 'councils'> = {
  ...problems.BodiesMustDecide,
  councils: ({ councils }, _args, context) => Promise.all(councils.map((id) => surelyOf(context, id))),
}
const CouncilHasMeetings: Pick<Graph.CouncilHasMeetingsResolvers, 'council' | 'meetings'> = {
  ...problems.CouncilHasMeetings,
  council: ({ council }, _args, context) => surelyOf(context, council),
  meetings: ({ meetings }, _args, { loaders }) =>
    Promise.all(meetings.map(async (id) => found(await loaders.meeting.load(id), id))),
}

export const council: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: {
    Query,
    Mutation,
    Council,
    CouncilType,
    NoticeRule,
    CouncilLegalBasis,
    CouncilRollout,
    District,
    Area,
    DistrictHasCouncil,
    AreaHasCouncil,
    PlaceHasBody,
    ParentNotEstablished,
    CouncilActNotPossible,
    CouncilHasMeetings,
    DutiesWithoutSuccessor,
    CouncilDuty,
    BodiesMustDecide,
  },
}

function told(context: Context) {
  return (council: CouncilKept) => ({ council: today(context, council) })
}

function officeOf(place: { readonly secretariat: string } | null) {
  return place && { id: place.secretariat }
}

async function liveNow(context: Context, place: string, kind: 'DISTRICT' | 'AREA') {
  const council = liveOn(await context.loaders.councilsEverOfPlace.load(place), kind, dayOf(context))
  return council && today(context, council)
}
