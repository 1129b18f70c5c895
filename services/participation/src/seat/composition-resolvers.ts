import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import type * as Graph from '../generated.ts'
import type { Finding, CompositionRule as Rule } from './composition.ts'
import { type Check, categoryOf, membershipOf } from './lookup.ts'
import type { SeatCategory as Category } from './term.ts'

export const SeatCategory: ResolversFor<
  Category,
  Pick<Graph.SeatCategoryResolvers, 'id' | 'name' | 'clause'>
> = {
  id: ({ _id }) => _id,
  name: ({ name }, { lang }) => (lang === 'EN' ? name.en : null) ?? name.ja,
  clause: ({ clause }) => (clause === null ? null : { id: clause }),
}

export const CompositionRule: ResolversFor<
  Rule,
  Pick<Graph.CompositionRuleResolvers, 'id' | 'text' | 'categories' | 'share' | 'clause'>
> = {
  id: ({ _id }) => _id,
  text: ({ text }, { lang }) => (lang === 'EN' ? text.en : null) ?? text.ja,
  categories: ({ categories }, _args, context) =>
    Promise.all(categories.map((each) => categoryOf(context, each))),
  share: ({ share }) => share && `${share.isMore ? '>' : ''}${share.num}/${share.den}`,
  clause: ({ clause }) => (clause === null ? null : { id: clause }),
}

export const CompositionFinding: ResolversFor<
  Finding,
  Pick<Graph.CompositionFindingResolvers, 'memberships' | 'unknown'>
> = {
  unknown: async ({ unknown }, _args, context) =>
    (await Promise.all(unknown.slice(0, 200).map((id) => membershipOf(context, id)))).flatMap(
      (each) => each ?? [],
    ),
  memberships: async ({ memberships }, _args, context) =>
    (await Promise.all(memberships.slice(0, 200).map((id) => membershipOf(context, id)))).flatMap(
      (each) => each ?? [],
    ),
}

export const CompositionCheck: ResolversFor<
  Check,
  Pick<Graph.CompositionCheckResolvers, 'isBroken' | 'isUncertain'>
> = {
  isUncertain: ({ findings }) => findings.some(({ status }) => status === 'UNKNOWN'),
  isBroken: ({ findings }) => findings.some(({ status }) => status === 'BLOCK'),
}
