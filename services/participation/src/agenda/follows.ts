import type { ClientSession } from 'mongoose'
import { carryUpOnAgenda } from '../carry-up/on-agenda.ts'
import type { Context } from '../context.ts'
import { proposalOnAgenda } from '../proposal/on-agenda.ts'
import type { AgendaOutcome } from '../resolution/resolution.ts'
import type { ItemRecord, PaperKind } from './agenda.ts'

/** What happened to an item that treats a paper. */
export type OnPaper =
  | { readonly type: 'TAKEN' }
  | { readonly type: 'DEFERRED'; readonly reason: string | null }
  | {
      readonly type: 'DECIDED'
      readonly outcome: AgendaOutcome
      readonly reference: string
      readonly text: string
    }

/** What follows for a paper from what happened to its item, in the item's own transaction. */
export type Follow = (
  context: Context,
  paper: string,
  item: ItemRecord,
  happened: OnPaper,
  session: ClientSession,
) => Promise<void>

/** A slice whose papers move with what councils do to them adds how. An inquiry is answered by an act of its own, a policy adopted by one. */
const follows: { readonly [Kind in PaperKind]: Follow | null } = {
  INQUIRY: null,
  PROPOSAL: proposalOnAgenda,
  CARRY_UP: carryUpOnAgenda,
  POLICY: null,
}

/** Lets the paper of an item follow; nothing where it has none. */
export async function followPaper(
  context: Context,
  item: ItemRecord,
  happened: OnPaper,
  session: ClientSession,
): Promise<void> {
  const { paper } = item
  if (paper !== null) await follows[paper.kind]?.(context, paper.id, item, happened, session)
}
