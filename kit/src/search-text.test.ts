import fc from 'fast-check'
import { Query } from 'mingo'
import { describe, expect, it } from 'vitest'
import type { LocalizedText } from './localized-text.ts'
import {
  checkSearchable,
  matchesSearch,
  readSearch,
  SEARCH_LIMIT,
  SEARCHED_TEXT_LIMIT,
  type Search,
  type Searchable,
  searchFilter,
  searchKeys,
} from './search-text.ts'

const read = (text: string): Search => {
  const search = readSearch(text)
  if (!search.ok) throw new Error(search.problem.rule)
  return search.value
}
/** Found by the exact match, and by the filter over the keys kept with the document. */
const finds = (text: string, ...texts: Searchable[]): boolean => {
  const byKeys = new Query(searchFilter('keys', read(text))).test({ keys: searchKeys(...texts) })
  const exactly = matchesSearch(read(text), ...texts)
  if (exactly) expect(byKeys, `${text} in ${JSON.stringify(texts)}`).toBe(true)
  return exactly && byKeys
}

const ohara: LocalizedText = { ja: '大原', kana: 'おおはら', romaji: 'Ōhara', en: 'Ohara District' }
const signs = '世田谷区澤沢ヶケ之ノのアあおうがしｶﾞーっゃ－-4４5四十番号丁目aAōesh 、・'
const any = fc.string({ unit: fc.constantFrom(...signs), maxLength: 30 })

describe('a search', () => {
  it('finds a name by kanji, kana and any romaji', () => {
    for (const text of [
      '大原',
      '大',
      'おおはら',
      'オオハラ',
      'おーはら',
      'Ōhara',
      'oohara',
      'ohara',
      'OHARA',
      'hara',
      'はら',
      'oh',
      'district',
    ]) {
      expect(finds(text, ohara), text).toBe(true)
    }
    for (const text of ['小原', 'ohira', 'おはる', '大原町', 'x'])
      expect(finds(text, ohara), text).toBe(false)
    expect(finds('ohara', { ja: '大原', kana: 'オオハラ' })).toBe(true)
    expect(finds('おおはら', { ja: '大原', romaji: 'Ōhara' })).toBe(true)
  })

  it('finds an address however its numbers are written', () => {
    const place = '世田谷区桜上水四丁目35番5号'
    for (const text of ['桜上水4-35-5', '桜上水４丁目', '4丁目35番', '四丁目', '35番', '世田谷區 4-35'])
      expect(finds(text, place), text).toBe(true)
    for (const text of ['桜上水4-3-5', '桜上水3-35', '3丁目', '14丁目'])
      expect(finds(text, place), text).toBe(false)
    expect(finds('桜上水四丁目三十五番', '桜上水4-35-5')).toBe(true)
  })

  it('wants every word, in any order and in any of the texts', () => {
    expect(finds('原 ohara', ohara)).toBe(true)
    expect(finds('まちづくり 世田谷', '世田谷のまちづくりセンター', ohara)).toBe(true)
    expect(finds('大原　砧', ohara)).toBe(false)
    expect(finds('machizukuri', '地区のまちづくりを考える')).toBe(true)
  })

  it('of nothing or of punctuation alone finds everything', () => {
    for (const text of ['', '  ', '、。', '-']) {
      expect(finds(text, ohara), text).toBe(true)
      expect(searchFilter('keys', read(text))).toEqual({})
    }
  })

  it('finds every piece of a text', () => {
    fc.assert(
      fc.property(any, fc.nat(30), fc.integer({ min: 1, max: 8 }), (given, at, length) => {
        const text = given.normalize('NFKC')
        // A mark belongs to the letter before it, and ー to the kana: out of place they're read by what they happen to follow.
        fc.pre(!/\p{M}|(?<![ぁ-ゖァ-ヺー])ー/u.test(text))
        const piece = text.slice(at, at + length).replace(/^ー+/, '')
        expect(finds(piece, text)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('by keys in the store misses nothing that the exact match finds', () => {
    fc.assert(
      fc.property(any, fc.array(any, { maxLength: 3 }), (text, texts) => {
        finds(text, ...texts)
      }),
      { numRuns: 500 },
    )
  })
})

describe('the bounds', () => {
  it('refuse a search and a text that are too long, as a problem', () => {
    expect(readSearch('あ'.repeat(SEARCH_LIMIT)).ok).toBe(true)
    expect(readSearch('あ'.repeat(SEARCH_LIMIT + 1), 'where.name.contains')).toEqual({
      ok: false,
      problem: {
        kind: 'InvalidInput',
        clause: null,
        field: 'where.name.contains',
        rule: 'at most 100 characters; this has 101',
        given: 'あ'.repeat(101),
      },
    })
    const long = 'あ'.repeat(SEARCHED_TEXT_LIMIT + 1)
    expect(checkSearchable(long, 'body')).toMatchObject({ ok: false, problem: { field: 'body' } })
    expect(() => searchKeys(long)).toThrow(RangeError)
  })

  it('keep what is asked of the store small', () => {
    const filter = JSON.stringify(
      searchFilter('keys', read('せたがやくさくらじょうすいよんちょうめさんじゅうごばんごごう')),
    )
    expect(filter.length).toBeLessThan(800)
  })

  it('give each key once, and none for nothing', () => {
    expect(searchKeys()).toEqual([])
    expect(searchKeys(null, undefined, '')).toEqual([])
    const keys = searchKeys(ohara, ohara)
    expect(new Set(keys).size).toBe(keys.length)
  })
})
