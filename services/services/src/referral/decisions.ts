import { dueDate } from '@chiiki/kit/duty-rule.ts'
import { eventsFrom, nextState } from '@chiiki/kit/machine.ts'
import { type Result, refuse } from '@chiiki/kit/result.ts'
import { basisFor } from '../consent/consent.ts'
import type { NoteHead } from '../consultation/access.ts'
import {
  type CaseRecord,
  isEnded,
  noteClasses,
  openTopicStates,
  type TeamMember,
} from '../consultation/consultation.ts'
import {
  alerted,
  type Decided,
  type Env,
  met,
  notPossible,
  startedClock,
  step,
  supervisorsOf,
  voided,
} from '../consultation/decisions.ts'
import { ruleOf } from '../consultation/policy.ts'
import type {
  BasisMissing,
  ConsultationStepNotPossible,
  RedirectNotPossible,
  ReferralOpenAlready,
} from '../consultation/problem.ts'
import {
  type Referral,
  type ReferralAction,
  type ReferralKind,
  referralMachine,
  unanswered,
} from './referral.ts'

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

type Refusal = BasisMissing | ReferralOpenAlready | RedirectNotPossible | ConsultationStepNotPossible

/** Asks another party to take something on. Until a named person there accepts, it stays the sender's. */
export function request(record: CaseRecord, env: Env, given: ReferralGiven): Decided<Refusal> {
  if (!['ACTIVE', 'WAITING', 'MONITORING'].includes(record.state))
    return refuse(notPossible('REFER', record.state, []))
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
  const missing = (subject: string, category: NoteHead['class'], note: string | null): BasisMissing => ({
    kind: 'BasisMissing',
    clause: null,
    subject,
    category,
    party: to,
    note,
  })
  for (const { id, party } of record.subjects)
    if (subjects.includes(id) && lacks(id, 'ROUTING', party)) return missing(id, 'ROUTING', null)
  for (const note of notes)
    for (const subject of note.subjects)
      if (lacks(subject, note.class, note.party)) return missing(subject, note.class, note._id)
  return null
}

type Sent = ReferralGiven & {
  readonly subjects: readonly string[]
  readonly parent: string | null
  readonly depth: number
}

function sent(record: CaseRecord, env: Env, given: Sent): Decided<never> {
  const { policy, worker } = env
  const term = given.isUrgent ? policy.urgentReferralAnswer : policy.referralAnswer
  const rule = ruleOf('CL-CONSULT-REFERRAL', term, policy.validFrom)
  const clock = startedClock(env, 'REFERRAL_ANSWER', rule, given.toParty, given.id)
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
    dueOn: dueDate(rule, env.day, env.calendar)?.date ?? env.day,
    acceptedBy: null,
    parent: given.parent,
    depth: given.depth,
    overdueToldAt: null,
    reason: given.reason,
    answer: null,
  }
  const event = { type: 'REFERRAL_REQUESTED', referral: given.id, to: given.toParty, kind: given.kind }
  const clocks = [...record.clocks, clock]
  return step(event, { ...record, referrals: [...record.referrals, referral], clocks })
}

export function referralIn(record: CaseRecord, id: string): Referral | null {
  return record.referrals.find((each) => each.id === id) ?? null
}

function withReferral(record: CaseRecord, changed: Referral): CaseRecord {
  return { ...record, referrals: record.referrals.map((each) => (each.id === changed.id ? changed : each)) }
}

export function movedReferral(
  referral: Referral,
  action: ReferralAction,
): Result<Referral, ConsultationStepNotPossible> {
  const state = nextState(referralMachine, referral.state, action)
  if (state !== null) return { ok: true, value: { ...referral, state } }
  return refuse(notPossible(action, referral.state, eventsFrom(referralMachine, referral.state)))
}

type Answered = { readonly record: CaseRecord; readonly referral: Referral }

function moved(
  record: CaseRecord,
  referral: Referral,
  action: ReferralAction,
  answer: string | null = null,
): Result<Answered, ConsultationStepNotPossible> {
  if (isEnded(record)) return refuse(notPossible(action, record.state, []))
  const to = movedReferral(referral, action)
  if (!to.ok) return to
  const changed = { ...to.value, answer: answer ?? referral.answer }
  return { ok: true, value: { record: withReferral(record, changed), referral: changed } }
}

