import type { Storage as GraphiQLStorage } from '@graphiql/toolkit'

const namespace = 'graphiql:'
/** The texts in which GraphiQL writes whole operations, headers included. */
const holdHeaders = new Set(['tabState', 'queries', 'favorites'].map((name) => `${namespace}${name}`))

/**
 * What GraphiQL may keep in this browser: everything but request headers, which may hold a token.
 *
 * GraphiQL leaves them out of its tabs when told so, but its history writes them down all the same.
 */
export function withoutHeaders(storage: Storage): GraphiQLStorage {
  const ownKeys = () => Object.keys(storage).filter((key) => key.startsWith(namespace))
  return {
    getItem: (key) => storage.getItem(key),
    removeItem: (key) => storage.removeItem(key),
    setItem(key, value) {
      if (key === `${namespace}headers`) return
      storage.setItem(key, holdHeaders.has(key) ? blankHeaders(value) : value)
    },
    clear() {
      for (const key of ownKeys()) storage.removeItem(key)
    },
    get length() {
      return ownKeys().length
    },
  }
}

/** JSON with every `headers` set to null. A text that isn't JSON could hide them: it isn't kept. */
function blankHeaders(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), (key, value) => (key === 'headers' ? null : value))
  } catch {
    return ''
  }
}
