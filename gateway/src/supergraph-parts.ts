import type { Guest } from './guests/guest.ts'
import type { SubgraphSdl } from './ownership.ts'

/** Where a subgraph's schema in the served supergraph comes from; `registered`: it was let in with it. */
export type Origin = 'live' | 'disk' | 'committed' | 'registered'

export type Part = { readonly sdl: string; readonly origin: Origin; readonly isGuest?: boolean }

/** The subgraphs of a supergraph, by name. */
export type Parts = Readonly<Record<string, Part>>

/** Guests as parts: with the schema that they were let in with, whatever they say now. */
export function partsOfGuests(guests: readonly Guest[]): Parts {
  return Object.fromEntries(
    guests.map(({ name, sdl }) => [name, { sdl, origin: 'registered', isGuest: true } as const]),
  )
}

/** Parts as they're kept on disk. */
type KeptParts = { readonly subgraphs: Readonly<Record<string, string>>; readonly guests: readonly string[] }

export function keptOf(parts: Parts): KeptParts {
  return {
    subgraphs: Object.fromEntries(Object.entries(parts).map(([name, { sdl }]) => [name, sdl])),
    guests: Object.keys(parts).filter((name) => parts[name]?.isGuest),
  }
}

export function partsOfKept({ subgraphs, guests }: KeptParts): Parts {
  const parts = Object.entries(subgraphs).map(([name, sdl]): [string, Part] => {
    const isGuest = guests.includes(name)
    return [name, { sdl, origin: 'disk', ...(isGuest && { isGuest }) }]
  })
  return Object.fromEntries(parts)
}

export function sdlsOf(parts: Parts): SubgraphSdl[] {
  return Object.entries(parts).map(([name, { sdl, isGuest = false }]) => ({ name, sdl, isGuest }))
}

/** Whether two supergraphs have the same parts, wherever each comes from. */
export function same(a: Parts, b: Parts): boolean {
  return changedIn(a, b).length === 0
}

/** The names of the parts that came, left, or say something else. */
export function changedIn(before: Parts, after: Parts): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  const isSame = (name: string) =>
    before[name]?.sdl.trim() === after[name]?.sdl.trim() && before[name]?.isGuest === after[name]?.isGuest
  return [...names].filter((name) => !isSame(name)).sort()
}

export function withoutGuests(parts: Parts): Parts {
  return Object.fromEntries(Object.entries(parts).filter(([, { isGuest }]) => !isGuest))
}
