import { type Box, boxAround, type Point } from './distance.ts'

/**
 * A grid over the earth in several sizes, so that what lies around a point is found by the names of a few cells,
 * however much lies elsewhere. Nearness never decides who is responsible.
 */
const sizes = [
  { degrees: 0.01, metres: 1_000 },
  { degrees: 0.04, metres: 4_000 },
  { degrees: 0.16, metres: 16_000 },
  { degrees: 0.64, metres: 64_000 },
] as const

/** How far may be looked, in metres, nearest first: a walk, a bicycle, a car, a day's journey. */
export const radii: readonly number[] = sizes.map(({ metres }) => metres)

/** Near a pole a circle is as wide as the earth. */
const mostCells = 100

/** The cells that a point lies in, one of each size. */
export function cellsOf({ latitude, longitude }: Point): string[] {
  return sizes.map(({ degrees }) => cell(degrees, step(latitude, degrees), step(longitude, degrees)))
}

/** The cells that hold every point within one of the radii; null where they'd be too many. */
export function cellsAround(point: Point, metres: number): string[] | null {
  const size = sizes.find((each) => each.metres === metres)
  return size ? cellsIn(boxAround(point, metres), size.degrees) : null
}

function cellsIn({ south, north, west, east }: Box, degrees: number): string[] | null {
  const rows = range(step(south, degrees), step(north, degrees))
  const columns = range(step(west, degrees), step(east, degrees))
  if (rows.length * columns.length > mostCells) return null
  return rows.flatMap((row) => columns.map((column) => cell(degrees, row, column)))
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.min(last - first + 1, mostCells + 1) }, (_, index) => first + index)
}

function step(coordinate: number, degrees: number): number {
  return Math.floor(coordinate / degrees)
}

function cell(degrees: number, row: number, column: number): string {
  return `${degrees} ${row} ${column}`
}
