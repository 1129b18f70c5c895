import { Readable } from 'node:stream'
import { type ApolloServer, HeaderMap } from '@apollo/server'
import type { Log } from '@chiiki/kit/log.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type AdmissionRules, admission, type Incoming } from './admission.ts'
import type { Answers } from './answers/answers.ts'
import { type Caller, challenge, type Recognize } from './caller.ts'
import { DirectAnswers } from './direct-answers.ts'
import { errorBoundary } from './errors.ts'
import type { PlannedGraph } from './execution/planned-graph.ts'
import { refuse, refuseAll } from './http-errors.ts'
import type { KnownOperations } from './known-operations.ts'
import { type CheckRules, operationChecks } from './operation-checks.ts'
import {
  addressKey,
  type Count,
  type CountOf,
  type RateLimits,
  rateLimitHeaders,
  type Standing,
  tooMany,
} from './rate-limits.ts'
import { currentRequest, openRequest, type RequestContext, storeCommandsOf } from './request-context.ts'
import type { GatewaySight } from './sight.ts'

export type GraphqlRouteParts = AdmissionRules &
  CheckRules & {
    /** The GraphQL server; undefined while there's no schema. */
    readonly apollo: () => ApolloServer<RequestContext> | undefined
    readonly graph: () => PlannedGraph | undefined
    readonly known: KnownOperations
    readonly answers: Answers
    readonly subgraphsNow: () => RequestContext['subgraphs']
    readonly recognize: Recognize
    readonly rateLimits: RateLimits
    /** How requests are counted: alone, or together with other gateways. */
    readonly countOf: CountOf
    readonly operationTimeoutMs: number
    readonly exposeCost: boolean
    readonly sight: GatewaySight
    readonly log: Log
  }

declare module 'fastify' {
  interface FastifyRequest {
    graph?: RequestContext
    caller?: Caller
  }
}

/** `/graphql`: who asks and how often is decided before the body is read, what is asked before GraphQL sees it. */
export function serveGraphql(app: FastifyInstance, parts: GraphqlRouteParts): void {
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    onRequest: gate(parts),
    handler: graphqlHandler(parts),
  })
}

/** Counts the request of its address, verifies its token, counts the request of its identity. */
export function gate({ recognize, rateLimits, countOf }: GraphqlRouteParts) {
  const { perAddress, perIdentity, windowSeconds } = rateLimits
  const counts = {
    address: countOf('address', perAddress, windowSeconds),
    identity: countOf('identity', perIdentity, windowSeconds),
  }
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const standings: Standing[] = []
    const isOver = async (count: Count, key: string) => {
      const standing = await count(key)
      if (standing) standings.push(standing)
      reply.headers(rateLimitHeaders(standings))
      return standing?.isOver ? standing : undefined
    }
    const byAddress = await isOver(counts.address, addressKey(request.ip))
    if (byAddress) return refuseAll(reply, 429, [tooMany(byAddress)])
    const caller = await recognize(request.headers.authorization)
    if ('refused' in caller) {
      if (caller.code === 'IDENTITY_UNAVAILABLE') return refuse(reply, 503, caller.code, caller.refused)
      reply.header('www-authenticate', challenge(caller.refused))
      return refuse(reply, 401, caller.code, caller.refused)
    }
    request.caller = caller
    if (caller.mark === null) return undefined
    const byIdentity = await isOver(counts.identity, caller.mark)
    return byIdentity ? refuseAll(reply, 429, [tooMany(byIdentity)]) : undefined
  }
}

function graphqlHandler(parts: GraphqlRouteParts) {
  const {
    apollo,
    known,
    answers,
    graph: planned,
    subgraphsNow,
    operationTimeoutMs,
    exposeCost,
    sight,
    log,
  } = parts
  const admit = admission(parts)
  const check = operationChecks(parts)
  const direct = new DirectAnswers({ known, answers, graph: planned, check, boundary: errorBoundary(log) })
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const server = apollo()
    if (!server) {
      reply.header('retry-after', '2')
      const message = 'The graph has no schema yet: none of its services has answered so far.'
      return refuse(reply, 503, 'NO_SCHEMA', message)
    }
    const asked = admit({ body: request.body, search: searchOf(request) })
    if (!asked.isAdmitted) return refuseAll(reply, asked.status, asked.refusals)
    const caching = answers.opened()
    const seen = { span: sight.opened(request), fetched: sight.fetched, caching }
    const graph = openRequest(request.id, request.headers, operationTimeoutMs, subgraphsNow(), seen)
    request.graph = graph
    const answer = await currentRequest.run(graph, () => {
      const answering = request.method === 'POST' ? direct.answer(asked, request.headers, graph) : null
      return answering ?? answerOf(server, request, asked, graph)
    })
    const contentType = answer.headers['content-type']
    if (answer.status === 200 && contentType) direct.chose(request.headers.accept, contentType)
    reply.headers(answer.headers)
    const { vary, ...caches } = answers.headersOf(caching, answer.status !== 200 || graph.codes.size > 0)
    reply.headers(caches)
    if (vary !== undefined) reply.header('vary', varied(reply, vary))
    const cost = exposeCost ? storeCommandsOf(graph) : null
    if (cost !== null) reply.header('chiiki-store-commands', cost)
    if (graph.retryAfterSeconds !== null) reply.header('retry-after', graph.retryAfterSeconds)
    return reply.code(answer.status).send(answer.body)
  }
}

type Answer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Readable
}

/** What the GraphQL server answers. */
async function answerOf(
  server: ApolloServer<RequestContext>,
  request: FastifyRequest,
  { body, search }: Incoming,
  graph: RequestContext,
): Promise<Answer> {
  const { status = 200, ...answer } = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: request.method, headers: headersOf(request), body, search },
    context: async () => graph,
  })
  return {
    status,
    headers: Object.fromEntries(answer.headers),
    body: answer.body.kind === 'complete' ? answer.body.string : Readable.from(answer.body.asyncIterator),
  }
}

/** What an answer depends on, beside what is said of that already. */
function varied(reply: FastifyReply, by: string): string {
  const said = reply.getHeader('vary')
  return said === undefined ? by : `${said}, ${by}`
}

export function searchOf({ url }: FastifyRequest): string {
  const at = url.indexOf('?')
  return at === -1 ? '' : url.slice(at)
}

function headersOf({ headers }: FastifyRequest): HeaderMap {
  const map = new HeaderMap()
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  return map
}
