import { answer } from '@chiiki/kit/answer.ts'
import { problemResolvers } from '@chiiki/kit/problem.ts'
import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import { inForce } from '@chiiki/kit/valid-time.ts'
import { itemOf } from '../agenda/lookup.ts'
import { type Context, dayOf } from '../context.ts'
import { found, keptCouncils, surelyOf } from '../council/lookup.ts'
import type * as Graph from '../generated.ts'
import { answerWith, isMayor, open, withdraw } from './acts.ts'
import { type InquiryKept, type InquiryMatter, possibleActions } from './inquiry.ts'
import { listInquiries } from './lists.ts'
import { messages } from './messages.ts'
import { prospects } from './prospects.ts'

const Query: Pick<Graph.QueryResolvers, 'inquiry' | 'inquiries' | 'inquiryMatters'> = {
  inquiry: (_root, { id }, { loaders }) => loaders.inquiry.load(id),
  inquiries: (_root, args, { stores }) => listInquiries(stores.inquiry, args),
  inquiryMatters: async (_root, { asOf }, context) =>
    inForce(await context.loaders.inquiryMatters(), dayOf(context, asOf)),
}

const told = (inquiry: InquiryKept) => ({ inquiry })

const Mutation: Pick<Graph.MutationResolvers, 'openInquiry' | 'answerInquiry' | 'withdrawInquiry'> = {
  openInquiry: async (_root, { input: { council, ...input } }, context) =>
    answer(await open(context, council, input), 'InquiryOpened', told),
  answerInquiry: async (_root, { input }, context) =>
    answer(await answerWith(context, input), 'InquiryAnswered', told),
  withdrawInquiry: async (_root, { input }, context) =>
    answer(await withdraw(context, input), 'InquiryWithdrawn', told),
}

const Inquiry: ResolversFor<InquiryKept, Omit<Graph.InquiryResolvers, 'isInvented'>> = {
  __resolveReference: ({ id }, { loaders }) => loaders.inquiry.load(id),
  id: ({ _id }) => _id,
  council: ({ council }, _args, context) => surelyOf(context, council),
  matter: async ({ matter }, _args, { loaders }) =>
    found((await loaders.inquiryMatters()).find(({ _id }) => _id === matter) ?? null, matter),
  agendaItems: async ({ _id }, _args, { loaders }) =>
    (await loaders.itemsOnPaper.load(_id)).map((item) => ({ ...item, position: null })),
  answer: async ({ answer: given }, _args, { loaders }) =>
    given && found(await loaders.resolution.load(given.resolution), given.resolution),
  answeredAt: ({ answer: given }) => given?.answeredAt ?? null,
  availableActions: async ({ council, state }, _args, context) => {
    const { place } = await surelyOf(context, council)
    const mayWithdraw = isMayor(context, await context.loaders.place.load(place))
    const mayAnswer = (await keptCouncils(context)).has(council)
    return possibleActions(state).filter((action) => (action === 'ANSWER' ? mayAnswer : mayWithdraw))
  },
  prospects: (inquiry, _args, context) => prospects(context, inquiry),
  history: async ({ _id }, _args, { loaders }) => found(await loaders.inquiryHistory.load(_id), _id).history,
}

const Matter: ResolversFor<InquiryMatter, Graph.InquiryMatterResolvers> = {
  id: ({ _id }) => _id,
  text: ({ name: { ja, en } }, { lang }) => (lang === 'EN' ? (en ?? ja) : ja),
  clause: ({ clause }) => ({ __typename: 'Clause', id: clause }),
}

const ofInquiry = {
  inquiry: async ({ inquiry: id }: { inquiry: string }, _args: object, { loaders }: Context) =>
    found(await loaders.inquiry.load(id), id),
}
const problems = problemResolvers(messages)

export const inquiry: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: {
    Query,
    Mutation,
    Inquiry,
    InquiryMatter: Matter,
    InquiryActNotPossible: { ...problems.InquiryActNotPossible, ...ofInquiry },
    MatterNotForCouncil: problems.MatterNotForCouncil,
    DeliberationMissing: { ...problems.DeliberationMissing, ...ofInquiry },
    CouncilNotAtWork: {
      ...problems.CouncilNotAtWork,
      council: ({ council }: { council: string }, _args: object, context: Context) =>
        surelyOf(context, council),
    },
    InquiryUnderDiscussion: {
      ...problems.InquiryUnderDiscussion,
      ...ofInquiry,
      agendaItem: ({ agendaItem }: { agendaItem: string }, _args: object, context: Context) =>
        itemOf(context, agendaItem),
    },
  },
}
