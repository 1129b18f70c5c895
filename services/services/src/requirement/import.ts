import { importReference, readData } from '@chiiki/kit/reference-data.ts'
import { z } from 'zod'
import type { ProcedureRecord } from '../procedure/procedure.ts'
import { requirementFaults } from './decision.ts'
import { evidenceFaults, whensOf } from './evidence.ts'
import type { Fact } from './requirement.ts'
import type { RequirementStore } from './store.ts'

const bilingual = z.object({ ja: z.string().min(1), en: z.string().nullable() })

const shape = z
  .array(
    z.object({
      id: z.string().startsWith('fact:'),
      kind: z.enum(['YES_NO', 'NUMBER', 'CHOICE']),
      question: bilingual,
      options: z.array(z.object({ value: z.string().min(1), text: bilingual })).max(40),
      min: z.number().nullable(),
    }),
  )
  .max(300)

/** Reads the questions. @throws Error where a CHOICE has nothing to choose. */
export function readFacts(dataDir: string): Fact[] {
  const facts = readData(dataDir, 'facts.json', shape).map(({ id, ...fact }) => ({ ...fact, _id: id }))
  const bare = facts.find(({ kind, options }) => (kind === 'CHOICE') !== options.length > 0)
  if (bare) throw new Error(`facts.json: ${bare._id} is a ${bare.kind} with ${bare.options.length} options`)
  return facts
}

/** Brings the questions into the store. @throws Error naming each tree of the catalogue that isn't sound. */
export async function importFacts(
  store: RequirementStore,
  dataDir: string,
  procedures: readonly ProcedureRecord[],
  now: Date,
): Promise<void> {
  const facts = readFacts(dataDir)
  const byId = new Map(facts.map((fact) => [fact._id, fact]))
  const faults = procedures.flatMap(({ _id, terms }) =>
    terms.flatMap((each) => treeFaults(each, byId).map((fault) => `${_id}: ${fault}`)),
  )
  if (faults.length > 0) throw new Error(`procedure-catalogue.json:\n${faults.join('\n')}`)
  await importReference(store.facts, facts, now)
}

type Trees = Pick<ProcedureRecord['terms'][number], 'requirement' | 'evidence' | 'proxyEvidence'>

/** What is wrong with the trees of some terms. */
export function treeFaults(
  { requirement, evidence, proxyEvidence }: Trees,
  facts: ReadonlyMap<string, Fact>,
): string[] {
  const papers = [evidence, proxyEvidence].flatMap((tree) => tree ?? [])
  return [
    ...(requirement ? requirementFaults(requirement, facts) : []),
    ...papers.flatMap(evidenceFaults),
    ...papers.flatMap(whensOf).flatMap((when) => requirementFaults(when, facts)),
  ]
}
