import { formatInstant } from '@chiiki/kit/business-date.ts'
import type { MessagesOf } from '@chiiki/kit/problem.ts'
import type { Bilingual } from '../counter/counter.ts'
import type { NotificationKind, NotificationState } from './notification.ts'
import type { NotificationProblem } from './problem.ts'

const stateJa: { readonly [S in NotificationState]: string } = {
  PENDING: '送付待ち',
  TAKEN: '送付中',
  SENT: '送付済み',
  DROPPED: '送付不要',
  UNDELIVERED: '不達',
}
const stateEn: { readonly [S in NotificationState]: string } = {
  PENDING: 'waiting to be sent',
  TAKEN: 'being sent',
  SENT: 'sent',
  DROPPED: 'no longer to be sent',
  UNDELIVERED: 'undelivered',
}

export const messages: MessagesOf<NotificationProblem> = {
  NotificationStepNotPossible: ({ state }) => ({
    ja: {
      message: `この通知は「${stateJa[state]}」です。`,
      remedy: '今の状態でできることは availableActions にあります。',
    },
    en: {
      message: `The notification is ${stateEn[state]}.`,
      remedy: 'availableActions names what can be done now.',
    },
  }),
  NotificationNotYours: ({ attempt }) => ({
    ja: {
      message: `${attempt}回目の送付を引き受けたのは、ほかの人か、もう結果が伝えられています。`,
      remedy: '引き受けたときの attempt を示してください。',
    },
    en: {
      message: `Attempt ${attempt} was somebody else's, or what came of it has been told.`,
      remedy: 'Give the attempt that you were handed when you took it.',
    },
  }),
}

/**
 * What somebody is told: when and where, and never what for. What an appointment is about may be nobody else's business who reads the message.
 */
export function textOf(
  kind: NotificationKind,
  { startsAt, place }: { readonly startsAt: Date; readonly place: Bilingual | null },
): Bilingual {
  const [date, time] = [formatInstant(startsAt).slice(0, 10), formatInstant(startsAt).slice(11, 16)]
  const ja = `${date} ${time}${place ? `、${place.ja}` : ''}`
  const en = `${date} at ${time}${place ? `, ${place.en ?? place.ja}` : ''}`
  switch (kind) {
    case 'REMINDER':
      return {
        ja: `ご予約のお知らせです（${ja}）。変更・取消しは、予約のときの番号でできます。`,
        en: `A reminder of your appointment (${en}). You can change or cancel it with what you were given when you booked.`,
      }
    case 'MOVED':
      return {
        ja: `窓口の都合により、ご予約を ${ja} に変更しました。ご都合が悪いときは、予約のときの番号で変更・取消しができます。`,
        en: `The office had to move your appointment: it is now on ${en}. If that does not suit you, change or cancel it with what you were given when you booked.`,
      }
    case 'CANCELLED':
      return {
        ja: `窓口の都合により、ご予約（${ja}）を取り消しました。わけは、予約のときの番号でご覧になれます。`,
        en: `The office had to cancel your appointment (${en}). What you were given when you booked shows why.`,
      }
    case 'PLACE_LOST':
      return {
        ja: `窓口の都合により、ご予約（${ja}）の時間に受け付けられなくなりました。窓口からご連絡します。予約のときの番号で、別の時間に変更することもできます。`,
        en: `The office can't receive you at the time of your appointment (${en}). It will contact you; you can also move it yourself with what you were given when you booked.`,
      }
  }
}
