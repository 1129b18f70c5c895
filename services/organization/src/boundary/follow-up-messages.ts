import type { MessagesOf } from '@chiiki/kit/problem.ts'
import type { FollowUpSettled, FollowUpState } from './follow-up.ts'

const ja: Record<FollowUpState, string> = {
  OPEN: '未確認',
  CONFIRMED: '確認済み',
  LAPSED: '区域の変更の取下げにより不要',
}

export const followUpMessages: MessagesOf<FollowUpSettled> = {
  FollowUpSettled: ({ followUpId, state }) => ({
    ja: {
      message: `引継ぎの確認「${followUpId}」は、今の状態（${ja[state]}）では確認できません。`,
      remedy: '確認が要るものは boundaryFollowUps の OPEN のものです。',
    },
    en: {
      message: `The follow-up "${followUpId}" is ${state}: nothing is left to confirm.`,
      remedy: '`boundaryFollowUps` lists those that are OPEN.',
    },
  }),
}
