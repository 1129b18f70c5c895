import type { Context } from '../context.ts'
import { type OfficeAt, type OfficeKind, type OfficeRecord, openAt } from '../office/office.ts'
import type { Moment } from '../territory/territory.ts'
import { boxAround, nearestFirst, type Point } from './distance.ts'
import { cellsAround, radii } from './grid.ts'

export type Near = { readonly office: OfficeAt; readonly metres: number }

const mostCandidates = 500

/**
 * The offices nearest to a point that are open at the moment and whose position is known, nearest first. Looks in
 * circles that grow, each by one command that finds the cells of a grid by index: at most four.
 */
export async function nearestTo(
  context: Context,
  from: Point,
  kinds: readonly OfficeKind[],
  moment: Moment,
  count: number,
): Promise<Near[]> {
  for (const radius of radii) {
    const records = await officesWithin(context, from, radius)
    const open = records
      .flatMap((record) => openAt(record, moment) ?? [])
      .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
    const near = nearestFirst(from, open, ({ position }) => position.value, radius)
    if (near.length >= count || radius === radii.at(-1))
      return near.slice(0, count).map(({ thing, metres }) => ({ office: thing, metres }))
  }
  return []
}

async function officesWithin({ stores }: Context, from: Point, metres: number): Promise<OfficeRecord[]> {
  const cells = cellsAround(from, metres)
  const { offices } = stores.office
  return offices
    .find(cells ? { 'versions.cells': { $in: cells } } : { versions: { $elemMatch: inBox(from, metres) } }, {
      history: 0,
    })
    .limit(mostCandidates)
    .lean()
}

function inBox(from: Point, metres: number): object {
  const { south, north, west, east } = boxAround(from, metres)
  return {
    'position.value.latitude': { $gte: south, $lte: north },
    'position.value.longitude': { $gte: west, $lte: east },
  }
}
