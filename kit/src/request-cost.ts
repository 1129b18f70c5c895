import { AsyncLocalStorage } from 'node:async_hooks'
import type { Span } from './tracing.ts'

/** What is known of the current request while it's answered. */
export type RequestCost = {
  /** How many commands it has sent to its store. */
  storeCommands: number
  /** Its step of the trace. */
  readonly span?: Span
  /** What it asks: query, mutation, entities or schema. */
  asked?: string
  /** The codes of the errors in its answer. */
  codes?: readonly string[]
}

export const requestCost = new AsyncLocalStorage<RequestCost>()
