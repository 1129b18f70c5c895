import type { Owed } from '@chiiki/kit/clock.ts'
import { readClock } from '@chiiki/kit/clock.ts'
import { problemResolvers } from '@chiiki/kit/problem.ts'
import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import type { Context } from '../context.ts'
import type * as Graph from '../generated.ts'
import { groundOf } from './ground.ts'
import type { Step } from './handling.ts'
import { messages } from './messages.ts'
import { type Prospect, ruleOf, wordsOf } from './prospect.ts'

const Response: Pick<Graph.ResponseResolvers, 'office' | 'draftedByPost' | 'draftedOn'> = {
  office: ({ office }) => ({ id: office }),
  draftedByPost: ({ drafted }) => drafted?.post ?? null,
  draftedOn: ({ drafted }) => drafted?.on ?? null,
}
const HandlingStep: ResolversFor<Step, Graph.HandlingStepResolvers> = {
  office: ({ office }) => (office === null ? null : { id: office }),
}

const problems = problemResolvers(messages)
const NotEligibleToTakePart: Pick<Graph.NotEligibleToTakePartResolvers, 'activity' | 'reason'> = {
  ...problems.NotEligibleToTakePart,
  activity: ({ verdict }) => verdict.kind,
  reason: ({ verdict }) => {
    if (verdict.reason === null) throw new Error('whoever may take part was refused')
    return verdict.reason
  },
}

const clauseOf = (id: string | null) => (id === null ? null : ({ __typename: 'Clause', id } as const))

const ActionProspect: ResolversFor<Prospect, Graph.ActionProspectResolvers> = {
  clause: ({ clause }) => clauseOf(clause),
  isPossible: ({ barrier }) => barrier === null,
  blockedBy: ({ barrier }) => barrier,
}
const ActionBlock: ResolversFor<NonNullable<Prospect['barrier']>, Graph.ActionBlockResolvers> = {
  rule: (barrier) => ruleOf(barrier),
  message: (barrier, { lang }) => wordsOf(barrier, lang).message,
  remedy: (barrier, { lang }) => wordsOf(barrier, lang).remedy,
  clause: ({ clause }) => clauseOf(clause),
}

export const response: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: {
    Response,
    HandlingStep,
    HandlingNotPossible: problems.HandlingNotPossible ?? {},
    NotEligibleToTakePart,
    ActionProspect,
    ActionBlock,
  },
}

/** Clocks as they stand today. */
export async function clocksOf(context: Context, clocks: readonly Owed[]) {
  const { book, day } = await groundOf(context)
  return clocks.map((each) => readClock(book, each, day))
}

/** Where something is addressed to, for the graph. */
export const addresseeFields = {
  district: ({ tier, place }: { tier: string; place: string | null }) =>
    tier === 'DISTRICT' && place !== null ? { id: place } : null,
  area: ({ area }: { area: string | null }) => (area === null ? null : { id: area }),
  addressee: ({ office }: { office: string }) => ({ id: office }),
  addresseePost: ({ post }: { post: string }) => post,
}
