import { bsonType, documentOf, type Element } from '../bson/document.ts'
import { idOf } from './by-id.ts'
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
  const id = idOf(documentOf(call.body, call.field('filter')))
  const table = id && call.server.tables.find(call.db, call.collection())
  if (!table) return undefined
  return call.server.tables.read(table, id).then(
    (rows) => table.page.with(rows[0]?.[0]),
    () => otherwise(call),
  )
}

/** Options that say nothing about which document it is or how it looks. */
const harmless: ReadonlyMap<string, (call: Call, field: Element) => boolean> = new Map([
  ['find', () => true],
  ['filter', () => true],
  ['singleBatch', (_call: Call, { type }: Element) => type === bsonType.bool],
  [
    'limit',
    (call: Call, { type, value }: Element) => type === bsonType.int && call.body.readInt32LE(value) >= 0,
  ],
  [
    'batchSize',
    (call: Call, { type, value }: Element) => type === bsonType.int && call.body.readInt32LE(value) > 0,
  ],
])

function isPlain(call: Call): boolean {
  for (const [name, field] of call.fields) {
    const isHarmless = harmless.get(name)?.(call, field) ?? (generic.has(name) && name !== 'maxTimeMS')
    if (!isHarmless) return false
  }
  return true
}
