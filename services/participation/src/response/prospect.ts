import type { Actor, HeldPost } from '@chiiki/kit/actor.ts'
import { clauseOf, type Machine } from '@chiiki/kit/machine.ts'
import { type Language, type Message, type NotPermitted, sharedMessages } from '@chiiki/kit/problem.ts'
import { messages } from './messages.ts'
import type { HandlingNotPossible } from './problem.ts'
import { refusal } from './rights.ts'

/** Whether an act is possible for whoever asks, and what stands in the way if not. */
export type Prospect = {
  readonly action: string
  readonly clause: string | null
  readonly barrier: Barrier | null
}

export type Barrier = NotPermitted | HandlingNotPossible

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

/** The rule that stands in the way: of rights, of the state, or by its name. */
export function ruleOf(barrier: Barrier): string {
  if (barrier.kind === 'NotPermitted') return 'NOT_PERMITTED'
  return barrier.blockedBy ?? 'NOT_IN_THIS_STATE'
}

export function wordsOf(barrier: Barrier, language: Language): Message {
  const said =
    barrier.kind === 'NotPermitted'
      ? sharedMessages.NotPermitted(barrier)
      : messages.HandlingNotPossible(barrier)
  return language === 'EN' ? said.en : said.ja
}
