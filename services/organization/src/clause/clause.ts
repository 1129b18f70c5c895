import type { Source } from '@chiiki/kit/provenance.ts'

/** A clause of the rules, as other rules cite it. Its id is stable; a new text is a new document's clause. */
export type Clause = {
  readonly _id: string
  readonly order: number
  readonly number: string
  readonly document: string
  readonly actor: string
  readonly force: Force
  readonly text: { readonly ja: string; readonly en: string | null }
  readonly note: string | null
  readonly source: Source
}

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
