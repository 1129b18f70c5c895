import type { Actor } from '@chiiki/kit/actor.ts'
import type { Sealer } from '@chiiki/kit/sealed.ts'
import type { Authorship, Naming } from './author.ts'

/** What tells who somebody is, kept so that neither the store nor the graph tells it. */
export type AuthorSeal = {
  authorship(id: string, actor: Actor | null, naming: Naming, name: string | null): Authorship
  /** What equal people are found by; the first is what is kept. None for nobody. */
  holders(actor: Actor): readonly string[]
  isOwn(holder: string | null, actor: Actor): boolean
  publicName(id: string, author: Authorship): string | null
  /** The sealed name of one thing as it's kept with another. */
  moved(from: string, to: string, author: Authorship): string | null
  /** What two inputs are compared by, without keeping what they say. */
  print(text: string | null): string | null
}

const kind = 'Participation.holder'

export function authorSeal(sealer: Sealer): AuthorSeal {
  const holders = (actor: Actor) => (actor.kind === 'PERSON' ? sealer.fingerprints(actor.id, kind) : [])
  const about = (id: string) => `Participation.publicName ${id}`
  return {
    holders,
    authorship: (id, actor, naming, name) => ({
      holder: actor === null ? null : (holders(actor)[0] ?? null),
      naming,
      name: name === null ? null : sealer.seal(name, about(id)),
    }),
    isOwn: (holder, actor) => holder !== null && holders(actor).includes(holder),
    publicName: (id, { name }) => (name === null ? null : sealer.open(name, about(id))),
    moved: (from, to, { name }) =>
      name === null ? null : sealer.seal(sealer.open(name, about(from)), about(to)),
    print: (text) => (text === null ? null : (sealer.fingerprints(text, 'Participation.input')[0] ?? null)),
  }
}
