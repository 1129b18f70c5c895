import type { PgConnection } from '../pg/connection.ts'
import type { PgPool } from '../pg/pool.ts'
import { tooOld } from './too-old.ts'

/**
 * What was last done in each session, kept in the database and written in the same PostgreSQL transaction as the
 * deed itself. So a write or a commit that is sent again is answered as before and not done twice, even when this
 * process or the engine was killed in between. One row a session.
 */
const table = 'chiiki_store.journal'

export const journalSchema = `
CREATE SCHEMA IF NOT EXISTS chiiki_store;
CREATE TABLE IF NOT EXISTS ${table} (
  session text PRIMARY KEY,
  number bigint NOT NULL,
  reply bytea NOT NULL,
  at timestamptz NOT NULL
) WITH (fillfactor = 50);`

const keep = `ON CONFLICT (session) DO UPDATE SET number = excluded.number, reply = excluded.reply, at = excluded.at`

/**
 * A write's SQL, extended so that the same statement keeps the reply.
 *
 * @param write `SELECT p_result FROM …` with parameters $1 to $3
 * @returns SQL whose $4 is the session and $5 its number as text; its only column is the reply
 */
export function recorded(write: string): string {
  return `WITH done AS MATERIALIZED (${write})
INSERT INTO ${table} (session, number, reply, at)
SELECT $4::text, $5::text::bigint, p_result::bytea, now() FROM done ${keep} RETURNING reply`
}

/**
 * The reply of a deed that was recorded under this number; undefined when there was none.
 *
 * @throws {CommandError} TransactionTooOld (225) when the session has done another since
 */
export async function recall(
  connection: PgConnection,
  session: string,
  number: bigint,
): Promise<Buffer | undefined> {
  const sql = `SELECT reply, number FROM ${table} WHERE session = $1::text AND number >= $2::text::bigint`
  const [reply, last] = (await connection.execute(sql, [session, String(number)]))[0] ?? []
  const lastNumber = last?.readBigInt64BE(0) ?? number
  if (lastNumber > number) throw tooOld(number, lastNumber)
  return reply ?? undefined
}

/** Records, inside the transaction itself, that it was committed. */
export async function recordCommit(connection: PgConnection, session: string, number: bigint): Promise<void> {
  const sql = `INSERT INTO ${table} (session, number, reply, at) VALUES ($1::text, $2::text::bigint, ''::bytea, now()) ${keep}`
  await connection.execute(sql, [session, String(number)])
}

/** Forgets sessions that ended: no driver sends a write again after half an hour. */
export async function forgetOld(pool: PgPool): Promise<void> {
  const connection = await pool.acquire()
  try {
    await connection.simple(`DELETE FROM ${table} WHERE at < now() - interval '35 minutes'`)
  } finally {
    pool.release(connection)
  }
}
