import { hash } from 'node:crypto'
import { type DocumentNode, GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql'
import type { ClientOperations } from './guests/client-operations.ts'
import { type Limits, noLimits, type Refusal } from './limits.ts'
import { costOf, tooCostly } from './query-cost.ts'
import type { RegisteredOperations } from './registered-operations.ts'
import { currentRequest } from './request-context.ts'

export type CheckRules = {
  readonly limits: Limits
  readonly operations: RegisteredOperations | null
  readonly clientOperations: ClientOperations
}

/** An operation that is valid by the schema, and how it's asked. */
export type Resolved = {
  readonly schema: GraphQLSchema
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  readonly text: string
  readonly variables: Readonly<Record<string, unknown>>
  /** What the client calls itself. */
  readonly client: string | undefined
}

/**
 * What is looked at each time a valid operation is asked: notes its name for the log and what it uses for departments, and refuses a kind
 * that isn't there or one that costs too much.
 * @throws GraphQLError
 */
export function operationChecks({ limits, operations, clientOperations }: CheckRules) {
  return ({ schema, document, operation, text, variables, client }: Resolved): void => {
    const current = currentRequest.getStore()
    const name = operation.name
      ? loggedName(operation.name.value, operations?.has(text, true) ?? false)
      : null
    if (current) current.operationName = name
    current?.span.note({ 'graphql.operation.type': operation.operation })
    if (!schema.getRootType(operation.operation)) throw noSuchKind(operation.operation)
    if (operation.operation === 'subscription') throw followedElsewhere()
    clientOperations.note(document, schema, client, name ?? '-')
    if (limits === noLimits) return
    const cost = costOf({ schema, document, operation, variables }, limits)
    if (cost > limits.cost) throw refusalOf(tooCostly(cost, limits.cost))
  }
}

/** `#` and a hash for a name that nobody registered: the same name has the same one. */
function loggedName(name: string, isRegistered: boolean): string {
  if (isRegistered) return name.slice(0, 64)
  return `#${hash('sha256', name).slice(0, 12)}`
}

function refusalOf({ message, ...extensions }: Refusal): GraphQLError {
  const requestId = currentRequest.getStore()?.requestId
  return new GraphQLError(message, { extensions: { ...extensions, requestId, http: { status: 400 } } })
}

function noSuchKind(kind: string): GraphQLError {
  return new GraphQLError(`This graph has no ${kind}s.`, {
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } },
  })
}

function followedElsewhere(): GraphQLError {
  const message = 'Subscriptions are followed at /graphql/stream, by server-sent events.'
  return new GraphQLError(message, { extensions: { code: 'OPERATION_IS_STREAMED', http: { status: 400 } } })
}
