import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { IdentitySettings } from '@chiiki/kit/actor.ts'
import { newSealingKey } from '@chiiki/kit/sealed.ts'
import { type CryptoKey, exportJWK, generateKeyPair, SignJWT } from 'jose'

/** Keys of personal text for a run of tests. */
export const testSealingKeys = newSealingKey('test')

export type TestIssuer = {
  readonly identity: IdentitySettings
  /** An Authorization header for a person who holds these posts (`post@office`). */
  bearer(posts: readonly string[], subject?: string, extra?: object): Promise<string>
  /** A token with whatever claims a test wants to see refused. */
  sign(
    claims: object,
    options?: { key?: CryptoKey; issuer?: string; audience?: string; expiresIn?: string },
  ): Promise<string>
  close(): void
}

/** A token issuer of a test's own, with its key pair and its published keys. */
export async function testIssuer(): Promise<TestIssuer> {
  const dir = mkdtempSync(join(tmpdir(), 'chiiki-issuer-'))
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true })
  const jwks = join(dir, 'jwks.json')
  writeFileSync(
    jwks,
    JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'test', alg: 'ES256', use: 'sig' }] }),
  )
  // A test says which posts somebody holds; who really holds them has tests of its own.
  const identity = { issuer: 'urn:chiiki:test', audience: 'chiiki', jwks, trustsPostClaims: true }
  const sign: TestIssuer['sign'] = async (claims, options = {}) =>
    new SignJWT({ ...claims })
      .setProtectedHeader({ alg: 'ES256', kid: 'test' })
      .setIssuer(options.issuer ?? identity.issuer)
      .setAudience(options.audience ?? identity.audience)
      .setExpirationTime(options.expiresIn ?? '1h')
      .sign(options.key ?? privateKey)
  return {
    identity,
    sign,
    bearer: async (posts, subject = `test:${posts[0] ?? 'person'}`, extra = {}) =>
      `Bearer ${await sign({ posts: posts.map(heldPost), sub: subject, ...extra })}`,
    close: () => rmSync(dir, { recursive: true, force: true }),
  }
}

/** `centre-director@office:center-ikejiri` as the claim that a token carries. */
function heldPost(text: string): { post: string; office: string } {
  const [post = '', office = ''] = text.split('@')
  return { post, office }
}
