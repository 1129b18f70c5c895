import { earliestDay } from '@chiiki/kit/business-date.ts'
import { dated, datedShape, type Provenance, partialDate, readProvenance } from '@chiiki/kit/data-shapes.ts'
import { importReference, readData } from '@chiiki/kit/reference-data.ts'
import { searchKeys } from '@chiiki/kit/search-text.ts'
import { z } from 'zod'
import { officeKinds } from '../office/office.ts'
import {
  type Clause,
  type ClauseDocument,
  type ClauseVersion,
  clauseKinds,
  clauseSides,
  documentKinds,
  fates,
  forces,
  pairFaults,
  peopleFaults,
  type RolePair,
} from './clause.ts'
import type { LegalGround } from './ground.ts'
import { type BasicPrinciple, principleFaults, principleStates } from './principle.ts'
import type { ClauseStore } from './store.ts'

const bilingual = z.object({ ja: z.string().min(1), en: z.string().nullable() })
const clauses = z.array(
  z.object({
    id: z.string(),
    number: z.string(),
    document: z.string(),
    actor: z.string(),
    kind: z.enum(clauseKinds),
    force: z.enum(forces),
    text: bilingual,
    note: z.string().nullable(),
    source: z.string(),
  }),
)
const fate = z.object({
  fate: z.enum(fates),
  provision: z.string().nullable(),
  note: z.string().nullable(),
  /** Why there's no wording. */
  reason: z.string(),
})
const documents = z.array(
  z.object({
    id: z.string(),
    code: z.string(),
    kind: z.enum(documentKinds),
    order: z.int(),
    name: bilingual,
    date: partialDate.nullable(),
    number: z.string().nullable(),
    regulation: z.string().nullable(),
    note: z.string().nullable(),
    source: z.string(),
    parts: z.array(
      z.object({
        number: z.string(),
        heading: z.string(),
        articles: z.object({ first: z.int(), last: z.int() }).nullable(),
        note: z.string().nullable(),
        source: z.string(),
      }),
    ),
    /** What became here of clauses that another document words; `otherwise` for those not named. Null: it has none of them. */
    fates: z.array(fate.extend({ clauses: z.array(z.string()) })),
    otherwise: fate.nullable(),
  }),
)
const actors = z.array(
  z.object({ actor: z.string(), side: z.enum(clauseSides), officeKinds: z.array(z.enum(officeKinds)) }),
)
const pairs = z.array(
  z.object({
    id: z.string(),
    subject: bilingual,
    people: z.array(z.string()),
    ward: z.array(z.string()),
    source: z.string(),
  }),
)
const principles = z.array(
  z.object({
    id: z.string(),
    state: z.enum(principleStates),
    ...datedShape,
    attestedOn: partialDate,
    clause: z.string().nullable(),
    text: bilingual,
    note: z.string().nullable(),
  }),
)
const grounds = z.array(
  z.object({
    id: z.string(),
    officeKind: z.enum(officeKinds),
    document: z.string(),
    provision: z.string(),
    clause: z.string().nullable(),
    ...datedShape,
    note: z.string().nullable(),
  }),
)

type GivenClause = z.infer<typeof clauses>[number]
type GivenDocument = z.infer<typeof documents>[number]

/**
 * Reads the catalogue in the order of the text.
 * @throws Error when an actor or a document is unknown, or a clause would bind people.
 */
export function readClauses(dataDir: string): Clause[] {
  const provenance = readProvenance(dataDir)
  const known = readData(dataDir, 'clause-documents.json', documents)
  const sides = new Map(readData(dataDir, 'clause-actors.json', actors).map((each) => [each.actor, each]))
  const read = readData(dataDir, 'clauses.json', clauses).map((given, order): Clause => {
    const { id, source, text, number, actor, ...facts } = given
    const who = found(sides.get(actor), `clause-actors.json has no actor "${actor}"`)
    const home = found(
      known.find(({ code }) => code === given.document),
      `clause-documents.json has no document "${given.document}"`,
    )
    return {
      _id: id,
      order,
      number,
      actor,
      side: who.side,
      officeKinds: who.officeKinds,
      ...facts,
      text,
      publishedOn: dayOf(home) ?? '0001-01-01',
      source: provenance.source(source),
      versions: known.flatMap((document) => versionIn(document, given, provenance) ?? []),
      search: searchKeys(text.ja, text.en, number, actor),
    }
  })
  orThrow('clauses.json', peopleFaults(read))
  return read
}

