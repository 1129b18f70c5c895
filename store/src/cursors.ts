import { code } from './errors/codes.ts'
import { CommandError } from './errors/command-error.ts'
import type { Transaction } from './transactions/transaction.ts'

/** A query whose results aren't all fetched: where the engine has to go on. */
export type Cursor = {
  id: bigint
  namespace: string
  /** Who may go on with it: the user that opened it, or '' without authentication. */
  owner: string
  /** The session that it was opened in, with which it ends. */
  session: string | undefined
  transaction: Transaction | undefined
  /** Bytes of its own: as a view it would keep the page alive that it came with. */
  continuation: Uint8Array
  usedAt: number
}

/** How long a cursor lives unused, in milliseconds; the engine keeps its files as long. */
const idleLimit = 600_000

/** The open cursors. They hold no connection: what the engine needs to go on is in the continuation. */
export class Cursors {
  readonly #open = new Map<bigint, Cursor>()
  readonly #sweep: NodeJS.Timeout

  constructor() {
    this.#sweep = setInterval(() => this.#expire(), 60_000)
    this.#sweep.unref()
  }

  get count(): number {
    return this.#open.size
  }

  keep(cursor: Omit<Cursor, 'usedAt'>): void {
    this.#open.set(cursor.id, { ...cursor, usedAt: performance.now() })
  }

  /** @throws {CommandError} CursorNotFound: unknown, expired, another's, or of another collection */
  find(id: bigint, namespace: string, owner: string): Cursor {
    const cursor = this.#open.get(id)
    if (!cursor || cursor.owner !== owner || cursor.namespace !== namespace) {
      throw new CommandError(code.CursorNotFound, `cursor id ${id} not found`)
    }
    if (cursor.transaction && cursor.transaction.state !== 'open') {
      this.#open.delete(id)
      throw new CommandError(code.CursorNotFound, `cursor id ${id} not found`)
    }
    cursor.usedAt = performance.now()
    return cursor
  }

  /** Whether there was such a cursor. */
  forget(id: bigint): boolean {
    return this.#open.delete(id)
  }

  /** Forgets those of some sessions; gives their ids. */
  forgetOf(isEnded: (session: string) => boolean): bigint[] {
    const ended = [...this.#open.values()].filter(({ session }) => session !== undefined && isEnded(session))
    for (const { id } of ended) this.#open.delete(id)
    return ended.map(({ id }) => id)
  }

  close(): void {
    clearInterval(this.#sweep)
    this.#open.clear()
  }

  #expire(): void {
    const limit = performance.now() - idleLimit
    for (const [id, { usedAt, transaction }] of this.#open) {
      if (usedAt < limit || (transaction && transaction.state !== 'open')) this.#open.delete(id)
    }
  }
}
