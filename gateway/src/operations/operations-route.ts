import type { FastifyInstance, FastifyReply } from 'fastify'
import { z } from 'zod'
import { type GraphqlRouteParts, gate } from '../graphql-route.ts'
import { type AskedByParts, askedBy, read, takeSigned } from '../guests/asked-by.ts'
import { refuse } from '../http-errors.ts'
import type { OperationRegistry, Settled, Unsettled } from './operation-registry.ts'

export type OperationsRouteParts = GraphqlRouteParts & AskedByParts & { readonly registry: OperationRegistry }

const id = z.string().regex(/^[0-9a-f]{64}$/, 'an id is the SHA-256 of a text, in hex')
const registering = z.strictObject({ operations: z.record(id, z.string().min(1)) })
const withdrawing = z.strictObject({ ids: z.array(id).min(1).nullable().default(null) })
const team = /^[a-z][a-z0-9-]{1,39}$/

type Named = { Params: { team: string } }

/**
 * `/operations`: what teams of frontends ask, registered by those who develop or operate. `PUT /operations/TEAM` adds operations by their
 * ids, `DELETE` lets some or all of them go, `GET /operations` lists them. Asked with an access token or signed, as `/subgraphs` is.
 */
export async function serveOperations(app: FastifyInstance, parts: OperationsRouteParts): Promise<void> {
  await app.register(async (scope) => {
    takeSigned(scope)
    const { registry } = parts
    const onRequest = gate(parts)

    scope.get('/operations', { onRequest }, async (request, reply) => {
      if (!(await askedBy(request, reply, parts))) return reply
      const operations = registry.all.map(({ text: _, ...told }) => told)
      return reply.header('cache-control', 'no-store').send({ operations })
    })

    scope.put<Named>('/operations/:team', { onRequest }, async (request, reply) => {
      const by = await askedBy(request, reply, parts)
      const asked = by && read(registering, by.body, reply)
      if (!asked || !isTeam(request.params.team, reply)) return reply
      return answer(reply, await registry.register(request.params.team, asked.operations, by.sponsor))
    })

    scope.delete<Named>('/operations/:team', { onRequest }, async (request, reply) => {
      const by = await askedBy(request, reply, parts)
      const asked = by && read(withdrawing, by.body, reply)
      if (!asked || !isTeam(request.params.team, reply)) return reply
      return answer(reply, await registry.withdraw(request.params.team, asked.ids, by.sponsor))
    })
  })
}

function isTeam(name: string, reply: FastifyReply): boolean {
  if (team.test(name)) return true
  refuse(reply, 400, 'BAD_REQUEST', 'A team is named in lower case, with digits and hyphens: my-district.')
  return false
}

function answer(reply: FastifyReply, outcome: Settled | Unsettled) {
  if (outcome.isTaken) return reply.send({ added: outcome.added, withdrawn: outcome.withdrawn })
  const { status, errors } = outcome
  reply.request.refusedFor = [...new Set(errors.map(({ code }) => code))]
  if (status === 503) reply.header('retry-after', '2')
  const requestId = reply.request.id
  return reply
    .code(status)
    .send({ errors: errors.map(({ message, ...more }) => ({ message, extensions: { ...more, requestId } })) })
}
