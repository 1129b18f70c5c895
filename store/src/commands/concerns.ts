import {
  bsonType,
  decodedOf,
  documentOf,
  type Element,
  type Fields,
  fieldsOf,
  stringOf,
} from '../bson/document.ts'
import { code } from '../errors/codes.ts'
import { CommandError } from '../errors/command-error.ts'
import type { Call } from './call.ts'
import { refuseUnknown, requireType, requireTypeOf } from './types.ts'

/** Which levels a command reads at: its own alone (`local`), all, or all but `snapshot`. */
export type ReadLevels = 'local' | 'all' | 'unversioned'

const levels = new Set(['local', 'available', 'majority', 'linearizable', 'snapshot'])
const sources = new Set(['clientSupplied', 'implicitDefault', 'customDefault', 'getLastErrorDefaults'])
const ofRead = new Set([
  'level',
  'afterClusterTime',
  'atClusterTime',
  'provenance',
  'allowTransactionTableSnapshot',
])
const ofWrite = new Set(['w', 'j', 'fsync', 'wtimeout', 'provenance'])

const numbers: ReadonlySet<number> = new Set([bsonType.double, bsonType.int, bsonType.long, bsonType.decimal])

/**
 * Holds a command's read concern to what MongoDB takes. All levels read the same here: a store of one member whose writes are on disk when
 * they're acknowledged. A time to read at is refused, and `snapshot` outside of a transaction with it, because what was there before isn't kept.
 *
 * @throws {CommandError} TypeMismatch (14), 40415, BadValue (2), InvalidOptions (72), CommandNotSupported (115)
 */
export function checkReadConcern(call: Call, taken: ReadLevels): void {
  requireType(call, 'readConcern', 'object')
  const concern = documentOf(call.body, call.field('readConcern'))
  if (!concern) return
  const fields = fieldsOf(concern)
  refuseUnknown('readConcern', fields, ofRead)
  requireTypeOf('readConcern', fields, 'level', ['string', 'null'])
  requireTypeOf('readConcern', fields, 'afterClusterTime', ['timestamp'])
  requireTypeOf('readConcern', fields, 'atClusterTime', ['timestamp'])
  checkSource('readConcern', concern, fields)
  const level = stringOf(concern, fields.get('level')) ?? 'local'
  if (!levels.has(level))
    throw new CommandError(code.BadValue, `there is no read concern of the level '${level}'`)
  if (call.field('startTransaction')) return
  if (fields.has('atClusterTime') && level !== 'snapshot') {
    throw new CommandError(
      code.InvalidOptions,
      "atClusterTime is for read concerns of the level 'snapshot' alone",
    )
  }
  const isTaken = level === 'local' || taken === 'all' || (taken === 'unversioned' && level !== 'snapshot')
  if (!isTaken) {
    throw new CommandError(code.InvalidOptions, `${call.name} has no read concern of the level '${level}'`)
  }
  if (level !== 'snapshot') return
  throw new CommandError(
    code.CommandNotSupported,
    "reads of the level 'snapshot' are not supported by this store outside of transactions",
  )
}

/**
 * Holds a command's write concern to what MongoDB takes.
 *
 * @throws {CommandError} TypeMismatch (14), 40415, FailedToParse (9), BadValue (2), InvalidOptions (72)
 */
export function checkWriteConcern(call: Call, isTaken: boolean, endsTransaction: boolean): void {
  requireType(call, 'writeConcern', 'object')
  const concern = documentOf(call.body, call.field('writeConcern'))
  if (!concern) return
  if (!isTaken) throw new CommandError(code.InvalidOptions, `${call.name} has no writeConcern`)
  if (call.field('autocommit') && !endsTransaction)
    throw new CommandError(code.InvalidOptions, 'within a transaction only its end has a writeConcern')
  const fields = fieldsOf(concern)
  refuseUnknown('writeConcern', fields, ofWrite)
  checkMembers(concern, fields.get('w'))
  for (const name of ['j', 'fsync'])
    requireTypeOf('writeConcern', fields, name, ['bool', 'int', 'long', 'double', 'decimal', 'null'])
  const timeout = fields.get('wtimeout')
  if (timeout && numbers.has(timeout.type) && Number(decodedOf(concern, timeout)) > 0x7fffffff)
    throw new CommandError(code.FailedToParse, 'wtimeout must be at most 2147483647')
  checkSource('writeConcern', concern, fields)
}

/** How many members are waited for: a number, a name, or numbers by tags. */
function checkMembers(concern: Uint8Array, field: Element | undefined): void {
  if (!field || field.type === bsonType.null || field.type === bsonType.string) return
  if (numbers.has(field.type)) {
    const members = Math.round(Number(decodedOf(concern, field)))
    if (members >= 0 && members <= 50) return
    throw new CommandError(code.FailedToParse, 'w has to be from 0 to 50')
  }
  const tags = field.type === bsonType.object ? documentOf(concern, field) : undefined
  const values = tags ? [...fieldsOf(tags).values()] : []
  if (values.length > 0 && values.every(({ type }) => numbers.has(type))) return
  throw new CommandError(code.FailedToParse, 'w has to be a number, a string or numbers by tags')
}

/** Who it comes from, which drivers don't say. */
function checkSource(concern: string, bytes: Uint8Array, fields: Fields): void {
  requireTypeOf(concern, fields, 'provenance', ['string', 'null'])
  const source = stringOf(bytes, fields.get('provenance'))
  if (source === undefined || sources.has(source)) return
  throw new CommandError(code.BadValue, `'${source}' is no provenance of a ${concern}`)
}
