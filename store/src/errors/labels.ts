import { code } from './codes.ts'

/** Codes after which a driver may run the whole transaction again, also when its end is what was refused. */
export const transient: ReadonlySet<number> = new Set([
  code.WriteConflict,
  code.LockTimeout,
  246, // SnapshotUnavailable
  267, // PreparedTransactionInProgress
  code.NoSuchTransaction,
])

/** Codes after which a driver may send the same write again. */
export const retryable: ReadonlySet<number> = new Set([
  6,
  7,
  89,
  code.ShutdownInProgress,
  189,
  262,
  9001,
  10107,
  11600,
  11602,
  13435,
  13436,
])
