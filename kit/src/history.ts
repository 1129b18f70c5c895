import { canonicalHash } from './canonical-json.ts'

/** One entry of a thing's history: its event, by whom, when. `hash` covers the entry and the hash before it. */
export type HistoryEntry = {
  readonly sequence: number
  readonly act: string
  readonly at: Date
  /** The actor's id: who may read it is the slice's to say. */
  readonly actor: string
  /** The posts acted as; public. */
  readonly by: string
  readonly event: object
  readonly hash: string
}

const beginning = '0'.repeat(64)

/** The entry that follows `last` in a history. Pure: the same arguments give the same hash. */
export function nextEntry(
  last: HistoryEntry | null,
  entry: Omit<HistoryEntry, 'sequence' | 'hash'>,
): HistoryEntry {
  const numbered = { sequence: (last?.sequence ?? 0) + 1, ...entry }
  return { ...numbered, hash: canonicalHash({ ...numbered, before: last?.hash ?? beginning }) }
}

/** The position (from 0) of the first entry that isn't what was written, or null when the chain holds. */
export function brokenAt(history: readonly HistoryEntry[]): number | null {
  let last: HistoryEntry | null = null
  for (const [index, entry] of history.entries()) {
    const { act, at, actor, by, event } = entry
    const expected = nextEntry(last, { act, at, actor, by, event })
    if (expected.sequence !== entry.sequence || expected.hash !== entry.hash) return index
    last = entry
  }
  return null
}
