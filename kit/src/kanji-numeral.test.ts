import fc from 'fast-check'
import { expect, it } from 'vitest'
import { kanjiFromNumber, numberFromKanji, withDigits, withKanjiChome } from './kanji-numeral.ts'

it('numerals and numbers turn into one another', () => {
  expect([
    numberFromKanji('三十五'),
    numberFromKanji('一〇三'),
    numberFromKanji('二〇二六'),
    numberFromKanji('千二百'),
  ]).toEqual([35, 103, 2026, 1200])
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9_999 }), (number) => {
      expect(numberFromKanji(kanjiFromNumber(number))).toBe(number)
    }),
  )
})

it('what writes no number is not read as one', () => {
  for (const text of ['十十', '千歳', '', '百千', '十〇十', '三十五番', '一二三四五六七八九'])
    expect(numberFromKanji(text), text).toBeNull()
  expect(() => kanjiFromNumber(-1)).toThrow(RangeError)
  expect(() => kanjiFromNumber(1.5)).toThrow(RangeError)
})

it('numerals turn to digits before a counter only: names keep theirs', () => {
  expect(withDigits('桜上水四丁目三十五番五号')).toBe('桜上水4丁目35番5号')
  expect(withDigits('第十二条第三項')).toBe('第12条第3項')
  for (const name of ['三軒茶屋', '二子玉川', '千歳烏山', '九品仏', '八幡山', '十十番'])
    expect(withDigits(name)).toBe(name)
})

it('a 丁目 is written with kanji, as town names are', () => {
  expect(withKanjiChome('桜上水4丁目35番')).toBe('桜上水四丁目35番')
  expect(withKanjiChome('上北沢１０丁目')).toBe('上北沢十丁目')
  expect(withKanjiChome('123丁目')).toBe('123丁目')
})
