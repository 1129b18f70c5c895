import type { Model } from 'mongoose'
import { type AccessEntry, beginning, type Head, hashOf, headId } from './access-log-entry.ts'

/** What a look at the whole chain found. `brokenAt`: the sequence of the first entry that isn't as it was written. */
export type AccessLogVerdict = {
  readonly checked: number
  readonly end: { readonly sequence: number; readonly hash: string } | null
  readonly broken: { readonly brokenAt: number; readonly fault: AccessLogFault } | null
}

/** What a look at a part of the chain found. */
export type AccessLogPart = AccessLogVerdict & {
  /** The last entry looked at; the next part comes after it. */
  readonly last: number
  readonly isComplete: boolean
}

export type AccessLogFault = 'CHANGED' | 'MISSING' | 'NO_HEAD' | 'BEYOND_THE_END'

/** Walks the chain up to the end that it had when the walk began, so that it may grow meanwhile. */
export async function verify(heads: Model<Head>, entries: Model<AccessEntry>): Promise<AccessLogVerdict> {
  const head = await heads.findById(headId).lean()
  const upTo = head?.sequence ?? Number.MAX_SAFE_INTEGER
  const { last: _, ...verdict } = await walk(
    head,
    head?.forgotten ?? start,
    upTo,
    entriesIn(0, upTo, entries),
  )
  return verdict.broken ? verdict : beyond(verdict, heads, entries)
}

/** What stands after the end was written by another way. */
async function beyond<V extends AccessLogVerdict>(
  verdict: V,
  heads: Model<Head>,
  entries: Model<AccessEntry>,
): Promise<V> {
  const last = await entries.findOne().sort({ _id: -1 }).lean()
  const now = await heads.findById(headId).lean()
  const end = now?.sequence ?? 0
  const isBeyond = last !== null && last._id > end
  return isBeyond ? { ...verdict, broken: { brokenAt: end + 1, fault: 'BEYOND_THE_END' } } : verdict
}

/** As `verify`, over at most `most` entries that follow the one with this sequence; null: from the first that is kept. */
export async function verifyAfter(
  heads: Model<Head>,
  entries: Model<AccessEntry>,
  sequence: number | null,
  most: number,
): Promise<AccessLogPart> {
  const head = await heads.findById(headId).lean()
  const first = head?.forgotten ?? start
  const isFirst = sequence === null || sequence <= first.sequence
  const before = isFirst ? null : await entries.findById(sequence).lean()
  const from = before === null ? first : { sequence: before._id, hash: before.hash }
  const upTo = Math.min(head?.sequence ?? 0, from.sequence + most)
  const isComplete = upTo === (head?.sequence ?? 0)
  const verdict = await walk(head, from, upTo, entriesIn(from.sequence, upTo, entries))
  const part = { ...verdict, isComplete: isComplete && verdict.broken === null }
  return part.isComplete ? beyond(part, heads, entries) : part
}

type Link = { readonly sequence: number; readonly hash: string }
const start: Link = { sequence: 0, hash: beginning }

async function walk(
  head: Head | null,
  from: Link,
  upTo: number,
  entries: AsyncIterable<AccessEntry>,
): Promise<AccessLogVerdict & { readonly last: number }> {
  let last = from
  let checked = 0
  const end = head && { sequence: head.sequence, hash: head.hash }
  const broken = (brokenAt: number, fault: AccessLogFault) => ({
    checked,
    end,
    last: last.sequence,
    broken: { brokenAt, fault },
  })
  for await (const entry of entries) {
    if (head === null) return broken(entry._id, 'NO_HEAD')
    const sequence = last.sequence + 1
    if (entry._id > sequence) return broken(sequence, 'MISSING')
    checked += 1
    if (entry._id < sequence || entry.prevHash !== last.hash || hashOf(entry) !== entry.hash)
      return broken(entry._id, 'CHANGED')
    last = { sequence, hash: entry.hash }
  }
  if (head !== null && last.sequence < upTo) return broken(last.sequence + 1, 'MISSING')
  if (head?.sequence === upTo && last.hash !== head.hash) return broken(last.sequence, 'CHANGED')
  return { checked, end, last: last.sequence, broken: null }
}

function entriesIn(after: number, upTo: number, entries: Model<AccessEntry>): AsyncIterable<AccessEntry> {
  return entries
    .find({ _id: { $gt: after, $lte: upTo } })
    .sort({ _id: 1 })
    .batchSize(500)
    .lean()
    .cursor() as AsyncIterable<AccessEntry>
}
