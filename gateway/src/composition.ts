import { composeServices } from '@apollo/composition'
import { Supergraph } from '@apollo/federation-internals'
import { QueryPlanner } from '@apollo/query-planner'
import { GraphQLError, parse, printSchema, Source } from 'graphql'
import { planningBy } from './execution/for-planning.ts'
import { mentions, withoutAuthorization } from './guests/declared-audiences.ts'
import { type NodeOwners, nodeOwners, nodeSdl } from './node.ts'
import { notNullable } from './nullability.ts'
import type { SubgraphSdl } from './ownership.ts'
import { loadable, planSdlOf } from './plan-sdl.ts'
import { schemaVersionsSdl } from './schema-versions.ts'
import { historySubgraph, nodeSubgraph, ownNames } from './subgraph-list.ts'

export type { SubgraphSdl }

/** A supergraph that was tried out, for the planner and for clients. */
export type Tried = {
  supergraphSdl: string
  /** The supergraph without its descriptions: for the planner. */
  planSdl: string
  /** The API schema, with descriptions. */
  apiSdl: string
  /** Advice. */
  hints: string[]
}

/** What subgraphs make together, with the types that `node(id:)` can answer. */
export type Composed = Tried & { owners: NodeOwners }

/** Why subgraphs don't fit together, in composition's own words. */
export type NotComposed = { errors: { code: string; message: string }[] }

/**
 * Composes subgraphs, with the gateway's own subgraphs among them. The outcome depends on their names and
 * SDL alone, not on their order: a supergraph says what can be asked, and where a subgraph is reached is
 * configuration, so its address there is only a sign for it. The supergraph has been tried: the planner takes it.
 */
export function composeSubgraphs(list: readonly SubgraphSdl[]): Composed | NotComposed {
  try {
    const errors = list.flatMap(authorizationFaults)
    if (errors.length > 0) return { errors }
    const owners = nodeOwners(list)
    const subgraphs = withOwn(
      [...list].sort((a, b) => (a.name < b.name ? -1 : 1)),
      owners,
    )
    const composed = composeServices(
      subgraphs.map(({ name, sdl, isGuest }) => ({
        name,
        url: `http://${name}/graphql`,
        typeDefs: parse(new Source(isGuest ? withoutAuthorization(sdl) : sdl, name)),
      })),
    )
    if (composed.errors) return { errors: composed.errors.map(toError) }
    const { supergraphSdl } = composed
    const hints = composed.hints.map(({ definition, message }) => `${definition.code}: ${message}`)
    hints.push(...notNullable(list).map((message) => `NOT_NULLABLE: ${message}`))
    return { ...tryOut(supergraphSdl), hints, owners }
  } catch (error) {
    return { errors: [toError(error)] }
  }
}

/**
 * Does with a supergraph what the gateway will do with it, so that one that doesn't serve is found before it's
 * put in the place of one that does.
 * @throws Error when the supergraph can't be served.
 */
export function tryOut(supergraphSdl: string): Omit<Tried, 'hints'> {
  const toPlan = loadable(supergraphSdl)
  const supergraph = Supergraph.build(toPlan, { validateSupergraph: true })
  planningBy(new QueryPlanner(supergraph), toPlan)
  const apiSdl = `${printSchema(supergraph.apiSchema().toGraphQLJSSchema())}\n`
  return { supergraphSdl, planSdl: planSdlOf(supergraphSdl), apiSdl }
}

/**
 * Federation's own authorization directives, which Apollo's planner neither holds nor loads. Of a guest `@authenticated` is
 * taken, because the gateway holds it at the guest's door; our own subgraphs hold their audiences themselves.
 */
function authorizationFaults({ name, sdl, isGuest }: SubgraphSdl): NotComposed['errors'] {
  const refused = ['requiresScopes', 'policy', ...(isGuest ? [] : ['authenticated'])]
  return refused
    .filter((directive) => sdl.includes(directive) && mentions(sdl, directive))
    .map((directive) => ({
      code: 'AUTHORIZATION_NOT_TAKEN',
      message: `${name} uses @${directive}, which nobody would hold here. Say who may read by @audience.`,
    }))
}

function withOwn(list: readonly SubgraphSdl[], owners: NodeOwners): SubgraphSdl[] {
  const others = list.filter(({ name }) => !ownNames.includes(name))
  const history = { name: historySubgraph, sdl: schemaVersionsSdl }
  const node = { name: nodeSubgraph, sdl: nodeSdl(owners) }
  return [...others, history, ...(Object.keys(owners).length === 0 ? [] : [node])]
}

function toError(error: unknown): { code: string; message: string } {
  const code = error instanceof GraphQLError ? error.extensions.code : undefined
  return {
    code: typeof code === 'string' ? code : 'INVALID_GRAPHQL',
    message: error instanceof Error ? error.message : String(error),
  }
}
