import { addDays, type BusinessDate, businessDateOf, startOfDay } from '@chiiki/kit/business-date.ts'
import { invalid } from '@chiiki/kit/input-text.ts'
import type { InvalidInput } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import type { ProcedureRecord } from '../procedure/procedure.ts'
import { type IdentityLevel, identityFor, isIdentityEnough, termsOn } from '../procedure/terms.ts'
import {
  type ApplicationAction,
  type ApplicationEvent,
  type ApplicationRecord,
  type Arrival,
  type Outcome,
  openCorrection,
  openEntry,
  type PaperPart,
  possibleActions,
  stateOn,
} from './application.ts'
import type { ApplicationPolicy } from './policy.ts'
import type {
  ApplicationStepNotPossible,
  DenialNeedsReason,
  IdentityNotEnough,
  PrerequisiteMissing,
  ProxyNotAllowed,
} from './problem.ts'

/** What a decision rests on besides the application. */
export type Ground = {
  readonly now: Date
  readonly day: BusinessDate
  readonly policy: ApplicationPolicy
  readonly procedure: ProcedureRecord
}

type Decided<P = never> = Result<ApplicationEvent, P | ApplicationStepNotPossible | InvalidInput>

/** The refusal of an act that the state doesn't allow, or null. */
export function notPossible(
  application: ApplicationRecord,
  action: ApplicationAction,
  day: BusinessDate,
): { readonly ok: false; readonly problem: ApplicationStepNotPossible } | null {
  const possible = possibleActions(application, day)
  if (possible.includes(action)) return null
  return refuse({
    kind: 'ApplicationStepNotPossible',
    clause: null,
    application: application._id,
    action,
    state: stateOn(application, day),
    possible,
    hasArrived: application.arrivedAt !== null,
  })
}

/** Arrival is recorded once, where it happened: online when it's in the ward's file, by mail when the letter is there. */
export function arrivalAt(at: Date, postmarkedOn: BusinessDate | null, { procedure }: Ground): Arrival {
  const on = businessDateOf(at)
  return { at, on, postmarkedOn, standard: termsOn(procedure, on)?.standardProcessing ?? null }
}

/** When a letter came, as staff write it down: not in the future, and not before its postmark. */
export function readArrival(
  { receivedAt, postmarkedOn }: { readonly receivedAt?: Date | null; readonly postmarkedOn?: string | null },
  since: Date | null,
  ground: Ground,
): Result<Arrival, InvalidInput> {
  const at = receivedAt ?? ground.now
  if (at > ground.now) return refuse(invalid('receivedAt', 'must not be in the future', at.toISOString()))
  if (postmarkedOn && postmarkedOn > businessDateOf(at))
    return refuse(invalid('postmarkedOn', 'must not be after the day of receipt', postmarkedOn))
  if (since && at < startOfDay(businessDateOf(since)))
    return refuse(invalid('receivedAt', 'must not be before the day on which it was sent', at.toISOString()))
  return ok(arrivalAt(at, postmarkedOn ?? null, ground))
}

/** What putting papers right would break: nobody may stand for somebody where that's barred, and what came first was the same person's. */
export type PapersFault = ProxyNotAllowed | PrerequisiteMissing | null

/** A draft is written anew, all of it but its procedure, channel and window. */
export function revise(
  application: ApplicationRecord,
  moveInOn: BusinessDate | null,
  fault: PapersFault,
  { day }: Ground,
): Decided<ProxyNotAllowed | PrerequisiteMissing> {
  const not = notPossible(application, 'REVISE', day)
  if (not) return not
  return fault ? refuse(fault) : ok({ type: 'REVISED', moveInOn })
}

/** A draft is handed in: online it arrives at that moment; by mail the papers are on their way. */
export function submit(
  application: ApplicationRecord,
  level: IdentityLevel,
  ground: Ground,
): Decided<IdentityNotEnough> {
  const not = notPossible(application, 'SUBMIT', ground.day)
  if (not) return not
  const isOnline = application.channel === 'ONLINE'
  const weak = isOnline ? weakIdentity(application, level, ground) : null
  if (weak) return refuse(weak)
  return ok({
    type: 'SUBMITTED',
    at: ground.now,
    arrival: isOnline ? arrivalAt(ground.now, null, ground) : null,
  })
}

export function weakIdentity(
  { channel, procedure }: Pick<ApplicationRecord, 'channel' | 'procedure'>,
  shown: IdentityLevel,
  ground: Ground,
): IdentityNotEnough | null {
  const needed = identityFor(ground.procedure, channel, ground.day)
  if (isIdentityEnough(shown, needed)) return null
  const source = needed === null ? null : (termsOn(ground.procedure, ground.day)?.identitySource ?? null)
  return { kind: 'IdentityNotEnough', clause: null, procedureId: procedure, needed, shown, source }
}

export function recordArrival(
  application: ApplicationRecord,
  given: Parameters<typeof readArrival>[0] & { readonly identity?: IdentityLevel | null },
  ground: Ground,
): Decided {
  const not = notPossible(application, 'RECORD_ARRIVAL', ground.day)
  if (not) return not
  const arrival = readArrival(given, application.submittedAt, ground)
  return arrival.ok ? ok({ type: 'ARRIVED', arrival: arrival.value, level: given.identity ?? null }) : arrival
}

