import { formatInstant } from '@chiiki/kit/business-date.ts'
import type { MessagesOf } from '@chiiki/kit/problem.ts'
import type { NotIssuingReason, TicketProblem } from './problem.ts'
import type { TicketAction, TicketState } from './ticket.ts'

export const stateJa: Record<TicketState, string> = {
  WAITING: '待ち',
  CALLED: '呼出中',
  SERVING: '対応中',
  ABSENT: '不在',
  PARKED: '保留',
  PROCESSING: '処理待ち',
  READY: '交付待ち',
  COMPLETED: '終了',
  NO_SHOW: '不在終了',
  CANCELLED: '取消し',
  VOID: '無効',
  EXPIRED: '期限切れ',
  HANDED_TO_APPLICATION: '申請へ引継ぎ',
}
const actionJa: Record<TicketAction, string> = {
  CALL: '呼出し',
  RECALL: '再呼出し',
  START: '対応開始',
  MARK_ABSENT: '不在',
  RELEASE: '呼出しの取消し',
  RETURN: '復帰',
  PARK: '保留',
  RESUME: '保留の解除',
  SEND_TO_PROCESSING: '処理へ回付',
  MARK_READY: '交付準備完了',
  TRANSFER: '転送',
  COMPLETE: '終了',
  CANCEL: '取消し',
  VOID: '無効',
  REPRINT: '再印刷',
}
const notIssuing: Record<NotIssuingReason, { readonly ja: string; readonly en: string }> = {
  NOT_OPENED: { ja: 'この系列は、今日まだ開始されていません。', en: "This series hasn't been opened today." },
  PAUSED: { ja: '発券を一時停止しています。', en: 'No numbers are given for now.' },
  CLOSED: { ja: '今日の発券は終わりました。', en: 'No more numbers are given today.' },
  LAST_ENTRY_PASSED: { ja: '今日の受付は終わりました。', en: 'The time of the last entry has passed.' },
  CAP_REACHED: { ja: '今日の番号札の上限に達しました。', en: "Today's last number has been given." },
}
const minute = (at: Date) => formatInstant(at).slice(11, 16)

export const ticketMessages: MessagesOf<TicketProblem> = {
  TicketStepNotPossible: ({ display, ticketState, action, possible }) => ({
    ja: {
      message: `${display}は「${stateJa[ticketState]}」のため、${action ? `「${actionJa[action]}」は` : ''}できません。`,
      remedy: `今できること: ${possible.map((each) => actionJa[each]).join('、') || 'なし'}`,
    },
    en: {
      message: `${display} is ${ticketState}: ${action ?? 'that'} isn't possible.`,
      remedy: `Possible now: ${possible.join(', ') || 'nothing'}.`,
    },
  }),
  SeriesNotIssuing: ({ why, cap, lastEntryAt }) => ({
    ja: {
      message: notIssuing[why].ja,
      remedy:
        why === 'CAP_REACHED'
          ? `上限は${cap ?? '不明'}枚です。窓口の責任者にたずねてください。`
          : why === 'LAST_ENTRY_PASSED' && lastEntryAt
            ? `受付は${minute(lastEntryAt)}まででした。急ぎのときは職員にたずねてください。`
            : '窓口の職員にたずねてください。',
    },
    en: {
      message: notIssuing[why].en,
      remedy:
        why === 'CAP_REACHED'
          ? `There are ${cap ?? 'so many'} a day. Ask the counter's manager.`
          : why === 'LAST_ENTRY_PASSED' && lastEntryAt
            ? `It was at ${minute(lastEntryAt)}. Ask the staff if it's urgent.`
            : 'Ask the staff of the counter.',
    },
  }),
  NumberVoided: ({ display }) => ({
    ja: {
      message: `発券が途中で切れたため、${display}は無効になりました。`,
      remedy: '新しい冪等キーで、もう一度発券してください。',
    },
    en: {
      message: `The request was cut short, and ${display} is void.`,
      remedy: 'Take a number anew, with a new idempotency key.',
    },
  }),
  AgentNotAvailable: ({ agentState }) => ({
    ja: {
      message: `呼び出せる状態ではありません（${agentState}）。`,
      remedy: 'この窓口にサインインし、対応可能にしてから呼び出してください。',
    },
    en: {
      message: `You can't call now: you are ${agentState}.`,
      remedy: 'Sign in at a desk of this counter and be available.',
    },
  }),
  AgentHasTicket: ({ display }) => ({
    ja: {
      message: `すでに${display}を担当しています。`,
      remedy: '先に終了、保留、不在または処理への回付をしてください。',
    },
    en: {
      message: `You have ${display} at hand.`,
      remedy: 'Complete, park or send it on first, or mark it absent.',
    },
  }),
  DeskHasTicket: ({ desk }) => ({
    ja: {
      message: `窓口${desk}は、別の番号に対応しています。`,
      remedy: '先にその番号の対応を終えてください。',
    },
    en: { message: `Desk ${desk} has another ticket at hand.`, remedy: 'Finish with that one first.' },
  }),
  TicketWithOther: ({ display, desk }) => ({
    ja: {
      message: `${display}は、窓口${desk}の職員が担当しています。`,
      remedy: 'その職員か、窓口の責任者に頼んでください。',
    },
    en: {
      message: `${display} is with the agent at desk ${desk}.`,
      remedy: 'Ask them, or the counter manager.',
    },
  }),
  SkillMissing: () => ({
    ja: {
      message: 'この系列の担当としてサインインしていません。',
      remedy: 'この系列を加えてサインインし直すか、担当の職員に頼んでください。',
    },
    en: {
      message: "You aren't signed in for this series.",
      remedy: 'Sign in anew with it, or ask an agent who takes it.',
    },
  }),
  NobodyWaiting: () => ({
    ja: { message: '待っている人はいません。', remedy: '番号札が取られるのを待ってください。' },
    en: { message: 'Nobody waits.', remedy: 'Wait for the next number.' },
  }),
  CallNotYet: ({ notBefore, callCount, mostCalls }) => ({
    ja: {
      message: notBefore
        ? '前の呼出しから、まだ間がありません。'
        : `すでに${callCount}回呼び出しました（上限${mostCalls}回）。`,
      remedy: notBefore
        ? `${formatInstant(notBefore).slice(11, 19)}から操作できます。`
        : '不在としてください。',
    },
    en: {
      message: notBefore
        ? 'It was called only just now.'
        : `It was called ${callCount} times; ${mostCalls} is the most.`,
      remedy: notBefore ? `From ${formatInstant(notBefore).slice(11, 19)} on.` : 'Mark it absent.',
    },
  }),
  AppointmentHasTicket: () => ({
    ja: {
      message: 'この予約には、すでに番号札があります。',
      remedy: 'その番号札を使ってください。なくしたときは再印刷できます。',
    },
    en: {
      message: 'This appointment has its ticket already.',
      remedy: 'Use that one; a lost slip can be printed again.',
    },
  }),
}
