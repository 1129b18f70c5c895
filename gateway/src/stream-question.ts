import { createHash } from 'node:crypto'
import { canonicalJson } from '@chiiki/kit/canonical-json.ts'
import {
  type DocumentNode,
  GraphQLError,
  getOperationAST,
  type OperationDefinitionNode,
  parse,
  print,
  separateOperations,
  validate,
} from 'graphql'
import type { Limits, Refusal } from './limits.ts'
import { costOf, tooCostly } from './query-cost.ts'
import type { StreamClient, StreamQuestion } from './stream-client.ts'
import type { Offer } from './stream-schemas.ts'

/** What is asked, as the request says it. */
export type StreamAsked = {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
  readonly operationName: string | null
}

/** A subscription that may be followed, at which subgraph; those with the same key are one. */
export type StreamPlan = {
  readonly client: StreamClient
  readonly question: StreamQuestion
  readonly key: string
}

export type StreamProblem = { readonly code: string; readonly message: string; readonly more?: object }

const mostProblems = 10

/** Whose subscription it is, checked as a query would be; or what is wrong with it. */
export function planStream(
  { query, variables, operationName }: StreamAsked,
  offers: readonly Offer[],
  limits: Limits,
): StreamPlan | { readonly problems: readonly StreamProblem[] } {
  const document = parsed(query)
  if (document instanceof GraphQLError)
    return { problems: [{ code: 'GRAPHQL_PARSE_FAILED', message: document.message }] }
  const operation = getOperationAST(document, operationName)
  if (!operation) return { problems: [unresolved(operationName)] }
  if (operation.operation !== 'subscription') return { problems: [notHere] }
  let invalid: readonly GraphQLError[] = [
    new GraphQLError('No service of this graph lets anything be followed.'),
  ]
  for (const { client, schema } of offers) {
    const errors = validate(schema, document)
    if (errors.length === 0) {
      const over = costProblem({ schema, document, operation, variables }, limits)
      return over ? { problems: [over] } : { client, ...only(document, operation, variables, client.name) }
    }
    invalid = errors
  }
  return {
    problems: invalid.slice(0, mostProblems).map(({ message, locations }) => ({
      ...{ code: 'GRAPHQL_VALIDATION_FAILED', message },
      more: locations && { locations },
    })),
  }
}

const notHere: StreamProblem = {
  code: 'OPERATION_NOT_STREAMED',
  message: 'Only subscriptions are followed here. Send queries and mutations to /graphql.',
}

function unresolved(operationName: string | null): StreamProblem {
  const message = operationName
    ? `The document has no operation named "${operationName.slice(0, 100)}".`
    : 'The document has no operation, or several: say in operationName which one to follow.'
  return { code: 'OPERATION_RESOLUTION_FAILURE', message }
}

function costProblem(asked: Parameters<typeof costOf>[0], limits: Limits): StreamProblem | null {
  try {
    const cost = costOf(asked, limits)
    if (cost <= limits.cost) return null
    const { code, message, ...more }: Refusal = tooCostly(cost, limits.cost)
    return { code, message, more }
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    return { code: 'BAD_USER_INPUT', message: error.message }
  }
}

/** The operation alone, without its name, with the variables that it has: however it was written, the same text and the same key. */
function only(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  service: string,
) {
  const own = separateOperations(document)[operation.name?.value ?? ''] ?? document
  const query = print({
    ...own,
    definitions: own.definitions.map((each) =>
      each === operation ? { ...operation, name: undefined } : each,
    ),
  })
  const names = (operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value)
  const used = Object.fromEntries(
    names.flatMap((name) => (Object.hasOwn(variables, name) ? [[name, variables[name]]] : [])),
  )
  const key = createHash('sha256')
    .update(canonicalJson([service, query, used]))
    .digest('base64url')
  return { key, question: { query, variables: used } }
}

function parsed(query: string): DocumentNode | GraphQLError {
  try {
    return parse(query)
  } catch (error) {
    return error instanceof GraphQLError ? error : new GraphQLError('The query can not be read.')
  }
}
