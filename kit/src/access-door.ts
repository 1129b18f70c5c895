import { type DocumentNode, type FieldDefinitionNode, visit } from 'graphql'
import { type AccessLog, subjectOf } from './access-log.ts'
import type { AccessLogPart } from './access-log-chain.ts'
import type { AccessEntry, AccessGround, PersonalRead } from './access-log-entry.ts'
import { type ListArgs, type ListRules, listPage } from './list.ts'
import type { RequestContext } from './serve.ts'
import { readGraphql, type Slice } from './subgraph.ts'

export type AccessDoorParts<Context> = {
  /** The subgraph's name; its root fields begin with it. */
  readonly name: string
  readonly log: (context: Context) => AccessLog
  /** What entries stand by for the caller's own data, by `subjectOf`; at most 100. */
  readonly ownSubjects: (context: Context) => Promise<readonly string[]>
}

type LogArgs = ListArgs & { readonly thing?: { readonly what: string; readonly id: string } | null }

const rules: ListRules = {
  filters: {
    at: { path: 'at', kind: 'instant', kept: 'at' },
    actor: { path: 'actor', kind: 'id', kept: 'actor' },
    what: { path: 'reads.what', kind: 'id', kept: 'reads.what' },
    purpose: { path: 'reads.purpose', kind: 'id', kept: 'reads.purpose' },
    subject: { path: 'reads.subject', kind: 'id', kept: 'reads.subject' },
    ground: { path: 'reads.grounds.id', kind: 'id', kept: 'reads.grounds.id' },
  },
  orders: { SEQUENCE: { path: '_id' } },
  byDefault: [{ field: 'SEQUENCE', direction: 'DESC' }],
}
const mostOwn = 100
const mostVerified = 2_000

/** The doors to a subgraph's log of reads: for the privacy officer, and for whoever's data was read. Add it to the slices of the schema. */
export function accessDoor<Context extends RequestContext>(parts: AccessDoorParts<Context>): Slice {
  const { name, log, ownSubjects } = parts
  const logFirst = (context: Context, fields: readonly string[]) =>
    log(context).append(context, [
      { what: 'AccessLog', subject: subjectOf('AccessLog', name), fields, purpose: 'OVERSIGHT' },
    ])
  const Query = {
    [`${name}AccessLog`]: async (_root: unknown, { thing, ...args }: LogArgs, context: Context) => {
      await logFirst(context, ['entries', ...Object.keys(args.where ?? {}), ...(thing ? ['thing'] : [])])
      const { entries } = log(context)
      const only = thing ? [{ $match: { 'reads.subject': subjectOf(thing.what, thing.id) } }] : []
      return listPage(entries as never, rules, args, only)
    },
    [`${name}AccessLogVerdict`]: async (
      _root: unknown,
      { after }: { after?: number | null },
      context: Context,
    ) => {
      await logFirst(context, ['verdict'])
      return told(await log(context).verifyAfter(after ?? null, mostVerified))
    },
    [`${name}ReadsOfMe`]: async (_root: unknown, _args: object, context: Context) =>
      readsAmong(log(context), await ownSubjects(context)),
  }
  const AccessLogEntry = { sequence: ({ _id }: AccessEntry) => _id }
  const AccessLogRead = { grounds: ({ grounds = [] }: PersonalRead) => grounds }
  const AccessGround = { id: (ground: AccessGround) => ground.id ?? null, code: codeOf }
  return { typeDefs: namedFor(name), resolvers: { Query, AccessLogEntry, AccessLogRead, AccessGround } }
}

const codeOf = ({ code }: AccessGround) => code ?? null

function told({ checked, last, isComplete, end, broken }: AccessLogPart) {
  return {
    checkedCount: checked,
    last,
    isComplete,
    endSequence: end?.sequence ?? null,
    endHash: end?.hash ?? null,
    brokenAt: broken?.brokenAt ?? null,
    fault: broken?.fault ?? null,
  }
}

/** The latest reads of these things; what else a request read in one go stays out. */
async function readsAmong({ entries }: AccessLog, subjects: readonly string[]) {
  if (subjects.length === 0) return []
  const own = subjects.slice(0, mostOwn)
  const found = await entries
    .find({ 'reads.subject': { $in: own } })
    .sort({ _id: -1 })
    .limit(mostOwn)
    .lean()
  const reads = found.flatMap(({ at, posts, reads }) =>
    reads
      .filter(({ subject }) => own.includes(subject))
      .map(({ what, fields, purpose, grounds = [] }) => {
        const kinds = [...new Set(grounds.map(({ kind }) => kind))]
        return { at, posts, what, fields, purpose, grounds: kinds }
      }),
  )
  return reads.slice(0, mostOwn)
}

/** The root fields of a subgraph have to be its own. */
function namedFor(name: string): DocumentNode {
  const rename = (field: FieldDefinitionNode): FieldDefinitionNode => ({
    ...field,
    name: { ...field.name, value: field.name.value.replace(/^service/, name) },
  })
  return visit(readGraphql(import.meta.url, 'access-door.graphql'), {
    ObjectTypeExtension: (node) => ({ ...node, fields: node.fields?.map(rename) }),
  })
}
