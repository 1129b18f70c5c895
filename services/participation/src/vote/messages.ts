import type { MessagesOf } from '@chiiki/kit/problem.ts'
import type { VoteProblem } from './decisions.ts'
import type { VoteAction, VoteState } from './vote.ts'

const stateJa: Record<VoteState, string> = { OPEN: '表決中', CLOSED: '確定', VOID: '無効' }
const actionJa: Record<VoteAction, string> = { CAST_BALLOT: '投票', CLOSE: '確定', VOID: '無効の宣言' }

export const messages: MessagesOf<VoteProblem> = {
  VoteActNotPossible: ({ action, state, possible }) => ({
    ja: {
      message: `この表決は「${stateJa[state]}」のため（または表決の方法により）、「${actionJa[action]}」はできません。`,
      remedy: `いまできること: ${possible.map((each) => actionJa[each]).join('、') || 'なし'}`,
    },
    en: {
      message: `${action} isn't possible: the vote is ${state}, or is held another way.`,
      remedy: `Possible now: ${possible.join(', ') || 'nothing'}.`,
    },
  }),
  VoterNotEntitled: ({ memberships }) => ({
    ja: {
      message: `表決に加われない委員です: ${memberships.join('、')}`,
      remedy: '在任・除斥・出席を確かめてください。誤りがあれば表決を無効とし、やり直してください。',
    },
    en: {
      message: `Not entitled to vote: ${memberships.join(', ')}.`,
      remedy: 'Check office, recusal and attendance; declare the vote void and hold it again if need be.',
    },
  }),
  AlreadyVoted: ({ membership }) => ({
    ja: {
      message: `「${membership}」はすでに投票しています。`,
      remedy: '一人一票です。誤りがあれば表決を無効とし、やり直してください。',
    },
    en: {
      message: `"${membership}" has voted.`,
      remedy: 'Each votes once; if it was wrong, declare the vote void and hold it again.',
    },
  }),
  CountsNotRight: ({ expected, counted }) => ({
    ja: {
      message: `票数の合計（${counted}）が、投じられた数（${expected}）と合いません。`,
      remedy: '棄権・白票も含めて数え直してください。',
    },
    en: {
      message: `The counts add up to ${counted}, not to the ${expected} cast.`,
      remedy: 'Count again, abstentions and blank papers too.',
    },
  }),
  ChairMustDecide: () => ({
    ja: { message: '可否同数です。', remedy: 'chairsVote に議長の裁決を書いてください。' },
    en: { message: 'As many are for it as against.', remedy: "Give the chair's vote in chairsVote." },
  }),
}
