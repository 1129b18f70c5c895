import type { Compared, Composer } from './composer.ts'
import type { NotComposed } from './composition.ts'
import type { Guest } from './guests/guest.ts'
import { type Committed, readCommitted, readLastGood } from './last-good.ts'
import type { SubgraphClients } from './subgraph-clients.ts'
import { changedIn, type Part, type Parts, partsOfGuests, sdlsOf, withoutGuests } from './supergraph-parts.ts'

/** From what a supergraph is chosen. */
export type ChoiceParts = {
  readonly clients: Pick<SubgraphClients, 'names'>
  /** The departments' subgraphs that are let in at the moment. */
  readonly guests: () => readonly Guest[]
  readonly composer: Pick<Composer, 'compose'>
  readonly stateDir: string
  readonly committed: Committed
}

/** What is served now. */
type Served = { readonly source: string; readonly parts: Parts; readonly apiSdl: string }

/** `current` is undefined while nothing is served. */
type Choice = {
  readonly accepted: Parts
  readonly wanted: Parts
  readonly current: Served | undefined
}

/**
 * For each listed subgraph, the schema that it's served with; if nothing composed yet in this process, the one
 * that it had last, or had when this release was made.
 */
export async function acceptedParts(current: Served | undefined, from: ChoiceParts): Promise<Parts> {
  const names = from.clients.names()
  if (current?.source === 'composed') {
    return Object.fromEntries(Object.entries(current.parts).filter(([name]) => names.includes(name)))
  }
  const disk = await readLastGood(from.stateDir)
  const committed = await readCommitted(from.committed)
  const parts: Record<string, Part> = { ...partsOfGuests(from.guests()) }
  for (const name of names.filter((each) => !parts[each])) {
    const [kept, shipped] = [disk?.subgraphs[name], committed.subgraphs[name]]
    if (kept !== undefined) parts[name] = { sdl: kept, origin: 'disk' }
    else if (shipped !== undefined) parts[name] = { sdl: shipped, origin: 'committed' }
  }
  return parts
}

/**
 * All that's wanted; if that doesn't compose, as much of it as does, one subgraph after the other. At the start that may
 * be without the guests: a department's subgraph doesn't keep the graph from coming up.
 */
export async function bestOf({ accepted, wanted, current }: Choice, from: ChoiceParts) {
  const all = await compose(wanted, current, from)
  if ('supergraphSdl' in all) return { parts: wanted, composed: all, errors: [] }
  let parts = accepted
  let composed: Compared | undefined
  if (!current) {
    const bases = [withoutGuests(wanted), accepted, withoutGuests(accepted)]
    for (const base of bases) {
      const result = composed ? null : await compose(base, current, from)
      if (result && 'supergraphSdl' in result) [parts, composed] = [base, result]
    }
  }
  const changed = changedIn(parts, wanted).filter((name) => wanted[name])
  for (const name of changed.length > 1 ? changed : []) {
    const withOne = { ...parts, [name]: wanted[name] } as Parts
    const one = await compose(withOne, current, from)
    if ('supergraphSdl' in one) [parts, composed] = [withOne, one]
  }
  return { parts, composed, errors: all.errors }
}

async function compose(
  parts: Parts,
  current: Served | undefined,
  { composer, stateDir }: ChoiceParts,
): Promise<Compared | NotComposed> {
  const list = sdlsOf(parts)
  if (list.length === 0) return { errors: [] }
  return composer.compose(list, await apiBefore(current, stateDir))
}

/** The API schema that was served last, in this process or before it; null: none that's known. */
async function apiBefore(current: Served | undefined, stateDir: string): Promise<string | null> {
  if (current) return current.apiSdl
  return (await readLastGood(stateDir))?.apiSdl || null
}
