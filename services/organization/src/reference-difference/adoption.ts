import { canonicalJson } from '@chiiki/kit/canonical-json.ts'
import { isIdOf } from '@chiiki/kit/id.ts'
import { type AffairRecord, respanned } from '../affair/affair.ts'
import { newlyStranded, strandedBy } from '../affair/closure.ts'
import type { Ground } from '../affair/ground.ts'
import { type PrincipleRecord, principleFaults } from '../clause/principle.ts'
import { kindRuns, type OfficeRecord } from '../office/office.ts'
import { versionsAfter } from '../office/timeline.ts'

/**
 * What becomes of a thing that acts have changed when the data's word is taken into it. What acts have recorded stays beside it; what
 * is worked out from both is worked out anew. Null where that would be more than a correction of what is told: that takes an act.
 */
export type Adopted<T> = T | null

/** An office with the data's entries in place of those of earlier data. It opens, closes and changes its kind on the days that it did. */
export function officeWith(
  office: OfficeRecord,
  said: Partial<OfficeRecord>,
  now: Date,
): Adopted<OfficeRecord> {
  const { entries: told, versions: _, successions: followed, ...rest } = said
  if (Object.keys(rest).length > 0) return null
  const acted = office.entries.filter(({ id }) => isActed('OfficeChange', id))
  const entries = told ? [...told, ...acted] : office.entries
  const ownSuccessions = office.successions.filter(({ entry }) => isActed('OfficeChange', entry))
  const successions = followed ? [...followed, ...ownSuccessions] : office.successions
  const after = { ...office, entries, successions, versions: versionsAfter(office.versions, entries, now) }
  const days = (record: OfficeRecord) =>
    canonicalJson(kindRuns(record).map(({ kind, from, to }) => [kind, from, to]))
  return days(after) === days(office) ? after : null
}

/** A task with the data's entries and transfers in place of those of earlier data; no office holds it on a day on which it's shut. */
export function affairWith(
  affair: AffairRecord,
  said: Partial<AffairRecord>,
  ground: Ground,
  offices: readonly OfficeRecord[],
  now: Date,
): Adopted<AffairRecord> {
  const { entries, transfers: told, statements: _, spans: __, ...rest } = said
  if (Object.keys(rest).length > 0) return null
  const acted = affair.transfers.filter(({ id }) => isActed('AffairTransfer', id))
  const transfers = told ? [...told, ...acted] : affair.transfers
  const after = respanned({ ...affair, entries: entries ?? affair.entries, transfers }, ground, now)
  const stranded = newlyStranded(strandedBy(offices, [affair]), strandedBy(offices, [after]))
  return stranded.length === 0 ? after : null
}

/** A basic principle as the data words it; one stays current on any day. */
export function principleWith(
  principle: PrincipleRecord,
  said: Partial<PrincipleRecord>,
  others: readonly PrincipleRecord[],
): Adopted<PrincipleRecord> {
  const after = { ...principle, ...said }
  const all = [...others.filter(({ _id }) => _id !== principle._id), after]
  return principleFaults(all).length === 0 ? after : null
}

/** Ids that acts give have no slug: `officeChange_…` beside `officeChange:…`. */
function isActed(type: string, id: string): boolean {
  return isIdOf(type, id) && /^[a-zA-Z]+_/.test(id)
}
