import { createServer } from 'node:http'
import {
  createRemoteJWKSet,
  exportJWK,
  generateKeyPair,
  type JWKSCacheInput,
  jwksCache,
  jwtVerify,
  SignJWT,
} from 'jose'
import { describe, expect, it } from 'vitest'
import { type Bounds, verifiedTokens } from './verified-tokens.ts'

const start = Date.parse('2026-11-24T10:00:00+09:00')

/** Tokens that end when `ends` says, verified as often as `verifications` counts. */
function tokens(bounds: Partial<Bounds> = {}) {
  const state = { now: start, keys: {} as unknown, verifications: 0, isGood: true }
  const remembered = verifiedTokens({
    ...{ most: 3, mostSeconds: 60, keysNow: () => state.keys, clock: () => state.now },
    ...bounds,
  })
  const ask = (token: string, ends = start + 3_600_000) =>
    remembered(token, async () => {
      state.verifications += 1
      if (!state.isGood) throw new Error('not good')
      return { sub: token, exp: ends / 1_000 }
    })
  return { state, ask }
}

describe('a token that was found good', () => {
  it('is verified once a minute, however often it is shown', async () => {
    const { state, ask } = tokens()
    for (const seconds of [0, 1, 59.9]) {
      state.now = start + seconds * 1_000
      expect((await ask('a')).sub).toBe('a')
    }
    expect(state.verifications).toBe(1)
    state.now = start + 60_000
    await ask('a')
    expect(state.verifications).toBe(2)
  })

  it('is good no longer than it says itself, and what has ended is never remembered', async () => {
    const { state, ask } = tokens()
    await ask('a', start + 10_000)
    state.now = start + 9_999
    await ask('a', start + 10_000)
    expect(state.verifications).toBe(1)
    state.now = start + 10_000
    state.isGood = false
    await expect(ask('a', start + 10_000)).rejects.toThrow('not good')
    await expect(ask('a', start + 10_000)).rejects.toThrow('not good')
    expect(state.verifications).toBe(3)
  })

  it('is looked at anew as soon as the keys are known to have changed', async () => {
    const { state, ask } = tokens()
    await ask('a')
    state.keys = {}
    state.isGood = false
    await expect(ask('a')).rejects.toThrow('not good')
  })

  it('that was refused is judged each time, and one token never stands for another', async () => {
    const { state, ask } = tokens()
    state.isGood = false
    await expect(ask('a')).rejects.toThrow('not good')
    state.isGood = true
    expect([(await ask('a')).sub, (await ask('b')).sub, (await ask('a')).sub]).toEqual(['a', 'b', 'a'])
    expect(state.verifications).toBe(3)
  })

  it('is forgotten when there are too many, the first first', async () => {
    const { state, ask } = tokens()
    for (const token of ['a', 'b', 'c', 'd']) await ask(token)
    await ask('d')
    expect(state.verifications).toBe(4)
    await ask('a')
    expect(state.verifications).toBe(5)
  })

  it('by a key that the issuer has withdrawn is refused once its keys are read anew, though it was good a moment ago', async () => {
    const [old, next] = [await generateKeyPair('ES256'), await generateKeyPair('ES256')]
    const jwk = async (kid: string, { publicKey }: typeof old) => ({
      ...(await exportJWK(publicKey)),
      kid,
      alg: 'ES256',
    })
    let published = [await jwk('old', old)]
    const server = createServer((_request, response) => response.end(JSON.stringify({ keys: published })))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as { port: number }
    const read: JWKSCacheInput = {}
    const url = new URL(`http://127.0.0.1:${port}`)
    const keys = createRemoteJWKSet(url, { [jwksCache]: read, cooldownDuration: 0 })
    let verifications = 0
    const remembered = verifiedTokens({
      ...{ most: 10, mostSeconds: 60, clock: Date.now, keysNow: () => read.jwks },
    })
    const sign = (kid: string, { privateKey }: typeof old) =>
      new SignJWT({ sub: kid })
        .setProtectedHeader({ alg: 'ES256', kid })
        .setExpirationTime('1h')
        .sign(privateKey)
    const ask = (token: string) =>
      remembered(token, async () => {
        verifications += 1
        return (await jwtVerify(token, keys)).payload
      }).then(({ sub }) => sub)
    const [first, second] = [await sign('old', old), await sign('next', next)]
    // The first has the keys read, the second is remembered by them.
    for (const times of [1, 2, 2]) expect([await ask(first), verifications]).toEqual(['old', times])
    published = [await jwk('next', next)]
    // Nobody has told of the change yet; the first token of the new key has the keys read anew.
    expect([await ask(first), verifications]).toEqual(['old', 2])
    expect(await ask(second)).toBe('next')
    await expect(ask(first)).rejects.toMatchObject({ code: 'ERR_JWKS_NO_MATCHING_KEY' })
    expect(await ask(second)).toBe('next')
    server.close()
  })
})
