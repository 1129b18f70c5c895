import { operationFromDocument } from '@apollo/federation-internals'
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from 'graphql'
import { getVariableValues } from 'graphql/execution/values.js'
import { copyOf, type EntityData, isData } from './entity-data.ts'
import type { Plan } from './for-planning.ts'
import { generalForm } from './general-form.ts'
import { type Generation, untold } from './generation.ts'
import { rewrite } from './rewrites.ts'
import { type Ask, clientPath, fromSubgraph, running } from './run-plan.ts'
import { type Shape, shaping } from './shape.ts'
import { unanswerableIn } from './unanswerable.ts'

/** What a subgraph tells in one event of a subscription. */
export type Told = { readonly data?: unknown; readonly errors?: readonly GraphQLFormattedError[] }

/** The client's answer for one event. */
export type StreamAnswer = {
  readonly data: EntityData | null
  readonly errors: readonly GraphQLError[]
  /** What subgraphs said that the schema doesn't allow there. */
  readonly faults: readonly GraphQLError[]
}

/** A subscription, planned: one subgraph tells events, and the rest of the selection is asked for at each of them. */
export type PlannedStream = {
  readonly service: string
  /** What its subgraph is asked to tell. */
  readonly query: string
  readonly variables: EntityData
  /** Makes the client's answer of an event. What was told stays as it is, so that several may be made of it. */
  readonly answer: (told: Told, ask: Ask) => Promise<StreamAnswer>
}

/**
 * Plans a subscription under a generation, for these variables.
 * @param document holds one valid operation, a subscription, and its fragments.
 * @throws GraphQLError where a variable isn't of its type, the root field depends on a condition, or no subgraph can tell what is asked of a field.
 */
export function planStream(
  { schema, supergraph, planning, bare }: Generation,
  document: DocumentNode,
  given: Readonly<Record<string, unknown>>,
): PlannedStream {
  const own = operationIn(document)
  const coerced = coercedIn(schema, own, given)
  const form = generalForm(document, own, schema)
  const variables = { ...given, ...form.values }
  const node = plannedOf(() =>
    planning.plan(operationFromDocument(planning.apiSchema, form.document, { validate: false })),
  )
  const unanswerable = unanswerableIn(
    { schema, document: form.document, operation: form.operation },
    bare,
    node,
  )
  if (unanswerable) throw untold(unanswerable.map(form.nameOf))
  if (node?.kind !== 'Subscription') throw conditional()
  const { primary, rest } = node
  const run = running(rest, supergraph)
  const shape: Shape = shaping(schema, form, coerced)
  const holds = (variable: string) => coerced[variable] === true
  const { nameOf } = form
  return {
    service: primary.serviceName,
    query: primary.operation,
    variables: Object.fromEntries(
      (primary.variableUsages ?? []).flatMap((name) =>
        Object.hasOwn(variables, name) ? [[name, variables[name]]] : [],
      ),
    ),
    answer: async (told, ask) => {
      const answer: EntityData = isData(told.data) ? copyOf(told.data) : {}
      rewrite(supergraph, primary.outputRewrites, answer)
      const errors = (told.errors ?? []).map((error) =>
        fromSubgraph(error, primary, error.path && clientPath(error.path, nameOf)),
      )
      if (!isData(told.data)) return { data: null, errors, faults: [] }
      const shared = new Set()
      await run({ supergraph, variables, nameOf, holds, ask, answer, errors, shared }, [])
      return { ...shape(answer, {}, shared), errors }
    },
  }
}

function plannedOf(plan: () => Plan): Plan {
  try {
    return plan()
  } catch (error) {
    // Its own word for a root that depends on a condition.
    if ((error as Error).message.includes('when processing subscription')) throw conditional()
    throw error
  }
}

function conditional(): GraphQLError {
  return new GraphQLError(
    'The field that is followed stands at the root by itself: it takes no directive, and no fragment with one.',
    { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } },
  )
}

/** @throws GraphQLError */
function coercedIn(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const { errors, coerced } = getVariableValues(schema, variableDefinitions, given, { maxErrors: 1 })
  if (coerced) return coerced
  throw new GraphQLError(errors[0]?.message ?? '', { extensions: { code: 'BAD_USER_INPUT' } })
}

function operationIn(document: DocumentNode): OperationDefinitionNode {
  return document.definitions.find(
    (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
  ) as OperationDefinitionNode
}
