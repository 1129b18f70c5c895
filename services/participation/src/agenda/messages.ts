import type { MessagesOf } from '@chiiki/kit/problem.ts'
import type { ItemAction, ItemState } from './agenda.ts'
import type { AgendaProblem } from './decisions.ts'

const stateJa: Record<ItemState, string> = {
  PROPOSED: '提案',
  SCHEDULED: '付議',
  UNDER_DISCUSSION: '審議中',
  DEFERRED: '継続',
  DECIDED: '議決済み',
  NOTED: '了承済み',
  WITHDRAWN: '取下げ',
}

const actionJa: Record<ItemAction, string> = {
  SCHEDULE: '付議',
  RECUSE: '除斥',
  TAKE: '審議の開始',
  DECIDE: '議決',
  NOTE: '了承',
  DEFER: '継続',
  WITHDRAW: '取下げ',
  PUBLISH_REFLECTION: '反映状況の公表',
}

const listed = (actions: readonly ItemAction[]) =>
  actions.map((action) => actionJa[action]).join('、') || 'なし'

export const messages: MessagesOf<AgendaProblem> = {
  AgendaItemActNotPossible: ({ action, state, possible }) => ({
    ja: {
      message: `この議題は「${stateJa[state]}」のため、「${actionJa[action]}」はできません。`,
      remedy: `いまできること: ${listed(possible)}`,
    },
    en: {
      message: `${action} isn't possible: the item is ${state}.`,
      remedy: `Possible now: ${possible.join(', ') || 'nothing'}.`,
    },
  }),
  PaperOfAnotherPlace: ({ paperPlace, councilPlace }) => ({
    ja: {
      message: `この案件は別の区域（${paperPlace ?? '区全体'}）のものです。協議会の区域は${councilPlace}です。`,
      remedy: 'その区域の協議会に付議してください。',
    },
    en: {
      message: `The paper is about ${paperPlace ?? 'the whole ward'}; the council is that of ${councilPlace}.`,
      remedy: 'Put it before the council that it concerns.',
    },
  }),
  PaperNotOpen: ({ paper, currentVersion }) => ({
    ja: {
      message: `案件「${paper}」のその版は、いま審議できません。`,
      remedy: `現在の版: ${currentVersion ?? 'なし'}。案件の状態と版を確かめてください。`,
    },
    en: {
      message: `That version of "${paper}" can't be treated now.`,
      remedy: `The current version is ${currentVersion ?? 'none'}; check how the paper stands.`,
    },
  }),
  MeetingNotInSession: ({ meetingState }) => ({
    ja: {
      message: `会議の状態（${meetingState}）では、この操作はできません。`,
      remedy: '付議は開会前の会議に、審議は開会中の会議で行ってください。',
    },
    en: {
      message: `The meeting is ${meetingState}: this isn't possible now.`,
      remedy: 'Put items on agendas that are ahead; treat them in session.',
    },
  }),
  QuorumNotMet: ({ check }) => ({
    ja: {
      message: `定足数に達していません: ${check.required}人以上が必要ですが、出席は${check.present + check.proxies}人です（母数${check.base}人）。`,
      remedy: '出席を記録し直すか、別の日の会議に継続してください。',
    },
    en: {
      message: `The quorum is ${check.required} of ${check.base}; ${check.present + check.proxies} are there.`,
      remedy: 'Enter who has come, or put it off to another meeting.',
    },
  }),
  ReflectionMissing: () => ({
    ja: {
      message: '議題は、反映状況を公表して終わります。',
      remedy: 'reflection に、どう反映するか（しないか）とその理由を書いてください。',
    },
    en: {
      message: 'No item ends without a published word on what becomes of it.',
      remedy: 'Say in reflection what becomes of it, and why.',
    },
  }),
  VoteStillOpen: () => ({
    ja: { message: 'この議題は表決中です。', remedy: '表決を閉じるか、無効としてください。' },
    en: { message: 'Votes on the item are being cast.', remedy: 'Close the vote, or declare it void.' },
  }),
  AlreadyRecused: () => ({
    ja: { message: 'この委員はすでに除斥されています。', remedy: '何もする必要はありません。' },
    en: { message: 'The member takes no part in it already.', remedy: 'Nothing needs to be done.' },
  }),
}
