import { createPublicKey, type JsonWebKey } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import type { TestIssuer } from '../tokens.ts'

/** A planner's claims: whoever's token is believed may change the graph. */
const claims = {
  sub: 'persona:head-office-planner',
  posts: [{ post: 'head-office-planner', office: 'office:hq' }],
}

/** Tokens that nobody may be believed for, each by the trick that it plays. `elsewhere` is an address that no verifier may call. */
export async function forgedTokens(issuer: TestIssuer, elsewhere: string): Promise<Map<string, string>> {
  const { issuer: iss, audience: aud, jwks } = issuer.identity
  const own = await generateKeyPair('ES256')
  const ownJwk = { ...(await exportJWK(own.publicKey)), kid: 'test', alg: 'ES256' }
  const published = JSON.parse(readFileSync(jwks, 'utf8')).keys[0] as JsonWebKey
  const now = Math.floor(Date.now() / 1_000)
  const payload = { ...claims, iss, aud, iat: now, exp: now + 600 }
  const valid = await issuer.sign(claims)
  const [head = '', body = '', signature = ''] = valid.split('.')
  const withHeader = (header: object) =>
    new SignJWT(payload).setProtectedHeader({ alg: 'ES256', kid: 'test', ...header }).sign(own.privateKey)
  const unsigned = (header: object, end = '') => `${encode(header)}.${encode(payload)}.${end}`
  const hs256 = (secret: string | Uint8Array) =>
    new SignJWT(payload)
      .setProtectedHeader({ alg: 'HS256', kid: 'test' })
      .sign(typeof secret === 'string' ? new TextEncoder().encode(secret) : secret)
  const key = createPublicKey({ key: published, format: 'jwk' })
  const pem = key.export({ type: 'spki', format: 'pem' }) as string
  const tokens: [string, string | Promise<string>][] = [
    ['random text', 'abc.def.ghi'],
    ['empty parts', '..'],
    ['alg none', unsigned({ alg: 'none', kid: 'test' })],
    ['alg None', unsigned({ alg: 'None' })],
    ['alg nOnE, with a signature', unsigned({ alg: 'nOnE' }, signature)],
    ['no alg', unsigned({ kid: 'test' }, signature)],
    ['signature cut off', `${head}.${body}.`],
    ['signature of zeros', `${head}.${body}.${Buffer.alloc(64).toString('base64url')}`],
    ['claims changed under the signature', `${head}.${encode({ ...payload, sub: 'other' })}.${signature}`],
    ['another key under the known id', withHeader({})],
    ['another key in the header', withHeader({ jwk: ownJwk })],
    ['another key at an address', withHeader({ jku: elsewhere, x5u: elsewhere })],
    ['a header that must be understood', withHeader({ crit: ['exp'], exp: 1 }).catch(() => 'a.b.c')],
    ['HS256 with the public key as PEM', hs256(pem)],
    ['HS256 with the public key as JSON', hs256(JSON.stringify(published))],
    ['HS256 with the public key as DER', hs256(key.export({ type: 'spki', format: 'der' }))],
    ['HS256 with the key published', hs256(readFileSync(jwks))],
    ['expired', issuer.sign(claims, { expiresIn: '-1m' })],
    ['wrong issuer', issuer.sign(claims, { issuer: 'https://id.example' })],
    ['issuer that begins like ours', issuer.sign(claims, { issuer: `${iss}.example` })],
    ['wrong audience', issuer.sign(claims, { audience: 'chiiki-explorer' })],
    ['not yet valid', issuer.sign({ ...claims, nbf: now + 3_600 })],
    ['no subject', issuer.sign({ posts: claims.posts })],
    ['an expiry that is text', unsigned({ alg: 'ES256' }, signature)],
    ['longer than any', `${head}.${'A'.repeat(9_000)}.${signature}`],
    ...keyIds.map((kid): [string, Promise<string>] => [`key id ${JSON.stringify(kid)}`, withHeader({ kid })]),
  ]
  const settled = await Promise.all(
    tokens.map(async ([trick, token]) => [trick, `Bearer ${await token}`] as const),
  )
  return new Map([
    ...settled,
    ['two tokens', `Bearer ${valid}, Bearer ${valid}`],
    ['basic credentials', `Basic ${Buffer.from('admin:admin').toString('base64')}`],
    ['no scheme', valid],
  ])
}

/** Where a key would be looked for, if its id were taken for a path, a query or a member. */
const keyIds = [
  '../../../../dev/null',
  '/proc/self/environ',
  'file:///etc/passwd',
  "' or '1'='1",
  '__proto__',
  'constructor',
  '',
  '$(id)',
]

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}
