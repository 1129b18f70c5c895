/** An operation with the types of its variables and its answer, as `npm run client` makes it of a `.graphql` file. */
export type TypedOperation<Answer, Variables> = {
  readonly kind: 'query' | 'mutation' | 'subscription'
  readonly name: string
  /** SHA-256 of the text: what it's registered and asked for by. */
  readonly id: string
  readonly text: string
  /** Never there; it carries the types. */
  readonly types?: { readonly answer: Answer; readonly variables: Variables }
}
