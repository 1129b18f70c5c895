import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isDue, type KeyRing, KeysUnreadable, newKey, readKeys, withNewKey, writeKeys } from './keys.ts'

const start = Date.parse('2026-11-23T00:00:00Z')
const at = (minutes: number) => new Date(start + minutes * 60_000)
const lifeMs = 10 * 60_000

/** The ring after keys took over at these minutes. */
async function ringAfter(...minutes: number[]): Promise<KeyRing> {
  let ring: KeyRing = [await newKey(at(0))]
  for (const minute of minutes) ring = withNewKey(ring, await newKey(at(minute)), at(minute), lifeMs)
  return ring
}

describe('a ring of keys', () => {
  test('the newest signs, and the one before stays however long ago it signed', async () => {
    const ring = await ringAfter(60, 10_000)
    expect(ring.map(({ madeAt }) => Date.parse(madeAt))).toEqual([+at(10_000), +at(60)])
    expect(ring.map(({ retiredAt }) => retiredAt)).toEqual([null, at(10_000).toISOString()])
  })

  test('an older key stays exactly as long as a token that it signed can be valid', async () => {
    expect(await ringAfter(1, 2, 3)).toHaveLength(4)
    expect(await ringAfter(1, 10.9)).toHaveLength(3)
    expect(await ringAfter(1, 11)).toHaveLength(2)
  })

  test('a key is due at its age, not before', async () => {
    const ring = await ringAfter(5)
    expect([isDue(ring, at(64), 3_600_000), isDue(ring, at(65), 3_600_000)]).toEqual([false, true])
  })
})

describe('the kept keys', () => {
  let dir: string
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'chiiki-keys-'))
  })
  afterAll(() => rm(dir, { recursive: true, force: true }))

  test('are made once, readable by this user alone, and the same at the next start', async () => {
    const stateDir = join(dir, 'identity')
    const first = await readKeys(stateDir, at(0))
    expect(await readKeys(stateDir, at(1))).toEqual(first)
    expect((await stat(join(stateDir, 'keys.json'))).mode & 0o777).toBe(0o600)
    expect((await stat(stateDir)).mode & 0o777).toBe(0o700)
  })

  test('are still there, and private, after a rotation', async () => {
    const stateDir = join(dir, 'rotated')
    const ring = await ringAfter(1)
    await writeKeys(stateDir, ring)
    expect(await readKeys(stateDir, at(2))).toEqual(ring)
    expect((await stat(join(stateDir, 'keys.json'))).mode & 0o777).toBe(0o600)
  })

  test.each(['', '[]', '{"keys":', '[{"jwk":{"kty":"RSA"}}]'])(
    'a broken file (%j) is told, not replaced',
    async (text) => {
      const file = join(dir, 'keys.json')
      await writeFile(file, text)
      await expect(readKeys(dir, at(0))).rejects.toThrow(KeysUnreadable)
      await expect(readKeys(dir, at(0))).rejects.toThrow(/Delete the file/)
      expect(await readFile(file, 'utf8')).toBe(text)
    },
  )
})
