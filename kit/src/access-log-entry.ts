import { type Connection, type Model, Schema } from 'mongoose'
import { canonicalHash } from './canonical-json.ts'

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
export type Head = {
  _id: string
  sequence: number
  hash: string
  /** The last entry that was forgotten, and its hash. */
  forgotten: { sequence: number; hash: string }
}

export const beginning = '0'.repeat(64)
export const accessLogCollection = 'accessLog'
export const headId = 'head'

/** The hash of an entry: over what it says and the hash before it. */
export function hashOf({
  _id,
  at,
  requestId,
  actor,
  posts,
  reads,
  prevHash,
}: Omit<AccessEntry, 'hash'>): string {
  return canonicalHash({ _id, at, requestId, actor, posts, reads: reads.map(plain), prevHash })
}

/** A read as it's written and hashed. */
export function plain({ what, subject, fields, purpose, grounds = [] }: PersonalRead): PersonalRead {
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

/** Where the log is kept. */
export function modelsOf(connection: Connection) {
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
