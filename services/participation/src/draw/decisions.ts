import { addDays, type BusinessDate } from '@chiiki/kit/business-date.ts'
import { invalid, readOptionalText, readText } from '@chiiki/kit/input-text.ts'
import { nextState } from '@chiiki/kit/machine.ts'
import type { InvalidInput } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import {
  type DrawAction,
  type DrawEntry,
  type DrawEvent,
  type DrawPlace,
  type DrawPolicy,
  type DrawRecord,
  type DrawState,
  drawMachine,
  type PlaceAnswer,
  possibleActions,
  rulesOf,
  standing,
} from './draw.ts'
import {
  draw as drawLots,
  type Entry,
  impossibleQuotas,
  nextReserve,
  poolHash,
  resultHash,
  rulesHash,
} from './sortition.ts'

export const longest = { purpose: 200, frame: 1_000, reason: 2_000, text: 500, name: 100 } as const
export const most = { seats: 100, quotas: 60, strata: 8 } as const

export type DrawActNotPossible = {
  kind: 'DrawActNotPossible'
  clause: null
  draw: string
  action: DrawAction
  state: DrawState
  possible: readonly DrawAction[]
}
export type QuotasImpossible = {
  kind: 'QuotasImpossible'
  clause: null
  draw: string
  attributes: readonly string[]
}
export type GroupTooSmall = {
  kind: 'GroupTooSmall'
  clause: null
  draw: string
  groups: readonly { readonly attribute: string; readonly value: string; readonly count: number }[]
  smallest: number
}
export type InvitationsOpen = {
  kind: 'InvitationsOpen'
  clause: null
  draw: string
  invited: number
  open: number
}
export type ReplyStillDue = { kind: 'ReplyStillDue'; clause: null; draw: string; replyBy: BusinessDate }
export type DrawProblem =
  | DrawActNotPossible
  | QuotasImpossible
  | GroupTooSmall
  | InvitationsOpen
  | ReplyStillDue
  | SourceProblem

export type SourceTooSoon = {
  kind: 'SourceTooSoon'
  clause: null
  source: string
  expectedOn: BusinessDate
  earliest: BusinessDate
}
export type SourceUsedBefore = {
  kind: 'SourceUsedBefore'
  clause: null
  source: string
  draws: readonly string[]
}
export type NumbersNotOut = { kind: 'NumbersNotOut'; clause: null; source: string; expectedOn: BusinessDate }
export type CommitmentBroken = { kind: 'CommitmentBroken'; clause: null; source: string }
export type SourceProblem = SourceTooSoon | SourceUsedBefore | NumbersNotOut | CommitmentBroken

/** The day, and what holds for draws on it. */
export type Ground = { readonly now: Date; readonly day: BusinessDate; readonly policy: DrawPolicy }

/** Fixes the pool and the rules: from now on both are public by their hashes, and nothing of them changes. */
export function freezePool(
  record: DrawRecord,
  entries: readonly Entry[],
  { now, policy }: Ground,
): Result<DrawEvent, DrawActNotPossible | QuotasImpossible | GroupTooSmall> {
  const refused = notPossible(record, 'FREEZE_POOL')
  if (refused) return refused
  const draw = record._id
  const groups = smallGroups(entries, policy.smallestGroup)
  if (groups.length > 0)
    return refuse({ kind: 'GroupTooSmall', clause: null, draw, groups, smallest: policy.smallestGroup })
  const rules = rulesOf(record)
  const attributes = impossibleQuotas(entries, rules)
  const isTooSmall = entries.length < rules.seats
  // Whether several attributes go together is found by drawing once with a seed that decides nothing.
  const isFeasible =
    !isTooSmall && attributes.length === 0 && drawLots(entries, rules, poolHash(entries)) !== null
  if (!isFeasible) return refuse({ kind: 'QuotasImpossible', clause: null, draw, attributes })
  return ok({
    type: 'POOL_FROZEN',
    poolHash: poolHash(entries),
    rulesHash: rulesHash(rules),
    frozenAt: now,
  })
}

/** That lots were drawn, and everybody's commitment in the order of the draw. */
export type Drawn = { readonly event: DrawEvent; readonly order: readonly string[] }

/** Draws by the seed, and once more: both results must be one. */
export function performDraw(
  record: DrawRecord,
  entries: readonly Entry[],
): Result<Drawn, DrawActNotPossible | QuotasImpossible> {
  const refused = notPossible(record, 'DRAW')
  if (refused) return refused
  const seed = record.seed ?? ''
  const rules = rulesOf(record)
  const result = drawLots(entries, rules, seed)
  if (!result) return refuse({ kind: 'QuotasImpossible', clause: null, draw: record._id, attributes: [] })
  const hash = resultHash(result)
  const again = drawLots(entries.toReversed(), rules, seed)
  if (!again || resultHash(again) !== hash || poolHash(entries) !== record.poolHash)
    throw new Error(`${record._id} doesn't draw the same twice, or its pool isn't what was frozen`)
  const { attempt, selected, reserves } = result
  const event = { type: 'DRAWN', attempt, resultHash: hash, selected } as const
  return ok({ event, order: [...selected, ...reserves] })
}

