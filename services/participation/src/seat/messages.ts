import type { MessagesOf } from '@chiiki/kit/problem.ts'
import { stateJa } from '../council/messages.ts'
import type { Worse } from './composition.ts'
import type { SeatProblem } from './decisions.ts'

const ja = ({ day, finding }: Worse) =>
  `${finding.rule.text.ja}（${day}: ${finding.base}人中${finding.measured}人、不足・超過${finding.shortfall}${finding.unknown.length > 0 ? `、不明${finding.unknown.length}` : ''}）`
const en = ({ day, finding }: Worse) =>
  `${finding.rule.text.en ?? finding.rule.text.ja} (${day}: ${finding.measured} of ${finding.base}, off by ${finding.shortfall}${finding.unknown.length > 0 ? `, ${finding.unknown.length} not known` : ''})`

export const messages: MessagesOf<SeatProblem> = {
  TermsOverlap: ({ term }) => ({
    ja: {
      message: `任期が、ほかの任期（${term}）と重なります。`,
      remedy: '前の任期の満了日の翌日以降に始まる任期としてください。',
    },
    en: {
      message: `The term overlaps another one (${term}).`,
      remedy: 'Let it begin after the last day of the other.',
    },
  }),
  BodyOver: ({ state }) => ({
    ja: {
      message: `この組織は「${stateJa[state]}」のため、任期の設定、委嘱、議題や抽選・公募の準備はできません。`,
      remedy: '休止中の場合は再開してから、解散している場合は引き継いだ組織で行ってください。',
    },
    en: {
      message: `Nothing begins in a body that is ${state}: no term, appointment, agenda item, call or draw.`,
      remedy: 'Resume it first, if it rests; where it has ended, turn to the body that goes on with it.',
    },
  }),
  TermHasMembers: ({ count }) => ({
    ja: {
      message: `この任期には、委嘱された委員が${count}人います。`,
      remedy: '委員の任を終えてから取り消してください。',
    },
    en: {
      message: `${count} member(s) are appointed for this term.`,
      remedy: 'End their memberships first.',
    },
  }),
  TermOver: () => ({
    ja: { message: 'この任期は、満了したか取り消されています。', remedy: '次の任期を定めてください。' },
    en: { message: 'The term has ended or was cancelled.', remedy: 'Plan the next term.' },
  }),
  SeatTaken: ({ freeFrom }) => ({
    ja: {
      message: 'この席には委員がいます。補欠委員は、席が空いた後に限り、一つの欠員に一人です。',
      remedy: `${freeFrom}以降の日を指定するか、ほかの席を選んでください。`,
    },
    en: {
      message: 'Somebody sits on this seat. A substitute follows a vacancy, one for each, and not before it.',
      remedy: `Name a day from ${freeFrom} on, or another seat.`,
    },
  }),
  SeatNotVacant: () => ({
    ja: {
      message: 'この席は欠員ではありません。委員がいるか、まだ誰も就いていません。',
      remedy: '欠員となってから、または任期の始まった後に決定してください。',
    },
    en: {
      message: "The seat isn't vacant: somebody sits on it, or nobody has so far.",
      remedy: 'Decide it once the seat has fallen vacant within its term.',
    },
  }),
  CompositionBroken: ({ worse }) => ({
    ja: {
      message: `構成の決まりに反します: ${worse.map(ja).join('、')}`,
      remedy:
        '決まりを満たす区分の委員を先に委嘱するか、開始日を改めてください。不明の点は、委員についての申告を記録してください。',
    },
    en: {
      message: `This would break a rule of composition: ${worse.map(en).join('; ')}`,
      remedy:
        'Appoint members of the category that the rule asks for first, or choose another first day. Where something is not known, record what the person states.',
    },
  }),
  LinkMissing: ({ linkedTo }) => ({
    ja: {
      message:
        linkedTo === 'PARENT'
          ? '部会の委員は、親の組織の現任の委員でなければなりません。'
          : 'この席の委員は、同じ地域の地区の協議会の現任の委員でなければなりません。',
      remedy: '現任の委員であることを示す委員の記録を指定してください。',
    },
    en: {
      message:
        linkedTo === 'PARENT'
          ? 'Who sits on a subcommittee must be a current member of its parent.'
          : 'Who sits here must be a current member of a council of a district in the same area.',
      remedy: 'Name the membership that shows it, of the same person and in office on that day.',
    },
  }),
  SelectionUnproven: ({ shownBy }) => ({
    ja: {
      message: `「${shownBy}」には、この席のために選ばれ、まだ席に結びついていない者として示されていません。`,
      remedy:
        '抽出で承諾した者の番号（コミットメント）、または結果を通知済みの公募で選ばれた応募を指定してください。',
    },
    en: {
      message: `"${shownBy}" doesn't show them as chosen for this seat and without one so far.`,
      remedy:
        'Name the commitment of somebody who accepted in a draw for this body, or an application chosen in a call for seats of this category whose result everybody knows.',
    },
  }),
  MembershipActNotPossible: ({ action, phase, possible }) => ({
    ja: {
      message: `いまの状態（${phase}）では「${action}」はできません。`,
      remedy: `いまできること: ${possible.join('、') || 'なし'}`,
    },
    en: {
      message: `${action} isn't possible: the membership is ${phase}.`,
      remedy: `Possible now: ${possible.join(', ') || 'nothing'}.`,
    },
  }),
}
