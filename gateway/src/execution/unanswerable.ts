import type { PlanNode, SubscriptionNode } from '@apollo/query-planner'
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
  visit,
} from 'graphql'
import type { Step } from './places.ts'

/** The abstract types that no type of the schema belongs to. */
export function bareTypes(schema: GraphQLSchema): ReadonlySet<string> {
  const types = Object.values(schema.getTypeMap())
  const bare = types.filter((type) => isAbstractType(type) && schema.getPossibleTypes(type).length === 0)
  return new Set(bare.map(({ name }) => name))
}

type Asked = {
  readonly schema: GraphQLSchema
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
}

/**
 * The response path of a field that is of one of the `bare` types and that no fetch of the plan brings; null where there's none. As
 * there's no type that such a thing could be, the planner leaves out what no subgraph can tell of it, as if nothing were asked.
 */
export function unanswerableIn(
  { schema, document, operation }: Asked,
  bare: ReadonlySet<string>,
  plan: PlanNode | SubscriptionNode | undefined,
): readonly string[] | null {
  const root = schema.getRootType(operation.operation)
  if (bare.size === 0 || !root) return null
  const brought = new Set<string>()
  if (plan) collect(plan, [], brought)
  const fragments = new Map(
    document.definitions.flatMap((each): [string, FragmentDefinitionNode][] =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [],
    ),
  )
  const search = (
    set: SelectionSetNode,
    type: GraphQLNamedType,
    above: readonly string[],
  ): string[] | null => {
    for (const selection of set.selections) {
      // What may be left out may be missing from the plan.
      if (selection.directives?.length) continue
      let found: string[] | null = null
      if (selection.kind === Kind.FIELD) {
        const path = [...above, responseName(selection)]
        const of = fieldType(type, selection)
        if (!of || !selection.selectionSet) continue
        if (bare.has(of.name) && !brought.has(path.join('.'))) return path
        found = search(selection.selectionSet, of, path)
      } else {
        const fragment =
          selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection
        if (fragment && isAlways(schema, type, fragment.typeCondition?.name.value))
          found = search(fragment.selectionSet, type, above)
      }
      if (found) return found
    }
    return null
  }
  return search(operation.selectionSet, root, [])
}

function responseName({ alias, name }: FieldNode): string {
  return (alias ?? name).value
}

function fieldType(type: GraphQLNamedType, { name }: FieldNode): GraphQLNamedType | null {
  const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name.value] : undefined
  return field ? getNamedType(field.type) : null
}

/** Whether a thing of the type always meets the condition; what it may not meet may be missing from the plan. */
function isAlways(schema: GraphQLSchema, type: GraphQLNamedType, condition: string | undefined): boolean {
  if (condition === undefined || condition === type.name) return true
  const wanted = schema.getType(condition)
  return (
    isAbstractType(wanted) && (isObjectType(type) || isInterfaceType(type)) && schema.isSubType(wanted, type)
  )
}

/** The response paths, without indexes, of all that the fetches of a plan bring. */
function collect(node: PlanNode | SubscriptionNode, above: readonly Step[], to: Set<string>): void {
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel':
      for (const each of node.nodes) collect(each, above, to)
      return
    case 'Flatten':
      collect(node.node, [...above, ...node.path.filter((step) => step !== '@')], to)
      return
    case 'Condition':
      for (const each of [node.ifClause, node.elseClause]) if (each) collect(each, above, to)
      return
    case 'Subscription':
      for (const each of [node.primary, node.rest]) if (each) collect(each, above, to)
      return
    case 'Fetch': {
      const path = above.map(String)
      const isEntities = (field: FieldNode) => node.requires !== undefined && field.name.value === '_entities'
      visit(parse(node.operation, { noLocation: true }), {
        Field: {
          enter(field) {
            if (!isEntities(field)) to.add([...path, responseName(field)].join('.'))
            if (!isEntities(field)) path.push(responseName(field))
          },
          leave(field) {
            if (!isEntities(field)) path.pop()
          },
        },
      })
    }
  }
}
