/**
 * How far apart two places are, and which offices are near. Nearness never decides who is responsible: an address does
 * (第1・4⑵).
 */
export type Point = { readonly latitude: number; readonly longitude: number }

/** Mean radius of the earth in metres (IUGG). */
const earthRadius = 6_371_009

/** Metres as the crow flies, by the haversine formula; a few parts in a thousand off, as the earth isn't a sphere. */
export function metresBetween(a: Point, b: Point): number {
  const north = radians(b.latitude - a.latitude)
  const east = radians(b.longitude - a.longitude)
  const chord =
    Math.sin(north / 2) ** 2 +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(east / 2) ** 2
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(chord)))
}

export type Box = {
  readonly south: number
  readonly north: number
  readonly west: number
  readonly east: number
}

/** A box in degrees that holds every point within `metres`. Near a pole it goes round the whole earth. */
export function boxAround({ latitude, longitude }: Point, metres: number): Box {
  const up = (metres / earthRadius) * (180 / Math.PI)
  const [south, north] = [latitude - up, latitude + up]
  const widest = Math.max(Math.abs(south), Math.abs(north))
  const across = widest >= 89 ? 360 : up / Math.cos(radians(widest))
  return { south, north, west: longitude - across, east: longitude + across }
}

export function isIn({ south, north, west, east }: Box, { latitude, longitude }: Point): boolean {
  return south <= latitude && latitude <= north && west <= longitude && longitude <= east
}

/** Things by their distance from a point, nearest first, those beyond `metres` left out. */
export function nearestFirst<T>(
  from: Point,
  things: readonly T[],
  positionOf: (thing: T) => Point | null,
  metres: number,
): { readonly thing: T; readonly metres: number }[] {
  return things
    .flatMap((thing) => {
      const position = positionOf(thing)
      return position === null ? [] : [{ thing, metres: metresBetween(from, position) }]
    })
    .filter((each) => each.metres <= metres)
    .toSorted((a, b) => a.metres - b.metres)
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180
}
