import { type Actor, holdsPost } from '@chiiki/kit/actor.ts'
import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import { type OfficeAt, type OfficeRecord, openAt, type Succession } from './office.ts'
import { type Role, roleOf } from './seat.ts'

/** The offices that a question needs, as they're kept, with who took over from whom. */
export type Directory = {
  readonly day: BusinessDate
  readonly records: ReadonlyMap<string, OfficeRecord>
  readonly successions: readonly Succession[]
  /** The head office of the day; null where there's none. */
  readonly headOffice: string | null
}

/** The post that directs an office of each tier. */
export const directingPosts: Readonly<Record<Role, string>> = {
  HEAD_OFFICE: 'head-office-planner',
  GENERAL_BRANCH: 'branch-director',
  CENTRE: 'centre-director',
}

/**
 * The office that an office's unfinished business is with on the directory's day: itself while it's open; then the
 * one that took over, where several did the one that serves the same place; and where nobody did, the head office.
 * So nothing is ever with nobody. Null only where the ward has no head office either.
 */
export function inCharge(directory: Directory, office: string): OfficeAt | null {
  const { day, records, successions, headOffice } = directory
  const seen = new Set<string>()
  for (let id: string | undefined = office; id !== undefined && !seen.has(id); ) {
    seen.add(id)
    const record = records.get(id)
    const open = openAt(record ?? null, { asOf: day, knownAt: null })
    if (open) return open
    const heirs: Succession[] = successions.filter((each) => each.predecessor === id && each.on <= day)
    id = heirs.toSorted(byNearness(records, record?.place))[0]?.successor
  }
  return headOffice === null ? null : openAt(records.get(headOffice) ?? null, { asOf: day, knownAt: null })
}

/** `post@office` of who directs the office; null for kinds that nobody directs by themselves. */
export function directorOf(office: OfficeAt | null): string | null {
  const role = office && roleOf(office.kind)
  return office && role ? `${directingPosts[role]}@${office.id}` : null
}

export function directingPostOf(office: OfficeAt): string | null {
  const role = roleOf(office.kind)
  return role === null ? null : directingPosts[role]
}

export function directs(actor: Actor, office: OfficeAt | null): boolean {
  const role = office && roleOf(office.kind)
  return office !== null && role !== null && holdsPost(actor, [directingPosts[role]], office.id)
}

/** The offices at which the actor holds any post. */
export function officesOf(actor: Actor): string[] {
  return actor.kind === 'PERSON' ? [...new Set(actor.posts.map(({ office }) => office))] : []
}

/**
 * Who may know of a matter between offices: people of those offices, of the offices that their business is with now,
 * and of the head office.
 */
export function isPartyTo(actor: Actor, readers: readonly string[], directory: Directory): boolean {
  const own = officesOf(actor)
  if (own.length === 0) return false
  if (directory.headOffice !== null && own.includes(directory.headOffice)) return true
  return readers.some((id) => own.includes(id) || own.includes(inCharge(directory, id)?.id ?? ''))
}

function byNearness(records: Directory['records'], place: string | undefined) {
  const weight = ({ successor }: Succession) => (records.get(successor)?.place === place ? 0 : 1)
  return (a: Succession, b: Succession) =>
    weight(a) - weight(b) || (a.on === b.on ? (a.successor < b.successor ? -1 : 1) : a.on < b.on ? -1 : 1)
}