const said = (type: string, { id }: Referral) => ({ type, referral: id })

/** Somebody there has seen it. That accepts nothing. */
export function receive(record: CaseRecord, referral: Referral): Decided<ConsultationStepNotPossible> {
  const to = moved(record, referral, 'RECEIVE')
  return to.ok ? step(said('REFERRAL_RECEIVED', referral), to.value.record) : to
}

/** A named person answers for it from this instant on: by a transfer, for the whole case. */
export function accept(
  record: CaseRecord,
  env: Env,
  referral: Referral,
): Decided<ConsultationStepNotPossible> {
  const to = moved(record, referral, 'ACCEPT')
  if (!to.ok) return to
  const { worker } = env
  const accepted = { ...to.value.referral, acceptedBy: worker._id }
  let next = met(withReferral(to.value.record, accepted), env, 'REFERRAL_ANSWER', referral.id)
  next = passedOn(next, env, referral.parent)
  if (referral.kind === 'TRANSFER') next = transferred(next, env, accepted)
  else if (referral.kind !== 'INFORMATION') next = joined(next, env, accepted)
  if (referral.kind === 'WARM_HANDOFF') next = handedOff(next, accepted)
  next = alerted(next, env, 'REFERRAL_ENDED', [record.owner.worker], referral.id)
  return step({ ...said('REFERRAL_ACCEPTED', referral), by: worker._id }, next)
}

/** The ones that it was passed on from are done: somebody answers for it. */
function passedOn(record: CaseRecord, env: Env, id: string | null): CaseRecord {
  const parent = id === null ? null : referralIn(record, id)
  const to = parent ? movedReferral(parent, 'PASS_ON') : null
  if (!parent || !to?.ok) return record
  return passedOn(met(withReferral(record, to.value), env, 'REFERRAL_ANSWER', parent.id), env, parent.parent)
}

function transferred(record: CaseRecord, { worker }: Env, { topics: ids }: Referral): CaseRecord {
  const owner = { party: worker.party, worker: worker._id }
  const topics = record.topics.map((each) =>
    ids.includes(each.id) || openTopicStates.includes(each.state)
      ? { ...each, leadParty: worker.party }
      : each,
  )
  const clocks = record.clocks.map((each) =>
    each.isOpen && each.referral === null ? { ...each, owedBy: worker.party } : each,
  )
  return { ...record, owner, topics, clocks }
}

function joined(record: CaseRecord, env: Env, { id: referral, subjects }: Referral): CaseRecord {
  const { worker, now: from } = env
  const id = env.id('ConsultationTeamMember')
  const member: TeamMember = {
    id,
    worker: worker._id,
    party: worker.party,
    subjects,
    classes: noteClasses,
    referral,
    from,
    until: null,
  }
  return { ...record, team: [...record.team, member] }
}

function handedOff(record: CaseRecord, { topics: ids, toParty }: Referral): CaseRecord {
  const topics = record.topics.map((each) =>
    ids.includes(each.id) && openTopicStates.includes(each.state)
      ? { ...each, state: 'HANDED_OFF' as const, leadParty: toParty }
      : each,
  )
  return { ...record, topics }
}

/** Not taken on, with the reason: it's the sender's as it was all the time. */
export function decline(
  record: CaseRecord,
  env: Env,
  referral: Referral,
  answer: string,
): Decided<ConsultationStepNotPossible> {
  const to = moved(record, referral, 'DECLINE', answer)
  if (!to.ok) return to
  const done = met(to.value.record, env, 'REFERRAL_ANSWER', referral.id)
  return step(said('REFERRAL_DECLINED', referral), endedTold(comeBack(done, referral.parent), env, referral))
}

/** The sender takes it back before anybody answered; what it handed over is shut from this instant on. */
export function withdraw(
  record: CaseRecord,
  env: Env,
  referral: Referral,
  answer: string,
): Decided<ConsultationStepNotPossible> {
  const to = moved(record, referral, 'WITHDRAW', answer)
  if (!to.ok) return to
  const done = voided(to.value.record, env, 'REFERRAL_ANSWER', referral.id, 'WITHDRAWN')
  return step(said('REFERRAL_WITHDRAWN', referral), comeBack(done, referral.parent))
}

