import type { Kept } from './answers/answer-store.ts'
import type { Opening } from './answers/answers.ts'
import { type AnswerSettings, defaultAnswerSettings } from './answers/settings.ts'

/** What a subgraph says beside an answer. */
export type Told = {
  /** Its `Cache-Control`. */
  readonly cacheControl: string | undefined
  /** The collections that it was read from (`chiiki-read`). */
  readonly read?: string
  /** The collections that were written for it (`chiiki-written`). */
  readonly written?: string
  /** Whether it counts what it asks of its store: then it also tells what it wrote. */
  readonly isCounted?: boolean
}

/** Whom a part of an answer comes from. */
export type PartOf = {
  readonly service: string
  readonly isGuest: boolean
  /** Whether it was sent the caller's token without being one of the graph's own. */
  readonly isPersonal: boolean
  readonly isAct: boolean
}

type Drop = (tags: readonly string[]) => Promise<void>

/** More than these of one answer count as all. */
const mostNames = 60

/** For how long an answer holds, for whom, and until which write: what is the least of all its parts. */
export class CachePolicy {
  /** The answer that was kept, where one was found. */
  kept: Kept | null = null
  /** The question, where the answer may be kept when it's made. */
  opening: Opening | null = null
  readonly #settings: AnswerSettings
  readonly #drop: Drop
  readonly #tags = new Set<string>()
  #maxAge: number | undefined
  #isPrivate = false

  constructor(settings: AnswerSettings = defaultAnswerSettings, drop: Drop = async () => {}) {
    this.#settings = settings
    this.#drop = drop
  }

  /**
   * Takes what a subgraph says of its part; null: it failed. What it wrote is dropped, everywhere, before this returns; where it may have
   * written and doesn't tell what, all is dropped that it had a part in.
   */
  async heard({ service, isGuest, isPersonal, isAct }: PartOf, told: Told | null): Promise<void> {
    this.#restrict(told?.cacheControl)
    if (isGuest) this.#bound(this.#settings.guestSeconds)
    if (isPersonal) this.narrow()
    for (const tag of readTags(service, told?.read)) this.#tags.add(tag)
    const written = told?.written ?? (isAct && !told?.isCounted ? '*' : '')
    if (written !== '') await this.#drop(writtenTags(service, written))
  }

  /** It's gone at once. */
  never(): void {
    this.#bound(0)
  }

  /** It's for who asks alone. */
  narrow(): void {
    this.#isPrivate = true
  }

  /** Seconds; 0: it's gone at once. An answer without parts isn't kept. */
  get maxAge(): number {
    if (this.kept) return this.kept.maxAge
    const { mostSeconds, ownSeconds } = this.#settings
    return Math.min(this.#maxAge ?? 0, this.#isPrivate ? ownSeconds : mostSeconds)
  }

  get isPrivate(): boolean {
    return this.kept?.isPrivate ?? this.#isPrivate
  }

  /** What it was read from: `organization`, and `organization/areas` or, where that can't be told, `organization/*`. */
  get tags(): readonly string[] {
    return [...this.#tags]
  }

  /** The answer's own `Cache-Control`. */
  get header(): string {
    const { maxAge, isPrivate } = this
    return maxAge === 0 ? 'no-store' : `max-age=${maxAge}, ${isPrivate ? 'private' : 'public'}`
  }

  /** Narrows it to what a header says. A part that says nothing, or that failed, holds for no time. */
  #restrict(header: string | undefined): void {
    const said = (header ?? '').toLowerCase()
    const told = /(?:^|[\s,])max-age=(\d{1,9})(?:$|[\s,])/.exec(said)?.[1]
    const isStorable = told !== undefined && !/\bno-store\b|\bno-cache\b/.test(said)
    this.#bound(isStorable ? Number(told) : 0)
    this.#isPrivate ||= /\bprivate\b/.test(said) || !/\bpublic\b/.test(said)
  }

  #bound(seconds: number): void {
    this.#maxAge = Math.min(this.#maxAge ?? Number.POSITIVE_INFINITY, seconds)
  }
}

function readTags(service: string, read: string | undefined): string[] {
  const names = namesIn(read)
  return [service, ...(names?.map((name) => `${service}/${name}`) ?? [`${service}/*`])]
}

/** What can't be told to have been read or not ends with any write. */
function writtenTags(service: string, written: string): string[] {
  const names = namesIn(written)
  return names === null ? [service] : [...names.map((name) => `${service}/${name}`), `${service}/*`]
}

/** Null: all of them, or whatever they are. */
function namesIn(text: string | undefined): string[] | null {
  const names = text?.split(' ').filter((name) => name !== '')
  if (!names || names.length > mostNames || !names.every((name) => /^[\w.-]{1,80}$/.test(name))) return null
  return names
}
