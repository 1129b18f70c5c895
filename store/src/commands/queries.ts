import { Long, Timestamp } from 'bson'
import {
  type Document,
  decode,
  decodedOf,
  decodeExactly,
  documentOf,
  encode,
  fieldsOf,
  isTrue,
  numberOf,
  stringOf,
  yes,
} from '../bson/document.ts'
import { code } from '../errors/codes.ts'
import { CommandError } from '../errors/command-error.ts'
import type { Row } from '../pg/connection.ts'
import { type Call, single } from './call.ts'
import { refuseCollation } from './collation.ts'
import { inhibition } from './corrections.ts'
import { requireHint } from './hint.ts'
import { metaAdded } from './meta-alone.ts'
import { checkMerged, checkPipeline, correctedSpec } from './pipeline.ts'
import { pointRead } from './point-read.ts'
import { requireGiven, requireType } from './types.ts'

const firstPage = (what: string) =>
  `SELECT cursorpage, continuation, cursorid FROM documentdb_api.${what}_cursor_first_page($1::text, $2::bytea)`

const sql = {
  find: firstPage('find'),
  aggregate: firstPage('aggregate'),
  listCollections: firstPage('list_collections'),
  listIndexes: firstPage('list_indexes'),
  getMore:
    'SELECT cursorpage, continuation FROM documentdb_api.cursor_get_more($1::text, $2::bytea, $3::bytea)',
  deleteCursors: 'SELECT documentdb_api_internal.delete_cursors($1::text::bigint[])',
  count: 'SELECT document FROM documentdb_api.count_query($1::text, $2::bytea)',
  distinct: 'SELECT document FROM documentdb_api.distinct_query($1::text, $2::bytea)',
}

export function find(call: Call): Promise<Uint8Array> {
  return pointRead(call, scan) ?? scan(call)
}

async function scan(call: Call): Promise<Uint8Array> {
  call.collection()
  if (isTrue(call.body, call.field('tailable'))) {
    throw new CommandError(
      code.BadValue,
      'error processing query: tailable cursor requested on non capped collection',
    )
  }
  refuseIgnored(call)
  const added = metaAdded(call)
  if (added) return open(call, await call.rows(sql.aggregate, [call.db, added]))
  return open(call, await call.rows(sql.find, [call.db, call.spec()]))
}

/** Options that the engine takes and doesn't act on. */
function refuseIgnored(call: Call): void {
  for (const name of ['min', 'max', 'returnKey']) {
    const field = call.field(name)
    if (!field || (!documentOf(call.body, field) && !isTrue(call.body, field))) continue
    throw new CommandError(code.CommandNotSupported, `find with ${name} is not supported by this store`)
  }
}

export async function aggregate(call: Call): Promise<Uint8Array> {
  requireHint(call)
  checkPipeline(call)
  if (isTrue(call.body, call.field('explain'))) {
    throw new CommandError(code.CommandNotSupported, 'aggregate with explain: use the explain command')
  }
  await checkMerged(call)
  const run = () => call.rows(sql.aggregate, [call.db, correctedSpec(call)])
  // A collection that is written anew by $out has another table.
  return open(call, await (call.body.includes('$out') ? call.server.tables.changing(undefined, run) : run()))
}

export async function listCollections(call: Call): Promise<Uint8Array> {
  requireType(call, 'nameOnly', 'bool')
  requireType(call, 'authorizedCollections', 'bool')
  const page = open(call, await call.rows(sql.listCollections, [call.db, call.spec('authorizedCollections')]))
  if (!Buffer.from(page.buffer, page.byteOffset, page.length).includes(inhibition)) return page
  const { cursor, ...rest } = decodeExactly(page)
  // Views are listed as they were made, without what keeps the engine from seeing through them.
  for (const { options } of cursor.firstBatch) {
    options.pipeline = options.pipeline?.filter((stage: Document) => !(inhibition in stage))
  }
  return encode({ ...rest, cursor })
}

