import { businessDateOf } from '@chiiki/kit/business-date.ts'
import { newId } from '@chiiki/kit/id.ts'
import { readOptionalText, readText } from '@chiiki/kit/input-text.ts'
import { refuse } from '@chiiki/kit/result.ts'
import type { Context } from '../context.ts'
import { grantAlong } from '../net-subsidy/grant.ts'
import type { IdentityLevel } from '../procedure/terms.ts'
import type { ApplicationRecord, Outcome, PaperPart } from './application.ts'
import * as decisions from './decisions.ts'
import { levelOf } from './lookup.ts'
import { type OnOne, step } from './shell.ts'

const longest = 4_000

export function submit(context: Context, input: OnOne) {
  const decide = (application: ApplicationRecord, ground: decisions.Ground) =>
    decisions.submit(application, levelOf(context), ground)
  return step(context, { name: 'submitApplication', action: 'SUBMIT', input, decide })
}

export function recordArrival(
  context: Context,
  input: OnOne & {
    readonly receivedAt?: Date | null
    readonly postmarkedOn?: string | null
    readonly identity?: IdentityLevel | null
  },
) {
  const decide = (application: ApplicationRecord, ground: decisions.Ground) =>
    decisions.recordArrival(application, input, ground)
  const arrivesOn = businessDateOf(input.receivedAt ?? context.now)
  return step(context, { name: 'recordArrival', action: 'RECORD_ARRIVAL', input, arrivesOn, decide })
}

export function setAside(context: Context, input: OnOne & { readonly reason: string }) {
  const reason = readText('reason', input.reason, longest)
  if (!reason.ok) return refuse({ ...reason.problem, given: null })
  const texts = { reason: reason.value }
  const { setAside: decide } = decisions
  return step(context, {
    name: 'setApplicationAside',
    action: 'SET_ASIDE',
    input: bare(input),
    texts,
    decide,
  })
}

export function beginReview(context: Context, input: OnOne) {
  const { beginReview: decide } = decisions
  return step(context, { name: 'beginReview', action: 'BEGIN_REVIEW', input, decide })
}

export function requestCorrection(
  context: Context,
  input: OnOne & {
    readonly items: string
    readonly deadlineOn: string
    readonly parts?: readonly PaperPart[] | null
  },
) {
  const items = readText('items', input.items, longest)
  if (!items.ok) return refuse({ ...items.problem, given: null })
  const id = newId('Correction')
  const parts = input.parts ?? []
  const asked = { id, deadlineOn: input.deadlineOn, parts }
  return step(context, {
    name: 'requestCorrection',
    action: 'REQUEST_CORRECTION',
    input: { ...bare(input), deadlineOn: input.deadlineOn } as OnOne,
    texts: { [`ask_${id}` as const]: items.value },
    prints: { items: items.value, parts },
    decide: (application, ground) => decisions.requestCorrection(application, asked, ground),
  })
}

export function decide(
  context: Context,
  input: OnOne & {
    readonly outcome: Outcome
    readonly reason?: string | null
    readonly remedyNotice?: string | null
  },
) {
  const reason = readOptionalText('reason', input.reason, longest)
  const remedyNotice = readOptionalText('remedyNotice', input.remedyNotice, longest)
  for (const each of [reason, remedyNotice]) if (!each.ok) return refuse({ ...each.problem, given: null })
  const given = {
    outcome: input.outcome,
    reason: reason.ok ? reason.value : null,
    remedyNotice: remedyNotice.ok ? remedyNotice.value : null,
  }
  return step(context, {
    name: 'decideApplication',
    action: decisions.actionOfOutcome(input.outcome),
    input: { ...bare(input), outcome: input.outcome } as OnOne,
    texts: {
      ...(given.reason === null ? {} : { reason: given.reason }),
      ...(given.remedyNotice === null ? {} : { remedyNotice: given.remedyNotice }),
    },
    decide: (application, ground) => decisions.decide(application, given, ground),
    also: (event, after, session) => grantAlong(context, event, after, session),
  })
}

export function makeReady(context: Context, input: OnOne) {
  const { makeReady: decide } = decisions
  return step(context, { name: 'readyApplication', action: 'MAKE_READY', input, decide })
}

export function complete(context: Context, input: OnOne) {
  const { complete: decide } = decisions
  return step(context, { name: 'completeApplication', action: 'COMPLETE', input, decide })
}

export function withdraw(context: Context, input: OnOne) {
  const { withdraw: decide } = decisions
  return step(context, { name: 'withdrawApplication', action: 'WITHDRAW', input, decide })
}

export function startEntry(context: Context, input: OnOne) {
  const id = newId('EntryStep')
  const decide = (application: ApplicationRecord, ground: decisions.Ground) =>
    decisions.startEntry(application, id, ground)
  return step(context, { name: 'startEntry', action: 'START_ENTRY', input, decide })
}

export function finishEntry(context: Context, input: OnOne) {
  const { finishEntry: decide } = decisions
  return step(context, { name: 'finishEntry', action: 'FINISH_ENTRY', input, decide })
}

/** The token of an application's receipt, for whoever has just filed it, also when they repeat that. */
export function receiptTokenOf(
  { stores }: Context,
  { _id, tokenHash: kept }: Pick<ApplicationRecord, '_id' | 'tokenHash'>,
): string {
  const token = stores.application.papers.receipts.again(_id, kept)
  if (token === null) throw new Error(`no key makes the receipt of ${_id}`)
  return token
}

/** What of an input is remembered by a key: its words are, by their print alone. */
function bare({ id, receiptToken, idempotencyKey, expectedVersion }: OnOne): OnOne {
  return { id, receiptToken, idempotencyKey, expectedVersion }
}
