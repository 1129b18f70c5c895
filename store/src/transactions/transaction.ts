import { code } from '../errors/codes.ts'
import { CommandError } from '../errors/command-error.ts'
import { type PgConnection, PgError } from '../pg/connection.ts'
import type { PgPool } from '../pg/pool.ts'
import { recordCommit } from './journal.ts'

/** How long a transaction may last, in milliseconds; MongoDB's default too. */
export const lifetime = 60_000

/** How long a new transaction waits for a connection when very many are open, in milliseconds. */
const patience = 30_000

/**
 * Repeatable read with the first updater winning is what MongoDB's snapshot isolation is; read committed would lose
 * updates. A row that another transaction has locked is a conflict after a short wait.
 */
const begin = `BEGIN ISOLATION LEVEL REPEATABLE READ; SET LOCAL lock_timeout = '20ms'; SET LOCAL transaction_timeout = '${lifetime + 5000}ms'`

/** One transaction of a client: a PostgreSQL transaction on a connection of its own, begun at the first command. */
export class Transaction {
  readonly number: bigint
  readonly session: string
  readonly startedAt = performance.now()
  state: 'open' | 'committing' | 'committed' | 'aborted' = 'open'
  #client: object | undefined
  hasWritten = false
  readonly #pool: PgPool
  #connection: Promise<PgConnection> | undefined
  #ended: Promise<void> | undefined
  #committed: Promise<void> | undefined
  #running = 0

  constructor(pool: PgPool, session: string, number: bigint, client: object) {
    this.#pool = pool
    this.session = session
    this.number = number
    this.#client = client
  }

  /** Who used it last; a transaction whose client is gone is aborted. One that has ended is nobody's. */
  get client(): object | undefined {
    return this.#client
  }

  usedBy(client: object): void {
    if (this.state === 'open') this.#client = client
  }

  get isRunning(): boolean {
    return this.#running > 0
  }

  /** Runs work on the transaction's connection. Whatever fails there ends the transaction. */
  async use<T>(work: (connection: PgConnection) => Promise<T>): Promise<T> {
    if (this.state !== 'open') throw noSuchTransaction(this.number)
    this.#running++
    try {
      const connection = await this.#connected()
      // It may have been aborted meanwhile, and the connection be someone else's by now.
      if (this.state !== 'open') throw noSuchTransaction(this.number)
      return await work(connection)
    } catch (error) {
      const wasEnded = this.#ended !== undefined
      await this.abort()
      throw wasEnded ? noSuchTransaction(this.number) : error
    } finally {
      this.#running--
    }
  }

  /**
   * Commits; a second call waits for the first. Refused or lost on the way, the journal is what says later whether it
   * happened.
   */
  commit(): Promise<void> {
    this.#committed ??= this.#commit()
    return this.#committed
  }

  async #commit(): Promise<void> {
    this.state = 'committing'
    try {
      const connection = await this.#connection
      if (connection) {
        if (this.hasWritten) await recordCommit(connection, this.session, this.number)
        await connection.simple('COMMIT')
        this.#pool.release(connection)
      }
      this.state = 'committed'
      this.#letGo()
    } catch (error) {
      this.state = 'open'
      await this.abort()
      throw error
    }
  }

  /** Rolls back; a second call waits for the first. */
  abort(): Promise<void> {
    this.#ended ??= this.#rollBack()
    return this.#ended
  }

  /** Aborts although a command may be running: it is cancelled. */
  async expire(): Promise<void> {
    const connection = await this.#connection?.catch(() => undefined)
    if (this.isRunning && this.state === 'open') connection?.cancel()
    await this.abort()
  }

  async #rollBack(): Promise<void> {
    if (this.state !== 'open') return
    this.state = 'aborted'
    const connection = await this.#connection?.catch(() => undefined)
    this.#letGo()
    if (!connection) return
    try {
      await connection.simple('ROLLBACK')
      this.#pool.release(connection)
    } catch {
      connection.close()
    }
  }

  /** Its session remembers it for half an hour, and must not keep the client's buffers alive for as long. */
  #letGo(): void {
    this.#client = undefined
    this.#connection = undefined
  }

  #connected(): Promise<PgConnection> {
    this.#connection ??= this.#pool.acquire(patience).then(async (connection) => {
      try {
        await connection.simple(begin)
      } catch (error) {
        connection.close()
        throw error
      }
      return connection
    })
    return this.#connection
  }
}

export function noSuchTransaction(number: bigint): CommandError {
  return new CommandError(
    code.NoSuchTransaction,
    `Given transaction number ${number} does not match any in-progress transactions.`,
    ['TransientTransactionError'],
  )
}

/** Whether an error leaves open what became of a commit. */
export function isUncertain(error: unknown): boolean {
  return error instanceof PgError && error.state.startsWith('08')
}
