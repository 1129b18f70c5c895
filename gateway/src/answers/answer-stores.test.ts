import { createClient } from '@redis/client'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { AnswerStore, Kept, Mark } from './answer-store.ts'
import { MemoryAnswers } from './memory-answers.ts'
import { RedisAnswers } from './redis-answers.ts'
import { redisProgram, TestRedis } from './test-redis.ts'

const program = redisProgram()
const redis = program && new TestRedis(program)
beforeAll(async () => void (await redis?.start()))
afterAll(async () => void (await redis?.stop()))

const warned: string[] = []
const log = {
  debug: () => {},
  info: () => {},
  warn: (_facts: object, message: string) => void warned.push(message),
  error: () => {},
}
const opened: AnswerStore[] = []
afterEach(async () => {
  for (const each of opened.splice(0)) await each.close()
})

let now = 0
const kinds = {
  'in memory': async () => {
    now = Date.now()
    return new MemoryAnswers(100_000, () => now)
  },
  'in Redis': async () => shared(),
}

async function shared(): Promise<RedisAnswers> {
  const store = new RedisAnswers(redis?.uri ?? '', log)
  opened.push(store)
  await expect.poll(async () => (await store.find([])).mark, { interval: 5 }).not.toBeNull()
  return store
}

const answer = (body: string, maxAge = 60): Kept => ({ body, maxAge, isPrivate: false, madeAt: now })
const bodyOf = async (store: AnswerStore, ...keys: string[]) => (await store.find(keys)).kept?.body ?? null
async function markOf(store: AnswerStore): Promise<Mark> {
  const { mark } = await store.find([])
  if (!mark) throw new Error('no mark')
  return mark
}
let number = 0
/** Keys and tags of each test's own: all share one Redis. */
const own = () => {
  number += 1
  return `k${number}`
}

describe.each(Object.entries(kinds))('an answer %s', (kind, open) => {
  const isThere = kind === 'in memory' || redis !== null

  test.runIf(isThere)('is found under its key, and what it was kept with', async () => {
    const [store, key, tag] = [await open(), own(), own()]
    expect(await bodyOf(store, key)).toBeNull()
    const kept = { ...answer('池尻 \n{"a":1}'), isPrivate: true }
    await store.keep(key, kept, [tag], await markOf(store))
    expect((await store.find([own(), key])).kept).toEqual(kept)
  })

  test.runIf(isThere)('ends with a write to what it was read from, and with no other', async () => {
    const [store, key, tag] = [await open(), own(), own()]
    await store.keep(key, answer('a'), [tag, `${tag}/areas`], await markOf(store))
    await store.drop([`${tag}/offices`, own()])
    expect(await bodyOf(store, key)).toBe('a')
    await store.drop([`${tag}/areas`])
    expect(await bodyOf(store, key)).toBeNull()
    await store.keep(key, answer('b'), [tag, `${tag}/areas`], await markOf(store))
    expect(await bodyOf(store, key)).toBe('b')
    await store.drop([tag])
    expect(await bodyOf(store, key)).toBeNull()
  })

  test.runIf(isThere)('is none where a write came after its making began, whatever came first', async () => {
    const [store, key, tag] = [await open(), own(), own()]
    const before = await markOf(store)
    await store.drop([tag])
    await store.keep(key, answer('read before the write'), [tag], before)
    expect(await bodyOf(store, key)).toBeNull()
    const after = await markOf(store)
    await store.keep(key, answer('read after it'), [tag], after)
    expect(await bodyOf(store, key)).toBe('read after it')
  })

  test.runIf(isThere)('gives way to a newer one under its key', async () => {
    const [store, key] = [await open(), own()]
    for (const body of ['a', 'b']) await store.keep(key, answer(body), [own()], await markOf(store))
    expect(await bodyOf(store, key)).toBe('b')
  })

  test.runIf(isThere)('is over when its time is', async () => {
    const [store, key] = [await open(), own()]
    await store.keep(key, answer('a', 1), [own()], await markOf(store))
    expect(await bodyOf(store, key)).toBe('a')
    now += 1_100
    await expect.poll(() => bodyOf(store, key), { timeout: 5_000 }).toBeNull()
  })
})

