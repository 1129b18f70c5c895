import DataLoader from 'dataloader'
import { type Connection, type Model, Schema } from 'mongoose'
import { type Actor, actorId } from './actor.ts'
import { canonicalHash, canonicalJson } from './canonical-json.ts'

/** What lets somebody read: a place on the thing, a consent, a rule of law; which one, where there are several. */
export type AccessGround = {
  /** One word of the slice's own list, e.g. `CONSENT`. */
  readonly kind: string
  readonly id?: string
  /** The code of the rule of law, where it's one. */
  readonly code?: string
}

/** That somebody is about to read personal data: what kind of thing, which one, which of its fields, and what for. */
export type PersonalRead = {
  /** The type read, e.g. `EligibilityCheck`. */
  readonly what: string
  /** `subjectOf` the thing's id: who knows the id finds its entries, the log itself names nobody. */
  readonly subject: string
  readonly fields: readonly string[]
  /** Why, as one word of the slice's own list, e.g. `DRAW`. Never free text: that could hold what the log must not. */
  readonly purpose: string
  /** Why they could, where it isn't the posts that the entry tells, nor that it's their own. All of them together let them read. */
  readonly grounds?: readonly AccessGround[]
}

/** Who reads, in which request. */
export type Reader = { readonly actor: Actor; readonly now: Date; readonly requestId: string }

/** One entry: everything that one request read in one go. Its hash covers the entry and the hash before it. */
export type AccessEntry = {
  /** The sequence: 1, 2, 3 … without a gap. */
  readonly _id: number
  readonly at: Date
  readonly requestId: string
  readonly actor: string
  /** `post@office`, as held at the time; `worker@party` for whoever works for a consultation party. */
  readonly posts: readonly string[]
  readonly reads: readonly PersonalRead[]
  readonly prevHash: string
  readonly hash: string
}

/** The end of the chain, and where what is kept of it begins. The end's hash can be published: it pins all before it. */
type Head = {
  _id: string
  sequence: number
  hash: string
  /** The last entry that was forgotten, and its hash. */
  forgotten: { sequence: number; hash: string }
}

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

const beginning = '0'.repeat(64)
export const accessLogCollection = 'accessLog'
const headId = 'head'

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

/** Walks the chain up to the end that it had when the walk began, so that it may grow meanwhile. */
async function verify(heads: Model<Head>, entries: Model<AccessEntry>): Promise<AccessLogVerdict> {
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

async function verifyAfter(
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

function entriesIn(after: number, upTo: number, entries: Model<AccessEntry>): AsyncIterable<AccessEntry> {
  return entries
    .find({ _id: { $gt: after, $lte: upTo } })
    .sort({ _id: 1 })
    .batchSize(500)
    .lean()
    .cursor() as AsyncIterable<AccessEntry>
}

function hashOf({ _id, at, requestId, actor, posts, reads, prevHash }: Omit<AccessEntry, 'hash'>): string {
  return canonicalHash({ _id, at, requestId, actor, posts, reads: reads.map(plain), prevHash })
}

function plain({ what, subject, fields, purpose, grounds = [] }: PersonalRead): PersonalRead {
  const read = { what, subject, fields: [...fields], purpose }
  // Entries from before grounds were told hash as they did.
  return grounds.length === 0 ? read : { ...read, grounds: grounds.map(plainGround) }
}

function plainGround({ kind, id, code }: AccessGround): AccessGround {
  return { kind, ...(id && { id }), ...(code && { code }) }
}

const required = { type: String, required: true } as const
const counted = { type: Number, required: true } as const
const changes = [
  'updateOne',
  'updateMany',
  'replaceOne',
  'findOneAndUpdate',
  'findOneAndReplace',
  'findOneAndDelete',
  'deleteOne',
  'bulkWrite',
] as const

function modelsOf(connection: Connection) {
  const options = { versionKey: false, minimize: false, strict: 'throw' } as const
  const inner = { _id: false } as const
  const ground = new Schema({ kind: required, id: String, code: String }, inner)
  const read = new Schema(
    {
      what: required,
      subject: required,
      fields: { type: [String], required: true },
      purpose: required,
      grounds: { type: [ground], default: undefined },
    },
    inner,
  )
  const entry = new Schema(
    {
      _id: counted,
      at: { type: Date, required: true },
      requestId: required,
      actor: required,
      posts: { type: [String], required: true },
      reads: { type: [read], required: true },
      prevHash: required,
      hash: required,
    },
    { ...options, collection: accessLogCollection },
  )
    .index({ at: 1 }, { name: 'accessByTime' })
    .index({ 'reads.subject': 1 }, { name: 'accessBySubject' })
    .index({ actor: 1 }, { name: 'accessByActor' })
    .index({ 'reads.what': 1, 'reads.purpose': 1 }, { name: 'accessByPurpose' })
    .index({ 'reads.grounds.id': 1 }, { name: 'accessByGround' })
  // What stands in the log stays as it is: the model has no way to change it, and one to forget its beginning.
  entry.pre(changes as unknown as 'updateOne', () => {
    throw new Error('the log of reads is only ever added to')
  })
  const head = new Schema(
    {
      _id: required,
      sequence: counted,
      hash: required,
      forgotten: new Schema({ sequence: counted, hash: required }, inner),
    },
    { ...options, collection: 'accessLogHead' },
  )
  const declared = connection.models as Record<string, unknown>
  return {
    entries: (declared[accessLogCollection] ??
      connection.model(accessLogCollection, entry)) as Model<AccessEntry>,
    heads: (declared.accessLogHead ?? connection.model('accessLogHead', head)) as Model<Head>,
  }
}
