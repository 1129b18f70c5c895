import { onDemand } from 'bson'

/** How deep documents may lie in one another, as in MongoDB. */
export const deepest = 200

/** A document that is too deep is at least this long: each layer takes seven bytes. */
export const shortestDeep = deepest * 7

/** Bytes that the value of a type takes, where they are always as many. */
const fixed: Readonly<Record<number, number>> = {
  1: 8,
  6: 0,
  7: 12,
  8: 1,
  9: 8,
  10: 0,
  16: 4,
  17: 8,
  18: 8,
  19: 16,
  127: 0,
  255: 0,
}

/**
 * Whether a document holds documents or arrays that lie deeper than may be. Goes through the bytes without recursion; of a
 * document that isn't well formed it judges what stands before the fault, which is found by whoever reads it.
 */
export function isTooDeep(bytes: Uint8Array): boolean {
  if (bytes.length < shortestDeep) return false
  let depth = 1
  let at = 4
  while (at < bytes.length) {
    const type = bytes[at++] as number
    if (type === 0) {
      if (--depth === 0) return false
      continue
    }
    at = behindText(bytes, at)
    if (type === 3 || type === 4) {
      if (++depth > deepest) return true
      at += 4
      continue
    }
    const length = fixed[type] ?? variable(bytes, type, at)
    if (length === undefined || length < 0) return false
    at += length
  }
  return false
}

function variable(bytes: Uint8Array, type: number, at: number): number | undefined {
  if (type === 11) return behindText(bytes, behindText(bytes, at)) - at // a regular expression: two texts
  if (at + 4 > bytes.length) return undefined
  const length = onDemand.NumberUtils.getInt32LE(bytes, at)
  if (type === 2 || type === 13 || type === 14) return 4 + length
  if (type === 5) return 5 + length
  if (type === 12) return 4 + length + 12
  return type === 15 ? length : undefined
}

function behindText(bytes: Uint8Array, from: number): number {
  let at = from
  while (at < bytes.length && bytes[at] !== 0) at++
  return at + 1
}
