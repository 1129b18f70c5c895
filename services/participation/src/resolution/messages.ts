import type { MessagesOf } from '@chiiki/kit/problem.ts'
import type { ResolutionProblem } from './decisions.ts'
import type { ResolutionResult } from './resolution.ts'

const resultJa: Record<ResolutionResult, string> = {
  AS_PROPOSED: '原案可決',
  AMENDED: '修正可決',
  RETURNED: '差戻し',
  REJECTED: '否決',
}

export const messages: MessagesOf<ResolutionProblem> = {
  NothingVoted: () => ({
    ja: {
      message: 'この議題は、審議が始まってから表決されていません。',
      remedy: '表決（簡易採決でもかまいません）をしてから、議決としてください。',
    },
    en: {
      message: "The item wasn't voted on since its discussion began.",
      remedy: 'Vote on it, be it by consent, then record the decision.',
    },
  }),
  ResultNotVoted: ({ voteResult, possibleResults }) => ({
    ja: {
      message: `表決の結果（${voteResult === 'CARRIED' ? '可決' : '否決'}）と合いません。`,
      remedy: `記録できる結果: ${possibleResults.map((each) => resultJa[each]).join('、')}`,
    },
    en: {
      message: `The vote was ${voteResult}.`,
      remedy: `It can be recorded as ${possibleResults.join(' or ')}.`,
    },
  }),
}
