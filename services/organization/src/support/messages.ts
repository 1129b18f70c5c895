import type { MessagesOf } from '@chiiki/kit/problem.ts'
import type { SupportOwnProblem } from './problem.ts'
import type { SupportEvent, SupportState } from './support.ts'

const stateJa: Record<SupportState, string> = {
  REQUESTED: '依頼中',
  RECEIVED: '受領済み',
  ACCEPTED: '引受け済み',
  DECLINED: '辞退',
  ESCALATED: '本庁に付託',
  ANSWERED: '回答済み',
  WITHDRAWN: '取下げ',
}
const stepJa: Record<Uppercase<SupportEvent>, string> = {
  RECEIVE: '受領',
  ACCEPT: '引受け',
  DECLINE: '辞退',
  ANSWER: '回答',
  REDIRECT: '別の依頼先への送付',
  ESCALATE: '本庁への付託',
  ASSIGN: '担当の決定',
  WITHDRAW: '取下げ',
}

export const messages: MessagesOf<SupportOwnProblem> = {
  SupportStepNotPossible: ({ state, step }) => ({
    ja: {
      message: `この支援依頼は「${stateJa[state]}」のため、${stepJa[step]}はできません。`,
      remedy: '最新の状態と、いまできること（availableActions）を確かめてください。',
    },
    en: {
      message: `This request for support is ${state}: ${step} isn't possible now.`,
      remedy: 'Read its state and what you can do with it now (availableActions).',
    },
  }),
  SupportOfficeNotFit: ({ officeId, side }) => ({
    ja: {
      message:
        side === 'FROM'
          ? `「${officeId}」からは支援を依頼できません。依頼するのは地区のまちづくりセンターです。`
          : `「${officeId}」には支援を依頼できません。依頼先は総合支所（保健福祉センターなど）か本庁です。`,
      remedy: '機関を確かめてください。地区の総合支所は district.area.generalBranch で分かります。',
    },
    en: {
      message:
        side === 'FROM'
          ? `"${officeId}" can't ask for support: a district's centre does.`
          : `"${officeId}" can't be asked for support: a general branch (its health and welfare centre and so on) or the head office can.`,
      remedy: "Check the office. A district's general branch is district.area.generalBranch.",
    },
  }),
  SupportNotOverdue: ({ dueOn }) => ({
    ja: {
      message: `期限（${dueOn ?? '未定'}）は過ぎておらず、辞退もされていないため、本庁へは付託できません。`,
      remedy: '期限を待つか、依頼先に問い合わせてください。',
    },
    en: {
      message: `Nothing is overdue (due ${dueOn ?? 'on no day yet'}) and nobody declined: it can't be taken to the head office yet.`,
      remedy: 'Wait for the due date, or ask the office that has it.',
    },
  }),
}
