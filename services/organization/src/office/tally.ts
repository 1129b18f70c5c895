import type { BusinessDate, PartialDate } from '@chiiki/kit/business-date.ts'
import { kindRuns, type OfficeKind, type OfficeRecord } from './office.ts'

/**
 * How many offices begin, or cease, to be of a kind on a day: kept beside the offices, so that a count on any day reads
 * the days on which anything happened, not the offices.
 */
export type TallyLine = {
  readonly _id: string
  readonly kind: OfficeKind
  readonly begins: boolean
  /** The day, and what is said of it: maybe only its year or month. */
  readonly on: BusinessDate
  readonly said: PartialDate
  readonly offices: number
}

/** The tally of all these offices, by what is known now. */
export function tallyOf(records: readonly OfficeRecord[]): TallyLine[] {
  return [...changeOf(records.map((after) => ({ before: null, after }))).values()]
}

/** What changes in the tally as these offices change; lines that stay as they are aren't in it. */
export function changeOf(
  changes: readonly { readonly before: OfficeRecord | null; readonly after: OfficeRecord }[],
): Map<string, TallyLine> {
  const lines = new Map<string, TallyLine>()
  const add = (line: Omit<TallyLine, '_id' | 'offices'>, by: number) => {
    const _id = [line.kind, line.begins ? '+' : '-', line.on, line.said].join(' ')
    lines.set(_id, { ...line, _id, offices: (lines.get(_id)?.offices ?? 0) + by })
  }
  const count = (record: OfficeRecord | null, by: number) => {
    for (const { kind, from, to, since, until } of record ? kindRuns(record) : []) {
      add({ kind, begins: true, on: from, said: since }, by)
      if (to !== null) add({ kind, begins: false, on: to, said: until ?? to }, by)
    }
  }
  for (const { before, after } of changes) {
    count(before, -1)
    count(after, 1)
  }
  for (const [id, { offices }] of lines) if (offices === 0) lines.delete(id)
  return lines
}
