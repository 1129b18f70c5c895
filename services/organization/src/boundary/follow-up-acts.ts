import { type Act, act, type Stored } from '@chiiki/kit/act.ts'
import { addDays, businessDateOf } from '@chiiki/kit/business-date.ts'
import { changeAlong } from '@chiiki/kit/change.ts'
import { newId } from '@chiiki/kit/id.ts'
import { readOptionalText } from '@chiiki/kit/input-text.ts'
import type { Result } from '@chiiki/kit/result.ts'
import type { ClientSession } from 'mongoose'
import type { Context } from '../context.ts'
import { headOfficeOn, holderIn } from '../office/lookup.ts'
import { districtOf } from '../territory/lookup.ts'
import type { BoundaryChange } from './boundary.ts'
import {
  type Confirmation,
  confirm,
  type FollowUp,
  type FollowUpOutcome,
  type FollowUpProblem,
  followUpsOf,
  mayConfirm,
} from './follow-up.ts'

export type ConfirmInput = {
  readonly idempotencyKey?: string | null
  readonly expectedVersion?: number | null
  readonly followUp: string
  readonly outcome: FollowUpOutcome
  readonly note?: string | null
}

export function confirmBoundaryFollowUp(
  context: Context,
  input: ConfirmInput,
): Promise<Result<FollowUp, FollowUpProblem>> {
  const { actor, now, stores } = context
  const name = 'confirmBoundaryFollowUp'
  type Facts = { readonly headOffice: string | null; readonly branches: readonly string[] }
  const confirming: Act<FollowUp & Stored, Confirmation, FollowUpProblem, Facts> = {
    name,
    model: stores.boundary.followUps,
    id: input.followUp,
    input,
    facts: async (followUp, session) => ({
      headOffice: await headOfficeOn(stores.office, businessDateOf(now), session),
      branches: followUp ? await branchesOf(context, followUp) : [],
    }),
    permit: (_followUp, { headOffice, branches }) => mayConfirm(actor, headOffice, branches, name),
    decide: (followUp) => {
      const note = readOptionalText('note', input.note, 500)
      if (!note.ok) return note
      return confirm(followUp as FollowUp, { outcome: input.outcome, note: note.value, confirmedAt: now })
    },
    evolve: (followUp, event) => {
      const { version: _, ...rest } = followUp as FollowUp
      return { ...rest, ...event, state: 'CONFIRMED' }
    },
  }
  return act({ actor, now }, confirming)
}

/** The general branches of today of the areas in which the district lies just before and from the change's day. */
export async function branchesOf(context: Context, { district, dueOn }: FollowUp): Promise<string[]> {
  const today = { asOf: businessDateOf(context.now), knownAt: null }
  const branches: string[] = []
  for (const day of [addDays(dueOn, -1), dueOn]) {
    const found = await districtOf(context, district, { asOf: day, knownAt: null })
    const branch = found && (await holderIn(context, 'GENERAL_BRANCH', found.area, today))
    if (branch && !branches.includes(branch.id)) branches.push(branch.id)
  }
  return branches
}

/** Puts down what a change leaves to others, in the change's own transaction. */
export async function openFollowUps(
  { stores, actor, now }: Context,
  act: string,
  change: BoundaryChange,
  session: ClientSession,
): Promise<void> {
  const { followUps } = stores.boundary
  const because = { actor, now, act, event: { because: change._id } }
  for (const each of followUpsOf(change, () => newId('BoundaryFollowUp')))
    await changeAlong<FollowUp & Stored>(followUps, null, each, because, session)
}

/** Lapses what is still open of a change that is withdrawn. */
export async function lapseFollowUps(
  { stores, actor, now }: Context,
  act: string,
  change: string,
  session: ClientSession,
): Promise<void> {
  const { followUps } = stores.boundary
  const open = await followUps.find({ change, state: 'OPEN' }).session(session).lean()
  for (const { version, history, ...each } of open) {
    const because = { actor, now, act, event: { because: change } }
    await changeAlong(followUps, { version, history }, { ...each, state: 'LAPSED' }, because, session)
  }
}
