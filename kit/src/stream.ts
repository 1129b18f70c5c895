import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type DocumentNode, type ExecutionResult, GraphQLError, type GraphQLSchema, validate } from 'graphql'
import { createHandler } from 'graphql-sse/lib/use/fastify'
import type { Actor } from './actor.ts'
import { errorBoundary } from './errors.ts'
import type { Log } from './log.ts'
import { noCost, requestCost } from './request-cost.ts'
import { requestIdIn } from './request-head.ts'
import { followEvents } from './stream-events.ts'

/** What goes on by itself for those who follow something. */
export type Live = {
  /** Ends it, before the store closes. */
  close(): Promise<void>
}

export type Streaming = {
  /** Lets everybody go without a word that it's complete, so that they come back, to another process. */
  close(): void
}

type Parts = {
  readonly name: string
  readonly schema: GraphQLSchema
  /** The context of one event for whoever sent these headers. */
  readonly contextNow: (
    requestId: string,
    authorization: string | undefined,
  ) => Promise<{ readonly actor: Actor }>
  readonly log: Log
}

/** Who follows, as the request said it; looked at anew for each event. */
type Follower = { readonly requestId: string; readonly authorization: string | undefined }

/** Serves `/graphql/stream`: the subscriptions of the schema by graphql-sse's protocol, a connection for each. */
export function serveStream(app: FastifyInstance, { name, schema, contextNow, log }: Parts): Streaming {
  const open = new Set<FastifyReply>()
  let isClosed = false
  const masked = errorBoundary(log, name)
  const handle = createHandler<Follower>({
    schema,
    // No token, so no connection that several operations share.
    authenticate: () => null,
    context: ({ raw: { id, headers } }) => ({
      requestId: requestIdIn(headers['x-request-id']) ?? id,
      authorization: headers.authorization,
    }),
    validate: (...asked) => validate(asked[0], asked[1] as DocumentNode).map(invalid),
    execute: () => ({ errors: [notFollowed] }),
    subscribe: async (asked) => {
      const { requestId, authorization } = asked.contextValue
      const following = await followEvents(asked, () =>
        requestCost.run(noCost(), () => contextNow(requestId, authorization)),
      )
      return following as AsyncIterable<ExecutionResult>
    },
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

const notFollowed = new GraphQLError('Only subscriptions are followed here.', {
  extensions: { code: 'OPERATION_NOT_STREAMED' },
})

function invalid(error: GraphQLError): GraphQLError {
  const { message, nodes, source, positions, path } = error
  const extensions = { code: 'GRAPHQL_VALIDATION_FAILED' }
  return new GraphQLError(message, { nodes, source, positions, path, extensions })
}
