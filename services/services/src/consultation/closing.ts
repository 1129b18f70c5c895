import { refuse } from '@chiiki/kit/result.ts'
import { openConferences } from '../conference/conference.ts'
import { openEscalations, stateOf } from '../escalation/escalation.ts'
import { openIntroductions } from '../introduction/introduction.ts'
import { unanswered } from '../referral/referral.ts'
import { startedClock } from './clocks.ts'
import { type CaseRecord, openTopicStates } from './consultation.ts'
import type {
  CloseBlocker,
  ConsultationNotFinished,
  ConsultationStepNotPossible,
  SecondApproverNeeded,
} from './problem.ts'
import { type Decided, type Env, moved, step } from './step.ts'

/** What keeps the case from ending; null: nothing. */
export function blockersOf(record: CaseRecord): ConsultationNotFinished | null {
  const topics = record.topics.filter(({ state }) => openTopicStates.includes(state)).map(({ id }) => id)
  const isOver = (state: string) =>
    ['COMPLETED', 'DECLINED', 'PASSED_ON', 'WITHDRAWN', 'RETURNED'].includes(state)
  // A topic that another party has accepted is theirs; what was only informed or is worked on together isn't open with us.
  const referrals = record.referrals
    .filter(
      ({ state, kind }) =>
        unanswered.includes(state) || state === 'RETURNING' || (kind !== 'WARM_HANDOFF' && !isOver(state)),
    )
    .map(({ id }) => id)
  const escalations = record.escalations
    .filter((each) => openEscalations.includes(stateOf(each, record.referrals)))
    .map(({ id }) => id)
  const conferences = record.conferences
    .filter(({ state }) => openConferences.includes(state))
    .map(({ id }) => id)
  const introductions = record.introductions
    .filter(({ state }) => openIntroductions.includes(state))
    .map(({ id }) => id)
  const clocks = record.clocks.filter(({ isOpen }) => isOpen).map(({ id }) => id)
  const blockers: CloseBlocker[] = []
  if (topics.length > 0) blockers.push('OPEN_TOPIC')
  if (referrals.length > 0) blockers.push('OPEN_REFERRAL')
  if (escalations.length > 0) blockers.push('OPEN_ESCALATION')
  if (conferences.length > 0) blockers.push('OPEN_CONFERENCE')
  if (introductions.length > 0) blockers.push('OPEN_INTRODUCTION')
  if (clocks.length > 0) blockers.push('RUNNING_CLOCK')
  if (blockers.length === 0) return null
  return {
    kind: 'ConsultationNotFinished',
    clause: null,
    blockers,
    things: [...topics, ...referrals, ...escalations, ...conferences, ...introductions, ...clocks],
  }
}

export type Closing = {
  readonly outcome: string
  readonly sealed: string
  readonly isClientInformed: boolean
}

export function proposeClose(
  record: CaseRecord,
  env: Env,
  closing: Closing,
): Decided<ConsultationStepNotPossible | ConsultationNotFinished> {
  const to = moved(record, 'PROPOSE_CLOSE')
  if (!to.ok) return to
  const blocked = blockersOf(record)
  if (blocked) return refuse(blocked)
  const close = { by: env.worker._id, at: env.now, ...closing }
  return step({ type: 'CLOSE_PROPOSED', outcome: closing.outcome }, { ...to.value, close })
}

/** Ends the case; what people agreed to for it lapses with it. A second person agrees where the matter is grave. */
export function close(
  record: CaseRecord,
  env: Env,
  isGrave: boolean,
): Decided<ConsultationStepNotPossible | ConsultationNotFinished | SecondApproverNeeded> {
  const to = moved(record, 'CLOSE')
  if (!to.ok) return to
  const blocked = blockersOf(record)
  if (blocked) return refuse(blocked)
  if (isGrave && record.close?.by === env.worker._id)
    return refuse({ kind: 'SecondApproverNeeded', clause: null, act: 'closeConsultation' })
  return step(
    { type: 'CLOSED', outcome: record.close?.outcome ?? null },
    {
      ...to.value,
      consents: record.consents.map((each) =>
        each.state === 'ACTIVE' ? { ...each, state: 'LAPSED', endedAt: env.now } : each,
      ),
      grounds: record.grounds.map((each) => (each.endedAt === null ? { ...each, endedAt: env.now } : each)),
      team: record.team.map((each) =>
        each.until === null || each.until > env.now ? { ...each, until: env.now } : each,
      ),
    },
  )
}

/** An ended case goes on with whoever reopens it as its owner: somebody active, always. */
export function reopen(record: CaseRecord, env: Env): Decided<ConsultationStepNotPossible> {
  const to = moved(record, 'REOPEN')
  if (!to.ok) return to
  const { policy, worker } = env
  const clocks = [...record.clocks, startedClock(env, 'FIRST_CONTACT', policy.firstContact, worker.party)]
  return step(
    { type: 'REOPENED' },
    {
      ...to.value,
      owner: { party: worker.party, worker: worker._id },
      close: null,
      clocks,
    },
  )
}
