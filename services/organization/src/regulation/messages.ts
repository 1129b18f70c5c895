import type { MessagesOf } from '@chiiki/kit/problem.ts'
import type { RegulationProblem, RegulationStatus } from './regulation.ts'

const ja: Record<RegulationStatus, string> = {
  NONE: 'なし',
  OUTLINE: '骨子案',
  DRAFT: '素案',
  BILL: '案の提案',
  ENACTED: '施行',
  AMENDED: '改正',
  REPEALED: '廃止',
}
const en: Record<RegulationStatus, string> = {
  NONE: 'none',
  OUTLINE: 'outline',
  DRAFT: 'draft',
  BILL: 'bill',
  ENACTED: 'enacted',
  AMENDED: 'amended',
  REPEALED: 'repealed',
}

export const messages: MessagesOf<RegulationProblem> = {
  RegulationStatusNotPossible: ({ current, asked, possible }) => ({
    ja: {
      message: `「${ja[current]}」の次に「${ja[asked]}」にはなりません。`,
      remedy:
        possible.length > 0
          ? `次になりうる状態: ${possible.map((each) => ja[each]).join('、')}。条例の施行には案の提案が先に要ります。`
          : 'これより後の状態はありません。',
    },
    en: {
      message: `${asked} (${en[asked]}) can't follow ${current} (${en[current]}).`,
      remedy:
        possible.length > 0
          ? `What may follow: ${possible.join(', ')}. An ordinance is enacted from a bill.`
          : 'Nothing follows it.',
    },
  }),
  RegulationStatusOutOfOrder: ({ givenOn, lastStatus, lastOn }) => ({
    ja: {
      message: `${givenOn} は、前の状態「${ja[lastStatus]}」（${lastOn} から）より後ではありません。`,
      remedy: `${lastOn} より後の日を指定してください。`,
    },
    en: {
      message: `${givenOn} isn't after the status before, ${lastStatus} since ${lastOn}.`,
      remedy: `Give a day after ${lastOn}.`,
    },
  }),
}
