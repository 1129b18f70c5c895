import { code } from '../errors/codes.ts'
import { CommandError } from '../errors/command-error.ts'
import type { PgPool } from '../pg/pool.ts'
import { forgetOld, recall } from './journal.ts'
import { isUncertain, lifetime, noSuchTransaction, Transaction } from './transaction.ts'

/** Drivers keep a session for as long as `hello` says: 30 minutes. */
const sessionLifetime = 31 * 60_000

/** How long a transaction survives the connection that last carried it: a driver may go on with another. */
const grace = 2_000

type LastWrite = { number: bigint; reply: Promise<Uint8Array> }
type Session = { usedAt: number; transaction: Transaction | undefined; lastWrite: LastWrite | undefined }

/** The clients' sessions: at most one transaction each, and the last retryable write with its reply. */
export class Sessions {
  readonly #sessions = new Map<string, Session>()
  readonly #plain: PgPool
  readonly #pinned: PgPool
  readonly #timers: NodeJS.Timeout[]

  /** @param plain connections for single statements @param pinned connections for transactions */
  constructor(plain: PgPool, pinned: PgPool) {
    this.#plain = plain
    this.#pinned = pinned
    this.#timers = [
      setInterval(() => this.#expireTransactions(), 1000),
      setInterval(() => this.#forget(), 5 * 60_000),
    ]
    for (const timer of this.#timers) timer.unref()
  }

  get openTransactions(): number {
    let count = 0
    for (const session of this.#sessions.values()) if (session.transaction?.state === 'open') count++
    return count
  }

  /** Begins a transaction; one that the session left open is aborted. */
  async begin(key: string, number: bigint, client: object): Promise<Transaction> {
    const session = this.#session(key)
    const last = session.transaction
    if (last && number < last.number) throw tooOld(number, last.number)
    if (last && number === last.number && last.state === 'committed') throw alreadyCommitted(number)
    const transaction = new Transaction(this.#pinned, key, number, client)
    session.transaction = transaction
    if (last?.state === 'open') await last.abort()
    return transaction
  }

  /** The transaction a command belongs to. */
  current(key: string, number: bigint, client: object): Transaction {
    const found = this.#session(key).transaction
    if (!found || found.number !== number || found.state === 'aborted') throw noSuchTransaction(number)
    if (found.state === 'committed') throw alreadyCommitted(number)
    found.client = client
    return found
  }

  /** Commits; a commit that is repeated, even after a restart of everything, is answered as the first was. */
  async commit(key: string, number: bigint): Promise<void> {
    const found = this.#session(key).transaction
    const isMine = found?.number === number
    if (isMine && found.state === 'committed') return
    if (isMine && (found.state === 'open' || found.state === 'committing')) {
      try {
        return await found.commit()
      } catch (error) {
        if (!isUncertain(error)) throw error
      }
    }
    if (await this.#wasDone(key, number)) {
      if (isMine) found.state = 'committed'
      return
    }
    throw noSuchTransaction(number)
  }

  async abort(key: string, number: bigint): Promise<void> {
    const found = this.#session(key).transaction
    if (!found || found.number !== number || found.state === 'aborted') throw noSuchTransaction(number)
    if (found.state === 'committed') throw alreadyCommitted(number)
    await found.abort()
  }

  /**
   * Does a retryable write once: sent again under the same number, it is answered with the first reply.
   * A refusal isn't kept, since nothing was done then.
   */
  async once(key: string, number: bigint, write: () => Promise<Uint8Array>): Promise<Uint8Array> {
    const session = this.#session(key)
    const last = session.lastWrite
    if (last?.number === number) return await last.reply
    if (last && number < last.number) throw tooOld(number, last.number)
    const reply = last ? write() : this.#recallOr(key, number, write)
    const mine = { number, reply }
    session.lastWrite = mine
    try {
      return await reply
    } catch (error) {
      // The number stays spent for older ones, and this one may come again.
      if (session.lastWrite === mine) session.lastWrite = undefined
      throw error
    }
  }

  /** Ends sessions as a client asks when it closes; their open transactions are aborted. */
  async end(keys: Iterable<string>): Promise<void> {
    for (const key of keys) {
      const session = this.#sessions.get(key)
      this.#sessions.delete(key)
      if (session?.transaction?.state === 'open') await session.transaction.abort()
    }
  }

  /** A client's connection is gone: its transactions get a short while to be taken up over another. */
  clientLeft(client: object): void {
    const left = this.#open().filter((transaction) => transaction.client === client)
    if (left.length === 0) return
    const timer = setTimeout(() => {
      for (const transaction of left) if (transaction.client === client) void transaction.expire()
    }, grace)
    timer.unref()
  }

  async close(): Promise<void> {
    for (const timer of this.#timers) clearInterval(timer)
    await Promise.all(this.#open().map((transaction) => transaction.expire()))
  }

  #open(): Transaction[] {
    return [...this.#sessions.values()].flatMap(({ transaction }) =>
      transaction?.state === 'open' ? [transaction] : [],
    )
  }

  #session(key: string): Session {
    let session = this.#sessions.get(key)
    if (!session) {
      session = { usedAt: 0, transaction: undefined, lastWrite: undefined }
      this.#sessions.set(key, session)
    }
    session.usedAt = performance.now()
    return session
  }

  async #recallOr(key: string, number: bigint, write: () => Promise<Uint8Array>): Promise<Uint8Array> {
    const connection = await this.#plain.acquire()
    let known: Buffer | undefined
    try {
      known = await recall(connection, key, number)
    } finally {
      this.#plain.release(connection)
    }
    return known ?? (await write())
  }

  async #wasDone(key: string, number: bigint): Promise<boolean> {
    const connection = await this.#plain.acquire()
    try {
      return (await recall(connection, key, number)) !== undefined
    } finally {
      this.#plain.release(connection)
    }
  }

  #expireTransactions(): void {
    const limit = performance.now() - lifetime
    for (const transaction of this.#open()) if (transaction.startedAt < limit) void transaction.expire()
  }

  #forget(): void {
    const limit = performance.now() - sessionLifetime
    for (const [key, session] of this.#sessions) if (session.usedAt < limit) this.#sessions.delete(key)
    forgetOld(this.#plain).catch(() => {}) // the engine is restarting; the next round does it
  }
}

function tooOld(number: bigint, last: bigint): CommandError {
  return new CommandError(
    code.TransactionTooOld,
    `Cannot start transaction ${number} because a newer transaction ${last} has already started on this session.`,
  )
}

function alreadyCommitted(number: bigint): CommandError {
  return new CommandError(code.TransactionCommitted, `Transaction ${number} has been committed.`)
}
