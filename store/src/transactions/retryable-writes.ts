import type { PgPool } from '../pg/pool.ts'
import { recall } from './journal.ts'

/** A retryable write: whose, under which number, and which part of a bulk write it is, if of any. */
export type RetryableWrite = { session: string; number: bigint; part?: number }

/** What the journal has a write under. */
export function journalName({ session, part }: RetryableWrite): string {
  return part === undefined ? session : `${session}/${part}`
}

/** How far a session has come with its writes. What they were answered is in the journal, not here. */
export type Progress = {
  number: bigint
  /** Whether this process saw the session before the number, so that nothing can have been done under it yet. */
  isNew: boolean
  /** The furthest part that was begun; a write that has no parts is its own first. */
  furthest: number
}

/** Does each retryable write once. Holds the ones that are running now and nothing else. */
export class RetryableWrites {
  readonly #pool: PgPool
  readonly #running = new Map<string, Promise<Uint8Array>>()

  constructor(pool: PgPool) {
    this.#pool = pool
  }

  get running(): number {
    return this.#running.size
  }

  /**
   * Sent again under the same number, a write is answered with the first reply. A refusal isn't kept, since nothing was
   * done then.
   *
   * @param session where the session's progress is kept
   */
  async once(
    session: { writes: Progress | undefined },
    retryable: RetryableWrite,
    write: () => Promise<Uint8Array>,
  ): Promise<Uint8Array> {
    const { number, part: place = 0 } = retryable
    const progress = progressTo(session, number)
    const name = journalName(retryable)
    const running = this.#running.get(name)
    if (running && place <= progress.furthest) return await running
    const isFirst = progress.isNew && place > progress.furthest
    progress.furthest = Math.max(place, progress.furthest)
    const reply = isFirst ? write() : this.#recallOr(name, number, write)
    this.#running.set(name, reply)
    try {
      return await reply
    } finally {
      if (this.#running.get(name) === reply) this.#running.delete(name)
    }
  }

  async #recallOr(name: string, number: bigint, write: () => Promise<Uint8Array>): Promise<Uint8Array> {
    const connection = await this.#pool.acquire()
    let known: Buffer | undefined
    try {
      known = await recall(connection, name, number)
    } finally {
      this.#pool.release(connection)
    }
    return known ?? (await write())
  }
}

/** How far the session is under this number, which is its last or a new one. */
function progressTo(session: { writes: Progress | undefined }, number: bigint): Progress {
  if (session.writes?.number === number) return session.writes
  session.writes = { number, isNew: session.writes !== undefined, furthest: -1 }
  return session.writes
}
