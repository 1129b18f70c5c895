/** An error as the graph tells it. */
export type GraphError = {
  readonly message: string
  readonly path?: readonly (string | number)[]
  readonly extensions?: {
    readonly code?: string
    /** The service whose part is missing. */
    readonly service?: string
    readonly requestId?: string
  }
}

/** No answer came, or none that has data. `message` is for a log; people are told by `code`. */
export class GraphFault extends Error {
  override name = 'GraphFault'
  /** The first error's code; `NETWORK` where nothing answered, `NOT_GRAPHQL` where something else did. */
  readonly code: string
  readonly status: number | null
  readonly errors: readonly GraphError[]
  /** By which those who operate the graph find it. */
  readonly requestId: string | null
  /** How long to wait before asking again, where the graph says so: milliseconds. */
  readonly retryAfterMs: number | null

  constructor(
    code: string,
    told: {
      readonly status?: number
      readonly errors?: readonly GraphError[]
      readonly requestId?: string | null
      readonly retryAfterMs?: number | null
      readonly cause?: unknown
    } = {},
  ) {
    super(`${code}: ${told.errors?.[0]?.message ?? 'the graph gave no answer'}`, { cause: told.cause })
    this.code = code
    this.status = told.status ?? null
    this.errors = told.errors ?? []
    this.requestId = told.requestId ?? null
    this.retryAfterMs = told.retryAfterMs ?? null
  }

  /** Whether the same request may be answered later. */
  get isPassing(): boolean {
    return this.code === 'NETWORK' || this.status === 429 || (this.status !== null && this.status >= 500)
  }
}
