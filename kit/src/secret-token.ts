import { createHash, randomBytes } from 'node:crypto'

/**
 * What lets whoever holds it look at one thing without signing in: the holder of a numbered ticket, of a receipt. The
 * store keeps its hash alone, so that a copy of the store opens nothing.
 * @returns 32 characters, 192 bits.
 */
export function newSecretToken(): string {
  return randomBytes(24).toString('base64url')
}

/** What is kept and looked for. A token is random, so one round of hashing is enough. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}
