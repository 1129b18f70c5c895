export type BadInputReason = 'BAD_CURSOR' | 'BAD_PAGE' | 'BAD_FILTER' | 'BAD_ORDER' | 'SEARCH_TOO_LONG'

/**
 * A read that was asked for wrongly: a broken cursor, a page over the bound, an unknown operator. Thrown, because
 * the caller's program is at fault and no field could answer. GraphQL shows it with the code BAD_USER_INPUT.
 */
export class BadInput extends Error {
  readonly reason: BadInputReason
  /** Where in the arguments, e.g. `where.name.in`. */
  readonly path: string
  /** graphql-js copies these to the error that the client gets. */
  readonly extensions: {
    readonly code: 'BAD_USER_INPUT'
    readonly reason: BadInputReason
    readonly path: string
  }

  constructor(reason: BadInputReason, path: string, message: string) {
    super(`${path}: ${message}`)
    this.name = 'BadInput'
    this.reason = reason
    this.path = path
    this.extensions = { code: 'BAD_USER_INPUT', reason, path }
  }
}
