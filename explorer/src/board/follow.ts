import { createClient } from 'graphql-sse'
import { type Board, boardSubscription } from './board.ts'

/** How the following of a board stands. Each board is a whole state; the last one stays on show when the graph is away. */
export type Followed =
  | { readonly kind: 'WAITING'; readonly board: null; readonly receivedAt: null }
  | { readonly kind: 'LIVE'; readonly board: Board; readonly receivedAt: number }
  | { readonly kind: 'AWAY'; readonly board: Board | null; readonly receivedAt: number | null }
  | { readonly kind: 'NO_NUMBERS'; readonly board: null; readonly receivedAt: null }

export const notYet: Followed = { kind: 'WAITING', board: null, receivedAt: null }

/** A board comes every 30 seconds at least: after so long without one the connection is dead, whatever the network says. */
const longestSilenceMs = 75_000
const longestPauseMs = 15_000

type Result = {
  readonly data?: { readonly queueBoard: Board | null } | null
  readonly errors?: readonly object[]
}

/**
 * Follows a counter's board by graphql-sse's protocol and tells each state. A connection that drops, is refused or falls silent is opened again
 * for as long as the page stands; the newest state comes at once then. Answers how to stop.
 */
export function follow(url: string, counter: string, tell: (followed: Followed) => void): () => void {
  let last: Followed = notYet
  let stop = () => {}
  let silence: ReturnType<typeof setTimeout> | undefined
  const say = (followed: Followed) => {
    last = followed
    tell(followed)
  }
  const away = () => say({ kind: 'AWAY', board: last.board, receivedAt: last.receivedAt })
  const again = () => {
    stop()
    start()
  }
  const listen = () => {
    clearTimeout(silence)
    silence = setTimeout(() => {
      away()
      again()
    }, longestSilenceMs)
  }
  const start = () => {
    const client = createClient({ url, retryAttempts: Number.POSITIVE_INFINITY, retry: pause })
    listen()
    const unsubscribe = client.subscribe<Result['data']>(
      { query: boardSubscription, variables: { counter } },
      {
        next: (result) => {
          listen()
          const board = (result as Result).data?.queueBoard
          if (board) say({ kind: 'LIVE', board, receivedAt: Date.now() })
          else if ((result as Result).errors?.length) away()
          else say({ kind: 'NO_NUMBERS', board: null, receivedAt: null })
        },
        // What isn't a matter of the network is tried again by the silence.
        error: away,
        complete: () => {
          if (last.kind === 'NO_NUMBERS') clearTimeout(silence)
        },
      },
      { connecting: (isAgain) => isAgain && away() },
    )
    stop = () => {
      unsubscribe()
      client.dispose()
    }
  }
  start()
  // The system knows sooner than the connection does that the network is gone, and that it's back.
  addEventListener('offline', away)
  addEventListener('online', again)
  return () => {
    removeEventListener('offline', away)
    removeEventListener('online', again)
    clearTimeout(silence)
    stop()
  }
}

/** Half a second, doubling to 15, with as much again by chance, so that a hall of screens doesn't come back at once. */
async function pause(tries: number): Promise<void> {
  const ms = Math.min(longestPauseMs, 500 * 2 ** Math.min(tries, 10))
  await new Promise((resolve) => setTimeout(resolve, ms * (1 + Math.random())))
}