/** Asks everybody who was drawn; they have until `replyBy`. */
export function invite(record: DrawRecord, { day, policy }: Ground): Result<DrawEvent, DrawActNotPossible> {
  return notPossible(record, 'INVITE') ?? ok({ type: 'INVITED', replyBy: addDays(day, policy.replyDays) })
}

/** Records what somebody answered. Whoever doesn't come is replaced by the next reserve with whom every quota holds. */
export function recordAnswer(
  record: DrawRecord,
  { commitment, answer }: { readonly commitment: string; readonly answer: PlaceAnswer },
  entries: readonly (Entry & Pick<DrawEntry, 'rank'>)[],
  { day, policy }: Ground,
): Result<DrawEvent, DrawActNotPossible | ReplyStillDue | InvalidInput> {
  const refused = notPossible(record, 'RECORD_ANSWER')
  if (refused) return refused
  const place = record.places.find((each) => each.commitment === commitment)
  if (place?.state !== 'INVITED')
    return refuse(
      invalid('commitment', 'must be of somebody who is invited and has not answered', commitment),
    )
  if (answer === 'EXPIRED' && place.replyBy !== null && day <= place.replyBy)
    return refuse({ kind: 'ReplyStillDue', clause: null, draw: record._id, replyBy: place.replyBy })
  const replyBy = addDays(day, policy.replyDays)
  const replacement = answer === 'ACCEPTED' ? null : replacementFor(record, commitment, entries, replyBy)
  return ok({ type: 'ANSWERED', commitment, answer, on: day, replacement })
}

/** Ends the invitations once everybody has answered; seats that stay open need a reason. */
export function completeDraw(
  record: DrawRecord,
  givenReason: string | null | undefined,
): Result<DrawEvent, DrawActNotPossible | InvitationsOpen | InvalidInput> {
  const refused = notPossible(record, 'COMPLETE')
  if (refused) return refused
  const reason = readOptionalText('reason', givenReason, longest.reason)
  if (!reason.ok) return reason
  const invited = record.places.filter(({ state }) => state === 'INVITED').length
  const open = record.seats - record.places.filter(({ state }) => state === 'ACCEPTED').length
  if (invited > 0 || (open > 0 && reason.value === null))
    return refuse({ kind: 'InvitationsOpen', clause: null, draw: record._id, invited, open })
  return ok({ type: 'COMPLETED', reason: reason.value })
}

export function closeDraw(record: DrawRecord, { day }: Ground): Result<DrawEvent, DrawActNotPossible> {
  return notPossible(record, 'CLOSE') ?? ok({ type: 'CLOSED', on: day })
}

/** Ends a draw before anybody was asked. Its sources are never used again. */
export function voidDraw(
  record: DrawRecord,
  givenReason: string,
  { day }: Ground,
): Result<DrawEvent, DrawActNotPossible | InvalidInput> {
  const refused = notPossible(record, 'VOID')
  if (refused) return refused
  const reason = readText('reason', givenReason, longest.reason)
  return reason.ok ? ok({ type: 'VOIDED', reason: reason.value, on: day }) : reason
}

export function notPossible(record: DrawRecord, action: DrawAction) {
  const { _id, state } = record
  if (nextState(drawMachine, state, action) !== null) return null
  const possible = possibleActions(state)
  return refuse({ kind: 'DrawActNotPossible' as const, clause: null, draw: _id, action, state, possible })
}

function replacementFor(
  record: DrawRecord,
  leaving: string,
  entries: readonly (Entry & Pick<DrawEntry, 'rank'>)[],
  replyBy: BusinessDate,
): DrawPlace | null {
  const asked = new Set(record.places.map(({ commitment }) => commitment))
  const reserves = entries
    .filter(({ commitment, rank }) => rank !== null && !asked.has(commitment))
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
  const seated = standing(record.places)
    .map(({ commitment }) => commitment)
    .filter((commitment) => commitment !== leaving)
  const byCommitment = new Map(entries.map((entry) => [entry.commitment, entry]))
  const next = nextReserve(
    byCommitment,
    rulesOf(record),
    seated,
    reserves.map(({ commitment }) => commitment),
  )
  if (next === null) return null
  const rank = byCommitment.get(next)?.rank ?? 0
  return { commitment: next, rank, state: 'INVITED', replaces: leaving, replyBy, answeredOn: null }
}

/** The values of attributes that too few people share to be published. */
function smallGroups(entries: readonly Entry[], smallest: number): GroupTooSmall['groups'] {
  const counts = new Map<string, { attribute: string; value: string; count: number }>()
  for (const [attribute, value] of entries.flatMap(({ strata }) => Object.entries(strata))) {
    const key = `${attribute}=${value}`
    const found = counts.get(key) ?? { attribute, value, count: 0 }
    counts.set(key, { ...found, count: found.count + 1 })
  }
  return [...counts.values()].filter(({ count }) => count < smallest)
}
