import {
  type DocumentNode,
  FragmentsOnCompositeTypesRule,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  KnownDirectivesRule,
  KnownFragmentNamesRule,
  KnownTypeNamesRule,
  LoneAnonymousOperationRule,
  NoFragmentCyclesRule,
  NoUnusedFragmentsRule,
  NoUnusedVariablesRule,
  type OperationDefinitionNode,
  PossibleFragmentSpreadsRule,
  SingleFieldSubscriptionsRule,
  specifiedRules,
  UniqueDirectivesPerLocationRule,
  UniqueFragmentNamesRule,
  UniqueOperationNamesRule,
  UniqueVariableNamesRule,
  type ValidationRule,
  VariablesAreInputTypesRule,
  VariablesInAllowedPositionRule,
  validate,
} from 'graphql'
import { noteUses } from './guests/used-coordinates.ts'
import { visitTogether } from './visit-together.ts'

/**
 * The operation of a document, where it's one that this schema has nothing against; null where the GraphQL server is to say what is wrong
 * with it. What asks about the schema itself is the server's, too: it knows who may. What of the schema the document uses is noted
 * on the same way through it.
 */
export function validOperation(
  text: string,
  document: DocumentNode,
  operationName: string | undefined,
  schema: GraphQLSchema,
): OperationDefinitionNode | null {
  const operation = getOperationAST(document, operationName)
  if (!operation || operation.operation === 'subscription' || asksOfSchema.test(text)) return null
  const wanted = [...rulesFor(text, document), noteUses(document, schema)]
  const together: ValidationRule = (context) => visitTogether(wanted.map((rule) => rule(context)))
  const all = /@/.test(text) ? [together, UniqueDirectivesPerLocationRule] : [together]
  return validate(schema, document, all, { maxErrors: 1 }).length === 0 ? operation : null
}

const asksOfSchema = /\b__(schema|type)\b/

/** As GraphQL's own rule, which lists all of the schema's names for its sentence first, whether it needs one or not. */
const KnownTypes: ValidationRule = (context) => ({
  NamedType: (node) => {
    if (!context.getSchema().getType(node.name.value))
      context.reportError(new GraphQLError(`Unknown type "${node.name.value}".`, { nodes: node }))
  },
})

/** Rules that can find nothing in a text without a certain sign; each costs a part of each step through the document. */
const signs = new Map<ValidationRule, RegExp>([
  [KnownDirectivesRule, /@/],
  [FragmentsOnCompositeTypesRule, /\.\.\.|fragment/],
  [UniqueFragmentNamesRule, /fragment/],
  [KnownFragmentNamesRule, /\.\.\./],
  [NoUnusedFragmentsRule, /fragment/],
  [PossibleFragmentSpreadsRule, /\.\.\./],
  [NoFragmentCyclesRule, /fragment/],
  [VariablesAreInputTypesRule, /\$/],
  [UniqueVariableNamesRule, /\$/],
  [NoUnusedVariablesRule, /\$/],
  [VariablesInAllowedPositionRule, /\$/],
])

/** Rules about operations beside each other, and about subscriptions, which are looked at elsewhere. */
const ofSeveral = new Set<ValidationRule>([
  UniqueOperationNamesRule,
  LoneAnonymousOperationRule,
  SingleFieldSubscriptionsRule,
])

/** All but the one that wants every kind of node. */
const rules = specifiedRules
  .filter((rule) => rule !== UniqueDirectivesPerLocationRule)
  .map((rule) => (rule === KnownTypeNamesRule ? KnownTypes : rule))

/** GraphQL's rules, but for those that can find nothing here. */
function rulesFor(text: string, { definitions }: DocumentNode): ValidationRule[] {
  const operations = definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
  return rules.filter(
    (rule) => (signs.get(rule)?.test(text) ?? true) && !(operations.length === 1 && ofSeveral.has(rule)),
  )
}
