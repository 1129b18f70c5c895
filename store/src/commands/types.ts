import { bsonType, type Fields } from '../bson/document.ts'
import { code } from '../errors/codes.ts'
import { CommandError } from '../errors/command-error.ts'
import type { Call } from './call.ts'

/** BSON's types by the names that MongoDB's messages have for them. */
const names: Readonly<Record<number, string>> = {
  1: 'double',
  2: 'string',
  3: 'object',
  4: 'array',
  5: 'binData',
  6: 'undefined',
  7: 'objectId',
  8: 'bool',
  9: 'date',
  10: 'null',
  11: 'regex',
  13: 'javascript',
  16: 'int',
  17: 'timestamp',
  18: 'long',
  19: 'decimal',
  127: 'maxKey',
  255: 'minKey',
}

type TypeName = keyof typeof bsonType

/**
 * Holds a command's field to one type where it's given; null counts as not given.
 *
 * @throws {CommandError} TypeMismatch (14)
 */
export function requireType(call: Call, field: string, wanted: TypeName): void {
  if (call.field(field)) requireTypeOf(call.name, call.fields, field, [wanted, 'null'])
}

/**
 * Holds a field of a document to some types where it's given. `owner` is what MongoDB's sentence calls the document.
 *
 * @throws {CommandError} TypeMismatch (14)
 */
export function requireTypeOf(
  owner: string,
  fields: Fields,
  field: string,
  wanted: readonly [TypeName, ...TypeName[]],
): void {
  const type = fields.get(field)?.type
  if (type === undefined || wanted.some((one) => bsonType[one] === type)) return
  throw new CommandError(
    code.TypeMismatch,
    `BSON field '${owner}.${field}' is the wrong type '${names[type] ?? type}', expected type '${wanted[0]}'`,
  )
}

/** @throws {CommandError} 40415 for a field that there is none of */
export function refuseUnknown(owner: string, fields: Fields, known: ReadonlySet<string>): void {
  for (const name of fields.keys()) {
    if (!known.has(name)) throw new CommandError(40415, `BSON field '${owner}.${name}' is an unknown field.`)
  }
}

/** As `requireType`, of what has to be given. */
export function requireGiven(call: Call, field: string, wanted: 'array' | 'long'): void {
  requireType(call, field, wanted)
  if ((call.field(field)?.type ?? bsonType.null) !== bsonType.null) return
  throw new CommandError(40414, `BSON field '${call.name}.${field}' is missing but a required field`)
}
