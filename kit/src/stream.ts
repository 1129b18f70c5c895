import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type DocumentNode, type ExecutionResult, GraphQLError, type GraphQLSchema, validate } from 'graphql'
import { createHandler } from 'graphql-sse/lib/use/fastify'
import { anonymous } from './actor.ts'
import { errorBoundary } from './errors.ts'
import type { Log } from './log.ts'
import { requestIdIn } from './request-head.ts'
import type { RequestContext } from './serve.ts'

/**
 * What of a subgraph may be followed: a schema of its own with a `Subscription`, beside the one that is composed, because a composed graph has
 * no subscriptions. Whoever listens is nobody: only what is public goes out, the same to all.
 */
export type Stream = {
  readonly schema: GraphQLSchema
  /** Ends what goes on by itself, before the store closes. */
  close(): Promise<void>
}

export type Streaming = {
  /** Lets everybody go without a word that it's complete, so that they come back, to another process. */
  close(): void
}

type Parts = {
  readonly name: string
  readonly schema: GraphQLSchema
  readonly clock: () => Date
  readonly log: Log
}

/** Serves `/graphql/stream`: graphql-sse's protocol, a connection for each subscription. */
export function serveStream(app: FastifyInstance, { name, schema, clock, log }: Parts): Streaming {
  const open = new Set<FastifyReply>()
  let isClosed = false
  const masked = errorBoundary(log, name)
  const handle = createHandler<RequestContext>({
    schema,
    // No token, so no connection that several operations share.
    authenticate: () => null,
    context: ({ raw }) => ({
      actor: anonymous,
      now: clock(),
      requestId: requestIdIn(raw.headers['x-request-id']) ?? raw.id,
    }),
    validate: (...asked) => validate(asked[0], asked[1] as DocumentNode).map(invalid),
    onNext: (_context, _request, result) => {
      const { data, errors = [] } = result as ExecutionResult
      if (errors.length === 0) return { data }
      return { data, errors: errors.map((error) => masked(error.toJSON(), error) as GraphQLError) }
    },
  })
  app.post('/graphql/stream', async (request: FastifyRequest, reply: FastifyReply) => {
    if (isClosed) return reply.code(503).send({ errors: [{ message: 'This process is on its way down.' }] })
    open.add(reply)
    reply.hijack()
    reply.raw.once('close', () => open.delete(reply))
    try {
      await handle(request, reply)
    } catch {
      // Its source failed, which was logged there: whoever reads this hears that it broke off.
      reply.raw.destroy()
    }
  })
  return {
    close: () => {
      isClosed = true
      for (const { raw } of open) raw.end()
    },
  }
}

function invalid(error: GraphQLError): GraphQLError {
  const { message, nodes, source, positions, path } = error
  const extensions = { code: 'GRAPHQL_VALIDATION_FAILED' }
  return new GraphQLError(message, { nodes, source, positions, path, extensions })
}
