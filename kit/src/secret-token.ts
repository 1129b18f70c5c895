import { createHash, randomBytes } from 'node:crypto'
import type { Sealer } from './sealed.ts'

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

/** Tokens that follow from a thing's id under the sealing keys, so that a repeated act can tell the same one again. */
export type DerivedTokens = {
  of(id: string): string
  /** The token whose hash was kept, also when it was made under an older key; null where that key is gone, or no hash is kept. */
  again(id: string, keptHash: string | null): string | null
}

/** @param about the kind of thing, as for fingerprints: tokens of different kinds have nothing in common */
export function derivedTokens(sealer: Pick<Sealer, 'fingerprints'>, about: string): DerivedTokens {
  return {
    of: (id) => sealer.fingerprints(id, about)[0] ?? '',
    again: (id, keptHash) =>
      sealer.fingerprints(id, about).find((token) => tokenHash(token) === keptHash) ?? null,
  }
}
