import { answer } from '@chiiki/kit/answer.ts'
import { problemResolvers } from '@chiiki/kit/problem.ts'
import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import { found, surelyOf } from '../council/lookup.ts'
import type * as Graph from '../generated.ts'
import { addEntries, change, drawNow, end, groundOf, plan, sourcesUsed } from './acts.ts'
import { closeDraw, completeDraw, freezePool, invite, recordAnswer, voidDraw } from './decisions.ts'
import { type DrawKept, rulesOf } from './draw.ts'
import { listDraws } from './lists.ts'
import { type Letter, lettersOf, lineOf, placeOf } from './lookup.ts'
import { messages } from './messages.ts'
import { prospects } from './prospects.ts'
import { availableActions } from './rights.ts'
import { rulesText } from './sortition.ts'
import { announceSources, fixSeed, type Numbers } from './sources.ts'
import { acceptancesOf } from './statistics.ts'

const Query: Pick<Graph.QueryResolvers, 'draw' | 'draws' | 'drawLine'> = {
  draw: (_root, { id }, { loaders }) => loaders.draw.load(id),
  draws: (_root, args, { stores }) => listDraws(stores.draw, args),
  drawLine: (_root, { draw, salt, person }, context) => lineOf(context, draw, salt, person),
}

type Mutations =
  | 'planDraw'
  | 'addDrawEntries'
  | 'freezeDrawPool'
  | 'announceDrawSources'
  | 'fixDrawSeed'
  | 'performDraw'
  | 'inviteDrawn'
  | 'recordDrawAnswer'
  | 'completeDraw'
  | 'closeDraw'
  | 'voidDraw'

const told = (draw: DrawKept) => ({ draw })

const Mutation: Pick<Graph.MutationResolvers, Mutations> = {
  planDraw: async (_root, { input }, context) => answer(await plan(context, input), 'DrawPlanned', told),
  addDrawEntries: async (_root, { input }, context) =>
    answer(await addEntries(context, input), 'DrawEntriesAdded', told),
  freezeDrawPool: async (_root, { input }, context) => {
    const ground = await groundOf(context)
    const result = await change(context, 'freezeDrawPool', 'FREEZE_POOL', input, {
      facts: ({ _id }, session) => context.stores.draw.poolOf(_id, session),
      decide: (draw, pool) => freezePool(draw, pool, ground),
    })
    return answer(result, 'DrawPoolFrozen', told)
  },
  announceDrawSources: async (_root, { input }, context) => {
    const ground = await groundOf(context)
    const result = await change(context, 'announceDrawSources', 'ANNOUNCE_SOURCES', input, {
      facts: (draw, session) => sourcesUsed(context, draw, input.sources, session),
      decide: (draw, used) => announceSources(draw, input.sources, used, ground),
    })
    return answer(result, 'DrawSourcesAnnounced', told)
  },
  fixDrawSeed: async (_root, { input }, context) => {
    const ground = await groundOf(context)
    const given = { ...input, numbers: input.numbers.map(numbersOf) }
    const result = await change(context, 'fixDrawSeed', 'FIX_SEED', input, {
      decide: (draw) => fixSeed(draw, given, ground),
    })
    return answer(result, 'DrawSeedFixed', told)
  },
  performDraw: async (_root, { input }, context) =>
    answer(await drawNow(context, input), 'DrawPerformed', told),
  inviteDrawn: async (_root, { input }, context) => {
    const ground = await groundOf(context)
    const result = await change(context, 'inviteDrawn', 'INVITE', input, {
      decide: (draw) => invite(draw, ground),
    })
    return answer(result, 'DrawnInvited', told)
  },
  recordDrawAnswer: async (_root, { input }, context) => {
    const ground = await groundOf(context)
    const result = await change(context, 'recordDrawAnswer', 'RECORD_ANSWER', input, {
      facts: ({ _id }, session) => context.stores.draw.poolOf(_id, session),
      decide: (draw, pool) => recordAnswer(draw, input, pool, ground),
    })
    return answer(result, 'DrawAnswerRecorded', (draw: DrawKept) => ({
      draw,
      replacement: draw.places.find(({ replaces }) => replaces === input.commitment) ?? null,
    }))
  },
  completeDraw: async (_root, { input }, context) => {
    const result = await change(context, 'completeDraw', 'COMPLETE', input, {
      decide: (draw) => completeDraw(draw, input.reason),
    })
    return answer(result, 'DrawCompleted', told)
  },
  closeDraw: async (_root, { input }, context) => {
    const ground = await groundOf(context)
    const result = await end(context, 'closeDraw', 'CLOSE', input, (draw) => closeDraw(draw, ground))
    return answer(result, 'DrawClosed', told)
  },
  voidDraw: async (_root, { input }, context) => {
    const ground = await groundOf(context)
    const result = await end(context, 'voidDraw', 'VOID', input, (draw) =>
      voidDraw(draw, input.reason, ground),
    )
    return answer(result, 'DrawVoided', told)
  },
}

