import { addMonths, type BusinessDate, businessDateOf } from '@chiiki/kit/business-date.ts'
import { type CaseState, endStates, type NoteClass } from '../consultation/consultation.ts'

/** What is kept for so long: who people are, and what was written, by class. */
export type KeptClass = 'IDENTITY' | NoteClass
export const keptClasses: readonly KeptClass[] = ['IDENTITY', 'ROUTING', 'CONTENT', 'SENSITIVE']

/** How many years after a case's end each class is kept. */
export type RetentionPolicy = {
  readonly _id: string
  readonly validFrom: BusinessDate
  readonly years: { readonly [C in KeptClass]: number }
}

/** That nothing of a case may be erased: it's needed before a court, or somebody asked to see it. */
export type Hold = {
  readonly at: Date
  readonly worker: string
  /** Sealed. */
  readonly reason: string
}

type Entry = { readonly at: Date; readonly event: unknown }

/** When the case ended last, or went into another, under whose key it goes on; null while it goes on itself. */
export function endedAt(state: CaseState, history: readonly Entry[]): Date | null {
  if (!endStates.includes(state)) return null
  const ended = history.findLast(({ event }) =>
    ['CLOSED', 'ANSWERED', 'MERGED'].includes((event as { type?: string }).type ?? ''),
  )
  return ended?.at ?? null
}

/** From this day on the class is erased. */
export function erasedFrom({ years }: RetentionPolicy, kept: KeptClass, ended: Date): BusinessDate {
  return addMonths(businessDateOf(ended), 12 * years[kept])
}

export type Erasure = { readonly key: boolean; readonly classes: readonly NoteClass[] }

/** What of a case is to be erased on a day: some classes of its notes, or, when the last class is due, its key and with it everything. */
export function erasureOf(
  policy: RetentionPolicy,
  { ended, isHeld }: { readonly ended: Date | null; readonly isHeld: boolean },
  on: BusinessDate,
): Erasure {
  if (ended === null || isHeld) return { key: false, classes: [] }
  const due = keptClasses.filter((each) => erasedFrom(policy, each, ended) <= on)
  if (due.length === keptClasses.length) return { key: true, classes: [] }
  return { key: false, classes: due.filter((each) => each !== 'IDENTITY') }
}

export function retentionOn(policies: readonly RetentionPolicy[], day: BusinessDate): RetentionPolicy {
  const inForce = policies.filter(({ validFrom }) => validFrom <= day)
  const newest = inForce.toSorted((a, b) => (a.validFrom < b.validFrom ? 1 : -1))[0]
  if (!newest) throw new Error(`no rule of retention is in force on ${day}`)
  return newest
}

/** What is left of an erased case's secrets: that they were there, and that the key that opened them is no more. */
export type Certificate = {
  readonly type: 'ERASED'
  /** SHA-256 of the key that was destroyed, as it lay sealed and without its wrap: whoever finds a copy knows of which case it was. */
  readonly key: string
  readonly notes: number
  readonly subjects: number
  readonly policy: string
  readonly endedAt: string
}

export function certificateIn(history: readonly Entry[]): (Certificate & { readonly at: Date }) | null {
  const found = history.find(({ event }) => (event as { type?: string }).type === 'ERASED')
  return found ? { ...(found.event as Certificate), at: found.at } : null
}
