import type { Bilingual } from '../counter/counter.ts'
import {
  type Answers,
  type Condition,
  conditionsOf,
  type Fact,
  factsOf,
  holds,
  kleene,
  type Requirement,
  type Value,
} from './requirement.ts'

/**
 * What a requirement comes to, as far as it's answered. Kleene's tables alone would ask for facts that can't matter
 * any more (`A or not A`); so the open rest of a tree is kept as a reduced decision diagram: in it a fact stands exactly
 * when some answer to it, together with the others, still changes what comes out.
 */
export type Decision =
  | { readonly verdict: 'ELIGIBLE' }
  | { readonly verdict: 'NOT_ELIGIBLE'; readonly reasons: readonly Bilingual[] }
  | { readonly verdict: 'UNKNOWN'; readonly missing: readonly string[] }

type Facts = ReadonlyMap<string, Fact>

/** @throws RangeError for a tree wider than `widest`: writers are told before such a tree is kept. */
export function decide(tree: Requirement, facts: Facts, answers: Answers): Decision {
  const rest = diagramOf(tree, facts, answers)
  if (rest === true) return { verdict: 'ELIGIBLE' }
  if (rest === false) return { verdict: 'NOT_ELIGIBLE', reasons: reasonsFor(tree, facts, answers) }
  const standing = new Set(standingIn(rest))
  return { verdict: 'UNKNOWN', missing: factsOf(tree).filter((fact) => standing.has(fact)) }
}

/** Branches that a diagram may have. Trees of the catalogue have a handful. */
export const widest = 5000

type Diagram = boolean | Branch
type Branch = {
  readonly id: number
  readonly fact: string
  readonly rank: number
  readonly next: readonly Diagram[]
}

/** The open rest of a tree as a reduced, ordered diagram over the classes of answers that it tells apart. */
function diagramOf(tree: Requirement, facts: Facts, answers: Answers): Diagram {
  const order = factsOf(tree)
  const rank = new Map(order.map((fact, at) => [fact, at]))
  const classes = new Map(order.map((fact) => [fact, classesOf(factIn(facts, fact), tree)]))
  const table = new BranchTable()
  return build(tree)

  function build(node: Requirement): Diagram {
    if (node.op === 'FACT') return condition(node)
    if (node.op === 'NOT') return table.join('XOR', build(node.of), true)
    const parts = node.of.map(build)
    return parts.reduce((joined, part) => table.join(node.op === 'ALL' ? 'AND' : 'OR', joined, part))
  }

  function condition({ fact, test }: Condition): Diagram {
    const answer = answers.get(fact)
    if (answer !== undefined) return holds(test, answer)
    const values = classes.get(fact) ?? []
    return table.branch(
      fact,
      rank.get(fact) ?? 0,
      values.map((value) => holds(test, value)),
    )
  }
}

type Join = 'AND' | 'OR' | 'XOR'

/** Branches, each once: two diagrams that come to the same are the same. */
class BranchTable {
  private readonly known = new Map<string, Branch>()
  private readonly joined = new Map<string, Diagram>()

  branch(fact: string, rank: number, next: readonly Diagram[]): Diagram {
    const first = next[0] as Diagram
    if (next.every((each) => each === first)) return first
    const key = `${rank}:${next.map(keyOf).join(',')}`
    const found = this.known.get(key)
    if (found) return found
    if (this.known.size >= widest) throw new RangeError(`a requirement has more than ${widest} branches`)
    const made = { id: this.known.size, fact, rank, next }
    this.known.set(key, made)
    return made
  }

  join(how: Join, a: Diagram, b: Diagram): Diagram {
    if (typeof a === 'boolean' && typeof b === 'boolean') return joinedValue(how, a, b)
    const key = `${how}:${keyOf(a)}:${keyOf(b)}`
    const found = this.joined.get(key)
    if (found !== undefined) return found
    const made = this.branchBoth(how, a, b)
    this.joined.set(key, made)
    return made
  }

  private branchBoth(how: Join, a: Diagram, b: Diagram): Diagram {
    const top = first(a, b)
    const under = (side: Diagram, at: number) =>
      typeof side !== 'boolean' && side.rank === top.rank ? (side.next[at] as Diagram) : side
    return this.branch(
      top.fact,
      top.rank,
      top.next.map((_, at) => this.join(how, under(a, at), under(b, at))),
    )
  }
}

function first(a: Diagram, b: Diagram): Branch {
  if (typeof a === 'boolean') return b as Branch
  return typeof b === 'boolean' || a.rank <= b.rank ? a : b
}

