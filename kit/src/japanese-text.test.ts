import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressForm, isSpoken, plainForm, soundForm, toHiragana } from './japanese-text.ts'

const sameForm = (form: (text: string) => string, ...texts: string[]) =>
  expect(new Set(texts.map(form)).size, texts.join(' ')).toBe(1)
const address = (text: string) => addressForm(plainForm(text))
const any = fc.string({
  unit: fc.constantFrom(...'世田谷区澤沢ヶケ之ノのアあがｶﾞー－-4４四十番号丁目aAōé 、・'),
})

describe('the plain form', () => {
  it('is one for full and half width, katakana and hiragana, capitals and accents', () => {
    sameForm(plainForm, 'セタガヤ', 'ｾﾀｶﾞﾔ', 'せたがや', 'せ た・がや')
    sameForm(plainForm, 'ＮＰＯ', 'npo', 'NPO')
    sameForm(plainForm, 'Ōhara', 'ohara', 'OHARA')
  })

  it('is one for old and new kanji and their variants', () => {
    sameForm(plainForm, '沢', '澤')
    sameForm(plainForm, '濱田', '浜田', '濵田')
    sameForm(plainForm, '齋藤', '斎藤', '斉藤', '齊藤')
    sameForm(plainForm, '渡邊', '渡辺', '渡邉')
    sameForm(plainForm, '髙﨑', '高崎')
    sameForm(plainForm, '𠮷田', '吉田')
    sameForm(plainForm, '世田谷區', '世田谷区')
    sameForm(plainForm, '神谷', '神谷')
  })

  it('is one for ヶ and が, ノ, 之 and の, and for every dash', () => {
    sameForm(plainForm, '霞ヶ関', '霞が関')
    sameForm(plainForm, '堀ノ内', '堀之内', '堀の内')
    sameForm(plainForm, '4-35', '４－３５', '4‐35', '4–35', '4—35', '4−35', '4ー35', '4ｰ35')
    expect(plainForm('センター')).toBe('せんたー')
  })

  it('formed again it stays the same', () => {
    fc.assert(
      fc.property(any, (text) => {
        expect(plainForm(plainForm(text))).toBe(plainForm(text))
      }),
    )
    for (const text of ['ケ ﾞ', 'けー゛', 'a ́ ̂', 'É.̂'])
      expect(plainForm(plainForm(text))).toBe(plainForm(text))
  })
})

describe('the address form', () => {
  it('is one for the ways of writing a block and a house', () => {
    sameForm(
      address,
      '桜上水四丁目35番5号',
      '桜上水4丁目三十五番五号',
      '桜上水４－３５－５',
      '桜上水4の35の5',
      '桜上水4-35番地の5',
    )
    sameForm(address, '霞ケ関', '霞ヶ関', '霞が関')
    sameForm(address, '三ツ沢', '三つ沢', '三ッ沢')
  })

  it('keeps one number apart from another that begins alike', () => {
    expect(address('桜上水4丁目35番').includes(address('4丁目3番'))).toBe(false)
    expect(address('桜上水4丁目35番').includes(address('桜上水4丁目'))).toBe(true)
    expect(address('桜上水14丁目').startsWith(address('桜上水1丁目'))).toBe(false)
  })

  it('leaves names with numerals alone', () => {
    for (const name of ['三軒茶屋', '二子玉川', '千歳台', '八幡山', '九品仏'])
      expect(address(name)).toBe(name)
  })
})

describe('the form by sound', () => {
  it('is one for kana and romaji', () => {
    sameForm(soundForm, 'オオハラ', 'おおはら', 'Ōhara', 'Oohara', 'OHARA', 'ｵｵﾊﾗ')
    sameForm(
      soundForm,
      'Futako-Tamagawa',
      'Futako Tamagawa',
      'フタコタマガワ',
      'ふたこ・たまがわ',
      'Futako–Tamagawa',
    )
    sameForm(soundForm, "Jun'ichi", 'ジュンイチ')
  })

  it('has nothing of what is not written by sound', () => {
    expect(soundForm('大原 Ōhara 12')).toBe(' ohara ')
    expect([
      isSpoken('おおはら'),
      isSpoken('Ōhara'),
      isSpoken('大原'),
      isSpoken('おお原'),
      isSpoken('12'),
      isSpoken(''),
    ]).toEqual([true, true, false, false, false, false])
  })
})

it('hiragana come from katakana, and nothing else changes', () => {
  expect(toHiragana('アヴヶーA漢あ')).toBe('あゔゖーA漢あ')
})

it('hostile runs are formed without a fault and without growing', () => {
  const hostile = ['四', '4の', '4-', 'ー', 'っ', 'o', '番地', "a'", '四丁目', '・'].map((part) =>
    part.repeat(Math.ceil(50_000 / part.length)),
  )
  for (const text of hostile) {
    expect(addressForm(plainForm(text)).length).toBeLessThanOrEqual(text.length * 2)
    expect(soundForm(text).length).toBeLessThanOrEqual(text.length * 2)
  }
})
