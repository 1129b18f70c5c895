/**
 * One key for all the ways in which a sound is written in Latin letters or kana: Ōhara = Oohara = Ohara = おおはら,
 * Kyōdō = kyoudou, shi = si, tsu = tu, ja = jya = zya = dya, shimbun = shinbun. The key is for comparing and not
 * for reading. English words come out changed, too, but alike on both sides of a comparison.
 */

const VOWELS = 'aiueo'
const PLAIN: ReadonlyMap<string, string> = plainKana()
const SMALL_Y: Readonly<Record<string, string>> = { ゃ: 'a', ゅ: 'u', ょ: 'o' }
const SMALL_VOWEL: Readonly<Record<string, string>> = { ぁ: 'a', ぃ: 'i', ぅ: 'u', ぇ: 'e', ぉ: 'o', ゎ: 'a' }

/** The key of a word in Latin letters (any case; macrons, apostrophes and hyphens allowed). */
export function soundOfLatin(word: string): string {
  const letters = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '')
  return shortened(
    letters
      .replace(/tch/g, 'cch')
      .replace(/c(?=ch)/g, 't')
      .replace(/sh(?=[aueo])/g, 'sy')
      .replace(/ch(?=[aueo])/g, 'ty')
      .replace(/[sc]h/g, (two) => (two === 'sh' ? 's' : 't'))
      .replace(/[jd]y/g, 'zy')
      .replace(/j(?=[aueo])/g, 'zy')
      .replace(/j|d(?=[iu])/g, 'z')
      .replace(/[td]z(?=[aiueo])/g, 'z')
      .replace(/ts/g, 't')
      .replace(/f/g, 'h')
      .replace(/v/g, 'b')
      .replace(/oh(?=w)/g, 'o')
      .replace(/w(?=o)/g, '')
      .replace(/m(?=[bmp])/g, 'n'),
  )
}

/** The key of a run of hiragana (katakana folded before). ー and repeated vowels lengthen a sound and are dropped. */
export function soundOfKana(kana: string): string {
  let sound = ''
  let isDoubled = false
  for (const sign of kana) {
    if (sign === 'っ') {
      isDoubled = true
      continue
    }
    const next = added(sound, sign)
    const syllable = next.slice(sound.length)
    sound = isDoubled && /^[^aiueon]/.test(syllable) ? `${sound}${syllable[0]}${syllable}` : next
    isDoubled = false
  }
  return soundOfLatin(sound)
}

/** `sound` with one more sign of kana: a small one changes the syllable before it. */
function added(sound: string, sign: string): string {
  const small = SMALL_Y[sign] ?? SMALL_VOWEL[sign]
  const before = sound.at(-1) ?? ''
  if (small === undefined || !VOWELS.includes(before)) return sound + (small ?? PLAIN.get(sign) ?? '')
  const stem = sound.slice(0, -1)
  const isBareVowel = stem === '' || VOWELS.includes(stem.at(-1) as string)
  if (SMALL_Y[sign] !== undefined) return isBareVowel ? sound + small : `${stem}y${small}`
  if (isBareVowel && before === 'u') return `${stem}w${small}`
  if (before === 'i' && small === 'e') return `${stem}y${small}`
  return isBareVowel ? sound + small : stem + small
}

/** One vowel for a long one: aa, ii, uu, ee, oo, ou, and oh before a consonant or at the end. */
function shortened(word: string): string {
  let short = ''
  for (let at = 0; at < word.length; at += 1) {
    const letter = word[at] as string
    const before = short.at(-1) ?? ''
    const isLong = VOWELS.includes(letter) && (letter === before || (letter === 'u' && before === 'o'))
    const isLongH = letter === 'h' && before === 'o' && !VOWELS.includes(word[at + 1] ?? '-')
    if (!isLong && !isLongH) short += letter
  }
  return short
}

function plainKana(): Map<string, string> {
  const rows: readonly (readonly [string, string])[] = [
    ['', 'あいうえお'],
    ['k', 'かきくけこ'],
    ['s', 'さしすせそ'],
    ['t', 'たちつてと'],
    ['n', 'なにぬねの'],
    ['h', 'はひふへほ'],
    ['m', 'まみむめも'],
    ['r', 'らりるれろ'],
    ['g', 'がぎぐげご'],
    ['z', 'ざじずぜぞ'],
    ['d', 'だぢづでど'],
    ['b', 'ばびぶべぼ'],
    ['p', 'ぱぴぷぺぽ'],
  ]
  const table = new Map(
    rows.flatMap(([head, row]) => [...row].map((kana, n) => [kana, `${head}${VOWELS[n]}`] as const)),
  )
  const others = {
    や: 'ya',
    ゆ: 'yu',
    よ: 'yo',
    わ: 'wa',
    ゐ: 'i',
    ゑ: 'e',
    を: 'o',
    ん: 'n',
    ゔ: 'bu',
    ゕ: 'ka',
    ゖ: 'ke',
  }
  for (const [kana, sound] of Object.entries(others)) table.set(kana, sound)
  return table
}
