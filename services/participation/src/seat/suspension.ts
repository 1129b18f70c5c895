import { businessDateOf } from '@chiiki/kit/business-date.ts'
import { invalid, readText } from '@chiiki/kit/input-text.ts'
import type { InvalidInput } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import type { Fact } from './composition.ts'
import { longest, type MembershipActNotPossible, notPossible } from './decisions.ts'
import type { FactsStated, MembershipRecord, Reinstated, Suspended } from './membership.ts'

export type GivenSuspension = {
  readonly reason: string
  readonly hearing: string
  readonly decision: string
}

/** 職務停止: takes the vote from a member in office from this instant on, after a hearing. The seat stays theirs. */
export function suspend(
  membership: MembershipRecord,
  given: GivenSuspension,
  now: Date,
): Result<Suspended, MembershipActNotPossible | InvalidInput> {
  const refused = notPossible(membership, 'SUSPEND', businessDateOf(now))
  if (refused) return refuse(refused)
  const reason = readText('reason', given.reason, longest.reason)
  if (!reason.ok) return reason
  const hearing = readText('hearing', given.hearing, longest.decision)
  if (!hearing.ok) return hearing
  const decision = readText('decision', given.decision, longest.decision)
  if (!decision.ok) return decision
  const said = { reason: reason.value, hearing: hearing.value, decision: decision.value }
  return ok({ type: 'SUSPENDED', suspension: { from: now, ...said } })
}

/** Gives the vote back from this instant on. */
export function reinstate(
  membership: MembershipRecord,
  given: string,
  now: Date,
): Result<Reinstated, MembershipActNotPossible | InvalidInput> {
  const refused = notPossible(membership, 'REINSTATE', businessDateOf(now))
  if (refused) return refuse(refused)
  const reason = readText('reason', given, longest.reason)
  return reason.ok ? ok({ type: 'REINSTATED', at: now, reason: reason.value }) : reason
}

/** Members who may vote at the instant: those suspended then may not. */
export function haveVote(
  { suspensions = [] }: Pick<Partial<MembershipRecord>, 'suspensions'>,
  at: Date,
): boolean {
  return !suspensions.some(({ from, to }) => from <= at && (to === null || at < to))
}

const mostFacts = 20
const word = /^[a-z][a-z0-9-]{0,39}$/

/** Reads what is said of a member: each thing once. */
export function readFacts(given: readonly Fact[]): Result<Fact[], InvalidInput> {
  if (given.length > mostFacts)
    return refuse(invalid('facts', `must be at most ${mostFacts}`, String(given.length)))
  const wrong = given.find(({ fact }) => !word.test(fact))
  if (wrong) return refuse(invalid('facts', 'must be named by small letters, digits and -', wrong.fact))
  if (new Set(given.map(({ fact }) => fact)).size < given.length)
    return refuse(invalid('facts', 'must name each thing once', null))
  return ok(given.map(({ fact, holds }) => ({ fact, holds })))
}

/** Says of a member what rules ask for: what isn't said is not known, and never counts as kept. What comes to light can't be refused. */
export function stateFacts(
  membership: MembershipRecord,
  given: readonly Fact[],
): Result<FactsStated, InvalidInput> {
  const read = readFacts(given)
  if (!read.ok) return read
  const named = new Set(read.value.map(({ fact }) => fact))
  const facts = [...membership.facts.filter(({ fact }) => !named.has(fact)), ...read.value]
  if (facts.length > mostFacts)
    return refuse(invalid('facts', `must be at most ${mostFacts} in all`, String(facts.length)))
  return ok({ type: 'FACTS_STATED', facts })
}
