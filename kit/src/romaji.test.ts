import fc from 'fast-check'
import { expect, it } from 'vitest'
import { soundOfKana, soundOfLatin } from './romaji.ts'

/** Syllables with the ways in which they are written: kana first, then Hepburn, Kunrei and what people type. */
const SYLLABLES: readonly (readonly [string, ...string[]])[] = [
  ['し', 'shi', 'si'],
  ['ち', 'chi', 'ti'],
  ['つ', 'tsu', 'tu'],
  ['ふ', 'fu', 'hu'],
  ['じ', 'ji', 'zi'],
  ['ぢ', 'ji', 'di', 'zi'],
  ['づ', 'zu', 'du', 'dzu'],
  ['しゃ', 'sha', 'sya'],
  ['ちゅ', 'chu', 'tyu'],
  ['じゃ', 'ja', 'jya', 'zya'],
  ['ぢゃ', 'ja', 'dya', 'zya'],
  ['じょ', 'jo', 'jyo', 'zyo'],
  ['きゃ', 'kya'],
  ['りゅ', 'ryu'],
  ['か', 'ka'],
  ['せ', 'se'],
  ['た', 'ta'],
  ['が', 'ga'],
  ['や', 'ya'],
  ['ね', 'ne'],
  ['ま', 'ma'],
  ['を', 'o', 'wo'],
  ['おお', 'ō', 'oo', 'ô', 'o'],
  ['こう', 'kō', 'kou', 'ko', 'koh'],
  ['しょう', 'shō', 'shou', 'syou', 'sho'],
  ['ゆう', 'yū', 'yuu', 'yu'],
  ['らー', 'rā', 'raa', 'ra'],
  ['んぶ', 'nbu', 'mbu'],
  ['んぱ', 'npa', 'mpa'],
  ['んま', 'nma', 'mma'],
  ['っか', 'kka'],
  ['っち', 'tchi', 'cchi', 'tti'],
  ['っしょ', 'ssho', 'ssyo'],
]
const written = fc.array(
  fc
    .constantFrom(...SYLLABLES)
    .chain(([kana, ...ways]) => fc.constantFrom(...ways).map((way) => ({ kana, way }))),
  { minLength: 1, maxLength: 6 },
)

/** "koh" says a long o only before a consonant or at the end. */
function joined(before: string, way: string): string {
  return /koh$/.test(before) && /^[aiueoōôāū]/.test(way) ? before.slice(0, -1) + way : before + way
}

it('a name in kana and in any common romaji has one sound', () => {
  fc.assert(
    fc.property(written, (parts) => {
      const latin = parts.reduce((before, { way }) => joined(before, way), '')
      expect(soundOfLatin(latin)).toBe(soundOfKana(parts.map((part) => part.kana).join('')))
      expect(soundOfLatin(soundOfLatin(latin))).toBe(soundOfLatin(latin))
    }),
    { numRuns: 500 },
  )
})

it('case, macrons, apostrophes and hyphens make no difference', () => {
  expect(new Set(['Ōhara', 'Oohara', 'Ohara', 'OHARA', 'ôhara', 'Ou-hara'].map(soundOfLatin))).toEqual(
    new Set(['ohara']),
  )
  expect(soundOfLatin("Jun'ichi")).toBe(soundOfLatin('Junichi'))
  expect(soundOfLatin('Kyōdō')).toBe(soundOfLatin('kyoudou'))
})

it('foreign sounds meet, too', () => {
  expect(soundOfKana('ぱーてぃー')).toBe(soundOfLatin('paatii'))
  expect(soundOfKana('かふぇ')).toBe(soundOfLatin('kafe'))
  expect(soundOfKana('ゔぃら')).toBe(soundOfLatin('vira'))
  expect(soundOfKana('うぃーく')).toBe(soundOfLatin('wiiku'))
  expect(soundOfKana('しぇあ')).toBe(soundOfLatin('shea'))
})

it('different names keep different sounds', () => {
  const names = [
    'いけじり',
    'たいしどう',
    'せたがや',
    'きたざわ',
    'たまがわ',
    'きぬた',
    'からすやま',
    'さくら',
    'さか',
    'しゃか',
  ]
  expect(new Set(names.map(soundOfKana)).size).toBe(names.length)
})

it('any text gets a sound without a fault', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'っゃゅょぁぃぇぉーんあいうしつきづゔおう') }),
      (kana) => {
        expect(soundOfKana(kana)).toMatch(/^[a-z]*$/)
      },
    ),
  )
})
