import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readOptionalText, readText } from './input-text.ts'

describe('a text that a person wrote', () => {
  it('is trimmed, in NFC, not empty, without control characters and within its length, or refused by field', () => {
    expect(readText('name', '  か\u3099 ', 10)).toEqual({ ok: true, value: 'が' })
    for (const bad of ['', ' \n ', 'a\u0000b', 'あ'.repeat(11)])
      expect(readText('name', bad, 10)).toMatchObject({
        ok: false,
        problem: { kind: 'InvalidInput', field: 'name' },
      })
    expect(readText('name', '一行目\n二行目', 10).ok).toBe(true)
  })

  it('counts characters as people do: a sign beyond the basic plane is one', () => {
    expect(readText('name', '𠮷'.repeat(10), 10).ok).toBe(true)
  })

  it('shows at most 200 characters of what was given', () => {
    const refused = readText('name', 'x'.repeat(10_000), 10)
    expect(refused.ok ? '' : refused.problem.given).toHaveLength(200)
  })

  it('reads the same again as it read first', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const read = readText('name', text, 1_000)
        return !read.ok || (readText('name', read.value, 1_000) as { value: string }).value === read.value
      }),
    )
  })

  it('may be left out where nothing has to be written', () => {
    for (const none of [null, undefined, '', '  '])
      expect(readOptionalText('note', none, 10)).toEqual({ ok: true, value: null })
    expect(readOptionalText('note', 'x'.repeat(11), 10).ok).toBe(false)
  })
})
