import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import type { Bilingual } from '../counter/counter.ts'
import type { ProcedureKept } from '../procedure/procedure.ts'
import { type Terms, termsOn } from '../procedure/terms.ts'
import { decide } from './decision.ts'
import { type EvidenceNeed, needsOf, whensOf } from './evidence.ts'
import { type Answers, type Fact, factsOf, type Requirement, type Value } from './requirement.ts'

export type ChecklistAsked = {
  readonly on: BusinessDate
  readonly answers: Answers
  /** The papers that they have. */
  readonly have: ReadonlySet<string>
  /** Whether somebody comes for another person. */
  readonly isProxy: boolean
}

/** Whether somebody is entitled to a procedure by their own answers, and what to bring. Nothing of it is kept. */
export type Checklist = {
  readonly procedure: ProcedureKept
  readonly on: BusinessDate
  readonly terms: Terms | null
  readonly entitlement: 'ELIGIBLE' | 'NOT_ELIGIBLE' | 'UNKNOWN'
  readonly reasons: readonly Bilingual[]
  /** The facts that still matter, for the entitlement or for what to bring, in the order in which they're asked. */
  readonly missing: readonly string[]
  /** Why it's unknown though no question is open: no kept source tells who is entitled. */
  readonly isRequirementKnown: boolean
  readonly isProxy: boolean
  readonly bring: readonly EvidenceNeed[]
  readonly isEvidenceKnown: boolean
}

export function checklistFor(
  procedure: ProcedureKept,
  facts: ReadonlyMap<string, Fact>,
  asked: ChecklistAsked,
): Checklist {
  const { on, answers, have, isProxy } = asked
  const terms = termsOn(procedure, on)
  const requirement = terms?.requirement ?? null
  const decision = requirement && decide(requirement, facts, answers)
  const trees = isProxy ? [terms?.evidence ?? null, terms?.proxyEvidence ?? null] : [terms?.evidence ?? null]
  const bring = trees.flatMap((tree) => (tree && needsOf(tree, facts, answers, have)) ?? [])
  const excluded = decision?.verdict === 'NOT_ELIGIBLE'
  const proxyRefused = isProxy && terms?.proxy === 'NOT_ALLOWED'
  const open = trees.flatMap((tree) =>
    tree ? whensOf(tree).flatMap((when) => openIn(when, facts, answers)) : [],
  )
  return {
    procedure,
    on,
    terms,
    entitlement: proxyRefused ? 'NOT_ELIGIBLE' : (decision?.verdict ?? 'UNKNOWN'),
    reasons: [
      ...(decision?.verdict === 'NOT_ELIGIBLE' ? decision.reasons : []),
      ...(proxyRefused ? [proxyText] : []),
    ],
    // Whoever isn't entitled is asked nothing more.
    missing:
      excluded || proxyRefused
        ? []
        : [...new Set([...(decision?.verdict === 'UNKNOWN' ? decision.missing : []), ...open])],
    isRequirementKnown: requirement !== null,
    isProxy,
    bring,
    isEvidenceKnown: trees.every((tree) => tree !== null),
  }
}

const proxyText: Bilingual = {
  ja: 'この手続は、代理人が行うことはできません。',
  en: 'Nobody can do this procedure for another person.',
}

function openIn(tree: Requirement, facts: ReadonlyMap<string, Fact>, answers: Answers): readonly string[] {
  const decision = decide(tree, facts, answers)
  return decision.verdict === 'UNKNOWN' ? decision.missing : []
}

/** Every fact that a procedure's terms speak of on a day. */
export function factsNeeded(procedure: ProcedureKept, on: BusinessDate): string[] {
  const terms = termsOn(procedure, on)
  const evidence = [terms?.evidence, terms?.proxyEvidence].flatMap((tree) => (tree ? whensOf(tree) : []))
  return [...new Set([...(terms?.requirement ? [terms.requirement] : []), ...evidence].flatMap(factsOf))]
}

/** What is wrong with an answer; null when it fits the fact. */
export function answerFault(fact: Fact, value: Value): string | null {
  if (fact.kind === 'YES_NO') return typeof value === 'boolean' ? null : 'is answered by `yes`'
  if (fact.kind === 'CHOICE')
    return fact.options.some((option) => option.value === value)
      ? null
      : `is answered by \`choice\`, one of ${fact.options.map((option) => option.value).join(', ')}`
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'is answered by `number`'
  return fact.min !== null && value < fact.min ? `is at least ${fact.min}` : null
}
