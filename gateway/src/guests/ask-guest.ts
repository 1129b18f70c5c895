import { type Actor, anonymous, type Identify } from '@chiiki/kit/actor.ts'
import { rightsUnavailable } from '@chiiki/kit/held-posts.ts'
import type { GraphQLFormattedError } from 'graphql'
import type { RequestContext } from '../request-context.ts'
import type { Question, Reply } from '../subgraph-client.ts'
import type { Reached } from '../subgraph-clients.ts'
import type { Passed } from './door.ts'

/** Asks a guest what the caller may ask of it. */
export type AskGuest = (
  reached: Reached,
  question: Question,
  request: RequestContext | undefined,
) => Promise<Reply>

/**
 * Holds each guest's audiences at its door: what isn't for the caller isn't asked for. A guest is sent the caller's access
 * token only if it was registered to take tokens.
 */
export function askGuestAs(identify: Identify, now: () => Date): AskGuest {
  return async ({ subgraph, client }, question, request) => {
    const { guest } = subgraph
    if (!guest) return client.ask(question, request)
    const actor = (): Promise<Actor> =>
      request ? identify(request.forwarded.authorization, now()) : Promise.resolve(anonymous)
    const passed = await guest.door.pass(question.query, actor)
    const errors = refusals(passed, subgraph.name)
    if (passed.query === null)
      return { data: {}, ...(errors.length > 0 && { errors }), cacheControl: 'no-store' }
    const { authorization, ...others } = request?.forwarded ?? {}
    const headers = guest.takesTokens && authorization ? { ...others, authorization } : others
    const reply = await client.ask({ ...question, query: passed.query }, request, headers)
    return errors.length === 0 ? reply : { ...reply, errors: [...(reply.errors ?? []), ...errors] }
  }
}

/** What somebody is told of what a guest wasn't asked for them. */
export function refusals({ acts, isUnsure }: Passed, service: string): GraphQLFormattedError[] {
  const told = acts.map(({ name, needs }) => ({
    message:
      needs.length > 0
        ? `Only those who hold one of these posts may do this: ${needs.join(', ')}.`
        : 'Only those who are signed in may do this.',
    path: [name],
    extensions: { code: 'NOT_PERMITTED', service, needs },
  }))
  return isUnsure ? [...told, rightsUnavailable().toJSON()] : told
}
