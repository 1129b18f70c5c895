import { type GraphQLSchema, getNamedType, isObjectType, isRequiredArgument } from 'graphql'
import type { AskOptions } from '../subgraph-client.ts'
import type { World } from '../world.ts'
import type { KnownIds } from './injections.ts'

/** One id of each type that a list at the root tells, and of the ward. */
export async function knownIds(
  world: World,
  schema: GraphQLSchema,
  options: AskOptions = {},
): Promise<KnownIds> {
  const ids = new Map<string, string>()
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    if (field.args.some(isRequiredArgument)) continue
    const type = getNamedType(field.type)
    const nodes = isObjectType(type) ? type.getFields().nodes : undefined
    const of = nodes ? getNamedType(nodes.type) : type
    if (!isObjectType(of) || !of.getFields().id) continue
    const { data } = await world.ask(`{ ${field.name} { ${nodes ? 'nodes { id }' : 'id'} } }`, {}, options)
    const answer = data?.[field.name]
    const first = nodes ? answer?.nodes[0] : Array.isArray(answer) ? answer[0] : answer
    if (typeof first?.id === 'string') ids.set(of.name, first.id)
  }
  return ids
}
