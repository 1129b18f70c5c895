import DataLoader from 'dataloader'

/**
 * One row a key, in one store command for all keys of a tick. A key without a row answers null.
 * A loader lives for one request.
 */
export function loadOne<Row>(fetch: (keys: string[]) => Promise<Row[]>, keyOf: (row: Row) => string) {
  return new DataLoader<string, Row | null>(async (keys) => {
    const rows = new Map((await fetch([...keys])).map((row) => [keyOf(row), row]))
    return keys.map((key) => rows.get(key) ?? null)
  })
}

/** All rows of a key, in one store command for all keys of a tick, in the order that `fetch` gave them. */
export function loadMany<Row>(
  fetch: (keys: string[]) => Promise<Row[]>,
  keysOf: (row: Row) => readonly string[],
) {
  return new DataLoader<string, Row[]>(async (keys) => {
    const groups = new Map<string, Row[]>(keys.map((key) => [key, []]))
    for (const row of await fetch([...keys])) for (const key of keysOf(row)) groups.get(key)?.push(row)
    return keys.map((key) => groups.get(key) ?? [])
  })
}
