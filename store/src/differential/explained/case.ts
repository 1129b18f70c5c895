import type { Document } from '../../bson/document.ts'
import type { Difference } from '../compare.ts'
import type { Case } from '../sides.ts'

/**
 * A kind of difference between the store and mingo that is understood: which of the two is right by MongoDB's manual, and
 * when it can arise. A difference for which none of these holds is a fault to be looked at.
 */
export type Explained = {
  id: string
  /** Who differs from MongoDB. `open`: MongoDB promises neither. */
  who: 'mingo' | 'store' | 'open'
  says: string
  applies(one: Case, difference: Difference): boolean
}

export function asked(one: Case): unknown {
  return one.kind === 'find' ? one.find : one.kind === 'update' ? one.update : one.pipeline
}

export function refusedWith({ answered }: Difference, codes: readonly number[]): boolean {
  return 'refusal' in answered && codes.includes(answered.code ?? 0)
}

/** Whether any of these names is a key anywhere inside. */
export function uses(value: unknown, names: readonly string[]): boolean {
  return visit(value, (key) => names.includes(key))
}

export function some(one: Case, test: (key: string, value: unknown) => boolean): boolean {
  return visit(asked(one), test)
}

export function visit(value: unknown, test: (key: string, value: unknown) => boolean): boolean {
  if (value === null || typeof value !== 'object' || value instanceof Date) return false
  return Object.entries(value).some(([key, inner]) => test(key, inner) || visit(inner, test))
}

export function usesExpressions(one: Case): boolean {
  return (
    one.kind === 'aggregate' ||
    (one.kind === 'update' && Array.isArray(one.update.update)) ||
    uses(asked(one), ['$expr'])
  )
}

export function hasArray(document: Document): boolean {
  return Object.values(document).some(
    (value) => Array.isArray(value) || (value?.constructor === Object && hasArray(value)),
  )
}

export function hasNestedArray(document: Document): boolean {
  return Object.values(document).some((value) => Array.isArray(value) && value.some(Array.isArray))
}
