import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases'
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth'
import { GraphQLError, type ValidationContext, type ValidationRule } from 'graphql'

/** What one request may ask for. */
export type Limits = {
  /** Bytes of an HTTP body. */
  readonly bodyBytes: number
  /** Characters of a query's text. */
  readonly queryCharacters: number
  /** Lexical tokens of a query. */
  readonly tokens: number
  /** Fields within fields; fragments don't count, introspection is free. */
  readonly depth: number
  /** Aliases in an operation, those in its fragments included. */
  readonly aliases: number
}

export const defaultLimits: Limits = {
  bodyBytes: 1_000_000,
  queryCharacters: 50_000,
  tokens: 4_000,
  depth: 20,
  aliases: 100,
}

/** The bounds that need the parsed query, as validation rules. */
export function limitRules({ depth, aliases }: Limits): ValidationRule[] {
  const stops = (code: string, what: string, limit: number) => ({
    n: limit,
    propagateOnRejection: false,
    onReject: [
      (context: ValidationContext | null, error: GraphQLError) => {
        const found = Number(/found (\d+)/.exec(error.message)?.[1])
        context?.reportError(
          refusal(code, `The query has ${found} ${what}; at most ${limit} are taken.`, limit, found),
        )
      },
    ],
  })
  return [
    maxDepthRule({
      ...stops('QUERY_TOO_DEEP', 'levels of fields', depth),
      flattenFragments: true,
    }) as ValidationRule,
    maxAliasesRule(stops('QUERY_TOO_MANY_ALIASES', 'aliases', aliases)) as ValidationRule,
  ]
}

/** A limit's answer: its code, its value, and what was asked. */
function refusal(code: string, message: string, limit: number, found: number): GraphQLError {
  return new GraphQLError(message, { extensions: { refusalCode: code, limit, found } })
}
