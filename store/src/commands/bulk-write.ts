import {
  type Document,
  decodeExactly,
  documentOf,
  documentsIn,
  documentsOfArray,
  encode,
  fieldsOf,
  isTrue,
  no,
  yes,
} from '../bson/document.ts'
import { code } from '../errors/codes.ts'
import { CommandError } from '../errors/command-error.ts'
import { retryable } from '../errors/labels.ts'
import { Call } from './call.ts'
import { requireType } from './types.ts'
import { insert, remove, update } from './writes.ts'

const kinds = {
  insert: { list: 'documents', run: insert },
  update: { list: 'updates', run: update },
  delete: { list: 'deletes', run: remove },
} as const
type Kind = keyof typeof kinds

/** Statements of one kind on one collection, with their places in the command. */
type Part = { kind: Kind; namespace: string; statements: Uint8Array[]; places: number[] }

type Totals = {
  nInserted: number
  nMatched: number
  nModified: number
  nUpserted: number
  nDeleted: number
  nErrors: number
}

/**
 * The client's bulk write over several collections, which the engine doesn't have: it's done as the writes it consists of.
 * Each of those that is a retryable write is recorded under a number of its own, so that a bulk write that is sent again
 * goes on where the first got to.
 */
export async function bulkWrite(call: Call): Promise<Uint8Array> {
  for (const name of ['ordered', 'errorsOnly', 'bypassDocumentValidation']) requireType(call, name, 'bool')
  requireType(call, 'let', 'object')
  const isOrdered = call.field('ordered') === undefined || isTrue(call.body, call.field('ordered'))
  const errorsOnly = isTrue(call.body, call.field('errorsOnly'))
  const parts = partsOf(call, isOrdered, errorsOnly)
  const totals: Totals = { nInserted: 0, nMatched: 0, nModified: 0, nUpserted: 0, nDeleted: 0, nErrors: 0 }
  const results: Document[] = []
  for (const [index, part] of parts.entries()) {
    const reply = decodeExactly(await runPart(call, part, index, isOrdered))
    results.push(...told(part, reply, totals, isOrdered))
    if (isOrdered && totals.nErrors > 0) break
  }
  const firstBatch = results.filter(({ ok }) => !errorsOnly || ok === no).sort((a, b) => a.idx - b.idx)
  return encode({ cursor: { id: 0n, firstBatch, ns: 'admin.$cmd.bulkWrite' }, ...totals, ok: yes })
}

/** In order, neighbours of one kind go together; without order, all of one kind do. */
function partsOf(call: Call, isOrdered: boolean, errorsOnly: boolean): Part[] {
  const namespaces = listOf(call, 'nsInfo').map((one) => String(decodeExactly(one).ns))
  for (const namespace of namespaces) call.client.login.require('write', split(namespace)[0])
  const parts: Part[] = []
  const open = new Map<string, Part>()
  for (const [place, bytes] of listOf(call, 'ops').entries()) {
    const { kind, index, statement } = statementOf(bytes)
    const namespace = namespaces[index]
    if (namespace === undefined)
      throw new CommandError(code.BadValue, `BulkWrite ops entry ${place} has no nsInfo entry ${index}`)
    const key = `${kind} ${namespace}`
    const last = isOrdered ? parts.at(-1) : open.get(key)
    // Of an insert it's known that it counts one; of the others each has to be asked alone to know what it did.
    const isJoinable = last && `${last.kind} ${last.namespace}` === key && (errorsOnly || kind === 'insert')
    const part = isJoinable ? last : { kind, namespace, statements: [], places: [] }
    if (!isJoinable) parts.push(part)
    open.set(key, part)
    part.statements.push(statement)
    part.places.push(place)
  }
  return parts
}

function listOf(call: Call, name: string): Uint8Array[] {
  const sequence = call.request.sequences.get(name)
  if (sequence) return [...documentsIn(sequence)]
  const inline = documentOf(call.body, call.field(name))
  if (!inline)
    throw new CommandError(
      code.FailedToParse,
      `BSON field 'bulkWrite.${name}' is missing but a required field`,
    )
  return documentsOfArray(inline)
}

