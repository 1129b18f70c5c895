import type { Problem } from './problem.ts'
import type { Result } from './result.ts'

/**
 * A mutation's answer as its GraphQL union: the success type with its fields, or the problem under its
 * own type's name.
 */
export function answer<T, P extends Problem, N extends string, F extends object>(
  result: Result<T, P>,
  typename: N,
  fields: (value: T) => F,
): (F & { __typename: N }) | (P & { __typename: P['kind'] }) {
  if (result.ok) return { __typename: typename, ...fields(result.value) }
  return { __typename: result.problem.kind as P['kind'], ...result.problem }
}
