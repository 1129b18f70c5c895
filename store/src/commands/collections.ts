import {
  type Document,
  decode,
  decodedOf,
  decodeExactly,
  documentOf,
  encode,
  isTrue,
  stringOf,
  yes,
} from '../bson/document.ts'
import { code } from '../errors/codes.ts'
import { CommandError } from '../errors/command-error.ts'
import { codeOfState } from '../errors/sqlstate.ts'
import { PgError } from '../pg/connection.ts'
import { type Call, single } from './call.ts'
import { refuseCollation } from './collation.ts'
import { withCorrectedExpressions } from './expressions.ts'
import { indexesSql } from './hint.ts'
import { checkPipeline, correctedSpec } from './pipeline.ts'
import { requireType, requireTypeOf } from './types.ts'

const sql = {
  create: 'SELECT documentdb_api.create_collection_view($1::text, $2::bytea)',
  anyOf: 'SELECT 1 FROM documentdb_api_catalog.collections WHERE database_name = $1::text LIMIT 1',
  drop: 'SELECT documentdb_api.drop_collection($1::text, $2::text)',
  dropDatabase: 'SELECT documentdb_api.drop_database($1::text)',
  rename: 'SELECT documentdb_api.rename_collection($1::text, $2::text, $3::text, $4::text::boolean)',
  modify: 'SELECT documentdb_api.coll_mod($1::text, $2::text, $3::bytea)',
  collectionStats: 'SELECT documentdb_api.coll_stats($1::text, $2::text, $3::text::float8)',
  databaseStats: 'SELECT documentdb_api.db_stats($1::text, $2::text::float8, false)',
  validate: 'SELECT document FROM documentdb_api.validate($1::text, $2::bytea)',
  aggregate: 'SELECT cursorpage FROM documentdb_api.aggregate_cursor_first_page($1::text, $2::bytea)',
  databases: 'SELECT documentdb_api.list_databases($1::bytea)',
}

const ok = encode({ ok: yes })

/** Options of `create` that the engine would ignore or half obey. */
const unsupported = [
  'capped',
  'timeseries',
  'clusteredIndex',
  'encryptedFields',
  'changeStreamPreAndPostImages',
]

export async function create(call: Call): Promise<Uint8Array> {
  call.collection()
  refuseCollation(call, 'create', null)
  checkPipeline(call)
  const asked = unsupported.find((name) => {
    const field = call.field(name)
    return field && (documentOf(call.body, field) || isTrue(call.body, field))
  })
  if (asked)
    throw new CommandError(code.CommandNotSupported, `create with ${asked} is not supported by this store`)
  await checkValidator(call)
  return single(await ddl(call, () => call.rows(sql.create, [call.db, correctedSpec(call, true)])))
}

/** What an operator that there is none of is refused with; other errors are those of the empty document that's asked about. */
const misunderstood = new Set<number>([
  code.BadValue,
  code.FailedToParse,
  code.IndexNotFound,
  code.CommandNotSupported,
  31_325, // an expression that there is none of
  5_626_500, // $near
])

/** The engine keeps any validator, and refuses every document by one that it can't understand; so it's tried first. */
async function checkValidator(call: Call): Promise<void> {
  const validator = documentOf(call.body, call.field('validator'))
  if (!validator || call.transaction) return // in a transaction a refusal of what's asked would end it
  const $match = withCorrectedExpressions(decodeExactly(validator))
  const spec = { aggregate: 1, pipeline: [{ $documents: [{}] }, { $match }], cursor: {} }
  try {
    await call.rows(sql.aggregate, [call.db, encode(spec)])
  } catch (error) {
    const isRefusal = error instanceof PgError && misunderstood.has(codeOfState(error.state, false))
    if (isRefusal) throw new CommandError(code.BadValue, `the validator can't be used: ${error.message}`)
    if (!(error instanceof PgError)) throw error
  }
}

