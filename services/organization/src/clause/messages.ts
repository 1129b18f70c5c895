import type { MessagesOf } from '@chiiki/kit/problem.ts'
import type { PrincipleProblem } from './principle.ts'

export const messages: MessagesOf<PrincipleProblem> = {
  PrincipleDayNotAfter: ({ principleId, validFrom, lastFrom }) => ({
    ja: {
      message: `新しい基本理念は、今のもの（「${principleId}」、${lastFrom} から）より後の日から始まります。${validFrom} は後ではありません。`,
      remedy: `${lastFrom} より後の日を指定してください。`,
    },
    en: {
      message: `A new basic principle begins after the last one ("${principleId}", from ${lastFrom}); ${validFrom} isn't after it.`,
      remedy: `Give a day after ${lastFrom}.`,
    },
  }),
  PrincipleSuperseded: ({ principleId, on }) => ({
    ja: {
      message: `基本理念「${principleId}」は ${on} に次のものに替わっています。`,
      remedy: 'いちばん新しい基本理念を指定してください（basicPrinciples で調べられます）。',
    },
    en: {
      message: `The basic principle "${principleId}" gives way to another on ${on}.`,
      remedy: 'Name the last one; `basicPrinciples` lists them.',
    },
  }),
}
