import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import { containsDay, overlapsIn, type Period } from '@chiiki/kit/period.ts'
import { type KindRun, kindRuns, type OfficeKind, type OfficeRecord } from './office.ts'

/**
 * What a place has at most one of on any day: the ward one head office, an area one general branch (第1・4⑴), a district
 * one centre (第1・4⑵). Until 2009 the centre was called まちづくり出張所: it's the same seat.
 */
export const roles = ['HEAD_OFFICE', 'GENERAL_BRANCH', 'CENTRE'] as const
export type Role = (typeof roles)[number]

const roleOfKind: Record<OfficeKind, Role | null> = {
  HEAD_OFFICE: 'HEAD_OFFICE',
  GENERAL_BRANCH: 'GENERAL_BRANCH',
  MACHIZUKURI_CENTRE: 'CENTRE',
  MACHIZUKURI_BRANCH_OFFICE: 'CENTRE',
  BRANCH_OFFICE: null,
  ANNEX: null,
}

export type Tier = 'ward' | 'area' | 'district'

/** The tier that an office of a kind serves. */
export const tierOfKind: Record<OfficeKind, Tier> = {
  HEAD_OFFICE: 'ward',
  GENERAL_BRANCH: 'area',
  BRANCH_OFFICE: 'district',
  MACHIZUKURI_BRANCH_OFFICE: 'district',
  MACHIZUKURI_CENTRE: 'district',
  ANNEX: 'district',
}

export function roleOf(kind: OfficeKind): Role | null {
  return roleOfKind[kind]
}

/** Two offices in one seat on the same days. */
export type Overlap = {
  readonly role: Role
  readonly place: string
  readonly offices: readonly [string, string]
  readonly shared: Period
}

export function overlapsOf(records: readonly OfficeRecord[]): Overlap[] {
  return [...holdingsBySeat(records)].flatMap(([, held]) =>
    overlapsIn(held)
      .map(({ a, b, shared }) => ({ first: held[a] as KindRun, second: held[b] as KindRun, shared }))
      .filter(({ first, second }) => first.office !== second.office)
      .map(({ first, second, shared }) => ({
        role: roleOf(first.kind) as Role,
        place: first.place,
        offices: [first.office, second.office] as const,
        shared,
      })),
  )
}

/** The office that holds a place's seat on a day. */
export function holderOf(
  records: readonly OfficeRecord[],
  role: Role,
  place: string,
  day: BusinessDate,
): string | null {
  const held = holdingsBySeat(records).get(`${role}@${place}`) ?? []
  return held.find((run) => containsDay(run, day))?.office ?? null
}

function holdingsBySeat(records: readonly OfficeRecord[]): Map<string, KindRun[]> {
  const seats = new Map<string, KindRun[]>()
  for (const run of records.flatMap((record) => kindRuns(record))) {
    const role = roleOf(run.kind)
    if (role === null) continue
    const seat = `${role}@${run.place}`
    seats.set(seat, [...(seats.get(seat) ?? []), run])
  }
  return seats
}
