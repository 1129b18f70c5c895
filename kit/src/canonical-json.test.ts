import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalHash, canonicalJson } from './canonical-json.ts'

/** The same value with the members of every object in the opposite order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, member]) => [name, turned(member)]),
  )
}

describe('canonical JSON', () => {
  it('writes the example of RFC 8785 §3.2.2', () => {
    const value = {
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '€$\u000F\nA\'B"\\\\"/',
      literals: [null, true, false],
    }
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    )
  })

  it('gives one text whatever the order of members, and reads back as the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false, stringUnit: 'grapheme' }), (value) => {
        expect(canonicalJson(turned(value))).toBe(canonicalJson(value))
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it('writes a date as its ISO text in UTC and leaves undefined members out', () => {
    const at = new Date('2026-11-23T09:00:00+09:00')
    expect(canonicalJson({ b: undefined, at })).toBe('{"at":"2026-11-23T00:00:00.000Z"}')
    expect(canonicalHash({ at })).toBe(canonicalHash({ at: '2026-11-23T00:00:00.000Z' }))
  })

  it('hashes to 64 hexadecimal digits, and differently for different values', () => {
    expect(canonicalHash({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a')
    expect(canonicalHash({ a: 1 })).not.toBe(canonicalHash({ a: '1' }))
  })

  it('refuses what has no faithful JSON instead of hashing it as something else', () => {
    const cycle: Record<string, unknown> = {}
    cycle.self = cycle
    const unfaithful = [
      new Map([[1, 2]]),
      new Set([1]),
      1n,
      Number.NaN,
      new Date(Number.NaN),
      cycle,
      undefined,
      '\ud800',
    ]
    for (const value of unfaithful) expect(() => canonicalJson(value)).toThrow(TypeError)
    expect(() => canonicalJson({ deep: [() => 1] })).toThrow('$.deep.0')
  })
})
