import { holdsPost, type Identify, type Person } from '@chiiki/kit/actor.ts'
import { hasUnknownPosts, rightsUnavailable } from '@chiiki/kit/held-posts.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { type GraphqlRouteParts, gate } from '../graphql-route.ts'
import { refuse } from '../http-errors.ts'
import { type SubgraphState, sdlDigest } from '../subgraph-watch.ts'
import type { DepartmentKeys } from './department-keys.ts'
import type { Guest } from './guest.ts'
import type { Guests, NotTaken, Sponsor, Taken } from './guests.ts'

export type GuestsRouteParts = GraphqlRouteParts & {
  readonly guests: Guests
  /** Who asks, with the posts that they hold. */
  readonly identify: Identify
  /** Whose signed requests are taken; null: nobody's. */
  readonly departmentKeys: DepartmentKeys | null
  readonly states: () => readonly SubgraphState[]
  readonly now: () => Date
}

const developer = 'department-developer'
const operator = 'platform-operator'

const wanted = z.strictObject({
  url: z.string().max(2_000),
  takesTokens: z.boolean().default(false),
  acceptsBreaking: z.boolean().default(false),
  expectedRevision: z.int().min(0).nullable().default(null),
})
const leaving = wanted.omit({ url: true, takesTokens: true })
const checked = z.union([z.strictObject({ sdl: z.string() }), z.strictObject({ url: z.string().max(2_000) })])

type Named = { Params: { name: string } }

type Asked = { readonly sponsor: Sponsor; readonly body: unknown }

const jose = 'application/jose'

/**
 * `/subgraphs`: departments' own subgraphs, for those who develop or operate them. `PUT /subgraphs/NAME` lets one in or takes
 * its new schema, `DELETE` lets it go, `POST /subgraphs/NAME/check` tells what would come of it, `GET` lists them. Asked with
 * somebody's access token, or as a whole signed by a department's key (`application/jose`).
 */
export async function serveGuests(app: FastifyInstance, parts: GuestsRouteParts): Promise<void> {
  // In a scope of its own: nothing else takes signed bodies.
  await app.register(async (scope) => {
    scope.addContentTypeParser(
      jose,
      { parseAs: 'string' },
      async (_request: FastifyRequest, body: string) => body,
    )
    serveRoutes(scope, parts)
  })
}

function serveRoutes(app: FastifyInstance, parts: GuestsRouteParts): void {
  const { guests } = parts
  const onRequest = gate(parts)
  const path = '/subgraphs/:name'

  app.get('/subgraphs', { onRequest }, async (request, reply) => {
    if (!(await askedBy(request, reply, parts))) return reply
    const states = new Map(parts.states().map((each) => [each.name, each]))
    return reply.header('cache-control', 'no-store').send({
      subgraphs: guests.all.map((guest) => shown(guest, states.get(guest.name))),
    })
  })

  app.put<Named>(path, { onRequest }, async (request, reply) => {
    const by = await askedBy(request, reply, parts)
    const asked = by && read(wanted, by.body, reply)
    if (!asked) return reply
    const { name } = request.params
    return answer(reply, name, await guests.register({ ...asked, name, declared: null }, by.sponsor))
  })

  app.delete<Named>(path, { onRequest }, async (request, reply) => {
    const by = await askedBy(request, reply, parts)
    const asked = by && read(leaving, by.body, reply)
    if (!asked) return reply
    const { name } = request.params
    return answer(reply, name, await guests.withdraw({ ...asked, name }, by.sponsor))
  })

  app.post<Named>(`${path}/check`, { onRequest }, async (request, reply) => {
    const by = await askedBy(request, reply, parts)
    const asked = by && read(checked, by.body, reply)
    if (!asked) return reply
    const found = await guests.check(request.params.name, asked)
    return reply.send({ isTakeable: found.errors.length === 0, ...found })
  })
}

