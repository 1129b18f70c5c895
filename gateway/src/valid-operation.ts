import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  KnownTypeNamesRule,
  type OperationDefinitionNode,
  specifiedRules,
  type ValidationRule,
  validate,
} from 'graphql'

/**
 * The operation of a document, where it's one that this schema has nothing against; null where the GraphQL server is to say what is wrong
 * with it. What asks about the schema itself is the server's, too: it knows who may.
 */
export function validOperation(
  text: string,
  document: DocumentNode,
  operationName: string | undefined,
  schema: GraphQLSchema,
): OperationDefinitionNode | null {
  const operation = getOperationAST(document, operationName)
  if (!operation || operation.operation === 'subscription' || asksOfSchema.test(text)) return null
  return validate(schema, document, rules, { maxErrors: 1 }).length === 0 ? operation : null
}

const asksOfSchema = /\b__(schema|type)\b/

/** As GraphQL's own rule, which lists all of the schema's names for its sentence first, whether it needs one or not. */
const KnownTypes: ValidationRule = (context) => ({
  NamedType: (node) => {
    if (!context.getSchema().getType(node.name.value))
      context.reportError(new GraphQLError(`Unknown type "${node.name.value}".`, { nodes: node }))
  },
})

const rules = specifiedRules.map((rule) => (rule === KnownTypeNamesRule ? KnownTypes : rule))
