import { subjectOf } from '@chiiki/kit/access-log.ts'
import { laterOf } from '@chiiki/kit/business-date.ts'
import { problemResolvers } from '@chiiki/kit/problem.ts'
import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import { type Context, dayOf } from '../context.ts'
import { found, surelyOf } from '../council/lookup.ts'
import type * as Graph from '../generated.ts'
import { aboutPerson } from './acts.ts'
import {
  CompositionCheck,
  CompositionFinding,
  CompositionRule,
  SeatCategory,
} from './composition-resolvers.ts'
import {
  categoryOf,
  checkIf,
  checkOf,
  isOn,
  isPublic,
  membershipOf,
  membersOn,
  type SeatSeen,
  seatSeen,
  seesNominations,
  surelyTerm,
  termsOf,
} from './lookup.ts'
import { type MembershipKept, phaseOf, type Selection } from './membership.ts'
import { messages } from './messages.ts'
import { Mutation } from './mutations.ts'
import { membershipProspects, termProspects } from './prospects.ts'
import { availableActions, mayDo } from './rights.ts'
import { bodySeen } from './roster.ts'
import { phaseOn, type TermKept, termOn } from './term.ts'
import { vacancyOn, vacantSince } from './vacancy.ts'

const Query: Pick<
  Graph.QueryResolvers,
  'councilTerm' | 'membership' | 'seatCategories' | 'compositionRules'
> = {
  councilTerm: (_root, { id }, { loaders }) => loaders.councilTerm.load(id),
  membership: (_root, { id }, context) => membershipOf(context, id),
  seatCategories: async (_root, { type }, { loaders }) =>
    (await loaders.seatCategories()).filter(({ councilTypes }) => !type || councilTypes.includes(type)),
  compositionRules: async (_root, { type }, { loaders }) =>
    (await loaders.compositionRules()).filter(({ councilType }) => !type || councilType === type),
}

const Council: Pick<Graph.CouncilResolvers, 'terms' | 'term' | 'members' | 'compositionCheck' | 'vacancies'> =
  {
    terms: ({ _id }, _args, context) => termsOf(context, _id),
    term: async ({ _id, asOf }, _args, context) => termOn(await termsOf(context, _id), asOf),
    vacancies: async ({ _id, asOf }, _args, context) => {
      const term = termOn(await termsOf(context, _id), asOf)
      if (!term) return []
      const memberships = await context.loaders.membershipsOfTerm.load(term._id)
      return term.seats
        .filter(({ id }) => vacantSince(id, term, memberships, asOf) !== null)
        .map((seat) => ({ seat, term }))
    },
    members: ({ _id, asOf }, _args, context) => membersOn(context, _id, asOf),
    compositionCheck: (council, { asOf }, context) => checkOf(context, council._id, asOf ?? council.asOf),
  }

const CouncilTerm: ResolversFor<TermKept, Omit<Graph.CouncilTermResolvers, 'isInvented'>> = {
  __resolveReference: ({ id }, { loaders }) => loaders.councilTerm.load(id),
  id: ({ _id }) => _id,
  council: ({ council }, _args, context) => surelyOf(context, council),
  phase: (term, { asOf }, context) => phaseOn(term, dayOf(context, asOf)),
  seats: (term) => term.seats.map((seat) => ({ seat, term })),
  memberships: async ({ _id }, _args, { loaders }) =>
    (await loaders.membershipsOfTerm.load(_id)).filter(isPublic),
  nominations: async ({ _id, council }, _args, context) =>
    (await seesNominations(context, council))
      ? (await context.loaders.membershipsOfTerm.load(_id)).filter(({ state }) => state === 'NOMINATED')
      : null,
  availableActions: async (term, _args, context) =>
    (await termProspects(context, term))
      .filter(({ barrier }) => barrier === null)
      .map(({ action }) => action),
  prospects: (term, _args, context) => termProspects(context, term),
  history: async ({ _id }, _args, { loaders }) => found(await loaders.termHistory.load(_id), _id).history,
}

const CouncilSeat: ResolversFor<SeatSeen, Graph.CouncilSeatResolvers> = {
  id: ({ seat }) => seat.id,
  number: ({ seat }) => seat.number,
  category: ({ seat }, _args, context) => categoryOf(context, seat.category),
  district: ({ seat }) => (seat.district === null ? null : { id: seat.district }),
  state: async ({ seat, term }, { asOf }, context) => {
    const day = dayOf(context, asOf)
    const own = (await context.loaders.membershipsOfTerm.load(term._id)).filter(
      (each) => each.seat === seat.id && each.from !== null && each.lastDay !== null && each.from <= day,
    )
    if (own.some((each) => isOn(each, day))) return 'FILLED'
    return own.length > 0 ? 'VACANT' : 'OPEN'
  },
  vacancy: async ({ seat, term }, { asOf }, context) => {
    const { place } = await bodySeen(context, term.council)
    const memberships = await context.loaders.membershipsOfTerm.load(term._id)
    const book = await context.stores.clocks.book()
    return place && vacancyOn(seat, term, memberships, place.secretariat, book, dayOf(context, asOf))
  },
  holder: async ({ seat, term }, { asOf }, context) => {
    const day = dayOf(context, asOf)
    const memberships = await context.loaders.membershipsOfTerm.load(term._id)
    return memberships.find((each) => each.seat === seat.id && isOn(each, day)) ?? null
  },
}

