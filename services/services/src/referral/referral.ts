import type { Machine } from '@chiiki/kit/machine.ts'

export type ReferralState =
  | 'REQUESTED'
  | 'RECEIVED'
  | 'ACCEPTED'
  | 'IN_PROGRESS'
  | 'COMPLETED'
  | 'DECLINED'
  | 'REDIRECTED'
  | 'PASSED_ON'
  | 'WITHDRAWN'
  | 'RETURNING'
  | 'RETURNED'
export type ReferralAction =
  | 'RECEIVE'
  | 'ACCEPT'
  | 'DECLINE'
  | 'REDIRECT'
  | 'PASS_ON'
  | 'COME_BACK'
  | 'WITHDRAW'
  | 'START'
  | 'COMPLETE'
  | 'RETURN'
  | 'CONFIRM_RETURN'
export type ReferralKind = 'INFORMATION' | 'WARM_HANDOFF' | 'TRANSFER' | 'CO_SUPPORT'

/** Overdue is no state: it's read off the clock, tells supervisors, and neither accepts nor ends anything. */
export const referralMachine: Machine<ReferralState, ReferralAction> = {
  name: 'ConsultationReferral',
  states: [
    'REQUESTED',
    'RECEIVED',
    'ACCEPTED',
    'IN_PROGRESS',
    'COMPLETED',
    'DECLINED',
    'REDIRECTED',
    'PASSED_ON',
    'WITHDRAWN',
    'RETURNING',
    'RETURNED',
  ],
  initial: 'REQUESTED',
  final: ['COMPLETED', 'DECLINED', 'PASSED_ON', 'WITHDRAWN', 'RETURNED'],
  transitions: [
    { from: ['REQUESTED'], event: 'RECEIVE', to: 'RECEIVED' },
    { from: ['REQUESTED', 'RECEIVED'], event: 'ACCEPT', to: 'ACCEPTED' },
    { from: ['REQUESTED', 'RECEIVED'], event: 'DECLINE', to: 'DECLINED' },
    { from: ['RECEIVED'], event: 'REDIRECT', to: 'REDIRECTED' },
    { from: ['REDIRECTED'], event: 'PASS_ON', to: 'PASSED_ON' },
    { from: ['REDIRECTED'], event: 'COME_BACK', to: 'RECEIVED' },
    { from: ['REQUESTED', 'RECEIVED'], event: 'WITHDRAW', to: 'WITHDRAWN' },
    { from: ['ACCEPTED'], event: 'START', to: 'IN_PROGRESS' },
    { from: ['ACCEPTED', 'IN_PROGRESS'], event: 'COMPLETE', to: 'COMPLETED' },
    { from: ['ACCEPTED', 'IN_PROGRESS'], event: 'RETURN', to: 'RETURNING' },
    { from: ['RETURNING'], event: 'CONFIRM_RETURN', to: 'RETURNED' },
  ],
}

/** Nobody has answered for it yet: it stands with the sender. */
export const unanswered: readonly ReferralState[] = ['REQUESTED', 'RECEIVED', 'REDIRECTED']
/** Whoever got it may read what it handed over. */
export const openToReceiver: readonly ReferralState[] = [
  'REQUESTED',
  'RECEIVED',
  'ACCEPTED',
  'IN_PROGRESS',
  'RETURNING',
]

export type Referral = {
  readonly id: string
  readonly topics: readonly string[]
  readonly subjects: readonly string[]
  readonly fromParty: string
  readonly fromWorker: string
  readonly toParty: string
  readonly kind: ReferralKind
  readonly isUrgent: boolean
  /** The notes handed over. */
  readonly notes: readonly string[]
  readonly state: ReferralState
  readonly requestedAt: Date
  /** The last day for an answer, as it was when it was asked for; and the instant from which it's late. */
  readonly dueOn: string
  readonly dueAt: Date
  readonly acceptedBy: string | null
  readonly parent: string | null
  readonly depth: number
  readonly overdueToldAt: Date | null
  /** Sealed: why it was made. */
  readonly reason: string
  /** Sealed: how it was answered: why declined, what came of it. */
  readonly answer: string | null
}
