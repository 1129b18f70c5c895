import type { BusinessDate } from './business-date.ts'
import { containsDay } from './period.ts'

/**
 * Two times: the days on which a fact holds, and the instants between which it was what we knew. A correction
 * is a new version, and the old one gets `supersededAt`: nothing is overwritten.
 */
export type Versioned = {
  /** First day; null: since always, or since a day nobody knows. */
  readonly validFrom: BusinessDate | null
  /** The day before which it ends; null: no end known. May lie in the future: a planned change. */
  readonly validTo: BusinessDate | null
  readonly recordedAt: Date
  /** Null: still what we know. */
  readonly supersededAt: Date | null
}

/** Whether the version holds on `asOf` by what was known at `knownAt` (null: by the latest knowledge). */
export function isInForce(version: Versioned, asOf: BusinessDate, knownAt: Date | null = null): boolean {
  return containsDay({ from: version.validFrom, to: version.validTo }, asOf) && isKnown(version, knownAt)
}

/** The versions that hold on `asOf` by what was known at `knownAt` (null: by the latest knowledge). */
export function inForce<T extends Versioned>(
  versions: readonly T[],
  asOf: BusinessDate,
  knownAt: Date | null = null,
): T[] {
  return versions.filter((version) => isInForce(version, asOf, knownAt))
}

/** The same as a MongoDB filter over `validFrom`, `validTo`, `recordedAt` and `supersededAt`; `prefix` such as `name.`. */
export function asOfFilter(asOf: BusinessDate, knownAt: Date | null = null, prefix = ''): { $and: object[] } {
  const holds = [
    { $or: [{ [`${prefix}validFrom`]: null }, { [`${prefix}validFrom`]: { $lte: asOf } }] },
    { $or: [{ [`${prefix}validTo`]: null }, { [`${prefix}validTo`]: { $gt: asOf } }] },
  ]
  if (knownAt === null) return { $and: [...holds, { [`${prefix}supersededAt`]: null }] }
  return {
    $and: [
      ...holds,
      { [`${prefix}recordedAt`]: { $lte: knownAt } },
      { $or: [{ [`${prefix}supersededAt`]: null }, { [`${prefix}supersededAt`]: { $gt: knownAt } }] },
    ],
  }
}

function isKnown({ recordedAt, supersededAt }: Versioned, knownAt: Date | null): boolean {
  if (knownAt === null) return supersededAt === null
  return recordedAt <= knownAt && (supersededAt === null || supersededAt > knownAt)
}
