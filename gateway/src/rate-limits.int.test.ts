import { afterEach, describe, expect, test } from 'vitest'
import { addressKey } from './rate-limits.ts'
import { TestWard } from './test-ward.ts'

let ward: TestWard
afterEach(() => ward?.close())

const rateLimits = { perAddress: 5, perIdentity: 2, windowSeconds: 3_600 }
const open = async (options: Parameters<TestWard['open']>[0] = {}) => {
  ward = await new TestWard().open({ rateLimits, ...options })
}
const ask = (headers: Record<string, string> = {}) => ward.ask('{ __typename }', {}, headers)

describe('requests', () => {
  test('of an address are let in as often as the limit says, then refused with when to come again', async () => {
    await open()
    for (let left = 4; left >= 0; left -= 1) {
      const { status, headers } = await ask()
      expect(status).toBe(200)
      expect(headers.get('ratelimit-policy')).toBe('"address";q=5;w=3600')
      expect(headers.get('ratelimit')).toMatch(new RegExp(`^"address";r=${left};t=\\d+$`))
      expect(headers.get('retry-after')).toBeNull()
    }
    const over = await ask()
    expect(over.status).toBe(429)
    expect(Number(over.headers.get('retry-after'))).toBeGreaterThan(3_500)
    expect(over.body.errors[0]).toEqual({
      message: expect.stringMatching(/^6 requests came from this address .* Wait \d+ seconds/),
      extensions: { code: 'RATE_LIMITED_BY_ADDRESS', limit: 5, asked: 6, requestId: expect.any(String) },
    })
    expect((await ward.get('/health')).status).toBe(200)
    expect((await ward.get('/ready')).status).toBe(200)
  })

  test('of an identity are counted by themselves, whatever the address', async () => {
    await open({ rateLimits: { ...rateLimits, perAddress: 0 } })
    const bearer = async (subject: string) => ({ authorization: await ward.issuer.bearer(subject) })
    expect((await ask(await bearer('a'))).headers.get('ratelimit')).toMatch(/^"identity";r=1;/)
    expect((await ask(await bearer('a'))).status).toBe(200)
    const over = await ask(await bearer('a'))
    expect(over.status).toBe(429)
    expect(over.body.errors[0].extensions).toMatchObject({
      code: 'RATE_LIMITED_BY_IDENTITY',
      limit: 2,
      asked: 3,
    })
    expect((await ask(await bearer('b'))).status).toBe(200)
    expect((await ask()).status).toBe(200)
  })

  test('with forged tokens count for their address', async () => {
    await open()
    for (let at = 0; at < 5; at += 1) expect((await ask({ authorization: 'Bearer x' })).status).toBe(401)
    expect((await ask({ authorization: 'Bearer x' })).status).toBe(429)
  })

  test('are not made many addresses by a header that anybody may send', async () => {
    await open()
    const statuses: number[] = []
    for (let at = 0; at < 6; at += 1) {
      const headers = {
        'x-forwarded-for': `203.0.113.${at}`,
        forwarded: `for=203.0.113.${at}`,
        'x-real-ip': `203.0.113.${at}`,
      }
      statuses.push((await ask(headers)).status)
    }
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429])
  })

  test('through a trusted proxy are counted by the address that it tells, not by what came to it', async () => {
    await open({ trustedProxies: ['127.0.0.1'] })
    const through = (address: string) => ask({ 'x-forwarded-for': `198.51.100.1, ${address}` })
    for (let at = 0; at < 5; at += 1) expect((await through('203.0.113.7')).status).toBe(200)
    expect((await through('203.0.113.7')).status).toBe(429)
    expect((await through('203.0.113.8')).status).toBe(200)
  })

  test('are not limited where no limit is set', async () => {
    await open({ rateLimits: { perAddress: 0, perIdentity: 0, windowSeconds: 60 } })
    const { headers } = await ask()
    expect(headers.get('ratelimit')).toBeNull()
  })
})

test.each([
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['2001:db8:1:2:3:4:5:6', '20010db800010002'],
  ['2001:db8:1:2::', '20010db800010002'],
  ['nonsense', 'unknown'],
])('the address %s counts as %s', (address, key) => expect(addressKey(address)).toBe(key))
