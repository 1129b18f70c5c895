import { createServer } from 'node:http'
import { generateKeyPair, SignJWT, UnsecuredJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestIssuer, testIssuer } from '../../tests/tokens.ts'
import { actorTitle, anonymous, holdsPost, identifyBy } from './actor.ts'
import { hasUnknownPosts, wasAskedInVain } from './held-posts.ts'

let issuer: TestIssuer
beforeAll(async () => {
  issuer = await testIssuer()
})
afterAll(() => issuer.close())

const refusal = { extensions: { code: 'UNAUTHENTICATED' } }

const now = new Date('2026-11-24T10:00:00+09:00')

describe('who is asking', () => {
  it('is anonymous without a token: reading public things needs no identity', async () => {
    expect(await identifyBy(issuer.identity)(undefined, now)).toEqual(anonymous)
    expect(holdsPost(anonymous, ['planner'])).toBe(false)
  })

  it('is the person and the posts of a good token', async () => {
    const actor = await identifyBy(issuer.identity)(
      await issuer.bearer(['planner@office:hq', 'not a post'], 'person:7', {
        party: 'party:a',
        groups: ['group:b'],
      }),
      now,
    )
    expect(actor).toEqual({
      kind: 'PERSON',
      id: 'person:7',
      posts: [{ post: 'planner', office: 'office:hq' }],
      party: 'party:a',
      groups: ['group:b'],
      identityLevel: null,
    })
    expect(actorTitle(actor)).toBe('planner@office:hq')
    expect([holdsPost(actor, ['planner'], 'office:hq'), holdsPost(actor, ['planner'], 'office:x')]).toEqual([
      true,
      false,
    ])
  })

  it('is nobody by a token that is expired, foreign, for others, unsigned, or signed by a public key', async () => {
    const { privateKey } = await generateKeyPair('ES256')
    const claims = { sub: 'person:1', posts: [{ post: 'planner', office: 'office:hq' }] }
    const bad = [
      await issuer.sign(claims, { expiresIn: '-1s' }),
      await issuer.sign(claims, { key: privateKey }),
      await issuer.sign(claims, { issuer: 'urn:other' }),
      await issuer.sign(claims, { audience: 'other' }),
      await issuer.sign({ posts: [] }),
      new UnsecuredJWT(claims)
        .setIssuer(issuer.identity.issuer)
        .setAudience('chiiki')
        .setExpirationTime('1h')
        .encode(),
      await new SignJWT(claims)
        .setProtectedHeader({ alg: 'HS256', kid: 'test' })
        .setIssuer(issuer.identity.issuer)
        .setAudience('chiiki')
        .setExpirationTime('1h')
        .sign(new TextEncoder().encode('the public key as a shared secret')),
      'x.y.z',
      'a'.repeat(9_000),
    ]
    for (const token of bad)
      await expect(identifyBy(issuer.identity)(`Bearer ${token}`, now)).rejects.toMatchObject(refusal)
    await expect(identifyBy(issuer.identity)('Basic abc', now)).rejects.toMatchObject(refusal)
  })

  it('holds a post until the day before it ends, by the time in Japan', async () => {
    const posts = [{ post: 'centre-director', office: 'office:center-ikejiri', until: '2026-11-25' }]
    const bearer = `Bearer ${await issuer.sign({ sub: 'person:1', posts })}`
    const identify = identifyBy(issuer.identity)
    const postsAt = async (instant: string) => {
      const actor = await identify(bearer, new Date(instant))
      return actor.kind === 'PERSON' ? actor.posts.length : null
    }
    expect(await postsAt('2026-11-24T23:59:59+09:00')).toBe(1)
    expect(await postsAt('2026-11-25T00:00:00+09:00')).toBe(0)
  })

  it('has no right by a claim of another shape', async () => {
    for (const posts of [
      'planner@office:hq',
      [{ post: 'planner' }],
      [{ post: '../x', office: 'office:hq' }],
      { 0: 1 },
      [[]],
    ]) {
      const actor = await identifyBy(issuer.identity)(
        `Bearer ${await issuer.sign({ sub: 'person:1', posts })}`,
        now,
      )
      expect(actor).toMatchObject({ kind: 'PERSON', posts: [] })
    }
  })

  it('is nobody where no issuer is configured', async () => {
    await expect(identifyBy(null)(await issuer.bearer(['planner@office:hq']), now)).rejects.toMatchObject(
      refusal,
    )
  })

  it('is not said to be nobody while the issuer is away: nobody can tell then', async () => {
    const identify = identifyBy({ ...issuer.identity, jwks: 'http://127.0.0.1:1/jwks' })
    const away = { extensions: { code: 'IDENTITY_UNAVAILABLE', http: { status: 503 } } }
    await expect(identify(await issuer.bearer(['planner@office:hq']), now)).rejects.toMatchObject(away)
    expect(await identify(undefined, now)).toEqual(anonymous)
  })

  it('is known by keys that the issuer publishes over HTTP, too', async () => {
    const { readFileSync } = await import('node:fs')
    const server = createServer((_request, response) => response.end(readFileSync(issuer.identity.jwks)))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as { port: number }
    const identify = identifyBy({ ...issuer.identity, jwks: `http://127.0.0.1:${port}/jwks` })
    expect(await identify(await issuer.bearer(['planner@office:hq']), now)).toMatchObject({ kind: 'PERSON' })
    server.close()
  })
})

describe('who holds which post', () => {
  const person = { posts: [{ post: 'centre-director', office: 'office:center-ikejiri' }], sub: 'a' }
  const identityOf = () => ({ ...issuer.identity, trustsPostClaims: false })

  it('isn’t what a token says, but what is asked at each request', async () => {
    const token = `Bearer ${await issuer.sign(person)}`
    expect(await identifyBy(identityOf())(token, now)).toMatchObject({ id: 'a', posts: [] })
    const held = [{ post: 'analyst', office: 'office:hq' }]
    const asked: string[] = []
    const identify = identifyBy(identityOf(), async ({ person: id }) => {
      asked.push(id)
      return held
    })
    for (let count = 0; count < 2; count++) expect(await identify(token, now)).toMatchObject({ posts: held })
    expect([asked, await identify(undefined, now)]).toEqual([['a', 'a'], anonymous])
  })

  it('is no right where nobody can tell it, and whoever asked is remembered', async () => {
    const identify = identifyBy(identityOf(), async () => {
      throw new Error('away')
    })
    const actor = await identify(`Bearer ${await issuer.sign(person)}`, now)
    expect([hasUnknownPosts(actor), wasAskedInVain(actor)]).toEqual([true, false])
    expect(holdsPost(actor, ['centre-director'])).toBe(false)
    expect(wasAskedInVain(actor)).toBe(true)
  })
})
