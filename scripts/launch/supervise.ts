import { setTimeout } from 'node:timers/promises'
import { type Child, ChildFailed } from './child.ts'

/** What runs a process, once for each time that it's started. */
export type Starts<Ready> = (how: {
  /** Whether the one before serves until this one does. */
  readonly isNext: boolean
  /** Called with each line that it says to a person. */
  readonly hear: (line: string) => void
}) => Child<Ready> | Promise<Child<Ready>>

/** What whoever has a process replaced is told on the way. */
export type Replacing = { readonly hear: (line: string) => void; readonly onServing: () => void }

const firstPauseMs = 250
const longestPauseMs = 8_000
const graceMs = 12_000
/** For one that drains: its delay, what is in flight, and some more. */
const drainGraceMs = 60_000

/**
 * A process that is kept running: one that ends by itself is started again, after a pause that doubles with each failure in a
 * row and begins anew once it has served for a while. Another one may take its place.
 */
export class Supervised<Ready extends { ready: true } = { ready: true }> {
  readonly name: string
  readonly #start: Starts<Ready>
  readonly #say: (line: string) => void
  readonly #alive = new Set<Child<Ready>>()
  #current: Child<Ready>
  #first: Ready | undefined
  #isStopping = false
  #wake: () => void = () => {}
  #watching: Promise<void> = Promise.resolve()

  private constructor(name: string, start: Starts<Ready>, first: Child<Ready>, say: (line: string) => void) {
    this.name = name
    this.#start = start
    this.#say = say
    this.#current = this.#followed(first)
  }

  /** @throws ChildFailed where it doesn't come up the first time */
  static async start<Ready extends { ready: true }>(
    name: string,
    start: Starts<Ready>,
    say: (line: string) => void,
  ): Promise<Supervised<Ready>> {
    const supervised = new Supervised(name, start, await start({ isNext: false, hear: say }), say)
    supervised.#first = await supervised.#current.ready
    supervised.#watching = supervised.#watch()
    return supervised
  }

  /** What it said when it served first. */
  get first(): Ready {
    return this.#first as Ready
  }

  get pid(): number | undefined {
    return this.#current.process.pid
  }

  /**
   * Starts another one; when that serves, lets this one drain and end.
   * @throws ChildFailed where the other doesn't come up: this one goes on.
   */
  async replace({ hear, onServing }: Replacing): Promise<void> {
    const next = this.#followed(await this.#start({ isNext: true, hear }))
    try {
      await next.ready
      if (this.#isStopping) throw new ChildFailed(`${this.name} is being ended.`)
    } catch (error) {
      await next.stop(0)
      throw error
    }
    const before = this.#current
    this.#current = next
    this.#wake()
    onServing()
    await before.stop(drainGraceMs, 'SIGTERM')
  }

  async stop(): Promise<void> {
    this.#isStopping = true
    this.#wake()
    await Promise.all([...this.#alive].map((child) => child.stop(graceMs)))
    await this.#watching
  }

  #followed(child: Child<Ready>): Child<Ready> {
    this.#alive.add(child)
    void child.exited.then(() => this.#alive.delete(child))
    return child
  }

  async #watch(): Promise<void> {
    let pauseMs = firstPauseMs
    while (!this.#isStopping) {
      const watched = this.#current
      const since = Date.now()
      await this.#unlessWoken(watched.exited)
      if (this.#isStopping || this.#current !== watched) continue
      if (Date.now() - since > 30_000) pauseMs = firstPauseMs
      this.#say(`${this.name} ended unexpectedly; starting it again in ${pauseMs / 1000} s`)
      await this.#unlessWoken(setTimeout(pauseMs))
      pauseMs = Math.min(pauseMs * 2, longestPauseMs)
      if (this.#isStopping || this.#current !== watched) continue
      await this.#again()
    }
  }

  async #again(): Promise<void> {
    try {
      this.#current = this.#followed(await this.#start({ isNext: false, hear: this.#say }))
      this.#current.ready.then(
        () => this.#say(`${this.name} serves again`),
        (error: unknown) => this.#say(error instanceof ChildFailed ? error.message : String(error)),
      )
    } catch (error) {
      this.#say(`${this.name} could not be started: ${error instanceof Error ? error.message : error}`)
    }
  }

  /** Waits, but no longer than until another one has its place or all of it ends. */
  #unlessWoken(waited: Promise<unknown>): Promise<unknown> {
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#wake = resolve
    return Promise.race([waited, promise])
  }
}
