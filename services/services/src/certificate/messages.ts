import type { MessagesOf } from '@chiiki/kit/problem.ts'
import type { IssueProblem } from './problem.ts'

export const messages: MessagesOf<IssueProblem> = {
  IssueWithheld: () => ({
    ja: {
      message: '交付前の確認が済んでいないため、交付できません。',
      remedy:
        '確認を担当する職（support-measure-officer）に引き継いでください。窓口では「確認に時間がかかる」とだけ伝えてください。',
    },
    en: {
      message: "The checks before handing over aren't through, so nothing is issued.",
      remedy:
        'Pass it to the officers who check (support-measure-officer). At the window say only that checking takes time.',
    },
  }),
  IssueActNotPossible: ({ action, state, possible }) => ({
    ja: {
      message: `この交付の状態（${state}）では、この操作（${action}）はできません。`,
      remedy: `できる操作: ${possible.join('、') || 'なし'}`,
    },
    en: {
      message: `${action} isn't possible while the issue is ${state}.`,
      remedy: `What is possible: ${possible.join(', ') || 'nothing'}.`,
    },
  }),
}
