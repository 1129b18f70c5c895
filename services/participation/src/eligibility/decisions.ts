import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import { canonicalHash } from '@chiiki/kit/canonical-json.ts'
import { invalid, readText } from '@chiiki/kit/input-text.ts'
import { nextState } from '@chiiki/kit/machine.ts'
import type { InvalidInput } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import {
  type Category,
  type Changed,
  type Declared,
  type EligibilityAction,
  type EligibilityRecord,
  type EligibilityRule,
  eligibilityMachine,
  eraseAfter,
  holderOf,
  possibleActions,
  type Renewed,
  type StateTold,
  stateOn,
  termFrom,
  type Withdrawn,
} from './eligibility.ts'

/** Who counts as 区民: 第1・2②. */
export const definition = 'clause:K-1-2-2'
const longestBasis = 300

export type EligibilityAlreadyDeclared = {
  kind: 'EligibilityAlreadyDeclared'
  clause: null
  holder: string
  category: Category
}
export type EligibilityActNotPossible = {
  kind: 'EligibilityActNotPossible'
  clause: null
  eligibility: string
  action: EligibilityAction
  state: StateTold
  possible: readonly EligibilityAction[]
}
export type EligibilityProblem = EligibilityAlreadyDeclared | EligibilityActNotPossible

/** What a decision rests on besides the declaration: the day and the rule of that day. */
export type Ground = { readonly day: BusinessDate; readonly rule: EligibilityRule }

/** The words of a basis, and what stands for them in the history. */
export type Basis = { readonly text: string; readonly salt: string; readonly hash: string }

export type Declaration = {
  readonly id: string
  readonly reference: string
  readonly person: string
  readonly group: string | null
  readonly category: Category
  readonly district: string
  readonly basis: Basis
}

/** The words of a basis as they're kept. `salt` is random: whoever has only the hash can't try words on it. */
export function readBasis(text: string, salt: string): Result<Basis, InvalidInput> {
  const read = readText('basis', text, longestBasis)
  return read.ok ? ok({ text: read.value, salt, hash: canonicalHash([salt, read.value]) }) : read
}

/** Declares a category for a person, or GROUP for a group. One living declaration a holder and category: an index holds it. */
export function declareEligibility(
  { id, reference, person, group, category, district, basis }: Declaration,
  { day, rule }: Ground,
): Result<Declared, InvalidInput> {
  if ((category === 'GROUP') !== (group !== null))
    return refuse(invalid('group', 'must be given for the category GROUP, and for no other', group))
  const holder = holderOf(person, group)
  return ok({
    type: 'ELIGIBILITY_DECLARED',
    id,
    reference,
    holder,
    category,
    district,
    basisHash: basis.hash,
    on: day,
    ...termFrom(day, rule),
  })
}

/** Says again that all of it still holds: it holds anew from today, also when it had expired. */
export function renewEligibility(
  eligibility: EligibilityRecord,
  { day, rule }: Ground,
): Result<Renewed, EligibilityActNotPossible> {
  return (
    notPossible(eligibility, 'RENEW', day) ??
    ok({ type: 'ELIGIBILITY_RENEWED', on: day, ...termFrom(day, rule) })
  )
}

/** Says it anew with another district or other words; it holds anew from today. */
export function changeEligibility(
  eligibility: EligibilityRecord,
  { district, basis }: Pick<Declaration, 'district' | 'basis'>,
  { day, rule }: Ground,
): Result<Changed, EligibilityActNotPossible> {
  return (
    notPossible(eligibility, 'CHANGE', day) ??
    ok({
      type: 'ELIGIBILITY_CHANGED',
      on: day,
      district,
      basisHash: basis.hash,
      ...termFrom(day, rule),
    })
  )
}

/** Takes it back: its words go at once, the rest when the rule says. */
export function withdrawEligibility(
  eligibility: EligibilityRecord,
  { day, rule }: Ground,
): Result<Withdrawn, EligibilityActNotPossible> {
  return (
    notPossible(eligibility, 'WITHDRAW', day) ??
    ok({ type: 'ELIGIBILITY_WITHDRAWN', on: day, eraseAt: eraseAfter(day, rule) })
  )
}

export function alreadyDeclared(holder: string, category: Category): EligibilityAlreadyDeclared {
  return { kind: 'EligibilityAlreadyDeclared', clause: null, holder, category }
}

function notPossible(eligibility: EligibilityRecord, action: EligibilityAction, day: BusinessDate) {
  if (nextState(eligibilityMachine, eligibility.state, action) !== null) return null
  return refuse({
    kind: 'EligibilityActNotPossible' as const,
    clause: null,
    eligibility: eligibility._id,
    action,
    state: stateOn(eligibility, day),
    possible: possibleActions(eligibility),
  })
}
