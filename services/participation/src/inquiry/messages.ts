import type { MessagesOf } from '@chiiki/kit/problem.ts'
import type { InquiryProblem } from './decisions.ts'
import type { InquiryAction, InquiryState } from './inquiry.ts'

const stateJa: Record<InquiryState, string> = { OPEN: '諮問中', ANSWERED: '答申済み', WITHDRAWN: '取下げ' }
const actionJa: Record<InquiryAction, string> = { ANSWER: '答申', WITHDRAW: '取下げ' }

export const messages: MessagesOf<InquiryProblem> = {
  InquiryActNotPossible: ({ action, state, possible }) => ({
    ja: {
      message: `この諮問は「${stateJa[state]}」のため、「${actionJa[action]}」はできません。`,
      remedy: `いまできること: ${possible.map((each) => actionJa[each]).join('、') || 'なし'}`,
    },
    en: {
      message: `${action} isn't possible: the inquiry is ${state}.`,
      remedy: `Possible now: ${possible.join(', ') || 'nothing'}.`,
    },
  }),
  MatterNotForCouncil: ({ possible }) => ({
    ja: {
      message: 'この会議体に諮問できる事項ではありません。',
      remedy: `諮問できる事項: ${possible.join('、') || 'なし'}`,
    },
    en: {
      message: "This council can't be asked about that.",
      remedy: `It can be asked about: ${possible.join(', ') || 'nothing'}.`,
    },
  }),
  DeliberationMissing: () => ({
    ja: {
      message: '答申は、調査審議し議決した後でなければできません。',
      remedy: 'この諮問を議題とした会議で可決した議決を指定してください。',
    },
    en: {
      message: 'There is no answer before the council has deliberated and agreed on one.',
      remedy: 'Name a resolution that it carried on this inquiry.',
    },
  }),
  CouncilNotAtWork: ({ councilState }) => ({
    ja: {
      message: `この会議体はいま活動していません（${councilState}）。`,
      remedy: '設置済みで休止していない会議体に諮問してください。',
    },
    en: {
      message: `The council is ${councilState}.`,
      remedy: 'Ask one that is established and not suspended.',
    },
  }),
  InquiryUnderDiscussion: () => ({
    ja: { message: 'この諮問は審議中です。', remedy: '審議が終わるか継続となってから取り下げてください。' },
    en: { message: 'The council is talking it over.', remedy: 'Withdraw it once that ended or was put off.' },
  }),
}
