import type { MessagesOf } from '@chiiki/kit/problem.ts'
import type { SeriesDayAction, SeriesDayOpened, SeriesDayState, SeriesDayStepNotPossible } from './series.ts'

export type SeriesProblem = SeriesDayOpened | SeriesDayStepNotPossible

const stateJa: Record<SeriesDayState, string> = {
  OPEN: '発券中',
  PAUSED: '一時停止中',
  CLOSED: '発券終了',
  ENDED: '当日終了',
}
const actionJa: Record<SeriesDayAction, string> = {
  PAUSE: '一時停止',
  RESUME: '再開',
  CLOSE: '発券終了',
  REOPEN: '発券終了の取消し',
  ADJUST: '上限・最終受付の変更',
  END: '当日終了',
}

export const seriesMessages: MessagesOf<SeriesProblem> = {
  SeriesDayOpened: () => ({
    ja: {
      message: 'この系列は、今日すでに開始されています。',
      remedy: '今の状態を読み、必要なら再開してください。',
    },
    en: {
      message: 'This series has been opened today already.',
      remedy: 'Read how it stands; resume or reopen it where needed.',
    },
  }),
  SeriesDayStepNotPossible: ({ dayState, action, possible }) => ({
    ja: {
      message: `今は「${stateJa[dayState]}」のため、「${actionJa[action]}」はできません。`,
      remedy: `今できること: ${possible.map((each) => actionJa[each]).join('、') || 'なし'}`,
    },
    en: {
      message: `It is ${dayState.toLowerCase()}: ${action.toLowerCase()} isn't possible.`,
      remedy: `Possible now: ${possible.join(', ').toLowerCase() || 'nothing'}.`,
    },
  }),
}
