import type { MessagesOf } from '@chiiki/kit/problem.ts'
import type { Tier } from './affair.ts'
import type { AffairProblem } from './problem.ts'
import type { TransferState } from './transfer.ts'

const tierJa: Record<Tier, string> = { WARD: '本庁', AREA: '地域', DISTRICT: '地区' }
const tierEn: Record<Tier, string> = { WARD: 'head office', AREA: 'area', DISTRICT: 'district' }
const stateJa: Record<TransferState, string> = {
  PLANNED: '計画中',
  DECIDED: '決定済み',
  EXECUTED: '実施済み',
  WITHDRAWN: '取下げ済み',
  LAPSED: '失効',
}

export const messages: MessagesOf<AffairProblem> = {
  TransferDateNotFuture: ({ effectiveOn, today }) => ({
    ja: {
      message: `移譲の実施日は、今日（${today}）より後でなければなりません。${effectiveOn} は過ぎています。`,
      remedy: '今日より後の日を指定してください。今の担当は前日まで担当を続けます。',
    },
    en: {
      message: `A transfer takes effect after today (${today}); ${effectiveOn} isn't after it.`,
      remedy: 'Give a day after today: the present holder goes on until the day before.',
    },
  }),
  TransferClash: ({ transferIds, effectiveOn }) => ({
    ja: {
      message: `同じ事務について、${effectiveOn} 以後に実施される移譲がすでに決定されています（${transferIds.join('、')}）。`,
      remedy: 'その移譲を取り下げるか、それより後の日を指定してください。',
    },
    en: {
      message: `For the same task, transfers of ${effectiveOn} or later are already decided (${transferIds.join(', ')}).`,
      remedy: 'Withdraw those, or choose a day after them.',
    },
  }),
  TransferSettled: ({ transferId, state, effectiveOn }) => ({
    ja: {
      message: `移譲「${transferId}」（実施日 ${effectiveOn}）は${stateJa[state]}のため、この操作はできません。`,
      remedy: '必要であれば、新しい移譲を計画してください。',
    },
    en: {
      message: `The transfer "${transferId}" of ${effectiveOn} is ${state.toLowerCase()}: this can no longer be done.`,
      remedy: 'Plan a new transfer if one is needed.',
    },
  }),
  HolderUnchanged: ({ affairId, place }) => ({
    ja: {
      message: `「${place}」の事務「${affairId}」は、すでにその機関が担当しています。`,
      remedy: '別の担当を指定してください。',
    },
    en: {
      message: `The task "${affairId}" is held by that office already, at "${place}".`,
      remedy: 'Name another holder.',
    },
  }),
  UpwardTransferNeedsReason: ({ fromTier, toTier }) => ({
    ja: {
      message: `${tierJa[fromTier]}から${tierJa[toTier]}へ事務を引き上げるには、理由が必要です。`,
      remedy: 'reason に理由を書いてください。事務は区民に近い機関へ移すのが原則です。',
    },
    en: {
      message: `Taking a task up from the ${tierEn[fromTier]} to the ${tierEn[toTier]} needs a reason.`,
      remedy: 'Write it in `reason`: as a rule, tasks go to offices nearer to the people.',
    },
  }),
  HeadOfficeReasonMissing: ({ affairId }) => ({
    ja: {
      message: `事務「${affairId}」を本庁が担当する理由がありません。`,
      remedy:
        'headOfficeReasons に、専門性・非効率・統一的処理のうち一つ以上を挙げてください。本庁以外へ移すときは空にしてください。',
    },
    en: {
      message: `It isn't said why the head office should hold the task "${affairId}".`,
      remedy: 'Name at least one of EXPERTISE, INEFFICIENCY, UNIFORMITY in `headOfficeReasons`.',
    },
  }),
  NotHeldByHeadOffice: ({ affairId, on }) => ({
    ja: {
      message: `事務「${affairId}」は ${on} に本庁の担当ではありません。`,
      remedy: '理由を述べられるのは、本庁が担当している事務だけです。',
    },
    en: {
      message: `The head office doesn't hold the task "${affairId}" on ${on}.`,
      remedy: 'A reason is said only of tasks that the head office holds.',
    },
  }),
  AffairEnded: ({ affairId, on }) => ({
    ja: {
      message: `事務「${affairId}」は ${on} に廃止されることが決まっています。`,
      remedy: `${on} より前の日を指定するか、続く仕事を registerAffair で新しい事務として登録してください。`,
    },
    en: {
      message: `The task "${affairId}" ends on ${on}.`,
      remedy: `Give a day before ${on}, or register what goes on as a new task with registerAffair.`,
    },
  }),
  OfficeHoldsAffairs: ({ officeId, affairIds, from }) => ({
    ja: {
      message: `「${officeId}」は ${from} 以後も事務を担当しています（${affairIds.join('、')}）。`,
      remedy: `${from} までに実施される移譲を計画し、区長の決定を受けてから、廃止を計画してください。`,
    },
    en: {
      message: `"${officeId}" is responsible for tasks from ${from} on (${affairIds.join(', ')}).`,
      remedy: `Have them transferred by a decision that takes effect on ${from} at the latest; then plan the closure.`,
    },
  }),
}
