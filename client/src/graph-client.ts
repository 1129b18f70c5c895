import { type GraphError, GraphFault } from './graph-fault.ts'
import type { TypedOperation } from './typed-operation.ts'

export type ClientOptions = {
  /** Where the graph is: `/graphql` from a page that it's served beside, else its whole address. */
  readonly url: string
  /** What this program calls itself. Whoever would break one of its queries is told of it by this name. */
  readonly name: string
  /** The access token of whoever is signed in; null: nobody is. Asked for at each request. */
  readonly token?: () => string | null | Promise<string | null>
  /** How often a request is sent again where nothing answered or the graph asks to come back. */
  readonly retries?: number
  /** Whether only ids are sent, never texts: for a graph on which every operation of this program is registered. */
  readonly isRegistered?: boolean
  readonly fetch?: typeof globalThis.fetch
  /** Waits between two tries. */
  readonly pause?: (ms: number) => Promise<void>
}

/** `missing`: what isn't in the data because a service is away or something is wrong there; empty where all is there. */
export type Answered<Data> = { readonly data: Data; readonly missing: readonly GraphError[] }

/** The variables of an act: what is to be done, and the key by which it's done once however often it's sent. */
type ActVariables = { readonly input: object }

export type GraphClient = {
  /** Asks a query. @throws GraphFault where there's no data at all. */
  ask<Data, Variables>(
    operation: TypedOperation<Data, Variables>,
    variables: Variables,
    options?: { readonly signal?: AbortSignal },
  ): Promise<Answered<Data>>
  /**
   * Does an act. It's sent with an `idempotencyKey` (its own where the input has none), so that sending it again after a failure does it
   * once. Give the key yourself where the act has to outlive this page: the same key tomorrow is the same act.
   * @throws GraphFault where it isn't known whether it was done: do it again with the same key (`keyOf`).
   */
  act<Data, Variables extends ActVariables>(
    operation: TypedOperation<Data, Variables>,
    variables: Variables,
    options?: { readonly signal?: AbortSignal },
  ): Promise<Answered<Data>>
}

type Body = { readonly data?: unknown; readonly errors?: readonly GraphError[] }
type Question = { readonly operation: TypedOperation<unknown, unknown>; readonly variables: unknown }

/** The graph, for a page or a program: typed operations by their ids, retries, and refusals as data. */
export function graphClient(options: ClientOptions): GraphClient {
  const { retries = 2, pause = wait } = options
  const ask = async <Data>(question: Question, signal?: AbortSignal): Promise<Answered<Data>> => {
    for (let tried = 0; ; tried += 1) {
      try {
        return (await askOnce(options, question, signal)) as Answered<Data>
      } catch (error) {
        if (!(error instanceof GraphFault && error.isPassing) || tried >= retries || signal?.aborted)
          throw error
        await pause(error.retryAfterMs ?? 250 * 2 ** tried)
      }
    }
  }
  return {
    ask: (operation, variables, { signal } = {}) => ask({ operation, variables }, signal),
    act: (operation, variables, { signal } = {}) => ask({ operation, variables: keyed(variables) }, signal),
  }
}

/** By its id first: what the graph knows already needn't be sent. */
async function askOnce(options: ClientOptions, question: Question, signal?: AbortSignal) {
  const first = await send(options, question, false, signal)
  const isUnknown = first.body.errors?.some(({ extensions }) => textWanted.has(extensions?.code ?? ''))
  const told = isUnknown && !options.isRegistered ? await send(options, question, true, signal) : first
  const { data, errors = [] } = told.body
  if (data !== null && data !== undefined) return { data, missing: errors }
  const code = errors[0]?.extensions?.code ?? 'NOT_GRAPHQL'
  throw new GraphFault(code, { ...told, errors })
}

const textWanted = new Set(['PERSISTED_QUERY_NOT_FOUND', 'PERSISTED_QUERY_NOT_SUPPORTED'])

async function send(options: ClientOptions, question: Question, hasText: boolean, signal?: AbortSignal) {
  const { url, name, token, fetch = globalThis.fetch } = options
  const { operation, variables } = question
  const bearer = await token?.()
  const asked = {
    ...(hasText && { query: operation.text }),
    operationName: operation.name,
    variables,
    extensions: { persistedQuery: { version: 1, sha256Hash: operation.id } },
  }
  let response: Response
  try {
    response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        'graphql-client-name': name,
        ...(bearer && { authorization: `Bearer ${bearer}` }),
      },
      body: JSON.stringify(asked),
      signal,
    })
  } catch (cause) {
    if (signal?.aborted) throw cause
    throw new GraphFault('NETWORK', { cause })
  }
  const { status, headers } = response
  const body = (await response.json().catch(() => ({}))) as Body
  return { status, requestId: headers.get('x-request-id'), retryAfterMs: millisecondsIn(headers), body }
}

function millisecondsIn(headers: Headers): number | null {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN)
  return Number.isFinite(seconds) ? Math.min(seconds, 60) * 1_000 : null
}

/** The key that an act is sent with; a new one where it has none. */
export function keyOf({ input }: ActVariables): string {
  const { idempotencyKey } = input as { idempotencyKey?: string | null }
  return idempotencyKey ?? crypto.randomUUID()
}

function keyed<Variables extends ActVariables>(variables: Variables): Variables {
  return { ...variables, input: { ...variables.input, idempotencyKey: keyOf(variables) } }
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
