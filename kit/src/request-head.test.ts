import { describe, expect, it } from 'vitest'
import { hasOneHost, requestIdIn } from './request-head.ts'

describe('a request id', () => {
  it.each([
    '8c7f0e0a-2b1d-4a57-9f6e-0c1d2e3f4a5b',
    '01JDC3ZK6Q8W4X9V2B7N5M1T0R',
    '4bf92f3577b34da6a3ce929d0e0e4736',
    'V1StGXR8_Z5jdHi6B-myT',
  ])('is taken where a program made it: %s', (id) => {
    expect(requestIdIn(id)).toBe(id)
  })

  it.each([
    '',
    'page-7',
    'hanako.yamada@example.jp',
    'yamada-hanako-of-ikejiri',
    '03-9876-5432',
    '09098765432',
    `${'a1'.repeat(33)}`,
    'a1b2c3d4e5f6a7b8\n',
    ['8c7f0e0a-2b1d-4a57-9f6e-0c1d2e3f4a5b'],
    undefined,
  ])('isn’t taken where it could be somebody’s word: %j', (id) => {
    expect(requestIdIn(id)).toBeNull()
  })
})

describe('the host of a request', () => {
  it('is one, and a host', () => {
    expect(hasOneHost(['Host', 'a:80', 'Accept', 'host'], 'a:80')).toBe(true)
    expect(hasOneHost([], undefined)).toBe(true)
    expect(hasOneHost(['Host', 'a', 'hOST', 'a'], 'a')).toBe(false)
    expect(hasOneHost(['Host', '['], '[')).toBe(false)
  })
})
