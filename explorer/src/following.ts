import type { FetcherParams } from '@graphiql/toolkit'
import { getOperationAST, parse } from 'graphql'
import { createClient } from 'graphql-sse'
import type { Json } from './table.ts'

/** What is followed, as GraphiQL takes it: results one after the other, until it's left. */
export type Followed = {
  subscribe(sink: { next(result: Json): void; error(error: unknown): void; complete(): void }): {
    unsubscribe(): void
  }
}

const tries = 6

/** Whether the operation that is run is followed instead of being answered once. */
export function isSubscription({ query, operationName }: FetcherParams): boolean {
  try {
    return getOperationAST(parse(query), operationName)?.operation === 'subscription'
  } catch {
    return false
  }
}

/** The graph doesn't let this be followed, and says why. */
class Refused extends Error {
  readonly said: Json
  constructor(said: Json) {
    super('refused')
    this.said = said
  }
}

/**
 * Follows a subscription by server-sent events (graphql-sse). A connection that drops is opened again some times; what the graph refuses is
 * shown as it says it.
 */
export function following(url: string, params: FetcherParams, headers: Record<string, string>): Followed {
  return {
    subscribe(sink) {
      let said: Json = null
      const client = createClient({
        url,
        headers,
        retryAttempts: tries,
        retry: async (times) => {
          // To ask again would be answered in the same way.
          if (said !== null) throw new Refused(said)
          await new Promise((resolve) => setTimeout(resolve, 500 * 2 ** times))
        },
        fetchFn: async (...asked: Parameters<typeof fetch>) => {
          const response = await fetch(...asked)
          if (response.status >= 400 && response.status < 500) said = await refusalIn(response.clone())
          return response
        },
      })
      const unsubscribe = client.subscribe(
        { ...params, operationName: params.operationName ?? undefined },
        {
          next: (result) => sink.next(result as Json),
          complete: () => sink.complete(),
          error: (error) => {
            if (!(error instanceof Refused)) return sink.error(error)
            sink.next(error.said)
            sink.complete()
          },
        },
      )
      return {
        unsubscribe: () => {
          unsubscribe()
          client.dispose()
        },
      }
    },
  }
}

/** What the graph answered in the place of a stream; null where it answered nothing. */
async function refusalIn(response: Response): Promise<Json> {
  try {
    return (await response.json()) as Json
  } catch {
    return null
  }
}
