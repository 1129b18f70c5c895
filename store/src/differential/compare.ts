import type { Document } from '../bson/document.ts'
import type { Answer, Case } from './sides.ts'

export type Difference = {
  /** `values`: other documents; `order`: the same in another order; the rest: one side refuses. */
  what: 'values' | 'order' | 'store refuses' | 'mingo refuses'
  expected: Answer
  answered: Answer
}

/** How two answers differ; undefined when they don't. Two refusals are alike, whatever their words. */
export function difference(one: Case, expected: Answer, answered: Answer): Difference | undefined {
  if ('refusal' in answered)
    return 'refusal' in expected ? undefined : { what: 'store refuses', expected, answered }
  if ('refusal' in expected) return { what: 'mingo refuses', expected, answered }
  const wanted = expected.documents.map(canonical)
  const got = answered.documents.map(canonical)
  if (same(ordered(wanted, one), ordered(got, one))) return undefined
  if (same(loose(wanted), loose(got))) return { what: 'order', expected, answered }
  return { what: 'values', expected, answered }
}

/** Documents that come in no promised order are put in one. */
function ordered(texts: readonly string[], one: Case): readonly string[] {
  const last = one.kind === 'aggregate' ? one.pipeline.at(-1) : undefined
  const isPromised = one.kind === 'find' || (last !== undefined && '$sort' in last)
  return isPromised ? texts : texts.toSorted()
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index])
}

/** Without regard to any order, of documents and inside arrays. */
function loose(texts: readonly string[]): string[] {
  const unordered = (value: unknown): unknown => {
    if (Array.isArray(value))
      return value.map(unordered).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, unordered(inner)]))
  }
  return texts.map((text) => JSON.stringify(unordered(JSON.parse(text)))).toSorted()
}

/** A document as text: fields by name, numbers to twelve digits, dates as what they are. */
export function canonical(value: Document): string {
  return JSON.stringify(plain(value))
}

function plain(value: unknown): unknown {
  if (value instanceof Date) return { $date: value.getTime() }
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return { $number: String(value) }
    return Number.isInteger(value) ? value + 0 : Number(value.toPrecision(12))
  }
  if (value === undefined) return { $undefined: true }
  if (Array.isArray(value)) return value.map(plain)
  if (value === null || typeof value !== 'object') return value
  if (value.constructor !== Object && value.constructor !== undefined)
    return { $class: value.constructor.name }
  const entries = Object.entries(value as Document).filter(([, inner]) => inner !== undefined)
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, plain(inner)]),
  )
}
