import { documentOf, fieldsOf, isTrue } from '../bson/document.ts'
import { code } from '../errors/codes.ts'
import { CommandError } from '../errors/command-error.ts'
import type { Call } from './call.ts'

/** A session's key: its id, and whose it is. Undefined when the id isn't one. */
export function sessionOf(lsid: Uint8Array, owner: string): string | undefined {
  const id = fieldsOf(lsid).get('id')
  if (id?.type !== 5 || id.end - id.value !== 21) return undefined
  return `${owner}:${Buffer.from(lsid.subarray(id.value + 5, id.end)).toString('hex')}`
}

export function transactionNumber(call: Call): bigint | undefined {
  const field = call.field('txnNumber')
  if (!field) return undefined
  const isLong = field.type === 18
  if (!isLong) throw new CommandError(code.TypeMismatch, "field 'txnNumber' must be of type long")
  return call.body.readBigInt64LE(field.value)
}

/**
 * Puts a command where its session fields say: into a transaction, begun or gone on with, or among the retryable
 * writes.
 */
export async function place(
  call: Call,
  isRetryable: boolean,
  isAllowedInTransaction: boolean,
): Promise<void> {
  const number = transactionNumber(call)
  if (number === undefined) return
  const lsid = documentOf(call.body, call.field('lsid'))
  const session = lsid && sessionOf(lsid, call.client.login.owner)
  if (!session)
    throw new CommandError(
      code.InvalidOptions,
      'Transaction number requires a session ID to also be specified',
    )
  const autocommit = call.field('autocommit')
  if (!autocommit) {
    if (isRetryable) call.retryable = { session, number }
    return
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
  const isFirst = isTrue(call.body, call.field('startTransaction'))
  const { sessions } = call.server
  call.transaction = isFirst
    ? await sessions.begin(session, number, call.client)
    : sessions.current(session, number, call.client)
}
