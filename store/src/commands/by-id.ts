import { bsonType, documentOf, fieldsOf, isTrue } from '../bson/document.ts'
import type { Call } from './call.ts'

/** Types of which equality means just that, and how many bytes a value takes. */
const plainTypes: Readonly<Record<number, (filter: Buffer) => number>> = {
  [bsonType.string]: (filter) => 4 + filter.readInt32LE(9),
  [bsonType.objectId]: () => 12,
  [bsonType.int]: () => 4,
  [bsonType.long]: () => 8,
}

/**
 * The `_id` that a filter asks for and nothing else: an object id, a plain text or a whole number. In the form in which the engine
 * keeps it beside each document: a document with the value under an empty name.
 */
export function idOf(filter: Uint8Array | undefined): Buffer | undefined {
  if (!filter || filter.length < 14) return undefined
  const bytes = Buffer.from(filter.buffer, filter.byteOffset, filter.length)
  const type = bytes[4] as number
  const isId = bytes.readUInt32LE(5) === 0x0064695f
  const length = isId && plainTypes[type]?.(bytes)
  if (!length || 9 + length + 1 !== bytes.length || (type === bsonType.string && !isAscii(bytes)))
    return undefined
  const id = Buffer.allocUnsafe(bytes.length - 3)
  id.writeInt32LE(id.length, 0)
  id[4] = type
  id[5] = 0
  bytes.copy(id, 6, 9)
  return id
}

/** Whether a string is free of what may not be UTF-8, and of zeros but the one at its end. */
function isAscii(filter: Buffer): boolean {
  const end = filter.length - 2
  for (let at = 13; at < end; at++) {
    const byte = filter[at] as number
    if (byte === 0 || byte > 0x7f) return false
  }
  return filter[end] === 0
}

/** Whether each statement of an update is about the one document that it names by its `_id` alone. */
export function areById(statements: readonly Uint8Array[]): boolean {
  return statements.every((statement) => {
    const fields = fieldsOf(statement)
    return (
      !isTrue(statement, fields.get('multi')) && idOf(documentOf(statement, fields.get('q'))) !== undefined
    )
  })
}

/** Whether a findAndModify updates the document that it names by its `_id` alone. */
export function modifiesById(call: Call): boolean {
  return !call.field('remove') && idOf(documentOf(call.body, call.field('query'))) !== undefined
}

/**
 * An update's SQL, with which the engine keeps to the plans that it made for updates by `_id` before. Left alone it makes them
 * anew each time, which takes as long as the update. Only for filters of an `_id` and nothing else, for which it looks into the
 * index itself: what it makes of any other filter depends on the plan's being made for that filter, and would find nothing. So
 * the setting is taken back at once, for what may follow in the same transaction; an update that fails ends that.
 *
 * @param update `SELECT p_result FROM f($1::text, …`
 */
export function withKeptPlans(update: string): string {
  const [, rest] = update.split('SELECT p_result FROM ') as [string, string]
  // The function's first argument is made to depend on the setting, which therefore comes first.
  const setting = `(SELECT ${planning('force_generic_plan')} AS mode OFFSET 0) AS setting`
  const call = rest.replace('$1::text', 'CASE WHEN mode IS NOT NULL THEN $1::text END')
  return `SELECT p_result, ${planning('auto')} FROM ${setting}, LATERAL ${call}`
}

const planning = (mode: string) => `set_config('plan_cache_mode', '${mode}', true)`
