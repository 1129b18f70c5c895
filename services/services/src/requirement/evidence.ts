import type { Bilingual } from '../counter/counter.ts'
import { decide } from './decision.ts'
import { type Answers, allOf, type Fact, type Requirement, type Truth } from './requirement.ts'

/** What a person brings: papers, and how many of which are enough. `1点 or 2点` is data: ONE_OF of a paper and an N_OF. */
export type Evidence = Paper | PaperGroup

export type Paper = {
  readonly op: 'PAPER'
  readonly paper: string
  readonly text: Bilingual
  /** When it's needed at all; null: always. */
  readonly when: Requirement | null
}

export type PaperGroup = {
  readonly op: 'ALL_OF' | 'ONE_OF' | 'N_OF'
  /** How many of `of`, for N_OF. */
  readonly n: number | null
  readonly of: readonly Evidence[]
  readonly text: Bilingual | null
  readonly when: Requirement | null
}

type Facts = ReadonlyMap<string, Fact>

/** A part of the evidence as it is for somebody's answers. What they don't need isn't there. */
export type EvidenceNeed = {
  readonly op: Evidence['op']
  readonly paper: string | null
  readonly text: Bilingual | null
  /** How many of `of` are enough; null for a paper. */
  readonly enough: number | null
  /** True: needed. Null: that depends on questions that are still open. */
  readonly isNeeded: true | null
  /** Whether what they have is enough for it; null: that depends on the same. */
  readonly isMet: Truth
  readonly of: readonly EvidenceNeed[]
}

/** What to bring, by what is answered so far; null where nothing is needed. */
export function needsOf(
  tree: Evidence,
  facts: Facts,
  answers: Answers,
  have: ReadonlySet<string>,
): EvidenceNeed | null {
  const isNeeded = tree.when === null ? true : holdsFor(tree.when, facts, answers)
  if (isNeeded === false) return null
  if (tree.op === 'PAPER') {
    const isMet = have.has(tree.paper)
    return {
      op: 'PAPER',
      paper: tree.paper,
      text: tree.text,
      enough: null,
      isNeeded,
      isMet: met(isMet, isNeeded),
      of: [],
    }
  }
  const of = tree.of.flatMap((each) => needsOf(each, facts, answers, have) ?? [])
  if (of.length === 0) return null
  const enough = tree.op === 'ALL_OF' ? of.length : (tree.n ?? 1)
  const isMet = enoughOf(of, tree.op === 'ALL_OF' ? null : enough)
  return { op: tree.op, paper: null, text: tree.text, enough, isNeeded, isMet: met(isMet, isNeeded), of }
}

/** What somebody lacks can't be told while it's open whether they need it; what they have is enough either way. */
function met(isMet: Truth, isNeeded: true | null): Truth {
  return isMet === false && isNeeded === null ? null : isMet
}

/** Null as `enough`: all of them. */
function enoughOf(of: readonly EvidenceNeed[], enough: number | null): Truth {
  if (enough === null) return allOf(of.map(({ isMet }) => isMet))
  const count = (value: Truth) => of.filter(({ isMet }) => isMet === value).length
  if (count(true) >= enough) return true
  return count(true) + count(null) >= enough ? null : false
}

function holdsFor(tree: Requirement, facts: Facts, answers: Answers): true | false | null {
  const { verdict } = decide(tree, facts, answers)
  return verdict === 'UNKNOWN' ? null : verdict === 'ELIGIBLE'
}

/** The conditions that decide what is needed. */
export function whensOf(tree: Evidence): Requirement[] {
  const own = tree.when === null ? [] : [tree.when]
  return tree.op === 'PAPER' ? own : [...own, ...tree.of.flatMap(whensOf)]
}

/** The papers of a tree, each once. */
export function papersOf(tree: Evidence): string[] {
  return tree.op === 'PAPER' ? [tree.paper] : [...new Set(tree.of.flatMap(papersOf))]
}

/** What is wrong with a tree before it's kept. Empty when sound. */
export function evidenceFaults(tree: Evidence): string[] {
  if (tree.op === 'PAPER') return []
  const faults = tree.of.flatMap(evidenceFaults)
  if (tree.op === 'N_OF' && (tree.n === null || tree.n < 1 || tree.n > tree.of.length))
    faults.push(`N_OF needs an n from 1 to ${tree.of.length}`)
  if (tree.op !== 'N_OF' && tree.n !== null) faults.push(`${tree.op} has no n`)
  if (tree.op !== 'ALL_OF' && tree.of.some(({ when }) => when !== null))
    faults.push(`what is one choice of a ${tree.op} has no condition of its own`)
  return faults
}
