import { isTrue } from '../bson/document.ts'
import { code } from '../errors/codes.ts'
import { CommandError } from '../errors/command-error.ts'
import type { Call } from './call.ts'
import type { CommandEntry } from './table.ts'

export function transactionNumber(call: Call): bigint | undefined {
  const field = call.field('txnNumber')
  if (!field) return undefined
  const isLong = field.type === 18
  if (!isLong) throw new CommandError(code.TypeMismatch, "field 'txnNumber' must be of type long")
  return call.body.readBigInt64LE(field.value)
}

/**
 * Puts a command where its session fields say: into a transaction, begun or gone on with, or among the retryable
 * writes. Gives a promise when there's something to wait for.
 */
export function place(
  call: Call,
  { isRetryable, isAllowedInTransaction }: Pick<CommandEntry, 'isRetryable' | 'isAllowedInTransaction'>,
): Promise<void> | undefined {
  const number = transactionNumber(call)
  if (number === undefined) return undefined
  const session = call.session()
  if (!session)
    throw new CommandError(
      code.InvalidOptions,
      'Transaction number requires a session ID to also be specified',
    )
  const autocommit = call.field('autocommit')
  if (!autocommit) {
    if (isRetryable) call.retryable = { session, number }
    return undefined
  }
  if (isTrue(call.body, autocommit)) {
    throw new CommandError(code.InvalidOptions, "Specifying 'autocommit: true' is not allowed")
  }
  if (!isAllowedInTransaction) {
    throw new CommandError(
      code.OperationNotSupportedInTransaction,
      `Cannot run '${call.name}' in a multi-document transaction.`,
    )
  }
  if (isTrue(call.body, call.field('startTransaction'))) return begin(call, session, number)
  call.transaction = call.server.sessions.current(session, number, call.client)
  return undefined
}

async function begin(call: Call, session: string, number: bigint): Promise<void> {
  call.transaction = await call.server.sessions.begin(session, number, call.client)
}
