import type { Source } from '@chiiki/kit/provenance.ts'
import { searchKeys } from '@chiiki/kit/search-text.ts'
import type { Bilingual } from '../clause/clause.ts'
import type { Name } from '../territory/territory.ts'

/** A word of regional administration, explained for residents (本文2⑵). */
export type Term = {
  readonly _id: string
  readonly order: number
  readonly name: Name
  readonly meaning: Bilingual
  readonly clause: string | null
  /** Other terms that it's often taken for, and what the difference is. */
  readonly distinctFrom: readonly string[]
  readonly difference: Bilingual | null
  readonly source: Source
  readonly search: readonly string[]
}

type Named = Pick<Term, '_id' | 'name' | 'distinctFrom'>

/**
 * What a term is found by: how it's written, its English, and its reading — but not a reading that it shares with a
 * term that it's distinct from. 街づくり is read まちづくり: whoever asks for まちづくり must not be given 街づくり for it.
 */
export function termKeys(term: Named, all: readonly Named[]): string[] {
  const { ja, kana, romaji, en } = term.name
  const rivals = all.filter(({ _id }) => term.distinctFrom.includes(_id))
  const isShared = (form: keyof Name) => rivals.some(({ name }) => name[form] === term.name[form])
  return searchKeys(ja, en, isShared('kana') ? null : kana, isShared('romaji') ? null : romaji)
}

/** What is wrong with the glossary: a word that stands twice, or a difference that only one side tells. Empty when sound. */
export function termFaults(terms: readonly (Named & Pick<Term, 'difference'>)[]): string[] {
  const byId = new Map(terms.map((term) => [term._id, term]))
  const written = terms.map(({ name }) => name.ja)
  const twice = written.filter((ja, at) => written.indexOf(ja) !== at).map((ja) => `${ja} stands twice`)
  const apart = terms.flatMap(({ _id, distinctFrom, difference }) => [
    ...distinctFrom
      .filter((other) => other === _id || !byId.get(other)?.distinctFrom.includes(_id))
      .map((other) => `${_id} is told apart from ${other}, but not the other way round`),
    ...(distinctFrom.length > 0 && difference === null ? [`${_id} doesn't tell the difference`] : []),
  ])
  return [...twice, ...apart]
}