function joinedValue(how: Join, a: boolean, b: boolean): boolean {
  if (how === 'AND') return a && b
  return how === 'OR' ? a || b : a !== b
}

function keyOf(diagram: Diagram): string {
  return typeof diagram === 'boolean' ? String(diagram) : `#${diagram.id}`
}

/** The facts that stand in a diagram. */
function standingIn(diagram: Diagram, seen = new Set<number>()): string[] {
  if (typeof diagram === 'boolean' || seen.has(diagram.id)) return []
  seen.add(diagram.id)
  return [diagram.fact, ...diagram.next.flatMap((each) => standingIn(each, seen))]
}

/**
 * One value of every class of answers that a tree tells apart. For a number: each bound that it names, and one value
 * between, below and above them.
 */
export function classesOf(fact: Fact, tree: Requirement): Value[] {
  if (fact.kind === 'YES_NO') return [true, false]
  if (fact.kind === 'CHOICE') return fact.options.map(({ value }) => value)
  const bounds = [
    ...new Set(conditionsOf(tree).flatMap((each) => (each.fact === fact._id ? boundOf(each) : []))),
  ]
  const sorted = bounds.toSorted((a, b) => a - b)
  const values = sorted.flatMap((bound, at) => [bound, (bound + (sorted[at + 1] ?? bound + 2)) / 2])
  const below = (sorted[0] ?? 0) - 1
  return [below, ...values].filter((value) => fact.min === null || value >= fact.min)
}

function boundOf({ test }: Condition): number[] {
  if ('atLeast' in test) return [test.atLeast]
  return 'atMost' in test ? [test.atMost] : []
}

/** Why nobody with these answers is entitled: the conditions that fail by what was answered. */
function reasonsFor(tree: Requirement, facts: Facts, answers: Answers): Bilingual[] {
  const open = factsOf(tree).filter((fact) => !answers.has(fact))
  const filled = new Map([
    ...answers,
    ...open.map((fact) => [fact, classesOf(factIn(facts, fact), tree)[0] as Value] as const),
  ])
  const failing = failuresIn(tree, filled)
  const own = failing.filter(({ facts }) => facts.every((fact) => answers.has(fact)))
  const told = (own.length > 0 ? own : failing).map(({ text }) => text)
  return told.filter(({ ja }, at) => told.findIndex((each) => each.ja === ja) === at)
}

type Failure = { readonly text: Bilingual; readonly facts: readonly string[] }

/** The smallest parts of a tree that make it false. */
function failuresIn(tree: Requirement, answers: Answers): Failure[] {
  if (kleene(tree, answers) !== false) return []
  if (tree.op === 'FACT') return [{ text: tree.text, facts: [tree.fact] }]
  if (tree.op === 'NOT') return [{ text: tree.text ?? denied(tree.of), facts: factsOf(tree.of) }]
  return tree.of.flatMap((each) => failuresIn(each, answers))
}

function denied(tree: Requirement): Bilingual {
  const texts = conditionsOf(tree).map(({ text }) => text)
  return {
    ja: `次に当たらないこと: ${texts.map(({ ja }) => ja).join('、')}`,
    en: `Not so: ${texts.map(({ ja, en }) => en ?? ja).join('; ')}`,
  }
}

function factIn(facts: Facts, id: string): Fact {
  const fact = facts.get(id)
  if (!fact) throw new Error(`${id} isn't among the facts that can be asked`)
  return fact
}

/** What is wrong with a tree before it's kept. Empty when sound. */
export function requirementFaults(tree: Requirement, facts: Facts): string[] {
  const faults = conditionsOf(tree).flatMap((each) => conditionFaults(each, facts.get(each.fact)))
  if (faults.length > 0) return faults
  try {
    const whole = diagramOf(tree, facts, new Map())
    if (whole === false) return ['nobody could ever meet it']
    return whole === true ? ['everybody meets it, whatever they answer'] : []
  } catch (error) {
    if (error instanceof RangeError) return [error.message]
    throw error
  }
}

function conditionFaults({ fact, test }: Condition, known: Fact | undefined): string[] {
  if (!known) return [`${fact} isn't among the facts that can be asked`]
  const kind = 'yes' in test ? 'YES_NO' : 'oneOf' in test ? 'CHOICE' : 'NUMBER'
  if (kind !== known.kind) return [`${fact} is a ${known.kind}, and is tested as a ${kind}`]
  if (!('oneOf' in test)) return []
  const odd = test.oneOf.filter((value) => !known.options.some((option) => option.value === value))
  return odd.map((value) => `${fact} has no option ${value}`)
}
