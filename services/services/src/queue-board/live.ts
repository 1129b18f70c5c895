import type { Log } from '@chiiki/kit/log.ts'
import { requestCost } from '@chiiki/kit/request-cost.ts'
import type { QueueFeed } from '../queue/feed.ts'
import type { Marks } from './marks.ts'
import { type QueueBoard, showsTheSame } from './queue-board.ts'

/** How often what is done, in milliseconds. */
export type Pace = {
  /** Between two reads of a board that changes all the time. */
  readonly restMs: number
  /** Between two looks for what other processes changed. */
  readonly lookMs: number
  /** After so long a board is read and told in any case: waits run down. */
  readonly renewMs: number
}

export const defaultPace: Pace = { restMs: 300, lookMs: 1_000, renewMs: 30_000 }

export type LiveBoards = {
  /** The board at once, then each newer state; who reads slowly gets the newest and none in between. */
  follow(counter: string): AsyncIterableIterator<QueueBoard | null>
  /** How many boards are being read because somebody follows them. */
  readonly followed: () => number
  close(): Promise<void>
}

type Parts = {
  /** The board as it stands; null where there's none. */
  readonly read: (counter: string) => Promise<QueueBoard | null>
  readonly feed: QueueFeed
  readonly marks: Marks
  readonly pace: Pace
  readonly log: Log
}

type Follower = { tell(): void; fail(error: unknown): void }

/** One counter that is followed: read once for all its followers. */
type Board = {
  readonly counter: string
  readonly followers: Set<Follower>
  state: { readonly board: QueueBoard | null; readonly told: number } | null
  isReading: boolean
  isWanted: boolean
  isDue: boolean
  renewal: NodeJS.Timeout | undefined
}

/**
 * The boards that somebody follows. A board is read after a change in this process, after one that another process marked in the store, and at
 * intervals; while nobody follows any, nothing is read and the store isn't asked.
 */
export function liveBoards({ read, feed, marks, pace, log }: Parts): LiveBoards {
  const boards = new Map<string, Board>()
  let look: NodeJS.Timeout | undefined
  let isClosed = false

  const stopFeed = feed.listen(null, ({ counter }) =>
    // What goes on because of an act is no cost of the act's.
    requestCost.exit(() => {
      marks.raise(counter)
      const board = boards.get(counter)
      if (board) void renew(board)
    }),
  )

  async function renew(board: Board): Promise<void> {
    board.isWanted = true
    if (board.isReading) return
    board.isReading = true
    while (board.isWanted && board.followers.size > 0) {
      board.isWanted = false
      try {
        publish(board, await read(board.counter))
      } catch (error) {
        log.warn({ fault: error instanceof Error ? error.name : 'unknown' }, 'a board could not be read')
        drop(board, error)
      }
      await new Promise((resolve) => setTimeout(resolve, pace.restMs).unref())
    }
    board.isReading = false
  }

  function publish(board: Board, now: QueueBoard | null): void {
    const before = board.state
    const isSame = before?.board && now && showsTheSame(before.board, now)
    if (isSame && !board.isDue) return
    board.isDue = false
    board.state = { board: now, told: (before?.told ?? 0) + 1 }
    for (const follower of board.followers) follower.tell()
  }

  function drop(board: Board, error: unknown): void {
    for (const follower of [...board.followers]) follower.fail(error)
  }

  async function lookElsewhere(): Promise<void> {
    try {
      for (const counter of await marks.changedElsewhere([...boards.keys()])) {
        const board = boards.get(counter)
        if (board) void renew(board)
      }
    } catch {
      // A store that's away is noticed by whoever reads a board.
    }
    look = undefined
    lookLater()
  }

  function lookLater(): void {
    if (isClosed || look || boards.size === 0) return
    look = setTimeout(() => void lookElsewhere(), pace.lookMs)
    look.unref()
  }

  function join(counter: string, follower: Follower): Board {
    const known = boards.get(counter)
    const board: Board = known ?? {
      ...{ counter, followers: new Set(), state: null, isReading: false, isWanted: false },
      ...{ isDue: false, renewal: undefined },
    }
    board.followers.add(follower)
    if (known) return board
    boards.set(counter, board)
    marks.forget(counter)
    board.renewal = setInterval(() => {
      board.isDue = true
      void renew(board)
    }, pace.renewMs).unref()
    void renew(board)
    lookLater()
    return board
  }

  function leave(board: Board, follower: Follower): void {
    board.followers.delete(follower)
    if (board.followers.size > 0) return
    clearInterval(board.renewal)
    if (boards.get(board.counter) === board) boards.delete(board.counter)
  }

  return {
    follow: (counter) =>
      requestCost.exit(() =>
        following(
          (follower) => join(counter, follower),
          (board, follower) => leave(board, follower),
        ),
      ),
    followed: () => boards.size,
    close: async () => {
      isClosed = true
      clearTimeout(look)
      stopFeed()
      for (const board of boards.values()) clearInterval(board.renewal)
      boards.clear()
      await marks.close()
    },
  }
}

/** The states of a board for one follower: a place for the newest one, not a queue. Ends after null. */
function following(
  join: (follower: Follower) => Board,
  leave: (board: Board, follower: Follower) => void,
): AsyncIterableIterator<QueueBoard | null> {
  type Next = IteratorResult<QueueBoard | null>
  const over: Next = { done: true, value: undefined }
  let waiting: { resolve(next: Next): void; reject(error: unknown): void } | null = null
  let [told, isOver] = [0, false]
  let fault: { readonly error: unknown } | null = null
  const follower: Follower = {
    tell: () => {
      if (waiting && board.state) waiting.resolve(take(board.state))
      waiting = null
    },
    fail: (error) => {
      fault = { error }
      waiting?.reject(error)
      waiting = null
      end()
    },
  }
  const board = join(follower)

  function end(): void {
    isOver = true
    leave(board, follower)
  }

  function take(state: NonNullable<Board['state']>): Next {
    told = state.told
    if (state.board === null) end()
    return { done: false, value: state.board }
  }

  return {
    [Symbol.asyncIterator]() {
      return this
    },
    next: async () => {
      if (fault) throw fault.error
      if (isOver) return over
      if (board.state && board.state.told > told) return take(board.state)
      return new Promise<Next>((resolve, reject) => {
        waiting = { resolve, reject }
      })
    },
    return: async () => {
      end()
      waiting?.resolve(over)
      waiting = null
      return over
    },
  }
}
