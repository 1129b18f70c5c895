import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NoSealingKeys, newSealingKey, SealBroken, sealerOf, sealingKeysPattern } from './sealed.ts'

const old = newSealingKey('2025')
const recent = newSealingKey('2026')

describe('sealed text', () => {
  it('opens to what it was, under its own name alone, and shows nothing of it', () => {
    const sealer = sealerOf(recent)
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 6 }),
        fc.string(),
        fc.string(),
        (text, about, other) => {
          const plain = text.toWellFormed()
          const sealed = sealer.seal(plain, about)
          expect(sealer.open(sealed, about)).toBe(plain)
          expect(sealed).not.toContain(plain)
          expect(sealer.seal(plain, about)).not.toBe(sealed)
          if (other !== about) expect(() => sealer.open(sealed, other)).toThrow(SealBroken)
        },
      ),
    )
  })

  it('does not open when any sign of it was changed', () => {
    const sealer = sealerOf(recent)
    const sealed = sealer.seal('世田谷 花子', 'Person.name person_1')
    const start = sealed.indexOf('.') + 1
    fc.assert(
      fc.property(fc.integer({ min: start, max: sealed.length - 2 }), (at) => {
        const sign = sealed[at] === 'A' ? 'Q' : 'A'
        const changed = `${sealed.slice(0, at)}${sign}${sealed.slice(at + 1)}`
        expect(() => sealer.open(changed, 'Person.name person_1')).toThrow(SealBroken)
      }),
    )
  })

  it('stays readable when a newer key is put before its own, and is lost with its key', () => {
    const sealed = sealerOf(old).seal('03-1234-5678', 'x')
    expect(sealerOf(`${recent},${old}`).open(sealed, 'x')).toBe('03-1234-5678')
    expect(sealerOf(`${recent},${old}`).seal('y', 'x')).toMatch(/^2026\./)
    expect(() => sealerOf(recent).open(sealed, 'x')).toThrow(SealBroken)
  })

  it('is found by its fingerprint, also one made under an older key, and only among its own kind', () => {
    const [kept] = sealerOf(old).fingerprints('a@example.jp', 'Contact')
    expect(sealerOf(`${recent},${old}`).fingerprints('a@example.jp', 'Contact')).toContain(kept)
    expect(sealerOf(old).fingerprints('a@example.jp', 'Other')).not.toContain(kept)
  })

  it('is refused without keys, and keys are told by their shape', () => {
    expect(() => sealerOf(null).seal('x', 'y')).toThrow(NoSealingKeys)
    expect(`${recent},${old}`).toMatch(sealingKeysPattern)
    expect('2026:short').not.toMatch(sealingKeysPattern)
  })
})
