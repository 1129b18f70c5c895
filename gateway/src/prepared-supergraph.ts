import { type Schema, Supergraph } from '@apollo/federation-internals'
import type { ApolloGateway } from '@apollo/gateway'
import { buildASTSchema, type GraphQLSchema, parse } from 'graphql'
import { prepareToPlanAround } from './execution/for-planning.ts'

/** Lets what waits have its turn. */
const turn = () => new Promise((resolve) => setImmediate(resolve))

/**
 * Builds what a supergraph's text stands for piece by piece, with others' turns between the pieces: all of it at once holds up every
 * request for half a second. The text has been tried out, so it isn't validated once more.
 */
export async function preparedSupergraph(planSdl: string): Promise<Supergraph> {
  const document = parse(planSdl, { noLocation: true })
  await turn()
  const supergraph = Supergraph.build(document, { validateSupergraph: false })
  await turn()
  supergraph.subgraphs()
  await turn()
  const apiSchema = supergraph.apiSchema()
  await turn()
  await keepAsGraphQL(apiSchema)
  await keepAsGraphQL(supergraph.schema)
  prepareToPlanAround(planSdl, document)
  await turn()
  return supergraph
}

/** Has a schema told by graphql-js once, however often it's asked for that: Apollo's gateway does, and so does our executor. */
async function keepAsGraphQL(schema: Schema): Promise<void> {
  const document = schema.toAST()
  await turn()
  // Types that are only extended are told in a way of their own; a supergraph has none.
  const isOnlyExtended = (each: { hasExtensionElements(): boolean; hasNonExtensionElements(): boolean }) =>
    each.hasExtensionElements() && !each.hasNonExtensionElements()
  if ([schema.schemaDefinition, ...schema.types()].some(isOnlyExtended)) return
  const made = buildASTSchema(document, { assumeValid: true, assumeValidSDL: true })
  schema.toGraphQLJSSchema = (config): GraphQLSchema =>
    config ? Object.getPrototypeOf(schema).toGraphQLJSSchema.call(schema, config) : made
  await turn()
}

/** The part of Apollo's gateway that makes a supergraph of its text. It's none that the package gives out. */
type Building = {
  createSchemaFromSupergraphSdl(sdl: string): { supergraph: Supergraph; supergraphSdl: string }
  createServices(services: ReturnType<Supergraph['subgraphsMetadata']>): void
}

/**
 * Has Apollo's gateway take the supergraph that was prepared for a text, instead of building it anew. Returns how it's told of one;
 * for any other text it does what it always does.
 */
export function taking(apollo: ApolloGateway): (sdl: string, supergraph: Supergraph) => void {
  const building = apollo as unknown as Building
  const build = building.createSchemaFromSupergraphSdl
  let prepared: { readonly sdl: string; readonly supergraph: Supergraph } | undefined
  building.createSchemaFromSupergraphSdl = (supergraphSdl) => {
    if (prepared?.sdl !== supergraphSdl) return build.call(apollo, supergraphSdl)
    const { supergraph } = prepared
    prepared = undefined
    building.createServices(supergraph.subgraphsMetadata())
    return { supergraph, supergraphSdl }
  }
  return (sdl, supergraph) => {
    prepared = { sdl, supergraph }
  }
}
