import { createHash } from 'node:crypto'
import { canonicalJson } from './canonical-json.ts'
import { withoutWraps } from './sealed-text.ts'

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
  /** `stateHash` of the thing after the act: whoever changes the thing by another way shows. */
  readonly state?: string
  readonly hash: string
}

const beginning = '0'.repeat(64)

/** The entry that follows `last` in a history. Pure: the same arguments give the same hash. */
export function nextEntry(
  last: HistoryEntry | null,
  entry: Omit<HistoryEntry, 'sequence' | 'hash'>,
): HistoryEntry {
  const event = plainOf(entry.event) as object
  const numbered = { sequence: (last?.sequence ?? 0) + 1, ...entry, event }
  return { ...numbered, hash: keptHash({ ...numbered, before: last?.hash ?? beginning }) }
}

/** Without members that are undefined: the store would keep them as null, and what is read back is what is hashed. */
function plainOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => plainOf(each) ?? null)
  const isRecord =
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
  if (!isRecord) return value
  const members = Object.entries(value).filter(([, member]) => member !== undefined)
  return Object.fromEntries(members.map(([name, member]) => [name, plainOf(member)]))
}

/** The position (from 0) of the first entry that isn't what was written, or null when the chain holds. */
export function brokenAt(history: readonly HistoryEntry[]): number | null {
  let last: HistoryEntry | null = null
  for (const [index, entry] of history.entries()) {
    const { act, at, actor, by, event, state } = entry
    const expected = nextEntry(last, { act, at, actor, by, event, state })
    if (expected.sequence !== entry.sequence || expected.hash !== entry.hash) return index
    last = entry
  }
  return null
}

/** SHA-256 over a thing as it's kept, without its history. */
export function stateHash(thing: object): string {
  const { history: _, ...state } = thing as { history?: unknown }
  return keptHash(state)
}

/** Keys of sealed text are rotated without an act: what they seal is hashed, not what they wrap it in. */
function keptHash(value: unknown): string {
  return createHash('sha256')
    .update(withoutWraps(canonicalJson(value)), 'utf8')
    .digest('hex')
}

/** What isn't as it was written: an entry, an entry that's gone, or the thing itself beside its last entry. */
export type RecordFault = {
  /** The sequence of the entry: from 1. */
  readonly position: number
  readonly fault: 'ENTRY_CHANGED' | 'ENTRY_MISSING' | 'STATE_CHANGED'
}

/** The first fault of a record as it's kept, or null when its history holds and its state is the one that the last act left. */
export function recordFault(record: {
  readonly version?: number
  readonly history: readonly HistoryEntry[]
}): RecordFault | null {
  const { version, history } = record
  const broken = brokenAt(history)
  if (broken !== null) return { position: broken + 1, fault: 'ENTRY_CHANGED' }
  if (version !== undefined && version > history.length)
    return { position: history.length + 1, fault: 'ENTRY_MISSING' }
  const last = history.at(-1)
  const isOther = last?.state !== undefined && last.state !== stateHash(record)
  return last && isOther ? { position: last.sequence, fault: 'STATE_CHANGED' } : null
}
