import type { Row } from './connection.ts'
import type { Parameter } from './messages.ts'
import type { PgPool } from './pool.ts'

type Read = {
  readonly sql: string
  readonly parameters: readonly Parameter[]
  resolve(rows: Row[]): void
  reject(error: Error): void
}

/** How many reads share one message to the engine. */
const most = 64

/**
 * Short reads of many clients over a few connections: those that come in one turn of the loop, or while all connections are
 * at work, go to the engine in one message and are answered in one. So a read waits for others, and must be one that is short
 * for sure and waits for no lock. It can't be cancelled; a failure is everybody's in the message, which says nothing of whose it
 * was: who is refused asks again in another way.
 */
export class SharedReads {
  readonly #pool: PgPool
  readonly #connections: number
  #waiting: Read[] = []
  #busy = 0
  #isDue = false
  #settled: (() => void)[] = []
  /** How many were answered so far. */
  count = 0

  /** @param connections how many of the pool's connections are at work at once */
  constructor(pool: PgPool, connections: number) {
    this.#pool = pool
    this.#connections = connections
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
    const reads = this.#waiting.length > most ? this.#waiting.splice(0, most) : this.#waiting
    if (reads === this.#waiting) this.#waiting = []
    this.#busy++
    try {
      await this.#exchange(reads)
    } catch (error) {
      for (const { reject } of reads) reject(error as Error)
    } finally {
      this.#busy--
      if (this.#waiting.length > 0) this.#schedule()
      else for (const resolve of this.#settled.splice(0)) resolve()
    }
  }

  async #exchange(reads: readonly Read[]): Promise<void> {
    const connection = this.#pool.take() ?? (await this.#pool.acquire())
    try {
      const answers = await connection.together(reads)
      this.count += reads.length
      for (const [index, { resolve }] of reads.entries()) resolve(answers[index] ?? [])
    } finally {
      this.#pool.release(connection)
    }
  }
}
