import { act, type Stored } from '@chiiki/kit/act.ts'
import type { Actor } from '@chiiki/kit/actor.ts'
import { holdsPost } from '@chiiki/kit/actor.ts'
import { newId } from '@chiiki/kit/id.ts'
import { type Result, refuse } from '@chiiki/kit/result.ts'
import type { Context } from '../context.ts'
import { proposalPolicy } from '../proposal/lookup.ts'
import { groundOf } from '../response/ground.ts'
import { type Ground, impossible } from '../response/handling.ts'
import type { Refusal } from '../response/problem.ts'
import type { Answering } from '../response/response.ts'
import { holdsOne, notThere, refusal } from '../response/rights.ts'
import * as decisions from './decisions.ts'
import {
  type DraftAction,
  type DraftEvent,
  type DraftKept,
  type DraftRecord,
  draftMachine,
  evolveDraft,
  type SubjectKind,
} from './response-draft.ts'
import { postsFor, sees } from './rights.ts'
import { type Answerable, answerableOf, type Write } from './subjects.ts'

type Keys = { readonly idempotencyKey?: string | null; readonly expectedVersion?: number | null }
type Acted = Promise<Result<DraftKept, Refusal>>
type Draft = DraftRecord & Stored

/** Begins a draft: one at a time for each thing that is answered. */
export async function draft(
  context: Context,
  input: Keys & Answering & { readonly kind: SubjectKind; readonly subject: string },
): Acted {
  const { stores, actor, now } = context
  const ground = await groundOf(context)
  const found = await answerableOf(context, input.kind, input.subject)
  if (!found || !(await isTold(context, found))) return refuse(notThere(input.subject))
  const posts = postsFor('DRAFT', found)
  if (!holdsOne(actor, posts)) return refuse(refusal('draftResponse', actor, posts))
  const id = newId('ResponseDraft')
  const isThere = () =>
    impossible(draftMachine, { _id: input.subject, state: 'DRAFT' }, 'DRAFT', 'DRAFTED_ALREADY').problem
  return act<Draft, DraftEvent, Refusal, { subject: Answerable | null; isDrafted: boolean }>(
    { actor, now },
    {
      name: 'draftResponse',
      model: stores.responseDraft.drafts,
      id,
      creates: true,
      input: { ...input, expectedVersion: null },
      facts: async (_none, session) => {
        const open = { subject: input.subject, isOpen: true }
        const isDrafted = (await stores.responseDraft.drafts.exists(open).session(session)) !== null
        return { subject: await answerableOf(context, input.kind, input.subject, session), isDrafted }
      },
      decide: (_none, { subject, isDrafted }) => {
        if (!subject) return refuse(notThere(input.subject))
        if (subject.ended) return subject.ended
        if (isDrafted) return refuse(isThere())
        return decisions.draftResponse(id, subject, input, writerOf(context, subject), ground)
      },
      evolve: evolveDraft,
      duplicate: { oneDraftAtATime: isThere },
    },
  )
}

/** Who asks for an unpublished thing of another office isn't told that it's there. */
async function isTold(context: Context, { kind, id, office, post }: Answerable): Promise<boolean> {
  if (sees(context, { office, post }) || kind === 'CARRY_UP') return true
  const { loaders } = context
  const found = kind === 'PROPOSAL' ? await loaders.proposal.load(id) : await loaders.opinion.load(id)
  return found?.isPublic ?? false
}

type Change = {
  readonly decide: (draft: DraftRecord, subject: Answerable, ground: Ground) => Result<DraftEvent, Refusal>
  /** Whether the thing that is answered is held still meanwhile. */
  readonly holds?: boolean
  readonly also?: (session: Parameters<Write>[2]) => Promise<void>
}

/** One act on a draft, of the office whose it is. */
async function change(
  context: Context,
  name: string,
  action: DraftAction,
  input: Keys & { readonly id: string },
  what: Change,
): Acted {
  const { stores, actor, now } = context
  const ground = await groundOf(context)
  return act<Draft, DraftEvent, Refusal, Answerable | null>(
    { actor, now },
    {
      name,
      model: stores.responseDraft.drafts,
      id: input.id,
      input,
      facts: async (found, session) => {
        if (!found || !holdsOne(actor, postsFor(action, found))) return null
        return answerableOf(context, found.subjectKind, found.subject, what.holds ? session : null)
      },
      permit: (found) => {
        if (!found || !sees(context, found)) return notThere(input.id)
        const posts = postsFor(action, found)
        return holdsOne(actor, posts) ? null : refusal(name, actor, posts)
      },
      decide: (found, subject) => {
        if (!found || !subject) return refuse(notThere(input.id))
        return what.decide(found, subject, ground)
      },
      evolve: evolveDraft,
      ...(what.also ? { also: (_event, _after, session) => what.also?.(session) as Promise<void> } : {}),
    },
  )
}

export function revise(context: Context, input: Keys & Answering & { readonly id: string }): Acted {
  return change(context, 'reviseResponseDraft', 'REVISE', input, {
    decide: (found, subject, ground) =>
      decisions.reviseDraft(found, subject, input, writerOf(context, found), ground),
  })
}

export function handIn(context: Context, input: Keys & { readonly id: string }): Acted {
  return change(context, 'handInResponseDraft', 'HAND_IN', input, { decide: decisions.handInDraft })
}

export function endWithReason(
  context: Context,
  name: string,
  event: 'SEND_BACK' | 'DISCARD',
  input: Keys & { readonly id: string; readonly reason: string },
): Acted {
  return change(context, name, event, input, {
    decide: (found) => decisions.endWithReason(found, event, input.reason),
  })
}

/** Approves a draft, and with that answers: the answer is published and delivered in the same transaction, or neither. */
export async function approve(context: Context, input: Keys & { readonly id: string }): Acted {
  const approving = await approvingOf(context)
  let write: Write | null = null
  return change(context, 'approveResponseDraft', 'APPROVE', input, {
    holds: true,
    decide: (found, subject, ground) => {
      write = null
      const decided = decisions.approveDraft(found, approving)
      if (!decided.ok) return decided
      const { items, summary, writtenByPost: post, writtenOn: on } = found
      const answered = subject.answer({ items, summary, drafted: { post, on } }, ground)
      if (!answered.ok) return answered
      write = answered.value
      return decided
    },
    also: async (session) => {
      await (write as unknown as Write)(context, 'approveResponseDraft', session)
    },
  })
}

/** What an approval by whoever asks rests on. */
export async function approvingOf(context: Context): Promise<decisions.Approving> {
  const { writerMayApprove } = await proposalPolicy(context)
  return { by: context.stores.authors.holders(context.actor), writerMayApprove }
}

function writerOf({ stores, actor }: Context, owing: Pick<DraftRecord, 'office' | 'post'>): decisions.Writer {
  return { print: stores.authors.holders(actor)[0] ?? '', post: postHeld(actor, owing) }
}

/** The post by which somebody writes: the one that answers, where they hold that. */
function postHeld(actor: Actor, owing: Pick<DraftRecord, 'office' | 'post'>): string {
  const posts = postsFor('DRAFT', owing).toReversed()
  return posts.find(({ post, office }) => holdsPost(actor, [post], office))?.post ?? owing.post
}
