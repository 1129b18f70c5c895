import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isIdOf, newId, prefixOf, referenceId } from './id.ts'

describe('an id', () => {
  it('tells its type by its prefix, for readable and for random ids', () => {
    expect(referenceId('District', 'ikejiri')).toBe('district:ikejiri')
    expect(newId('CouncilMeeting')).toMatch(/^councilMeeting_[23456789a-hjkmnp-z]{20}$/)
    expect(isIdOf('District', 'district:ikejiri')).toBe(true)
    expect(isIdOf('District', newId('District'))).toBe(true)
    expect(isIdOf('District', 'districts:ikejiri')).toBe(false)
    expect(isIdOf('District', `district:${'x'.repeat(200)}`)).toBe(false)
  })

  it('is never given twice', () => {
    const ids = Array.from({ length: 5_000 }, () => newId('Ticket'))
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('of one type is never an id of another', () => {
    const types = ['Ward', 'Area', 'District', 'Town', 'Office', 'Counter', 'Council', 'CouncilMeeting']
    fc.assert(
      fc.property(fc.constantFrom(...types), fc.constantFrom(...types), (a, b) => {
        expect(isIdOf(a, newId(b))).toBe(prefixOf(a) === prefixOf(b))
      }),
    )
  })
})
