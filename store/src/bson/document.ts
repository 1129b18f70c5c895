import { type BSON, Double, deserialize, onDemand, serialize } from 'bson'

/** Where a top-level value is inside a document's bytes: `start` is its type byte, `end` is one past the value. */
export type Element = { type: number; start: number; value: number; end: number }

/** The top-level fields of a document, by name. The last of two with the same name wins. */
export type Fields = ReadonlyMap<string, Element>

export const bsonType = {
  double: 1,
  string: 2,
  object: 3,
  array: 4,
  binary: 5,
  objectId: 7,
  bool: 8,
  null: 10,
  int: 16,
  timestamp: 17,
  long: 18,
  decimal: 19,
}

/**
 * Finds a document's top-level fields without decoding their values.
 *
 * @param onTwice told of a name that is there again
 */
export function fieldsOf(bytes: Uint8Array, onTwice?: (name: string) => void): Fields {
  const fields = new Map<string, Element>()
  for (const [type, nameOffset, nameLength, offset, length] of onDemand.parseToElements(bytes)) {
    const name = text(bytes, nameOffset, nameOffset + nameLength)
    if (onTwice && fields.has(name)) onTwice(name)
    fields.set(name, { type, start: nameOffset - 1, value: offset, end: offset + length })
  }
  return fields
}

function text(bytes: Uint8Array, start: number, end: number): string {
  return asBuffer(bytes).toString('utf8', start, end)
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
}

/** A string value, or undefined when the field isn't one. */
export function stringOf(bytes: Uint8Array, field: Element | undefined): string | undefined {
  return field?.type === bsonType.string ? text(bytes, field.value + 4, field.end - 1) : undefined
}

/** A number of any of BSON's types, or undefined. */
export function numberOf(bytes: Uint8Array, field: Element | undefined): number | undefined {
  if (!field) return undefined
  const view = asBuffer(bytes)
  if (field.type === bsonType.int) return view.readInt32LE(field.value)
  if (field.type === bsonType.long) return Number(view.readBigInt64LE(field.value))
  if (field.type === bsonType.double) return view.readDoubleLE(field.value)
  return undefined
}

/** A timestamp's seconds and its count within the second, or undefined. */
export function timestampOf(
  bytes: Uint8Array,
  field: Element | undefined,
): { t: number; i: number } | undefined {
  if (field?.type !== bsonType.timestamp) return undefined
  const view = asBuffer(bytes)
  return { i: view.readUInt32LE(field.value), t: view.readUInt32LE(field.value + 4) }
}

/** Whether a field is there and true in MongoDB's sense (numbers other than zero are). */
export function isTrue(bytes: Uint8Array, field: Element | undefined): boolean {
  if (field?.type === bsonType.bool) return bytes[field.value] === 1
  return (numberOf(bytes, field) ?? 0) !== 0
}

/** The bytes of a value that is a document or an array; undefined for other types. */
export function documentOf(bytes: Uint8Array, field: Element | undefined): Uint8Array | undefined {
  const isDocument = field?.type === bsonType.object || field?.type === bsonType.array
  return field && isDocument ? bytes.subarray(field.value, field.end) : undefined
}

/** One value decoded, whatever its type. */
export function decodedOf(bytes: Uint8Array, field: Element | undefined): unknown {
  if (!field) return undefined
  return Object.values(decode(documentOfElements([bytes.subarray(field.start, field.end)])))[0]
}

/** A document without some of its top-level fields, of which each is there once; the same bytes when it has none of them. */
export function without(
  bytes: Uint8Array,
  fields: Fields,
  isUnwanted: (name: string) => boolean,
): Uint8Array {
  const source = asBuffer(bytes)
  let kept: Buffer | undefined
  let at = 4
  let from = 4
  for (const [name, field] of fields) {
    if (!isUnwanted(name)) continue
    kept ??= Buffer.allocUnsafe(bytes.length)
    at += source.copy(kept, at, from, field.start)
    from = field.end
  }
  if (!kept) return bytes
  at += source.copy(kept, at, from)
  kept.writeInt32LE(at, 0)
  return kept.subarray(0, at)
}

/** A document with the fields of a second one behind its own. */
export function joined(first: Uint8Array, second: Uint8Array): Buffer {
  return documentOfElements([first.subarray(4, first.length - 1), second.subarray(4, second.length - 1)])
}

function documentOfElements(parts: readonly Uint8Array[]): Buffer {
  const length = parts.reduce((sum, part) => sum + part.length, 5)
  const all = Buffer.allocUnsafe(length)
  let at = all.writeInt32LE(length, 0)
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  all[at] = 0
  return all
}

/** The documents that stand one behind the other, as in a section of kind 1. */
export function* documentsIn(sequence: Uint8Array): Generator<Uint8Array> {
  const view = asBuffer(sequence)
  let at = 0
  while (at < view.length) {
    const length = at + 4 <= view.length ? view.readInt32LE(at) : 0
    if (length < 5 || at + length > view.length) throw new RangeError('a document reaches beyond its section')
    yield view.subarray(at, at + length)
    at += length
  }
}

/** The elements of an array value, each as bytes when it's a document. */
export function documentsOfArray(array: Uint8Array): Uint8Array[] {
  return [...fieldsOf(array).values()].flatMap((field) => documentOf(array, field) ?? [])
}

export type Document = BSON.Document

/** How `ok` is said in a reply: as a double, on which clients of typed languages rely. */
export const yes = new Double(1)
export const no = new Double(0)

/** Whether a decoded value is a document, whatever its fields are called, and no array and no value of another type. */
export function isDocument(value: unknown): value is Document {
  return value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype
}

/** Decodes without losing types: 64-bit integers stay what they are. */
export function decode(bytes: Uint8Array): Document {
  return deserialize(bytes, {
    promoteValues: true,
    promoteLongs: false,
    promoteBuffers: false,
    bsonRegExp: true,
  })
}

/** Decodes so that encoding gives the same bytes again: numbers keep their types, too. */
export function decodeExactly(bytes: Uint8Array): Document {
  return deserialize(bytes, {
    promoteValues: false,
    promoteLongs: false,
    promoteBuffers: false,
    bsonRegExp: true,
  })
}

export function encode(document: Document): Uint8Array {
  return serialize(document, { ignoreUndefined: true })
}