const isSecretary = async (context: Context, council: string) =>
  mayDo('NOMINATE', context.actor, await bodySeen(context, council))

async function personOf(context: Context, { _id }: MembershipKept) {
  const { sealer } = context.stores.seat
  const kept = await context.loaders.memberPerson.load(_id)
  if (!kept) return null
  const about = aboutPerson(_id)
  return {
    name: sealer.open(kept.name, about),
    contact: kept.contact === null ? null : sealer.open(kept.contact, about),
  }
}

const Membership: ResolversFor<MembershipKept, Omit<Graph.MembershipResolvers, 'isInvented'>> = {
  __resolveReference: ({ id }, context) => membershipOf(context, id),
  id: ({ _id }) => _id,
  council: ({ council }, _args, context) => surelyOf(context, council),
  term: ({ term }, _args, context) => surelyTerm(context, term),
  seat: (membership, _args, context) => seatSeen(context, membership),
  category: ({ category }, _args, context) => categoryOf(context, category),
  phase: (membership, { asOf }, context) => phaseOf(membership, dayOf(context, asOf)),
  name: async (membership, _args, context) =>
    membership.isNamePublic && isPublic(membership)
      ? ((await personOf(context, membership))?.name ?? null)
      : null,
  person: async (membership, _args, context) => {
    if (!(await isSecretary(context, membership.council))) return null
    const subject = subjectOf('Membership', membership._id)
    const fields = ['name', 'contact']
    await context.logRead({ what: 'MemberPerson', subject, fields, purpose: 'COUNCIL' })
    return await personOf(context, membership)
  },
  replaces: async ({ replaces }, _args, { loaders }) =>
    replaces === null ? null : await loaders.membership.load(replaces),
  restsOn: async ({ link }, _args, context) => (link === null ? null : await membershipOf(context, link)),
  facts: async (membership, _args, context) =>
    (await seesNominations(context, membership.council)) ? membership.facts : null,
  checkIfAppointed: async (membership, { from }, context) => {
    if (!(await seesNominations(context, membership.council))) return null
    const { startsOn } = await surelyTerm(context, membership.term)
    return await checkIf(context, membership, from ?? laterOf(dayOf(context), startsOn))
  },
  availableActions: async (membership, _args, context) =>
    availableActions(membership, context.actor, await bodySeen(context, membership.council), dayOf(context)),
  prospects: (membership, _args, context) => membershipProspects(context, membership),
  history: async ({ _id }, _args, { loaders }) =>
    found(await loaders.membershipHistory.load(_id), _id).history,
}

const MembershipSelection: ResolversFor<
  Selection,
  Pick<Graph.MembershipSelectionResolvers, 'draw' | 'openCall'>
> = {
  draw: async ({ draw }, _args, { loaders }) => (draw === null ? null : await loaders.draw.load(draw)),
  openCall: async ({ application: id }, _args, { loaders }) => {
    const application = id === null ? null : await loaders.openCallApplication.load(id)
    return application && (await loaders.openCall.load(application.call))
  },
}

const problems = problemResolvers(messages)
const BodyOver: Pick<Graph.BodyOverResolvers, 'council'> = {
  ...problems.BodyOver,
  council: ({ council }, _args, context) => surelyOf(context, council),
}
const withTerm = {
  term: ({ term }: { term: string }, _args: object, context: Context) => surelyTerm(context, term),
}
const withMembership = {
  membership: async ({ membership }: { membership: string }, _args: object, { loaders }: Context) =>
    found(await loaders.membership.load(membership), membership),
}
const CompositionBroken: Pick<Graph.CompositionBrokenResolvers, 'findings'> = {
  ...problems.CompositionBroken,
  findings: ({ worse }) => worse.map(({ finding }) => finding),
}

export const seat: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: {
    Query,
    Mutation,
    Council,
    CouncilTerm,
    CouncilSeat,
    SeatCategory,
    Membership,
    MembershipSelection,
    CompositionRule,
    CompositionFinding,
    CompositionCheck,
    BodyOver,
    TermsOverlap: { ...problems.TermsOverlap, ...withTerm },
    TermHasMembers: { ...problems.TermHasMembers, ...withTerm },
    TermOver: { ...problems.TermOver, ...withTerm },
    SeatNotVacant: {
      ...problems.SeatNotVacant,
      membership: ({ membership }: { membership: string | null }, _args: object, { loaders }: Context) =>
        membership === null ? null : loaders.membership.load(membership),
    },
    SeatTaken: { ...problems.SeatTaken, ...withMembership },
    CompositionBroken,
    LinkMissing: problems.LinkMissing,
    SelectionUnproven: problems.SelectionUnproven,
    MembershipActNotPossible: { ...problems.MembershipActNotPossible, ...withMembership },
  },
}
