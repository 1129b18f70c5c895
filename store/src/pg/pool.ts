import { type PgConnection, PgError } from './connection.ts'

type Idle = { connection: PgConnection; since: number }
type Waiter = {
  resolve(connection: PgConnection): void
  reject(error: Error): void
  timer: NodeJS.Timeout | undefined
}

/** How long an unused connection is kept, in milliseconds. */
const idleLimit = 60_000

/**
 * Connections that are lent one user at a time, at most `max`. Who comes when all are lent waits in line.
 * The most recently used one is lent first, so that a quiet server's connections grow idle and are closed.
 */
export class PgPool {
  readonly #open: () => Promise<PgConnection>
  readonly #max: number
  readonly #idle: Idle[] = []
  readonly #waiters: Waiter[] = []
  readonly #all = new Set<PgConnection>()
  readonly #sweep: NodeJS.Timeout
  #opening = 0
  #isClosed = false

  constructor(open: () => Promise<PgConnection>, max: number) {
    this.#open = open
    this.#max = max
    this.#sweep = setInterval(() => this.#closeIdle(), idleLimit / 2)
    this.#sweep.unref()
  }

  get size(): number {
    return this.#all.size
  }

  /** One that is free now; undefined when there is none. */
  take(): PgConnection | undefined {
    for (let last = this.#idle.pop(); last; last = this.#idle.pop()) {
      if (!last.connection.isLost) return last.connection
    }
    return undefined
  }

  /** @param patience milliseconds to wait in line; without it, for as long as it takes */
  acquire(patience?: number): Promise<PgConnection> {
    const idle = this.take()
    if (idle) return Promise.resolve(idle)
    if (this.#isClosed) return Promise.reject(lost('the store is stopping'))
    if (this.#all.size + this.#opening < this.#max) return this.#openOne()
    return new Promise((resolve, reject) => {
      const waiter: Waiter = { resolve, reject, timer: undefined }
      if (patience !== undefined) {
        waiter.timer = setTimeout(() => {
          this.#waiters.splice(this.#waiters.indexOf(waiter), 1)
          reject(
            new PgError(
              new Map([
                ['C', '55P03'],
                ['M', 'no connection to the engine became free in time'],
              ]),
            ),
          )
        }, patience)
      }
      this.#waiters.push(waiter)
    })
  }

  /** Gives a connection back; one that was lost or cancelled is replaced for whoever waits. */
  release(connection: PgConnection): void {
    if (connection.isLost) return
    if (this.#isClosed || connection.wasCancelled) {
      connection.close()
      return
    }
    const waiter = this.#waiters.shift()
    if (!waiter) {
      this.#idle.push({ connection, since: performance.now() })
      return
    }
    clearTimeout(waiter.timer)
    waiter.resolve(connection)
  }

  async close(): Promise<void> {
    this.#isClosed = true
    clearInterval(this.#sweep)
    for (const waiter of this.#waiters.splice(0)) {
      clearTimeout(waiter.timer)
      waiter.reject(lost('the store is stopping'))
    }
    for (const connection of [...this.#all]) connection.close()
  }

  async #openOne(): Promise<PgConnection> {
    this.#opening++
    try {
      const connection = await this.#open()
      this.#all.add(connection)
      connection.onEnd = () => this.#forget(connection)
      if (connection.isLost) this.#forget(connection)
      return connection
    } catch (error) {
      this.#serveNext()
      throw error instanceof PgError ? error : lost((error as Error).message)
    } finally {
      this.#opening--
    }
  }

  #forget(connection: PgConnection): void {
    if (!this.#all.delete(connection)) return
    const at = this.#idle.findIndex((one) => one.connection === connection)
    if (at >= 0) this.#idle.splice(at, 1)
    this.#serveNext()
  }

  /** A place became free without a connection to hand over: the first in line opens its own. */
  #serveNext(): void {
    if (this.#isClosed) return
    const waiter = this.#waiters.shift()
    if (!waiter) return
    clearTimeout(waiter.timer)
    queueMicrotask(() => this.#openOne().then(waiter.resolve, waiter.reject))
  }

  #closeIdle(): void {
    const limit = performance.now() - idleLimit
    while (this.#idle[0] && this.#idle[0].since < limit) this.#idle.shift()?.connection.close()
  }
}

function lost(message: string): PgError {
  return new PgError(
    new Map([
      ['C', '08006'],
      ['M', message],
    ]),
  )
}
