import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import { containsDay, type Period } from '@chiiki/kit/period.ts'
import { kindRuns } from '../office/office.ts'
import type { BlockRange } from '../territory/territory.ts'
import type { Scope } from './boundary.ts'
import { claimsOf, partsOn, tilingFault, turnsOf } from './tiling.ts'
import { daysOf, districtOn, entriesOf } from './timeline.ts'

/** What is wrong with a part of the ward on a day. */
export type Fault =
  | {
      readonly what: 'TILING'
      readonly town: string
      readonly on: BusinessDate
      readonly reason: 'GAP' | 'OVERLAP'
      readonly blocks: BlockRange
    }
  | { readonly what: 'UNSAID'; readonly town: string; readonly on: BusinessDate }
  | {
      readonly what: 'ORPHANS'
      readonly district: string
      readonly on: BusinessDate
      readonly towns: readonly string[]
      readonly offices: readonly string[]
    }
  | { readonly what: 'NO_TOWNS'; readonly district: string; readonly on: BusinessDate }
  | { readonly what: 'NO_DISTRICT'; readonly area: string; readonly on: BusinessDate }

/**
 * The faults of a scope in a period, earliest first: a block of nobody or of two, a town or an office of a district that
 * isn't there, a district without towns, an area without districts (第1・4⑴⑵). Days between turns are like the turn before.
 * `whole` are the districts all of whose towns and offices are in the scope.
 */
export function faultsIn(scope: Scope, period: Period, whole: ReadonlySet<string>): Fault[] {
  const seen = new Set<string>()
  return daysIn(scope, period).flatMap((day) =>
    faultsOn(scope, day, whole).filter((fault) => {
      const key = keyOf(fault)
      const isNew = !seen.has(key)
      seen.add(key)
      return isNew
    }),
  )
}

/** What a fault is about, whatever the day. */
export function keyOf(fault: Fault): string {
  const about = 'town' in fault ? fault.town : 'district' in fault ? fault.district : fault.area
  const orphans = fault.what === 'ORPHANS' ? [...fault.towns, ...fault.offices] : []
  return [fault.what, about, ...orphans].join(' ')
}

function daysIn({ towns, districts, offices }: Scope, period: Period): BusinessDate[] {
  const turns = [
    ...(period.from === null ? [] : [period.from]),
    ...towns.flatMap((town) => turnsOf(claimsOf(town)).map(({ day }) => day)),
    ...districts.flatMap((district) => daysOf(entriesOf(district)).map(({ day }) => day)),
    ...offices.flatMap((office) => kindRuns(office).map(({ from }) => from)),
  ]
  return [...new Set(turns)].filter((day) => containsDay(period, day)).toSorted()
}

function faultsOn(scope: Scope, day: BusinessDate, whole: ReadonlySet<string>): Fault[] {
  const { towns, districts, areas } = scope
  const held = towns.map((town) => ({ town: town._id, parts: partsOn(claimsOf(town), day) }))
  const tilings = held.flatMap(({ town, parts }): Fault[] => {
    const fault = tilingFault(parts)
    if (parts.length === 0) return [{ what: 'UNSAID', town, on: day }]
    return fault ? [{ what: 'TILING', town, on: day, ...fault }] : []
  })
  const standing = districts.map((district) => ({
    id: district._id,
    facts: districtOn(entriesOf(district), day),
    towns: held
      .filter(({ parts }) => parts.some((part) => part.district === district._id))
      .map(({ town }) => town),
  }))
  const ofDistricts = standing.flatMap(({ id, facts, towns: own }): Fault[] => {
    if (facts) return own.length === 0 && whole.has(id) ? [{ what: 'NO_TOWNS', district: id, on: day }] : []
    const offices = officesOn(scope, id, day)
    return own.length + offices.length > 0
      ? [{ what: 'ORPHANS', district: id, on: day, towns: own, offices }]
      : []
  })
  const empty = areas
    .filter((area) =>
      area.versions.some((each) => each.supersededAt === null && containsDay(days(each), day)),
    )
    .filter(({ _id }) => !standing.some(({ facts }) => facts?.area === _id))
    .map(({ _id }): Fault => ({ what: 'NO_DISTRICT', area: _id, on: day }))
  return [...tilings, ...ofDistricts, ...empty]
}

function officesOn({ offices }: Scope, district: string, day: BusinessDate): string[] {
  return offices
    .filter((office) => office.place === district && kindRuns(office).some((run) => containsDay(run, day)))
    .map(({ _id }) => _id)
}

function days({
  validFrom,
  validTo,
}: {
  validFrom: BusinessDate | null
  validTo: BusinessDate | null
}): Period {
  return { from: validFrom, to: validTo }
}
