import type { MessagesOf } from '@chiiki/kit/problem.ts'
import type { OfficeProblem } from './problem.ts'
import type { Role } from './seat.ts'

const roleJa: Record<Role, string> = {
  HEAD_OFFICE: '本庁',
  GENERAL_BRANCH: '総合支所',
  CENTRE: 'まちづくりセンター',
}
const roleEn: Record<Role, string> = {
  HEAD_OFFICE: 'head office',
  GENERAL_BRANCH: 'general branch',
  CENTRE: 'machizukuri centre',
}

export const messages: MessagesOf<OfficeProblem> = {
  EffectiveDateNotFuture: ({ effectiveOn, today }) => ({
    ja: {
      message: `計画の発効日は、今日（${today}）より後でなければなりません。${effectiveOn} は過ぎています。`,
      remedy:
        '今日より後の日を指定してください。過去の記録を正すには correctOffice、区域は correctAssignment を使ってください。',
    },
    en: {
      message: `A plan takes effect after today (${today}); ${effectiveOn} isn't after it.`,
      remedy:
        'Give a day after today. To put right what was recorded of the past, use correctOffice, or correctAssignment for boundaries.',
    },
  }),
  OfficeNotOpen: ({ officeId, on }) => ({
    ja: { message: `「${officeId}」は ${on} に開いていません。`, remedy: '開いている日を指定してください。' },
    en: { message: `"${officeId}" isn't open on ${on}.`, remedy: 'Give a day on which it is open.' },
  }),
  OfficeSeatTaken: ({ role, place, officeId, from, to }) => ({
    ja: {
      message: `「${place}」の${roleJa[role]}は一つです。${from}から${to ?? '先'}まで「${officeId}」が置かれています。`,
      remedy: '別の日を指定するか、replaces に今の機関を挙げて、同じ日に引き継いでください。',
    },
    en: {
      message: `"${place}" has one ${roleEn[role]}: from ${from} to ${to ?? 'no end known'} it is "${officeId}".`,
      remedy:
        'Choose other days, or name the present office in `replaces`, so that one follows the other on one day.',
    },
  }),
  OfficeSeatVacant: ({ role, place, from }) => ({
    ja: {
      message: `「${place}」は ${from} から${roleJa[role]}がなくなります。`,
      remedy: '後の機関を planOffice で計画し、replaces にこの機関を挙げてください。',
    },
    en: {
      message: `"${place}" would be without its ${roleEn[role]} from ${from}.`,
      remedy: 'Plan the office that follows with planOffice and name this one in `replaces`.',
    },
  }),
  ChangeInForce: ({ effectiveOn, today }) => ({
    ja: {
      message: `この変更は ${effectiveOn} に発効しました（今日は ${today}）。取り下げられるのは、これから発効するものだけです。`,
      remedy:
        '新しい変更を計画するか、誤りであれば correctOffice（区域は correctAssignment）で訂正してください。',
    },
    en: {
      message: `This took effect on ${effectiveOn} (today is ${today}); only what is still to come can be withdrawn.`,
      remedy:
        'Plan a new change, or use correctOffice (correctAssignment for boundaries) if the record is wrong.',
    },
  }),
}

/** Why a planned office lacks a value that nobody has given yet. */
export const notYetDecided = '計画にまだ示されていない。'
