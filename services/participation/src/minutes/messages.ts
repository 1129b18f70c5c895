import type { MessagesOf } from '@chiiki/kit/problem.ts'
import type { MinutesProblem } from './decisions.ts'
import type { MinutesAction, MinutesState } from './minutes.ts'

const stateJa: Record<MinutesState, string> = { DRAFT: '案', APPROVED: '承認済み', PUBLISHED: '公開済み' }

const actionJa: Record<MinutesAction, string> = {
  REVISE: '修正',
  APPROVE: '承認',
  PUBLISH: '公開',
  CORRECT: '訂正',
}

const listed = (actions: readonly MinutesAction[]) =>
  actions.map((action) => actionJa[action]).join('、') || 'なし'

export const messages: MessagesOf<MinutesProblem> = {
  MinutesActNotPossible: ({ action, state, possible }) => ({
    ja: {
      message: `この議事録は「${stateJa[state]}」のため、「${actionJa[action]}」はできません。${
        state === 'PUBLISHED' ? '公開した議事録は変えられません。' : ''
      }`,
      remedy: `いまできること: ${listed(possible)}`,
    },
    en: {
      message: `${action} isn't possible: these minutes are ${state}.${
        state === 'PUBLISHED' ? ' Published minutes never change.' : ''
      }`,
      remedy: `Possible now: ${possible.join(', ') || 'nothing; correct the edition in force'}.`,
    },
  }),
  MinutesAlreadyBegun: () => ({
    ja: {
      message: 'この会議の議事録は、すでに作られています。',
      remedy: '作成中のものは修正し、公開したものは訂正してください。',
    },
    en: {
      message: 'The minutes of this meeting are begun already.',
      remedy: 'Revise those in work; correct those published.',
    },
  }),
}
