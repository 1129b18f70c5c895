import { kanji2number, number2kanji } from '@geolonia/japanese-numeral'

/** Numerals of a street address or a clause are short; longer runs are names or noise. */
const LONGEST = 8
const NUMERAL = '[〇一二三四五六七八九十百千]'
const COUNTER = '(?=丁目|番地|番|号|街区|階|条|項|年|月|日|人|回|期|次|[0-9])'
const COUNTED = new RegExp(`(?<!${NUMERAL})${NUMERAL}{1,${LONGEST}}${COUNTER}`, 'g')

/** The number that kanji numerals name (`三十五`, `一〇三`), or null when they don't write one (`十十`, `千歳`). */
export function numberFromKanji(text: string): number | null {
  if (text.length > LONGEST || !new RegExp(`^${NUMERAL}+$`).test(text)) return null
  const number = readBySigns(text)
  if (number === null) return null
  const digits = [...String(number)].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join('')
  // Only what would be written back the same, or plain digits, is a numeral.
  return text === kanjiFromNumber(number) || text === digits ? number : null
}

/** The library throws for some runs that write no number, and reads others somehow. */
function readBySigns(text: string): number | null {
  try {
    const number = kanji2number(text)
    return Number.isInteger(number) ? number : null
  } catch {
    return null
  }
}

/** `三十五`. Throws a `RangeError` for what isn't a whole number from 0 to 99,999,999. */
export function kanjiFromNumber(number: number): string {
  if (!Number.isInteger(number) || number < 0 || number > 99_999_999)
    throw new RangeError(`${number} has no numeral here`)
  return number2kanji(number)
}

/** Kanji numerals before a counter as digits: `四丁目三十五番` → `4丁目35番`; `千歳`, `三軒茶屋` stay. */
export function withDigits(text: string): string {
  return text.replace(COUNTED, (numeral) => String(numberFromKanji(numeral) ?? numeral))
}

/** 丁目 as town names are written in law: `4丁目` → `四丁目`. Half and full width digits alike. */
export function withKanjiChome(text: string): string {
  return text.replace(/(?<![0-9０-９])[0-9０-９]{1,2}(?=丁目)/g, (digits) =>
    kanjiFromNumber(Number(digits.normalize('NFKC'))),
  )
}
