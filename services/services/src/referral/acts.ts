import { newId } from '@chiiki/kit/id.ts'
import { invalid, readText } from '@chiiki/kit/input-text.ts'
import { refuse } from '@chiiki/kit/result.ts'
import type { ClientSession } from 'mongoose'
import { isReceiver, type NoteHead } from '../consultation/access.ts'
import type { CaseRecord } from '../consultation/consultation.ts'
import type { Decided, Env } from '../consultation/decisions.ts'
import { isOwner } from '../consultation/places.ts'
import { actOnCase, type CaseRefusal, type Ground, type Keyed, type OnCase } from '../consultation/shell.ts'
import type { Context } from '../context.ts'
import * as decisions from './decisions.ts'
import type { Referral, ReferralKind } from './referral.ts'

type RequestGiven = OnCase & {
  readonly topics: readonly string[]
  readonly toParty: string
  readonly kind: ReferralKind
  readonly isUrgent?: boolean
  readonly notes?: readonly string[]
  readonly reason: string
}
export type OnReferral = Keyed & { readonly referral: string }
type WithReason = OnReferral & { readonly reason: string }

const mostText = 2_000
const mostOpen = 50
const mostNotesShared = 50
export const aboutReferral = (consultation: string, id: string, what: 'reason' | 'answer') =>
  `Consultation.referral ${consultation} ${id} ${what}`

export async function requestReferral(context: Context, input: RequestGiven) {
  const shared = input.notes ?? []
  const reason = readText('reason', input.reason, mostText)
  if (!reason.ok) return refuse({ ...reason.problem, given: null })
  const target = await context.loaders.consultationParty.load(input.toParty)
  if (!target) return refuse(invalid('toParty', 'one of consultationParties', input.toParty))
  if (shared.length > mostNotesShared)
    return refuse(invalid('notes', `at most ${mostNotesShared}`, String(shared.length)))
  return actOnCase(context, {
    name: 'requestReferral',
    input,
    permit: isOwner,
    reads: headsOf(context, shared),
    decide: (record, { env, box, read }) => {
      const notes = (read as (NoteHead & { consultation: string })[]).filter(
        ({ consultation }) => consultation === record._id,
      )
      if (notes.length !== new Set(shared).size) return refuse(invalid('notes', 'notes of this case', null))
      const isTopic = (id: string) => record.topics.some((each) => each.id === id)
      if (input.topics.length === 0 || !input.topics.every(isTopic))
        return refuse(invalid('topics', 'one or more topics of this case', null))
      if (input.toParty === record.owner.party)
        return refuse(invalid('toParty', 'another party than your own', input.toParty))
      if (record.referrals.length >= mostOpen)
        return refuse(invalid('id', `a case with fewer than ${mostOpen} referrals`, null))
      const id = newId('ConsultationReferral')
      const { toParty, kind, isUrgent = false } = input
      const sealed = box().seal(reason.value, aboutReferral(record._id, id, 'reason'))
      const topics = [...new Set(input.topics)]
      return decisions.request(record, env, { id, topics, toParty, kind, isUrgent, notes, reason: sealed })
    },
  })
}

const headsOf = (context: Context, ids: readonly string[]) => (session: ClientSession) =>
  context.stores.consultation.notes
    .find({ _id: { $in: [...ids] } }, { body: 0, history: 0 })
    .session(session)
    .lean()

type Rule = (record: CaseRecord, referral: Referral, env: Env) => boolean
type Decide = (record: CaseRecord, referral: Referral, ground: Ground) => Decided<CaseRefusal>

/** Acts on one referral; the case that it's of is found by it, and told to nobody who has no business with it. */
async function onReferral(
  context: Context,
  name: string,
  input: OnReferral,
  may: Rule,
  decide: Decide,
  reads?: (session: ClientSession) => Promise<unknown>,
) {
  const { cases } = context.stores.consultation
  const found = await cases.findOne({ 'referrals.id': input.referral }, { _id: 1 }).lean()
  return actOnCase(context, {
    name,
    input: { ...input, id: found?._id ?? input.referral },
    asked: input.referral,
    reads,
    permit: (record, env) => {
      const referral = decisions.referralIn(record, input.referral)
      return referral !== null && may(record, referral, env)
    },
    decide: (record, ground) =>
      decide(record, decisions.referralIn(record, input.referral) as Referral, ground),
  })
}

