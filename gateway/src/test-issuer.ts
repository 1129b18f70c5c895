import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { IdentitySettings } from '@chiiki/kit/actor.ts'
import { exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose'

/** An issuer for tests: a real key pair, its published keys served over HTTP, tokens signed with it. */
export class TestIssuer {
  /** How often its keys were fetched. */
  fetches = 0
  #keys: JWK[] = []
  readonly #server: Server = createServer((_request, response) => {
    this.fetches += 1
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: this.#keys }))
  })
  #sign!: (token: SignJWT) => Promise<string>

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    await this.rotate()
    return this
  }

  /** A new key signs from now on; the one before stays published. */
  async rotate(): Promise<void> {
    const { publicKey, privateKey } = await generateKeyPair('ES256')
    const kid = `key-${this.#keys.length}`
    this.#keys.push({ ...(await exportJWK(publicKey)), kid, alg: 'ES256', use: 'sig' })
    this.#sign = (token) => token.setProtectedHeader({ alg: 'ES256', kid, typ: 'at+jwt' }).sign(privateKey)
  }

  get identity(): IdentitySettings {
    const { port } = this.#server.address() as AddressInfo
    return { issuer: 'urn:test:issuer', audience: 'chiiki', jwks: `http://127.0.0.1:${port}/jwks` }
  }

  /** `posts` as `post@office`. */
  async bearer(subject: string, expiresIn = '10m', held: readonly string[] = []): Promise<string> {
    const { issuer, audience } = this.identity
    const posts = held.map((each) => ({ post: each.split('@')[0], office: each.split('@')[1] }))
    const token = new SignJWT({ posts })
      .setSubject(subject)
      .setIssuer(issuer)
      .setAudience(audience)
      .setIssuedAt()
      .setExpirationTime(expiresIn)
    return `Bearer ${await this.#sign(token)}`
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }
}
