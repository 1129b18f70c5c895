import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError, Kind } from 'graphql'
import type { Log } from './log.ts'

/**
 * The one door through which a subgraph's errors leave. What the caller did wrong passes with its code;
 * a fault of ours is logged once with its request id and leaves as a sentence that tells nothing of the inside.
 */
export function errorBoundary(log: Log, service: string) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = formatted.extensions?.code
    const original = unwrapResolverError(error)
    if (formatted.message === stackIsFull)
      return { ...place(formatted), message: tooDeep, extensions: { code: 'QUERY_TOO_DEEP', service } }
    if (original instanceof GraphQLError && original.extensions.code !== undefined) return clean(formatted)
    if (typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR') return clean(formatted)
    const known = knownFaults.find(({ names }) => names.has(String((original as Error | null)?.name)))
    log.error({ fault: faultOf(original), field: fieldOf(error) }, known?.logged ?? 'fault')
    return {
      ...place(formatted),
      message: known?.told(service) ?? masked,
      extensions: { code: known?.code ?? 'INTERNAL_SERVER_ERROR', service },
    }
  }
}

const masked = 'Something went wrong on our side. Nothing you sent was at fault; tell us the request id.'

const tooDeep =
  'What was asked is nested too deeply to be looked at, in its fields or in a value. Ask for less within each other, or in several requests.'

/** What V8 says when calls are within each other too often: a caller's nesting does that, no rule of ours. */
const stackIsFull = 'Maximum call stack size exceeded'

const storeFaults = new Set([
  'MongoServerSelectionError',
  'MongoNetworkError',
  'MongoNetworkTimeoutError',
  'MongoNotConnectedError',
  'MongoPoolClearedError',
  'MongoTopologyClosedError',
  'MongooseServerSelectionError',
  'MongoWaitQueueTimeoutError',
  'MongoClientClosedError',
])
/** Text that is kept sealed can't be opened: its key is missing, or what is kept was changed. */
const sealFaults = new Set(['SealBroken', 'NoSealingKeys'])

/** Faults of ours that a caller is told the kind of, since it says what to do. */
const knownFaults = [
  {
    names: storeFaults,
    logged: 'store unavailable',
    code: 'STORE_UNAVAILABLE',
    told: (service: string) =>
      `The store of ${service} doesn't answer now. Reads may be repeated; repeat a change with the same idempotencyKey.`,
  },
  {
    names: sealFaults,
    logged: 'sealed text unreadable',
    code: 'SEALED_TEXT_UNREADABLE',
    told: (service: string) =>
      `What is kept sealed in ${service} can't be opened: its key isn't here, or it was changed. Nothing was told and nothing was written; tell the operator the request id.`,
  },
]

/** The kind and place of a fault for the log. Its message stays out, all lines of it: a message may hold what people wrote. */
function faultOf(error: unknown): object {
  if (!(error instanceof Error)) return { name: typeof error }
  const frames = (error.stack ?? '').replace(error.message, '').split('\n').slice(1)
  const stack = frames.filter((line) => /^\s+at \S/.test(line)).slice(0, 5)
  const { code, errorLabels } = error as { code?: unknown; errorLabels?: unknown }
  return {
    name: error.name,
    code: typeof code === 'number' ? code : null,
    labels: errorLabels ?? null,
    stack: stack.join(' | '),
  }
}

/** The field that failed, by the schema's name for it: its place in the answer holds aliases, which callers make up. */
function fieldOf(error: unknown): string | null {
  const [node] = error instanceof GraphQLError ? (error.nodes ?? []) : []
  return node?.kind === Kind.FIELD ? node.name.value : null
}

function place({ path, locations }: GraphQLFormattedError) {
  return { path, locations }
}

function clean(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const { stacktrace: _, ...extensions } = { ...formatted.extensions }
  // A value that is none, written into the query: the caller's input is at fault, not the query's shape.
  if (extensions.scalar !== undefined) extensions.code = 'BAD_USER_INPUT'
  return { ...formatted, extensions }
}
