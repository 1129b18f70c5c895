import { invalid, readText } from '@chiiki/kit/input-text.ts'
import type { InvalidInput } from '@chiiki/kit/problem.ts'
import type { Bilingual } from '../counter/counter.ts'
import type { Evidence } from './evidence.ts'
import type { Requirement, Test } from './requirement.ts'

/** A text as a person gives it. */
type TextGiven = { readonly ja: string; readonly en?: string | null }

export type TestGiven = {
  readonly yes?: boolean | null
  readonly atLeast?: number | null
  readonly atMost?: number | null
  readonly oneOf?: readonly string[] | null
}

export type RequirementGiven = {
  readonly op: Requirement['op']
  readonly of?: readonly RequirementGiven[] | null
  readonly fact?: string | null
  readonly test?: TestGiven | null
  readonly text?: TextGiven | null
}

export type EvidenceGiven = {
  readonly op: Evidence['op']
  readonly paper?: string | null
  readonly n?: number | null
  readonly of?: readonly EvidenceGiven[] | null
  readonly text?: TextGiven | null
  readonly when?: RequirementGiven | null
}

const mostParts = 60
const deepest = 6
const mostText = 200

/** Carries the first fault of a tree out of the walk over it. */
class TreeFault extends Error {
  readonly problem: InvalidInput
  constructor(problem: InvalidInput) {
    super(problem.rule)
    this.problem = problem
  }
}

/** Trees as they're given, read and checked for their shape; what they mean is checked by `treeFaults`. */
export function readTrees<T>(
  read: (reader: TreeReader) => T,
): { ok: true; value: T } | { ok: false; problem: InvalidInput } {
  try {
    return { ok: true, value: read(new TreeReader()) }
  } catch (error) {
    if (error instanceof TreeFault) return { ok: false, problem: error.problem }
    throw error
  }
}

export class TreeReader {
  private parts = 0

  requirement(given: RequirementGiven, path: string, depth = 1): Requirement {
    this.count(path, depth)
    const of = given.of ?? []
    const parts = () => of.map((each, at) => this.requirement(each, `${path}.of.${at}`, depth + 1))
    if (given.op === 'ALL' || given.op === 'ANY') {
      if (of.length === 0) throw fault(`${path}.of`, 'must hold at least one part')
      return { op: given.op, of: parts() }
    }
    if (given.op === 'NOT') {
      const [only, ...more] = parts()
      if (!only || more.length > 0) throw fault(`${path}.of`, 'must hold exactly one part for NOT')
      return { op: 'NOT', of: only, text: given.text ? this.text(`${path}.text`, given.text) : null }
    }
    if (of.length > 0) throw fault(`${path}.of`, 'must be empty for FACT')
    if (!given.fact || !given.test) throw fault(path, 'needs a fact and its test')
    if (!given.text) throw fault(`${path}.text`, 'must say the condition')
    return {
      op: 'FACT',
      fact: given.fact,
      test: testOf(given.test, `${path}.test`),
      text: this.text(`${path}.text`, given.text),
    }
  }

  evidence(given: EvidenceGiven, path: string, depth = 1): Evidence {
    this.count(path, depth)
    const when = given.when ? this.requirement(given.when, `${path}.when`) : null
    const text = given.text ? this.text(`${path}.text`, given.text) : null
    const of = (given.of ?? []).map((each, at) => this.evidence(each, `${path}.of.${at}`, depth + 1))
    if (given.op !== 'PAPER') {
      if (of.length === 0) throw fault(`${path}.of`, 'must hold at least one part')
      return { op: given.op, n: given.n ?? null, of, text, when }
    }
    if (of.length > 0) throw fault(`${path}.of`, 'must be empty for PAPER')
    if (!/^paper:[a-z0-9-]{1,60}$/.test(given.paper ?? ''))
      throw fault(`${path}.paper`, 'must be paper: and small letters, digits or hyphens')
    if (!text) throw fault(`${path}.text`, 'must name the paper')
    return { op: 'PAPER', paper: given.paper ?? '', text, when }
  }

  text(path: string, { ja, en }: TextGiven): Bilingual {
    const read = readText(`${path}.ja`, ja, mostText)
    if (!read.ok) throw new TreeFault(read.problem)
    const english = en == null || en.trim() === '' ? null : readText(`${path}.en`, en, mostText)
    if (english && !english.ok) throw new TreeFault(english.problem)
    return { ja: read.value, en: english?.value ?? null }
  }

  private count(path: string, depth: number): void {
    this.parts += 1
    if (this.parts > mostParts) throw fault(path, `at most ${mostParts} parts in all`)
    if (depth > deepest) throw fault(path, `at most ${deepest} deep`)
  }
}

function testOf({ yes, atLeast, atMost, oneOf }: TestGiven, path: string): Test {
  const given = [yes, atLeast, atMost, oneOf].filter((each) => each != null)
  if (given.length !== 1) throw fault(path, 'must have exactly one member')
  if (yes != null) return { yes }
  if (atLeast != null) return { atLeast }
  if (atMost != null) return { atMost }
  if (!oneOf || oneOf.length === 0 || oneOf.length > 40)
    throw fault(`${path}.oneOf`, 'must hold 1 to 40 values')
  return { oneOf }
}

function fault(field: string, rule: string): TreeFault {
  return new TreeFault(invalid(field, rule, null))
}