/** An operation in the words of the command it stands for. */
function statementOf(bytes: Uint8Array): { kind: Kind; index: number; statement: Uint8Array } {
  const kind = fieldsOf(bytes).keys().next().value as Kind
  if (!Object.hasOwn(kinds, kind))
    throw new CommandError(code.BadValue, `bulkWrite has no operation '${kind}'`)
  const { [kind]: place, filter, updateMods, multi, document, constants, ...rest } = decodeExactly(bytes)
  const index = Number(place)
  if (kind === 'insert') return { kind, index, statement: encode(document) }
  if (kind === 'update') {
    const c = constants === undefined ? {} : { c: constants }
    return {
      kind,
      index,
      statement: encode({ q: filter, u: updateMods, multi: multi ?? false, ...c, ...rest }),
    }
  }
  return { kind, index, statement: encode({ q: filter, limit: multi?.valueOf() === true ? 0 : 1, ...rest }) }
}

async function runPart(call: Call, part: Part, index: number, isOrdered: boolean): Promise<Uint8Array> {
  const [db, collection] = split(part.namespace)
  const { bulkWrite, ops, nsInfo, errorsOnly, ordered, txnNumber, ...rest } = decodeExactly(call.body)
  const body = Buffer.from(encode({ [part.kind]: collection, ordered: isOrdered, ...rest, $db: db }))
  const sequences = new Map([[kinds[part.kind].list as string, Buffer.concat(part.statements)]])
  const inner = new Call(
    call.server,
    call.client,
    { ...call.request, body, sequences },
    fieldsOf(body),
    part.kind,
    db,
  )
  inner.transaction = call.transaction
  if (call.retryable) inner.retryable = { ...call.retryable, part: index }
  try {
    return await kinds[part.kind].run(inner)
  } catch (error) {
    const isItsOwn = error instanceof CommandError && !retryable.has(error.code) && !call.transaction
    if (!isItsOwn) throw error
    const failed = isOrdered ? part.places.slice(0, 1) : part.places
    return encode({
      n: 0,
      writeErrors: failed.map((_, at) => ({ index: at, code: error.code, errmsg: error.message })),
    })
  }
}

/** What each statement of a part came to, and the sums. */
function told(part: Part, reply: Document, totals: Totals, isOrdered: boolean): Document[] {
  const errors = new Map<number, Document>(
    (reply.writeErrors ?? []).map((one: Document) => [Number(one.index), one]),
  )
  const upserted = new Map<number, Document>(
    (reply.upserted ?? []).map((one: Document) => [Number(one.index), one]),
  )
  const n = Number(reply.n ?? 0)
  const nModified = Number(reply.nModified ?? 0)
  totals.nErrors += errors.size
  if (part.kind === 'insert') totals.nInserted += n
  if (part.kind === 'delete') totals.nDeleted += n
  if (part.kind === 'update') {
    totals.nUpserted += upserted.size
    totals.nMatched += n - upserted.size
    totals.nModified += nModified
  }
  const firstError = isOrdered ? Math.min(...errors.keys()) : Number.POSITIVE_INFINITY
  return part.places.flatMap((idx, at): Document[] => {
    const error = errors.get(at)
    if (error) return [{ ...error, index: undefined, ok: no, idx, n: 0 }]
    if (at > firstError) return []
    if (part.kind === 'insert') return [{ ok: yes, idx, n: 1 }]
    const made = upserted.get(at)
    const changed = part.kind === 'update' ? { nModified } : {}
    return [{ ok: yes, idx, n, ...changed, ...(made ? { upserted: { _id: made._id } } : {}) }]
  })
}

function split(namespace: string): [db: string, collection: string] {
  const dot = namespace.indexOf('.')
  if (dot < 1 || dot === namespace.length - 1) {
    throw new CommandError(code.InvalidNamespace, `Invalid namespace specified for bulkWrite: '${namespace}'`)
  }
  return [namespace.slice(0, dot), namespace.slice(dot + 1)]
}
