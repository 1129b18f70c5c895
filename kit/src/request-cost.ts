import { AsyncLocalStorage } from 'node:async_hooks'
import type { Touched } from './touched.ts'
import type { Span } from './tracing.ts'

/** What is known of the current request while it's answered. */
export type RequestCost = {
  /** How many commands it has sent to its store. */
  storeCommands: number
  /** Which collections those were about. */
  readonly touched: Touched
  /** Whether anything looked at who asks: then what came of it is theirs alone. */
  looksAtCaller?: boolean
  /** For how long the answer holds, for everybody. */
  holdsSeconds?: number
  /** Its step of the trace. */
  readonly span?: Span
  /** What it asks: query, mutation, entities or schema. */
  asked?: string
  /** The codes of the errors in its answer. */
  codes?: readonly string[]
}

export const requestCost = new AsyncLocalStorage<RequestCost>()

/** What is known of a request that has done nothing yet. */
export function noCost(span?: Span): RequestCost {
  return { storeCommands: 0, touched: { read: new Set(), written: new Set() }, ...(span && { span }) }
}
