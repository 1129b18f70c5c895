import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import {
  type Debtor,
  handOver,
  meetClock,
  type Owed,
  type RuleBook,
  startClock,
  voidClock,
} from '@chiiki/kit/clock.ts'
import { clauseOf, eventsFrom, type Machine, nextState } from '@chiiki/kit/machine.ts'
import { type Result, refuse } from '@chiiki/kit/result.ts'
import { type Block, type HandlingNotPossible, participationClause } from './problem.ts'

/** One step of the chain: what was done, what it led to, why. Every change of state leaves one. */
export type Step<S extends string = string> = {
  readonly state: S
  readonly step: string
  readonly on: BusinessDate
  readonly at: Date
  readonly office: string | null
  readonly reason: string | null
}

/** What a decision rests on besides the thing: the day, and the rules of deadlines. */
export type Ground = { readonly day: BusinessDate; readonly now: Date; readonly book: RuleBook }

type Handled<S extends string> = { readonly _id: string; readonly state: S }

/** The refusal of a step that the state doesn't allow, or that something stands in the way of. */
export function impossible<S extends string, E extends string>(
  machine: Machine<S, E>,
  { _id, state }: Handled<S>,
  step: string,
  blockedBy: Block | null = null,
): { readonly ok: false; readonly problem: HandlingNotPossible } {
  const possible = eventsFrom(machine, state)
  return refuse({
    kind: 'HandlingNotPossible' as const,
    clause: clauseOf(machine, step as E) ?? participationClause,
    subject: _id,
    step,
    state,
    possible,
    blockedBy,
  })
}

/** What an answer comes to that is given in one act: refused where answers are drafted and approved first, after what else refuses it. */
export function inOneAct<S extends string, E extends string, V, P>(
  machine: Machine<S, E>,
  thing: Handled<S>,
  step: E,
  policy: { readonly answersAreDrafted: boolean },
  decided: Result<V, P>,
): Result<V, P | HandlingNotPossible> {
  return (decided.ok ? barInOneAct(machine, thing, step, policy) : null) ?? decided
}

/** The same ahead of the act: what bars the answer, or that it has to be drafted and approved. */
export function barInOneAct<S extends string, E extends string>(
  machine: Machine<S, E>,
  thing: Handled<S>,
  step: E,
  { answersAreDrafted }: { readonly answersAreDrafted: boolean },
) {
  return answersAreDrafted ? impossible(machine, thing, step, 'NEEDS_APPROVAL') : null
}

/** The refusal of a step that the machine doesn't have for the state; null where it has. */
export function refusedBy<S extends string, E extends string>(
  machine: Machine<S, E>,
  thing: Handled<S>,
  step: E,
) {
  return nextState(machine, thing.state, step) === null ? impossible(machine, thing, step) : null
}

/** Clocks of one thing, changed together. The place of a clock among them never changes. */
export function started(
  clocks: readonly Owed[],
  { book, day }: Ground,
  rule: string,
  debtor: Debtor,
): Owed[] {
  return [...clocks, startClock(book, rule, debtor, day)]
}
export function met(clocks: readonly Owed[], { book, day }: Ground, rule: string): Owed[] {
  return clocks.map((each) => (isOpen(each, rule) ? meetClock(book, each, day) : each))
}
export function voided(
  clocks: readonly Owed[],
  { book, day }: Ground,
  reason: string,
  rule?: string,
): Owed[] {
  return clocks.map((each) => (isOpen(each, rule) ? voidClock(book, each, reason, day) : each))
}
/** Everything that one body still owes is owed by another from now on; the days stay. */
export function handedOver(clocks: readonly Owed[], from: string, to: Debtor): Owed[] {
  return clocks.map((each) => (each.isOpen && each.owedBy === from ? handOver(each, to) : each))
}

/** The first day on which something still open is due; null where nothing is. */
export function nextDue(clocks: readonly Owed[]): BusinessDate | null {
  return clocks.reduce<BusinessDate | null>(
    (first, { isOpen: open, dueOn }) =>
      open && dueOn !== null && (first === null || dueOn < first) ? dueOn : first,
    null,
  )
}

export function openClock(clocks: readonly Owed[], rule: string): Owed | null {
  return clocks.find((each) => isOpen(each, rule)) ?? null
}

/** Whether the day of an open clock is over. */
export function hasRunOut(clocks: readonly Owed[], rule: string, day: BusinessDate): boolean {
  const dueOn = openClock(clocks, rule)?.dueOn ?? null
  return dueOn !== null && dueOn < day
}

function isOpen(owed: Owed, rule: string | undefined): boolean {
  return owed.isOpen && (rule === undefined || owed.ruleId === rule)
}
