import type { MessagesOf } from '@chiiki/kit/problem.ts'
import type { AgentAlreadySignedIn, AgentSessionStepNotPossible, DeskTaken } from './agent.ts'

export type AgentProblem = DeskTaken | AgentAlreadySignedIn | AgentSessionStepNotPossible

export const agentMessages: MessagesOf<AgentProblem> = {
  DeskTaken: ({ desk }) => ({
    ja: {
      message: `窓口${desk}には、ほかの職員がサインインしています。`,
      remedy: '別の窓口番号を選ぶか、その職員か窓口責任者にサインアウトを頼んでください。',
    },
    en: {
      message: `Somebody else is signed in at desk ${desk}.`,
      remedy: 'Choose another desk, or ask them or the counter manager to sign out there.',
    },
  }),
  AgentAlreadySignedIn: ({ desk }) => ({
    ja: {
      message: `すでに窓口${desk}にサインインしています。`,
      remedy: '先にその窓口からサインアウトしてください。',
    },
    en: { message: `You are signed in at desk ${desk} already.`, remedy: 'Sign out there first.' },
  }),
  AgentSessionStepNotPossible: ({ sessionState, sessionAction }) => ({
    ja: {
      message: `今の状態（${sessionState}）では、この操作（${sessionAction}）はできません。`,
      remedy: '今の状態を読み直してください。',
    },
    en: {
      message: `${sessionAction} isn't possible while you are ${sessionState}.`,
      remedy: 'Read how the session stands now.',
    },
  }),
}
