import { answer } from '@chiiki/kit/answer.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import { openText, type View } from '../consultation/door.ts'
import { changed, codeIn, partyOf } from '../consultation/resolvers.ts'
import type { Context } from '../context.ts'
import type * as Graph from '../generated.ts'
import * as acts from './acts.ts'
import { introductionActions, type Introduction as Kept } from './introduction.ts'
import { answerOffer, listOffers, type Offer, offerByToken, openOffered } from './offer.ts'

/** An introduction as the owner of its case sees it. */
export type IntroductionView = Pick<View, 'record' | 'reading' | 'ground'> & { readonly introduction: Kept }

const Query: Pick<Graph.QueryResolvers, 'introductionOffers' | 'introductionOffer'> = {
  introductionOffers: (_root, _args, context) => listOffers(context),
  introductionOffer: (_root, { token }, context) => offerByToken(context, token),
}

const Mutation: Pick<
  Graph.MutationResolvers,
  | 'askIntroduction'
  | 'recordIntroductionAnswer'
  | 'makeIntroduction'
  | 'endIntroduction'
  | 'withdrawIntroduction'
  | 'answerIntroduction'
> = {
  askIntroduction: async (_root, { input }, context) => changed(await acts.askIntroduction(context, input)),
  recordIntroductionAnswer: async (_root, { input }, context) =>
    changed(await acts.recordAnswer(context, input)),
  makeIntroduction: async (_root, { input }, context) => changed(await acts.make(context, input)),
  endIntroduction: async (_root, { input }, context) => changed(await acts.end(context, input)),
  withdrawIntroduction: async (_root, { input }, context) => changed(await acts.withdraw(context, input)),
  answerIntroduction: async (_root, { input }, context) =>
    answer(await answerOffer(context, input), 'IntroductionAnswered', () => ({ isAgreed: input.isAgreed })),
}

function textOf(context: Context, view: IntroductionView, what: 'name' | 'offer') {
  const { record, introduction } = view
  const sealed = introduction[what]
  if (sealed === null) return null
  const about = acts.aboutIntroduction(record._id, introduction.id, what)
  return openText(context, view, sealed, about, `introduction ${what}`)
}

const Introduction: Graph.IntroductionResolvers = {
  id: ({ introduction }) => introduction.id,
  to: ({ introduction }) => introduction.to,
  group: ({ introduction }) => introduction.group,
  topic: ({ introduction }) => introduction.topic,
  state: ({ introduction }) => introduction.state,
  askedAt: ({ introduction }) => introduction.askedAt,
  answeredAt: ({ introduction }) => introduction.answeredAt,
  name: (view, _args, context) => textOf(context, view, 'name'),
  offer: (view, _args, context) => textOf(context, view, 'offer'),
  token: ({ introduction }, _args, { stores }) =>
    stores.consultation.introductionTokens.again(introduction.id, introduction.tokenHash),
  availableActions: ({ introduction }) => introductionActions(introduction),
}

const IntroductionOffer: Graph.IntroductionOfferResolvers = {
  id: ({ introduction }: Offer) => introduction.id,
  group: ({ introduction }) => introduction.group,
  state: ({ introduction }) => introduction.state,
  from: ({ record }, _args, context) => partyOf(context, record.owner.party),
  theme: ({ record, introduction }, _args, context) => {
    const topic = record.topics.find(({ id }) => id === introduction.topic)
    return topic ? codeIn(context, topic.code) : null
  },
  offer: (offer, _args, context) => openOffered(context, offer, 'offer'),
  handed: (offer, _args, context) => openOffered(context, offer, 'handed'),
  askedAt: ({ introduction }) => introduction.askedAt,
}

export const introduction: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: { Query, Mutation, Introduction, IntroductionOffer },
}
