import { formatInstant } from '@chiiki/kit/business-date.ts'
import type { MessagesOf } from '@chiiki/kit/problem.ts'
import { reasonOf } from '../counter/messages.ts'
import type { CapacityNotLowered, SlotGroupActNotPossible, SlotGroupNotFit } from './problem.ts'
import type { NoSlots } from './slots.ts'

export type SlotGroupProblem = SlotGroupNotFit | SlotGroupActNotPossible | CapacityNotLowered

const timeOf = (at: Date) => formatInstant(at).slice(11, 16)

type Words = { readonly ja: string; readonly en: string }

const rules: { readonly [Rule in SlotGroupNotFit['rule']]: { readonly said: Words; readonly mend: Words } } =
  {
    PROCEDURE_NOT_TAKEN: {
      said: { ja: 'この窓口・予約枠では扱わない手続があります。', en: 'A procedure is not taken there.' },
      mend: { ja: '取り扱う窓口を選んでください。', en: 'Choose a counter that takes it.' },
    },
    VIDEO_NOT_ROLLED_OUT: {
      said: {
        ja: '映像システムが導入されていない窓口には、ビデオ相談の席を設けられません。',
        en: 'A booth for video consultation can only be where the video system has been rolled out.',
      },
      mend: {
        ja: '導入済みのまちづくりセンターを選んでください。',
        en: 'Choose a centre that has the system.',
      },
    },
    NEEDS_TWO_ENDS: {
      said: {
        ja: 'ビデオ相談は、センターの席と専門所管の枠の両方を押さえます。',
        en: 'A video consultation takes a booth at a centre and the slot of an adviser, both.',
      },
      mend: {
        ja: '席（BOOTH）と相談員（ADVISER）の予約枠を一つずつ指定してください。',
        en: 'Name one group of the role BOOTH and one ADVISER.',
      },
    },
    BOOKED_ALONE: {
      said: { ja: 'この予約枠は単独で予約します。', en: 'This group is booked alone.' },
      mend: { ja: '予約枠を一つだけ指定してください。', en: 'Name this group alone.' },
    },
    SAME_PLACE: {
      said: { ja: '相談員が席と同じ所にいます。', en: 'The adviser is at the same office as the booth.' },
      mend: { ja: '窓口の予約を使ってください。', en: 'Book the counter instead.' },
    },
    MODE_NOT_OFFERED: {
      said: { ja: 'この方法では予約できません。', en: 'It cannot be booked in this mode.' },
      mend: { ja: '予約枠のmodesにある方法を選んでください。', en: "Choose one of the group's modes." },
    },
  }

export const messages: MessagesOf<SlotGroupProblem> = {
  SlotGroupNotFit: ({ rule }) => {
    const { said, mend } = rules[rule]
    return { ja: { message: said.ja, remedy: mend.ja }, en: { message: said.en, remedy: mend.en } }
  },
  SlotGroupActNotPossible: ({ state, date }) => ({
    ja: {
      message:
        state === 'ENDED' || date === null
          ? 'この予約枠は終了しています。'
          : `${date}は、すでにその状態か、過ぎた日です。`,
      remedy: '予約枠を読み直してください。',
    },
    en: {
      message:
        state === 'ENDED' || date === null
          ? 'This group of slots has ended.'
          : `${date} stands so already, or is over.`,
      remedy: 'Read the group of slots again.',
    },
  }),
  CapacityNotLowered: ({ capacity, mode }) => ({
    ja: {
      message: `定員${mode ? `（${mode}）` : ''}は${capacity}より少なくできません。すでに予約した人がいるかもしれないためです。`,
      remedy: '減らす日からこの予約枠を終了し、新しい予約枠を設けてください。',
    },
    en: {
      message: `The capacity${mode ? ` (${mode})` : ''} can't fall below ${capacity}: people may be booked already.`,
      remedy: 'End this group from the day on and open a new one with less.',
    },
  }),
}

type Say<Code extends NoSlots['code']> = (why: Extract<NoSlots, { code: Code }>) => Words

const reasons: { readonly [Code in NoSlots['code']]: Say<Code> } = {
  HOURS: ({ why }) => ({ ja: reasonOf(why, 'JA'), en: reasonOf(why, 'EN') }),
  NOT_OFFERED: () => ({ ja: 'この日は予約枠の期間外です。', en: 'There are no slots on that day.' }),
  DAY_CLOSED: ({ reason }) => ({
    ja: `この日は予約を受け付けていません${reason ? `（${reason.ja}）` : ''}。`,
    en: `That day is closed to bookings${reason ? ` (${reason.en ?? reason.ja})` : ''}.`,
  }),
  FULL: () => ({ ja: '空きがありません。', en: 'Nothing is free.' }),
  TOO_SOON: ({ leadMinutes }) => ({
    ja: `予約は開始の${leadMinutes}分前までです。`,
    en: `Bookings close ${leadMinutes} minutes before.`,
  }),
  TOO_FAR: ({ horizonDays }) => ({
    ja: `予約は${horizonDays}日先までです。`,
    en: `Bookings go ${horizonDays} days ahead.`,
  }),
  MODE_NOT_OFFERED: () => ({ ja: 'この方法では予約できません。', en: 'It cannot be booked in this mode.' }),
  NO_SUCH_SLOT: () => ({ ja: 'この時刻に始まる枠はありません。', en: 'No slot begins then.' }),
  AFTER_LAST_ENTRY: ({ lastEntryAt }) => ({
    ja: `最終受付（${timeOf(lastEntryAt)}）より前に始まる枠を選んでください。`,
    en: `Nobody new is taken from ${timeOf(lastEntryAt)} on.`,
  }),
}

/** Why there are no slots, for a person. */
export function noSlotsWords(why: NoSlots): Words {
  const say = reasons[why.code] as Say<NoSlots['code']>
  return say(why as never)
}
