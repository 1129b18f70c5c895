import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import { eventsFrom, type Machine } from '@chiiki/kit/machine.ts'
import type { Addressee } from '../receipt/receipt.ts'
import type { Item } from '../response/response.ts'

/**
 * 回答案: an answer as staff of the office that owes it write it. It's handed in, sent back or approved by the post that answers; with the
 * approval it's the answer, published in the same act. Whether every answer takes this way, and whether who wrote it may approve it, is data.
 */
export const draftStates = ['DRAFT', 'IN_APPROVAL', 'ISSUED', 'DISCARDED'] as const
export type DraftState = (typeof draftStates)[number]

export const draftActions = ['REVISE', 'HAND_IN', 'SEND_BACK', 'APPROVE', 'DISCARD'] as const
export type DraftAction = (typeof draftActions)[number]

const clause = 'clause:K-1-3-3'

export const draftMachine: Machine<DraftState, DraftAction> = {
  name: 'ResponseDraft',
  states: draftStates,
  initial: 'DRAFT',
  final: ['ISSUED', 'DISCARDED'],
  transitions: [
    { from: ['DRAFT'], event: 'REVISE', to: 'DRAFT', clause },
    { from: ['DRAFT'], event: 'HAND_IN', to: 'IN_APPROVAL', clause },
    { from: ['IN_APPROVAL'], event: 'SEND_BACK', to: 'DRAFT', clause },
    { from: ['IN_APPROVAL'], event: 'APPROVE', to: 'ISSUED', clause },
    { from: ['DRAFT', 'IN_APPROVAL'], event: 'DISCARD', to: 'DISCARDED', clause },
  ],
}

/** What is answered. */
export const subjectKinds = ['OPINION', 'PROPOSAL', 'CARRY_UP'] as const
export type SubjectKind = (typeof subjectKinds)[number]

/** Office and post: who owes the answer. */
export type DraftRecord = Pick<Addressee, 'office' | 'post'> & {
  readonly _id: string
  readonly subjectKind: SubjectKind
  readonly subject: string
  readonly items: readonly Item[]
  readonly summary: string
  readonly state: DraftState
  readonly isOpen: boolean
  /** Everybody who wrote on it, as fingerprints. */
  readonly writers: readonly string[]
  /** The post by which it was written last, and the day. */
  readonly writtenByPost: string
  readonly writtenOn: BusinessDate
  readonly draftedAt: Date
  /** Who approved it, as a fingerprint. */
  readonly approver: string | null
  /** Why it was sent back or discarded. */
  readonly reason: string | null
}
export type DraftKept = DraftRecord & { readonly version: number }

export type DraftEvent =
  | { readonly type: 'RESPONSE_DRAFTED'; readonly draft: DraftRecord }
  | {
      readonly type: 'RESPONSE_DRAFT_HANDLED'
      readonly step: DraftAction
      readonly state: DraftState
      readonly change: Partial<
        Pick<
          DraftRecord,
          'items' | 'summary' | 'writers' | 'writtenByPost' | 'writtenOn' | 'approver' | 'reason'
        >
      >
    }

/** @throws Error for an event of a draft that isn't there. */
export function evolveDraft(draft: DraftRecord | null, event: DraftEvent): DraftRecord {
  if (event.type === 'RESPONSE_DRAFTED') return event.draft
  if (!draft) throw new Error(`${event.type} needs a draft`)
  const { state, change } = event
  return { ...draft, ...change, state, isOpen: !draftMachine.final.includes(state) }
}

export function possibleActions({ state }: Pick<DraftRecord, 'state'>): DraftAction[] {
  return eventsFrom(draftMachine, state)
}
