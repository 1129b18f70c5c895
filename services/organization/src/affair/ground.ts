import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import { inForce } from '@chiiki/kit/valid-time.ts'
import type { AreaRecord, DistrictRecord } from '../territory/territory.ts'

/** The places that an allocation speaks of, and how they lie in each other on a day. */
export type Ground = {
  /** The place, its area and its ward, finest first; empty when it isn't there on the day. */
  readonly chainOn: (place: string, day: BusinessDate) => readonly string[]
  /** The same for a place that isn't there on the day: as it lay when it was there last, or first. */
  readonly chainAround: (place: string, day: BusinessDate) => readonly string[]
  /** The places that partition it on the day; empty for a district. */
  readonly partsOn: (place: string, day: BusinessDate) => readonly string[]
}

/** The ground of a ward, from the areas and districts that matter: all of an area's districts, or none. */
export function groundOf(areas: readonly AreaRecord[], districts: readonly DistrictRecord[]): Ground {
  const areaById = new Map(areas.map((area) => [area._id, area]))
  const districtById = new Map(districts.map((district) => [district._id, district]))
  const wards = new Set(areas.map(({ ward }) => ward))

  const chainOfArea = (id: string, day: BusinessDate, isStrict: boolean): readonly string[] => {
    const area = areaById.get(id)
    if (!area || (isStrict && inForce(area.versions, day).length === 0)) return []
    return [id, area.ward]
  }
  const chain = (id: string, day: BusinessDate, isStrict: boolean): readonly string[] => {
    if (wards.has(id)) return [id]
    if (areaById.has(id)) return chainOfArea(id, day, isStrict)
    const area = areaOn(districtById.get(id), day, isStrict)
    const above = area === null ? [] : chainOfArea(area, day, isStrict)
    return above.length === 0 ? [] : [id, ...above]
  }
  return {
    chainOn: (place, day) => chain(place, day, true),
    chainAround: (place, day) => chain(place, day, false),
    partsOn: (place, day) => {
      if (wards.has(place))
        return areas
          .filter(({ ward, versions }) => ward === place && inForce(versions, day).length > 0)
          .map(({ _id }) => _id)
      return districts.filter((each) => areaOn(each, day, true) === place).map(({ _id }) => _id)
    },
  }
}

function areaOn(district: DistrictRecord | undefined, day: BusinessDate, isStrict: boolean): string | null {
  if (!district) return null
  const held = inForce(district.versions, day)[0]
  if (held || isStrict) return held?.area ?? null
  const known = district.versions.filter(({ supersededAt }) => supersededAt === null)
  return (known.findLast(({ validFrom }) => (validFrom ?? '') <= day) ?? known[0])?.area ?? null
}
