import type { Owed } from '@chiiki/kit/clock.ts'

export const subjects = ['SupportRequest', 'CoordinationCase'] as const
/** What an office may owe something about: the types of the graph. */
export type SubjectType = (typeof subjects)[number]

/** A duty that is still open, kept once more beside its thing, so that what is owed is found by an index. */
export type OwedDuty = Owed & {
  readonly _id: string
  readonly subject: string
  readonly subjectType: SubjectType
  /** The offices whose people may know of it. */
  readonly readers: readonly string[]
}

export type Subject = {
  readonly id: string
  readonly type: SubjectType
  readonly readers: readonly string[]
  readonly clocks: readonly Owed[]
}

/** The open duties of a thing; a clock's place among the thing's clocks never changes. */
export function openDuties({ id, type, readers, clocks }: Subject): OwedDuty[] {
  return clocks.flatMap((clock, index) =>
    clock.isOpen
      ? [{ ...clock, _id: dutyId(id, index), subject: id, subjectType: type, readers: [...readers] }]
      : [],
  )
}

export function dutyId(subject: string, index: number): string {
  return `owedDuty:${subject}-${index + 1}`
}
