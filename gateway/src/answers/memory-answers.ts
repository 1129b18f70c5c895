import { randomBytes } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import type { AnswerStore, Found, Kept, Mark } from './answer-store.ts'

type Entry = { readonly answer: Kept; readonly tags: readonly string[]; readonly mark: Mark }

const mostTags = 20_000

/** Answers in this process's memory, those asked for last, up to so many bytes. */
export class MemoryAnswers implements AnswerStore {
  readonly #entries: LRUCache<string, Entry>
  readonly #now: () => number
  /** The turn at which something of a tag was last written. */
  readonly #written = new Map<string, number>()
  #epoch = newEpoch()
  #turn = 0

  constructor(mostBytes: number, now: () => number) {
    this.#entries = new LRUCache({
      maxSize: mostBytes,
      sizeCalculation: ({ answer, tags }) => sizeOf(answer.body) + 60 * tags.length + 300,
    })
    this.#now = now
  }

  async find(keys: readonly string[]): Promise<Found> {
    for (const key of keys) {
      const entry = this.#entries.get(key)
      if (entry === undefined) continue
      if (this.#isGood(entry)) return { kept: entry.answer }
      this.#entries.delete(key)
    }
    return { mark: { epoch: this.#epoch, turn: this.#turn } }
  }

  async keep(key: string, answer: Kept, tags: readonly string[], mark: Mark): Promise<void> {
    const entry = { answer, tags, mark }
    if (this.#isGood(entry)) this.#entries.set(key, entry)
  }

  async drop(tags: readonly string[]): Promise<void> {
    this.#turn += 1
    for (const tag of tags) this.#written.set(tag, this.#turn)
    if (this.#written.size > mostTags) this.#beginAnew()
  }

  async close(): Promise<void> {
    this.#entries.clear()
  }

  #isGood({ answer, tags, mark }: Entry): boolean {
    const age = this.#now() - answer.madeAt
    // By a clock that was put back nobody knows how old it is.
    const isInTime = age >= 0 && age < answer.maxAge * 1_000
    if (!isInTime || mark.epoch !== this.#epoch) return false
    return tags.every((tag) => (this.#written.get(tag) ?? 0) <= mark.turn)
  }

  /** Whatever was kept, or is being made, is good no more; so nothing has to be remembered of when it was written. */
  #beginAnew(): void {
    this.#epoch = newEpoch()
    this.#entries.clear()
    this.#written.clear()
  }
}

/** What tells one order of writes from another. */
export function newEpoch(): string {
  return randomBytes(9).toString('base64url')
}

/** Bytes of memory: a text with any sign beyond Latin takes two for each. */
function sizeOf(text: string): number {
  return text.length * 2
}
