import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql'

/** One place of one operation where a client's value goes in. */
export type Position = {
  /** `Query.districts(where.name.contains)`. */
  readonly name: string
  readonly query: string
  /** The variables with this value at the place, honest ones at all others. */
  readonly with: (value: unknown) => Record<string, unknown>
  /** The same operation with the place left out, or filled honestly where it may not be. */
  readonly honest: Record<string, unknown>
}

/** An id that exists of each type, as far as the graph has one. */
export type KnownIds = ReadonlyMap<string, string>

type Way = {
  readonly kind: 'query' | 'mutation'
  /** Puts a selection on the type into the whole operation. */
  readonly around: (inner: string) => string
  readonly variables: readonly Variable[]
}
type Variable = { readonly name: string; readonly type: string; readonly value: unknown }

/**
 * Every place of a schema where a client's value goes in: each scalar, enum and list within each argument of each field that
 * can be reached, at the root or below it. Generated from the schema, so that a new field is attacked without a new test.
 */
export function positionsIn(schema: GraphQLSchema, ids: KnownIds): Position[] {
  return waysIn(schema, ids).flatMap(({ type, way }) =>
    Object.values(type.getFields()).flatMap((field) =>
      field.args.flatMap((arg) =>
        placesIn(arg.type, ids).map((place) => position(type, field, arg, place, way, ids)),
      ),
    ),
  )
}

/** How each object type is reached from the roots, by the shortest way. */
function waysIn(schema: GraphQLSchema, ids: KnownIds): { type: GraphQLObjectType; way: Way }[] {
  const found = new Map<GraphQLObjectType, Way>()
  const [query, mutation] = [schema.getQueryType(), schema.getMutationType()]
  if (query) found.set(query, { kind: 'query', around: (inner) => `{ ${inner} }`, variables: [] })
  for (const [type, way] of found) {
    for (const field of Object.values(type.getFields())) {
      const named = getNamedType(field.type)
      if (!isCompositeType(named)) continue
      for (const next of isAbstractType(named) ? schema.getPossibleTypes(named) : [named]) {
        const on = found.has(next) ? undefined : through(way, field, next, ids)
        if (on) found.set(next, on)
      }
    }
  }
  if (mutation) found.set(mutation, { kind: 'mutation', around: (inner) => `{ ${inner} }`, variables: [] })
  return [...found].map(([type, way]) => ({ type, way }))
}

function through(
  way: Way,
  field: GraphQLField<unknown, unknown>,
  next: GraphQLObjectType,
  ids: KnownIds,
): Way | undefined {
  // Where an id is needed and the graph has none of that type, the type is reached by another way or not at all.
  const needsId = field.args.some((arg) => isRequiredArgument(arg) && /^ids?$/.test(arg.name))
  if (needsId && !ids.has(next.name)) return undefined
  const given = requiredOf(field, next, ids, `v${way.variables.length}_`)
  const call = `${field.name}${argumentsOf(given)}`
  return {
    kind: way.kind,
    around: (inner) => way.around(`${call} { ... on ${next.name} { ${inner} } }`),
    variables: [...way.variables, ...given],
  }
}

type Given = Variable & { readonly argument: string }

function requiredOf(
  field: GraphQLField<unknown, unknown>,
  returned: GraphQLNamedType,
  ids: KnownIds,
  prefix: string,
): Given[] {
  return field.args.filter(isRequiredArgument).map((arg) => ({
    argument: arg.name,
    name: `${prefix}${arg.name}`,
    type: String(arg.type),
    value: honestValue(arg.type, ids, aboutOf(arg, returned)),
  }))
}

function argumentsOf(given: readonly Given[]): string {
  if (given.length === 0) return ''
  return `(${given.map(({ argument, name }) => `${argument}: $${name}`).join(', ')})`
}

