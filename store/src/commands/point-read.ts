import { bsonType, documentOf, type Element } from '../bson/document.ts'
import { type Call, generic } from './call.ts'

/**
 * A `find` for one document by its `_id`, which is read from its table without the engine's query language: the same
 * document, by the same index, at a fraction of the work, and together with those of other clients.
 *
 * @param otherwise asks the engine in the ordinary way; done when something is wrong, to hear what
 * @returns undefined for every other `find`
 */
export function pointRead(
  call: Call,
  otherwise: (call: Call) => Promise<Uint8Array>,
): Promise<Uint8Array> | undefined {
  if (call.transaction || call.client.isGone || !isPlain(call)) return undefined
  const key = keyOf(documentOf(call.body, call.field('filter')))
  const table = key && call.server.tables.find(call.db, call.collection())
  if (!table) return undefined
  return call.server.tables.read(table, key).then(
    (rows) => table.page.with(rows[0]?.[0]),
    () => otherwise(call),
  )
}

/** Options that say nothing about which document it is or how it looks. */
const harmless: Readonly<Record<string, (call: Call, field: Element) => boolean>> = {
  find: () => true,
  filter: () => true,
  singleBatch: (_, { type }) => type === bsonType.bool,
  limit: (call, { type, value }) => type === bsonType.int && call.body.readInt32LE(value) >= 0,
  batchSize: (call, { type, value }) => type === bsonType.int && call.body.readInt32LE(value) > 0,
}

function isPlain(call: Call): boolean {
  for (const [name, field] of call.fields) {
    const isHarmless = harmless[name]?.(call, field) ?? (generic.has(name) && name !== 'maxTimeMS')
    if (!isHarmless) return false
  }
  return true
}

/** Types of which equality means just that, and how many bytes a value takes. */
const plainTypes: Readonly<Record<number, (filter: Buffer) => number>> = {
  2: (filter) => 4 + filter.readInt32LE(9),
  7: () => 12,
  16: () => 4,
  18: () => 8,
}

/** `_id` as the engine keeps it beside each document: a document with the value under an empty name. */
function keyOf(filter: Uint8Array | undefined): Buffer | undefined {
  if (!filter || filter.length < 14) return undefined
  const bytes = Buffer.from(filter.buffer, filter.byteOffset, filter.length)
  const type = bytes[4] as number
  const isId = bytes.readUInt32LE(5) === 0x0064695f
  const length = isId && plainTypes[type]?.(bytes)
  if (!length || 9 + length + 1 !== bytes.length || (type === bsonType.string && !isAscii(bytes)))
    return undefined
  const key = Buffer.allocUnsafe(bytes.length - 3)
  key.writeInt32LE(key.length, 0)
  key[4] = type
  key[5] = 0
  bytes.copy(key, 6, 9)
  return key
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
