import type { Document } from '../bson/document.ts'
import type { Call } from '../commands/call.ts'
import { PgError } from '../pg/connection.ts'
import { code } from './codes.ts'
import { CommandError } from './command-error.ts'
import { duplicateKey } from './duplicate-key.ts'
import { codeOfState, unpackState } from './sqlstate.ts'

/** A code that is a packed SQLSTATE is larger than any of MongoDB's. */
const smallestPacked = 1 << 24

async function returned(call: Call, error: Document, statement: Document): Promise<Document> {
  const number = Number(error.code)
  const mongo =
    number >= smallestPacked ? codeOfState(unpackState(number), call.transaction !== undefined) : number
  const message = String(error.errmsg ?? '')
  // A name where an array wants a number: MongoDB says that the path can't be gone, the engine that it can't be read.
  if (message.includes('is an invalid array element'))
    return { ...error, code: code.PathNotViable, errmsg: message }
  if (mongo !== code.DuplicateKey) return { ...error, code: mongo, errmsg: message }
  const { keyPattern, keyValue, errmsg } = await duplicateKey(call, message, statement)
  return { index: error.index, code: mongo, errmsg, keyPattern, keyValue }
}

export function isDuplicate(error: unknown): error is PgError {
  return error instanceof PgError && codeOfState(error.state, false) === code.DuplicateKey
}

async function thrown(call: Call, error: unknown, statements: () => Document[]): Promise<unknown> {
  if (!isDuplicate(error)) return error
  const words = `${error.message} ${error.constraint}`
  const { keyPattern, keyValue, errmsg } = await duplicateKey(call, words, statements()[0] ?? {})
  return new CommandError(code.DuplicateKey, errmsg, [], { keyPattern, keyValue })
}

/** The SQLSTATE of a write error in an engine's reply, or ''. */
function stateOf(error: Document | undefined): string {
  const number = Number(error?.code ?? 0)
  return number >= smallestPacked ? unpackState(number) : ''
}

/** Write errors, as the engine returns them in a reply or throws them, in MongoDB's codes and words. */
export const repairedWriteError = { returned, thrown, stateOf }
