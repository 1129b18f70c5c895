import { newId } from '@chiiki/kit/id.ts'
import { invalid } from '@chiiki/kit/input-text.ts'
import { type Result, refuse } from '@chiiki/kit/result.ts'
import type { ClientSession } from 'mongoose'
import { isReceiver, type NoteHead } from '../consultation/access.ts'
import type { CaseRecord } from '../consultation/consultation.ts'
import { actOnPart, type PartDecide, type PartRule } from '../consultation/part-of-case.ts'
import { isOwner } from '../consultation/places.ts'
import { actOnCase, type CaseRefusal, type Keyed, type OnCase, readSecret } from '../consultation/shell.ts'
import type { Decided, Env } from '../consultation/step.ts'
import type { Context } from '../context.ts'
import * as answering from './answering.ts'
import { referralIn, senderOf } from './chain.ts'
import type { Referral, ReferralKind } from './referral.ts'
import { redirect as passOn, request } from './request.ts'
import * as work from './work.ts'

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
export const mostReferrals = 50
export const mostNotesShared = 50
export const aboutReferral = (consultation: string, id: string, what: 'reason' | 'answer') =>
  `Consultation.referral ${consultation} ${id} ${what}`

export async function requestReferral(context: Context, input: RequestGiven) {
  const shared = input.notes ?? []
  const target = await context.loaders.consultationParty.load(input.toParty)
  return actOnCase(context, {
    name: 'requestReferral',
    input,
    permit: isOwner,
    reads: headsOf(context, shared.slice(0, mostNotesShared)),
    given: readSecret('reason', input.reason, mostText),
    decide: (record, { env, box, read }, reason) => {
      if (!target) return refuse(invalid('toParty', 'one of consultationParties', input.toParty))
      if (shared.length > mostNotesShared)
        return refuse(invalid('notes', `at most ${mostNotesShared}`, String(shared.length)))
      const notes = (read as (NoteHead & { consultation: string })[]).filter(
        ({ consultation }) => consultation === record._id,
      )
      if (notes.length !== new Set(shared).size) return refuse(invalid('notes', 'notes of this case', null))
      const isTopic = (id: string) => record.topics.some((each) => each.id === id)
      if (input.topics.length === 0 || !input.topics.every(isTopic))
        return refuse(invalid('topics', 'one or more topics of this case', null))
      if (input.toParty === record.owner.party)
        return refuse(invalid('toParty', 'another party than your own', input.toParty))
      if (record.referrals.length >= mostReferrals)
        return refuse(invalid('id', `a case with fewer than ${mostReferrals} referrals`, null))
      const id = newId('ConsultationReferral')
      const { toParty, kind, isUrgent = false } = input
      const sealed = box().seal(reason, aboutReferral(record._id, id, 'reason'))
      const topics = [...new Set(input.topics)]
      return request(record, env, { id, topics, toParty, kind, isUrgent, notes, reason: sealed })
    },
  })
}

export const headsOf = (context: Context, ids: readonly string[]) => (session: ClientSession) =>
  context.stores.consultation.notes
    .find({ _id: { $in: [...ids] } }, { body: 0, history: 0 })
    .session(session)
    .lean()

type Rule = PartRule<Referral>
type More<G> = {
  readonly given?: Result<G, CaseRefusal>
  readonly reads?: (session: ClientSession) => Promise<unknown>
}

/** Acts on one referral; the case that it's of is found by it, and told to nobody who has no business with it. */
const onReferral = <G = null>(
  context: Context,
  name: string,
  input: OnReferral,
  may: Rule,
  decide: PartDecide<Referral, G>,
  more: More<G> = {},
) => {
  const of = { path: 'referrals.id', in: referralIn } as const
  return actOnPart(context, of, input.referral, { ...more, name, input, may, decide })
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
      (each) => each.through === referral.id && each.worker === env.worker._id && each.until === null,
    ))
const byOwner: Rule = (record, _referral, env) => isOwner(record, env)
/** Whoever of the sender takes it back, when that is asked of them: before and after it's no business of the party's other workers. */
const bySender: Rule = (record, referral, { worker }) =>
  worker.state === 'ACTIVE' && referral.state === 'RETURNING' && senderOf(record, referral) === worker.party

export const receive = (context: Context, input: OnReferral) =>
  onReferral(context, 'receiveReferral', input, byReceiver, (record, referral, { env }) =>
    answering.receive(record, env, referral),
  )

export const accept = (context: Context, input: OnReferral) =>
  onReferral(context, 'acceptReferral', input, byReceiver, (record, referral, { env }) =>
    answering.accept(record, env, referral),
  )

export const start = (context: Context, input: OnReferral) =>
  onReferral(context, 'startReferral', input, byAcceptor, work.start)

export const confirmReturn = (context: Context, input: OnReferral) =>
  onReferral(context, 'confirmReferralReturn', input, bySender, (record, referral, { env }) =>
    work.confirmReturn(record, env, referral),
  )

type Answering = (record: CaseRecord, env: Env, referral: Referral, answer: string) => Decided<CaseRefusal>

/** An answer in words, sealed under the key of the case. */
const inWords = (name: string, may: Rule, decide: Answering) => (context: Context, input: WithReason) =>
  onReferral(
    context,
    name,
    input,
    may,
    (record, referral, { env, box }, reason) => {
      const about = aboutReferral(record._id, referral.id, 'answer')
      return decide(record, env, referral, box().seal(reason, about))
    },
    { given: readSecret('reason', input.reason, mostText) },
  )

export const decline = inWords('declineReferral', byReceiver, answering.decline)
export const withdraw = inWords('withdrawReferral', byOwner, answering.withdraw)
export const complete = inWords('completeReferral', byAcceptor, work.complete)
export const giveBack = inWords('returnReferral', byAcceptor, work.giveBack)

export async function redirect(context: Context, input: WithReason & { readonly toParty: string }) {
  const target = await context.loaders.consultationParty.load(input.toParty)
  const { stores } = context
  const reads = async (session: ClientSession) => {
    const kept = await stores.consultation.cases
      .findOne({ 'referrals.id': input.referral }, { referrals: 1 })
      .session(session)
      .lean()
    const notes = kept?.referrals.find(({ id }) => id === input.referral)?.notes ?? []
    return headsOf(context, notes)(session)
  }
  const decide: PartDecide<Referral, string> = (record, referral, { env, box, read }, reason) => {
    if (!target) return refuse(invalid('toParty', 'one of consultationParties', input.toParty))
    const id = newId('ConsultationReferral')
    const sealed = box().seal(reason, aboutReferral(record._id, id, 'reason'))
    const given = { id, toParty: input.toParty, notes: read as NoteHead[], reason: sealed }
    return passOn(record, env, referral, given)
  }
  const given = readSecret('reason', input.reason, mostText)
  return onReferral(context, 'redirectReferral', input, byReceiver, decide, { given, reads })
}