function position(
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  arg: GraphQLArgument,
  place: Place,
  way: Way,
  ids: KnownIds,
): Position {
  const returned = getNamedType(field.type)
  const others = requiredOf(field, returned, ids, 'a_').filter(({ argument }) => argument !== arg.name)
  const attacked: Given = { argument: arg.name, name: 'attacked', type: declaredType(arg), value: null }
  const call = `${field.name}${argumentsOf([...others, attacked])}${selectionOn(returned)}`
  const fixed = [...way.variables, ...others]
  const declared = [...fixed, attacked].map(({ name, type: of }) => `$${name}: ${of}`).join(', ')
  const values = Object.fromEntries(fixed.map(({ name, value }) => [name, value]))
  return {
    name: `${type.name}.${field.name}(${[arg.name, ...place.path].join('.')})`,
    query: `${way.kind} (${declared}) ${way.around(call)}`,
    with: (value) => ({ ...values, attacked: place.with(value) }),
    honest: isRequiredArgument(arg)
      ? { ...values, attacked: honestValue(arg.type, ids, aboutOf(arg, returned)) }
      : values,
  }
}

/** A variable for an argument that may be left out must be one that may be left out. */
function declaredType(arg: GraphQLArgument): string {
  return String(isRequiredArgument(arg) ? arg.type : getNullableType(arg.type))
}

/** What the argument's ids are of. */
function aboutOf({ name }: GraphQLArgument, returned: GraphQLNamedType): string {
  return /^ids?$/.test(name) ? returned.name : name
}

/** Just enough to count what came back. */
function selectionOn(type: GraphQLNamedType): string {
  if (!isCompositeType(type)) return ''
  if (isObjectType(type) && type.getFields().pageInfo && type.getFields().nodes)
    return ' { nodes { __typename } }'
  return ' { __typename }'
}

type Place = { readonly path: readonly string[]; readonly with: (value: unknown) => unknown }

/** The places within a value of a type. A type within itself is entered once. */
function placesIn(type: GraphQLInputType, ids: KnownIds, above: readonly string[] = []): Place[] {
  const nullable = getNullableType(type)
  if (isListType(nullable)) {
    return placesIn(nullable.ofType, ids, above).map(({ path, with: put }) => ({
      path: ['[]', ...path],
      with: (value) => [put(value)],
    }))
  }
  if (!isInputObjectType(nullable)) return [{ path: [], with: (value) => value }]
  if (above.includes(nullable.name)) return []
  return Object.values(nullable.getFields()).flatMap((field) =>
    placesIn(field.type, ids, [...above, nullable.name]).map(({ path, with: put }) => ({
      path: [field.name, ...path],
      with: (value) => ({
        ...(nullable.isOneOf ? {} : honestObject(nullable, ids)),
        [field.name]: put(value),
      }),
    })),
  )
}

function honestObject(type: GraphQLInputType, ids: KnownIds): Record<string, unknown> {
  if (!isInputObjectType(type)) return {}
  const fields = Object.values(type.getFields()).filter(isRequiredInputField)
  return Object.fromEntries(fields.map((field) => [field.name, honestValue(field.type, ids, field.name)]))
}

const honestScalars: Record<string, unknown> = {
  Int: 1,
  Float: 1,
  Boolean: true,
  String: '池尻4-35',
  Date: '2026-12-01',
  DateTime: '2026-12-01T10:00:00+09:00',
  PartialDate: '2026-12',
}

/** A value that a client could mean. `about` is the name that tells what an id is of. */
function honestValue(type: GraphQLInputType, ids: KnownIds, about: string): unknown {
  if (isNonNullType(type)) return honestValue(type.ofType, ids, about)
  if (isListType(type)) return [honestValue(type.ofType, ids, about)]
  if (isInputObjectType(type)) return honestObject(type, ids)
  if (isEnumType(type)) return type.getValues()[0]?.name
  if (type.name !== 'ID') return honestScalars[type.name] ?? 'x'
  return ids.get(about) ?? ids.get(about.charAt(0).toUpperCase() + about.slice(1)) ?? [...ids.values()][0]
}

/** What a careless store would take for a condition, a program or a pattern instead of a value. */
export const payloads: readonly unknown[] = [
  { $ne: null },
  { $gt: '' },
  { $where: 'return true' },
  [{ $ne: null }],
  "'; return true; var x='",
  '{"$ne": null}',
]

/** A harmless text: what an attacking one must not get more than. */
export const harmless = 'zzqzzqzzq'

/** How many values an answer holds. */
export function valuesIn(data: unknown): number {
  if (data === null || data === undefined) return 0
  if (typeof data !== 'object') return 1
  return Object.values(data).reduce((sum: number, each) => sum + valuesIn(each), 0)
}
