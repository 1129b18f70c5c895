import { type Document, decode, decodeExactly, encode, yes } from '../bson/document.ts'
import { code } from '../errors/codes.ts'
import { CommandError } from '../errors/command-error.ts'
import { shellText } from '../errors/shell-text.ts'
import { codeOfState, unpackState } from '../errors/sqlstate.ts'
import { isDuplicate } from '../errors/write-error.ts'
import { type Call, single } from './call.ts'
import { refuseCollation } from './collation.ts'
import { ddl } from './collections.ts'

const createSql = 'SELECT documentdb_api_internal.create_indexes_non_concurrently($1::text, $2::bytea, true)'
const aggregateSql = 'SELECT cursorpage FROM documentdb_api.aggregate_cursor_first_page($1::text, $2::bytea)'
const dropSql = 'SELECT documentdb_api_internal.drop_indexes_non_concurrently($1::text, $2::bytea)'

export async function createIndexes(call: Call): Promise<Uint8Array> {
  call.collection()
  refuseCollation(call, 'createIndexes', null)
  const { indexes } = decode(call.body)
  for (const index of Array.isArray(indexes) ? indexes : []) checkIndex(index)
  try {
    const reply = decode(
      single(await ddl(call, () => call.rows(createSql, [call.db, indexSpec(call, indexes)]))),
    )
    return encode(result(call, reply.raw?.defaultShard ?? reply))
  } catch (error) {
    throw await repairedIndexError(call, error, indexes)
  }
}

/** The command for the engine, to which even the simple collation, which is the one it has, is unknown. */
function indexSpec(call: Call, indexes: unknown): Uint8Array {
  const spec = call.spec('commitQuorum')
  if (!Array.isArray(indexes) || !indexes.some((index) => index?.collation !== undefined)) return spec
  const exact = decodeExactly(spec)
  return encode({ ...exact, indexes: exact.indexes.map(({ collation, ...index }: Document) => index) })
}

/** The engine's unique indexes treat a missing value as equal to another only where the part is ascending. */
function checkIndex(index: Document): void {
  if (!index?.unique) return
  const descending = Object.entries(index.key ?? {}).find(([, direction]) => Number(direction) < 0)
  if (!descending) return
  throw new CommandError(
    code.CannotCreateIndex,
    `a unique index with a descending part (${descending[0]}: -1) is not supported by this store: use 1, ` +
      'which is the same for uniqueness and can be read backwards',
  )
}

/** A build that met duplicates left nothing behind that could be asked, so the documents are. */
async function repairedIndexError(call: Call, error: unknown, indexes: Document[]): Promise<unknown> {
  if (!isDuplicate(error)) return error
  for (const index of indexes.filter(({ unique }) => unique)) {
    const keyValue = await duplicatedValue(call, index)
    if (!keyValue) continue
    const name = `${call.db}.${call.collection()} index: ${index.name}`
    const message = `Index build failed: E11000 duplicate key error collection: ${name} dup key: ${shellText(keyValue)}`
    return new CommandError(code.DuplicateKey, message, [], { keyPattern: index.key, keyValue })
  }
  return error
}

async function duplicatedValue(
  call: Call,
  { key, partialFilterExpression }: Document,
): Promise<Document | undefined> {
  const parts = Object.keys(key)
  const pipeline = [
    { $match: partialFilterExpression ?? {} },
    { $group: { _id: parts.map((path) => ({ $ifNull: [`$${path}`, null] })), count: { $sum: 1 } } },
    { $match: { count: { $gt: 1 } } },
    { $limit: 1 },
  ]
  const spec = encode({ aggregate: call.collection(), pipeline, cursor: {} })
  const page = decode(single(await call.rows(aggregateSql, [call.db, spec])))
  const found = page.cursor.firstBatch[0]
  return found && Object.fromEntries(parts.map((path, index) => [path, found._id[index]]))
}

export async function dropIndexes(call: Call): Promise<Uint8Array> {
  call.collection()
  const reply = decode(single(await ddl(call, () => call.rows(dropSql, [call.db, call.spec()]))))
  return encode(result(call, reply.raw?.defaultShard ?? reply))
}

/** The engine answers some refusals inside its reply, with a packed SQLSTATE as code and a Boolean `ok`. */
function result(call: Call, reply: Document): Document {
  const isOk = reply.ok === true || Number(reply.ok) === 1
  if (isOk) {
    const counts = ['nIndexesWas', 'numIndexesBefore', 'numIndexesAfter'].filter((name) => name in reply)
    return { ...reply, ...Object.fromEntries(counts.map((name) => [name, Number(reply[name])])), ok: yes }
  }
  const number = Number(reply.code ?? 0)
  const mongo = number > 1 << 24 ? codeOfState(unpackState(number), call.transaction !== undefined) : number
  throw new CommandError(mongo || code.InternalError, String(reply.errmsg ?? 'the indexes were not changed'))
}
