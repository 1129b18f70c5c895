import type { MessagesOf } from '@chiiki/kit/problem.ts'
import type { InterpreterNotFree, InterpreterRegisteredAlready } from './problem.ts'

const why = {
  BOOKED: { ja: 'その時間は別の予約があります', en: 'is booked then' },
  LANGUAGE: { ja: 'その言語の通訳ではありません', en: "doesn't interpret that language" },
  HOURS: { ja: 'その時間には来られません', en: "can't come at that time" },
  ENDED: { ja: '今は通訳をしていません', en: 'no longer interprets' },
}

export const messages: MessagesOf<InterpreterNotFree | InterpreterRegisteredAlready> = {
  InterpreterNotFree: (problem) => ({
    ja: {
      message: `通訳者「${problem.interpreter}」は、${why[problem.why].ja}（${problem.language}）。`,
      remedy: 'interpreters で、その時間に空いている通訳者を選ぶか、時間を変えてください。',
    },
    en: {
      message: `The interpreter "${problem.interpreter}" ${why[problem.why].en} (${problem.language}).`,
      remedy: 'Choose one who is free then, from `interpreters`, or another time.',
    },
  }),
  InterpreterRegisteredAlready: () => ({
    ja: {
      message: 'この人は、すでに通訳者です。',
      remedy: '言語を変えるには、先に終了してから登録してください。',
    },
    en: {
      message: 'This person is an interpreter already.',
      remedy: 'To change the languages, end it first and register anew.',
    },
  }),
}
