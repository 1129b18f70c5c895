import type { MessagesOf } from '@chiiki/kit/problem.ts'
import type { NetSubsidyProblem } from './net-spot.ts'

export const messages: MessagesOf<NetSubsidyProblem> = {
  NetSubsidyTooEarly: ({ lastGrantedOn, possibleFrom, years, exceptions }) => ({
    ja: {
      message: `この場所は${lastGrantedOn}に助成を受けています。同じ場所への助成は、前回から${years}年以上たってからです。`,
      remedy: `${possibleFrom}から申請できます。${exceptions.length > 0 ? `例外: ${exceptions.map(({ code, text }) => `${text.ja}（${code}）`).join('、')}` : ''}`,
    },
    en: {
      message: `This spot had the subsidy on ${lastGrantedOn}; it may have it again after ${years} years.`,
      remedy: `It can be applied for from ${possibleFrom}.${exceptions.length > 0 ? ` Exceptions: ${exceptions.map(({ code, text }) => `${text.en ?? text.ja} (${code})`).join('; ')}.` : ''}`,
    },
  }),
  NetSpotHasOpenApplication: () => ({
    ja: {
      message: 'この場所には、決定を待っている申請がすでにあります。',
      remedy: 'その申請の決定を待つか、取り下げてから申請してください。',
    },
    en: {
      message: 'An application for this spot is open already.',
      remedy: 'Wait for its decision, or withdraw it first.',
    },
  }),
  NetSpotRegistered: ({ place, spotId }) => ({
    ja: {
      message: `この場所（${place}）は、すでに登録されています。`,
      remedy: `登録されている場所${spotId ? `（${spotId}）` : ''}で申請してください。`,
    },
    en: {
      message: `The spot "${place}" is on record already.`,
      remedy: `Apply for the spot that is there${spotId ? ` (${spotId})` : ''}.`,
    },
  }),
}
