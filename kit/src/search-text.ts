import { addressForm, isSpoken, plainForm, soundForm } from './japanese-text.ts'
import type { LocalizedText } from './localized-text.ts'
import type { SharedProblem } from './problem.ts'
import { ok, type Result, refuse } from './result.ts'

/** Signs in a search, and in a text that is searched. Everything here takes time in proportion to the signs. */
export const SEARCH_LIMIT = 100
export const SEARCHED_TEXT_LIMIT = 50_000

/** Keys asked of the store for one word of a search: enough to select, few enough to stay cheap. */
const MOST_KEYS = 12

type InvalidInput = Extract<SharedProblem, { kind: 'InvalidInput' }>
export type Searchable = string | LocalizedText | null | undefined

/** A search ready to be matched: all words must be found, each in any of its forms. */
export type Search = {
  readonly words: readonly { readonly forms: readonly string[]; readonly sound: string | null }[]
}

/** Reads what a person typed. Longer than `SEARCH_LIMIT` signs is refused. Punctuation alone finds everything. */
export function readSearch(text: string, field = 'search'): Result<Search, InvalidInput> {
  if (text.length > SEARCH_LIMIT) return refuse(tooLong(text, field, SEARCH_LIMIT))
  const words = text
    .split(/\s+/)
    .filter((word) => /[^ー-]/.test(plainForm(word)))
    .map((word) => ({ forms: formsOf(word), sound: soundOfWord(word) }))
  return ok({ words })
}

/** Whether a text is short enough to be made searchable. */
export function checkSearchable(text: string, field: string): Result<string, InvalidInput> {
  return text.length > SEARCHED_TEXT_LIMIT ? refuse(tooLong(text, field, SEARCHED_TEXT_LIMIT)) : ok(text)
}

/**
 * The keys to keep with a document, in an indexed array field, so that `searchFilter` finds it by these texts: the
 * single signs and pairs of each form, and triples of Latin letters and digits. Throws a `RangeError` for a text
 * beyond `SEARCHED_TEXT_LIMIT` (see `checkSearchable`).
 */
export function searchKeys(...texts: readonly Searchable[]): string[] {
  const keys = new Set<string>()
  for (const text of texts.flatMap(written)) {
    if (text.length > SEARCHED_TEXT_LIMIT)
      throw new RangeError(`a searched text has at most ${SEARCHED_TEXT_LIMIT} signs`)
    for (const form of [...formsOf(text), ...soundForm(text).split(' ')]) {
      for (const gram of grams(form)) keys.add(gram)
    }
  }
  return [...keys]
}

/** Whether the texts hold every word of the search: exact, for lists in memory and for what the store found by keys. */
export function matchesSearch(search: Search, ...texts: readonly Searchable[]): boolean {
  const candidates = texts.flatMap(written).map((text) => ({ forms: formsOf(text), sound: soundForm(text) }))
  return search.words.every(({ forms, sound }) =>
    candidates.some(
      (text) =>
        forms.some((form) => text.forms.some((candidate) => candidate.includes(form))) ||
        (sound !== null && text.sound.includes(sound)),
    ),
  )
}

/**
 * A MongoDB filter over the field that holds `searchKeys`. It finds all that `matchesSearch` finds, and seldom more:
 * a text that has all pairs of signs of a word but not the word.
 */
export function searchFilter(path: string, search: Search): object {
  const words = search.words.map(({ forms, sound }) => {
    const ways = [...forms, ...(sound === null ? [] : [sound])].map((form) => ({
      [path]: { $all: asked(form) },
    }))
    return ways.length === 1 ? (ways[0] as object) : { $or: ways }
  })
  return words.length === 0 ? {} : words.length === 1 ? (words[0] as object) : { $and: words }
}

function formsOf(text: string): string[] {
  const plain = plainForm(text)
  const address = addressForm(plain)
  return plain === address ? [plain] : [plain, address]
}

/** One kana sign by sound would find nearly everything. */
function soundOfWord(word: string): string | null {
  if (!isSpoken(word) || plainForm(word).length < 2) return null
  return soundForm(word).trim() || null
}

function written(text: Searchable): string[] {
  if (text === null || text === undefined) return []
  return (typeof text === 'string' ? [text] : [text.ja, text.kana, text.romaji, text.en]).filter(
    (each) => !!each,
  ) as string[]
}

function grams(form: string): Set<string> {
  const signs = [...form]
  const found = new Set(signs)
  for (let at = 1; at < signs.length; at += 1) {
    found.add(`${signs[at - 1]}${signs[at]}`)
    const three = `${signs[at - 2] ?? ''}${signs[at - 1]}${signs[at]}`
    if (/^[a-z0-9-]{3}$/.test(three)) found.add(three)
  }
  return found
}

/**
 * The most telling keys of a form: a key that lies in a longer one is kept with it, so asking for it tells nothing more, and costs
 * as much as there are texts that have it.
 */
function asked(form: string): string[] {
  const keys = [...grams(form)].sort((a, b) => b.length - a.length)
  return keys
    .filter((key, at) => !keys.slice(0, at).some((longer) => longer.includes(key)))
    .slice(0, MOST_KEYS)
}

function tooLong(text: string, field: string, limit: number): InvalidInput {
  return {
    kind: 'InvalidInput',
    clause: null,
    field,
    rule: `at most ${limit} characters; this has ${text.length}`,
    given: text.slice(0, 200),
  }
}
