import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import { inForce, type Versioned } from '@chiiki/kit/valid-time.ts'

/**
 * Something that lasts from a day to another, such as a person's time in a post. What is known of it may change: each
 * change is a version of its own, and the one before is superseded. Nothing is overwritten.
 */
export type Spell = Versioned & { readonly id: string; readonly validFrom: BusinessDate }

/** What was known of every spell at an instant; null: what is known now. Withdrawn ones are no longer known. */
export function knownSpells<S extends Spell>(spells: readonly S[], knownAt: Date | null = null): S[] {
  return spells
    .filter(({ recordedAt, supersededAt }) =>
      knownAt === null
        ? supersededAt === null
        : recordedAt <= knownAt && (supersededAt === null || supersededAt > knownAt),
    )
    .toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : a.validFrom > b.validFrom ? 1 : 0))
}

/** The spells that a day lies in. */
export function spellsOn<S extends Spell>(
  spells: readonly S[],
  asOf: BusinessDate,
  knownAt: Date | null = null,
): S[] {
  return inForce(spells, asOf, knownAt)
}

/** The spells after one of them ends on another day than was known. */
export function endedOn<S extends Spell>(
  spells: readonly S[],
  id: string,
  validTo: BusinessDate,
  at: Date,
): S[] {
  const current = spells.find((spell) => spell.id === id && spell.supersededAt === null)
  return current === undefined
    ? [...spells]
    : [...withdrawn(spells, id, at), { ...current, validTo, recordedAt: at }]
}

/** The spells after one of them is taken back. It stays readable by `knownAt`. */
export function withdrawn<S extends Spell>(spells: readonly S[], id: string, at: Date): S[] {
  return spells.map((spell) =>
    spell.id === id && spell.supersededAt === null ? { ...spell, supersededAt: at } : spell,
  )
}

/** Days of a spell as a period. */
export function daysOf({ validFrom, validTo }: Spell): {
  readonly from: BusinessDate
  readonly to: BusinessDate | null
} {
  return { from: validFrom, to: validTo }
}
