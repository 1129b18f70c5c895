import { createHmac } from 'node:crypto'
import type { Identify } from '@chiiki/kit/actor.ts'
import { GraphQLError } from 'graphql'

/** Who sends a request, as far as limits and the log may know. Null: anonymous. */
export type Caller = {
  /** A hash of the token's subject with the process's salt: the same person, and nobody's name. */
  readonly mark: string | null
}

/** Turns an `Authorization` header into a caller, or into why its token isn't taken. */
export type Recognize = (authorization: string | undefined) => Promise<Caller | { readonly refused: string }>

/** Recognizes callers by their verified access tokens. The subject itself goes nowhere. */
export function recognizeBy(identify: Identify, salt: string, now: () => Date): Recognize {
  return async (authorization) => {
    try {
      const actor = await identify(authorization, now())
      return { mark: actor.kind === 'PERSON' ? markOf(actor.id, salt) : null }
    } catch (error) {
      if (error instanceof GraphQLError && error.extensions.code === 'UNAUTHENTICATED')
        return { refused: error.message }
      throw error
    }
  }
}

/** What RFC 6750 wants beside a 401. */
export function challenge(refused: string): string {
  return `Bearer realm="chiiki", error="invalid_token", error_description="${refused.replace(/[^\x20-\x7e]|["\\]/g, "'")}"`
}

function markOf(subject: string, salt: string): string {
  return createHmac('sha256', salt).update(subject).digest('base64url').slice(0, 16)
}
