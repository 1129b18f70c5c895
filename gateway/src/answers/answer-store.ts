/** An answer as it's kept: what a client is sent, and for whom and how long it holds. */
export type Kept = {
  readonly body: string
  /** Seconds that it held when it was made. */
  readonly maxAge: number
  readonly isPrivate: boolean
  /** When it was made, in milliseconds of Unix time. */
  readonly madeAt: number
}

/**
 * A moment in the order of writes, taken before anything is asked of a subgraph. What was read from then on may have missed
 * every later write, so an answer with this mark is dropped by each of them.
 */
export type Mark = { readonly epoch: string; readonly turn: number }

/** What is kept under one of the keys; else the mark for an answer that's made now. Without a mark none may be kept. */
export type Found =
  | { readonly kept: Kept; readonly mark?: undefined }
  | { readonly kept?: undefined; readonly mark: Mark | null }

/** Where answers are kept, of one gateway or of several together. None of these throws: what fails, finds and keeps nothing. */
export type AnswerStore = {
  /** The first that's still good, of an answer under each of these keys. */
  find(keys: readonly string[]): Promise<Found>
  /** Keeps an answer until it's over, or until something that one of its tags stands for is written. */
  keep(key: string, answer: Kept, tags: readonly string[], mark: Mark): Promise<void>
  /** Ends every answer that has one of these tags, those under way included. After it, nobody finds them. */
  drop(tags: readonly string[]): Promise<void>
  close(): Promise<void>
}
