import type { MessagesOf } from '@chiiki/kit/problem.ts'
import type { OpeningState, OpeningStepNotPossible, ShelterOpenAlready } from './opening.ts'

const stateJa: Record<OpeningState, string> = { OPEN: '開設中', FULL: '満員', CLOSED: '閉鎖済み' }

export const messages: MessagesOf<OpeningStepNotPossible | ShelterOpenAlready> = {
  OpeningStepNotPossible: ({ state }) => ({
    ja: {
      message: `この避難所は「${stateJa[state]}」のため、この操作はできません。`,
      remedy: '最新の状態と、いまできること（availableActions）を確かめてください。',
    },
    en: {
      message: `This opening is ${state}: that isn't possible now.`,
      remedy: 'Read its state and what you can do with it now (availableActions).',
    },
  }),
  ShelterOpenAlready: ({ shelterId }) => ({
    ja: {
      message: `避難所「${shelterId}」は、すでに開設されています。`,
      remedy: 'shelter.opening で今の開設を確かめてください。閉鎖してから開設し直せます。',
    },
    en: {
      message: `The shelter "${shelterId}" is open already.`,
      remedy: 'See shelter.opening. It can be opened anew once it has been closed.',
    },
  }),
}
