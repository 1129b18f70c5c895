import type { Source } from '@chiiki/kit/provenance.ts'
import type { Bilingual } from '../counter/counter.ts'

/** 担当所管の案内 (1⑶): which one office is in charge of a matter. What isn't known goes to the call centre, never to a guess. */
export type Matter = {
  readonly _id: string
  readonly order: number
  readonly name: Bilingual
  readonly procedures: readonly string[]
  readonly contacts: readonly Contact[]
  /** Other words for it. */
  readonly keywords: readonly string[]
  readonly search: readonly string[]
}

/** A section in charge: of the whole ward, or of one area. */
export type Contact = {
  /** Null: of the whole ward. */
  readonly area: string | null
  readonly office: string
  readonly tier: 'GENERAL_BRANCH' | 'HEAD_OFFICE'
  /** Null where no kept source names the section. */
  readonly section: string | null
  readonly phone: string | null
  /** Why the phone is null. */
  readonly unknownReason: string | null
  readonly source: Source
}

/** コールセンター: where a question goes of which nobody knows who answers it. */
export type CallCentre = {
  readonly _id: string
  readonly name: Bilingual
  readonly phone: string
  readonly fax: string | null
  readonly opens: string
  readonly closes: string
  readonly note: Bilingual
  readonly source: Source
}

export type InCharge =
  | { readonly found: true; readonly matter: Matter; readonly contact: Contact }
  | {
      readonly found: false
      readonly why: 'NO_MATTER' | 'SEVERAL_MATTERS' | 'AREA_NEEDED'
      readonly candidates: readonly Matter[]
    }

/**
 * The one section in charge, out of the matters that a question meets. Several matters, or a section of each area while
 * nobody says which area: no answer is picked.
 */
export function inChargeOf(matters: readonly Matter[], area: string | null): InCharge {
  const [matter, ...more] = matters
  if (!matter) return { found: false, why: 'NO_MATTER', candidates: [] }
  if (more.length > 0) return { found: false, why: 'SEVERAL_MATTERS', candidates: matters }
  const fitting = matter.contacts.filter((each) => each.area === null || each.area === area)
  const [contact, ...others] = fitting
  if (contact && others.length === 0) return { found: true, matter, contact }
  return { found: false, why: area === null ? 'AREA_NEEDED' : 'NO_MATTER', candidates: [matter] }
}

/** What is wrong with a matter: empty when sound. */
export function matterFaults({ _id, contacts }: Matter): string[] {
  const areas = contacts.map(({ area }) => area)
  const faults = []
  if (contacts.length === 0) faults.push(`${_id}: nobody is in charge`)
  if (new Set(areas).size < areas.length || (areas.includes(null) && areas.length > 1))
    faults.push(`${_id}: more than one section is in charge of one place`)
  if (contacts.some(({ phone, unknownReason }) => (phone === null) !== (unknownReason !== null)))
    faults.push(`${_id}: an unknown phone needs its reason, and a known one has none`)
  return faults
}
