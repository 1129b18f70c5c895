import { inForce } from '@chiiki/kit/valid-time.ts'
import type { OfficeAt } from '../office/office.ts'
import type { Dated, Name } from '../territory/territory.ts'

/** A body that works with an office for the people of its district (資料2 1⑷: 三者連携), from a day on. */
export type OfficePartner = Dated & {
  readonly _id: string
  readonly order: number
  readonly name: Name
  /** The office itself, which is one of them. */
  readonly isTheOffice: boolean
  /** Null where no source tells. */
  readonly isAtSamePlace: boolean | null
  readonly officeKind: string
  /** The offices that have it; null: every office of the kind. */
  readonly offices: readonly string[] | null
  readonly note: string | null
}

/** The partners of an office at its moment, in order; an office that isn't open has none. */
export function partnersOf(office: OfficeAt, ofKind: readonly OfficePartner[]): OfficePartner[] {
  if (office.state !== 'OPEN') return []
  return inForce(ofKind, office.moment.asOf, office.moment.knownAt)
    .filter(({ officeKind, offices }) => officeKind === office.kind && (offices?.includes(office.id) ?? true))
    .toSorted((a, b) => a.order - b.order)
}
