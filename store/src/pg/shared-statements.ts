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
  #busy = 0
  #isDue = false
  #settled: (() => void)[] = []
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

  /** Resolves when none is under way. */
  async settled(): Promise<void> {
    while (this.#busy > 0 || this.#waiting.length > 0) {
      await new Promise<void>((resolve) => this.#settled.push(resolve))
    }
  }

  /** What is ready to be read from other clients now is read before anything is sent. */
  #schedule(): void {
    if (this.#isDue || this.#busy === this.#connections) return
    this.#isDue = true
    setImmediate(() => {
      this.#isDue = false
      while (this.#waiting.length > 0 && this.#busy < this.#connections) void this.#send()
    })
  }

  async #send(): Promise<void> {
    const shared = this.#waiting.length > this.#most ? this.#waiting.splice(0, this.#most) : this.#waiting
    if (shared === this.#waiting) this.#waiting = []
    this.#busy++
    try {
      await this.#exchange(shared)
    } catch (error) {
      for (const { reject } of shared) reject(error as Error)
    } finally {
      this.#busy--
      if (this.#waiting.length > 0) this.#schedule()
      else for (const resolve of this.#settled.splice(0)) resolve()
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
