import { subjectOf } from '@chiiki/kit/access-log.ts'
import type { ListArgs } from '@chiiki/kit/list.ts'
import type { Context } from '../context.ts'
import { found } from '../council/lookup.ts'
import type { DrawEntry, DrawKept } from './draw.ts'
import { mayRead } from './rights.ts'
import { commitmentOf } from './sortition.ts'
import { entryId } from './store.ts'

/** What a person is written: with it they find their line, and can prove that it's theirs. */
export type Letter = { readonly entry: DrawEntry; readonly salt: string; readonly person: string }

export async function placeOf({ loaders }: Context, { council }: Pick<DrawKept, 'council'>) {
  const { place } = found(await loaders.council.load(council), council)
  return loaders.place.load(place)
}

/** The line that stands for a person, by their own salt; null where none does. Nothing is kept of the question. */
export async function lineOf(
  { loaders }: Context,
  draw: string,
  salt: string,
  person: string,
): Promise<DrawEntry | null> {
  const commitment = commitmentOf(
    salt.trim().toLowerCase().slice(0, 64),
    person.normalize('NFC').trim().slice(0, 400),
  )
  return loaders.drawEntry.load(entryId(draw, commitment))
}

/**
 * A page of what the people of a pool are written. The log is written first: when it can't be, nothing is read. Null for whoever
 * doesn't hold the draw, and once the secrets are erased.
 */
export async function lettersOf(context: Context, draw: DrawKept, args: ListArgs) {
  const { logRead, loaders, stores } = context
  if (!mayRead(context.actor, await placeOf(context, draw))) return null
  const fields = ['person', 'salt']
  await logRead({ what: 'DrawLetter', subject: subjectOf('DrawLetter', draw._id), fields, purpose: 'DRAW' })
  const page = await loaders.drawLines.load({ parent: draw._id, args })
  return page.nodes.flatMap((entry): Letter[] => {
    const about = `DrawEntry ${entry._id}`
    if (entry.salt === null || entry.person === null) return []
    const { sealer } = stores.draw
    return [{ entry, salt: sealer.open(entry.salt, about), person: sealer.open(entry.person, about) }]
  })
}
