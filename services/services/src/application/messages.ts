import type { MessagesOf } from '@chiiki/kit/problem.ts'
import type { Contact } from '../matter/matter.ts'
import type { IdentityLevel } from '../procedure/terms.ts'
import type { ApplicationState } from './application.ts'
import type { ApplicationProblem } from './problem.ts'

const stateJa: Record<ApplicationState, string> = {
  DRAFT: '下書き',
  SUBMITTED: '送付済み・未到達',
  ARRIVED: '到達',
  UNDER_REVIEW: '審査中',
  CORRECTION_REQUESTED: '補正待ち',
  APPROVED: '承認・受理',
  PARTIALLY_APPROVED: '一部承認',
  DENIED: '拒否',
  READY: '交付待ち',
  ISSUED: '交付済み',
  COMPLETED: '完了',
  WITHDRAWN: '取下げ',
  NOT_AN_APPLICATION: '申請ではないもの',
}

const levelJa: Record<IdentityLevel, string> = {
  NONE: '本人確認なし',
  DECLARED: '本人の申告',
  DOCUMENTS: '本人確認書類',
  SIGNATURE: '電子署名（マイナンバーカード等）',
}
const levelEn: Record<IdentityLevel, string> = {
  NONE: 'none',
  DECLARED: 'what the person says of themselves',
  DOCUMENTS: 'identity papers',
  SIGNATURE: "a card's electronic signature",
}

const officesOf = (sections: readonly Contact[]) => [...new Set(sections.map(({ office }) => office))]
const sectionsJa = (sections: readonly Contact[]) =>
  sections.map(({ office, section }) => (section === null ? office : `${office}の${section}`)).join('、')

