import { act, type Stored } from '@chiiki/kit/act.ts'
import { newId } from '@chiiki/kit/id.ts'
import type { SharedProblem } from '@chiiki/kit/problem.ts'
import { notFound } from '@chiiki/kit/problem.ts'
import { type Result, refuse } from '@chiiki/kit/result.ts'
import { tokenHash } from '@chiiki/kit/secret-token.ts'
import { alerted } from '../consultation/alerts.ts'
import { type CaseRecord, endStates, isEnded } from '../consultation/consultation.ts'
import { entry } from '../consultation/door.ts'
import type { ConsultationStepNotPossible } from '../consultation/problem.ts'
import { bare, boxFor, type CaseKept, type Keyed } from '../consultation/shell.ts'
import type { StepEvent } from '../consultation/step.ts'
import type { Context } from '../context.ts'
import { aboutIntroduction } from './acts.ts'
import { type Introduction, introductionIn, shownIntroductions, stepped } from './introduction.ts'

/** What whoever is asked sees of it: neither the case nor anybody in it, but what the owner wrote for them. */
export type Offer = { readonly record: CaseRecord; readonly introduction: Introduction }

type By = { readonly introduction?: string | null; readonly token?: string | null }
type Answered = Result<CaseKept, SharedProblem | ConsultationStepNotPossible>

const most = 100

/** Whether it's for the caller: they speak for the group, or they hold the token. Nobody else learns that it's there. */
function isFor(
  { actor }: Pick<Context, 'actor'>,
  { group, tokenHash: kept, state }: Introduction,
  hash: string | null,
) {
  if (!shownIntroductions.includes(state)) return false
  const groups = actor.kind === 'PERSON' ? (actor.groups ?? []) : []
  return (group !== null && groups.includes(group)) || (hash !== null && kept === hash)
}

/** What the groups that the caller speaks for are asked, and what they agreed to; null for whoever speaks for none. */
export async function listOffers(context: Context): Promise<Offer[] | null> {
  const { actor, stores } = context
  const groups = actor.kind === 'PERSON' ? (actor.groups ?? []) : []
  if (groups.length === 0) return null
  const found = await stores.consultation.cases
    .find({ 'introductions.group': { $in: [...groups] }, state: { $nin: [...endStates] } }, { history: 0 })
    .limit(most)
    .lean()
  return found
    .flatMap((record) => record.introductions.map((introduction) => ({ record, introduction })))
    .filter(({ introduction }) => isFor(context, introduction, null))
    .slice(0, most)
}

export async function offerByToken(context: Context, token: string): Promise<Offer | null> {
  const hash = tokenHash(token)
  const record = await context.stores.consultation.cases
    .findOne({ 'introductions.tokenHash': hash }, { history: 0 })
    .lean()
  if (!record || isEnded(record)) return null
  const introduction = record.introductions.find((each) => isFor(context, each, hash))
  return introduction ? { record, introduction } : null
}

/** The words that are for them; each read is in the log before. */
export async function openOffered(
  context: Context,
  { record, introduction }: Offer,
  what: 'offer' | 'handed',
): Promise<string | null> {
  const sealed = introduction[what]
  if (sealed === null || (what === 'handed' && introduction.state !== 'MADE')) return null
  const grounds = [{ kind: 'INTRODUCTION', id: introduction.id }]
  await context.logRead(entry('Introduction', introduction.id, [what], 'INTRODUCTION', grounds))
  const box = boxFor(context, record._id, await context.loaders.consultationKey.load(record._id))
  return box.open(sealed, aboutIntroduction(record._id, introduction.id, what))
}

/** Whoever is asked agrees, or doesn't, or no longer does: from that instant on nothing more is told to them. */
export async function answerOffer(
  context: Context,
  { introduction: id, token, isAgreed, idempotencyKey }: Keyed & By & { readonly isAgreed: boolean },
): Promise<Answered> {
  const { actor, now, stores } = context
  const { cases } = stores.consultation
  const hash = token ? tokenHash(token) : null
  const by = hash === null ? { 'introductions.id': id ?? '' } : { 'introductions.tokenHash': hash }
  const found = await cases.findOne(by, { _id: 1 }).lean()
  // A token isn't repeated: what is told here may be logged where it's shown.
  const asked = hash === null ? (id ?? 'introduction') : 'introduction'
  const own = (record: CaseRecord | null): Introduction | null => {
    const one = record?.introductions.find((each) =>
      hash === null ? each.id === id : each.tokenHash === hash,
    )
    return one && isFor(context, one, hash) ? one : null
  }
  let next: CaseRecord | null = null
  return act<CaseRecord & Stored, StepEvent, SharedProblem | ConsultationStepNotPossible>(
    { actor, now },
    {
      name: 'answerIntroduction',
      model: cases,
      id: found?._id ?? asked,
      input: { idempotencyKey, isAgreed, of: hash ?? id } as Keyed,
      permit: (record) => (own(record) === null ? notFound(asked) : null),
      decide: (record) => {
        const known = record as CaseRecord
        const one = own(known)
        if (one === null) return refuse(notFound(asked))
        const decided = stepped(known, one, isAgreed ? 'AGREE' : 'REFUSE', { answeredAt: now })
        if (!decided.ok) return decided
        const to = [known.owner.worker]
        next = alerted(decided.value.next, { now, id: newId }, 'INTRODUCTION_ANSWERED', to, one.id)
        return { ok: true, value: decided.value.event }
      },
      evolve: (record) => bare(next ?? (record as CaseRecord)),
    },
  )
}

export function introductionOf(record: CaseRecord, id: string): Offer | null {
  const introduction = introductionIn(record, id)
  return introduction ? { record, introduction } : null
}
