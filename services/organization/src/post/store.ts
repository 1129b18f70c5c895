import type { Stored } from '@chiiki/kit/act.ts'
import { bounded } from '@chiiki/kit/bounded.ts'
import { datedFields, historyFields, nameFields, sourceFields } from '@chiiki/kit/model-fields.ts'
import { type Connection, type Model, Schema } from 'mongoose'
import type { StaffPolicy } from './policy.ts'
import type { PostRecord } from './post.ts'

/** Acts that set up posts of one office turn its turnstile in their own transaction: of two at once, one looks again. */
export type PostTurnstile = { _id: string; turns: number }

export type PostStore = {
  readonly posts: Model<PostRecord & Stored>
  readonly policies: Model<StaffPolicy & Stored>
  readonly turnstiles: Model<PostTurnstile>
}

const inner = { _id: false } as const
const options = { versionKey: false, minimize: false, strict: 'throw' } as const
const required = { type: String, required: true } as const
const text = { type: String, default: null } as const

/** The two times of a spell, as `Spell` has them. */
export const spellFields = {
  id: required,
  validFrom: required,
  validTo: text,
  recordedAt: { type: Date, required: true },
  supersededAt: { type: Date, default: null },
}

export function postStore(connection: Connection): PostStore {
  const source = { type: sourceFields, required: true }
  const tenure = new Schema(
    { ...spellFields, person: required, kind: required, reason: text, decision: source },
    inner,
  )
  const posts = new Schema(
    {
      _id: required,
      office: required,
      code: required,
      title: nameFields,
      grade: text,
      lead: text,
      employment: required,
      basis: required,
      countsAs: text,
      decision: source,
      existence: [new Schema(spellFields, inner)],
      tenures: [tenure],
      ...historyFields,
    },
    { ...options, collection: 'posts' },
  )
    .index({ office: 1, _id: 1 }, { name: 'postsOfOffice' })
    .index({ 'tenures.person': 1 }, { name: 'postsOfPerson' })
    .index({ code: 1 }, { name: 'postsByCode' })
  const number = { type: Number, default: null }
  const policies = new Schema(
    {
      _id: required,
      ...datedFields,
      kind: required,
      code: text,
      name: { type: nameFields, default: null },
      title: text,
      employment: text,
      least: number,
      most: number,
      unknownReason: text,
      note: text,
      ...historyFields,
    },
    { ...options, collection: 'staffPolicies' },
  )
  const turnstiles = new Schema(
    { _id: required, turns: Number },
    { ...options, collection: 'postTurnstiles' },
  )
  return {
    posts: connection.model('posts', posts) as unknown as PostStore['posts'],
    policies: connection.model(
      'staffPolicies',
      bounded(policies, { most: 300, because: 'rules and numbers about staff; some dozens' }),
    ) as unknown as PostStore['policies'],
    turnstiles: connection.model('postTurnstiles', turnstiles) as unknown as PostStore['turnstiles'],
  }
}
