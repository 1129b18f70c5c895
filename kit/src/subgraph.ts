import { readFileSync } from 'node:fs'
import { buildSubgraphSchema } from '@apollo/subgraph'
import {
  type ASTNode,
  type DocumentNode,
  type GraphQLSchema,
  isTypeDefinitionNode,
  Kind,
  parse,
  Source,
  type TypeDefinitionNode,
  visit,
} from 'graphql'
import { classifyPublic, guardAudiences } from './audience.ts'
import { described, interfacesIn } from './described.ts'
import { problemResolvers, sharedMessages } from './problem.ts'
import { scalars } from './scalars.ts'

/** One noun of a subgraph: what may be asked of it, and who answers. */
export type Slice = { readonly typeDefs: DocumentNode; readonly resolvers: object }

/** Reads the `.graphql` file beside the module that asks: `readGraphql(import.meta.url, 'schema.graphql')`. */
export function readGraphql(moduleUrl: string, name: string): DocumentNode {
  const url = new URL(`./${name}`, moduleUrl)
  return parse(new Source(readFileSync(url, 'utf8'), url.pathname))
}

/** The schema of a subgraph: its slices, and what every subgraph shares (scalars, `Problem`, `Node`, `PageInfo`). */
export function subgraphSchema(slices: readonly Slice[]): GraphQLSchema {
  const ownsClause = slices.some(({ typeDefs }) => defines(typeDefs, 'Clause'))
  const shared: Slice = {
    typeDefs: readGraphql(import.meta.url, 'shared.graphql'),
    resolvers: sharedResolvers,
  }
  const stub: Slice = { typeDefs: readGraphql(import.meta.url, 'clause-stub.graphql'), resolvers: {} }
  const interfaces = interfacesIn(shared.typeDefs)
  const modules = [shared, ...(ownsClause ? [] : [stub]), ...slices].map(({ typeDefs, resolvers }) => ({
    typeDefs: described(typeDefs, interfaces),
    resolvers,
  }))
  return guardAudiences(buildSubgraphSchema(modules as Parameters<typeof buildSubgraphSchema>[0]))
}

/**
 * The schema of what may be followed: a slice with a `Subscription`, and of the slices that lend to it those types that it names, so that they're
 * the same here as in the graph. It isn't composed.
 * @throws Error for a field that nobody classified, and for one that isn't public.
 */
export function streamSchema(own: Slice, lenders: readonly Slice[]): GraphQLSchema {
  const lent = lentTo(own.typeDefs, lenders)
  const names = new Set(lent.map(({ name }) => name.value))
  const resolvers = lenders.flatMap(({ resolvers }) => Object.entries(resolvers))
  const schema = subgraphSchema([
    own,
    {
      typeDefs: { kind: Kind.DOCUMENT, definitions: lent },
      resolvers: Object.fromEntries(resolvers.filter(([name]) => names.has(name))),
    },
  ])
  classifyPublic(schema)
  return schema
}

/** The lenders' types that a document names, and those that these name. */
function lentTo(asking: DocumentNode, lenders: readonly Slice[]): TypeDefinitionNode[] {
  const types = lenders.flatMap(({ typeDefs }) => typeDefs.definitions.filter(isTypeDefinitionNode))
  const lent = new Map<string, TypeDefinitionNode>()
  const follow = (node: ASTNode) =>
    visit(node, {
      NamedType: ({ name }) => {
        const type = types.find((each) => each.name.value === name.value)
        if (!type || lent.has(name.value)) return
        lent.set(name.value, type)
        follow(type)
      },
    })
  follow(asking)
  return [...lent.values()]
}

const sharedResolvers = {
  ...scalars,
  ...problemResolvers(sharedMessages),
  Problem: { __resolveType: (problem: { kind: string }) => problem.kind },
}

function defines(typeDefs: DocumentNode, typeName: string): boolean {
  return typeDefs.definitions.some(
    (each) => each.kind === 'ObjectTypeDefinition' && each.name.value === typeName,
  )
}
