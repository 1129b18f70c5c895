import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { exportJWK, exportPKCS8, generateKeyPair, importPKCS8, SignJWT } from 'jose'
import { writePrivate } from './secrets.ts'

export const audience = 'chiiki'
export const issuer = 'urn:chiiki:local'

/**
 * A token issuer for this machine alone: a key pair made at the first start. It stands in for the ward's OpenID Connect
 * provider, which `OIDC_ISSUER` and `OIDC_JWKS` name where there is one.
 * @returns The path of the public keys (JWKS).
 */
export async function localIssuer(stateDir: string): Promise<string> {
  const jwks = join(stateDir, 'issuer', 'jwks.json')
  if (existsSync(jwks) && existsSync(privateKeyFile(stateDir))) return jwks
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true })
  writePrivate(privateKeyFile(stateDir), await exportPKCS8(privateKey))
  const key = { ...(await exportJWK(publicKey)), kid: 'local', alg: 'ES256', use: 'sig' }
  writePrivate(jwks, JSON.stringify({ keys: [key] }))
  return jwks
}

/** An access token of the local issuer for a person who holds these posts (`post@office`). */
export async function localToken(
  stateDir: string,
  subject: string,
  posts: readonly string[],
  hours: number,
): Promise<string> {
  const key = await importPKCS8(readFileSync(privateKeyFile(stateDir), 'utf8'), 'ES256')
  return new SignJWT({ posts })
    .setProtectedHeader({ alg: 'ES256', kid: 'local' })
    .setIssuer(issuer)
    .setAudience(audience)
    .setSubject(subject)
    .setIssuedAt()
    .setExpirationTime(`${hours}h`)
    .sign(key)
}

function privateKeyFile(stateDir: string): string {
  return join(stateDir, 'issuer', 'private.pem')
}
