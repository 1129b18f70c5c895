import { withEntry } from '@chiiki/kit/change.ts'
import { dayOf } from '../application/lookup.ts'
import type { Context } from '../context.ts'
import { policyOf } from '../support-measure/acts.ts'
import { afterTry, alertId, isFull, keptUntil } from './support-alert.ts'

const mostAttempts = 20

export type Withheld = {
  readonly act: string
  readonly application: { readonly _id: string; readonly office: string }
  /** The offices that answer for the protection; none where the check couldn't be made. */
  readonly offices: readonly string[]
}

/**
 * Puts it before the officers, ahead of the refusal: what isn't written isn't answered. The same store commands whatever stood in the way,
 * so that whoever tried learns nothing by them.
 */
export async function alertOfficers(
  context: Context,
  { act, application, offices }: Withheld,
): Promise<void> {
  const { stores, actor, now } = context
  const { alerts } = stores.supportAlert
  const day = dayOf(context)
  const eraseAt = keptUntil(day, (await policyOf(context)).alertDays)
  const places = [...new Set([application.office, ...offices])].toSorted().map((office) => ({
    ...{ _id: alertId(office, application._id, day), office },
    ...{ application: application._id, eraseAt },
  }))
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const known = await alerts.find({ _id: { $in: places.map(({ _id }) => _id) } }).lean()
    const writes: object[] = places.flatMap((place): object[] => {
      const before = known.find(({ _id }) => _id === place._id) ?? null
      if (before && isFull(before)) return []
      const event = { type: 'TRIED', at: now, act }
      const stored = withEntry(alerts, before, afterTry(before, place, now), { actor, now, act, event })
      if (before === null) return [{ insertOne: { document: stored } }]
      const filter = { _id: place._id, version: before.version }
      return [{ replaceOne: { filter, replacement: stored } }]
    })
    if (writes.length === 0) return
    try {
      const { insertedCount, matchedCount } = await alerts.bulkWrite(writes as never, { ordered: false })
      if (insertedCount + matchedCount === writes.length) return
    } catch (error) {
      if ((error as { code?: unknown }).code !== 11000) throw error
    }
  }
  throw new Error(`the officers couldn't be told of ${application._id}`)
}
