import type { FetcherParams } from '@graphiql/toolkit'
import { getOperationAST, parse } from 'graphql'
import { createClient, NetworkError } from 'graphql-sse'
import type { Json } from './table.ts'

/** What is followed, as GraphiQL takes it: results one after the other, until it's left. */
export type Followed = {
  subscribe(sink: { next(result: Json): void; error(error: unknown): void; complete(): void }): {
    unsubscribe(): void
  }
}

const tries = 10

/** Whether the operation that is run is followed instead of being answered once. */
export function isSubscription({ query, operationName }: FetcherParams): boolean {
  try {
    return getOperationAST(parse(query), operationName)?.operation === 'subscription'
  } catch {
    return false
  }
}

/**
 * Follows a subscription by server-sent events (graphql-sse). A connection that drops is opened again some times; what the graph refuses is
 * shown as it says it.
 */
export function following(url: string, params: FetcherParams, headers: Record<string, string>): Followed {
  return {
    subscribe(sink) {
      const client = createClient({ url, headers, retryAttempts: tries })
      const unsubscribe = client.subscribe(
        { ...params, operationName: params.operationName ?? undefined },
        {
          next: (result) => sink.next(result as Json),
          complete: sink.complete,
          error: (error) => void refusalIn(error).then((said) => (said ? tellLast(said) : sink.error(error))),
        },
      )
      const tellLast = (said: Json) => {
        sink.next(said)
        sink.complete()
      }
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
async function refusalIn(error: unknown): Promise<Json> {
  if (!(error instanceof NetworkError) || !error.response) return null
  try {
    return (await (error.response as Response).json()) as Json
  } catch {
    return null
  }
}
