import { code } from '../errors/codes.ts'
import { CommandError } from '../errors/command-error.ts'

/** A number that the session has left behind. */
export function tooOld(number: bigint, last: bigint): CommandError {
  return new CommandError(
    code.TransactionTooOld,
    `Cannot start transaction ${number} because a newer transaction ${last} has already started on this session.`,
  )
}
