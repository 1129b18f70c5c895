import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { identifyBy } from '@chiiki/kit/actor.ts'
import { createLog } from '@chiiki/kit/log.ts'
import { createRemoteJWKSet, decodeProtectedHeader, type JSONWebKeySet, jwtVerify } from 'jose'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { type Identity, startIdentity } from './identity.ts'
import { readPersonas } from './persona.ts'

const now = new Date('2026-11-24T10:00:00+09:00')

const cast = readPersonas(new URL('../personas.json', import.meta.url).pathname)
const log = createLog('identity', 'error')
const settingsOf = ({ issuer, jwksUri }: Identity) => ({
  issuer,
  audience: 'chiiki',
  jwks: jwksUri,
  trustsPostClaims: true,
})

describe('what the graph learns from a token', () => {
  let identity: Identity
  beforeAll(async () => {
    identity = await startIdentity({ log })
  })
  afterAll(() => identity.close())

  test.each(cast.map(({ id, claims }) => [id, claims] as const))('%s', async (id, claims) => {
    const keys = createRemoteJWKSet(new URL(identity.jwksUri))
    const { issuer } = identity
    const token = await identity.tokenFor(id)
    const { payload, protectedHeader } = await jwtVerify(token, keys, {
      issuer,
      audience: 'chiiki',
      typ: 'at+jwt',
    })
    expect(protectedHeader.alg).toBe('ES256')
    const { sub, posts, category, basis, party, groups, identity_level } = payload
    expect({ sub, posts, category, basis, party, groups, identity_level }).toEqual({
      sub: id,
      category: undefined,
      basis: undefined,
      party: undefined,
      identity_level: undefined,
      ...claims,
    })
  })

  test('the kit takes the token of every persona', async () => {
    const identify = identifyBy(settingsOf(identity))
    const actors = await Promise.all(
      cast.map(async ({ id }) => identify(`Bearer ${await identity.tokenFor(id)}`, now)),
    )
    expect(actors.map((actor) => actor.kind === 'PERSON' && actor.id)).toEqual(cast.map(({ id }) => id))
    expect(actors.map((actor) => actor.kind === 'PERSON' && actor.identityLevel)).toEqual(
      cast.map(({ claims }) => claims.identity_level ?? null),
    )
  })

  test('a post gives its right until the day on which it ends', async () => {
    const actor = await identifyBy(settingsOf(identity))(
      `Bearer ${await identity.tokenFor('persona:head-office-planner')}`,
      now,
    )
    expect(actor).toMatchObject({ posts: [{ post: 'head-office-planner', office: 'office:hq' }] })
    const former = `Bearer ${await identity.tokenFor('persona:former-branch-director-tamagawa')}`
    const identify = identifyBy(settingsOf(identity))
    expect(await identify(former, new Date('2026-03-31T23:59:00+09:00'))).toMatchObject({ posts: [{}] })
    expect(await identify(former, new Date('2026-04-01T00:00:00+09:00'))).toMatchObject({ posts: [] })
  })

  test('a token of another provider, or for another audience, is refused', async () => {
    const other = await startIdentity({ log })
    const token = `Bearer ${await other.tokenFor('persona:resident')}`
    await other.close()
    const refused = { extensions: { code: 'UNAUTHENTICATED' } }
    await expect(identifyBy(settingsOf(identity))(token, now)).rejects.toMatchObject(refused)
    const own = `Bearer ${await identity.tokenFor('persona:resident')}`
    const elsewhere = identifyBy({ ...settingsOf(identity), audience: 'other' })
    await expect(elsewhere(own, now)).rejects.toMatchObject(refused)
  })
})

describe('a new signing key', () => {
  let dir: string
  const open: Identity[] = []
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'chiiki-identity-'))
  })
  afterEach(async () => {
    vi.useRealTimers()
    for (const each of open.splice(0)) await each.close()
  })
  afterAll(() => rm(dir, { recursive: true, force: true }))

  async function start(options: Parameters<typeof startIdentity>[0] = {}): Promise<Identity> {
    const identity = await startIdentity({ log, ...options })
    open.push(identity)
    return identity
  }
  async function kidsOf({ jwksUri }: Identity): Promise<(string | undefined)[]> {
    const { keys } = (await (await fetch(jwksUri)).json()) as JSONWebKeySet
    return keys.map(({ kid }) => kid)
  }
  const kidOf = (token: string) => decodeProtectedHeader(token).kid

  test('signs from then on, and the one before is published beside it', async () => {
    const identity = await start()
    const [before] = await kidsOf(identity)
    await identity.rotateKeys()
    const [after, ...rest] = await kidsOf(identity)
    expect([after === before, rest]).toEqual([false, [before]])
    expect(kidOf(await identity.tokenFor('persona:resident'))).toBe(after)
  })

  test('leaves a token valid that was signed before it, after three rotations too', async () => {
    const identity = await start()
    const token = await identity.tokenFor('persona:resident')
    for (let count = 0; count < 3; count++) await identity.rotateKeys()
    const identify = identifyBy(settingsOf(identity))
    expect(await identify(`Bearer ${token}`, now)).toMatchObject({ id: 'persona:resident' })
  })

  test('reaches a service that had fetched the keys: it fetches them again when it meets a key it doesn’t know', async () => {
    const identity = await start()
    const identify = identifyBy(settingsOf(identity))
    const ask = async () => identify(`Bearer ${await identity.tokenFor('persona:resident')}`, now)
    expect(await ask()).toMatchObject({ kind: 'PERSON' })
    await identity.rotateKeys()
    // jose asks again at most every 30 seconds.
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 31_000 })
    expect(await ask()).toMatchObject({ kind: 'PERSON' })
  })

  test('doesn’t end who is signed in: keys and rotations outlive a start', async () => {
    const stateDir = join(dir, 'kept')
    const first = await start({ stateDir })
    await first.rotateKeys()
    const kids = await kidsOf(first)
    await first.close()
    open.splice(0)
    expect(await kidsOf(await start({ stateDir }))).toEqual(kids)
  })

  test('comes by age at a start', async () => {
    const stateDir = join(dir, 'aged')
    const day = 86_400_000
    const begin = Date.parse('2026-11-23T00:00:00Z')
    const kidsAt = async (time: number) => {
      const identity = await start({ stateDir, now: () => new Date(time) })
      const kids = await kidsOf(identity)
      await identity.close()
      open.splice(0)
      return kids
    }
    const [first] = await kidsAt(begin)
    expect(await kidsAt(begin + day - 1)).toEqual([first])
    expect(await kidsAt(begin + day)).toEqual([expect.not.stringMatching(String(first)), first])
  })
})
