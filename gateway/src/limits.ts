import type { QueryShape } from './query-shape.ts'

/** What one request may ask for. */
export type Limits = {
  /** Bytes of an HTTP body. */
  readonly bodyBytes: number
  /** Characters of a query's text. */
  readonly queryCharacters: number
  /** Lexical tokens of a query. */
  readonly tokens: number
  /** Fields within fields; fragments don't count. */
  readonly depth: number
  /** Fields and fragments, each wherever it's spread. */
  readonly selections: number
  /** Fields of the query or mutation itself. */
  readonly rootFields: number
  /** Aliases in an operation, those in its fragments included. */
  readonly aliases: number
  readonly directives: number
  /** Values that the answer may hold; see `query-cost.ts`. */
  readonly cost: number
  /** How long a list is taken to be that isn't paged. */
  readonly assumedListSize: number
  /** How long a page is that isn't told. */
  readonly defaultPageSize: number
  /** Characters of all names and values in the variables. */
  readonly variableCharacters: number
  /** Lists and objects within each other in the variables. */
  readonly variableDepth: number
}

export const defaultLimits: Limits = {
  bodyBytes: 1_000_000,
  queryCharacters: 50_000,
  tokens: 4_000,
  depth: 20,
  selections: 1_000,
  rootFields: 30,
  aliases: 100,
  directives: 50,
  cost: 50_000,
  assumedListSize: 10,
  defaultPageSize: 20,
  variableCharacters: 200_000,
  variableDepth: 20,
}

/** Nothing is measured nor refused for its size: for seeing what the limits themselves cost. */
export const noLimits: Limits = {
  ...(Object.fromEntries(
    Object.keys(defaultLimits).map((name) => [name, Number.MAX_SAFE_INTEGER]),
  ) as unknown as Limits),
  assumedListSize: defaultLimits.assumedListSize,
  defaultPageSize: defaultLimits.defaultPageSize,
}

/** A refusal as data: its code, a sentence that says what would mend it, the bound, and what was asked. */
export type Refusal = {
  readonly code: string
  readonly message: string
  readonly limit: number
  readonly asked: number
}

type Bound = {
  readonly of: keyof QueryShape
  readonly by: (limits: Limits) => number
  readonly code: string
  readonly words: (asked: number, limit: number) => string
}

const bounds: readonly Bound[] = [
  {
    of: 'cycles',
    by: () => 0,
    code: 'QUERY_FRAGMENT_CYCLE',
    words: () =>
      'A fragment of the query leads back into itself. Write out the levels that you need instead.',
  },
  {
    of: 'depth',
    by: ({ depth }) => depth,
    code: 'QUERY_TOO_DEEP',
    words: (asked, limit) =>
      `The query has ${asked} levels of fields; at most ${limit} are taken. Ask for the inner part by its id, in a second request.`,
  },
  {
    of: 'selections',
    by: ({ selections }) => selections,
    code: 'QUERY_TOO_MANY_FIELDS',
    words: (asked, limit) =>
      `The query selects ${asked} fields and fragments; at most ${limit} are taken. Ask for less, or in several requests.`,
  },
  {
    of: 'rootFields',
    by: ({ rootFields }) => rootFields,
    code: 'QUERY_TOO_MANY_ROOT_FIELDS',
    words: (asked, limit) =>
      `The operation has ${asked} fields at its root; at most ${limit} are taken. Ask for lists and \`nodes(ids:)\`, or in several requests.`,
  },
  {
    of: 'aliases',
    by: ({ aliases }) => aliases,
    code: 'QUERY_TOO_MANY_ALIASES',
    words: (asked, limit) =>
      `The query has ${asked} aliases; at most ${limit} are taken. Ask for lists and \`nodes(ids:)\`, or in several requests.`,
  },
  {
    of: 'directives',
    by: ({ directives }) => directives,
    code: 'QUERY_TOO_MANY_DIRECTIVES',
    words: (asked, limit) =>
      `The query has ${asked} directives; at most ${limit} are taken. Put one on a fragment instead of one on each field.`,
  },
]

/** Which bounds a query's shape is over. */
export function overBounds(shape: QueryShape, limits: Limits): Refusal[] {
  return bounds.flatMap(({ of, by, code, words }) => {
    const [asked, limit] = [shape[of], by(limits)]
    return asked > limit ? [{ code, message: words(asked, limit), limit, asked }] : []
  })
}
