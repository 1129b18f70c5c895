import type { Row } from './connection.ts'
import type { Parameter } from './messages.ts'
import type { PgPool } from './pool.ts'

type Shared = {
  readonly sql: string
  readonly parameters: readonly Parameter[]
  resolve(rows: Row[]): void
  reject(error: Error): void
}

/**
 * Short statements of many clients over a few connections: those that come in one turn of the loop, or while all connections are
 * at work, go to the engine in one message, are one transaction, and are answered in one. So a statement waits for others, and
 * must be one that is short for sure and waits for no lock, or not for long. It can't be cancelled. A refusal is everybody's in
 * the message, says nothing of whose it was, and nothing was done: who is refused asks again in another way.
 */
export class SharedStatements {
  readonly #pool: PgPool
  readonly #connections: number
  readonly #most: number
  #waiting: Shared[] = []
  /** What is with the engine, by message. */
  readonly #running = new Set<readonly Shared[]>()
  #isDue = false
  /** How many were answered so far. */
  count = 0

  /** @param connections how many of the pool's connections are at work at once @param most statements in one message */
  constructor(pool: PgPool, connections: number, most: number) {
    this.#pool = pool
    this.#connections = connections
    this.#most = most
  }

  rows(sql: string, parameters: readonly Parameter[]): Promise<Row[]> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ sql, parameters, resolve, reject })
      this.#schedule()
    })
  }

  /** Resolves when all that are under way now are answered; those that come meanwhile aren't waited for. */
  async settled(): Promise<void> {
    const statements = [...this.#running, this.#waiting].flat()
    await Promise.all(statements.map(answered))
  }

  /** What is ready to be read from other clients now is read before anything is sent. */
  #schedule(): void {
    if (this.#isDue || this.#running.size === this.#connections) return
    this.#isDue = true
    setImmediate(() => {
      this.#isDue = false
      while (this.#waiting.length > 0 && this.#running.size < this.#connections) void this.#send()
    })
  }

  async #send(): Promise<void> {
    const shared = this.#waiting.length > this.#most ? this.#waiting.splice(0, this.#most) : this.#waiting
    if (shared === this.#waiting) this.#waiting = []
    this.#running.add(shared)
    try {
      await this.#exchange(shared)
    } catch (error) {
      for (const { reject } of shared) reject(error as Error)
    } finally {
      this.#running.delete(shared)
      if (this.#waiting.length > 0) this.#schedule()
    }
  }

  async #exchange(shared: readonly Shared[]): Promise<void> {
    const connection = this.#pool.take() ?? (await this.#pool.acquire())
    try {
      const answers = await connection.together(shared)
      this.count += shared.length
      for (const [index, { resolve }] of shared.entries()) resolve(answers[index] ?? [])
    } finally {
      this.#pool.release(connection)
    }
  }
}

/** Resolves when a statement is answered or refused. */
function answered(statement: Shared): Promise<void> {
  const { resolve, reject } = statement
  return new Promise((done) => {
    statement.resolve = (rows) => {
      resolve(rows)
      done()
    }
    statement.reject = (error) => {
      reject(error)
      done()
    }
  })
}
