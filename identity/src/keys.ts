import { randomUUID } from 'node:crypto'
import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose'
import { z } from 'zod'

/** A key pair for signing (ES256), private part included. */
const signingKey = z.object({
  jwk: z.object({
    kty: z.literal('EC'),
    crv: z.literal('P-256'),
    alg: z.literal('ES256'),
    use: z.literal('sig'),
    kid: z.string().min(1),
    x: z.string().min(1),
    y: z.string().min(1),
    d: z.string().min(1),
  }),
  madeAt: z.iso.datetime(),
  /** When another key took over; null for the one that signs. */
  retiredAt: z.iso.datetime().nullable(),
})
const keyFile = z.array(signingKey).min(1)

export type SigningKey = z.infer<typeof signingKey>

/** The newest first: it signs. The others are published so that what they signed can still be verified. */
export type KeyRing = readonly SigningKey[]

/** The kept keys can't be used. */
export class KeysUnreadable extends Error {
  override name = 'KeysUnreadable'
}

export async function newKey(now: Date): Promise<SigningKey> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true })
  const { x = '', y = '', d = '' } = await exportJWK(privateKey)
  const jwk = { kty: 'EC', crv: 'P-256', x, y, d, alg: 'ES256', use: 'sig' } as const
  return {
    jwk: { ...jwk, kid: await calculateJwkThumbprint(jwk) },
    madeAt: now.toISOString(),
    retiredAt: null,
  }
}

/**
 * The ring once `key` has taken over. The previous key stays always, an older one for as long as something that it
 * signed can be valid.
 * @param lifeMs How long the longest-lived token is valid.
 */
export function withNewKey(ring: KeyRing, key: SigningKey, now: Date, lifeMs: number): KeyRing {
  const retired = ring.map((each) => ({ ...each, retiredAt: each.retiredAt ?? now.toISOString() }))
  const isNeeded = ({ retiredAt }: SigningKey, index: number) =>
    index === 0 || Date.parse(retiredAt ?? key.madeAt) + lifeMs > now.getTime()
  return [key, ...retired.filter(isNeeded)]
}

/** Whether the key that signs has reached its age. */
export function isDue([current]: KeyRing, now: Date, maxAgeMs: number): boolean {
  return current === undefined || Date.parse(current.madeAt) + maxAgeMs <= now.getTime()
}

/**
 * The keys of this state folder, made at the first start.
 * @throws KeysUnreadable when the file is there but doesn't hold keys.
 */
export async function readKeys(stateDir: string, now: Date): Promise<KeyRing> {
  const file = keysFile(stateDir)
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw unreadable(file, error)
    const ring = [await newKey(now)]
    await writeKeys(stateDir, ring)
    return ring
  }
  try {
    return keyFile.parse(JSON.parse(text))
  } catch (error) {
    throw unreadable(file, error)
  }
}

/** Keeps the keys, whole or not at all, readable by this user alone. */
export async function writeKeys(stateDir: string, ring: KeyRing): Promise<void> {
  const file = keysFile(stateDir)
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  const next = `${file}.${randomUUID()}`
  await writeFile(next, JSON.stringify(ring, null, 2), { mode: 0o600 })
  await chmod(next, 0o600)
  await rename(next, file)
}

function keysFile(stateDir: string): string {
  return join(stateDir, 'keys.json')
}

function unreadable(file: string, cause: unknown): KeysUnreadable {
  return new KeysUnreadable(
    `The signing keys in ${file} can't be read. Delete the file: new keys are made at the next start, and whoever is signed in signs in again.`,
    { cause },
  )
}
