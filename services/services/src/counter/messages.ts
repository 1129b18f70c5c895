import type { Message, MessagesOf } from '@chiiki/kit/problem.ts'
import type { ExceptionNotOpen, ExceptionOverlaps } from './exception.ts'
import type { MoveAlreadyPlanned, MoveNotPlanned } from './move.ts'
import type { NoOpening } from './open-state.ts'

/** Why it isn't told which office issues what a window relays. */
export const issuerUnknown = {
  JA: '取り次いだ証明書をどの窓口が発行するかは、確認できる資料がありません。',
  EN: 'No kept source tells which office issues what is relayed here.',
} as const

export type CounterProblem = MoveAlreadyPlanned | MoveNotPlanned | ExceptionOverlaps | ExceptionNotOpen

const stateJa = { ANNOUNCED: '告知中', WITHDRAWN: '取下げ済み', OVER: '期間終了' } as const
const stateEn = { ANNOUNCED: 'announced', WITHDRAWN: 'withdrawn', OVER: 'over' } as const

export const messages: MessagesOf<CounterProblem> = {
  MoveAlreadyPlanned: ({ from, address }) => ({
    ja: {
      message: `${from}には、すでに移転の予定があります（${address ?? '所在地不明'}）。`,
      remedy: '先にその予定を取り下げるか、別の日を指定してください。',
    },
    en: {
      message: `A move on ${from} stands already (to ${address ?? 'an unknown address'}).`,
      remedy: 'Withdraw that one first, or choose another day.',
    },
  }),
  MoveNotPlanned: ({ from, plannedFor }) => ({
    ja: {
      message: `${from}からの移転の予定はありません。移転した後の取下げもできません。`,
      remedy:
        plannedFor.length > 0
          ? `予定されている移転の日: ${plannedFor.join('、')}`
          : '予定されている移転はありません。',
    },
    en: {
      message: `No move is planned for ${from}; one that has happened can't be withdrawn.`,
      remedy:
        plannedFor.length > 0 ? `Moves are planned for: ${plannedFor.join(', ')}.` : 'No move is planned.',
    },
  }),
  ExceptionOverlaps: ({ exception: { from, through, reason } }) => ({
    ja: {
      message: `${from}から${through}までは、すでに告知があります（${reason.ja}）。`,
      remedy: '先にその告知を取り下げるか、重ならない日を指定してください。',
    },
    en: {
      message: `Something is announced for ${from} to ${through} already (${reason.en ?? reason.ja}).`,
      remedy: 'Withdraw that announcement first, or choose other days.',
    },
  }),
  ExceptionNotOpen: ({ state }) => ({
    ja: {
      message: `この告知は取り下げられません（${stateJa[state]}）。`,
      remedy: '取り下げられるのは、期間が終わっていない告知だけです。',
    },
    en: {
      message: `This announcement can't be withdrawn: it is ${stateEn[state]}.`,
      remedy: 'Only an announcement that is not over can be withdrawn.',
    },
  }),
}

type Say<Code extends NoOpening['code']> = (why: Extract<NoOpening, { code: Code }>) => {
  readonly ja: string
  readonly en: string
}

/** Why a counter is open, closed or unknown, or why no next opening can be told, for a person. */
const reasons: { readonly [Code in NoOpening['code']]: Say<Code> } = {
  REGULAR_HOURS: () => ({ ja: '通常の窓口時間です。', en: 'These are the regular hours.' }),
  OUTSIDE_HOURS: () => ({ ja: '窓口時間外です。', en: 'It is outside the hours.' }),
  DAY_OFF: () => ({
    ja: '窓口が開かない曜日です。',
    en: 'The counter does not open on this day of the week.',
  }),
  HOLIDAY: ({ holiday }) => ({
    ja: `祝日です（${holiday.nameJa}）。`,
    en: `It is a national holiday (${holiday.nameEn}).`,
  }),
  YEARLY_CLOSURE: ({ closure }) => ({
    ja: `休業期間です（${closure.nameJa}）。`,
    en: `It is a yearly closure (${closure.nameEn}).`,
  }),
  ANNOUNCED: ({ exception: { reason } }) => ({
    ja: `告知によります（${reason.ja}）。`,
    en: `It is announced so (${reason.en ?? reason.ja}).`,
  }),
  HOURS_UNKNOWN: ({ reason }) => ({
    ja: reason ?? 'この日の窓口時間は確認できる資料がありません。',
    en: `No kept source tells the hours of that day.${reason ? ` In Japanese: ${reason}` : ''}`,
  }),
  CALENDAR_UNKNOWN: ({ date }) => ({
    ja: `${date}の祝日はまだ分かりません。`,
    en: `Holidays around ${date} are not known yet.`,
  }),
  NOT_SET_UP: () => ({ ja: 'この日に、この窓口はありません。', en: 'There is no such counter on that day.' }),
  NONE_IN_SIGHT: ({ days }) => ({
    ja: `今後${days}日間に、開く予定がありません。`,
    en: `It does not open within the next ${days} days.`,
  }),
}

export function reasonOf(why: NoOpening, lang: 'JA' | 'EN'): Message['message'] {
  const say = reasons[why.code] as Say<NoOpening['code']>
  return say(why as never)[lang === 'EN' ? 'en' : 'ja']
}
