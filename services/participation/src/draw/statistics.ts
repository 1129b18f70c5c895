import type { Context } from '../context.ts'
import type { DrawKept } from './draw.ts'
import { entryId } from './store.ts'

export type Acceptance = {
  readonly stratum: { readonly attribute: string; readonly value: string }
  readonly invited: number
  readonly accepted: number
}

/** How the invitations went, group by group, once everybody has answered. */
export async function acceptancesOf({ loaders }: Context, draw: DrawKept): Promise<Acceptance[]> {
  if (draw.state !== 'SEATED' && draw.state !== 'CLOSED') return []
  const asked = await Promise.all(
    draw.places.map(async (place) => ({
      place,
      entry: await loaders.drawEntry.load(entryId(draw._id, place.commitment)),
    })),
  )
  const groups = new Map<string, Acceptance>()
  for (const { place, entry } of asked)
    for (const stratum of entry?.strata ?? []) {
      const { attribute, value } = stratum
      const key = `${attribute}=${value}`
      const { invited, accepted } = groups.get(key) ?? { invited: 0, accepted: 0 }
      const said = place.state === 'ACCEPTED' ? 1 : 0
      groups.set(key, { stratum: { attribute, value }, invited: invited + 1, accepted: accepted + said })
    }
  return [...groups.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group)
}
