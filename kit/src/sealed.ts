import { createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { chacha20poly1305 } from '@noble/ciphers/chacha.js'
import { managedNonce } from '@noble/ciphers/utils.js'
import { isOfFormerForm, partsOf, type SealedParts, sealedText } from './sealed-text.ts'

/**
 * Keeps personal text so that a copy of the store alone tells nothing. `about` names what the text belongs to, e.g.
 * `Appointment.contact appointment_3k9…`: text that is moved to another place doesn't open there.
 */
export type Sealer = {
  /** ChaCha20-Poly1305 under a key of the text's own, which is kept with it under the newest key; equal texts give different results. */
  seal(text: string, about: string): string
  /** @throws SealBroken when the text was changed or moved, or its key is gone or another */
  open(sealed: string, about: string): string
  /** The same text with its own key under the newest key; null where it's there already. @throws SealBroken */
  rewrap(sealed: string): string | null
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

type Key = {
  readonly name: string
  /** Null: it's retired, and finds what it knows by fingerprints alone. */
  readonly seals: { readonly key: Buffer; readonly check: string } | null
  readonly print: () => Buffer
}

/** The name of keys that are kept sealed themselves: what they seal is rotated with them, and stays as it is. */
export const keptKeyName = 'case'
/** How keys are written: the newest first; older ones still open what they sealed, retired ones (`name:prints:…`) find by fingerprints. */
export const sealingKeysPattern =
  /^(?!case:)[\w-]{1,20}:[\w-]{43}(,(?!case:)[\w-]{1,20}:(prints:)?[\w-]{43})*$/

/** @param keys `name:key,name:key …`, each key 32 bytes in base64url, the newest first; null: whatever needs a key fails */
export function sealerOf(keys: string | null): Sealer {
  const ring = keys === null ? [] : keys.split(',').map(keyOf)
  const newest = () => {
    const [first] = ring
    if (!first?.seals)
      throw new NoSealingKeys('SEALING_KEYS is not set: personal text can neither be kept nor read')
    return { name: first.name, ...first.seals }
  }
  return {
    seal: (text, about) => {
      const { name, key, check } = newest()
      const own = randomBytes(32)
      return sealedText({
        key: name,
        check,
        wrapped: encrypt(key, own),
        body: encrypt(own, Buffer.from(text, 'utf8'), about),
      })
    },
    open: (sealed, about) => {
      newest()
      const parts = partsIn(sealed, about)
      return told(() => decrypt(ownKey(ring, parts, about), parts.body, about), about).toString('utf8')
    },
    rewrap: (sealed) => {
      const { name, key, check } = newest()
      const parts = partsIn(sealed, 'a text')
      if (parts.key === name && parts.check === check) return null
      const own = ownKey(ring, parts, 'a text')
      return sealedText({ ...parts, key: name, check, wrapped: encrypt(key, own) })
    },
    fingerprints: (text, about) => {
      newest()
      return ring.map(({ print }) => printOf(print(), text, about))
    },
  }
}

/** A new key as it stands in SEALING_KEYS. */
export function newSealingKey(name: string): string {
  return `${name}:${randomBytes(32).toString('base64url')}`
}

/** What is left of a key in SEALING_KEYS when nothing is sealed under it any more: it opens nothing, and finds what it found. */
export function retiredKey(written: string): string {
  const [name = '', secret = ''] = written.split(':')
  return `${name}:prints:${derived(secret, 'chiiki fingerprint').toString('base64url')}`
}

function keyOf(written: string): Key {
  const [name = '', secret = '', prints = ''] = written.split(':')
  if (secret === 'prints') {
    const print = Buffer.from(prints, 'base64url')
    return { name, seals: null, print: () => print }
  }
  let print: Buffer | null = null
  return {
    name,
    seals: {
      key: derived(secret, 'chiiki seal'),
      check: derived(secret, 'chiiki check').subarray(0, 6).toString('base64url'),
    },
    print: () => {
      print ??= derived(secret, 'chiiki fingerprint')
      return print
    },
  }
}

function derived(secret: string, use: string): Buffer {
  return Buffer.from(hkdfSync('sha256', Buffer.from(secret, 'base64url'), '', use, 32))
}

function partsIn(sealed: string, about: string): SealedParts {
  const parts = partsOf(sealed)
  if (parts) return parts
  if (isOfFormerForm(sealed))
    throw new SealBroken(
      `${about} is sealed in a form that is no longer read: make the store anew, or open it with the release that wrote it`,
    )
  throw new SealBroken(`what is kept of ${about} was changed or moved`)
}

/** The key of a text's own, out of its wrap. */
function ownKey(ring: readonly Key[], { key: name, check, wrapped }: SealedParts, about: string): Buffer {
  const key = ring.find((each) => each.name === name)
  if (!key) throw new SealBroken(`the key ${name} of ${about} isn't among SEALING_KEYS`)
  const { seals } = key
  if (!seals) throw new SealBroken(`the key ${name} of ${about} is retired: it opens nothing any more`)
  if (seals.check !== check)
    throw new SealBroken(`SEALING_KEYS names another key ${name} than the one that sealed ${about}`)
  return told(() => decrypt(seals.key, wrapped), about)
}

/** The library finds the nonce, puts it ahead of what it encrypts, and the tag behind. */
const cipher = managedNonce(chacha20poly1305)

function encrypt(key: Uint8Array, plain: Uint8Array, about = ''): string {
  return Buffer.from(cipher(key, Buffer.from(about, 'utf8')).encrypt(plain)).toString('base64url')
}

function decrypt(key: Uint8Array, written: string, about = ''): Buffer {
  const bytes = Buffer.from(written, 'base64url')
  return Buffer.from(cipher(key, Buffer.from(about, 'utf8')).decrypt(bytes))
}

function told(open: () => Buffer, about: string): Buffer {
  try {
    return open()
  } catch (error) {
    if (error instanceof SealBroken) throw error
    throw new SealBroken(`what is kept of ${about} was changed or moved`)
  }
}

function printOf(key: Buffer, text: string, about: string): string {
  return createHmac('sha256', key).update(`${about}\0${text}`).digest('base64url')
}
