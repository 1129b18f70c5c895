import { bsonType } from '../bson/document.ts'
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

/**
 * Holds a command's field to one type where it's given; null counts as not given.
 *
 * @throws {CommandError} TypeMismatch (14)
 */
export function requireType(call: Call, field: string, wanted: 'object' | 'array' | 'bool' | 'long'): void {
  const type = call.field(field)?.type
  if (type === undefined || type === bsonType[wanted] || type === bsonType.null) return
  throw new CommandError(
    code.TypeMismatch,
    `BSON field '${call.name}.${field}' is the wrong type '${names[type] ?? type}', expected type '${wanted}'`,
  )
}

/** As `requireType`, of what has to be given. */
export function requireGiven(call: Call, field: string, wanted: 'array' | 'long'): void {
  requireType(call, field, wanted)
  if ((call.field(field)?.type ?? bsonType.null) !== bsonType.null) return
  throw new CommandError(40414, `BSON field '${call.name}.${field}' is missing but a required field`)
}
