import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { requestIdIn } from '@chiiki/kit/request-head.ts'
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
  /** The operation's name where it's registered, else a hash of it: a client may write anything there. */
  operationName: string | null
}

/** The request that the running code belongs to; undefined outside of one. */
export const currentRequest = new AsyncLocalStorage<RequestContext>()

const passedOn = ['authorization', 'traceparent', 'accept-language'] as const

/** The client's `x-request-id` where it looks like one that a program made, else a new one. */
export function requestIdOf(headers: IncomingHttpHeaders): string {
  return requestIdIn(headers['x-request-id']) ?? randomUUID()
}

export function openRequest(
  requestId: string,
  headers: IncomingHttpHeaders,
  budgetMs: number,
  subgraphs: RequestContext['subgraphs'],
): RequestContext {
  const forwarded: Record<string, string> = { 'x-request-id': requestId }
  for (const name of passedOn) {
    const value = headers[name]
    if (typeof value === 'string') forwarded[name] = value
  }
  return {
    requestId,
    forwarded,
    subgraphs,
    deadline: performance.now() + budgetMs,
    tallies: new Map(),
    codes: new Set(),
    operationName: null,
  }
}

/** Adds one fetch to what the request has cost. `storeCommands` is the subgraph's own header, as text. */
export function count(
  request: RequestContext,
  service: string,
  ms: number,
  storeCommands: string | undefined,
) {
  const tally = request.tallies.get(service) ?? { fetches: 0, ms: 0, storeCommands: null }
  tally.fetches += 1
  tally.ms += Math.round(ms)
  if (storeCommands !== undefined && /^\d{1,9}$/.test(storeCommands)) {
    tally.storeCommands = (tally.storeCommands ?? 0) + Number(storeCommands)
  }
  request.tallies.set(service, tally)
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
