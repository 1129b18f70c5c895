import { createHmac } from 'node:crypto'
import type { Identify } from '@chiiki/kit/actor.ts'
import { GraphQLError } from 'graphql'
import { LRUCache } from 'lru-cache'

/** Who sends a request, as far as limits and the log may know. Null: anonymous. */
export type Caller = {
  /** A hash of the token's subject with the process's salt: the same person, and nobody's name. */
  readonly mark: string | null
}

/** Why a token isn't taken: it isn't good, or nobody can tell because its issuer is away. */
export type Unrecognized = {
  readonly refused: string
  readonly code: 'UNAUTHENTICATED' | 'IDENTITY_UNAVAILABLE'
}

/** Turns an `Authorization` header into a caller, or into why its token isn't taken. */
export type Recognize = (authorization: string | undefined) => Promise<Caller | Unrecognized>

const rememberedMarks = 5_000

/** Recognizes callers by their verified access tokens. The subject itself goes nowhere. */
export function recognizeBy(identify: Identify, salt: string, now: () => Date): Recognize {
  const marks = new LRUCache<string, string>({ max: rememberedMarks })
  return async (authorization) => {
    try {
      const actor = await identify(authorization, now())
      if (actor.kind !== 'PERSON') return { mark: null }
      const mark = marks.get(actor.id) ?? markOf(actor.id, salt)
      marks.set(actor.id, mark)
      return { mark }
    } catch (error) {
      const code = error instanceof GraphQLError ? error.extensions.code : undefined
      if (code !== 'UNAUTHENTICATED' && code !== 'IDENTITY_UNAVAILABLE') throw error
      return { refused: (error as GraphQLError).message, code }
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
