import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql'
import { type KeyedType, picked } from './keys.ts'
import type { Representation, Subject } from './subject.ts'

/** A way to a type from the root that needs no argument: what to ask, with a place for what is asked of it. */
export type Way = { readonly type: string; readonly query: (selection: string) => string }

const deepest = 5
const mostWays = 300

/** The shortest way to each object type, by fields that need no argument. */
export function waysTo(schema: GraphQLSchema): Map<string, Way> {
  const ways = new Map<string, Way>()
  const root = schema.getQueryType()
  if (!root) return ways
  let edge: Way[] = [{ type: root.name, query: (selection) => `{ ${selection} }` }]
  ways.set(root.name, edge[0] as Way)
  for (let depth = 0; depth < deepest && edge.length > 0; depth += 1) {
    const next: Way[] = []
    for (const way of edge) {
      for (const field of askable(schema.getType(way.type))) {
        for (const type of behind(schema, field)) {
          if (ways.has(type.name) || ways.size >= mostWays) continue
          const further: Way = {
            type: type.name,
            query: (selection) => way.query(`${field.name} { ... on ${type.name} { ${selection} } }`),
          }
          ways.set(type.name, further)
          next.push(further)
        }
      }
    }
    edge = next
  }
  return ways
}

/** Fields that need no argument. What federation adds isn't among them. */
export function askable(type: unknown): GraphQLField<unknown, unknown>[] {
  if (!isObjectType(type)) return []
  return Object.values(type.getFields()).filter(
    ({ name, args }) => !name.startsWith('_') && !args.some(isRequiredArgument),
  )
}

function behind(
  schema: GraphQLSchema,
  { type }: GraphQLField<unknown, unknown>,
): readonly GraphQLObjectType[] {
  const named = getNamedType(type)
  if (isObjectType(named)) return [named]
  return isInterfaceType(named) || isUnionType(named) ? schema.getPossibleTypes(named) : []
}

/** What to select of a field so that its value shows: nothing of a leaf, else its type's name. */
export function shown({ name, type }: GraphQLField<unknown, unknown>): string {
  return isLeafType(getNamedType(type)) ? name : `${name} { __typename }`
}

/** Every object of an answer that is of the type, with what was asked of it. */
export function objectsOf(type: string, value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap((each) => objectsOf(type, each))
  if (typeof value !== 'object' || value === null) return []
  const own = (value as { __typename?: unknown }).__typename === type
  return [
    ...(own ? [value as Record<string, unknown>] : []),
    ...Object.values(value).flatMap((each) => objectsOf(type, each)),
  ]
}

/** Things that are there: those that were named, and those that the subgraph's own lists tell. */
export async function findSamples(subject: Subject): Promise<Map<string, Representation[]>> {
  const samples = new Map<string, Representation[]>()
  if (!subject.schema) return samples
  const ways = waysTo(subject.schema)
  for (const type of subject.keyed) {
    const named = subject.settings.entities[type.name]?.flatMap((id) => representationOf(type, id)) ?? []
    samples.set(type.name, named.length > 0 ? named : await found(subject, type, ways.get(type.name)))
  }
  return samples
}

/** A thing of a type with a key of one field, by what that is. */
function representationOf({ name, keys }: KeyedType, id: string): Representation[] {
  const key = keys.find(({ text }) => /^\w+$/.test(text.trim()))
  return key ? [{ __typename: name, [key.text.trim()]: id }] : []
}

async function found(
  subject: Subject,
  { name, keys }: KeyedType,
  way: Way | undefined,
): Promise<Representation[]> {
  const [key] = keys
  if (!way || !key) return []
  const { body } = await subject.ask(way.query(`__typename ${key.text}`), { token: subject.settings.token })
  const things = objectsOf(name, body?.data ?? null).flatMap((each) => picked(key.fields, each) ?? [])
  const different = new Map(things.map((each) => [JSON.stringify(each), each]))
  return [...different.values()].slice(0, 3).map((each) => ({ __typename: name, ...(each as object) }))
}
