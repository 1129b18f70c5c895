import { code } from './codes.ts'

/**
 * DocumentDB gives each of its errors a SQLSTATE of its own: M and an ordinal in base 36. These are the ordinals
 * (in its sources' order) of which MongoDB's code is known.
 */
const own: Readonly<Record<string, number>> = {
  M0000: 1,
  M0001: 2,
  M0003: 9,
  M0004: 14,
  M0005: 15,
  M0006: 20,
  M0008: 26,
  M0009: 27,
  M000A: 28,
  M000C: 34,
  M000D: 40,
  M000E: 43,
  M000F: 48,
  M000G: 52,
  M000J: 56,
  M000K: 57,
  M000M: 66,
  M000N: 67,
  M000O: 68,
  M000P: 72,
  M000Q: 73,
  M000R: 85,
  M000S: 86,
  M000U: 115,
  M000W: 146,
  M000Y: 165,
  M000Z: 166,
  M0013: 224,
  M0015: 241,
  M0016: 263,
  M0018: 291,
  M001B: 10334,
  M001C: 11000,
  M003A: 17419,
  M007U: 40324,
  M00CO: 121,
  M00DO: 16,
}

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
  return own[state] ?? postgres[state] ?? code.InternalError
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
