import {
  type DocumentNode,
  type GraphQLArgument,
  GraphQLError,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNullableType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
} from 'graphql'
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity'
import { coercedVariables } from './execution/coerced-variables.ts'
import type { Limits, Refusal } from './limits.ts'

/** What the whole schema counts: GraphiQL asks for it once. */
const schemaCost = 12_000

export type Asked = {
  readonly schema: GraphQLSchema
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  readonly variables: Readonly<Record<string, unknown>>
}

type Sizes = Pick<Limits, 'assumedListSize' | 'defaultPageSize'>

/**
 * How many values the answer to an operation may hold: each field counts 1, and what is within a list counts as often
 * as the list may be long. That is `first` or `last` where the list is paged, the number of ids where ids are given,
 * and a length by configuration where nothing is said.
 *
 * graphql-query-complexity walks the query; it's told lengths by the arguments, because a federated API schema carries
 * neither `@cost` nor `@listSize`.
 * @throws GraphQLError BAD_USER_INPUT where a variable isn't of its type.
 */
export function costOf(asked: Asked, limits: Sizes): number {
  const { schema, operation, variables } = asked
  // Looked at first, and not on and on: the walk would collect every fault of a list of 100,000.
  const checked = coercedVariables(schema, operation, variables)
  if ('errors' in checked) throw badInput(checked.errors[0]?.message ?? '')
  if (dependsOnVariables(operation)) return walk(asked, limits)
  const known = fixedCosts.get(operation)
  if (known?.schema === schema) return known.cost
  const cost = walk(asked, limits)
  fixedCosts.set(operation, { schema, cost })
  return cost
}

/** Costs that no variable changes, for as long as the parsed operation is kept. */
const fixedCosts = new WeakMap<OperationDefinitionNode, { schema: GraphQLSchema; cost: number }>()

/** Lengths are numbers or lists of ids, and what's skipped or included is a yes or no: no other variable changes a cost. */
function dependsOnVariables({ variableDefinitions = [] }: OperationDefinitionNode): boolean {
  return variableDefinitions.some(({ type }) => {
    const inner = type.kind === Kind.NON_NULL_TYPE ? type.type : type
    return inner.kind === Kind.LIST_TYPE || inner.name.value === 'Int' || inner.name.value === 'Boolean'
  })
}

function walk({ schema, document, operation, variables }: Asked, limits: Sizes): number {
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)
  try {
    return getComplexity({
      schema,
      query: { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] },
      variables: { ...variables },
      estimators: [estimator(limits)],
      maxQueryNodes: Number.MAX_SAFE_INTEGER,
    })
  } catch (error) {
    throw badInput(error instanceof Error ? error.message : '')
  }
}

/** The refusal of a cost that is over its bound. */
export function tooCostly(asked: number, limit: number): Refusal {
  const message = `The answer could hold ${asked} values; at most ${limit} are taken. Ask for smaller pages (\`first:\`), for fewer lists within lists, or in several requests.`
  return { code: 'QUERY_TOO_COSTLY', message, limit, asked }
}

function estimator(sizes: Sizes): ComplexityEstimator {
  return ({ field, type, args, childComplexity }) => {
    if (field.name === '__schema' || field.name === '__type') return schemaCost
    // The field that gave the page has counted how long it is.
    const isInPage = isObjectType(type) && type.getFields().pageInfo !== undefined
    return 1 + (isInPage ? 1 : lengthOf(field, args, sizes)) * childComplexity
  }
}

/** How often what is under a field may be in the answer. */
function lengthOf(
  field: GraphQLField<unknown, unknown>,
  args: Record<string, unknown>,
  { assumedListSize, defaultPageSize }: Sizes,
): number {
  if (isPaged(field.args)) {
    const told = [args.first, args.last].filter((size) => typeof size === 'number')
    return told.length > 0 ? Math.max(0, ...told) : defaultPageSize
  }
  if (!isList(field.type)) return 1
  return Array.isArray(args.ids) ? args.ids.length : assumedListSize
}

function isPaged(args: readonly GraphQLArgument[]): boolean {
  return args.some(({ name }) => name === 'first' || name === 'last')
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(getNullableType(type))
}

function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } })
}
