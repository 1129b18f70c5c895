import type { MessagesOf } from '@chiiki/kit/problem.ts'
import type { CoordinationState } from './coordination.ts'
import type { CoordinationAction, CoordinationOwnProblem } from './problem.ts'

const stateJa: Record<CoordinationState, string> = {
  OPEN: '申入れ済み',
  IN_DISCUSSION: '協議中',
  ESCALATED: '本庁が調整中',
  AGREED: '合意',
  CLOSED_WITHOUT_AGREEMENT: '合意なしで終結',
  WITHDRAWN: '取下げ',
}
const stepJa: Record<CoordinationAction, string> = {
  TAKE_POSITION: '考えの表明',
  PROPOSE_AGREEMENT: '合意案の提示',
  ACCEPT_AGREEMENT: '合意案への同意',
  ESCALATE: '本庁への付託',
  CLOSE: '合意なしの終結',
  WITHDRAW: '取下げ',
}

export const messages: MessagesOf<CoordinationOwnProblem> = {
  CoordinationStepNotPossible: ({ state, step }) => ({
    ja: {
      message: `この調整は「${stateJa[state]}」のため、${stepJa[step]}はできません。`,
      remedy: '最新の状態と、いまできること（availableActions）を確かめてください。',
    },
    en: {
      message: `This case is ${state}: ${step} isn't possible now.`,
      remedy: 'Read its state and what you can do with it now (availableActions).',
    },
  }),
  CoordinationOfficeNotFit: ({ officeId, role }) => ({
    ja: {
      message:
        role === 'INITIATOR'
          ? `「${officeId}」は調整を申し入れられません。申し入れるのは総合支所か本庁です。`
          : `「${officeId}」は調整の当事者になれません。当事者は本庁・総合支所・まちづくりセンターです。`,
      remedy:
        role === 'INITIATOR'
          ? '地区の総合支所に申入れを依頼してください。'
          : 'その機関を所管する機関を当事者にしてください。',
    },
    en: {
      message:
        role === 'INITIATOR'
          ? `"${officeId}" can't open a coordination case: a general branch or the head office does.`
          : `"${officeId}" can't be a party: the head office, general branches and machizukuri centres can.`,
      remedy:
        role === 'INITIATOR'
          ? "Ask the district's general branch to open it."
          : 'Name the office that is responsible for it as the party.',
    },
  }),
  CoordinationNeedsHeadOffice: () => ({
    ja: {
      message: '二つ以上の地域の間の調整は、本庁を当事者とせずに、合意なしで終えることはできません。',
      remedy: 'escalateCoordinationCase で本庁に付託してください。',
    },
    en: {
      message: 'A case between areas can’t end without agreement unless the head office is a party.',
      remedy: 'Take it to the head office with escalateCoordinationCase.',
    },
  }),
  AgreementTextChanged: ({ number, currentNumber }) => ({
    ja: {
      message: `同意しようとした合意案（第${number}案）は、いまの案（${currentNumber === null ? 'なし' : `第${currentNumber}案`}）ではありません。`,
      remedy: 'いまの合意案を読んでから、その番号で同意してください。',
    },
    en: {
      message: `Text ${number} isn't the one that stands for acceptance (${currentNumber ?? 'there is none'}).`,
      remedy: 'Read the text that stands now, then accept that number.',
    },
  }),
  AgreementAlreadyAccepted: ({ officeId, number }) => ({
    ja: {
      message: `「${officeId}」は第${number}案に同意済みです。`,
      remedy: '他の当事者の同意をお待ちください。',
    },
    en: {
      message: `"${officeId}" has accepted text ${number} already.`,
      remedy: 'Wait for the other parties.',
    },
  }),
}
