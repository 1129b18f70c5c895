import { newSealingKey, SealBroken, sealerOf } from '@chiiki/kit/sealed.ts'
import { rotateSealed } from '@chiiki/kit/sealed-rotation.ts'
import { createConnection } from 'mongoose'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { testDatabase } from '../../../../tests/test-store.ts'
import { consultationStore } from './store.ts'

const uri = testDatabase('case_keys')
const connections = [createConnection(), createConnection(), createConnection()]
beforeAll(async () => {
  for (const each of connections) await each.openUri(uri)
})
afterAll(async () => {
  for (const each of connections) await each.close()
})

it('a new key of the service takes over every case’s, and the old one may go; a text opens in its own case alone', async () => {
  const [old, fresh] = [newSealingKey('old'), newSealingKey('fresh')]
  const at = (connection: number, keys: string) =>
    consultationStore(connections[connection] as (typeof connections)[0], sealerOf(keys))
  const before = at(0, old)
  const texts: { id: string; sealed: string }[] = []
  for (const id of ['consultation_a', 'consultation_b', 'consultation_c']) {
    const { kept, box } = before.newKey(id)
    await before.keys.create(kept)
    texts.push({ id, sealed: box.seal('本人の話', `note ${id}`) })
  }
  const both = sealerOf(`${fresh},${old}`)
  expect(await rotateSealed(connections[1] as (typeof connections)[0], both)).toMatchObject({ rewrapped: 3 })
  const after = at(2, fresh)
  const box = async (id: string) => {
    const key = await after.keys.findById(id).lean()
    if (!key) throw new Error(`no key of ${id}`)
    return after.boxOf(key)
  }
  for (const { id, sealed } of texts) expect((await box(id)).open(sealed, `note ${id}`)).toBe('本人の話')
  const [a, b] = texts
  const ofB = await box(b?.id ?? '')
  expect(() => ofB.open(a?.sealed ?? '', `note ${a?.id}`)).toThrow(SealBroken)
})
