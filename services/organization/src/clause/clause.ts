import { type BusinessDate, earliestDay, type PartialDate } from '@chiiki/kit/business-date.ts'
import type { Source } from '@chiiki/kit/provenance.ts'

/** A clause of the rules, as other rules cite it. Its id is stable; what each document makes of it is in `versions`. */
export type Clause = {
  readonly _id: string
  readonly order: number
  readonly number: string
  /** The code of the document that it's worded in, and the first day on which that can have been known. */
  readonly document: string
  readonly publishedOn: BusinessDate
  readonly actor: string
  readonly side: ClauseSide
  /** The kinds of office that the actor is. */
  readonly officeKinds: readonly string[]
  readonly kind: ClauseKind
  readonly force: Force
  readonly text: Bilingual
  readonly note: string | null
  readonly source: Source
  readonly versions: readonly ClauseVersion[]
  readonly search: readonly string[]
}

export type Bilingual = { readonly ja: string; readonly en: string | null }

export const forces = [
  'SHALL',
  'SHALL_MAINLY',
  'MAIN_ROLE',
  'ENDEAVOUR',
  'MAY',
  'PRINCIPLE',
  'DEFINITION',
  'PURPOSE',
  'SCOPE',
  'CONTEXT',
] as const
export type Force = (typeof forces)[number]

export const clauseKinds = [
  'CONTEXT',
  'PURPOSE',
  'DEFINITION',
  'PRINCIPLE',
  'DUTY',
  'RIGHT',
  'ROLE',
  'MANDATE',
  'ESTABLISHMENT',
  'POWER',
  'AGENDA',
  'RULE',
] as const
export type ClauseKind = (typeof clauseKinds)[number]

/** On which side of 第2「区民の役割・区の役割」 an actor stands. */
export const clauseSides = ['WARD', 'PEOPLE', 'BOTH', 'NEITHER'] as const
export type ClauseSide = (typeof clauseSides)[number]

export const documentKinds = ['OUTLINE', 'BILL', 'ORDINANCE', 'LAW'] as const
export type DocumentKind = (typeof documentKinds)[number]

/** A text that clauses stand in: the outline of 2021, the bill and the ordinance of 2022 are three of them. */
export type ClauseDocument = {
  readonly _id: string
  readonly code: string
  readonly kind: DocumentKind
  readonly order: number
  readonly name: Bilingual
  readonly date: PartialDate | null
  readonly number: string | null
  readonly regulation: string | null
  readonly note: string | null
  readonly source: Source
  readonly parts: readonly DocumentPart[]
}

export type DocumentPart = {
  readonly number: string
  readonly heading: string
  readonly articles: { readonly first: number; readonly last: number } | null
  readonly note: string | null
  readonly source: Source
}

/** What became of a clause in a document. ORIGIN: it's worded there first. Only what a source tells; else UNKNOWN. */
export const fates = ['ORIGIN', 'KEPT', 'CHANGED', 'NOT_FOUND', 'UNKNOWN'] as const
export type Fate = (typeof fates)[number]

export type ClauseVersion = {
  readonly documentId: string
  readonly from: BusinessDate | null
  readonly fate: Fate
  readonly provision: string | null
  readonly text: Bilingual | null
  readonly unknownReason: string | null
  readonly note: string | null
  readonly source: Source
}

/** Roles of people and what the ward owes beside them, by subject. */
export type RolePair = {
  readonly _id: string
  readonly order: number
  readonly subject: Bilingual
  readonly people: readonly string[]
  readonly ward: readonly string[]
  readonly source: Source
}

const obligations: readonly Force[] = ['SHALL', 'SHALL_MAINLY', 'MAIN_ROLE']

/** Whether somebody is bound by it. An endeavour and a right bind nobody. */
export function isObligation({ force }: Pick<Clause, 'force'>): boolean {
  return obligations.includes(force)
}

type Roles = Pick<Clause, '_id' | 'side' | 'kind' | 'force'>

/**
 * Clauses that would make an obligation of what people may do: a right is MAY, a role of people MAY or ENDEAVOUR
 * (第2・1), and nothing that people have a part in binds them. Empty when sound.
 */
export function peopleFaults(clauses: readonly Roles[]): string[] {
  return clauses.flatMap((clause) => {
    const { _id, side, kind, force } = clause
    if (side !== 'PEOPLE' && side !== 'BOTH') return []
    if (isObligation(clause)) return [`${_id}: people can't be bound, but its force is ${force}`]
    const allowed = kind === 'RIGHT' ? ['MAY'] : kind === 'ROLE' ? ['MAY', 'ENDEAVOUR'] : null
    return allowed && !allowed.includes(force)
      ? [`${_id}: a ${kind} of people is ${allowed.join(' or ')}, not ${force}`]
      : []
  })
}

/**
 * What is wrong with the pairing of roles and duties: each right and role of people stands in one pair, beside clauses
 * of the ward that stand in one pair each. Empty when sound.
 */
export function pairFaults(pairs: readonly RolePair[], clauses: readonly Roles[]): string[] {
  const sides = new Map(clauses.map(({ _id, side }) => [_id, side]))
  const people = pairs.flatMap((pair) => pair.people)
  const ward = pairs.flatMap((pair) => pair.ward)
  const misplaced = [
    ...people.filter((id) => sides.get(id) !== 'PEOPLE'),
    ...ward.filter((id) => sides.get(id) !== 'WARD'),
  ].map((id) => `${id} stands on the wrong side of its pair, or is no clause`)
  const all = [...people, ...ward]
  const twice = all
    .filter((id, at) => all.indexOf(id) !== at)
    .map((id) => `${id} stands in more than one pair`)
  const lost = clauses
    .filter(({ _id, side, kind }) => side === 'PEOPLE' && /RIGHT|ROLE/.test(kind) && !people.includes(_id))
    .map(({ _id }) => `${_id} stands in no pair`)
  return [...misplaced, ...twice, ...lost]
}

/** What documents known by a day make of the clause, in their order. */
export function versionsOn({ versions }: Pick<Clause, 'versions'>, asOf: BusinessDate): ClauseVersion[] {
  return versions.filter(({ from }) => from === null || from <= asOf)
}

/** Whether there can have been the document by a day; one without a date can. */
export function isKnownOn({ date }: Pick<ClauseDocument, 'date'>, asOf: BusinessDate): boolean {
  return date === null || earliestDay(date) <= asOf
}

/** The pairs of which every clause can have been known by a day. */
export function pairsOn(
  pairs: readonly RolePair[],
  clauses: readonly Pick<Clause, '_id' | 'publishedOn'>[],
  asOf: BusinessDate,
): RolePair[] {
  const known = new Set(clauses.filter(({ publishedOn }) => publishedOn <= asOf).map(({ _id }) => _id))
  return pairs.filter(({ people, ward }) => [...people, ...ward].every((id) => known.has(id)))
}
