import { code } from '../errors/codes.ts'
import { CommandError } from '../errors/command-error.ts'
import type { PgPool } from '../pg/pool.ts'
import { forgetOld, recall } from './journal.ts'
import { type Progress, type RetryableWrite, RetryableWrites } from './retryable-writes.ts'
import { tooOld } from './too-old.ts'
import { isUncertain, lifetime, noSuchTransaction, Transaction } from './transaction.ts'

/** Drivers keep a session for as long as `hello` says: 30 minutes. */
const sessionLifetime = 31 * 60_000

/** How long a transaction survives the connection that last carried it: a driver may go on with another. */
const grace = 2_000

/** How many sessions are remembered. One that is forgotten isn't lost: what it did last is in the journal. */
const most = 100_000

type Session = { usedAt: number; transaction: Transaction | undefined; writes: Progress | undefined }

/** The clients' sessions: at most one transaction each, and how far each has come with its retryable writes. */
export class Sessions {
  readonly #sessions = new Map<string, Session>()
  readonly #plain: PgPool
  readonly #pinned: PgPool
  readonly #writes: RetryableWrites
  readonly #timers: NodeJS.Timeout[]

  /** @param plain connections for single statements @param pinned connections for transactions */
  constructor(plain: PgPool, pinned: PgPool) {
    this.#plain = plain
    this.#pinned = pinned
    this.#writes = new RetryableWrites(plain)
    this.#timers = [
      setInterval(() => this.#expireTransactions(), 1000),
      setInterval(() => this.#forget(), 5 * 60_000),
    ]
    for (const timer of this.#timers) timer.unref()
  }

  get count(): number {
    return this.#sessions.size
  }

  get runningWrites(): number {
    return this.#writes.running
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
    refuseOlder(session, number)
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
    found.usedBy(client)
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

  /** Does a retryable write once: sent again under the same number, it is answered with the first reply. */
  async once(write: RetryableWrite, run: () => Promise<Uint8Array>): Promise<Uint8Array> {
    const session = this.#session(write.session)
    refuseOlder(session, write.number)
    return await this.#writes.once(session, write, run)
  }

  /** Ends sessions, as a client asks when it closes; their open transactions are aborted. */
  async end(isEnded: (session: string) => boolean): Promise<void> {
    for (const [key, { transaction }] of this.#sessions) {
      if (!isEnded(key)) continue
      this.#sessions.delete(key)
      if (transaction?.state === 'open') await transaction.abort()
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
      if (this.#sessions.size >= most) this.#dropOldest()
      session = { usedAt: 0, transaction: undefined, writes: undefined }
      this.#sessions.set(key, session)
    }
    session.usedAt = performance.now()
    return session
  }

  #dropOldest(): void {
    for (const [key, { transaction }] of this.#sessions) {
      if (transaction?.state === 'open' || transaction?.state === 'committing') continue
      this.#sessions.delete(key)
      return
    }
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

/** A session numbers its transactions and its retryable writes in one row. */
function refuseOlder({ transaction, writes }: Session, number: bigint): void {
  if (transaction && number < transaction.number) throw tooOld(number, transaction.number)
  if (writes && number < writes.number) throw tooOld(number, writes.number)
}

function alreadyCommitted(number: bigint): CommandError {
  return new CommandError(code.TransactionCommitted, `Transaction ${number} has been committed.`)
}
