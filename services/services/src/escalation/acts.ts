import { newId } from '@chiiki/kit/id.ts'
import { invalid } from '@chiiki/kit/input-text.ts'
import { refuse } from '@chiiki/kit/result.ts'
import type { ClientSession } from 'mongoose'
import type { NoteHead } from '../consultation/access.ts'
import type { CaseRecord } from '../consultation/consultation.ts'
import { actOnPart, type PartDecide, type PartRule } from '../consultation/part-of-case.ts'
import { isOwner } from '../consultation/places.ts'
import {
  actOnCase,
  type CaseAct,
  type CaseRefusal,
  type Keyed,
  type OnCase,
  readSecret,
  workerOf,
} from '../consultation/shell.ts'
import type { Decided, Env } from '../consultation/step.ts'
import type { Context } from '../context.ts'
import { isForDistrict, type PartyRecord } from '../party/party.ts'
import { aboutReferral, headsOf, mostNotesShared, mostReferrals } from '../referral/acts.ts'
import { isAsked, isHandler } from './access.ts'
import * as decisions from './decisions.ts'
import { type Escalation, type EscalationKind, levelOf } from './escalation.ts'

type RequestGiven = OnCase & {
  readonly kind: EscalationKind
  readonly toParty: string
  readonly topics: readonly string[]
  readonly isUrgent?: boolean
  readonly notes?: readonly string[]
  readonly reason: string
}
export type OnEscalation = Keyed & { readonly escalation: string }
type InWords = OnEscalation & { readonly words: string }

const mostText = 4_000
const mostEscalations = 30
export const aboutEscalation = (consultation: string, id: string, what: 'reason' | 'answer') =>
  `Consultation.escalation ${consultation} ${id} ${what}`

export async function request(context: Context, input: RequestGiven) {
  const { loaders } = context
  const worker = await workerOf(context)
  const [own, target] = await Promise.all([
    worker ? loaders.consultationParty.load(worker.party) : null,
    loaders.consultationParty.load(input.toParty),
  ])
  const shared = [...new Set(input.notes ?? [])]
  return actOnCase(context, {
    name: 'requestEscalation',
    input,
    permit: isOwner,
    reads: async (session): Promise<Read> => ({
      heads: (await headsOf(context, shared.slice(0, mostNotesShared))(session)) as Read['heads'],
      branches: await branchesFor(context, input.id, session),
    }),
    given: readSecret('reason', input.reason, mostText),
    decide: (record, { env, box, read }, reason) => {
      if (!own || !target) return refuse(invalid('toParty', 'one of consultationParties', input.toParty))
      const { heads, branches } = read as Read
      const notes = heads.filter(({ consultation }) => consultation === record._id)
      const fault = faultIn(record, input, shared.length - notes.length)
      if (fault) return refuse(fault)
      const [id, referral] = [newId('ConsultationEscalation'), newId('ConsultationReferral')]
      const isOfTheArea = (each: PartyRecord) => isForDistrict(each, record.district, env.day)
      // Where an area has several branches, each of them is the right one.
      const right = branches.filter(isOfTheArea)
      const branch = right.find(({ _id }) => _id === target._id) ?? right[0]
      const section = { level: levelOf(target), branch: branch?._id ?? null }
      return decisions.request(record, env, levelOf(own), section, {
        id,
        referral,
        kind: input.kind,
        toParty: input.toParty,
        topics: [...new Set(input.topics)],
        isUrgent: input.isUrgent ?? false,
        notes,
        reason: box().seal(reason, aboutEscalation(record._id, id, 'reason')),
        referralReason: box().seal(reason, aboutReferral(record._id, referral, 'reason')),
      })
    },
  })
}

type Read = {
  readonly heads: readonly (NoteHead & { readonly consultation: string })[]
  readonly branches: readonly PartyRecord[]
}

/** The sections of the area that the case's district lies in, or ever lay; the same commands for a case that isn't there. */
async function branchesFor({ stores }: Context, id: string, session: ClientSession): Promise<PartyRecord[]> {
  const found = await stores.consultation.cases.findById(id, { district: 1 }).session(session).lean()
  return stores.party.parties
    .find({ 'covers.district': found?.district ?? '' }, { history: 0 })
    .sort({ order: 1 })
    .session(session)
    .lean()
}

function faultIn(record: CaseRecord, { topics, notes = [], kind }: RequestGiven, strangeNotes: number) {
  if (notes.length > mostNotesShared)
    return invalid('notes', `at most ${mostNotesShared}`, String(notes.length))
  if (strangeNotes > 0) return invalid('notes', 'notes of this case', null)
  const isTopic = (id: string) => record.topics.some((each) => each.id === id)
  if (topics.length === 0 || !topics.every(isTopic))
    return invalid('topics', 'one or more topics of this case', null)
  if (record.escalations.length >= mostEscalations)
    return invalid('id', `a case with fewer than ${mostEscalations} escalations`, null)
  if (kind === 'TAKEOVER' && record.referrals.length >= mostReferrals)
    return invalid('id', `a case with fewer than ${mostReferrals} referrals`, null)
  return null
}

type Rule = PartRule<Escalation>

/** Acts on one escalation; the case that it's of is told to nobody who has no business with it. */
export const onEscalation = <G = null>(
  context: Context,
  name: string,
  input: OnEscalation,
  may: Rule,
  decide: PartDecide<Escalation, G>,
  more: Pick<CaseAct<G>, 'given' | 'reads' | 'along'> = {},
) => {
  const of = { path: 'escalations.id', in: decisions.escalationIn } as const
  return actOnPart(context, of, input.escalation, { ...more, name, input, may, decide })
}

const byAsked: Rule = (record, escalation, env) => isAsked(record, env, escalation)
const byHandler: Rule = (record, escalation, env) => isHandler(record, env, escalation)
/** Until somebody handles it anybody of the section may say no; then the handler and their supervisors. */
const byJudge: Rule = (record, escalation, env) =>
  isAsked(record, env, escalation) &&
  (escalation.specialist === null ||
    escalation.specialist === env.worker._id ||
    env.worker.role === 'SUPERVISOR')
const byOwner: Rule = (record, _escalation, env) => isOwner(record, env)

export const take = (context: Context, input: OnEscalation) =>
  onEscalation(context, 'takeEscalation', input, byAsked, (record, escalation, { env }) =>
    decisions.take(record, env, escalation),
  )

export const close = (context: Context, input: OnEscalation) =>
  onEscalation(context, 'closeEscalation', input, byOwner, (record, escalation, { env }) =>
    decisions.close(record, env, escalation),
  )

type Answering = (record: CaseRecord, env: Env, escalation: Escalation, words: string) => Decided<CaseRefusal>

const inWords = (name: string, may: Rule, decide: Answering) => (context: Context, input: InWords) =>
  onEscalation(
    context,
    name,
    input,
    may,
    (record, escalation, { env, box }, words: string) => {
      const about = aboutEscalation(record._id, escalation.id, 'answer')
      return decide(record, env, escalation, box().seal(words, about))
    },
    { given: readSecret('words', input.words, mostText) },
  )

export const answer = inWords('answerEscalation', byHandler, decisions.answer)
export const decline = inWords('declineEscalation', byJudge, decisions.decline)
export const withdraw = inWords('withdrawEscalation', byOwner, decisions.withdraw)
