import type { FastifyInstance, FastifyReply } from 'fastify'
import { z } from 'zod'
import { type GraphqlRouteParts, gate } from '../graphql-route.ts'
import { type SubgraphState, sdlDigest } from '../subgraph-watch.ts'
import { type AskedByParts, askedBy, read, takeSigned } from './asked-by.ts'
import type { Guest } from './guest.ts'
import type { Guests } from './guests.ts'
import type { NotTaken, Taken } from './outcome.ts'

export type GuestsRouteParts = GraphqlRouteParts &
  AskedByParts & {
    readonly guests: Guests
    readonly states: () => readonly SubgraphState[]
  }

const wanted = z.strictObject({
  url: z.string().max(2_000),
  takesTokens: z.boolean().default(false),
  acceptsBreaking: z.boolean().default(false),
  expectedRevision: z.int().min(0).nullable().default(null),
})
const leaving = wanted.omit({ url: true, takesTokens: true })
const checked = z.union([z.strictObject({ sdl: z.string() }), z.strictObject({ url: z.string().max(2_000) })])

type Named = { Params: { name: string } }

/**
 * `/subgraphs`: departments' own subgraphs, for those who develop or operate them. `PUT /subgraphs/NAME` lets one in or takes
 * its new schema, `DELETE` lets it go, `POST /subgraphs/NAME/check` tells what would come of it, `GET` lists them. Asked with
 * somebody's access token, or as a whole signed by a department's key (`application/jose`).
 */
export async function serveGuests(app: FastifyInstance, parts: GuestsRouteParts): Promise<void> {
  // In a scope of its own: nothing else takes signed bodies.
  await app.register(async (scope) => {
    takeSigned(scope)
    serveRoutes(scope, parts)
  })
}

function serveRoutes(app: FastifyInstance, parts: GuestsRouteParts): void {
  const { guests } = parts
  const onRequest = gate(parts)
  const path = '/subgraphs/:name'

  app.get('/subgraphs', { onRequest }, async (request, reply) => {
    if (!(await askedBy(request, reply, parts))) return reply
    await guests.follow()
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
