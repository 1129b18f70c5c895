import type { Person } from '@chiiki/kit/actor.ts'
import { answer } from '@chiiki/kit/answer.ts'
import { meId } from '@chiiki/kit/me.ts'
import { problemResolvers } from '@chiiki/kit/problem.ts'
import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import { dayOf } from '../context.ts'
import { found } from '../council/lookup.ts'
import type * as Graph from '../generated.ts'
import { change, changeDeclaration, declare } from './acts.ts'
import { basisForCheck, checkByReference, type EligibilityChecked } from './check.ts'
import type { Cell, Counts } from './counts.ts'
import { definition, renewEligibility, withdrawEligibility } from './decisions.ts'
import { type EligibilityKept, groupOf, isKumin, possibleActions, stateOn } from './eligibility.ts'
import { countsOf, declaredBy, eligibilityOf, groundOf, verdictFor } from './lookup.ts'
import { messages, wordsOf } from './messages.ts'
import { type ParticipationKind as KindRecord, kindsOn, type Verdict } from './verdict.ts'

const Query: Pick<
  Graph.QueryResolvers,
  'me' | 'participationKinds' | 'eligibilityFor' | 'eligibilityByReference' | 'eligibilityCounts'
> = {
  me: (_root, _args, { actor }) => (actor.kind === 'PERSON' ? actor : null),
  participationKinds: async (_root, _args, context) =>
    kindsOn(await context.loaders.participationKinds(), dayOf(context)),
  eligibilityFor: (_root, args, context) => verdictFor(context, args),
  eligibilityByReference: (_root, { reference, purpose }, context) =>
    checkByReference(context, reference, purpose),
  eligibilityCounts: (_root, _args, context) => countsOf(context),
}

const told = (eligibility: EligibilityKept) => ({ eligibility })

const Mutation: Pick<
  Graph.MutationResolvers,
  'declareEligibility' | 'renewEligibility' | 'changeEligibility' | 'withdrawEligibility'
> = {
  declareEligibility: async (_root, { input }, context) =>
    answer(await declare(context, input), 'EligibilityDeclared', told),
  renewEligibility: async (_root, { input }, context) =>
    answer(await change(context, 'renewEligibility', input, renewEligibility), 'EligibilityRenewed', told),
  changeEligibility: async (_root, { input }, context) =>
    answer(await changeDeclaration(context, input), 'EligibilityChanged', told),
  withdrawEligibility: async (_root, { input }, context) =>
    answer(
      await change(context, 'withdrawEligibility', input, withdrawEligibility),
      'EligibilityWithdrawn',
      told,
    ),
}

const Me: ResolversFor<Person, Graph.MeResolvers> = {
  __resolveReference: ({ id }, { actor }) => (actor.kind === 'PERSON' && id === meId(actor) ? actor : null),
  id: meId,
  eligibility: async (_me, _args, context) => (await declaredBy(context)) ?? [],
  groups: ({ groups }) => (groups ?? []).map((id) => ({ id })),
}

const MyGroup: Pick<Graph.MyGroupResolvers, 'eligibility'> = {
  eligibility: async ({ id }, _args, context) => (await declaredBy(context, id))?.[0] ?? null,
}

const clauseOf = (id: string) => ({ id })
const districtOf = ({ district }: { district: string }) => ({ id: district })

const Eligibility: ResolversFor<EligibilityKept, Graph.EligibilityResolvers> = {
  __resolveReference: ({ id }, context) => eligibilityOf(context, id),
  id: ({ _id }) => _id,
  isKumin: async (eligibility, _args, context) => isKumin(eligibility, (await groundOf(context)).rule),
  district: districtOf,
  group: groupOf,
  basis: async ({ _id }, _args, { loaders }) => (await loaders.basis.load(_id))?.text ?? null,
  state: (eligibility, _args, context) => stateOn(eligibility, dayOf(context)),
  clause: () => clauseOf(definition),
  availableActions: possibleActions,
  history: async ({ _id }, _args, { loaders }) =>
    found(await loaders.eligibilityHistory.load(_id), _id).history,
}

const ParticipationKind: ResolversFor<KindRecord, Graph.ParticipationKindResolvers> = {
  __resolveReference: async ({ id }, context) =>
    kindsOn(await context.loaders.participationKinds(), dayOf(context)).find(({ _id }) => _id === id) ?? null,
  id: ({ _id }) => _id,
  clause: ({ clause }) => clauseOf(clause),
  validFrom: ({ since }) => since,
}

const EligibilityVerdict: ResolversFor<Verdict, Graph.EligibilityVerdictResolvers> = {
  activity: ({ kind }) => kind,
  district: ({ district }) => (district === null ? null : { id: district }),
  outcome: ({ reason }) => (reason === null ? 'ELIGIBLE' : 'NOT_ELIGIBLE'),
  rule: (verdict, { lang }) => wordsOf(verdict)[lang === 'EN' ? 'en' : 'ja'].message,
  remedy: (verdict, { lang }) => wordsOf(verdict)[lang === 'EN' ? 'en' : 'ja'].remedy || null,
  clause: ({ kind }) => clauseOf(kind.clause),
}

const EligibilityCheck: ResolversFor<EligibilityChecked, Graph.EligibilityCheckResolvers> = {
  isKumin: Eligibility.isKumin,
  district: districtOf,
  state: Eligibility.state,
  basis: (checked, _args, context) => basisForCheck(context, checked),
}

const EligibilityCounts: ResolversFor<Counts, Graph.EligibilityCountsResolvers> = {
  period: ({ _id }) => _id,
  counts: ({ cells }) => cells,
}
const EligibilityCount: ResolversFor<Cell, Graph.EligibilityCountResolvers> = { district: districtOf }

const problems = problemResolvers(messages)
const EligibilityAlreadyDeclared: Pick<Graph.EligibilityAlreadyDeclaredResolvers, 'existing'> = {
  ...problems.EligibilityAlreadyDeclared,
  existing: async ({ holder, category }, _args, { loaders }) =>
    (await loaders.eligibilitiesOfHolder.load(holder)).find((each) => each.category === category) ?? null,
}
const EligibilityActNotPossible: Pick<Graph.EligibilityActNotPossibleResolvers, 'eligibility'> = {
  ...problems.EligibilityActNotPossible,
  eligibility: async ({ eligibility }, _args, context) =>
    found(await eligibilityOf(context, eligibility), eligibility),
}

export const eligibility: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: {
    Query,
    Mutation,
    Me,
    MyGroup,
    Eligibility,
    ParticipationKind,
    EligibilityVerdict,
    EligibilityCheck,
    EligibilityCounts,
    EligibilityCount,
    EligibilityAlreadyDeclared,
    EligibilityActNotPossible,
  },
}
