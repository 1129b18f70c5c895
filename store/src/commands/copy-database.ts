import { decodedOf, decodeExactly, encode, yes } from '../bson/document.ts'
import { code } from '../errors/codes.ts'
import { CommandError } from '../errors/command-error.ts'
import type { PgConnection } from '../pg/connection.ts'
import type { Server } from '../wire/server.ts'
import type { Call } from './call.ts'

/** Databases whose users are done with them, by the one that they were made like. */
type Copies = { readonly likeOf: Map<string, string>; readonly spare: Map<string, string[]>; count: number }

const copiesOf = new WeakMap<Server, Copies>()

/**
 * `copyDatabase`, with `from`: makes the call's database like another, with all its indexes; one that somebody gave back is
 * taken where there is one, and put right where it differs. There only in a store that was started with test commands.
 * @throws {CommandError} NamespaceNotFound when the other has no collections; NamespaceExists when the call's has some
 */
export async function copyDatabase(call: Call): Promise<Uint8Array> {
  const copies = copiesIn(call)
  const from = String(decodedOf(call.body, call.field('from')))
  await call.server.changing(
    call.db,
    () =>
      within(call.server, async (connection) => {
        if ((await collectionsOf(connection, call.db)).size > 0)
          throw new CommandError(code.NamespaceExists, `there is a database ${call.db}`)
        const spare = copies.spare.get(from)?.pop()
        if (spare !== undefined) await rename(connection, spare, call.db)
        await makeLike(connection, from, call.db)
      }),
    false,
  )
  copies.likeOf.set(call.db, from)
  return encode({ ok: yes })
}

/** `returnDatabase`: what `dropDatabase` is to its user, but that one made by `copyDatabase` is kept for the next who wants such. */
export async function returnDatabase(call: Call): Promise<Uint8Array> {
  const copies = copiesIn(call)
  const like = copies.likeOf.get(call.db)
  await call.server.changing(
    call.db,
    () =>
      within(call.server, async (connection) => {
        if (like === undefined) {
          await connection.execute('SELECT documentdb_api.drop_database($1::text)', [call.db])
          return
        }
        const spare = `spare_${++copies.count}`
        await rename(connection, call.db, spare)
        copies.likeOf.delete(call.db)
        copies.spare.set(like, [...(copies.spare.get(like) ?? []), spare])
      }),
    false,
  )
  return encode({ ok: yes })
}

function copiesIn(call: Call): Copies {
  const { server } = call
  if (!server.failPoints) throw new CommandError(code.CommandNotFound, `no such command: '${call.name}'`)
  const known = copiesOf.get(server) ?? { likeOf: new Map(), spare: new Map(), count: 0 }
  copiesOf.set(server, known)
  return known
}

async function within(server: Server, work: (connection: PgConnection) => Promise<void>): Promise<void> {
  const connection = await server.plain.acquire()
  try {
    await connection.simple('BEGIN')
    await work(connection)
    await connection.simple('COMMIT')
  } catch (error) {
    await connection.simple('ROLLBACK').catch(() => connection.close())
    throw error
  } finally {
    server.plain.release(connection)
  }
}

/** What a collection is called decides nothing of its tables, which go by its number. */
async function rename(connection: PgConnection, from: string, to: string): Promise<void> {
  const sql =
    'UPDATE documentdb_api_catalog.collections SET database_name = $2::text WHERE database_name = $1::text'
  await connection.execute(sql, [from, to])
}

/** A collection: the number of its tables, and all of its indexes as one text. */
type Collection = { readonly id: string; readonly indexes: string }

async function collectionsOf(
  connection: PgConnection,
  database: string,
): Promise<ReadonlyMap<string, Collection>> {
  const sql = `SELECT c.collection_name::text, c.collection_id::text, coalesce(string_agg(i.index_spec::text, ' ' ORDER BY i.index_id), '')
FROM documentdb_api_catalog.collections c LEFT JOIN documentdb_api_catalog.collection_indexes i USING (collection_id)
WHERE c.database_name = $1::text AND c.view_definition IS NULL GROUP BY 1, 2`
  const rows = await connection.execute(sql, [database])
  return new Map(
    rows.map(([name, id, indexes]) => [String(name), { id: String(id), indexes: String(indexes) }]),
  )
}

async function makeLike(connection: PgConnection, from: string, to: string): Promise<void> {
  const wanted = await collectionsOf(connection, from)
  if (wanted.size === 0) throw new CommandError(code.NamespaceNotFound, `no database ${from}`)
  const there = await collectionsOf(connection, to)
  const same: string[] = []
  for (const [name, { id, indexes }] of there) {
    const like = wanted.get(name)
    if (like?.indexes === indexes) same.push(levelSql(like.id, id))
    else await connection.execute('SELECT documentdb_api.drop_collection($1::text, $2::text)', [to, name])
  }
  if (same.length > 0) await connection.simple(same.join('\n'))
  for (const [name, collection] of wanted)
    if (there.get(name)?.indexes !== collection.indexes) await copy(connection, collection.id, to, name)
}

/** Statements that leave in one collection's tables what the other holds, and touch nothing that is so already. */
function levelSql(from: string, to: string): string {
  const source = `documentdb_data.documents_${from}`
  const target = `documentdb_data.documents_${to}`
  return `DELETE FROM ${target} t WHERE NOT EXISTS (SELECT FROM ${source} s
  WHERE s.object_id::bytea = t.object_id::bytea AND s.document::bytea = t.document::bytea);
INSERT INTO ${target} (shard_key_value, object_id, document) SELECT ${to}, object_id, document FROM ${source} s
  WHERE NOT EXISTS (SELECT FROM ${target} t WHERE t.object_id::bytea = s.object_id::bytea);`
}

/** A collection anew: its documents, then its indexes over them. */
async function copy(connection: PgConnection, from: string, database: string, name: string): Promise<void> {
  const created = `SELECT c.collection_id::text FROM documentdb_api_catalog.collections c
WHERE c.database_name = $1::text AND c.collection_name = $2::text`
  await connection.execute('SELECT documentdb_api.create_collection($1::text, $2::text)', [database, name])
  const to = String((await connection.execute(created, [database, name]))[0]?.[0])
  await connection.simple(`INSERT INTO documentdb_data.documents_${to} (shard_key_value, object_id, document)
SELECT ${to}, object_id, document FROM documentdb_data.documents_${from}`)
  const specs = await connection.execute(indexesSql, [from])
  if (specs.length === 0) return
  const indexes = specs.map(([spec]) => decodeExactly(spec as Buffer))
  await connection.execute(createIndexesSql, [database, encode({ createIndexes: name, indexes })])
}

const indexesSql = `SELECT documentdb_api_internal.index_spec_as_bson(index_spec, true, NULL)::bytea
FROM documentdb_api_catalog.collection_indexes WHERE collection_id = $1::text::bigint AND (index_spec).index_name <> '_id_' ORDER BY index_id`
const createIndexesSql =
  'SELECT documentdb_api_internal.create_indexes_non_concurrently($1::text, $2::bytea, true)'
