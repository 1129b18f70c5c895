import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextEntry, recordFault, stateHash } from './history.ts'
import {
  NoSealingKeys,
  newSealingKey,
  retiredKey,
  SealBroken,
  sealerOf,
  sealingKeysPattern,
} from './sealed.ts'
import { partsOf } from './sealed-text.ts'

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

  it('may be nothing at all', () => {
    const sealer = sealerOf(recent)
    expect(sealer.open(sealer.seal('', 'x'), 'x')).toBe('')
  })

  it('does not open when any sign of it was changed', () => {
    const sealer = sealerOf(recent)
    const sealed = sealer.seal('世田谷 花子', 'Person.name person_1')
    fc.assert(
      fc.property(fc.integer({ min: 0, max: sealed.length - 2 }), (at) => {
        const sign = sealed[at] === 'A' ? 'Q' : 'A'
        const changed = `${sealed.slice(0, at)}${sign}${sealed.slice(at + 1)}`
        expect(() => sealer.open(changed, 'Person.name person_1')).toThrow(SealBroken)
      }),
    )
  })

  it('does not open when it is put together of two', () => {
    const sealer = sealerOf(recent)
    const [one, other] = [sealer.seal('一', 'x').split('.'), sealer.seal('二', 'x').split('.')]
    const mixed = [...one.slice(0, 3), other[3]].join('.')
    expect(() => sealer.open(mixed, 'x')).toThrow(SealBroken)
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
    for (const keys of [recent, `${recent},${old}`, `${recent},${retiredKey(old)}`])
      expect(keys).toMatch(sealingKeysPattern)
    const none = ['2026:short', retiredKey(old), `${retiredKey(old)},${recent}`, newSealingKey('case')]
    for (const keys of none) expect(keys).not.toMatch(sealingKeysPattern)
  })
})

describe('a text’s own key', () => {
  it('goes under the newest key without its text being touched; then the older key is not needed', () => {
    const sealed = sealerOf(old).seal('本人の話', 'x')
    const both = sealerOf(`${recent},${old}`)
    const next = both.rewrap(sealed) ?? ''
    expect(partsOf(next)).toMatchObject({ key: '2026', body: partsOf(sealed)?.body })
    expect(both.rewrap(next)).toBeNull()
    expect(sealerOf(recent).open(next, 'x')).toBe('本人の話')
    expect(() => sealerOf(recent).open(next, 'y')).toThrow(SealBroken)
  })

  it('goes there without the hashes of a history being broken, while a change of the text still shows', () => {
    const sealer = sealerOf(`${recent},${old}`)
    const kept = (text: string) => {
      const thing = { _id: 'a', text, version: 1 }
      const event = { type: 'SAID', text }
      const said = { act: 'say', at: new Date(0), actor: 'p', by: 'p', event, state: stateHash(thing) }
      return { ...thing, history: [nextEntry(null, said)] }
    }
    const before = kept(sealerOf(old).seal('本人の話', 'x'))
    const json = JSON.stringify(before)
    const after = (text: string) => {
      const read = JSON.parse(json.replaceAll(before.text, text))
      return { ...read, history: read.history.map((each: object) => ({ ...each, at: new Date(0) })) }
    }
    expect(recordFault(after(sealer.rewrap(before.text) ?? ''))).toBeNull()
    expect(recordFault(after(sealer.seal('別の話', 'x')))).not.toBeNull()
  })
})

describe('why a text does not open is one sentence, which names the key and never the text', () => {
  const about = 'Person.name person_1'
  const sealed = sealerOf(old).seal('世田谷 花子', about)
  it.each([
    ['a key that is missing', recent, `the key 2025 of ${about} isn't among SEALING_KEYS`],
    [
      'another key of its name',
      newSealingKey('2025'),
      `SEALING_KEYS names another key 2025 than the one that sealed ${about}`,
    ],
    [
      'a key that is retired',
      `${recent},${retiredKey(old)}`,
      `the key 2025 of ${about} is retired: it opens nothing any more`,
    ],
  ])('%s', (_what, keys, sentence) => {
    expect(() => sealerOf(keys).open(sealed, about)).toThrow(new SealBroken(sentence))
    expect(() => sealerOf(keys).open(sealed, about)).not.toThrow('花子')
  })

  it('a text of a former form, and what was never sealed', () => {
    const former = `2025.${'A'.repeat(16)}.${'B'.repeat(40)}`
    expect(() => sealerOf(old).open(former, about)).toThrow(/sealed in a form that is no longer read/)
    expect(() => sealerOf(old).open('花子', about)).toThrow(
      new SealBroken(`what is kept of ${about} was changed or moved`),
    )
  })

  it('a retired key still finds what it found, and gives nothing of itself away', () => {
    const [kept] = sealerOf(old).fingerprints('a@example.jp', 'Contact')
    expect(sealerOf(`${recent},${retiredKey(old)}`).fingerprints('a@example.jp', 'Contact')).toContain(kept)
    expect(retiredKey(old)).not.toContain(old.split(':')[1])
  })
})
