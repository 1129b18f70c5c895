import type { Json } from './table.ts'

/** Who is signed in, as the provider's ID token tells it. What a person may do is for the graph to decide, not for the page. */
export type Person = {
  readonly id: string
  readonly name: { readonly ja: string; readonly en: string }
  /** `head-office-planner@office:hq`, and until which day where the token tells it. */
  readonly posts: readonly string[]
}

/** How a request was asked: by the person signed in, by an Authorization header of the person's own, or by nobody. */
export type AskedAs =
  | { readonly kind: 'PERSON'; readonly person: Person }
  | { readonly kind: 'HEADER' | 'NOBODY' }

/** Reads the claims `sub`, `name`, `name#en`, `preferred_username` and `posts`. What has another shape is left out. */
export function personOf(claims: { readonly sub: string; readonly [claim: string]: unknown }): Person {
  const ja = textIn(claims.name) ?? textIn(claims.preferred_username) ?? claims.sub
  return {
    id: claims.sub,
    name: { ja, en: textIn(claims['name#en']) ?? ja },
    posts: Array.isArray(claims.posts) ? claims.posts.flatMap(postIn) : [],
  }
}

/** The headers with the token among them. A header that the person wrote under "Headers" comes before the token. */
export function withToken(
  headers: Record<string, string>,
  token: string | null,
): { headers: Record<string, string>; sent: 'TOKEN' | 'HEADER' | 'NOTHING' } {
  if (Object.keys(headers).some((name) => name.toLowerCase() === 'authorization'))
    return { headers, sent: 'HEADER' }
  if (token === null) return { headers, sent: 'NOTHING' }
  return { headers: { ...headers, authorization: `Bearer ${token}` }, sent: 'TOKEN' }
}

/** Whether the graph says that it doesn't take the token: any error with the code UNAUTHENTICATED. */
export function refusesToken(result: Json): boolean {
  const errors = isObject(result) && Array.isArray(result.errors) ? result.errors : []
  return errors.some(
    (error) => isObject(error) && isObject(error.extensions) && error.extensions.code === 'UNAUTHENTICATED',
  )
}

function postIn(claim: unknown): string[] {
  if (typeof claim !== 'object' || claim === null) return []
  const { post, office, until } = claim as Record<string, unknown>
  if (typeof post !== 'string' || typeof office !== 'string') return []
  return [`${post}@${office}${typeof until === 'string' ? ` (→ ${until})` : ''}`]
}

const textIn = (claim: unknown): string | null =>
  typeof claim === 'string' && claim.trim() !== '' ? claim : null

const isObject = (value: Json | undefined): value is { [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
