import type { MessagesOf } from '@chiiki/kit/problem.ts'
import type { PersonInPool } from './acts.ts'
import type { DrawProblem } from './decisions.ts'
import type { DrawAction, DrawState } from './draw.ts'

const stateJa: Record<DrawState, string> = {
  PLANNED: '準備中',
  POOL_FROZEN: '名簿確定',
  SOURCES_ANNOUNCED: '乱数源公表',
  SEED_FIXED: '種確定',
  DRAWN: '抽出済み',
  INVITING: '就任の打診中',
  SEATED: '確定',
  CLOSED: '終了',
  VOIDED: '無効',
}

const actionJa: Record<DrawAction, string> = {
  ADD_ENTRIES: '名簿への追加',
  FREEZE_POOL: '名簿の確定',
  ANNOUNCE_SOURCES: '乱数源の公表',
  FIX_SEED: '種の確定',
  DRAW: '抽出',
  INVITE: '打診',
  RECORD_ANSWER: '回答の記録',
  COMPLETE: '打診の完了',
  CLOSE: '終了',
  VOID: '無効化',
}

export const messages: MessagesOf<DrawProblem | PersonInPool> = {
  DrawActNotPossible: ({ action, state, possible }) => ({
    ja: {
      message: `この抽出は「${stateJa[state]}」のため、「${actionJa[action]}」はできません。`,
      remedy: `いまできること: ${possible.map((each) => actionJa[each]).join('、') || 'なし'}`,
    },
    en: {
      message: `${action} isn't possible: the draw is ${state}.`,
      remedy: `Possible now: ${possible.join(', ') || 'nothing'}.`,
    },
  }),
  QuotasImpossible: ({ attributes }) => ({
    ja: {
      message: `この名簿では、席数と割当てをともに満たせません${attributes.length > 0 ? `（${attributes.join('、')}）` : ''}。`,
      remedy:
        '名簿に人を加えるか、割当てまたは席数を改めて計画し直してください。種の確定後は無効化し、新しい抽出を計画してください。',
    },
    en: {
      message: `This pool can't fill the seats and keep every quota${attributes.length > 0 ? ` (${attributes.join(', ')})` : ''}.`,
      remedy:
        'Add people to the pool, or plan the draw anew with other quotas or seats. After the seed is fixed: void it and plan another.',
    },
  }),
  GroupTooSmall: ({ groups, smallest }) => ({
    ja: {
      message: `${smallest}人に満たない区分は公表できません: ${groups.map(({ attribute, value, count }) => `${attribute}=${value}（${count}人）`).join('、')}。`,
      remedy: 'その区分をほかの区分と合わせて、抽出を計画し直してください。',
    },
    en: {
      message: `Groups of fewer than ${smallest} people aren't published: ${groups.map(({ attribute, value, count }) => `${attribute}=${value} (${count})`).join(', ')}.`,
      remedy: 'Plan the draw anew with those groups merged into others.',
    },
  }),
  PersonInPool: ({ positions }) => ({
    ja: {
      message: `すでに名簿にいる人、または重ねて送られた人が含まれています（${positions.map((at) => at + 1).join('、')}番目）。`,
      remedy: 'その人を除いて、もう一度送ってください。',
    },
    en: {
      message: `Some of the people are in the pool already, or stand twice in what was sent (number ${positions.map((at) => at + 1).join(', ')}).`,
      remedy: 'Leave them out and send the rest again.',
    },
  }),
  InvitationsOpen: ({ invited, open }) => ({
    ja: {
      message: `回答待ちが${invited}人、空席が${open}あります。`,
      remedy:
        invited > 0
          ? '全員の回答（期限切れを含む）を記録してから、もう一度実行してください。'
          : '空席のまま完了する理由を添えてください。',
    },
    en: {
      message: `${invited} invitation(s) aren't answered and ${open} seat(s) are open.`,
      remedy:
        invited > 0
          ? 'Record every answer (also those that came too late), then try again.'
          : 'Give the reason for leaving seats open.',
    },
  }),
  ReplyStillDue: ({ replyBy }) => ({
    ja: {
      message: `回答の期限は${replyBy}です。まだ過ぎていません。`,
      remedy: '期限の翌日以降に記録してください。',
    },
    en: {
      message: `The answer is due on ${replyBy}, which isn't over.`,
      remedy: 'Record it after that day.',
    },
  }),
  SourceTooSoon: ({ source, expectedOn, earliest }) => ({
    ja: {
      message: `乱数源「${source}」の数は${expectedOn}に出ます。公表より後に出る数でなければなりません。`,
      remedy: `${earliest}以降に出る数を選んでください。`,
    },
    en: {
      message: `The numbers of “${source}” come on ${expectedOn}: they must not be there when the source is announced.`,
      remedy: `Choose numbers that come on ${earliest} or later.`,
    },
  }),
  SourceUsedBefore: ({ source, draws }) => ({
    ja: {
      message: `乱数源「${source}」は、無効になった抽出（${draws.join('、')}）ですでに公表されています。`,
      remedy: '別の乱数源、または別の日の数を選んでください。',
    },
    en: {
      message: `“${source}” was announced for a draw that was voided (${draws.join(', ')}).`,
      remedy: 'Choose another source, or its numbers of another day.',
    },
  }),
  NumbersNotOut: ({ source, expectedOn }) => ({
    ja: {
      message: `乱数源「${source}」の数は${expectedOn}に出ます。まだ出ていません。`,
      remedy: 'その日以降に入力してください。',
    },
    en: {
      message: `The numbers of “${source}” come on ${expectedOn}; they aren't out.`,
      remedy: 'Enter them on that day or later.',
    },
  }),
  CommitmentBroken: ({ source }) => ({
    ja: {
      message: `「${source}」の数は、先に公表されたハッシュと一致しません。`,
      remedy:
        '本人に数と使い捨ての語を確かめてください。明かされないときは、公表した代わりの規則を使ってください。',
    },
    en: {
      message: `The number of “${source}” isn't the one that was committed to.`,
      remedy:
        'Ask for the number and the nonce again; when they are not told, use the fallback that was announced.',
    },
  }),
}
