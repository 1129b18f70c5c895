import { isTrue, stringOf } from '../bson/document.ts'
import { code } from '../errors/codes.ts'
import { CommandError } from '../errors/command-error.ts'
import type { Call } from './call.ts'
import { requireType } from './types.ts'

/** The commands of version 1 of the stable API, as far as this store has them. */
const inVersion1 = new Set([
  'abortTransaction',
  'aggregate',
  'bulkWrite',
  'collMod',
  'commitTransaction',
  'count',
  'create',
  'createIndexes',
  'delete',
  'drop',
  'dropDatabase',
  'dropIndexes',
  'endSessions',
  'explain',
  'find',
  'findAndModify',
  'getMore',
  'hello',
  'insert',
  'killCursors',
  'listCollections',
  'listDatabases',
  'listIndexes',
  'logout',
  'ping',
  'refreshSessions',
  'saslContinue',
  'saslStart',
  'update',
])

/** @throws {CommandError} APIVersionError (322), APIStrictError (323), 4886600, TypeMismatch (14) */
export function checkApiVersion(call: Call): void {
  const isNamed = call.field('apiVersion') !== undefined
  for (const option of ['apiStrict', 'apiDeprecationErrors']) {
    if (!call.field(option)) continue
    requireType(call, option, 'bool')
    if (!isNamed) throw new CommandError(4886600, `${option} needs an apiVersion beside it`)
  }
  if (!isNamed) return
  if (stringOf(call.body, call.field('apiVersion')) !== '1')
    throw new CommandError(code.APIVersionError, 'API version must be "1"')
  if (isTrue(call.body, call.field('apiStrict')) && !inVersion1.has(call.name))
    throw new CommandError(code.APIStrictError, `${call.name} is not in version 1 of the API`)
}