describe('answers in memory', () => {
  test('take no more room than they may: who was asked for longest ago goes', async () => {
    const store = new MemoryAnswers(20_000, () => 0)
    const mark = await markOf(store)
    const kept = { body: 'x'.repeat(2_000), maxAge: 60, isPrivate: false, madeAt: 0 }
    for (const key of ['a', 'b', 'c', 'd', 'e', 'f']) await store.keep(key, kept, ['t'], mark)
    expect([await bodyOf(store, 'a'), await bodyOf(store, 'f')]).toEqual([null, kept.body])
    await store.keep('big', { ...kept, body: 'x'.repeat(20_000) }, ['t'], mark)
    expect(await bodyOf(store, 'big')).toBeNull()
  })

  test('forget when things were written only together with every answer', async () => {
    const store = new MemoryAnswers(100_000, () => 0)
    const mark = await markOf(store)
    await store.keep('a', { body: 'a', maxAge: 60, isPrivate: false, madeAt: 0 }, ['t'], mark)
    await store.drop(Array.from({ length: 20_001 }, (_, at) => `tag-${at}`))
    expect(await bodyOf(store, 'a')).toBeNull()
    await store.keep('a', { body: 'a', maxAge: 60, isPrivate: false, madeAt: 0 }, ['t'], mark)
    expect(await bodyOf(store, 'a')).toBeNull()
  })
})

describe.runIf(redis !== null)('gateways that share a Redis', () => {
  test('have each other’s answers, and drop them for each other', async () => {
    const [one, other, key, tag] = [await shared(), await shared(), own(), own()]
    await one.keep(key, answer('a'), [tag], await markOf(one))
    expect(await bodyOf(other, key)).toBe('a')
    const meanwhile = await markOf(one)
    await other.drop([tag])
    expect(await bodyOf(one, key)).toBeNull()
    await one.keep(key, answer('stale'), [tag], meanwhile)
    expect([await bodyOf(one, key), await bodyOf(other, key)]).toEqual([null, null])
  })

  test('find nothing while it is away, and tell it first of what was written meanwhile', async () => {
    const [store, key, tag] = [await shared(), own(), own()]
    await store.keep(key, answer('a'), [tag], await markOf(store))
    redis?.cut()
    await expect.poll(async () => (await store.find([key])).kept ?? null, { interval: 5 }).toBeNull()
    expect((await store.find([key])).mark).toBeNull()
    await store.drop([tag])
    redis?.mend()
    const found = async () => (await store.find([key])).mark ?? null
    await expect.poll(found, { timeout: 10_000, interval: 10 }).not.toBeNull()
    expect(await bodyOf(store, key)).toBeNull()
    expect(warned).toContain('the store of answers is away: nothing is kept')
  })

  test('take nothing of before for good when it has lost what was written', async () => {
    const [store, key, tag] = [await shared(), own(), own()]
    const before = await markOf(store)
    await store.keep(key, answer('a'), [tag], before)
    const client = createClient({ url: redis?.uri ?? '' })
    await client.connect()
    await client.del('chiiki:answers:order')
    client.destroy()
    expect(await bodyOf(store, key)).toBeNull()
    await store.keep(key, answer('a'), [tag], before)
    expect(await bodyOf(store, key)).toBeNull()
  })
})

test('a store that was never there finds nothing and stands in nobody’s way', async () => {
  const store = new RedisAnswers('redis://127.0.0.1:1', log)
  opened.push(store)
  expect(await store.find(['a'])).toEqual({ mark: null })
  await store.keep('a', answer('a'), ['t'], { epoch: 'e', turn: 0 })
  await store.drop(['t'])
})
