import type { LookupFunction } from 'node:net'
import { noSpan } from '@chiiki/kit/tracing.ts'
import type { GraphQLFormattedError } from 'graphql'
import { Pool } from 'undici'
import type { Told } from './cache-policy.ts'
import type { Patience } from './patience.ts'
import { count, type RequestContext } from './request-context.ts'
import { type AskPolicy, askPolicy, type Circuit } from './resilience.ts'
import { faultOf, SubgraphFault } from './subgraph-fault.ts'
import type { Subgraph } from './subgraph-list.ts'
import { post, type Raw } from './subgraph-post.ts'

/** How long, and how much, the gateway takes from a subgraph. */
export type ClientLimits = Patience & {
  /** How its host's name is looked up; by the system's way unless given. */
  readonly lookup?: LookupFunction
}

/** A GraphQL request to a subgraph. */
export type Question = { query: string; variables?: Record<string, unknown>; operationName?: string }

/** What a subgraph said. `data` or `errors` is there, perhaps both. */
export type Reply = Told & {
  readonly data?: Record<string, unknown> | null
  readonly errors?: readonly GraphQLFormattedError[]
  readonly extensions?: Record<string, unknown>
}

/** Speaks GraphQL over HTTP with one subgraph at one address, on a pool of connections that are kept open. */
export class SubgraphClient {
  readonly name: string
  readonly #pool: Pool
  readonly #path: string
  readonly #limits: ClientLimits
  readonly #policy: AskPolicy

  constructor({ name, url }: Subgraph, limits: ClientLimits) {
    const { origin, pathname, search } = new URL(url)
    this.name = name
    this.#path = pathname + search
    this.#limits = limits
    this.#policy = askPolicy(name, limits)
    this.#pool = new Pool(origin, {
      connections: limits.connections,
      pipelining: 1,
      // Below the 65 s for which a subgraph keeps an idle connection: the gateway must be the first to hang up.
      keepAliveTimeout: 30_000,
      headersTimeout: limits.timeoutMs,
      bodyTimeout: limits.timeoutMs,
      maxResponseSize: limits.maxResponseBytes,
      connect: {
        timeout: Math.min(limits.timeoutMs, 2_000),
        ...(limits.lookup && { lookup: limits.lookup }),
      },
    })
  }

  get circuit(): Circuit {
    return this.#policy.state()
  }

  /**
   * Asks one question for a request: its headers go along, its deadline holds and its cost is counted. A read that got no connection
   * is asked again; one that keeps failing, or has too much to do, isn't asked at all.
   * @throws SubgraphFault when no usable GraphQL answer comes.
   */
  ask(question: Question, request?: RequestContext, headers = request?.forwarded): Promise<Reply> {
    const isRead = /^\s*(query\b|\{)/.test(question.query)
    return this.#policy.run(isRead, () => this.#askOnce(question, request, headers ?? {}))
  }

  /**
   * Asks what it is, once and whatever befell it before.
   * @throws SubgraphFault when no usable GraphQL answer comes.
   */
  async look(question: Question, timeoutMs: number): Promise<Reply> {
    try {
      const reply = this.#read(await this.#post(question, {}, timeoutMs))
      this.#policy.seen()
      return reply
    } catch (error) {
      throw faultOf(error, this.name)
    }
  }

  async #askOnce(
    question: Question,
    request: RequestContext | undefined,
    headers: Readonly<Record<string, string>>,
  ): Promise<Reply> {
    const started = performance.now()
    const { timeoutMs } = this.#limits
    const step = request?.span.child(`fetch ${this.name}`, 'client', factsOf(this.name, question)) ?? noSpan
    const { traceparent } = step
    let storeCommands: string | undefined
    let code: string | undefined
    try {
      const left = request ? Math.min(timeoutMs, request.deadline - started) : timeoutMs
      if (left <= 0) throw new SubgraphFault('SUBGRAPH_TIMEOUT', this.name)
      const raw = await this.#post(question, traceparent ? { ...headers, traceparent } : headers, left)
      storeCommands = single(raw.headers['chiiki-store-commands'])
      return this.#read(raw)
    } catch (error) {
      code = faultOf(error, this.name).code
      throw error
    } finally {
      if (request) count(request, this.name, performance.now() - started, storeCommands, code)
      step.end(code)
    }
  }

  /** Finishes what is under way, then gives the connections back. */
  close(): Promise<void> {
    return this.#pool.close()
  }

  #post(question: Question, forwarded: Readonly<Record<string, string>>, timeoutMs: number): Promise<Raw> {
    return post(this.#pool, {
      path: this.#path,
      headers: { ...forwarded, 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(question),
      timeoutMs,
    })
  }

  #read({ status, headers, text }: Raw): Reply {
    const body = parsed(text)
    // What a balancer, or a server on its way down, says in the subgraph's place.
    if (status >= 502 && status <= 504 && !body?.data)
      throw new SubgraphFault('SUBGRAPH_UNAVAILABLE', this.name)
    if (!body || isStranger(body)) throw new SubgraphFault('SUBGRAPH_INVALID_RESPONSE', this.name)
    return { ...body, ...toldBeside(headers) }
  }
}

/** What it says of its answer, beside the answer. */
function toldBeside(headers: Raw['headers']): Told {
  return {
    cacheControl: single(headers['cache-control']),
    read: single(headers['chiiki-read']),
    written: single(headers['chiiki-written']),
    isCounted: headers['chiiki-store-commands'] !== undefined,
  }
}

type Body = Pick<Reply, 'data' | 'errors' | 'extensions'>

/** The body, if it's a GraphQL answer: an object with an object as `data`, or with a list of errors. */
function parsed(text: string): Body | undefined {
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    return undefined
  }
  if (!isRecord(body)) return undefined
  const { data, errors, extensions } = body
  const hasErrors = Array.isArray(errors) && errors.length > 0 && errors.every(isRecord)
  if (!isRecord(data) && !hasErrors) return undefined
  return {
    data: isRecord(data) ? data : null,
    ...(hasErrors && { errors: errors as unknown as GraphQLFormattedError[] }),
    ...(isRecord(extensions) && { extensions }),
  }
}

const misunderstood = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
])

/** Whether the subgraph refused the question itself: its schema isn't the one that the question was planned for. */
function isStranger({ data, errors }: Body): boolean {
  return (
    !data &&
    errors !== undefined &&
    errors.every(({ extensions }) => misunderstood.has(String(extensions?.code)))
  )
}

function factsOf(subgraph: string, { variables }: Question) {
  const asked = variables?.representations
  return { 'chiiki.subgraph': subgraph, ...(Array.isArray(asked) && { 'chiiki.entities': asked.length }) }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function single(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header[0] : header
}
