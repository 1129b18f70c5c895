/** What a check found in a subgraph's schema, as its developers are told it. */
export type Finding = {
  /** The rule, in capitals: `AUDIENCE_MISSING`, or composition's own code. */
  readonly code: string
  readonly message: string
  /** Where: `Type`, `Type.field` or `Type.field.argument`. */
  readonly at?: string
}

/** One difference between two API schemas. */
export type Change = {
  readonly kind: 'BREAKING' | 'DANGEROUS' | 'SAFE'
  /** Where: `Type.field.argument`. */
  readonly at: string
  readonly message: string
  /** graphql-inspector's word for it, e.g. `FIELD_REMOVED`. */
  readonly type: string
}

/** An operation that a breaking change would break. */
export type Broken = {
  /** Whose it is: `registered`, or what the client calls itself. */
  readonly client: string
  readonly operation: string
  readonly isRegistered: boolean
  /** When it was last asked, as an instant; null: it's registered, whether or not it's asked. */
  readonly lastAskedAt: string | null
  /** The changes that break it. */
  readonly by: readonly string[]
}
