/** The interpreter can't be there then: who else of the language can. */
export type InterpreterNotFree = {
  readonly kind: 'InterpreterNotFree'
  readonly clause: null
  readonly interpreter: string
  readonly language: string
  readonly why: 'BOOKED' | 'LANGUAGE' | 'HOURS' | 'ENDED'
}
export type InterpreterRegisteredAlready = {
  readonly kind: 'InterpreterRegisteredAlready'
  readonly clause: null
}
