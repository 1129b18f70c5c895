import { type FigureRules, personsIn, type Share } from './figures.ts'

/** A figure as somebody holds it who has every edition: which shares it counts. */
export type Held = ReadonlySet<string>

/**
 * The differencing test: what can be told apart by every sum and difference of the figures that somebody holds. Two shares can't where each
 * figure counts both or neither; so whatever is worked out is a sum over whole groups of such shares. It says which groups are of too few:
 * none, or the figures may not be given out. It knows nothing of how the figures were chosen.
 *
 * @returns how many persons each such group has, by which figures count it
 */
export function toldApart(
  figures: readonly Held[],
  shares: readonly Pick<Share, 'id' | 'person'>[],
  { leastPersons }: Pick<FigureRules, 'leastPersons'>,
): { readonly persons: number; readonly figures: readonly number[] }[] {
  const counted = new Map<string, number[]>(shares.map(({ id }) => [id, []]))
  for (const [at, figure] of figures.entries()) for (const id of figure) counted.get(id)?.push(at)
  const groups = new Map<string, { persons: Pick<Share, 'person'>[]; figures: readonly number[] }>()
  for (const share of shares) {
    const by = counted.get(share.id) ?? []
    if (by.length === 0) continue
    const key = by.join(' ')
    const group = groups.get(key) ?? { persons: [], figures: by }
    group.persons.push(share)
    groups.set(key, group)
  }
  return [...groups.values()]
    .map((group) => ({ persons: personsIn(group.persons), figures: group.figures }))
    .filter(({ persons }) => persons < leastPersons)
}
