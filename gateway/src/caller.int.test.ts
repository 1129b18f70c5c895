import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { TestWard } from './test-ward.ts'

const ward = new TestWard()
beforeAll(async () => void (await ward.open()))
afterAll(() => ward.close())
beforeEach(() => void ward.places.asked.splice(0))
afterEach(() => void vi.useRealTimers())

const question = '{ districts { id } }'
const ask = (authorization: string) => ward.ask(question, {}, { authorization })

describe('a token', () => {
  test('that holds goes on to the subgraph, which looks at it itself; without one the caller is anonymous', async () => {
    const authorization = await ward.issuer.bearer('persona:resident')
    expect((await ask(authorization)).status).toBe(200)
    expect(ward.places.questions.at(-1)?.headers.authorization).toBe(authorization)
    expect((await ward.ask(question)).status).toBe(200)
    expect(ward.places.questions.at(-1)?.headers.authorization).toBeUndefined()
  })

  test.each([
    ['that has expired', () => ward.issuer.bearer('persona:resident', '-1s')],
    ['whose signature is another text', async () => `${await ward.issuer.bearer('a')}x`],
    ['that is none', async () => 'Bearer not-a-token'],
    ['in another scheme', async () => 'Basic dXNlcjpwYXNz'],
  ])('%s is a 401 that says so, and no subgraph is asked', async (_what, bearer) => {
    const answer = await ask(await bearer())
    expect(answer.status).toBe(401)
    expect(answer.body).toEqual({
      errors: [
        {
          message: expect.stringMatching(/token/),
          extensions: { code: 'UNAUTHENTICATED', requestId: answer.headers.get('x-request-id') },
        },
      ],
    })
    expect(answer.headers.get('www-authenticate')).toMatch(
      /^Bearer realm="chiiki", error="invalid_token", error_description="[^"]+"$/,
    )
    expect(ward.places.questions).toEqual([])
  })

  test('is verified before anything else of the request is read', async () => {
    const answer = await ward.post('not even JSON', { authorization: 'Bearer not-a-token' })
    expect(answer.status).toBe(401)
  })

  test("of a new key is taken once the keys may be fetched again, and the old key's go on", async () => {
    const old = await ward.issuer.bearer('persona:resident')
    expect((await ask(old)).status).toBe(200)
    await ward.issuer.rotate()
    const before = ward.issuer.fetches
    // Keys are fetched at most every 30 seconds, so that nobody makes the gateway fetch by inventing key ids.
    expect((await ask(await ward.issuer.bearer('persona:resident'))).status).toBe(401)
    expect((await ask(await ward.issuer.bearer('persona:resident'))).status).toBe(401)
    expect(ward.issuer.fetches).toBe(before)
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 31_000 })
    expect((await ask(await ward.issuer.bearer('persona:resident'))).status).toBe(200)
    expect(ward.issuer.fetches).toBe(before + 1)
    expect((await ask(old)).status).toBe(200)
  })
})

describe('the log', () => {
  test('tells callers apart and names none', async () => {
    ward.logged.splice(0)
    for (const subject of ['persona:resident', 'persona:resident', 'persona:student']) {
      await ask(await ward.issuer.bearer(subject))
    }
    await ward.ask(question)
    const callers = ward.logged
      .filter(({ message }) => message === 'request')
      .map(({ facts }) => facts.caller as string | null)
    expect(callers[0]).toMatch(/^[\w-]{16}$/)
    expect(callers[1]).toBe(callers[0])
    expect(callers[2]).not.toBe(callers[0])
    expect(callers[3]).toBeNull()
    expect(JSON.stringify(ward.logged)).not.toMatch(/persona/)
  })
})
