/** What connections are granted on which nobody has logged in yet, where a login is required. */
export type BeforeLogin = {
  /** Bytes of one message: what greetings and logins need, with room to spare. */
  message: number
  /** Connections at once. Drivers keep one or two for watching the server, on which nobody ever logs in. */
  connections: number
  /** Milliseconds until the first whole message. */
  greeting: number
  /** Milliseconds between two messages; drivers that watch the server ask every ten seconds. */
  silence: number
}

export const beforeLogin: BeforeLogin = {
  message: 16 * 1024,
  connections: 1000,
  greeting: 10_000,
  silence: 300_000,
}

type Stranger = { close(): void }

/**
 * The connections on which nobody has logged in. There are only so many, none may be silent for long, and when one more
 * comes, the one that was silent for longest gives way: whoever holds many can't keep others from logging in.
 */
export class Strangers {
  readonly limits: BeforeLogin
  readonly #now: () => number
  /** When each was heard last, and whether ever; in that order. */
  readonly #heard = new Map<Stranger, { at: number; hasSpoken: boolean }>()
  readonly #sweep: NodeJS.Timeout

  constructor(limits: Partial<BeforeLogin> = {}, now: () => number = performance.now.bind(performance)) {
    this.limits = { ...beforeLogin, ...limits }
    this.#now = now
    this.#sweep = setInterval(() => this.sweep(), 1000)
    this.#sweep.unref()
  }

  get count(): number {
    return this.#heard.size
  }

  add(one: Stranger): void {
    for (const silent of this.#heard.keys()) {
      if (this.#heard.size < this.limits.connections) break
      this.remove(silent)
      silent.close()
    }
    this.#heard.set(one, { at: this.#now(), hasSpoken: false })
  }

  /** A whole message has come from one. */
  heard(one: Stranger): void {
    if (this.#heard.delete(one)) this.#heard.set(one, { at: this.#now(), hasSpoken: true })
  }

  /** One has logged in, or is gone. */
  remove(one: Stranger): void {
    this.#heard.delete(one)
  }

  /** Lets those go that were silent for too long. */
  sweep(): void {
    const { greeting, silence } = this.limits
    for (const [one, { at, hasSpoken }] of this.#heard) {
      if (this.#now() - at < (hasSpoken ? silence : greeting)) continue
      this.remove(one)
      one.close()
    }
  }

  close(): void {
    clearInterval(this.#sweep)
  }
}
