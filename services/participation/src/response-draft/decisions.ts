import { readText } from '@chiiki/kit/input-text.ts'
import { nextState } from '@chiiki/kit/machine.ts'
import type { InvalidInput } from '@chiiki/kit/problem.ts'
import { ok, type Result } from '@chiiki/kit/result.ts'
import type { Addressee } from '../receipt/receipt.ts'
import { type Ground, impossible, refusedBy } from '../response/handling.ts'
import type { HandlingNotPossible } from '../response/problem.ts'
import { type Answering, readAnswer } from '../response/response.ts'
import {
  type DraftAction,
  type DraftEvent,
  type DraftRecord,
  type DraftState,
  draftMachine,
  type SubjectKind,
} from './response-draft.ts'

type Decided = Result<DraftEvent, HandlingNotPossible | InvalidInput>

/** What is answered: whose the answer is, and the points that it has to cover. */
export type Subject = Pick<Addressee, 'office' | 'post'> & {
  readonly kind: SubjectKind
  readonly id: string
  readonly points: readonly number[]
}

/** Who writes: as a fingerprint, and by which post. */
export type Writer = { readonly print: string; readonly post: string }

/** Writes an answer down. It's as whole as the one that it's to become: every point with its decision and reason. */
export function draftResponse(
  id: string,
  { kind, id: subject, points, office, post }: Subject,
  answering: Answering,
  { print, post: writtenByPost }: Writer,
  ground: Ground,
): Decided {
  const read = readAnswer(points, answering, { office, post, ...ground })
  if (!read.ok) return read
  const draft: DraftRecord = {
    _id: id,
    subjectKind: kind,
    subject,
    office,
    post,
    items: read.value.items,
    summary: read.value.summary,
    state: draftMachine.initial,
    isOpen: true,
    writers: [print],
    writtenByPost,
    writtenOn: ground.day,
    draftedAt: ground.now,
    approver: null,
    reason: null,
  }
  return ok({ type: 'RESPONSE_DRAFTED', draft })
}

/** Writes it anew. Whoever wrote on it before stays among those who wrote it. */
export function reviseDraft(
  draft: DraftRecord,
  { points }: Pick<Subject, 'points'>,
  answering: Answering,
  { print, post }: Writer,
  ground: Ground,
): Decided {
  const refused = refusedBy(draftMachine, draft, 'REVISE')
  if (refused) return refused
  const read = readAnswer(points, answering, { ...draft, ...ground })
  if (!read.ok) return read
  const { items, summary } = read.value
  const writers = [...new Set([...draft.writers, print])]
  return ok(handled(draft, 'REVISE', { items, summary, writers, writtenByPost: post, writtenOn: ground.day }))
}

export function handInDraft(draft: DraftRecord): Decided {
  return refusedBy(draftMachine, draft, 'HAND_IN') ?? ok(handled(draft, 'HAND_IN', { reason: null }))
}

/** Sends it back to be written anew, or drops it: with the reason, which stays in the office. */
export function endWithReason(draft: DraftRecord, event: 'SEND_BACK' | 'DISCARD', given: string): Decided {
  const refused = refusedBy(draftMachine, draft, event)
  if (refused) return refused
  const reason = readText('reason', given, 1_000)
  return reason.ok ? ok(handled(draft, event, { reason: reason.value })) : reason
}

/** What an approval rests on: who asks, as fingerprints, and whether somebody may approve what they wrote. */
export type Approving = { readonly by: readonly string[]; readonly writerMayApprove: boolean }

/** Why an act isn't possible now; null where it is. What bars the answer itself is told by what is answered. */
export function barTo(draft: DraftRecord, action: DraftAction, { by, writerMayApprove }: Approving) {
  const refused = refusedBy(draftMachine, draft, action)
  if (refused) return refused
  const isWriter = draft.writers.some((each) => by.includes(each))
  return action === 'APPROVE' && isWriter && !writerMayApprove
    ? impossible(draftMachine, draft, action, 'SAME_PERSON_WROTE')
    : null
}

export function approveDraft(draft: DraftRecord, approving: Approving): Decided {
  const barred = barTo(draft, 'APPROVE', approving)
  return barred ?? ok(handled(draft, 'APPROVE', { approver: approving.by[0] ?? null }))
}

function handled(
  draft: DraftRecord,
  step: DraftAction,
  change: Extract<DraftEvent, { type: 'RESPONSE_DRAFT_HANDLED' }>['change'],
): DraftEvent {
  const state = nextState(draftMachine, draft.state, step) as DraftState
  return { type: 'RESPONSE_DRAFT_HANDLED', step, state, change }
}
