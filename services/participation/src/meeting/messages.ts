import { formatInstant } from '@chiiki/kit/business-date.ts'
import type { MessagesOf } from '@chiiki/kit/problem.ts'
import type { MeetingProblem } from './decisions.ts'
import type { MeetingAction, MeetingState } from './meeting.ts'

const stateJa: Record<MeetingState, string> = {
  PLANNED: '計画中',
  NOTICED: '告知済み',
  IN_SESSION: '開会中',
  HELD: '終了',
  CANCELLED: '中止',
  LAPSED: '流会',
}

const actionJa: Record<MeetingAction, string> = {
  SET_AGENDA: '議題の設定',
  NOTICE: '告知',
  CANCEL: '中止',
  HOLD: '開会',
  LAPSE: '流会',
  CLOSE: '閉会',
  DRAFT_MINUTES: '議事録の起案',
}

const listed = (actions: readonly MeetingAction[]) =>
  actions.map((action) => actionJa[action]).join('、') || 'なし'

export const messages: MessagesOf<MeetingProblem> = {
  CouncilDoesNotMeet: ({ councilState }) => ({
    ja: {
      message: `この協議会はいま会議を開けません（${councilState}）。`,
      remedy: '設置済みで休止していない協議会だけが会議を開けます。',
    },
    en: {
      message: `This council can't meet now: it is ${councilState}.`,
      remedy: 'Only an established council that is not suspended meets.',
    },
  }),
  MeetingActNotPossible: ({ action, state, possible }) => ({
    ja: {
      message: `この会議は「${stateJa[state]}」のため、「${actionJa[action]}」はできません。`,
      remedy: `いまできること: ${listed(possible)}`,
    },
    en: {
      message: `${action} isn't possible: the meeting is ${state}.`,
      remedy: `Possible now: ${possible.join(', ') || 'nothing'}.`,
    },
  }),
  ClosedPartNeedsReason: ({ field }) => ({
    ja: {
      message: '会議は公開です。非公開とする部分には理由が必要です。',
      remedy: `${field} に理由を書いてください。理由は公開されます。`,
    },
    en: {
      message: 'Meetings are open; a closed part needs its reason.',
      remedy: `Give the reason in ${field}; it is public.`,
    },
  }),
  AgendaMissing: () => ({
    ja: { message: '議題がありません。', remedy: '議題を一つ以上決めてから、もう一度実行してください。' },
    en: { message: 'The meeting has no agenda.', remedy: 'Set at least one item, then try again.' },
  }),
  NoticeTooLate: ({ days, latestOn, canBeUrgent }) => ({
    ja: {
      message: `会議は開催日の${days}日前（${latestOn}）までに告知しなければなりません。`,
      remedy: canBeUrgent
        ? '急を要する場合は、その理由を urgencyReason に書いてください。理由は公開されます。'
        : '開始時刻を過ぎています。この会議を中止し、新しい会議を計画してください。',
    },
    en: {
      message: `A meeting must be made known at least ${days} days ahead: by ${latestOn}.`,
      remedy: canBeUrgent
        ? 'Where it is urgent, give the reason in urgencyReason; it is public.'
        : 'Its time has passed: cancel it and plan another.',
    },
  }),
  MeetingCanOpen: () => ({
    ja: { message: '定足数に達しているため、流会にはできません。', remedy: '開会してください。' },
    en: { message: 'The quorum is met: the meeting does not lapse.', remedy: 'Open it.' },
  }),
  DiscussionStillOpen: ({ agendaItems }) => ({
    ja: {
      message: `審議中の議題が${agendaItems.length}件あります。`,
      remedy: '議決、報告の了承または継続としてから、閉会してください。',
    },
    en: {
      message: `${agendaItems.length} items are under discussion.`,
      remedy: 'Decide, note or defer them, then close the meeting.',
    },
  }),
  MeetingTooEarly: ({ startsAt }) => ({
    ja: {
      message: `${formatInstant(startsAt)}より前にはできません。`,
      remedy: 'その時刻になってから、もう一度実行してください。',
    },
    en: {
      message: `This isn't possible before ${formatInstant(startsAt)}.`,
      remedy: 'Try again when that time has come.',
    },
  }),
}
