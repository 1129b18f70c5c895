import type { Machine } from '@chiiki/kit/machine.ts'
import type { PartyRecord } from '../party/party.ts'
import type { Referral, ReferralState } from '../referral/referral.ts'

/** What a district can't settle goes one level up at a time: to its general branch, then to the head office. */
export const levels = ['DISTRICT', 'BRANCH', 'HEAD_OFFICE'] as const
export type Level = (typeof levels)[number]

/** Advice and work together leave the case where it is; a takeover is a referral of the whole case. */
export type EscalationKind = 'ADVICE' | 'JOINT' | 'TAKEOVER'
export type EscalationState = 'REQUESTED' | 'ASSIGNED' | 'ANSWERED' | 'CLOSED' | 'DECLINED' | 'WITHDRAWN'
export type EscalationAction = 'TAKE' | 'ANSWER' | 'CLOSE' | 'DECLINE' | 'WITHDRAW'

export const escalationMachine: Machine<EscalationState, EscalationAction> = {
  name: 'ConsultationEscalation',
  states: ['REQUESTED', 'ASSIGNED', 'ANSWERED', 'CLOSED', 'DECLINED', 'WITHDRAWN'],
  initial: 'REQUESTED',
  final: ['CLOSED', 'DECLINED', 'WITHDRAWN'],
  transitions: [
    { from: ['REQUESTED'], event: 'TAKE', to: 'ASSIGNED' },
    { from: ['ASSIGNED'], event: 'ANSWER', to: 'ANSWERED' },
    { from: ['ANSWERED'], event: 'CLOSE', to: 'CLOSED' },
    { from: ['REQUESTED', 'ASSIGNED'], event: 'DECLINE', to: 'DECLINED' },
    { from: ['REQUESTED', 'ASSIGNED'], event: 'WITHDRAW', to: 'WITHDRAWN' },
  ],
}

/** The case keeps its id and, but for a takeover that was accepted, who answers for it. */
export type Escalation = {
  readonly id: string
  readonly kind: EscalationKind
  readonly level: Exclude<Level, 'DISTRICT'>
  readonly topics: readonly string[]
  readonly subjects: readonly string[]
  readonly fromParty: string
  readonly fromWorker: string
  readonly toParty: string
  readonly isUrgent: boolean
  /** The earlier notes that the specialist is shown. */
  readonly notes: readonly string[]
  /** As it's kept; of a takeover `stateOf` tells. */
  readonly state: EscalationState
  readonly requestedAt: Date
  readonly dueAt: Date
  /** The named worker who handles it. */
  readonly specialist: string | null
  /** The referral that a takeover is. */
  readonly referral: string | null
  readonly overdueToldAt: Date | null
  /** Sealed: why the district can't settle it. */
  readonly reason: string
  /** Sealed: what the specialist said. */
  readonly answer: string | null
}

export const openEscalations: readonly EscalationState[] = ['REQUESTED', 'ASSIGNED', 'ANSWERED']
/** The specialist owes an answer. */
export const unansweredEscalations: readonly EscalationState[] = ['REQUESTED', 'ASSIGNED']

/** A takeover stands as its referral does, so that the two never disagree. */
export function stateOf(
  { state, referral: id }: Pick<Escalation, 'state' | 'referral'>,
  referrals: readonly Referral[],
): EscalationState {
  if (id === null) return state
  const referral = referrals.find((each) => each.id === id)
  return referral ? byReferral[referral.state] : state
}

const byReferral: { readonly [State in ReferralState]: EscalationState } = {
  REQUESTED: 'REQUESTED',
  RECEIVED: 'REQUESTED',
  REDIRECTED: 'REQUESTED',
  ACCEPTED: 'CLOSED',
  IN_PROGRESS: 'CLOSED',
  COMPLETED: 'CLOSED',
  PASSED_ON: 'CLOSED',
  RETURNING: 'CLOSED',
  RETURNED: 'CLOSED',
  DECLINED: 'DECLINED',
  WITHDRAWN: 'WITHDRAWN',
}

export function levelOf({ district, area }: Pick<PartyRecord, 'district' | 'area'>): Level {
  if (district !== null) return 'DISTRICT'
  return area === null ? 'HEAD_OFFICE' : 'BRANCH'
}

/** The next level above where the case is handled or has been asked already; null: there is none. */
export function nextLevel(
  own: Level,
  escalations: readonly Escalation[],
  referrals: readonly Referral[],
): Exclude<Level, 'DISTRICT'> | null {
  const asked = escalations
    .filter((each) => ['ANSWERED', 'CLOSED', 'DECLINED'].includes(stateOf(each, referrals)))
    .map(({ level }) => level)
  const reached = Math.max(...[own, ...asked].map((each) => levels.indexOf(each)))
  return (levels[reached + 1] as Exclude<Level, 'DISTRICT'> | undefined) ?? null
}
