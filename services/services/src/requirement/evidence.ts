import type { Bilingual } from '../counter/counter.ts'
import type { Requirement } from './requirement.ts'

/** What a person brings: papers, and how many of which are enough. `1点 or 2点` is data: ONE_OF of a paper and a N_OF. */
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
