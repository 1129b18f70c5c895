import type { MessagesOf } from '@chiiki/kit/problem.ts'
import type { OpinionOwnProblem, OpinionState } from './opinion.ts'

const ja: Record<OpinionState, string> = {
  ASKED: '照会中',
  ANSWERED: '回答済み',
  WITHDRAWN: '取下げ済み',
  LAPSED: '発令日を過ぎた',
}

export const messages: MessagesOf<OpinionOwnProblem> = {
  OpinionAsked: ({ postId, intendedFrom }) => ({
    ja: {
      message: `職「${postId}」の ${intendedFrom} からの任用について、この人の意見照会は既に出ています。`,
      remedy: '出ている照会を使うか、先に withdrawOpinionRequest で取り下げてください。',
    },
    en: {
      message: `An opinion on this person for the post "${postId}" from ${intendedFrom} is asked for already.`,
      remedy: 'Use the request that stands, or take it back first with withdrawOpinionRequest.',
    },
  }),
  OpinionTooLate: ({ postId, tenureId, from }) => ({
    ja: {
      message: `職「${postId}」へのこの人の任用（任期「${tenureId}」、${from} から）は既に行われています。意見は任用の前に聴くものです。`,
      remedy: '任用を取り下げてから照会してください。',
    },
    en: {
      message: `The appointment to "${postId}" (tenure "${tenureId}" from ${from}) is made already; an opinion is asked for before.`,
      remedy: 'Take the appointment back, then ask.',
    },
  }),
  OpinionStepNotPossible: ({ opinionId, state, step }) => ({
    ja: {
      message: `意見照会「${opinionId}」は${ja[state]}のため、${step === 'ANSWER' ? '回答' : '取下げ'}はできません。`,
      remedy: '回答と取下げは、照会中で発令日の前に行えます。',
    },
    en: {
      message: `The request "${opinionId}" is ${state}: ${step} isn't possible.`,
      remedy: 'It can be answered or taken back while it is ASKED, before the intended day.',
    },
  }),
}
