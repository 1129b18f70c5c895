import {
  type ConstDirectiveNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  parse,
} from 'graphql'
import { nodeSubgraph } from './subgraph-list.ts'

/** A subgraph and what it may be asked, in SDL. */
export type SubgraphSdl = { readonly name: string; readonly sdl: string }

/** Which subgraph knows whether a thing of a type exists: type name → subgraph name. */
export type NodeOwners = Readonly<Record<string, string>>

type Description = ObjectTypeDefinitionNode | ObjectTypeExtensionNode
type Claim = { type: string; subgraph: string; isDescribed: boolean; fields: number }

/**
 * The types that `node(id:)` can answer, each with its owner: every object type that some subgraph declares as
 * `implements Node @key(fields: "id")`. Where several do, the owner is who describes the type, then who gives it
 * the most fields. Types that are `@inaccessible` anywhere don't count.
 */
export function nodeOwners(subgraphs: readonly SubgraphSdl[]): NodeOwners {
  const hidden = new Set<string>()
  const claims: Claim[] = []
  for (const { name, sdl } of subgraphs) {
    if (name === nodeSubgraph) continue
    for (const definition of parse(sdl, { noLocation: true }).definitions) {
      if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION)
        continue
      if (definition.directives?.some((each) => isCalled(each, 'inaccessible')))
        hidden.add(definition.name.value)
      if (isNode(definition)) claims.push(claimOf(name, definition))
    }
  }
  const ranked = claims.filter(({ type }) => !hidden.has(type)).sort(byRight)
  return Object.fromEntries(ranked.map(({ type, subgraph }) => [type, subgraph]).reverse())
}

/** The SDL of the gateway's own subgraph: Relay's two fields, and a stub of each type that they can answer. */
export function nodeSdl(owners: NodeOwners): string {
  const stubs = Object.keys(owners)
    .sort()
    .map((type) => `type ${type} implements Node @key(fields: "id", resolvable: false) {\n  id: ID!\n}`)
  return [federationLink, nodeFields, ...stubs].join('\n\n')
}

/** The most ids that `nodes(ids:)` takes at once. */
export const maxNodes = 100

const federationLink =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@key"])'

const nodeFields = `type Query {
  "The thing that this id names. Null when it names nothing that you may know of."
  node("The id of any thing that is a \`Node\`." id: ID!): Node
  "The things that these ids name, in their order; null in the place of each that names nothing that you may know of."
  nodes("At most ${maxNodes} ids." ids: [ID!]!): [Node]!
}

"A thing with an id of its own: one id is the Relay id, the federation key and the key in the store."
interface Node {
  "Opaque; stable for ever."
  id: ID!
}`

/** The SDL of the plain schema that the gateway executes to answer as that subgraph. */
export function nodeSchemaSdl(owners: NodeOwners): string {
  const stubs = Object.keys(owners).map((type) => `type ${type} implements Node { id: ID! }`)
  return [nodeFields, ...stubs].join('\n')
}

/**
 * The type that an id is of: its part before the first `:` or `_` is the type's name in lower camel case
 * (`district:ikejiri`, `council_x7…`). Undefined when no such type can be asked for.
 */
export function typeOfId(id: string, owners: NodeOwners): string | undefined {
  if (id.length > 200) return undefined
  const prefix = /^([a-z][A-Za-z0-9]*)[:_]./.exec(id)?.[1]
  if (prefix === undefined) return undefined
  const type = prefix.charAt(0).toUpperCase() + prefix.slice(1)
  return Object.hasOwn(owners, type) ? type : undefined
}

function byRight(a: Claim, b: Claim): number {
  return (
    Number(b.isDescribed) - Number(a.isDescribed) || b.fields - a.fields || (a.subgraph < b.subgraph ? -1 : 1)
  )
}

function claimOf(subgraph: string, definition: Description): Claim {
  const isDescribed = definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.description !== undefined
  return { type: definition.name.value, subgraph, isDescribed, fields: definition.fields?.length ?? 0 }
}

function isNode({ interfaces, directives }: Description): boolean {
  return Boolean(interfaces?.some((each) => each.name.value === 'Node') && directives?.some(isResolvableById))
}

function isResolvableById(directive: ConstDirectiveNode): boolean {
  if (!isCalled(directive, 'key')) return false
  const values = new Map(directive.arguments?.map(({ name, value }) => [name.value, value]))
  const fields = values.get('fields')
  const resolvable = values.get('resolvable')
  const isById = fields?.kind === Kind.STRING && fields.value.trim() === 'id'
  return isById && !(resolvable?.kind === Kind.BOOLEAN && !resolvable.value)
}

function isCalled(directive: ConstDirectiveNode, name: string): boolean {
  return directive.name.value === name || directive.name.value === `federation__${name}`
}
