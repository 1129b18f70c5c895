import { createHash } from 'node:crypto'
import { canonicalJson } from '@chiiki/kit/canonical-json.ts'
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionSetNode,
  separateOperations,
  specifiedRules,
  validate,
} from 'graphql'
import type { Generation } from '../execution/generation.ts'
import { type PlannedStream, planStream } from '../execution/planned-stream.ts'
import type { Limits, Refusal } from '../limits.ts'
import { costOf, tooCostly } from '../query-cost.ts'
import type { Audiences } from './audiences.ts'
import type { SourceQuestion } from './source.ts'

/** What is asked, as the request says it. */
export type StreamAsked = {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
  readonly operationName: string | null
  /** Who asks; undefined: nobody in particular. */
  readonly authorization: string | undefined
  /** The step of the trace by which it was begun. */
  readonly begun?: string | undefined
}

/** A subscription that may be followed; those with the same key are one. */
export type LivePlan = {
  readonly key: string
  /** The field of the schema that is followed. */
  readonly field: string
  readonly asked: StreamAsked
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  readonly planned: PlannedStream
  readonly source: SourceQuestion
  /** As whom the rest is asked for: empty where everybody gets the same. */
  readonly headers: Readonly<Record<string, string>>
}

type Asked = Pick<LivePlan, 'document' | 'operation'>

export type StreamProblem = { readonly code: string; readonly message: string; readonly more?: object }
export type Problems = { readonly problems: readonly StreamProblem[] }

export type PlanRules = {
  readonly generation: Generation
  readonly audiences: Audiences
  readonly limits: Limits
  /** Whether a misspelt name is answered with those that there are. */
  readonly suggestions: boolean
}

const mostProblems = 10

/** How a subscription is followed, checked as a query would be; or what is wrong with it. */
export function planLive(asked: StreamAsked, rules: PlanRules): LivePlan | Problems {
  const found = operationAsked(asked)
  if ('problems' in found) return found
  const { schema } = rules.generation
  const { document, operation } = found
  const options = { maxErrors: mostProblems, hideSuggestions: !rules.suggestions }
  const invalid = validate(schema, document, specifiedRules, options)
  if (invalid.length > 0) return { problems: invalid.slice(0, mostProblems).map(told) }
  const { variables, authorization } = asked
  try {
    const cost = costOf({ schema, document, operation, variables }, rules.limits)
    if (cost > rules.limits.cost) return { problems: [refused(tooCostly(cost, rules.limits.cost))] }
    const planned = planStream(rules.generation, document, variables)
    // An answer that's the same for all is found out once, as nobody's.
    const asSome = authorization !== undefined && !rules.audiences.isForAll(document, schema)
    const headers: LivePlan['headers'] = asSome ? { authorization } : {}
    const key = hashOf([print(document), usedOf(operation, variables), headers])
    const source = sourceOf(planned, headers, rules)
    const field = rootOf(document, operation.selectionSet)
    return { key, field, asked, document, operation, planned, headers, source }
  } catch (error) {
    if (error instanceof GraphQLError) return { problems: [told(error)] }
    throw error
  }
}

/** Validation lets a subscription have one. */
function rootOf(document: DocumentNode, { selections }: SelectionSetNode): string {
  for (const each of selections) {
    if (each.kind === Kind.FIELD) return each.name.value
    const set =
      each.kind === Kind.INLINE_FRAGMENT
        ? each.selectionSet
        : document.definitions.find(
            (one): one is FragmentDefinitionNode =>
              one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === each.name.value,
          )?.selectionSet
    const found = set ? rootOf(document, set) : ''
    if (found !== '') return found
  }
  return ''
}

/** The operation alone, without its name: however it was written, the same text. */
function operationAsked({ query, operationName }: StreamAsked): Asked | Problems {
  const document = parsed(query)
  if (document instanceof GraphQLError)
    return { problems: [{ code: 'GRAPHQL_PARSE_FAILED', message: document.message }] }
  const asked = getOperationAST(document, operationName)
  if (!asked) return { problems: [unresolved(operationName)] }
  if (asked.operation !== 'subscription') return { problems: [notHere] }
  const alone = separateOperations(document)[asked.name?.value ?? ''] ?? document
  const operation = { ...asked, name: undefined }
  const definitions = alone.definitions.map((each) =>
    each.kind === Kind.OPERATION_DEFINITION ? operation : each,
  )
  return { document: { ...alone, definitions }, operation }
}

/** What its subgraph is asked; as somebody only where that makes a difference there. */
function sourceOf(
  { service, query, variables }: PlannedStream,
  headers: LivePlan['headers'],
  { audiences, generation }: PlanRules,
): SourceQuestion {
  const isShared = !headers.authorization || audiences.isForAll(parse(query), generation.schema)
  const own: LivePlan['headers'] = isShared ? {} : headers
  return {
    key: hashOf([service, query, variables, own]),
    service,
    question: { query, variables },
    headers: own,
  }
}

function usedOf({ variableDefinitions = [] }: OperationDefinitionNode, variables: StreamAsked['variables']) {
  const names = variableDefinitions.map(({ variable }) => variable.name.value)
  return Object.fromEntries(
    names.flatMap((name) => (Object.hasOwn(variables, name) ? [[name, variables[name]]] : [])),
  )
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('base64url')
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

function refused({ code, message, ...more }: Refusal): StreamProblem {
  return { code, message, more }
}

function told({ message, locations, path, extensions }: GraphQLError): StreamProblem {
  const code = typeof extensions.code === 'string' ? extensions.code : 'GRAPHQL_VALIDATION_FAILED'
  return { code, message, more: { ...(locations && { locations }), ...(path && { path }) } }
}

function parsed(query: string): DocumentNode | GraphQLError {
  try {
    return parse(query)
  } catch (error) {
    return error instanceof GraphQLError ? error : new GraphQLError('The query can not be read.')
  }
}
