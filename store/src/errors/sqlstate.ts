import { code } from './codes.ts'
import { engineCodes } from './engine-codes.ts'

const postgres: Readonly<Record<string, number>> = {
  '23505': code.DuplicateKey,
  '23P01': code.DuplicateKey,
  '40001': code.WriteConflict,
  '40P01': code.WriteConflict,
  '57014': code.MaxTimeMSExpired,
  '42P01': code.NamespaceNotFound,
  '0A000': code.CommandNotSupported,
  '22P02': code.BadValue,
  '22023': code.BadValue,
  '54001': code.Overflow,
  '53100': code.OutOfDiskSpace,
  '53200': code.ExceededMemoryLimit,
  '25006': code.NotWritablePrimary,
  '25P03': code.NoSuchTransaction,
  '25P04': code.NoSuchTransaction,
  '25P02': code.NoSuchTransaction,
}

/** MongoDB's code for a SQLSTATE. A wait for a lock that took too long is a write conflict inside a transaction. */
export function codeOfState(state: string, isInTransaction: boolean): number {
  if (state === '55P03') return isInTransaction ? code.WriteConflict : code.LockTimeout
  if (state.startsWith('57P0') || state.startsWith('08')) return code.ShutdownInProgress
  return engineCodes.get(state) ?? postgres[state] ?? code.InternalError
}

/** A write error's code in the engine's replies is the SQLSTATE itself, packed six bits a character. */
export function unpackState(packed: number): string {
  let state = ''
  let rest = packed
  for (let index = 0; index < 5; index++) {
    state += String.fromCharCode((rest & 0x3f) + 48)
    rest >>= 6
  }
  return state
}

/** States after which the same statement, sent again outside a transaction, may well succeed. */
export function isWorthRetrying(state: string): boolean {
  return state === '40P01' || state === '40001' || state === '55P03'
}
