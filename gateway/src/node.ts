import { Kind } from 'graphql'
import {
  argumentOf,
  type Declaration,
  declarationsIn,
  hasDirective,
  isCalled,
  ownersOf,
  type SubgraphSdl,
} from './ownership.ts'
import { nodeSubgraph } from './subgraph-list.ts'

/** Which subgraph knows whether a thing of a type exists: type name → subgraph name. */
export type NodeOwners = Readonly<Record<string, string>>

/**
 * The types that `node(id:)` can answer, each with its owner: every object type that some subgraph declares as
 * `implements Node @key(fields: "id")`. Types that are `@inaccessible` anywhere don't count.
 */
export function nodeOwners(subgraphs: readonly SubgraphSdl[]): NodeOwners {
  const others = subgraphs.filter(({ name }) => name !== nodeSubgraph)
  const hidden = new Set(
    others.flatMap(({ sdl }) =>
      declarationsIn(sdl)
        .filter((each) => hasDirective(each, 'inaccessible'))
        .map(nameOf),
    ),
  )
  const owners = Object.entries(ownersOf(others, isNode))
  return Object.fromEntries(owners.filter(([type]) => !hidden.has(type)))
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

function isNode(declaration: Declaration): boolean {
  const isOfNode = declaration.interfaces?.some((each) => each.name.value === 'Node')
  return Boolean(isOfNode && declaration.directives?.some(isResolvableById))
}

function isResolvableById(directive: NonNullable<Declaration['directives']>[number]): boolean {
  if (!isCalled(directive, 'key')) return false
  const fields = argumentOf(directive, 'fields')
  const resolvable = argumentOf(directive, 'resolvable')
  const isById = fields?.kind === Kind.STRING && fields.value.trim() === 'id'
  return isById && !(resolvable?.kind === Kind.BOOLEAN && !resolvable.value)
}

function nameOf(declaration: Declaration): string {
  return declaration.name.value
}
