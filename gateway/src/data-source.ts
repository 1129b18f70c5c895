import type { GraphQLDataSource } from '@apollo/gateway'
import type { PartOf } from './cache-policy.ts'
import type { FetchOptions } from './execution/planned-graph.ts'
import type { AskGuest } from './guests/ask-guest.ts'
import { type Fetch, missingFields } from './missing-fields.ts'
import type { RequestContext } from './request-context.ts'
import type { Question, Reply } from './subgraph-client.ts'
import type { SubgraphClients } from './subgraph-clients.ts'
import { faultOf } from './subgraph-fault.ts'
import type { Subgraph } from './subgraph-list.ts'

type Options = FetchOptions
type Answer = Awaited<ReturnType<GraphQLDataSource['process']>>

/**
 * Answers the planner's fetches from the subgraph of this name. The client is looked up at each fetch, so a
 * subgraph that moves is followed without a new schema. A guest is asked by way of `askGuest`, which holds its door. A failure
 * becomes errors with a path, never a throw.
 */
export function dataSource(name: string, clients: SubgraphClients, askGuest: AskGuest): GraphQLDataSource {
  return {
    async process(options: Options): Promise<Answer> {
      const { query = '', variables, operationName } = options.request
      const question: Question = { query, variables, operationName }
      const request = 'incomingRequestContext' in options ? (options.context as RequestContext) : undefined
      try {
        const reached = clients.reached(name, request)
        const reply = reached.subgraph.guest
          ? await askGuest(reached, question, request)
          : await reached.client.ask(question, request)
        await request?.caching.heard(partOf(reached.subgraph, question, request), reply)
        return toAnswer(reply)
      } catch (error) {
        await request?.caching.heard(partOf({ name }, question, request), null)
        const fault = faultOf(error, name)
        const fetch = fetchOf(options, question)
        if (!fetch) throw fault
        return { data: null, errors: missingFields(fault, fetch) }
      }
    },
  }
}

function partOf(
  { name, guest }: Pick<Subgraph, 'name' | 'guest'>,
  { query }: Question,
  request: RequestContext,
): PartOf {
  const isPersonal = guest?.takesTokens === true && request.forwarded.authorization !== undefined
  return { service: name, isGuest: guest !== undefined, isPersonal, isAct: /^\s*mutation\b/.test(query) }
}

function toAnswer({ data, errors, extensions }: Reply): Answer {
  return { data, ...(errors && { errors }), ...(extensions && { extensions }) }
}

function fetchOf(options: Options, { query, variables }: Question): Fetch | undefined {
  if (!('incomingRequestContext' in options)) return undefined
  const { document, operation } = options.incomingRequestContext
  const representations = variables?.representations
  const isFromEntities = Array.isArray(representations)
  return {
    query,
    places: isFromEntities ? representations.length : 1,
    isFromEntities,
    path: options.pathInIncomingRequest ?? [],
    nameOf: options.nameOf ?? ((name) => name),
    document,
    operation,
  }
}
