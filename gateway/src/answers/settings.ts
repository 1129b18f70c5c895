/** How many answers are kept, where, and the longest that some may be. */
export type AnswerSettings = {
  /** Of memory, for answers; 0: none is kept. Where they're shared, only whether it's 0 counts. */
  readonly megabytes: number
  /** The Redis of several gateways, `redis://…`; null: each keeps its own. */
  readonly store: string | null
  /** Seconds for the longest that any answer is kept. */
  readonly mostSeconds: number
  /** The same for what a department's subgraph had a part in. */
  readonly guestSeconds: number
  /** The same for what is one person's. */
  readonly ownSeconds: number
}

export const defaultAnswerSettings: AnswerSettings = {
  megabytes: 0,
  store: null,
  mostSeconds: 3_600,
  guestSeconds: 60,
  ownSeconds: 60,
}
