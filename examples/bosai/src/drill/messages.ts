import type { MessagesOf } from '@chiiki/kit/problem.ts'
import type { DrillState, DrillStepNotPossible, ShelterElsewhere } from './drill.ts'

const stateJa: Record<DrillState, string> = { PLANNED: '予定', HELD: '実施済み', CANCELLED: '中止' }

export const messages: MessagesOf<DrillStepNotPossible | ShelterElsewhere> = {
  DrillStepNotPossible: ({ state }) => ({
    ja: {
      message: `この訓練は「${stateJa[state]}」のため、この操作はできません。`,
      remedy: '最新の状態と、いまできること（availableActions）を確かめてください。',
    },
    en: {
      message: `This drill is ${state}: that isn't possible now.`,
      remedy: 'Read its state and what you can do with it now (availableActions).',
    },
  }),
  ShelterElsewhere: ({ shelterId, shelterDistrict }) => ({
    ja: {
      message: `避難所「${shelterId}」は、この地区の避難所ではありません。`,
      remedy: `${shelterDistrict ? `その避難所は「${shelterDistrict}」にあります。` : 'そのような避難所はありません。'}district.shelters で確かめてください。`,
    },
    en: {
      message: `The shelter "${shelterId}" isn't one of this district.`,
      remedy: `${shelterDistrict ? `It's in "${shelterDistrict}".` : 'There is no such shelter.'} See district.shelters.`,
    },
  }),
}