export async function listIndexes(call: Call): Promise<Uint8Array> {
  call.collection()
  const page = decodeExactly(open(call, await call.rows(sql.listIndexes, [call.db, call.spec()])))
  // What the engine says of its own storage isn't an option that a client could have given.
  const firstBatch = page.cursor.firstBatch.map(({ storageEngine, ...index }: Document) => index)
  return encode({ ...page, cursor: { ...page.cursor, firstBatch } })
}

/** Answers with a first page and keeps what is needed to go on. */
function open(call: Call, rows: Row[]): Uint8Array {
  const page = single(rows)
  const [, continuation, id] = rows[0] as Row
  const isWhole = isTrue(call.body, call.field('singleBatch'))
  if (!continuation || !id || isWhole) return page
  const cursor = documentOf(page, fieldsOf(page).get('cursor')) as Uint8Array
  call.server.cursors.keep({
    id: id.readBigInt64BE(0),
    namespace: stringOf(cursor, fieldsOf(cursor).get('ns')) ?? '',
    owner: call.client.login.owner,
    session: call.session(),
    transaction: call.transaction,
    continuation: new Uint8Array(continuation),
  })
  return page
}

export async function getMore(call: Call): Promise<Uint8Array> {
  requireGiven(call, 'getMore', 'long')
  const id = decodedOf(call.body, call.field('getMore')) as Long
  const collection = stringOf(call.body, call.field('collection'))
  if (!collection) throw new CommandError(code.FailedToParse, "field 'collection' is missing")
  const batchSize = numberOf(call.body, call.field('batchSize')) ?? 0
  if (batchSize < 0) throw new CommandError(code.BadValue, 'batchSize must not be negative')
  call.client.login.require('read', call.db)
  const cursor = call.server.cursors.find(id.toBigInt(), `${call.db}.${collection}`, call.client.login.owner)
  // To the engine none at all is what to MongoDB is all there is.
  const spec = call.spec(...(batchSize < 1 ? ['batchSize'] : []))
  const rows = await call.rows(sql.getMore, [call.db, spec, cursor.continuation])
  const continuation = rows[0]?.[1]
  if (continuation) cursor.continuation = new Uint8Array(continuation)
  else call.server.cursors.forget(cursor.id)
  return single(rows)
}

export async function killCursors(call: Call): Promise<Uint8Array> {
  const collection = call.collection()
  requireGiven(call, 'cursors', 'array')
  const asked = documentOf(call.body, call.field('cursors')) as Uint8Array
  const killed: Long[] = []
  const notFound: Long[] = []
  for (const value of Object.values(decode(asked))) {
    if (!(value instanceof Long) || value instanceof Timestamp)
      throw new CommandError(code.TypeMismatch, 'a cursor id must be of type long')
    const id = value.toBigInt()
    try {
      call.server.cursors.find(id, `${call.db}.${collection}`, call.client.login.owner)
      call.server.cursors.forget(id)
      killed.push(value)
    } catch {
      notFound.push(value)
    }
  }
  await deleteCursors(call, killed)
  return encode({
    cursorsKilled: killed,
    cursorsNotFound: notFound,
    cursorsAlive: [],
    cursorsUnknown: [],
    ok: yes,
  })
}

/** Lets the engine forget cursors, which it keeps in files; in a transaction they go with it. */
export async function deleteCursors(call: Call, ids: readonly (Long | bigint)[]): Promise<void> {
  if (ids.length > 0 && !call.transaction) await call.rows(sql.deleteCursors, [`{${ids.join(',')}}`])
}

export async function count(call: Call): Promise<Uint8Array> {
  call.collection()
  requireHint(call)
  refuseCollation(call, 'count', null)
  return single(await call.rows(sql.count, [call.db, call.spec()]))
}

export async function distinct(call: Call): Promise<Uint8Array> {
  call.collection()
  requireHint(call)
  refuseCollation(call, 'distinct', null)
  return single(await call.rows(sql.distinct, [call.db, call.spec()]))
}
