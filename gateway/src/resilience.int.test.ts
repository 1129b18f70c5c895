import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { TestWard } from './test-ward.ts'

/** `places` is asked one question at a time; of `councils` little is borne. */
const subgraphs = {
  places: { timeoutMs: 30_000, concurrency: 1, queue: 1, failuresInARow: 10 },
  councils: { timeoutMs: 300, failuresInARow: 2, restMs: 500 },
}
let ward: TestWard
beforeAll(async () => {
  ward = await new TestWard().open({ patience: { subgraphs } })
})
afterEach(() => {
  ward.places.before = () => undefined
  ward.places.hangUps = 0
})
afterAll(() => ward.close())

const read = '{ districts { name } }'
const act = 'mutation { rename(id: "district:ikejiri", name: "池尻") { name } }'
const hangs = ({ query }: { query: string }) =>
  query.includes('_service') ? undefined : new Promise(() => undefined)

async function asked(query: string) {
  const before = ward.places.questions.length
  const answer = await ward.ask(query)
  return { ...answer, times: ward.places.questions.length - before }
}

describe('a connection that breaks', () => {
  test('on a read: it is asked once more, and the client never hears of it', async () => {
    ward.places.hangUps = 1
    const { body, times } = await asked(read)
    expect([body.errors, body.data.districts.length, times]).toEqual([undefined, 2, 2])
  })

  test('on a read twice: it is not asked a third time, and what is missing is told with the reason in both languages', async () => {
    ward.places.hangUps = 2
    const { body, times } = await asked(read)
    expect([body.data, times]).toEqual([{ districts: null }, 2])
    expect(body.errors).toEqual([
      {
        message: expect.stringContaining('"places" can\'t be reached'),
        path: ['districts'],
        extensions: {
          ...{ code: 'SUBGRAPH_UNAVAILABLE', service: 'places', reason: 'NOT_REACHED' },
          messageJa: expect.stringContaining('「places」に今は接続できない'),
        },
      },
    ])
    await expect.poll(async () => (await ward.ask(read)).body.errors).toBeUndefined()
  })

  test('on an act: it is never sent again, because it may have been done', async () => {
    ward.places.hangUps = 1
    const { body, times } = await asked(act)
    expect([body.errors[0].extensions.code, times]).toEqual(['SUBGRAPH_UNAVAILABLE', 1])
  })
})

test('a subgraph with too much to do refuses the next question at once and says when to come back; others are answered', async () => {
  const gate = Promise.withResolvers<void>()
  const reached = Promise.withResolvers<void>()
  ward.places.before = () => {
    reached.resolve()
    return gate.promise
  }
  const held = [ward.ask(read)]
  await reached.promise
  held.push(ward.ask(read))
  const busy = await ward.ask('{ district(id: "district:ikejiri") { name } councils { title } }')
  expect(busy.body.data).toMatchObject({ district: null, councils: [{}, {}] })
  expect(busy.body.errors[0].extensions).toMatchObject({
    ...{ code: 'SUBGRAPH_BUSY', service: 'places', reason: 'BUSY', retryAfterSeconds: 1 },
    messageJa: expect.stringContaining('混み合っている'),
  })
  expect(busy.headers.get('retry-after')).toBe('1')
  gate.resolve()
  for (const { body } of await Promise.all(held)) expect(body.errors).toBeUndefined()
})

test('a subgraph that keeps failing is left to rest, tried by one question, and asked by all again when that is answered', async () => {
  const query = '{ councils { title } }'
  ward.councils.before = hangs
  for (let times = 0; times < 2; times += 1) {
    const { body } = await ward.ask(query)
    expect(body.errors[0].extensions).toMatchObject({ code: 'SUBGRAPH_TIMEOUT', reason: 'LATE' })
  }
  const before = ward.councils.questions.length
  const rests = await ward.ask(query)
  expect([ward.councils.questions.length, rests.headers.get('retry-after')]).toEqual([before, '1'])
  expect(rests.body.errors[0].extensions).toMatchObject({
    ...{ code: 'SUBGRAPH_UNAVAILABLE', reason: 'RESTING', retryAfterSeconds: 1 },
    messageJa: expect.stringContaining('控えています'),
  })
  ward.councils.before = () => undefined
  await expect.poll(async () => (await ward.ask(query)).body.errors, { timeout: 10_000 }).toBeUndefined()
  expect(ward.councils.questions.length).toBe(before + 1)
})
