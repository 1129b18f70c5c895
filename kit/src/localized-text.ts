/** A name or text in Japanese, with its reading and its English where they are known. */
export type LocalizedText = {
  readonly ja: string
  /** The reading; sorts names in あいうえお order. */
  readonly kana?: string | null
  readonly romaji?: string | null
  readonly en?: string | null
}

export type Form = 'ja' | 'kana' | 'romaji' | 'en'

/** Which form is shown for a language, best first. Japanese is always there, so something always is. */
export const FALLBACK: { readonly [Language in 'JA' | 'EN']: readonly Form[] } = {
  JA: ['ja'],
  EN: ['en', 'romaji', 'ja'],
}

/** The text for a reader of `language`, and the form that it is: a fallback can be told from a translation. */
export function inLanguage(
  text: LocalizedText,
  language: 'JA' | 'EN',
  fallback: readonly Form[] = FALLBACK[language],
): { readonly text: string; readonly form: Form } {
  for (const form of fallback) {
    const found = text[form]
    if (found) return { text: found, form }
  }
  return { text: text.ja, form: 'ja' }
}

/** What a name sorts by: its reading, else itself. */
export function sortNameOf(text: LocalizedText): string {
  return text.kana || text.ja
}