export function readDocuments(dataDir: string): ClauseDocument[] {
  const provenance = readProvenance(dataDir)
  return readData(dataDir, 'clause-documents.json', documents).map(
    ({ id, source, parts, fates: _fates, otherwise: _otherwise, ...facts }) => ({
      _id: id,
      ...facts,
      source: provenance.source(source),
      parts: parts.map((part) => ({ ...part, source: provenance.source(part.source) })),
    }),
  )
}

export function readRolePairs(dataDir: string, all: readonly Clause[]): RolePair[] {
  const provenance = readProvenance(dataDir)
  const read = readData(dataDir, 'role-pairs.json', pairs).map(({ id, source, ...facts }, order) => ({
    _id: id,
    order,
    ...facts,
    source: provenance.source(source),
  }))
  orThrow('role-pairs.json', pairFaults(read, all))
  return read
}

/** @throws Error unless exactly one principle is current on any day since the first. */
export function readPrinciples(dataDir: string): BasicPrinciple[] {
  const provenance = readProvenance(dataDir)
  const read = readData(dataDir, 'basic-principles.json', principles).map(
    ({ id, validFrom, validTo, source, ...facts }) => ({
      _id: id,
      ...facts,
      ...dated({ validFrom, validTo, source }, provenance),
    }),
  )
  orThrow('basic-principles.json', principleFaults(read))
  return read
}

export function readGrounds(dataDir: string): LegalGround[] {
  const provenance = readProvenance(dataDir)
  return readData(dataDir, 'legal-grounds.json', grounds).map(
    ({ id, document, validFrom, validTo, source, ...facts }) => ({
      _id: id,
      documentId: document,
      ...facts,
      ...dated({ validFrom, validTo, source }, provenance),
    }),
  )
}

/** Brings the catalogue of clauses, their documents and what rests on them into the store. */
export async function importClauses(store: ClauseStore, dataDir: string, now: Date): Promise<void> {
  const all = readClauses(dataDir)
  await importReference(store.documents, readDocuments(dataDir), now)
  await importReference(store.clauses, all, now)
  await importReference(store.rolePairs, readRolePairs(dataDir, all), now)
  await importReference(store.principles, readPrinciples(dataDir), now)
  // Beside what acts have adopted, too.
  orThrow('basic-principles.json', principleFaults(await store.principles.find({}, { history: 0 }).lean()))
  await importReference(store.grounds, readGrounds(dataDir), now)
}

function versionIn(
  document: GivenDocument,
  clause: GivenClause,
  provenance: Provenance,
): ClauseVersion | null {
  const at = { documentId: document.id, from: dayOf(document) }
  if (document.code === clause.document) {
    const { number: provision, text, source } = clause
    const origin = { fate: 'ORIGIN', provision, text, unknownReason: null, note: null } as const
    return { ...at, ...origin, source: provenance.source(source) }
  }
  const told = document.fates.find((each) => each.clauses.includes(clause.id)) ?? document.otherwise
  if (!told) return null
  const { fate: became, provision, reason, note } = told
  const source = provenance.source(document.source)
  return { ...at, fate: became, provision, text: null, unknownReason: reason, note, source }
}

function dayOf({ date }: GivenDocument) {
  return date === null ? null : earliestDay(date)
}

function found<T>(value: T | undefined, fault: string): T {
  if (value === undefined) throw new Error(fault)
  return value
}

function orThrow(file: string, faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(`${file}:\n${faults.map((fault) => `  ${fault}`).join('\n')}`)
}