const byReceiver: Rule = (_record, referral, { worker }) =>
  worker.state === 'ACTIVE' && referral.toParty === worker.party
/** Whoever accepted it, whoever took that over from them, and their supervisors. */
const byAcceptor: Rule = (record, referral, env) =>
  isReceiver(referral, env) &&
  (referral.acceptedBy === env.worker._id ||
    env.worker.role === 'SUPERVISOR' ||
    (referral.kind === 'TRANSFER' && isOwner(record, env)) ||
    record.team.some(
      (each) => each.referral === referral.id && each.worker === env.worker._id && each.until === null,
    ))
const byOwner: Rule = (record, _referral, env) => isOwner(record, env)
const bySender: Rule = (record, referral, { worker }) =>
  worker.state === 'ACTIVE' && decisions.senderOf(record, referral) === worker.party

export const receive = (context: Context, input: OnReferral) =>
  onReferral(context, 'receiveReferral', input, byReceiver, decisions.receive)

export const accept = (context: Context, input: OnReferral) =>
  onReferral(context, 'acceptReferral', input, byReceiver, (record, referral, { env }) =>
    decisions.accept(record, env, referral),
  )

export const start = (context: Context, input: OnReferral) =>
  onReferral(context, 'startReferral', input, byAcceptor, decisions.start)

export const confirmReturn = (context: Context, input: OnReferral) =>
  onReferral(context, 'confirmReferralReturn', input, bySender, (record, referral, { env }) =>
    decisions.confirmReturn(record, env, referral),
  )

type Answering = (record: CaseRecord, env: Env, referral: Referral, answer: string) => Decided<CaseRefusal>

/** An answer in words, sealed under the key of the case. */
const answering = (name: string, may: Rule, decide: Answering) => (context: Context, input: WithReason) => {
  const reason = readText('reason', input.reason, mostText)
  if (!reason.ok) return refuse({ ...reason.problem, given: null })
  return onReferral(context, name, input, may, (record, referral, { env, box }) => {
    const about = aboutReferral(record._id, referral.id, 'answer')
    return decide(record, env, referral, box().seal(reason.value, about))
  })
}

export const decline = answering('declineReferral', byReceiver, decisions.decline)
export const withdraw = answering('withdrawReferral', byOwner, decisions.withdraw)
export const complete = answering('completeReferral', byAcceptor, decisions.complete)
export const giveBack = answering('returnReferral', byAcceptor, decisions.giveBack)

export async function redirect(context: Context, input: WithReason & { readonly toParty: string }) {
  const reason = readText('reason', input.reason, mostText)
  if (!reason.ok) return refuse({ ...reason.problem, given: null })
  const target = await context.loaders.consultationParty.load(input.toParty)
  if (!target) return refuse(invalid('toParty', 'one of consultationParties', input.toParty))
  const { stores } = context
  const reads = async (session: ClientSession) => {
    const kept = await stores.consultation.cases
      .findOne({ 'referrals.id': input.referral }, { referrals: 1 })
      .session(session)
      .lean()
    const notes = kept?.referrals.find(({ id }) => id === input.referral)?.notes ?? []
    return headsOf(context, notes)(session)
  }
  const decide: Decide = (record, referral, { env, box, read }) => {
    const id = newId('ConsultationReferral')
    const sealed = box().seal(reason.value, aboutReferral(record._id, id, 'reason'))
    const given = { id, toParty: input.toParty, notes: read as NoteHead[], reason: sealed }
    return decisions.redirect(record, env, referral, given)
  }
  return onReferral(context, 'redirectReferral', input, byReceiver, decide, reads)
}
