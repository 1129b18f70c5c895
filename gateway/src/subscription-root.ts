import {
  type DocumentNode,
  Kind,
  OperationTypeNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import type { Refusal } from './limits.ts'

/**
 * Refuses a subscription whose root field is skipped or included by a condition: nothing could be followed, or something else than was planned.
 * Looked at before validation, because graphql-js's own rule about it throws instead of telling.
 */
export function conditionsAtRoot(document: DocumentNode): Refusal[] {
  const fragments = new Map(
    document.definitions.flatMap((each): [string, SelectionSetNode][] =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each.selectionSet]] : [],
    ),
  )
  const seen = new Set<string>()
  const isConditional = (selection: SelectionNode): boolean => {
    if (selection.directives?.some(({ name }) => name.value === 'skip' || name.value === 'include'))
      return true
    if (selection.kind === Kind.FIELD) return false
    if (selection.kind === Kind.INLINE_FRAGMENT) return selection.selectionSet.selections.some(isConditional)
    const name = selection.name.value
    if (seen.has(name)) return false
    seen.add(name)
    return fragments.get(name)?.selections.some(isConditional) ?? false
  }
  const asked = document.definitions.filter(
    (each) =>
      each.kind === Kind.OPERATION_DEFINITION &&
      each.operation === OperationTypeNode.SUBSCRIPTION &&
      each.selectionSet.selections.some(isConditional),
  ).length
  return asked === 0 ? [] : [{ code: 'SUBSCRIPTION_CONDITIONAL', message: conditional, limit: 0, asked }]
}

const conditional =
  "The field that a subscription follows may be neither skipped nor included by a condition. Follow it or don't; fields within it may have conditions."
