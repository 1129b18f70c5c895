import type { Person } from './actor.ts'
import { canonicalHash } from './canonical-json.ts'

/** The id of `Me`: stands for a person without telling what the token calls them. Every subgraph makes the same one. */
export function meId({ id }: Pick<Person, 'id'>): string {
  return `me_${canonicalHash(['me', id]).slice(0, 24)}`
}