export function setAside(application: ApplicationRecord, { day, now }: Ground): Decided {
  return notPossible(application, 'SET_ASIDE', day) ?? ok({ type: 'SET_ASIDE', at: now })
}

export function beginReview(application: ApplicationRecord, { day, now }: Ground): Decided {
  return notPossible(application, 'BEGIN_REVIEW', day) ?? ok({ type: 'REVIEW_BEGUN', at: now })
}

/** Asks for what is missing, by a day: tomorrow at the earliest. */
export function requestCorrection(
  application: ApplicationRecord,
  {
    id,
    deadlineOn,
    parts,
  }: { readonly id: string; readonly deadlineOn: BusinessDate; readonly parts: readonly PaperPart[] },
  { day, now, policy }: Ground,
): Decided {
  const not = notPossible(application, 'REQUEST_CORRECTION', day)
  if (not) return not
  const most = addDays(day, policy.mostCorrectionDays)
  if (deadlineOn <= day || deadlineOn > most)
    return refuse(invalid('deadlineOn', `must be after ${day} and at the latest ${most}`, deadlineOn))
  return ok({
    type: 'CORRECTION_REQUESTED',
    correction: {
      ...{ id, requestedAt: now, requestedOn: day, deadlineOn, parts: [...new Set(parts)] },
      ...{ resolvedAt: null, resolvedOn: null },
    },
  })
}

/** What an answer puts right: only what was asked for. */
export type CorrectionGiven = { readonly parts: readonly PaperPart[]; readonly moveInOn: BusinessDate | null }

export function answerCorrection(
  application: ApplicationRecord,
  { parts, moveInOn }: CorrectionGiven,
  fault: PapersFault,
  { day, now }: Ground,
): Decided<ProxyNotAllowed | PrerequisiteMissing> {
  const not = notPossible(application, 'ANSWER_CORRECTION', day)
  if (not) return not
  const open = openCorrection(application)
  if (!open) throw new Error(`${application._id} has no open correction`)
  const unasked = parts.find((part) => !open.parts.includes(part))
  if (unasked)
    return refuse(
      invalid('changes', `the correction asks to put right: ${open.parts.join(', ') || 'nothing'}`, unasked),
    )
  if (fault) return refuse(fault)
  const kept = parts.includes('MOVE_IN') ? moveInOn : application.moveInOn
  return ok({ type: 'CORRECTION_ANSWERED', correction: open.id, at: now, on: day, parts, moveInOn: kept })
}

const actionOf: Record<Outcome, ApplicationAction> = {
  APPROVED: 'APPROVE',
  PARTIALLY_APPROVED: 'APPROVE_IN_PART',
  DENIED: 'DENY',
}

export function actionOfOutcome(outcome: Outcome): ApplicationAction {
  return actionOf[outcome]
}

/** The decision. What isn't granted in full is reasoned and tells how it can be contested (行政手続法第8条、行政不服審査法第82条). */
export function decide(
  application: ApplicationRecord,
  given: { readonly outcome: Outcome; readonly reason: string | null; readonly remedyNotice: string | null },
  ground: Ground,
): Decided<DenialNeedsReason | IdentityNotEnough> {
  const { outcome, reason, remedyNotice } = given
  const not = notPossible(application, actionOf[outcome], ground.day)
  if (not) return not
  if (outcome !== 'APPROVED' && (reason === null || remedyNotice === null)) {
    const missing = reason === null ? 'REASON' : 'REMEDY_NOTICE'
    return refuse({ kind: 'DenialNeedsReason', clause: null, application: application._id, missing })
  }
  const weak = outcome === 'DENIED' ? null : weakIdentity(application, application.identity.level, ground)
  if (weak) return refuse(weak)
  const decision = { outcome, decidedAt: ground.now, decidedOn: ground.day }
  return ok({ type: 'DECIDED', decision, ends: outcome === 'DENIED' })
}

export function makeReady(application: ApplicationRecord, { day }: Ground): Decided {
  return notPossible(application, 'MAKE_READY', day) ?? ok({ type: 'MADE_READY' })
}

export function complete(application: ApplicationRecord, { day, now }: Ground): Decided {
  return notPossible(application, 'COMPLETE', day) ?? ok({ type: 'COMPLETED', at: now })
}

export function withdraw(application: ApplicationRecord, { day, now }: Ground): Decided {
  return notPossible(application, 'WITHDRAW', day) ?? ok({ type: 'WITHDRAWN', at: now })
}

export function startEntry(application: ApplicationRecord, id: string, { day, now }: Ground): Decided {
  const entry = { id, office: application.office, startedAt: now, finishedAt: null }
  return notPossible(application, 'START_ENTRY', day) ?? ok({ type: 'ENTRY_STARTED', entry })
}

export function finishEntry(application: ApplicationRecord, { day, now }: Ground): Decided {
  const not = notPossible(application, 'FINISH_ENTRY', day)
  if (not) return not
  return ok({ type: 'ENTRY_FINISHED', entry: openEntry(application)?.id ?? '', at: now })
}
