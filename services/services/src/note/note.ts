import type { NoteClass } from '../consultation/consultation.ts'

/** What was written: of whom, of which class, by which party. Never changed; a correction is a new note that supersedes it. */
export type NoteRecord = {
  readonly _id: string
  readonly consultation: string
  /** 1, 2, 3 … within the case. Told to nobody: gaps would tell how much is hidden. */
  readonly sequence: number
  readonly class: NoteClass
  readonly subjects: readonly string[]
  readonly author: string
  readonly party: string
  readonly at: Date
  readonly supersedes: string | null
  /** Sealed under the key of the case. */
  readonly body: string
}

/** A case has at most so many notes: more are a new case's. */
export const mostNotes = 500
export const aboutNote = (consultation: string, id: string) => `Consultation.note ${consultation} ${id}`
