import { answer } from '@chiiki/kit/answer.ts'
import { businessDateOf } from '@chiiki/kit/business-date.ts'
import { problemResolvers } from '@chiiki/kit/problem.ts'
import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import type * as Graph from '../generated.ts'
import * as acts from './acts.ts'
import {
  type BoardRecord,
  isRemovalDue,
  mayRunBoards,
  type BoardActNotPossible as NotPossible,
  type PostingRecord,
  type PostingSide,
  postingActions,
} from './board-slot.ts'
import { applicantOf, byToken, type PostingSeen, periodsOf, postingsOf, seenBy } from './lookup.ts'
import { messages } from './messages.ts'

export type Board = BoardRecord & { readonly version: number }
type Posting = PostingRecord & { readonly version: number }

const Query: Pick<Graph.QueryResolvers, 'noticeBoard' | 'boardPostingByToken' | 'boardPostings'> = {
  noticeBoard: (_root, { id }, { loaders }) => loaders.board.load(id),
  boardPostingByToken: (_root, { token }, context) => byToken(context, token),
  boardPostings: (_root, args, context) => postingsOf(context, args),
}

const told = (board: Board) => ({ board })
const toldTo = (side: PostingSide) => (posting: Posting) => ({ posting: seenBy(posting, side) })

const Mutation: Pick<
  Graph.MutationResolvers,
  | 'registerNoticeBoard'
  | 'retireNoticeBoard'
  | 'applyForBoardSlot'
  | 'approveBoardPosting'
  | 'declineBoardPosting'
  | 'recordBoardPosting'
  | 'recordBoardRemoval'
  | 'withdrawBoardPosting'
> = {
  registerNoticeBoard: async (_root, { input }, context) =>
    answer(await acts.register(context, input), 'NoticeBoardRegistered', told),
  retireNoticeBoard: async (_root, { input }, context) =>
    answer(await acts.retire(context, input), 'NoticeBoardRetired', told),
  applyForBoardSlot: async (_root, { input }, context) => {
    const result = await acts.apply(context, { ...input, periodCount: input.periodCount ?? 1 })
    return answer(result, 'BoardSlotApplied', (posting) => ({
      posting: seenBy(posting, 'APPLICANT'),
      token: acts.tokenOf(context, posting),
    }))
  },
  approveBoardPosting: async (_root, { input }, context) =>
    answer(
      await acts.step(context, 'approveBoardPosting', 'APPROVE', input),
      'BoardPostingApproved',
      toldTo('DECIDER'),
    ),
  declineBoardPosting: async (_root, { input }, context) =>
    answer(
      await acts.step(context, 'declineBoardPosting', 'DECLINE', input),
      'BoardPostingDeclined',
      toldTo('DECIDER'),
    ),
  recordBoardPosting: async (_root, { input }, context) =>
    answer(
      await acts.step(context, 'recordBoardPosting', 'POST', input),
      'BoardPostingPosted',
      toldTo('DESK'),
    ),
  recordBoardRemoval: async (_root, { input }, context) =>
    answer(
      await acts.step(context, 'recordBoardRemoval', 'REMOVE', input),
      'BoardPostingRemoved',
      toldTo('DESK'),
    ),
  withdrawBoardPosting: async (_root, { input }, context) =>
    answer(await acts.withdraw(context, input), 'BoardPostingWithdrawn', toldTo('APPLICANT')),
}

const District: Pick<Graph.DistrictResolvers, 'noticeBoards'> = {
  noticeBoards: async ({ id }, _args, { loaders }) => (await loaders.boardsOfDistrict.load(id)).slice(0, 100),
}

const NoticeBoard: ResolversFor<Board, Graph.NoticeBoardResolvers> = {
  __resolveReference: ({ id }, { loaders }) => loaders.board.load(id),
  id: ({ _id }) => _id,
  name: ({ name }, { lang }) => (lang === 'EN' ? (name.en ?? name.ja) : name.ja),
  district: ({ district }) => ({ id: district }),
  office: ({ office }) => ({ id: office }),
  periods: (board, _args, context) => periodsOf(context, board),
  notices: async ({ _id }, _args, { loaders, now }) => {
    const today = businessDateOf(now)
    const held = await loaders.heldOfBoard.load(_id)
    return held.filter(({ state, from }) => state === 'POSTED' && from <= today).slice(0, 100)
  },
  availableActions: (board, _args, { actor }) =>
    board.state === 'IN_USE' && !mayRunBoards(actor, board.office, '') ? ['RETIRE'] : [],
  history: async ({ _id }, _args, { loaders }) => (await loaders.boardHistory.load(_id))?.history ?? [],
}

const BoardPosting: ResolversFor<PostingSeen, Graph.BoardPostingResolvers> = {
  id: ({ _id }) => _id,
  board: ({ board }, _args, { loaders }) => loaders.board.load(board),
  isRemovalDue: (posting, _args, { now }) => isRemovalDue(posting, now),
  applicant: (posting, _args, context) => applicantOf(context, posting),
  availableActions: (posting, _args, { now }) => postingActions(posting, posting.seenAs, now),
  history: async ({ _id }, _args, { loaders }) =>
    (await loaders.boardPostingHistory.load(_id))?.history ?? [],
}

const problems = problemResolvers(messages)
const BoardActNotPossible: Pick<Graph.BoardActNotPossibleResolvers, 'postingState'> = {
  ...problems.BoardActNotPossible,
  postingState: ({ posting }: NotPossible) => posting,
}

export const boardSlot: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: { Query, District, NoticeBoard, BoardPosting },
}

export const boardSlotActs: Slice = {
  typeDefs: readGraphql(import.meta.url, 'acts.graphql'),
  resolvers: { Mutation, ...problems, BoardActNotPossible },
}
