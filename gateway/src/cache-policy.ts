/** For how long an answer holds, and for whom: what is the least of all its parts. */
export class CachePolicy {
  #maxAge: number | undefined
  #isPrivate = false

  /** Narrows it to what a subgraph says of its part by its `Cache-Control`. A part that says nothing, or that failed, holds for no time. */
  restrict(header: string | undefined): void {
    const said = (header ?? '').toLowerCase()
    const told = /(?:^|[\s,])max-age=(\d{1,9})(?:$|[\s,])/.exec(said)?.[1]
    const isStorable = told !== undefined && !/\bno-store\b|\bno-cache\b/.test(said)
    this.#maxAge = Math.min(this.#maxAge ?? Number.POSITIVE_INFINITY, isStorable ? Number(told) : 0)
    this.#isPrivate ||= /\bprivate\b/.test(said)
  }

  /** Seconds; 0: it's gone at once. An answer without parts isn't kept. */
  get maxAge(): number {
    return this.#maxAge ?? 0
  }

  get isPrivate(): boolean {
    return this.#isPrivate
  }

  /** The answer's own `Cache-Control`. */
  get header(): string {
    return this.maxAge === 0
      ? 'no-store'
      : `max-age=${this.maxAge}, ${this.#isPrivate ? 'private' : 'public'}`
  }
}
