import { expect, it } from 'vitest'
import { inLanguage, sortNameOf } from './localized-text.ts'

const ikejiri = { ja: '池尻', kana: 'いけじり', romaji: 'Ikejiri', en: null }

it('a text is shown in the language asked for, or in the nearest form that is known', () => {
  expect(inLanguage(ikejiri, 'JA')).toEqual({ text: '池尻', form: 'ja' })
  expect(inLanguage(ikejiri, 'EN')).toEqual({ text: 'Ikejiri', form: 'romaji' })
  expect(inLanguage({ ...ikejiri, en: 'Ikejiri District' }, 'EN')).toEqual({
    text: 'Ikejiri District',
    form: 'en',
  })
  expect(inLanguage({ ja: '池尻', en: '' }, 'EN')).toEqual({ text: '池尻', form: 'ja' })
  expect(inLanguage(ikejiri, 'JA', ['kana', 'ja']).text).toBe('いけじり')
})

it('a name sorts by its reading', () => {
  expect(sortNameOf(ikejiri)).toBe('いけじり')
  expect(sortNameOf({ ja: '池尻' })).toBe('池尻')
})
