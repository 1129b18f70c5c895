import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'

/**
 * The one JSON text of a value (RFC 8785): members sorted, no white space, numbers as ECMAScript writes them.
 *
 * Dates become their ISO text in UTC; members that are `undefined` are left out, as `JSON.stringify` does.
 * Throws a `TypeError` for what has no faithful JSON (Map, Set, bigint, function, symbol, an invalid Date,
 * NaN or Infinity, a cycle, text with a lone surrogate), so that two different values never share a hash.
 */
export function canonicalJson(value: unknown): string {
  refuseUnfaithful(value, '$', new Set())
  try {
    return canonicalize(value) as string
  } catch (error) {
    throw new TypeError(`no canonical JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** SHA-256 of `canonicalJson(value)`, 64 hexadecimal digits: content hashes, history chains, idempotency. */
export function canonicalHash(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value), 'utf8').digest('hex')
}

function refuseUnfaithful(value: unknown, path: string, above: Set<object>): void {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return
  if (value === undefined && path !== '$') return
  if (typeof value !== 'object') throw new TypeError(`${path} is a ${typeof value}: no canonical JSON`)
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) throw new TypeError(`${path} is an invalid Date`)
    return
  }
  if (above.has(value as object)) throw new TypeError(`${path} refers back to itself`)
  if (typeof (value as { toJSON?: unknown }).toJSON === 'function') return
  if (value instanceof Map || value instanceof Set || ArrayBuffer.isView(value)) {
    throw new TypeError(`${path} is a ${value.constructor.name}: no canonical JSON`)
  }
  above.add(value as object)
  for (const [name, member] of Object.entries(value as object))
    refuseUnfaithful(member, `${path}.${name}`, above)
  above.delete(value as object)
}
