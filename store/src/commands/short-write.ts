import { bsonType, fieldsOf } from '../bson/document.ts'
import { PgError, type Row } from '../pg/connection.ts'
import type { Parameter } from '../pg/messages.ts'
import type { Call } from './call.ts'

/** Bytes of a command that is done together with others: one that is large would hold them up. */
const longest = 16 * 1024

/**
 * Whether a write may be done together with those of other clients: one that is short, to a collection that is there, and by
 * itself, with no limit of time.
 *
 * @param statement of an insert the document, of an update what it says
 */
export function isShort(call: Call, statement: Uint8Array): boolean {
  const { transaction, client } = call
  if (transaction || client.isGone || call.field('maxTimeMS')) return false
  return (
    call.body.length + statement.length <= longest &&
    call.server.tables.find(call.db, call.collection()) !== undefined
  )
}

/** Whether an update is no pipeline: those can work for as long as they like. */
export function isPlain(update: Uint8Array, name: 'u' | 'update'): boolean {
  return fieldsOf(update).get(name)?.type === bsonType.object
}

/**
 * Does a short write in one transaction with those of other clients, each in a subtransaction of its own, so that what is
 * answered is on disk.
 *
 * @returns undefined when all were refused, and nothing was done
 * @throws {PgError} when the engine was lost on the way: what was done isn't known
 */
export async function doneTogether(
  call: Call,
  sql: string,
  parameters: readonly Parameter[],
): Promise<Row[] | undefined> {
  try {
    return await call.server.tables.write(sql, parameters)
  } catch (error) {
    const isRefusal = error instanceof PgError && !/^(08|57P)/.test(error.state)
    if (!isRefusal) throw error
    return undefined
  }
}
