import { createContext, useContext, useEffect, useState } from 'react'
import { type Language, type Words, words } from './words.ts'

const storageKey = 'chiiki:language'
const LanguageContext = createContext<Language>('ja')

export const LanguageProvider = LanguageContext.Provider

/** The texts of the page in the chosen language. */
export const useWords = (): Words => words[useContext(LanguageContext)]

/** The chosen language: Japanese until the reader says otherwise, remembered in this browser. */
export function useLanguage(): [Language, (language: Language) => void] {
  const [language, setLanguage] = useState<Language>(remembered)
  useEffect(() => {
    document.documentElement.lang = language
    document.title = words[language].title
    try {
      localStorage.setItem(storageKey, language)
    } catch {
      // A browser that forbids storage still shows the page; it only forgets the choice.
    }
  }, [language])
  return [language, setLanguage]
}

function remembered(): Language {
  try {
    return localStorage.getItem(storageKey) === 'en' ? 'en' : 'ja'
  } catch {
    return 'ja'
  }
}
