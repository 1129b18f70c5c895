import { Long } from 'bson'
import { Page } from './bson/page.ts'
import type { Row } from './pg/connection.ts'
import type { Parameter } from './pg/messages.ts'
import type { PgPool } from './pg/pool.ts'
import type { SharedStatements } from './pg/shared-statements.ts'

/** A table of the engine that holds a collection's documents. */
export type Table = {
  /** SQL that gives the document whose `_id` is the one value of the document $1. */
  readonly sql: string
  /** What a `find` in it is answered with. */
  readonly page: Page
}

/** How many databases are remembered, and collections of each. */
const most = 1000

/** Which table each collection is in; undefined where that can't be read from. */
type Known = Map<string, Table | undefined>

/** Gives no row when there is no such collection, and null where it isn't one table of the form that is expected. */
const numberSql = `SELECT CASE WHEN c.shard_key IS NULL AND c.view_definition IS NULL AND (
  SELECT string_agg(attname || ' ' || atttypid::regtype, ',' ORDER BY attnum) FROM pg_attribute
  WHERE attrelid = to_regclass('documentdb_data.documents_' || c.collection_id) AND attnum BETWEEN 1 AND 3
) = 'shard_key_value bigint,object_id documentdb_core.bson,document documentdb_core.bson' THEN c.collection_id::text END
FROM documentdb_api_catalog.collections c WHERE c.database_name = $1::text AND c.collection_name = $2::text`

const readSql = (number: string) => `SELECT document FROM documentdb_data.documents_${number}
WHERE shard_key_value = ${number} AND object_id OPERATOR(documentdb_core.=) $1::bytea::documentdb_core.bson`

/**
 * Which table of the engine holds a collection, so that a document can be read there by its `_id` without the engine finding
 * that out each time. A collection has another table once it was dropped and made anew, or another took its name. So while
 * anything of the kind goes on in a database nothing is known of it, it begins when nobody reads any more by what was known, and
 * nothing is remembered from before.
 */
export class Tables {
  readonly #pool: PgPool
  readonly #reads: SharedStatements
  readonly #writes: SharedStatements
  readonly #known = new Map<string, Known>()
  readonly #learning = new Set<string>()
  /** Databases that are being changed; undefined stands for all. */
  readonly #changing: (string | undefined)[] = []

  constructor(pool: PgPool, reads: SharedStatements, writes: SharedStatements) {
    this.#pool = pool
    this.#reads = reads
    this.#writes = writes
  }

  /** How many reads and writes were done together with others. */
  get counts(): { reads: Long; writes: Long } {
    return { reads: Long.fromNumber(this.#reads.count), writes: Long.fromNumber(this.#writes.count) }
  }

  /** Undefined where it isn't known yet, which is then found out for the next time, or there is none such. */
  find(database: string, collection: string): Table | undefined {
    if (this.#changing.some((changed) => changed === undefined || changed === database)) return undefined
    let known = this.#known.get(database)
    if (!known) {
      if (this.#known.size >= most) this.#known.clear()
      known = new Map()
      this.#known.set(database, known)
    }
    const table = known.get(collection)
    if (!table && !known.has(collection)) void this.#learn(known, database, collection)
    return table
  }

  /** The document with an `_id`, if there is one, in a table that was found in the same turn of the loop. */
  read({ sql }: Table, id: Uint8Array): Promise<Row[]> {
    return this.#reads.rows(sql, [id])
  }

  /** Does a short write, which names its collection. */
  write(sql: string, parameters: readonly Parameter[]): Promise<Row[]> {
    return this.#writes.rows(sql, parameters)
  }

  /**
   * Does what may give a collection's name to another table.
   *
   * @param database in which; undefined when it may be any
   */
  async changing<T>(database: string | undefined, change: () => Promise<T>): Promise<T> {
    this.#changing.push(database)
    this.#forget(database)
    try {
      await Promise.all([this.#reads.settled(), this.#writes.settled()])
      return await change()
    } finally {
      this.#changing.splice(this.#changing.indexOf(database), 1)
      this.#forget(database)
    }
  }

  #forget(database: string | undefined): void {
    if (database === undefined) this.#known.clear()
    else this.#known.delete(database)
  }

  /** What was forgotten meanwhile isn't remembered any more. */
  async #learn(known: Known, database: string, collection: string): Promise<void> {
    const namespace = `${database}.${collection}`
    if (this.#learning.has(namespace)) return
    this.#learning.add(namespace)
    try {
      const row = (await this.#ask(database, collection))[0]
      if (!row || this.#known.get(database) !== known) return
      if (known.size >= most) known.clear()
      const sql = row[0] && readSql(row[0].toString())
      known.set(collection, sql ? { sql, page: new Page(namespace) } : undefined)
    } catch {
      // The engine is restarting, or too busy: the next read asks again.
    } finally {
      this.#learning.delete(namespace)
    }
  }

  async #ask(database: string, collection: string) {
    const connection = await this.#pool.acquire()
    try {
      return await connection.execute(numberSql, [database, collection])
    } finally {
      this.#pool.release(connection)
    }
  }
}
