import { readFileSync } from 'node:fs'
import { GraphQLError } from 'graphql'
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  type JWTPayload,
  type JWTVerifyGetKey,
  jwtVerify,
} from 'jose'

/** A post as the token tells it: what the person may act as, and at which office. */
export type HeldPost = { readonly post: string; readonly office: string }

/** Who is asking. Anonymous people read what is public and need no identity for it. */
export type Actor =
  | { readonly kind: 'ANONYMOUS' }
  | { readonly kind: 'PERSON'; readonly id: string; readonly posts: readonly HeldPost[] }

export const anonymous: Actor = { kind: 'ANONYMOUS' }

/** The id under which an actor's idempotency keys and history entries stand. */
export function actorId(actor: Actor): string {
  return actor.kind === 'PERSON' ? actor.id : 'anonymous'
}

/** What a history shows of an actor: the posts, never a name. */
export function actorTitle(actor: Actor): string {
  if (actor.kind === 'ANONYMOUS') return 'anonymous'
  return actor.posts.map(({ post, office }) => `${post}@${office}`).join(' ') || 'person'
}

/** Whether the actor holds one of these posts, at this office where one is named. */
export function holdsPost(actor: Actor, posts: readonly string[], office?: string): boolean {
  if (actor.kind === 'ANONYMOUS') return false
  return actor.posts.some(
    (held) => posts.includes(held.post) && (office === undefined || held.office === office),
  )
}

export type IdentitySettings = {
  /** `iss` that tokens must carry. */
  readonly issuer: string
  /** `aud` that tokens must carry. */
  readonly audience: string
  /** Where the issuer's public keys are: an `https:` or `http:` address, or the path of a JWKS file. */
  readonly jwks: string
}

/** Turns an `Authorization` header into an actor, or throws UNAUTHENTICATED with what is wrong with the token. */
export type Identify = (authorization: string | undefined) => Promise<Actor>

const algorithms = ['RS256', 'PS256', 'ES256', 'EdDSA']

/**
 * Verifies access tokens: signature by the issuer's published keys, issuer, audience, expiry. Without
 * settings no token is accepted; a request without a token is anonymous.
 */
export function identifyBy(settings: IdentitySettings | null): Identify {
  const keys = settings === null ? null : keysFrom(settings.jwks)
  return async (authorization) => {
    if (authorization === undefined || authorization === '') return anonymous
    const token = /^Bearer ([\w.~+/=-]{1,8192})$/i.exec(authorization)?.[1]
    if (token === undefined)
      throw unauthenticated('The Authorization header must be "Bearer" and one access token.')
    if (settings === null || keys === null)
      throw unauthenticated('This graph has no token issuer configured.')
    try {
      const { issuer, audience } = settings
      const { payload } = await jwtVerify(token, keys, {
        issuer,
        audience,
        algorithms,
        requiredClaims: ['sub', 'exp'],
      })
      return actorFrom(payload)
    } catch (error) {
      if (error instanceof errors.JWTExpired)
        throw unauthenticated('The access token has expired; sign in again.')
      throw unauthenticated('The access token is not valid here; sign in again.')
    }
  }
}

function keysFrom(jwks: string): JWTVerifyGetKey {
  if (/^https?:/.test(jwks)) return createRemoteJWKSet(new URL(jwks))
  return createLocalJWKSet(JSON.parse(readFileSync(jwks, 'utf8')))
}

function actorFrom(payload: JWTPayload): Actor {
  const claimed = Array.isArray(payload.posts) ? payload.posts : []
  const posts = claimed.flatMap((each): HeldPost[] => {
    const [post, office] = typeof each === 'string' ? each.split('@') : []
    return post && office ? [{ post, office }] : []
  })
  return { kind: 'PERSON', id: String(payload.sub), posts }
}

function unauthenticated(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } })
}
