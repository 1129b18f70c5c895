import { Double } from 'bson'
import { type Document, isDocument } from '../bson/document.ts'

/** The earth's radius in metres to MongoDB and to the engine. */
const radius = { mongodb: 6_378_100, engine: 6_371_008.771_415_059 }
const larger = radius.mongodb / radius.engine

const bounds = (prefix: string) => [`${prefix}maxDistance`, `${prefix}minDistance`]

/** Metres on MongoDB's earth as those on the engine's: what's `$near` a point of GeoJSON. */
export function nearOnEarth(operand: unknown): unknown {
  return isDocument(operand) && isDocument(operand.$geometry) ? scaled(operand, bounds('$')) : operand
}

/** A `$geoNear` whose metres are those of MongoDB's earth. Of points that aren't GeoJSON distances are in other units. */
export function geoNearOnEarth(stage: Document): Document {
  const { $geoNear } = stage
  if (!isDocument($geoNear) || !isDocument($geoNear.near)) return stage
  const { distanceMultiplier = 1 } = $geoNear
  const multiplier = numberOf(distanceMultiplier)
  if (multiplier === undefined) return stage
  return {
    $geoNear: { ...scaled($geoNear, bounds('')), distanceMultiplier: new Double(multiplier * larger) },
  }
}

function scaled(document: Document, names: readonly string[]): Document {
  const distances = names.flatMap((name): [string, Double][] => {
    const metres = numberOf(document[name])
    return metres === undefined ? [] : [[name, new Double(metres / larger)]]
  })
  return { ...document, ...Object.fromEntries(distances) }
}

function numberOf(value: unknown): number | undefined {
  const number = Number((value as object | undefined)?.valueOf() ?? Number.NaN)
  return typeof value === 'string' || Number.isNaN(number) ? undefined : number
}
