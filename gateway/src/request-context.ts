import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { requestIdIn } from '@chiiki/kit/request-head.ts'
import { noSpan, type Span, traceparentIn } from '@chiiki/kit/tracing.ts'
import { CachePolicy } from './cache-policy.ts'
import type { Fetched } from './sight.ts'
import type { Reached } from './subgraph-clients.ts'

/** What one request has asked of one subgraph so far. `storeCommands` is null until the subgraph tells it. */
export type Tally = { fetches: number; ms: number; storeCommands: number | null }

/** What the gateway knows of the request that it's answering. */
export type RequestContext = {
  readonly requestId: string
  /** The only headers that a subgraph is sent of the client's. */
  readonly forwarded: Readonly<Record<string, string>>
  /**
   * The subgraphs as they were when it came: what was planned with a subgraph that leaves or moves meanwhile is
   * still answered by it.
   */
  readonly subgraphs: ReadonlyMap<string, Reached>
  /** The instant (milliseconds of `performance.now()`) after which no subgraph is waited for. */
  readonly deadline: number
  readonly tallies: Map<string, Tally>
  /** The codes of the errors that the answer carries, for the log. */
  readonly codes: Set<string>
  /** For how long the answer holds, so far. */
  readonly caching: CachePolicy
  /** The operation's name where it's registered, else a hash of it: a client may write anything there. */
  operationName: string | null
  /** After how long a part that's missing may be there again, where anybody knows: the longest of them. */
  retryAfterSeconds: number | null
  /** The request's step of the trace. */
  readonly span: Span
  /** Told of each fetch when it's over. */
  readonly fetched: (fetch: Fetched) => void
}

/** The request that the running code belongs to; undefined outside of one. */
export const currentRequest = new AsyncLocalStorage<RequestContext>()

const passedOn = ['authorization', 'accept-language'] as const

/** What sees the request; nothing does unless told. */
type Seen = Pick<RequestContext, 'span' | 'fetched'> & Partial<Pick<RequestContext, 'caching'>>
const unseen: Seen = { span: noSpan, fetched: () => {} }

/** The client's `x-request-id` where it looks like one that a program made, else a new one. */
export function requestIdOf(headers: IncomingHttpHeaders): string {
  return requestIdIn(headers['x-request-id']) ?? randomUUID()
}

export function openRequest(
  requestId: string,
  headers: IncomingHttpHeaders,
  budgetMs: number,
  subgraphs: RequestContext['subgraphs'],
  seen: Seen = unseen,
): RequestContext {
  const forwarded: Record<string, string> = { 'x-request-id': requestId }
  for (const name of passedOn) {
    const value = headers[name]
    if (typeof value === 'string') forwarded[name] = value
  }
  const traceparent = traceparentIn(headers.traceparent)
  if (traceparent !== undefined) forwarded.traceparent = traceparent
  return {
    requestId,
    forwarded,
    subgraphs,
    deadline: performance.now() + budgetMs,
    tallies: new Map(),
    codes: new Set(),
    caching: new CachePolicy(),
    operationName: null,
    retryAfterSeconds: null,
    ...seen,
  }
}

/** Adds one fetch to what the request has cost. `told` is the subgraph's own header, as text; `code` that of the fault. */
export function count(
  request: RequestContext,
  service: string,
  ms: number,
  told: string | undefined,
  code: string | undefined,
) {
  const tally = request.tallies.get(service) ?? { fetches: 0, ms: 0, storeCommands: null }
  const storeCommands = told !== undefined && /^\d{1,9}$/.test(told) ? Number(told) : null
  tally.fetches += 1
  tally.ms += Math.round(ms)
  if (storeCommands !== null) tally.storeCommands = (tally.storeCommands ?? 0) + storeCommands
  request.tallies.set(service, tally)
  request.fetched({ service, ms, storeCommands, code })
}

/** `organization=3, services=1`: the store commands of a request by subgraph; null when none told any. */
export function storeCommandsOf(request: RequestContext): string | null {
  const told = [...request.tallies].filter(([, tally]) => tally.storeCommands !== null)
  if (told.length === 0) return null
  return told
    .map(([service, tally]) => `${service}=${tally.storeCommands}`)
    .sort()
    .join(', ')
}
