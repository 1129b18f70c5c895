import { readFileSync } from 'node:fs'
import { GraphQLError } from 'graphql'
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  type JWKSCacheInput,
  type JWTPayload,
  type JWTVerifyGetKey,
  jwksCache,
  jwtVerify,
} from 'jose'
import { z } from 'zod'
import { type BusinessDate, businessDateOf } from './business-date.ts'
import { type PostsOf, withUnknownPosts } from './held-posts.ts'
import { verifiedTokens } from './verified-tokens.ts'

/** What a person may act as, and at which office. */
export type HeldPost = { readonly post: string; readonly office: string }

/** Who is asking. Anonymous people read what is public and need no identity for it. */
export type Actor = Anonymous | Person

export type Anonymous = { readonly kind: 'ANONYMOUS' }

export type Person = {
  readonly kind: 'PERSON'
  readonly id: string
  /** The posts held now: one whose last day is over isn't among them. */
  readonly posts: readonly HeldPost[]
  /** The body that a worker answers for, e.g. `party:shakyo-ikejiri`; null for others. */
  readonly party?: string | null
  /** The groups that the person speaks for. */
  readonly groups?: readonly string[]
  /** How surely the issuer made sure who it is, in its own word, e.g. `SIGNATURE`; null: it doesn't say. */
  readonly identityLevel?: string | null
}

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
  /** Whether a token's own word on posts gives rights. For tests: a token outlives what it tells, and production refuses this. */
  readonly trustsPostClaims?: boolean
}

/** Turns an `Authorization` header into an actor, or throws UNAUTHENTICATED with what is wrong with the token. */
export type Identify = (authorization: string | undefined, now: Date) => Promise<Actor>

const algorithms = ['RS256', 'PS256', 'ES256', 'EdDSA']

/**
 * Verifies access tokens: signature by the issuer's published keys, issuer, audience, expiry. Without
 * settings no token is accepted; a token that was found good is taken as good for up to a minute (`verifiedTokens`); a request without a token is anonymous. A token says who somebody is; which posts they hold
 * `postsOf` tells, at each request. Without it nobody holds any.
 */
export function identifyBy(settings: IdentitySettings | null, postsOf: PostsOf | null = null): Identify {
  const keys = settings === null ? null : keysFrom(settings.jwks)
  const known = verifiedTokens({ ...rememberedTokens, keysNow: () => keys?.now(), clock: Date.now })
  return async (authorization, now) => {
    if (authorization === undefined || authorization === '') return anonymous
    const token = /^Bearer ([\w.~+/=-]{1,8192})$/i.exec(authorization)?.[1]
    if (token === undefined)
      throw unauthenticated('The Authorization header must be "Bearer" and one access token.')
    if (settings === null || keys === null)
      throw unauthenticated('This graph has no token issuer configured.')
    const payload = await known(token, () => verified(token, keys.get, settings))
    const person = personFrom(payload)
    if (settings.trustsPostClaims) return { ...person, posts: postsIn(payload, businessDateOf(now)) }
    if (postsOf === null) return { ...person, posts: [] }
    return postsOf({ person: person.id, authorization, now }).then(
      (posts): Actor => ({ ...person, posts }),
      () => withUnknownPosts(person),
    )
  }
}

async function verified(
  token: string,
  keys: JWTVerifyGetKey,
  { issuer, audience }: IdentitySettings,
): Promise<JWTPayload> {
  try {
    const required = { requiredClaims: ['sub', 'exp'] }
    return (await jwtVerify(token, keys, { issuer, audience, algorithms, ...required })).payload
  } catch (error) {
    if (error instanceof errors.JWTExpired)
      throw unauthenticated('The access token has expired; sign in again.')
    if (isIssuerAway(error)) throw issuerAway()
    throw unauthenticated('The access token is not valid here; sign in again.')
  }
}

/** At most so many, each for at most a minute: a token that the issuer takes back by changing its keys isn't good for longer than that. */
const rememberedTokens = { most: 5_000, mostSeconds: 60 }

/** The issuer's keys; `now` stands for them as they were last read: what was read anew is another. */
type IssuerKeys = { readonly get: JWTVerifyGetKey; readonly now: () => unknown }

function keysFrom(jwks: string): IssuerKeys {
  if (!/^https?:/.test(jwks))
    return { get: createLocalJWKSet(JSON.parse(readFileSync(jwks, 'utf8'))), now: () => null }
  const read: JWKSCacheInput = {}
  return { get: createRemoteJWKSet(new URL(jwks), { [jwksCache]: read }), now: () => read.jwks }
}

/** The claims as the graph reads them; what has another shape gives no right. */
const claims = z.object({
  posts: z.array(z.unknown()).max(50).catch([]),
  party: z.string().max(120).nullable().catch(null),
  groups: z.array(z.string().max(120)).max(50).catch([]),
  identity_level: z.string().max(40).nullable().catch(null),
})

const heldPost = z.object({
  post: z.string().regex(/^[a-z][a-z0-9-]{0,60}$/),
  office: z.string().regex(/^[a-zA-Z]+[:_][\w-]{1,100}$/),
  /** The first day on which it's no longer held. */
  until: z.iso.date().nullish(),
})

/** Read once for a token as long as it's remembered. */
const persons = new WeakMap<JWTPayload, Omit<Person, 'posts'>>()

function personFrom(payload: JWTPayload): Omit<Person, 'posts'> {
  const known = persons.get(payload)
  if (known) return known
  const { party, groups, identity_level: identityLevel } = claims.parse(payload)
  const person: Omit<Person, 'posts'> = {
    kind: 'PERSON',
    id: String(payload.sub),
    party,
    groups,
    identityLevel,
  }
  persons.set(payload, person)
  return person
}

function postsIn(payload: JWTPayload, today: BusinessDate): HeldPost[] {
  return claims.parse(payload).posts.flatMap((each): HeldPost[] => {
    const read = heldPost.safeParse(each)
    if (!read.success || (read.data.until && read.data.until <= today)) return []
    return [{ post: read.data.post, office: read.data.office }]
  })
}

/** Whether the issuer's keys couldn't be had: then nobody knows whether the token is good. */
function isIssuerAway(error: unknown): boolean {
  if (error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid) return true
  if (!(error instanceof errors.JOSEError)) return true
  return error.code === 'ERR_JOSE_GENERIC'
}

function issuerAway(): GraphQLError {
  const message =
    "The token issuer's keys can't be had now. Try again soon; what needs no token can be read without one."
  return new GraphQLError(message, { extensions: { code: 'IDENTITY_UNAVAILABLE', http: { status: 503 } } })
}

function unauthenticated(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } })
}
