import { hash } from 'node:crypto'
import type { JWTPayload } from 'jose'

/**
 * Tokens that were found good a moment ago, so that whoever asks a hundred things a minute costs one verification. By a hash: no token is kept. None is
 * good past its own end, nor for longer than `mostSeconds` without being looked at anew, nor once the issuer's keys are known to have changed.
 */
export type VerifiedTokens = (token: string, verify: () => Promise<JWTPayload>) => Promise<JWTPayload>

type Verified = { readonly payload: JWTPayload; readonly until: number; readonly keys: unknown }

export type Bounds = {
  readonly most: number
  readonly mostSeconds: number
  /** What stands for the issuer's keys as they're known now: another one after they were read anew. */
  readonly keysNow: () => unknown
  /** Milliseconds; the clock that a token's end is judged by. */
  readonly clock: () => number
}

/** Whoever fails isn't remembered: a token that isn't good yet may be later, and an issuer that's away comes back. */
export function verifiedTokens({ most, mostSeconds, keysNow, clock }: Bounds): VerifiedTokens {
  const known = new Map<string, Verified>()
  return async (token, verify) => {
    const id = hash('sha256', token, 'base64url')
    const found = known.get(id)
    if (found && clock() < found.until && found.keys === keysNow()) return found.payload
    known.delete(id)
    const keys = keysNow()
    const payload = await verify()
    const end = typeof payload.exp === 'number' ? payload.exp * 1_000 : 0
    const until = Math.min(end, clock() + mostSeconds * 1_000)
    // Where the keys were read anew meanwhile, nobody knows by which it was found good.
    if (clock() >= until || keys !== keysNow()) return payload
    if (known.size >= most) known.delete(known.keys().next().value as string)
    known.set(id, { payload, until, keys })
    return payload
  }
}
