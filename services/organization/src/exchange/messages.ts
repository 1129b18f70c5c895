import type { MessagesOf } from '@chiiki/kit/problem.ts'
import type { ExchangeOwnProblem, ExchangeState } from './exchange.ts'

const ja: Record<ExchangeState, string> = {
  PLANNED: '計画中',
  RUNNING: '実施中',
  OVER: '終了',
  WITHDRAWN: '取下げ済み',
}

export const messages: MessagesOf<ExchangeOwnProblem> = {
  ExchangeStepNotPossible: ({ exchangeId, state, step }) => ({
    ja: {
      message: `人事交流「${exchangeId}」は${ja[state]}のため、この操作（${step}）はできません。`,
      remedy: '取下げは始まる前、終了の繰上げは実施中、派遣は終わる前に行えます。',
    },
    en: {
      message: `The exchange "${exchangeId}" is ${state}: ${step} isn't possible.`,
      remedy:
        'It can be withdrawn before it begins, ended early while it runs, and people sent until it is over.',
    },
  }),
  ExchangeHasStaff: ({ exchangeId, staffIds }) => ({
    ja: {
      message: `人事交流「${exchangeId}」には、その日より後も派遣される職員が ${staffIds.length} 人います。`,
      remedy: '先に endExchangeStay でその派遣を終えるか、後の日を指定してください。',
    },
    en: {
      message: `The exchange "${exchangeId}" has ${staffIds.length} of the staff beyond that day.`,
      remedy: 'End their stays first with endExchangeStay, or choose a later day.',
    },
  }),
  ExchangeHeld: ({ exchangeId, from, to }) => ({
    ja: {
      message: `この職員は ${from} から ${to ?? '先'} まで人事交流「${exchangeId}」に派遣されています。`,
      remedy: '別の期間を指定するか、先に endExchangeStay でその派遣を終えてください。',
    },
    en: {
      message: `From ${from} to ${to ?? 'no end known'} the person is in the exchange "${exchangeId}".`,
      remedy: 'Choose other days, or end that stay first with endExchangeStay.',
    },
  }),
}
