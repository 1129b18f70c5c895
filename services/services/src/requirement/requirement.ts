import type { Bilingual } from '../counter/counter.ts'

/**
 * What must hold for a person to be entitled to a procedure: a tree over facts that they know of themselves. Facts
 * are asked, never looked up; a fact without an answer is unknown, which is neither true nor false.
 */
export type Requirement =
  | { readonly op: 'ALL'; readonly of: readonly Requirement[] }
  | { readonly op: 'ANY'; readonly of: readonly Requirement[] }
  | { readonly op: 'NOT'; readonly of: Requirement; readonly text: Bilingual | null }
  | Condition

/** One fact held to one test. */
export type Condition = {
  readonly op: 'FACT'
  readonly fact: string
  readonly test: Test
  /** The condition, for a person: 世田谷区に住み始めていること. */
  readonly text: Bilingual
}

export type Test =
  | { readonly yes: boolean }
  | { readonly atLeast: number }
  | { readonly atMost: number }
  | { readonly oneOf: readonly string[] }

/** What can be asked of a person. */
export type Fact = {
  readonly _id: string
  readonly kind: 'YES_NO' | 'NUMBER' | 'CHOICE'
  readonly question: Bilingual
  /** The values of a CHOICE. */
  readonly options: readonly FactOption[]
  /** The least that a NUMBER can be; null: no bound. */
  readonly min: number | null
}

export type FactOption = { readonly value: string; readonly text: Bilingual }

export type Value = boolean | number | string
export type Answers = ReadonlyMap<string, Value>

/** Kleene's three values: null is unknown. */
export type Truth = boolean | null

export function holds(test: Test, value: Value): boolean {
  if ('yes' in test) return value === test.yes
  if ('oneOf' in test) return test.oneOf.includes(value as string)
  return 'atLeast' in test ? (value as number) >= test.atLeast : (value as number) <= test.atMost
}

/**
 * The tree's value by Kleene's tables: exact for each node, but blind to one fact standing twice. `decide` is what
 * people are told by; this tells which conditions fail.
 */
export function kleene(tree: Requirement, answers: Answers): Truth {
  if (tree.op === 'FACT') {
    const value = answers.get(tree.fact)
    return value === undefined ? null : holds(tree.test, value)
  }
  if (tree.op === 'NOT') return not(kleene(tree.of, answers))
  const values = tree.of.map((each) => kleene(each, answers))
  return tree.op === 'ALL' ? allOf(values) : anyOf(values)
}

export function not(value: Truth): Truth {
  return value === null ? null : !value
}

/** False when any is false, else unknown when any is. */
export function allOf(values: readonly Truth[]): Truth {
  if (values.includes(false)) return false
  return values.includes(null) ? null : true
}

/** True when any is true, else unknown when any is. */
export function anyOf(values: readonly Truth[]): Truth {
  if (values.includes(true)) return true
  return values.includes(null) ? null : false
}

/** Every condition of a tree, in the order in which it's written. */
export function conditionsOf(tree: Requirement): Condition[] {
  if (tree.op === 'FACT') return [tree]
  return tree.op === 'NOT' ? conditionsOf(tree.of) : tree.of.flatMap(conditionsOf)
}

/** The facts of a tree, each once, in the order in which it asks for them. */
export function factsOf(tree: Requirement): string[] {
  return [...new Set(conditionsOf(tree).map(({ fact }) => fact))]
}
