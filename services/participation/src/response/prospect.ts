import type { Actor, HeldPost } from '@chiiki/kit/actor.ts'
import { clauseOf, type Machine } from '@chiiki/kit/machine.ts'
import {
  type InvalidInput,
  type Language,
  type Message,
  type MessagesOf,
  type NotPermitted,
  type Problem,
  sharedMessages,
} from '@chiiki/kit/problem.ts'
import type { Result } from '@chiiki/kit/result.ts'
import { messages } from './messages.ts'
import type { HandlingNotPossible } from './problem.ts'
import { refusal } from './rights.ts'

/** Whether an act is possible for whoever asks, and what stands in the way if not. */
export type Prospect = {
  readonly action: string
  readonly clause: string | null
  readonly barrier: Barrier | null
}

export type Barrier = NotPermitted | HandlingNotPossible | Worded

/** What stands in the way, in the words of the slice whose problem it is. */
export type Worded = {
  readonly kind: 'Worded'
  readonly rule: string
  readonly clause: string | null
  readonly said: { readonly ja: Message; readonly en: Message }
}

type Asked<A extends string> = {
  readonly actor: Actor
  readonly may: (action: A) => boolean
  readonly posts: (action: A) => readonly HeldPost[]
  readonly bar: (action: A) => { readonly problem: HandlingNotPossible } | null
  /** The machine's own event for an act that has another name there. */
  readonly eventOf?: (action: A) => string
}

/** Every act on a thing, as the machine's table, the rights and the rules have it: the ones that its acts are refused by. */
export function prospectsOf<A extends string, S extends string, E extends string>(
  machine: Machine<S, E>,
  actions: readonly A[],
  { actor, may, posts, bar, eventOf = (action) => action }: Asked<A>,
): Prospect[] {
  return actions.map((action) => {
    const clause = clauseOf(machine, eventOf(action) as E)
    const barrier = may(action) ? (bar(action)?.problem ?? null) : refusal(action, actor, posts(action))
    return { action, clause, barrier }
  })
}

type Put<A extends string, P extends Problem> = {
  readonly refused: (action: A) => NotPermitted | null
  /** The act's own decision, with nothing amiss in what is given; null for what isn't refused by anything else. */
  readonly decide: (action: A) => Result<unknown, P | InvalidInput> | null
  readonly messages: MessagesOf<P>
}

/** Every act on a thing, put to the decision that it would be refused by. What only what is given can tell isn't told ahead. */
export function prospectsBy<A extends string, S extends string, E extends string, P extends Problem>(
  machine: Machine<S, E>,
  actions: readonly A[],
  { refused, decide, messages: own }: Put<A, P>,
): Prospect[] {
  return actions.map((action) => {
    const clause = clauseOf(machine, action as string as E)
    const forbidden = refused(action)
    const decided = forbidden ? null : decide(action)
    const problem = decided && !decided.ok && decided.problem.kind !== 'InvalidInput' ? decided.problem : null
    return { action, clause, barrier: forbidden ?? (problem && worded(problem as P, own, clause)) }
  })
}

function worded<P extends Problem>(problem: P, own: MessagesOf<P>, clause: string | null): Worded {
  const say = own[problem.kind as P['kind']] as (problem: P) => Worded['said']
  const isState = problem.kind.endsWith('ActNotPossible')
  const rule = isState ? 'NOT_IN_THIS_STATE' : problem.kind.replaceAll(/(?<!^)([A-Z])/g, '_$1').toUpperCase()
  return { kind: 'Worded', rule, clause: problem.clause ?? clause, said: say(problem) }
}

/** The rule that stands in the way: of rights, of the state, or by its name. */
export function ruleOf(barrier: Barrier): string {
  if (barrier.kind === 'NotPermitted') return 'NOT_PERMITTED'
  if (barrier.kind === 'Worded') return barrier.rule
  return barrier.blockedBy ?? 'NOT_IN_THIS_STATE'
}

export function wordsOf(barrier: Barrier, language: Language): Message {
  const said = saidOf(barrier)
  return language === 'EN' ? said.en : said.ja
}

function saidOf(barrier: Barrier) {
  if (barrier.kind === 'Worded') return barrier.said
  if (barrier.kind === 'NotPermitted') return sharedMessages.NotPermitted(barrier)
  return messages.HandlingNotPossible(barrier)
}