export async function drop(call: Call): Promise<Uint8Array> {
  const name = call.collection()
  return ddl(call, async () => {
    const { length } = await call.rows(indexesSql, [call.db, name])
    if (single(await call.rows(sql.drop, [call.db, name]))[0] !== 1) return ok
    // A view has none.
    return encode({ ...(length > 0 && { nIndexesWas: length }), ns: `${call.db}.${name}`, ok: yes })
  })
}

export async function dropDatabase(call: Call): Promise<Uint8Array> {
  return ddl(call, async () => {
    const isThere = (await call.rows(sql.anyOf, [call.db])).length > 0
    await call.rows(sql.dropDatabase, [call.db])
    return isThere ? encode({ dropped: call.db, ok: yes }) : ok
  })
}

export async function renameCollection(call: Call): Promise<Uint8Array> {
  requireType(call, 'stayTemp', 'bool')
  requireTypeOf(call.name, call.fields, 'dropTarget', ['bool', 'binary'])
  const [fromDb, from] = namespace(stringOf(call.body, call.field('renameCollection')))
  const [toDb, to] = namespace(stringOf(call.body, call.field('to')))
  call.client.login.require('write', fromDb)
  call.client.login.require('write', toDb)
  if (fromDb !== toDb) {
    throw new CommandError(
      code.CommandNotSupported,
      'renameCollection between databases is not supported by this store',
    )
  }
  const target = isTrue(call.body, call.field('dropTarget'))
  await ddl(call, () => call.rows(sql.rename, [fromDb, from, to, String(target)]))
  return ok
}

function namespace(text: string | undefined): [db: string, collection: string] {
  const dot = text?.indexOf('.') ?? -1
  if (!text || dot < 1)
    throw new CommandError(code.InvalidNamespace, `Invalid namespace specified '${text ?? ''}'`)
  return [text.slice(0, dot), text.slice(dot + 1)]
}

export async function collMod(call: Call): Promise<Uint8Array> {
  const name = call.collection()
  checkPipeline(call)
  await checkValidator(call)
  return single(await ddl(call, () => call.rows(sql.modify, [call.db, name, correctedSpec(call, true)])))
}

export async function collStats(call: Call): Promise<Uint8Array> {
  const scale = Number(decodedOf(call.body, call.field('scale')) ?? 1)
  return single(await call.rows(sql.collectionStats, [call.db, call.collection(), String(scale)]))
}

export async function dbStats(call: Call): Promise<Uint8Array> {
  const scale = Number(decodedOf(call.body, call.field('scale')) ?? 1)
  return single(await call.rows(sql.databaseStats, [call.db, String(scale)]))
}

export async function validate(call: Call): Promise<Uint8Array> {
  call.collection()
  return single(await call.rows(sql.validate, [call.db, call.spec()]))
}

/** The databases, of which a user sees those that it may read. */
export async function listDatabases(call: Call): Promise<Uint8Array> {
  if (call.db !== 'admin') {
    throw new CommandError(code.Unauthorized, 'listDatabases may only be run against the admin database.')
  }
  requireType(call, 'authorizedDatabases', 'bool')
  const reply = single(await call.rows(sql.databases, [call.spec('authorizedDatabases')]))
  if (call.client.login.may('read', undefined)) return reply
  const whole = decode(reply)
  const databases: Document[] = whole.databases.filter(({ name }: Document) =>
    call.client.login.may('read', name),
  )
  if (whole.totalSize === undefined) return encode({ ...whole, databases, ok: yes })
  const totalSize = databases.reduce((sum, { sizeOnDisk }) => sum + Number(sizeOnDisk ?? 0), 0)
  return encode({ ...whole, databases, totalSize, totalSizeMb: Math.floor(totalSize / 2 ** 20), ok: yes })
}

/**
 * Changes to a database's structure one at a time: two at once would deadlock in the engine. In a transaction there
 * is no waiting for others, who may themselves wait for its locks.
 */
export function ddl<T>(call: Call, work: () => Promise<T>): Promise<T> {
  if (call.transaction) {
    call.transaction.hasWritten = true
    return work()
  }
  return call.server.changing(call.db, work)
}
