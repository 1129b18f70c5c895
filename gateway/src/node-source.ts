import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway'
import DataLoader from 'dataloader'
import { buildSchema, execute, GraphQLError, type GraphQLFormattedError, parse } from 'graphql'
import { maxNodes, type NodeOwners, nodeSchemaSdl, typeOfId } from './node.ts'
import type { RequestContext } from './request-context.ts'
import type { SubgraphClients } from './subgraph-clients.ts'
import { SubgraphFault } from './subgraph-fault.ts'

type Entity = { __typename: string; id: string }
type Found = Entity | null | Error
type Nodes = DataLoader<string, Entity | null>

/**
 * Answers `node(id:)` and `nodes(ids:)` within the gateway. A thing is only said to be there when its owner says
 * so: all ids of one fetch are asked of each owner at once, by `_entities`. An id that names nothing is null; an
 * owner that fails is an error at the field, so that "gone" and "can't tell" are never taken for each other.
 */
export function nodeSource(owners: NodeOwners, clients: SubgraphClients): GraphQLDataSource {
  const schema = buildSchema(nodeSchemaSdl(owners))
  return {
    async process(options: GraphQLDataSourceProcessOptions) {
      const request = 'incomingRequestContext' in options ? (options.context as RequestContext) : undefined
      // Whether a thing is there at all is asked each time.
      request?.caching.never()
      const nodes: Nodes = new DataLoader((ids) => find(ids, owners, clients, request))
      const { data, errors } = await execute({
        schema,
        document: parse(options.request.query ?? '', { noLocation: true }),
        variableValues: options.request.variables,
        rootValue: {
          node: ({ id }: { id: string }) => nodes.load(id),
          nodes: ({ ids }: { ids: string[] }) => bounded(ids).map((id) => nodes.load(id)),
        },
      })
      return { data, ...(errors && { errors: errors.map((error) => error.toJSON()) }) }
    },
  }
}

function bounded(ids: string[]): string[] {
  if (ids.length <= maxNodes) return ids
  throw new GraphQLError(`nodes(ids:) takes at most ${maxNodes} ids at once; ${ids.length} were given.`, {
    extensions: { code: 'BAD_USER_INPUT', limit: maxNodes, given: ids.length },
  })
}

async function find(
  ids: readonly string[],
  owners: NodeOwners,
  clients: SubgraphClients,
  request: RequestContext | undefined,
): Promise<Found[]> {
  const byOwner = new Map<string, Entity[]>()
  for (const id of ids) {
    const __typename = typeOfId(id, owners)
    const owner = __typename === undefined ? undefined : owners[__typename]
    if (__typename === undefined || owner === undefined) continue
    byOwner.set(owner, [...(byOwner.get(owner) ?? []), { __typename, id }])
  }
  const found = new Map<string, Found>()
  await Promise.all(
    [...byOwner].map(async ([owner, entities]) => {
      const answers = await existing(owner, entities, clients, request)
      for (const [at, { id }] of entities.entries()) found.set(id, answers[at] ?? null)
    }),
  )
  return ids.map((id) => found.get(id) ?? null)
}

const existence =
  'query NodesThatExist($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }'

/** For each entity, in order: itself where its owner has it, null where it hasn't, an error where it can't tell. */
async function existing(
  owner: string,
  entities: readonly Entity[],
  clients: SubgraphClients,
  request: RequestContext | undefined,
): Promise<Found[]> {
  try {
    const question = { query: existence, variables: { representations: entities } }
    const { data, errors = [] } = await clients.named(owner, request).ask(question, request)
    const found = data?._entities
    return entities.map((entity, at): Found => {
      const error =
        errors.find(({ path }) => path?.[1] === at) ?? errors.find(({ path }) => path?.[1] === undefined)
      if (error) return told(error, owner)
      if (!Array.isArray(found)) return told(new SubgraphFault('SUBGRAPH_INVALID_RESPONSE', owner), owner)
      return found[at]?.__typename === entity.__typename ? entity : null
    })
  } catch (error) {
    return entities.map(() => told(error as SubgraphFault, owner))
  }
}

function told(error: SubgraphFault | GraphQLFormattedError, service: string): Error {
  if (error instanceof SubgraphFault) {
    return new GraphQLError(error.message, { extensions: error.extensions })
  }
  return new GraphQLError(error.message, { extensions: { ...error.extensions, service } })
}
