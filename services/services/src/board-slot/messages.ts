import type { MessagesOf } from '@chiiki/kit/problem.ts'
import type { BoardActNotPossible, BoardFull, BoardInUse, PostingState } from './board-slot.ts'

export type BoardProblem = BoardFull | BoardInUse | BoardActNotPossible

const ja: { readonly [S in PostingState]: string } = {
  APPLIED: '申込み済み',
  APPROVED: '承認済み',
  POSTED: '掲示中',
  REMOVED: '撤去済み',
  DECLINED: '不承認',
  WITHDRAWN: '取下げ済み',
}
const en: { readonly [S in PostingState]: string } = {
  APPLIED: 'applied for',
  APPROVED: 'approved',
  POSTED: 'up',
  REMOVED: 'taken down',
  DECLINED: 'declined',
  WITHDRAWN: 'withdrawn',
}

export const messages: MessagesOf<BoardProblem> = {
  BoardFull: ({ from, freeFrom }) => ({
    ja: {
      message: `${from}からの期間は、この広報板に空きがありません。`,
      remedy:
        freeFrom.length > 0
          ? `空きのある期間の初日: ${freeFrom.join('、')}`
          : '地区の別の広報板を選んでください。',
    },
    en: {
      message: `This board has no place left in the period from ${from}.`,
      remedy:
        freeFrom.length > 0
          ? `Periods with a place begin on ${freeFrom.join(', ')}.`
          : 'Choose another board of the district.',
    },
  }),
  BoardInUse: ({ postingCount }) => ({
    ja: {
      message: `この広報板には、まだ${postingCount}件の掲示・申込みがあります。`,
      remedy: '先に撤去するか、申込みに不承認を伝えてください。',
    },
    en: {
      message: `${postingCount} postings are up on this board or applied for.`,
      remedy: 'Take them down or decline them first.',
    },
  }),
  BoardActNotPossible: ({ board, posting }) => ({
    ja: {
      message:
        board === 'RETIRED'
          ? 'この広報板は使われていません。'
          : `今の状態（${posting ? ja[posting] : '使用中'}）と日付では、この操作はできません。`,
      remedy: '読み直して、availableActionsにある操作を選んでください。',
    },
    en: {
      message:
        board === 'RETIRED'
          ? 'This board is out of use.'
          : `This can't be done now: it is ${posting ? en[posting] : 'in use'}, or its days have not come or are over.`,
      remedy: 'Read it again and choose from its availableActions.',
    },
  }),
}