export const messages: MessagesOf<ApplicationProblem> = {
  ApplicationStepNotPossible: ({ action, state, possible, hasArrived }) => ({
    ja: {
      message:
        action === 'SET_ASIDE' && hasArrived
          ? '到達した申請は、審査せずに返したり、なかったことにしたりできません。'
          : `いまの状態（${stateJa[state]}）では、この操作（${action}）はできません。`,
      remedy:
        action === 'SET_ASIDE' && hasArrived
          ? '不備があれば補正を求め、そのうえで決定してください。'
          : `できる操作: ${possible.join('、') || 'なし'}`,
    },
    en: {
      message:
        action === 'SET_ASIDE' && hasArrived
          ? "An application that has arrived can't be returned unread or set aside."
          : `${action} isn't possible while the application is ${state}.`,
      remedy:
        action === 'SET_ASIDE' && hasArrived
          ? 'Ask for a correction where something is missing, then decide.'
          : `What is possible: ${possible.join(', ') || 'nothing'}.`,
    },
  }),
  ProcedureNotTakenHere: ({ procedureId, counterId, mode, sections }) => ({
    ja: {
      message: `この窓口（${counterId}）では、この手続（${procedureId}）を${mode === 'SUPPORT' ? '受け付けず、手伝うだけです' : '扱っていません'}。`,
      remedy:
        sections.length > 0
          ? `担当は${sectionsJa(sections)}です。counterの代わりにofficeとして指定してください。`
          : '手続の取扱窓口（offerings）から選んでください。窓口がない手続は、コールセンター（callCentre）に尋ねてください。',
    },
    en: {
      message: `The window ${counterId} ${mode === 'SUPPORT' ? 'helps with' : "doesn't take"} ${procedureId}${mode === 'SUPPORT' ? " but doesn't take it" : ''}.`,
      remedy:
        sections.length > 0
          ? `A section is in charge: name as \`office\`, in place of \`counter\`, ${officesOf(sections).join(' or ')}.`
          : "Choose one of the procedure's offerings; where it has none, ask the call centre (`callCentre`).",
    },
  }),
  SectionNotInCharge: ({ procedureId, officeId, sections }) => ({
    ja: {
      message: `${officeId}には、この手続（${procedureId}）を担当する課がありません。`,
      remedy:
        sections.length > 0
          ? `担当は${sectionsJa(sections)}です。`
          : '手続の取扱窓口（offerings）を指定してください。窓口がない手続は、コールセンター（callCentre）に尋ねてください。',
    },
    en: {
      message: `No section of ${officeId} is in charge of ${procedureId}.`,
      remedy:
        sections.length > 0
          ? `In charge: ${officesOf(sections).join(', ')}.`
          : "Name a window out of the procedure's offerings; where it has none, ask the call centre (`callCentre`).",
    },
  }),
  RelayNeedsIssuingCounter: ({ procedureId, counterId }) => ({
    ja: {
      message: `この窓口（${counterId}）は、この手続（${procedureId}）を取り次ぐだけで、発行しません。`,
      remedy: '発行する窓口（issuingCounter）として、この手続を自ら扱う窓口を指定してください。',
    },
    en: {
      message: `The window ${counterId} passes ${procedureId} on and doesn't issue it.`,
      remedy: 'Name as `issuingCounter` a window that handles the procedure itself.',
    },
  }),
  ChannelNotAllowed: ({ channel, why, text, on }) => ({
    ja: {
      message:
        text?.ja ??
        {
          BARRED: `この手続は、この方法（${channel}）ではできません。`,
          ENDED: `この方法（${channel}）での受付は、${on}に終わりました。`,
          NOT_YET: `この方法（${channel}）での受付は、${on}に始まります。`,
          NOT_OFFERED: `この手続は、この方法（${channel}）では受け付けていません。`,
        }[why],
      remedy: 'この手続の方法（channels）を確かめ、できる方法を選んでください。',
    },
    en: {
      message:
        text?.en ??
        {
          BARRED: `A rule closes ${channel} to this procedure.`,
          ENDED: `${channel} isn't taken for this procedure since ${on}.`,
          NOT_YET: `${channel} is taken for this procedure from ${on}.`,
          NOT_OFFERED: `${channel} isn't offered for this procedure.`,
        }[why],
      remedy: 'Look at the channels of the procedure and choose one that is open.',
    },
  }),
  IdentityNotEnough: ({ needed, shown }) => ({
    ja: {
      message: `この手続に要る本人確認は「${levelJa[needed ?? 'SIGNATURE']}」${needed === null ? '（基準が確認できないため最も確かな方法）' : ''}ですが、確認できたのは「${levelJa[shown]}」です。`,
      remedy: 'より確かな方法で本人確認をするか、窓口で手続をしてください。',
    },
    en: {
      message: `This procedure needs ${levelEn[needed ?? 'SIGNATURE']}${needed === null ? ' (no known level: the surest one)' : ''}; what was shown is ${levelEn[shown]}.`,
      remedy: 'Show who you are by a surer way, or come to a window.',
    },
  }),
  ProxyNotAllowed: () => ({
    ja: {
      message: 'この手続は、代理人ではできません。',
      remedy: '本人が申請するか、届け出てください。',
    },
    en: { message: 'Nobody may do this procedure for somebody else.', remedy: 'The person has to do it.' },
  }),
  PrerequisiteMissing: ({ needs, text }) => ({
    ja: {
      message: text?.ja ?? 'この手続の前に、受理されていなければならない手続があります。',
      remedy: `同じ人の、受理された手続（${needs.join('、')}）を follows に指定してください。`,
    },
    en: {
      message: text?.en ?? 'Another procedure has to have been accepted first.',
      remedy: `Name as \`follows\` the same person's accepted application for ${needs.join(' or ')}.`,
    },
  }),
  DenialNeedsReason: ({ missing }) => ({
    ja: {
      message:
        missing === 'REASON'
          ? '申請を拒否し、または一部だけ認めるときは、理由を示さなければなりません。'
          : '申請を拒否し、または一部だけ認めるときは、不服申立て等の教示をしなければなりません。',
      remedy:
        missing === 'REASON' ? '理由（reason）を書いてください。' : '教示（remedyNotice）を書いてください。',
    },
    en: {
      message:
        missing === 'REASON'
          ? 'A denial, or an approval in part, needs its reason.'
          : 'A denial, or an approval in part, needs the notice of how it can be contested (教示).',
      remedy: missing === 'REASON' ? 'Give `reason`.' : 'Give `remedyNotice`.',
    },
  }),
}
