import { hash } from 'node:crypto'
import { canonicalJson } from '@chiiki/kit/canonical-json.ts'

/** All that an answer depends on: what is asked, of which graph, in which language, and by whom. */
export type Asked = {
  /** Stands for the supergraph and for how this gateway reads requests. */
  readonly graph: string
  readonly text: string
  readonly operationName: string | undefined
  readonly variables: Readonly<Record<string, unknown>>
  readonly language: string | undefined
  /** The caller's token, which was verified; undefined: anonymous. */
  readonly authorization: string | undefined
}

/** Under what an answer is kept: for everybody, or for who asks alone. Null: whoever is nobody has none of their own. */
export type AnswerKeys = { readonly shared: string; readonly own: string | null }

/**
 * The keys of what is asked. An own key depends on the token as it came, not on whom it names: what else a token says of somebody may be
 * told too, and a new token begins anew. Neither what is asked nor the token can be read from a key.
 */
export function keysOf({ authorization, ...asked }: Asked): AnswerKeys {
  const { graph, text, operationName = null, variables, language = null } = asked
  const shared = hashed(['shared', graph, text, operationName, variables, language])
  const own = authorization === undefined ? null : hashed(['own', shared, authorization])
  return { shared, own }
}

function hashed(parts: readonly unknown[]): string {
  return hash('sha256', canonicalJson(parts), 'base64url')
}
