import DataLoader from 'dataloader'
import type { Connection, Model } from 'mongoose'
import { type AccessLogPart, type AccessLogVerdict, verify, verifyAfter } from './access-log-chain.ts'
import {
  type AccessEntry,
  beginning,
  type Head,
  hashOf,
  headId,
  modelsOf,
  type PersonalRead,
  plain,
} from './access-log-entry.ts'
import { type Actor, actorId } from './actor.ts'
import { canonicalHash, canonicalJson } from './canonical-json.ts'

/** Who reads, in which request. */
export type Reader = { readonly actor: Actor; readonly now: Date; readonly requestId: string }

export type AccessLog = {
  /** Writes one entry. When this returns, the entry is on the majority of the store; when it throws, nothing may be read. */
  append(reader: Reader, reads: readonly PersonalRead[]): Promise<void>
  verify(): Promise<AccessLogVerdict>
  /** As `verify`, over at most `most` entries that follow the one with this sequence; null: from the first that is kept. */
  verifyAfter(sequence: number | null, most: number): Promise<AccessLogPart>
  /** The entries, for a door that says who may read them. */
  readonly entries: Model<AccessEntry>
  /** Forgets entries from before this instant, as the rule of retention says. @returns How many. */
  forgetBefore(instant: Date): Promise<number>
}

/** The log's word for a thing: SHA-256 over its type and id. */
export function subjectOf(what: string, id: string): string {
  return canonicalHash([what, id])
}

/** The log of reads of personal data in this database: one chain a service. */
export function accessLog(connection: Connection): AccessLog {
  const { heads, entries } = modelsOf(connection)
  return {
    append: (reader, reads) => append(connection, heads, entries, reader, reads),
    verify: () => verify(heads, entries),
    verifyAfter: (sequence, most) => verifyAfter(heads, entries, sequence, most),
    entries,
    forgetBefore: (instant) => forgetBefore(connection, heads, entries, instant),
  }
}

/** Writes the log before reading, for one request: everything that is to be read in one tick is one entry. */
export function logBeforeReading(log: AccessLog, reader: Reader): (read: PersonalRead) => Promise<void> {
  const reads = new DataLoader<PersonalRead, true, string>(
    async (batch) => {
      await log.append(reader, batch)
      return batch.map(() => true)
    },
    { cacheKeyFn: canonicalJson, maxBatchSize: 1_000 },
  )
  return async (read) => {
    await reads.load(read)
  }
}

/** The head is changed first: of two at once the store lets one wait or try again, so that no number is lost or used twice. */
async function append(
  connection: Connection,
  heads: Model<Head>,
  entries: Model<AccessEntry>,
  { actor, now, requestId }: Reader,
  reads: readonly PersonalRead[],
): Promise<void> {
  const posts = actor.kind === 'PERSON' ? actor.posts.map(({ post, office }) => `${post}@${office}`) : []
  if (actor.kind === 'PERSON' && actor.party) posts.push(`worker@${actor.party}`)
  const said = { at: now, requestId, actor: actorId(actor), posts, reads: reads.map(plain) }
  await ensureHead(heads)
  await connection.transaction(async (session) => {
    const head = await heads
      .findByIdAndUpdate(headId, { $inc: { sequence: 1 } }, { session, returnDocument: 'after' })
      .lean()
    if (head === null) throw new Error('the access log has no head')
    const numbered = { _id: head.sequence, ...said, prevHash: head.hash }
    const entry = { ...numbered, hash: hashOf(numbered) }
    await entries.create([entry], { session })
    await heads.updateOne({ _id: headId }, { $set: { hash: entry.hash } }, { session })
  })
}

const withHead = new WeakSet<Model<Head>>()

/** The head is there before the first two want it at once: an upsert within a transaction would end one of them. */
async function ensureHead(heads: Model<Head>): Promise<void> {
  if (withHead.has(heads)) return
  const first = { sequence: 0, hash: beginning, forgotten: { sequence: 0, hash: beginning } }
  try {
    await heads.updateOne({ _id: headId }, { $setOnInsert: first }, { upsert: true })
  } catch (error) {
    if ((error as { code?: unknown }).code !== 11000) throw error
  }
  withHead.add(heads)
}

async function forgetBefore(
  connection: Connection,
  heads: Model<Head>,
  entries: Model<AccessEntry>,
  instant: Date,
): Promise<number> {
  let forgotten = 0
  await connection.transaction(async (session) => {
    const kept = await entries
      .findOne({ at: { $gte: instant } })
      .sort({ _id: 1 })
      .session(session)
      .lean()
    const before = kept ? { _id: { $lt: kept._id } } : {}
    const last = await entries.findOne(before).sort({ _id: -1 }).session(session).lean()
    forgotten = 0
    if (last === null) return
    const base = { sequence: last._id, hash: last.hash }
    await heads.updateOne({ _id: headId }, { $set: { forgotten: base } }, { session })
    const { deletedCount } = await entries.deleteMany({ _id: { $lte: last._id } }, { session })
    forgotten = deletedCount
  })
  return forgotten
}
