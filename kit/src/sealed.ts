import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/**
 * Keeps personal text so that a copy of the store alone tells nothing. `about` names what the text belongs to, e.g.
 * `Appointment.contact appointment_3k9…`: text that is moved to another place doesn't open there.
 */
export type Sealer = {
  /** AES-256-GCM under the newest key; equal texts give different results. */
  seal(text: string, about: string): string
  /** @throws SealBroken when the text was changed or moved, or its key is gone */
  open(sealed: string, about: string): string
  /** What equality can be found by without opening: keep the first, look for any (one for each key). `about`: the kind, not the thing. */
  fingerprints(text: string, about: string): readonly string[]
}

/** Sealed text that doesn't open. Says where, never what. */
export class SealBroken extends Error {
  override name = 'SealBroken'
}

/** There are no keys and something is to be sealed or opened. */
export class NoSealingKeys extends Error {
  override name = 'NoSealingKeys'
}

type Key = { readonly name: string; readonly seal: Buffer; readonly print: Buffer }

/** How keys are written: the newest first; older ones still open what they sealed. */
export const sealingKeysPattern = /^[\w-]{1,20}:[\w-]{43}(,[\w-]{1,20}:[\w-]{43})*$/

/** @param keys `name:key,name:key …`, each key 32 bytes in base64url, the newest first; null: whatever needs a key fails */
export function sealerOf(keys: string | null): Sealer {
  const ring = keys === null ? [] : keys.split(',').map(keyOf)
  const newest = () => {
    if (!ring[0])
      throw new NoSealingKeys('SEALING_KEYS is not set: personal text can neither be kept nor read')
    return ring[0]
  }
  return {
    seal: (text, about) => seal(newest(), text, about),
    open: (sealed, about) => {
      newest()
      return open(ring, sealed, about)
    },
    fingerprints: (text, about) => {
      newest()
      return ring.map(({ print }) => printOf(print, text, about))
    },
  }
}

/** A new key as it stands in SEALING_KEYS. */
export function newSealingKey(name: string): string {
  return `${name}:${randomBytes(32).toString('base64url')}`
}

function keyOf(written: string): Key {
  const [name = '', secret = ''] = written.split(':')
  const derive = (use: string) =>
    Buffer.from(hkdfSync('sha256', Buffer.from(secret, 'base64url'), '', use, 32))
  return { name, seal: derive('chiiki seal'), print: derive('chiiki fingerprint') }
}

function seal({ name, seal: key }: Key, text: string, about: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(about))
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return [
    name,
    nonce.toString('base64url'),
    Buffer.concat([body, cipher.getAuthTag()]).toString('base64url'),
  ].join('.')
}

function open(ring: readonly Key[], sealed: string, about: string): string {
  const [name, nonce = '', body = ''] = sealed.split('.')
  const key = ring.find((each) => each.name === name)
  if (!key) throw new SealBroken(`the key ${name?.slice(0, 20)} of ${about} isn't among SEALING_KEYS`)
  const bytes = Buffer.from(body, 'base64url')
  try {
    const decipher = createDecipheriv('aes-256-gcm', key.seal, Buffer.from(nonce, 'base64url'), {
      authTagLength: 16,
    })
    decipher.setAAD(Buffer.from(about)).setAuthTag(bytes.subarray(-16))
    return decipher.update(bytes.subarray(0, -16), undefined, 'utf8') + decipher.final('utf8')
  } catch {
    throw new SealBroken(`what is kept of ${about} was changed or moved`)
  }
}

function printOf(key: Buffer, text: string, about: string): string {
  return createHmac('sha256', key).update(`${about}\0${text}`).digest('base64url')
}
