import {
  type DocumentNode,
  executeSync,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import type { EntityData } from './entity-data.ts'

/** What the schema tells of itself in answer to an operation, by the client's names; no subgraph is asked for that. */
export type Introspect = (schema: GraphQLSchema, variables: Readonly<Record<string, unknown>>) => EntityData

/** Makes what answers the `__schema` and `__type` of an operation; null where it has none. */
export function introspecting(document: DocumentNode, operation: OperationDefinitionNode): Introspect | null {
  const fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION)
  const byName = new Map(fragments.map((fragment) => [fragment.name.value, fragment]))
  const selections = asked(operation.selectionSet, byName)
  if (selections.length === 0) return null
  const alone: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [{ ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections } }, ...fragments],
  }
  return (schema, variables) => {
    const { data, errors } = executeSync({
      schema,
      document: alone,
      rootValue: {},
      variableValues: variables,
    })
    if (errors?.[0]) throw errors[0]
    return data ?? {}
  }
}

/** Of a selection on the root, the part that is about the schema. */
function asked(
  set: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): SelectionNode[] {
  return set.selections.flatMap((selection): SelectionNode[] => {
    if (selection.kind === Kind.FIELD)
      return selection.name.value === '__schema' || selection.name.value === '__type' ? [selection] : []
    const from = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)
    const selections = from ? asked(from.selectionSet, fragments) : []
    if (selections.length === 0) return []
    const { directives } = selection
    return [
      { kind: Kind.INLINE_FRAGMENT, directives, selectionSet: { kind: Kind.SELECTION_SET, selections } },
    ]
  })
}