/** What is asked and as whom, by the posts that they hold or the key that signed; null: they were refused. */
async function askedBy(
  request: FastifyRequest,
  reply: FastifyReply,
  parts: GuestsRouteParts,
): Promise<Asked | null> {
  if (request.headers['content-type'] === jose) return signedBy(request, reply, parts)
  const sponsor = await sponsorOf(request, reply, parts)
  return sponsor && { sponsor, body: request.body }
}

async function signedBy(
  request: FastifyRequest,
  reply: FastifyReply,
  { departmentKeys }: GuestsRouteParts,
): Promise<Asked | null> {
  const { method, url, body } = request
  const signed = departmentKeys
    ? await departmentKeys.verify(String(body), method, url)
    : { refused: 'No department has a key here: send an access token.' }
  if ('office' in signed) {
    const { office } = signed
    return { sponsor: { title: `department-key@${office}`, offices: [office] }, body: signed.body }
  }
  if (signed.isOurs) refuse(reply, 503, 'KEYS_UNAVAILABLE', signed.refused)
  else refuse(reply, 401, 'UNAUTHENTICATED', signed.refused)
  return null
}

/** As whom they ask, by the posts that they hold; null: they were refused. */
async function sponsorOf(
  request: FastifyRequest,
  reply: FastifyReply,
  { identify, now }: GuestsRouteParts,
): Promise<Sponsor | null> {
  const actor = await identify(request.headers.authorization, now())
  if (actor.kind === 'ANONYMOUS') {
    reply.header('www-authenticate', 'Bearer realm="chiiki"')
    refuse(
      reply,
      401,
      'UNAUTHENTICATED',
      `Sign in as a ${developer} or a ${operator}, and send the access token.`,
    )
    return null
  }
  if (holdsPost(actor, [operator])) return { title: titleOf(actor, operator), offices: null }
  if (holdsPost(actor, [developer])) {
    const offices = actor.posts.filter(({ post }) => post === developer).map(({ office }) => office)
    return { title: titleOf(actor, developer), offices }
  }
  if (hasUnknownPosts(actor)) refuse(reply, 503, 'RIGHTS_UNAVAILABLE', rightsUnavailable().message)
  else
    refuse(reply, 403, 'NOT_PERMITTED', `Only a ${developer} or a ${operator} may do this.`, {
      needs: [developer, operator],
    })
  return null
}

/** What a history shows of them: the post, never a name. */
function titleOf({ posts }: Person, as: string): string {
  const office = posts.find(({ post }) => post === as)?.office
  return `${as}@${office}`
}

function read<S extends z.ZodType>(schema: S, body: unknown, reply: FastifyReply): z.infer<S> | null {
  const asked = schema.safeParse(body ?? {})
  if (asked.success) return asked.data
  const faults = asked.error.issues.map(({ path, message }) => `${path.join('.') || 'the body'}: ${message}`)
  refuse(reply, 400, 'BAD_REQUEST', `The request isn't understood: ${faults.join('; ')}.`)
  return null
}

function answer(reply: FastifyReply, name: string, outcome: Taken | NotTaken) {
  if (outcome.isTaken) {
    const { isTaken: _, errors: __, ...told } = outcome
    return reply.code(outcome.outcome === 'REGISTERED' ? 201 : 200).send({ name, ...told })
  }
  const { isTaken: _, status, errors, ...found } = outcome
  reply.request.refusedFor = [...new Set(errors.map(({ code }) => code))]
  if (status === 503) reply.header('retry-after', '5')
  const requestId = reply.request.id
  return reply.code(status).send({
    errors: errors.map(({ message, ...more }) => ({ message, extensions: { ...more, requestId } })),
    ...found,
  })
}

function shown({ sdl, declared, ...guest }: Guest, state: SubgraphState | undefined) {
  return {
    ...guest,
    isFromFile: declared !== null,
    state: state?.state ?? 'unknown',
    // What it says now isn't served until it's registered again.
    saysOtherwise: state?.sdlDigest !== undefined && state.sdlDigest !== sdlDigest(sdl),
  }
}
