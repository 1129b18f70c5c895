import { formatInstant } from '@chiiki/kit/business-date.ts'
import type { MessagesOf } from '@chiiki/kit/problem.ts'
import { noSlotsWords } from '../slot-group/messages.ts'
import type { AppointmentState } from './appointment.ts'
import type {
  AppointmentActNotPossible,
  AppointmentAlreadyOpen,
  HoldExpired,
  SlotNotFree,
} from './problem.ts'

export type AppointmentProblem =
  | SlotNotFree
  | AppointmentActNotPossible
  | HoldExpired
  | AppointmentAlreadyOpen

const ja: { readonly [S in AppointmentState]: string } = {
  HELD: '仮押さえ中',
  CONFIRMED: '予約済み',
  CHECKED_IN: '受付済み',
  COMPLETED: '終了',
  EXPIRED: '期限切れ',
  RESCHEDULED: '変更済み',
  CANCELLED: '取消し済み',
  NO_SHOW: '来庁なし',
}
const en: { readonly [S in AppointmentState]: string } = {
  HELD: 'held',
  CONFIRMED: 'confirmed',
  CHECKED_IN: 'checked in',
  COMPLETED: 'over',
  EXPIRED: 'expired',
  RESCHEDULED: 'moved to another time',
  CANCELLED: 'cancelled',
  NO_SHOW: 'not kept',
}
const timeOf = (at: Date) => formatInstant(at).slice(11, 16)

export const messages: MessagesOf<AppointmentProblem> = {
  SlotNotFree: ({ startsAt, why, alternatives }) => {
    const times = alternatives.map(({ from }) => timeOf(from))
    return {
      ja: {
        message: `${formatInstant(startsAt).slice(0, 10)} ${timeOf(startsAt)}の枠は予約できません。${noSlotsWords(why).ja}`,
        remedy:
          times.length > 0
            ? `同じ日に空いている時刻: ${times.join('、')}`
            : '別の日の空き枠を探してください。',
      },
      en: {
        message: `The slot at ${timeOf(startsAt)} on ${formatInstant(startsAt).slice(0, 10)} can't be booked. ${noSlotsWords(why).en}`,
        remedy:
          times.length > 0
            ? `Free on the same day: ${times.join(', ')}.`
            : 'Look for free slots on another day.',
      },
    }
  },
  AppointmentActNotPossible: ({ state, possibleFrom }) => ({
    ja: {
      message: `今の状態（${ja[state]}）では、この操作はできません。`,
      remedy: possibleFrom
        ? `${timeOf(possibleFrom)}から行えます。`
        : '予約を読み直し、availableActionsにある操作を選んでください。',
    },
    en: {
      message: `This can't be done now: the appointment is ${en[state]}.`,
      remedy: possibleFrom
        ? `It can be done from ${timeOf(possibleFrom)} on.`
        : 'Read the appointment again and choose from its availableActions.',
    },
  }),
  HoldExpired: ({ expiredAt }) => ({
    ja: {
      message: `仮押さえは${timeOf(expiredAt)}に切れました。`,
      remedy: '空き枠をもう一度押さえてください。',
    },
    en: { message: `The hold ran out at ${timeOf(expiredAt)}.`, remedy: 'Hold a free slot again.' },
  }),
  AppointmentAlreadyOpen: ({ date }) => ({
    ja: {
      message: `${date}には、同じ手続の予約がすでにあります。予約は一人一手続につき一日一件です。`,
      remedy: 'その予約を変更するか、取り消してください。',
    },
    en: {
      message: `There is an appointment for the same procedure on ${date} already: one a person, procedure and day.`,
      remedy: 'Move or cancel that one.',
    },
  }),
}
