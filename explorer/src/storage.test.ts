import { expect, test } from 'vitest'
import { withoutHeaders } from './storage.ts'

/** The browser's storage as far as it matters here: named texts, which are the object's own keys. */
function memory(): Storage {
  const kept: Record<string, string> = {}
  return Object.create(
    {
      getItem: (key: string) => kept[key] ?? null,
      setItem(this: Record<string, string>, key: string, value: string) {
        kept[key] = value
        this[key] = value
      },
      removeItem(this: Record<string, string>, key: string) {
        delete kept[key]
        delete this[key]
      },
    },
    {},
  )
}

test('request headers are never kept, whichever part of GraphiQL wants to', () => {
  const storage = memory()
  const kept = withoutHeaders(storage)
  kept.setItem('graphiql:headers', '{"authorization":"secret"}')
  kept.setItem(
    'graphiql:queries',
    '{"queries":[{"query":"{a}","headers":"{\\"authorization\\":\\"secret\\"}"}]}',
  )
  expect(kept.getItem('graphiql:headers')).toBeNull()
  expect(kept.getItem('graphiql:queries')).toBe('{"queries":[{"query":"{a}","headers":null}]}')
})

test('queries and variables are kept as they stand, also where they speak of headers', () => {
  const kept = withoutHeaders(memory())
  const texts = {
    query: '{ headers }',
    variables: '{ "headers": 1 }',
    tabState: '{"variables":"{\\"headers\\":1}"}',
  }
  for (const [name, text] of Object.entries(texts)) {
    kept.setItem(`graphiql:${name}`, text)
    expect(kept.getItem(`graphiql:${name}`)).toBe(text)
  }
})

test("clearing forgets GraphiQL's texts and nothing else", () => {
  const storage = memory()
  const kept = withoutHeaders(storage)
  storage.setItem('chiiki:language', 'en')
  kept.setItem('graphiql:query', '{ a }')
  expect(kept.length).toBe(1)
  kept.clear()
  expect(kept.length).toBe(0)
  expect(storage.getItem('chiiki:language')).toBe('en')
})
