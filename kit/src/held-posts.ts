import { GraphQLError } from 'graphql'
import { z } from 'zod'
import type { Actor, HeldPost, Person } from './actor.ts'
import { type BusinessDate, businessDateOf } from './business-date.ts'
import type { Log } from './log.ts'
import { requestCost } from './request-cost.ts'

/** Whose posts are asked for, by which header, and when. */
export type Asking = { readonly person: string; readonly authorization: string; readonly now: Date }

/** The posts that a person holds at that moment, acting ones among them. Rejects where that can't be known now. */
export type PostsOf = (asking: Asking) => Promise<readonly HeldPost[]>

const unknown = new WeakSet<Actor>()
const inVain = new WeakSet<Actor>()

/**
 * A person whose posts can't be had now. To every rule they hold none, so that what is public and what is their own go on; that a
 * rule asked is remembered, and the answer says so.
 */
export function withUnknownPosts(person: Omit<Person, 'posts'>): Person {
  const actor: Person = {
    ...person,
    get posts() {
      inVain.add(actor)
      return []
    },
  }
  unknown.add(actor)
  return actor
}

/** Whether the actor's posts can't be had now. */
export function hasUnknownPosts(actor: Actor): boolean {
  return unknown.has(actor)
}

/** Whether something asked for posts that can't be had now: what was decided by that may not stand. */
export function wasAskedInVain(actor: Actor): boolean {
  return inVain.has(actor)
}

export function rightsUnavailable(): GraphQLError {
  const message =
    "Who holds which post can't be asked now, so nothing that needs a post is told or done. Repeat the request soon, an act with the same idempotencyKey. What is public can be read meanwhile."
  return new GraphQLError(message, { extensions: { code: 'RIGHTS_UNAVAILABLE' } })
}

const answer = z.object({
  data: z.object({
    myPosts: z
      .array(
        z.object({
          code: z.string().max(61),
          officeId: z.string().max(120),
          from: z.iso.date(),
          until: z.iso.date().nullable(),
        }),
      )
      .max(200),
  }),
})
type Term = z.infer<typeof answer>['data']['myPosts'][number]

export type OrganizationSettings = {
  /** Where organization's subgraph answers. */
  readonly url: string
  /** How long an answer of it is believed; 0: it's asked at each request. A right that ended is gone that much later at most. */
  readonly maxAgeSeconds: number
  readonly timeoutMs?: number
}

const mostRemembered = 10_000
const question = JSON.stringify({ query: '{ myPosts { code officeId from until } }' })

/**
 * Asks organization, with the person's own token: nobody can ask for somebody else, and no further secret is needed. What it
 * answered is believed for `maxAgeSeconds`, counted from before it was asked, by the clock of the requests.
 */
export function postsFromOrganization(settings: OrganizationSettings, log: Log): PostsOf {
  const remembered = new Map<string, { readonly asked: number; readonly terms: Promise<readonly Term[]> }>()
  return async ({ person, authorization, now }) => {
    const known = remembered.get(person)
    const age = known === undefined ? -1 : now.getTime() - known.asked
    const isFresh = age >= 0 && age < settings.maxAgeSeconds * 1_000
    const terms = known && isFresh ? known.terms : ask(settings, authorization)
    if (!(known && isFresh)) remember(person, now, terms)
    try {
      return heldOn(await terms, businessDateOf(now))
    } catch (error) {
      if (remembered.get(person)?.terms === terms) remembered.delete(person)
      log.warn({ fault: (error as Error).name }, 'organization tells no posts')
      throw error
    }
  }

  function remember(person: string, now: Date, terms: Promise<readonly Term[]>): void {
    if (settings.maxAgeSeconds === 0) return
    remembered.delete(person)
    remembered.set(person, { asked: now.getTime(), terms })
    const [oldest] = remembered.keys()
    if (remembered.size > mostRemembered && oldest !== undefined) remembered.delete(oldest)
  }
}

async function ask(
  { url, timeoutMs = 2_000 }: OrganizationSettings,
  authorization: string,
): Promise<readonly Term[]> {
  const traceparent = requestCost.getStore()?.span?.traceparent
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization, ...(traceparent && { traceparent }) },
    body: question,
    redirect: 'error',
    signal: AbortSignal.timeout(timeoutMs),
  })
  return answer.parse(await response.json()).data.myPosts
}

function heldOn(terms: readonly Term[], today: BusinessDate): HeldPost[] {
  return terms
    .filter(({ from, until }) => from <= today && (until === null || today < until))
    .map(({ code, officeId }) => ({ post: code, office: officeId }))
}
