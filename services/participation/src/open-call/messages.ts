import type { MessagesOf } from '@chiiki/kit/problem.ts'
import type { OpenCallProblem } from './decisions.ts'
import type { CallAction, CallPhase } from './open-call.ts'

const phaseJa: Record<CallPhase, string> = {
  PLANNED: '準備中',
  ANNOUNCED: '募集開始前',
  OPEN: '募集中',
  CLOSED: '募集終了',
  COMMITTED: '応募者確定',
  DECIDED: '選考済み',
  COMPLETED: '結果通知済み',
  CANCELLED: '中止',
}

const actionJa: Record<CallAction, string> = {
  PUBLISH: '公表',
  APPLY: '応募とその取下げ',
  COMMIT: '応募者の確定',
  REDRAW: '抽選のやり直し',
  DECIDE: '選考結果の記録',
  NOTIFY: '結果の通知',
  CANCEL: '中止',
}

export const messages: MessagesOf<OpenCallProblem> = {
  OpenCallActNotPossible: ({ action, phase, possible }) => ({
    ja: {
      message: `この公募は「${phaseJa[phase]}」のため、「${actionJa[action]}」はできません。`,
      remedy: `いまできること: ${possible.map((each) => actionJa[each]).join('、') || 'なし'}`,
    },
    en: {
      message: `${action} isn't possible: the open call is ${phase}.`,
      remedy: `Possible now: ${possible.join(', ') || 'nothing'}.`,
    },
  }),
  OutsideCallPeriod: ({ opensOn, closesOn }) => ({
    ja: {
      message: `募集の期間は${opensOn}から${closesOn}までです。`,
      remedy: '応募はこの期間に限り、公表はその始まりまで、応募者の確定はその終わりの翌日からできます。',
    },
    en: {
      message: `The period of the call is ${opensOn} to ${closesOn}.`,
      remedy:
        'Apply within it; a call is published before it begins, and who applied is fixed after it has ended.',
    },
  }),
  AlreadyApplied: () => ({
    ja: {
      message: 'この公募には、すでに応募しています。応募は一人一件です。',
      remedy: '内容を改めるときは、前の応募を取り下げてから、期間内にもう一度応募してください。',
    },
    en: {
      message: 'There is an application of this person already; each person has one.',
      remedy: 'To say something else, withdraw it and apply again within the period.',
    },
  }),
  CallDrawStands: ({ draw, drawState }) => ({
    ja: {
      message: `この公募の抽出（${draw}）は無効にされていません（${drawState}）。`,
      remedy: '抽選をやり直せるのは、抽出が無効にされたときだけです。無効にするのは本庁です。',
    },
    en: {
      message: `The draw of this call (${draw}) wasn't voided: it's ${drawState}.`,
      remedy: 'Only a draw that the head office voided is held anew.',
    },
  }),
  CallDrawNotOver: ({ draw, drawState }) => ({
    ja: {
      message: `この公募の抽出（${draw}）は終わっていません（${drawState}）。`,
      remedy:
        '抽出し、就任の意向を確かめ終えてから、もう一度実行してください。無効にした場合は抽選をやり直してください。',
    },
    en: {
      message: `The draw of this call (${draw}) isn't over: it's ${drawState}.`,
      remedy: 'Draw, and have everybody answer, first. Draw anew where it was voided.',
    },
  }),
}
