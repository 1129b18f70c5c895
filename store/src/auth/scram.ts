import { createHash, createHmac, pbkdf2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

/** What a server keeps of a password (RFC 5802): enough to check a proof, not enough to log in elsewhere. */
export type Credential = { iterations: number; salt: string; storedKey: string; serverKey: string }

const derive = promisify(pbkdf2)
/** As MongoDB has them: of the derivation, and bytes of the salt. */
export const iterations = 15_000
export const saltLength = 28

/** @param salt given only by tests */
export async function credentialOf(
  password: string,
  salt: Buffer = randomBytes(saltLength),
  count = iterations,
): Promise<Credential> {
  const salted = await derive(prepared(password), salt, count, 32, 'sha256')
  return {
    iterations: count,
    salt: salt.toString('base64'),
    storedKey: hash(hmac(salted, 'Client Key')).toString('base64'),
    serverKey: hmac(salted, 'Server Key').toString('base64'),
  }
}

export async function isPasswordOf(credential: Credential, password: string): Promise<boolean> {
  const again = await credentialOf(password, Buffer.from(credential.salt, 'base64'), credential.iterations)
  return timingSafeEqual(Buffer.from(again.storedKey, 'base64'), Buffer.from(credential.storedKey, 'base64'))
}

/** The part of SASLprep (RFC 4013) that changes anything in passwords people type. */
export function prepared(password: string): string {
  return password
    .replaceAll(/[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000]/gu, ' ')
    .replaceAll(/[\u00ad\u1806\u2060\ufeff]|\ufe0f/gu, '')
    .normalize('NFKC')
}

/** What a client opens with: its name and nonce, and the exact text that both sides sign. */
export type ClientFirst = { user: string; nonce: string; bare: string; header: string }

export function readClientFirst(payload: string): ClientFirst | undefined {
  const match = /^(n,(?:a=[^,]*)?,)(n=([^,]*),r=([^,]+)(?:,.*)?)$/s.exec(payload)
  if (!match) return undefined
  const [, header = '', bare = '', name = '', nonce = ''] = match
  return { user: name.replaceAll('=2C', ',').replaceAll('=3D', '='), nonce, bare, header }
}

/** One login: the server's first message, and the check of the client's final one. */
export class ScramExchange {
  readonly #credential: Credential
  readonly #first: ClientFirst
  readonly #nonce: string
  readonly serverFirst: string

  constructor(
    credential: Credential,
    first: ClientFirst,
    serverNonce: string = randomBytes(24).toString('base64'),
  ) {
    this.#credential = credential
    this.#first = first
    this.#nonce = first.nonce + serverNonce
    this.serverFirst = `r=${this.#nonce},s=${credential.salt},i=${credential.iterations}`
  }

  /** @returns the server's own proof, or undefined when the client's is wrong */
  finish(clientFinal: string): string | undefined {
    const match = /^(c=([^,]*),r=([^,]*)),p=([^,]+)$/s.exec(clientFinal)
    if (!match) return undefined
    const [, withoutProof = '', binding = '', nonce = '', proof = ''] = match
    if (nonce !== this.#nonce) return undefined
    if (Buffer.from(binding, 'base64').toString() !== this.#first.header) return undefined
    const signed = `${this.#first.bare},${this.serverFirst},${withoutProof}`
    const storedKey = Buffer.from(this.#credential.storedKey, 'base64')
    const signature = hmac(storedKey, signed)
    const given = Buffer.from(proof, 'base64')
    if (given.length !== signature.length) return undefined
    const clientKey = given.map((byte, index) => byte ^ (signature[index] as number))
    if (!timingSafeEqual(hash(clientKey), storedKey)) return undefined
    return `v=${hmac(Buffer.from(this.#credential.serverKey, 'base64'), signed).toString('base64')}`
  }
}

function hmac(key: Uint8Array, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest()
}

function hash(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest()
}
