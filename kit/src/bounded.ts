import type { Schema } from 'mongoose'
import type { AnyModel } from './any-model.ts'

/** How many documents a collection has at most, however large the ward and however long it's used; and why no more. */
export type Bound = { readonly most: number; readonly because: string }

const option = 'bound'

/**
 * Declares that a collection stays small, so that it may be read from end to end; every read of a collection that
 * doesn't say so is held to an index. Stands where the collection is declared:
 *
 *     connection.model('noticeRules', bounded(schema, { most: 50, because: 'one for each kind of notice' }))
 */
export function bounded<S extends Schema>(schema: S, bound: Bound): S {
  schema.set(option as never, bound as never)
  return schema
}

/** What the collection's declaration says; null where it grows. */
export function boundOf(model: AnyModel): Bound | null {
  return (model.schema.get(option as never) as Bound | undefined) ?? null
}
