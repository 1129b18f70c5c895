import { businessDateOf } from '@chiiki/kit/business-date.ts'
import { refuse } from '@chiiki/kit/result.ts'
import { basisFor } from '../consent/consent.ts'
import type { NoteHead } from '../consultation/access.ts'
import { dueAtOf, startedClock } from '../consultation/clocks.ts'
import { type CaseRecord, openTopicStates } from '../consultation/consultation.ts'
import type {
  BasisMissing,
  ConsultationStepNotPossible,
  RedirectNotPossible,
  ReferralOpenAlready,
} from '../consultation/problem.ts'
import { type Decided, type Env, notPossible, step } from '../consultation/step.ts'
import { chainOf, moved } from './chain.ts'
import { type Referral, type ReferralKind, unanswered } from './referral.ts'

export type ReferralGiven = {
  readonly id: string
  readonly topics: readonly string[]
  readonly toParty: string
  readonly kind: ReferralKind
  readonly isUrgent: boolean
  readonly notes: readonly NoteHead[]
  /** Sealed. */
  readonly reason: string
}

type Refusal = BasisMissing | ReferralOpenAlready | ConsultationStepNotPossible

/** Whether others can be asked about the case as it stands. */
export function isReferable({ state }: Pick<CaseRecord, 'state'>): boolean {
  return ['ACTIVE', 'WAITING', 'MONITORING'].includes(state)
}

/** Asks another party to take something on. Until a named person there accepts, it stays the sender's. */
export function request(record: CaseRecord, env: Env, given: ReferralGiven): Decided<Refusal> {
  if (!isReferable(record)) return refuse(notPossible('REFER', record.state, []))
  const topics = record.topics.filter(({ id }) => given.topics.includes(id))
  const shut = topics.find(({ state }) => !openTopicStates.includes(state))
  if (shut) return refuse(notPossible('REFER', shut.state, []))
  for (const topic of given.topics)
    if (isOpenTo(record, topic, given.toParty))
      return refuse({ kind: 'ReferralOpenAlready', clause: null, topic, party: given.toParty })
  // Whoever takes over the whole case learns of everybody in it: a basis is needed for each.
  const concerned =
    given.kind === 'TRANSFER' ? record.subjects.map(({ id }) => id) : topics.map(({ subject }) => subject)
  const subjects = [...new Set(concerned)]
  const missing = missingBasis(record, env, given.toParty, subjects, given.notes)
  if (missing) return refuse(missing)
  return sent(record, env, { ...given, subjects, parent: null, depth: 0 })
}

function isOpenTo(record: CaseRecord, topic: string, party: string): boolean {
  return record.referrals.some(
    ({ toParty, topics, state }) => toParty === party && topics.includes(topic) && unanswered.includes(state),
  )
}

/** What isn't covered of all that would be handed over: each person, and each note for each person that it concerns. */
export function missingBasis(
  record: CaseRecord,
  { now: at }: Pick<Env, 'now'>,
  to: string,
  subjects: readonly string[],
  notes: readonly NoteHead[],
): BasisMissing | null {
  const purpose = 'REFERRAL'
  const lacks = (subject: string, category: NoteHead['class'], from: string) =>
    from !== to && basisFor(record, { subject, category, from, to, purpose }, at) === null
  const missing = (subject: string, category: NoteHead['class'], note: string | null) =>
    missingBasisOf(subject, category, to, note)
  for (const { id, party } of record.subjects)
    if (subjects.includes(id) && lacks(id, 'ROUTING', party)) return missing(id, 'ROUTING', null)
  for (const note of notes)
    for (const subject of note.subjects)
      if (lacks(subject, note.class, note.party)) return missing(subject, note.class, note._id)
  return null
}

export function missingBasisOf(
  subject: string,
  category: NoteHead['class'],
  party: string,
  note: string | null = null,
): BasisMissing {
  return { kind: 'BasisMissing', clause: null, subject, category, party, note }
}

type Sent = ReferralGiven & {
  readonly subjects: readonly string[]
  readonly parent: string | null
  readonly depth: number
}

function sent(record: CaseRecord, env: Env, given: Sent): Decided<never> {
  const { policy, worker } = env
  const { isUrgent, toParty, id } = given
  const receipt = isUrgent ? policy.urgentReferralReceipt : policy.referralReceipt
  const term = isUrgent ? policy.urgentReferralAnswer : policy.referralAnswer
  const seen = startedClock(env, 'REFERRAL_RECEIPT', receipt, toParty, id)
  const answered = startedClock(env, 'REFERRAL_ANSWER', term, toParty, id)
  const dueAt = dueAtOf(answered, env)
  const referral: Referral = {
    id: given.id,
    topics: [...given.topics],
    subjects: given.subjects,
    fromParty: worker.party,
    fromWorker: worker._id,
    toParty: given.toParty,
    kind: given.kind,
    isUrgent: given.isUrgent,
    notes: given.notes.map(({ _id }) => _id),
    state: 'REQUESTED',
    requestedAt: env.now,
    dueOn: businessDateOf(new Date(dueAt.getTime() - 1)),
    dueAt,
    acceptedBy: null,
    parent: given.parent,
    depth: given.depth,
    overdueToldAt: null,
    reason: given.reason,
    answer: null,
  }
  const event = { type: 'REFERRAL_REQUESTED', referral: given.id, to: given.toParty, kind: given.kind }
  const clocks = [...record.clocks, seen, answered]
  return step(event, { ...record, referrals: [...record.referrals, referral], clocks })
}

/** Passes it on to a party that hasn't had it: the basis is looked at anew for that party. */
export function redirect(
  record: CaseRecord,
  env: Env,
  referral: Referral,
  given: {
    readonly id: string
    readonly toParty: string
    readonly notes: readonly NoteHead[]
    readonly reason: string
  },
): Decided<Refusal | RedirectNotPossible> {
  const to = moved(record, referral, 'REDIRECT')
  if (!to.ok) return to
  const { mostRedirects: most } = env.policy
  if (referral.depth + 1 > most)
    return refuse({ kind: 'RedirectNotPossible', clause: null, because: 'DEPTH', most })
  const been = chainOf(record, referral).flatMap(({ fromParty, toParty }) => [fromParty, toParty])
  if ([...been, record.owner.party].includes(given.toParty))
    return refuse({ kind: 'RedirectNotPossible', clause: null, because: 'CIRCLE', most })
  const missing = missingBasis(record, env, given.toParty, referral.subjects, given.notes)
  if (missing) return refuse(missing)
  const { topics, subjects, kind, isUrgent } = referral
  const depth = referral.depth + 1
  return sent(to.value.record, env, {
    ...given,
    topics,
    subjects,
    kind,
    isUrgent,
    parent: referral.id,
    depth,
  })
}
