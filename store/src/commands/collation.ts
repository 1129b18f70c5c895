import { decode, documentsIn } from '../bson/document.ts'
import { code } from '../errors/codes.ts'
import { CommandError } from '../errors/command-error.ts'
import type { Call } from './call.ts'

/**
 * The engine doesn't obey a collation on writes, distinct and indexes. A wrong match would go unseen, so the
 * command is refused; the simple collation is what it does anyway.
 */
export function refuseCollation(call: Call, command: string, sequence: Buffer | null): void {
  const isMentioned = call.body.includes('collation\0') || sequence?.includes('collation\0')
  if (!isMentioned) return
  const { updates, deletes, indexes, collation } = decode(call.body)
  const parts = [{ collation }, ...(updates ?? []), ...(deletes ?? []), ...(indexes ?? [])]
  if (sequence) parts.push(...[...documentsIn(sequence)].map(decode))
  const found = parts.find((part) => part?.collation && part.collation.locale !== 'simple')
  if (found) {
    throw new CommandError(
      code.CommandNotSupported,
      `collation ${JSON.stringify(found.collation)} is not supported by this store for ${command}`,
    )
  }
}
