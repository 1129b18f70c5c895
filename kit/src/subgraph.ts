import { readFileSync } from 'node:fs'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { type DocumentNode, type GraphQLSchema, parse, Source } from 'graphql'
import { guardAudiences } from './audience.ts'
import { described, interfacesIn } from './described.ts'
import { holdings } from './holding.ts'
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
  const schema = guardAudiences(buildSubgraphSchema(modules as Parameters<typeof buildSubgraphSchema>[0]))
  holdings(schema)
  return schema
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
