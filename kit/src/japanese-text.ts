import { withDigits } from './kanji-numeral.ts'
import { KANJI_VARIANTS } from './kanji-variants.ts'
import { soundOfKana, soundOfLatin } from './romaji.ts'

/** Katakana as hiragana; ー and everything else stays. Half-width katakana needs NFKC first. */
export function toHiragana(text: string): string {
  return text.replace(/[ァ-ヶヽヾ]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) as number) - 0x60))
}

/** Hyphens, dashes, minus signs and bars that stand for one another in addresses. */
const DASHES = /[‐‑‒–—―−─━﹣－]/g
/** After a digit or a letter ー is a dash that came off the wrong key. */
const MISTYPED_DASH = /(?<=[0-9a-z])ー/g
/** Marks that NFKC left without a letter of their own go, too: what stands beside them must not take them up. */
const NOT_SEARCHED = /[^\p{L}\p{N}ー-]/gu
const MARKED_LATIN = /[à-ɏ]/g
const VARIANT = new RegExp(`[${[...KANJI_VARIANTS.keys()].join('')}]`, 'gu')

/**
 * Text as search compares it, sign by sign: NFKC, lower case without accents, hiragana, one kanji for its variants,
 * ヶ = が, ノ = 之 = の, one dash; spaces and punctuation dropped. For comparing, never for showing.
 */
export function plainForm(text: string): string {
  return toHiragana(text.normalize('NFKC').toLowerCase())
    .replace(MARKED_LATIN, (letter) => letter.normalize('NFD')[0] as string)
    .replace(DASHES, '-')
    .replace(NOT_SEARCHED, '')
    .replace(MISTYPED_DASH, '-')
    .replace(VARIANT, (kanji) => KANJI_VARIANTS.get(kanji) as string)
    .replace(/[ゖ之]/g, (sign) => (sign === '之' ? 'の' : 'が'))
    .replace(/ゕ/g, 'か')
}

const BETWEEN_KANJI = /(?<=[\p{Script=Han}\d])[けつっ](?=\p{Script=Han})/gu
const SEPARATOR = '(?:丁目|番地|番|号|の|-)'
const BLOCKS = new RegExp(`\\d+(?:${SEPARATOR}+\\d+)*(?:丁目|番地|番|号|-)?`, 'g')

/**
 * `plainForm` as addresses are compared: 四丁目35番5号 = 4-35-5 = ４の３５の５, 霞ケ関 = 霞ヶ関 = 霞が関, 三ツ沢 = 三つ沢.
 * Takes a `plainForm`.
 */
export function addressForm(plain: string): string {
  return withDigits(plain)
    .replace(BETWEEN_KANJI, (sign) => (sign === 'け' ? 'が' : 'つ'))
    .replace(BLOCKS, (blocks) => {
      const numbers = blocks.match(/\d+/g) ?? []
      // The dashes at both ends keep 4-3 from being found in 4-35 and in 14-3.
      return numbers.length === 1 && numbers[0] === blocks
        ? blocks
        : `-${numbers.map((digits) => digits.replace(/^0+(?=\d)/, '')).join('-')}-`
    })
}

const SPOKEN = /[ぁ-ゖー]+|[a-zÀ-ɏ]+|[\s・'’-]+|[^ぁ-ゖーa-zÀ-ɏ\s・'’-]+/g

/**
 * What of the text is written in kana or Latin letters, by sound (see `romaji.ts`); words join, kanji and digits
 * part them by a space. `大原 Ōhara` → ` ohara`.
 */
export function soundForm(text: string): string {
  const folded = toHiragana(text.normalize('NFKC').toLowerCase()).replace(DASHES, '-')
  let form = ''
  for (const [run] of folded.matchAll(SPOKEN)) {
    if (/^[ぁ-ゖー]/.test(run)) form += soundOfKana(run)
    else if (/^[a-zÀ-ɏ]/.test(run)) form += soundOfLatin(run)
    else if (!/^[\s・'’-]/.test(run) && !form.endsWith(' ')) form += ' '
  }
  return form
}

/** Whether the text is written by sound alone: kana or Latin letters, without kanji or digits. */
export function isSpoken(text: string): boolean {
  const form = toHiragana(text.normalize('NFKC').toLowerCase())
  return /[ぁ-ゖa-zÀ-ɏ]/.test(form) && !/[^ぁ-ゖーa-zÀ-ɏ'’\s・-]/.test(form)
}
