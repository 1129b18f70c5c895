import { readdirSync, readFileSync } from 'node:fs'
import type { GraphQLDataSource } from '@apollo/gateway'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { canonicalJson } from '@chiiki/kit/canonical-json.ts'
import {
  type DocumentNode,
  defaultFieldResolver,
  execute,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isUnionType,
  Kind,
  parse,
  visit,
} from 'graphql'

export type TrialSubgraph = {
  readonly name: string
  readonly sdl: string
  readonly source: GraphQLDataSource
}

/**
 * The project's subgraphs by their committed SDL, with made-up data in the place of a store: each value depends on nothing but the
 * thing's type and key, the field and its arguments, so that two gateways over them must tell the same.
 */
export function trialSubgraphs(size: Size = small, folder = 'gateway/subgraphs'): TrialSubgraph[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'))
  return files.map((file) => {
    const sdl = readFileSync(`${folder}/${file}`, 'utf8')
    return { name: file.replace('.graphql', ''), sdl, source: sourceOf(subgraphSchema(sdl), size) }
  })
}

/** A subgraph's schema whose entities are what their representations say. */
export function subgraphSchema(sdl: string): GraphQLSchema {
  const typeDefs = withoutMachinery(parse(sdl))
  const entities = typeDefs.definitions.flatMap((each) =>
    (each.kind === Kind.OBJECT_TYPE_DEFINITION || each.kind === Kind.OBJECT_TYPE_EXTENSION) &&
    each.directives?.some(({ name }) => name.value === 'key')
      ? [[each.name.value, { __resolveReference: (reference: Thing) => reference }]]
      : [],
  )
  return buildSubgraphSchema([{ typeDefs, resolvers: Object.fromEntries(entities) }])
}

const machinery = new Set(['_entities', '_service', '_Entity', '_Any', '_Service'])

/** Without what federation's library adds by itself. */
function withoutMachinery(document: DocumentNode): DocumentNode {
  const drop = ({ name }: { name: { value: string } }) => (machinery.has(name.value) ? null : undefined)
  return visit(document, {
    FieldDefinition: drop,
    UnionTypeDefinition: drop,
    ScalarTypeDefinition: drop,
    ObjectTypeDefinition: drop,
  })
}

/** How long lists are at most, and how many things there are of a type. */
export type Size = {
  readonly rows: number
  readonly things: number
  /** Lists that are just so long, by `Type.field`. */
  readonly lists?: Readonly<Record<string, number>>
  /** How many things there are of these types. */
  readonly kinds?: Readonly<Record<string, number>>
  /** What these unions always are. */
  readonly members?: Readonly<Record<string, string>>
}

/** A few things of each type, so that the same ones are met at several places. */
const small: Size = { rows: 3, things: 5 }

/** Answers by made-up data, in process. */
export function sourceOf(schema: GraphQLSchema, size: Size = small): GraphQLDataSource {
  const documents = new Map<string, DocumentNode>()
  return {
    process: async ({ request }) => {
      const query = request.query ?? ''
      const document = documents.get(query) ?? parse(query)
      documents.set(query, document)
      const { data, errors } = await execute({
        schema,
        document,
        variableValues: request.variables,
        rootValue: { __typename: 'root' },
        contextValue: size,
        fieldResolver: madeUp,
        typeResolver: (thing: Thing) => thing.__typename,
      })
      // As over a wire: nothing is shared, and nothing is undefined.
      return JSON.parse(JSON.stringify({ data, ...(errors && { errors }) }))
    },
  }
}

type Thing = { readonly __typename: string; readonly [name: string]: unknown }

/** What the thing itself says, else a value of the field's type that is always the same for this thing. */
function madeUp(thing: Thing, args: object, size: Size, info: GraphQLResolveInfo): unknown {
  if (info.fieldName === '_entities' || info.fieldName === '_service')
    return defaultFieldResolver(thing, args, size, info)
  if (Object.hasOwn(thing, info.fieldName)) return thing[info.fieldName]
  const { id = keyOf(thing) } = thing as { id?: unknown }
  const seed = hash(`${thing.__typename} ${String(id)} ${info.fieldName} ${canonicalJson(args)}`)
  const length = size.lists?.[`${info.parentType.name}.${info.fieldName}`]
  return valueFor(info.returnType, { seed, size, schema: info.schema, length }, length !== undefined)
}

function keyOf(thing: Thing): string {
  return hash(canonicalJson(thing)).toString(36)
}

type From = {
  readonly seed: number
  readonly size: Size
  readonly schema: GraphQLSchema
  readonly length?: number | undefined
}

function valueFor(type: GraphQLOutputType, from: From, isSure: boolean): unknown {
  const { seed, size, schema, length = seed % (size.rows + 1) } = from
  if (isNonNullType(type)) return valueFor(type.ofType, from, true)
  const member = isUnionType(type) ? size.members?.[type.name] : undefined
  if (!isSure && !member && seed % 11 === 0) return null
  if (isListType(type))
    return Array.from({ length }, (_, index) =>
      valueFor(type.ofType, { seed: hash(`${seed} ${index}`), size, schema }, false),
    )
  if (isEnumType(type)) return pick(type.getValues(), seed).value
  if (isScalarType(type)) return scalar(type.name, seed)
  const name = isObjectType(type) ? type.name : (member ?? pick(concrete(type, schema), seed).name)
  const number = seed % (size.kinds?.[name] ?? size.things)
  return { __typename: name, id: `${name.charAt(0).toLowerCase()}${name.slice(1)}:${number}` }
}

function concrete(type: GraphQLOutputType, schema: GraphQLSchema) {
  return isInterfaceType(type) || isUnionType(type) ? schema.getPossibleTypes(type) : []
}

function scalar(name: string, seed: number): unknown {
  if (name === 'Int') return seed % 1000
  if (name === 'Float') return (seed % 1000) / 8
  if (name === 'Boolean') return seed % 2 === 0
  return `${name} ${seed % 1000}`
}

function pick<T>(from: readonly T[], seed: number): T {
  return from[seed % from.length] as T
}

function hash(text: string): number {
  let value = 2166136261
  for (let index = 0; index < text.length; index++)
    value = Math.imul(value ^ text.charCodeAt(index), 16777619)
  return value >>> 0
}
