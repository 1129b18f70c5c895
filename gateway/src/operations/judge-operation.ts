import { createHash } from 'node:crypto'
import { type DocumentNode, type GraphQLSchema, Kind, parse, validate } from 'graphql'
import type { Finding } from '../guests/findings.ts'
import { type Limits, overBounds } from '../limits.ts'
import { shapeOf } from '../query-shape.ts'
import type { KeptOperation } from './kept-operation.ts'

export type Judged =
  | Pick<KeptOperation, 'id' | 'name' | 'kind' | 'text'>
  | { readonly faults: readonly Finding[] }

/** Whether an operation could run here: it's GraphQL, one operation with a name, in the schema, within the bounds, and its id is its own. */
export function judgeOperation(id: string, text: string, schema: GraphQLSchema, limits: Limits): Judged {
  if (createHash('sha256').update(text).digest('hex') !== id) return { faults: [notItsHash(id)] }
  let document: DocumentNode
  try {
    document = parse(text, { noLocation: true, maxTokens: limits.tokens })
  } catch (error) {
    return { faults: [{ code: 'NOT_GRAPHQL', message: (error as Error).message, at: id }] }
  }
  const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION)
  const [operation] = operations
  const name = operation?.name?.value
  if (!operation || operations.length > 1 || name === undefined) return { faults: [notOne(id)] }
  const inSchema = validate(schema, document).map(({ message }) => ({
    code: 'NOT_IN_SCHEMA',
    message,
    at: name,
  }))
  const bounds = overBounds(shapeOf(document), limits).map(({ code, message }) => ({
    code,
    message,
    at: name,
  }))
  const faults = [...inSchema, ...bounds]
  return faults.length > 0 ? { faults } : { id, name, kind: operation.operation, text }
}

function notItsHash(id: string): Finding {
  return {
    code: 'NOT_ITS_HASH',
    message: 'The id of an operation is the SHA-256 of its text, in hex: npm run client writes both.',
    at: id,
  }
}

function notOne(id: string): Finding {
  return {
    code: 'NOT_ONE_OPERATION',
    message: 'Each text holds one operation, with a name, and the fragments that it needs.',
    at: id,
  }
}
