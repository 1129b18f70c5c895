import type { Source } from '@chiiki/kit/provenance.ts'

/** 避難所: a place where people stay when they can't stay at home. Given by the department's data; no act changes it. */
export type Shelter = {
  readonly _id: string
  readonly order: number
  readonly name: {
    readonly ja: string
    readonly kana: string | null
    readonly romaji: string | null
    readonly en: string | null
  }
  readonly district: string
  readonly capacity: number | null
  readonly takesPets: boolean | null
  readonly source: Source
}

/** Which offices are in charge of a district's disaster matters. */
export type Charge = {
  /** The district. */
  readonly _id: string
  readonly centre: string
  readonly branch: string
}

export const mostShelters = 300