function comeBack(record: CaseRecord, id: string | null): CaseRecord {
  const parent = id === null ? null : referralIn(record, id)
  const to = parent ? movedReferral(parent, 'COME_BACK') : null
  return to?.ok ? withReferral(record, to.value) : record
}

function endedTold(record: CaseRecord, env: Env, { id, fromWorker }: Referral): CaseRecord {
  return alerted(record, env, 'REFERRAL_ENDED', [record.owner.worker, fromWorker], id)
}

/** Whom it went through, from the first sender on. */
export function chainOf(record: CaseRecord, referral: Referral): Referral[] {
  const parent = referral.parent === null ? null : referralIn(record, referral.parent)
  return parent ? [...chainOf(record, parent), referral] : [referral]
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
): Decided<Refusal> {
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

export function start(record: CaseRecord, referral: Referral): Decided<ConsultationStepNotPossible> {
  const to = moved(record, referral, 'START')
  return to.ok ? step(said('REFERRAL_STARTED', referral), to.value.record) : to
}

export function complete(
  record: CaseRecord,
  env: Env,
  referral: Referral,
  answer: string,
): Decided<ConsultationStepNotPossible> {
  const to = moved(record, referral, 'COMPLETE', answer)
  if (!to.ok) return to
  return step(
    said('REFERRAL_COMPLETED', referral),
    endedTold(left(to.value.record, env, referral), env, referral),
  )
}

/** Asks the sender to take it back. Until they confirm, whoever accepted it answers for it. */
export function giveBack(
  record: CaseRecord,
  env: Env,
  referral: Referral,
  answer: string,
): Decided<ConsultationStepNotPossible> {
  const to = moved(record, referral, 'RETURN', answer)
  if (!to.ok) return to
  const told = [referral.fromWorker, supervisorsOf(senderOf(record, referral))]
  return step(
    said('REFERRAL_RETURNED', referral),
    alerted(to.value.record, env, 'REFERRAL_ENDED', told, referral.id),
  )
}

/** The party that answered for it before anybody accepted: the first sender, whoever passed it on. */
export function senderOf(record: CaseRecord, referral: Referral): string {
  return chainOf(record, referral)[0]?.fromParty ?? referral.fromParty
}

/** A named person of the sender has it again. */
export function confirmReturn(
  record: CaseRecord,
  env: Env,
  referral: Referral,
): Decided<ConsultationStepNotPossible> {
  const to = moved(record, referral, 'CONFIRM_RETURN')
  if (!to.ok) return to
  const back = left(to.value.record, env, referral)
  const topics = back.topics.map((each) =>
    referral.topics.includes(each.id) && each.state === 'HANDED_OFF'
      ? { ...each, state: 'OPEN' as const, leadParty: env.worker.party }
      : each,
  )
  const next = { ...back, topics }
  const event = { ...said('REFERRAL_RETURN_CONFIRMED', referral), by: env.worker._id }
  return step(event, referral.kind === 'TRANSFER' ? transferred(next, env, referral) : next)
}

/** Whoever was on the case by this referral no longer is. */
function left(record: CaseRecord, { now }: Env, { id }: Referral): CaseRecord {
  const team = record.team.map((each) =>
    each.referral === id && each.until === null ? { ...each, until: now } : each,
  )
  return { ...record, team }
}

/** Nobody answered in time: both sides' supervisors hear of it. It's as open as before. */
export function tellOverdue(
  record: CaseRecord,
  env: Pick<Env, 'now' | 'id'>,
  referral: Referral,
): Decided<never> {
  const told = withReferral(record, { ...referral, overdueToldAt: env.now })
  const to = [supervisorsOf(senderOf(record, referral)), supervisorsOf(referral.toParty)]
  return step(said('REFERRAL_OVERDUE', referral), alerted(told, env, 'REFERRAL_OVERDUE', to, referral.id))
}