const Draw: ResolversFor<DrawKept, Omit<Graph.DrawResolvers, 'isInvented'>> = {
  __resolveReference: ({ id }, { loaders }) => loaders.draw.load(id),
  id: ({ _id }) => _id,
  council: ({ council }, _args, context) => surelyOf(context, council),
  purpose: ({ purpose }, { lang }) => (lang === 'EN' ? purpose.en : null) ?? purpose.ja,
  rulesText: (draw) => rulesText(rulesOf(draw)),
  pool: ({ _id, poolHash }, args, { loaders }) =>
    poolHash === null ? emptyPage : loaders.drawLines.load({ parent: _id, args }),
  algorithm: () => 'SORT-1',
  order: ({ _id }, args, { loaders }) => loaders.drawOrder.load({ parent: _id, args }),
  acceptances: (draw, _args, context) => acceptancesOf(context, draw),
  letters: (draw, args, context) => lettersOf(context, draw, args),
  availableActions: async (draw, _args, context) =>
    availableActions(draw.state, context.actor, await placeOf(context, draw)),
  prospects: (draw, _args, context) => prospects(context, draw),
  history: async ({ _id }, _args, { loaders }) => found(await loaders.drawHistory.load(_id), _id).history,
}

const emptyPage = {
  edges: [],
  nodes: [],
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
}

const DrawSource: Pick<Graph.DrawSourceResolvers, 'values'> = {
  values: ({ values }) => values?.map(String) ?? null,
}

const DrawLetter: ResolversFor<Letter, Pick<Graph.DrawLetterResolvers, 'commitment'>> = {
  commitment: ({ entry }) => entry.commitment,
}

const Council: Pick<Graph.CouncilResolvers, 'draws'> = {
  draws: ({ _id }, args, { loaders }) => loaders.drawsOfCouncil.load({ parent: _id, args }),
}

const problems = problemResolvers(messages)
const DrawActNotPossible: Pick<Graph.DrawActNotPossibleResolvers, 'draw'> = {
  ...problems.DrawActNotPossible,
  draw: async ({ draw }, _args, { loaders }) => found(await loaders.draw.load(draw), draw),
}
const SourceUsedBefore: Pick<Graph.SourceUsedBeforeResolvers, 'draws'> = {
  ...problems.SourceUsedBefore,
  draws: ({ draws }, _args, { loaders }) =>
    Promise.all(draws.map(async (id) => found(await loaders.draw.load(id), id))),
}

export const draw: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: {
    Query,
    Mutation,
    Draw,
    DrawSource,
    DrawLetter,
    Council,
    DrawActNotPossible,
    QuotasImpossible: problems.QuotasImpossible,
    GroupTooSmall: problems.GroupTooSmall,
    PersonInPool: problems.PersonInPool,
    InvitationsOpen: problems.InvitationsOpen,
    ReplyStillDue: problems.ReplyStillDue,
    SourceTooSoon: problems.SourceTooSoon,
    SourceUsedBefore,
    NumbersNotOut: problems.NumbersNotOut,
    CommitmentBroken: problems.CommitmentBroken,
  },
}

/** Numbers come as text, so that none is rounded on the way; what isn't a whole number fails as NaN where numbers are checked. */
function numbersOf({ values, ...rest }: Graph.DrawNumbersInput): Numbers {
  return { ...rest, values: values.map((value) => (/^\d{1,16}$/.test(value) ? Number(value) : Number.NaN)) }
}
