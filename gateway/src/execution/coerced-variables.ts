import {
  type GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql'

type Given = Readonly<Record<string, unknown>>
type Coerced = { readonly errors: readonly GraphQLError[] } | { readonly coerced: Given }
type Known = {
  readonly operation: OperationDefinitionNode
  readonly schema: GraphQLSchema
  readonly result: Coerced
}

/** What one request's variables were found to be: its cost and its answer both want to know. */
const known = new WeakMap<Given, Known>()

/** As many faults as GraphQL's own execution tells at most. */
const mostErrors = 50

/** The variables as the types of an operation make them, or the first of what's wrong with them; worked out once for what a request gives. */
export function coercedVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  given: Given,
): Coerced {
  const before = known.get(given)
  if (before?.operation === operation && before.schema === schema) return before.result
  const definitions = operation.variableDefinitions ?? []
  const told = getVariableValues(schema, definitions, given, { maxErrors: mostErrors })
  const result = told.errors ? { errors: told.errors } : { coerced: told.coerced }
  known.set(given, { operation, schema, result })
  return result
}
