import type { Bilingual } from './counter/counter.ts'

/** A text in the language asked for; in Japanese where there's no English. */
export function inLanguage({ ja, en }: Bilingual, lang: 'JA' | 'EN'): string {
  return lang === 'EN' ? (en ?? ja) : ja
}
