import type { MessagesOf } from '@chiiki/kit/problem.ts'
import type { SupportProblem } from './problem.ts'

export const messages: MessagesOf<SupportProblem> = {
  SupportMeasureActNotPossible: ({ action, state, possible }) => ({
    ja: {
      message: `この支援措置の状態（${state}）では、この操作（${action}）はできません。`,
      remedy: `できる操作: ${possible.join('、') || 'なし'}`,
    },
    en: {
      message: `${action} isn't possible while the measure is ${state}.`,
      remedy: `What is possible: ${possible.join(', ') || 'nothing'}.`,
    },
  }),
  SecondOfficerNeeded: () => ({
    ja: {
      message: '提案した職員は、自分の提案を承認できません。',
      remedy: '別の支援措置担当者が確かめて承認してください。',
    },
    en: {
      message: 'Whoever proposed it may not agree to it.',
      remedy: 'Another officer for support measures has to look and agree.',
    },
  }),
  ClearanceNotPossible: ({ state, isOver }) => ({
    ja: {
      message: isOver ? 'この許可は期限が切れています。' : `この許可はすでに処理されています（${state}）。`,
      remedy: '必要なら、新しく提案してください。',
    },
    en: {
      message: isOver ? 'This clearance has run out.' : `This clearance is ${state} already.`,
      remedy: 'Propose a new one if it is needed.',
    },
  }),
  PersonNotDistinct: ({ position }) => ({
    ja: {
      message: `${position + 1}人目に生年月日がないため、保護する人を見分けられません。`,
      remedy: '生年月日を入力してください。',
    },
    en: {
      message: `Person ${position + 1} has no day of birth, so nobody could be told to be them.`,
      remedy: 'Give the day of birth.',
    },
  }),
}
