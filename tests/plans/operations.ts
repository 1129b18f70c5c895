import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
} from 'graphql'

export type Operation = { readonly name: string; readonly query: string; readonly variables: object }
/** An id for each prefix that the store holds: `district` → `district:ikejiri`. */
export type Samples = ReadonlyMap<string, string>

type Field = GraphQLField<unknown, unknown>
type Given = Readonly<Record<string, unknown>>

/** How many objects deep an answer is asked for. */
const depth = 3

/**
 * Every way to read that the schema offers: each root field by what it requires, with each of its other arguments, each
 * condition of its `where` and each order; and each entity by its reference. Answers are asked for with everything in
 * them. So that a new field, filter or order is among them by itself.
 */
export function everyRead(schema: GraphQLSchema, samples: Samples): Operation[] {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {})
  const own = fields.filter(({ name }) => !name.startsWith('_'))
  return [...own.flatMap((field) => readsOf(schema, field, samples)), ...entityReads(schema, samples)]
}

function readsOf(schema: GraphQLSchema, field: Field, samples: Samples): Operation[] {
  const required = Object.fromEntries(
    field.args
      .filter(isRequiredArgument)
      .map((arg) => [arg.name, sampleOf(arg.name, arg.type, field, samples)]),
  )
  const whole = selectionOf(schema, getNamedType(field.type), samples, depth)
  const short = selectionOf(schema, getNamedType(field.type), samples, 2)
  const others = field.args
    .filter((arg) => !isRequiredArgument(arg) && !['after', 'before', 'first', 'lang'].includes(arg.name))
    .flatMap((arg) => choicesOf(arg, field, samples))
  return [
    operation(field, required, whole, field.name),
    ...others.map(({ what, given }) =>
      operation(field, { ...required, ...given }, short, `${field.name} ${what}`),
    ),
  ]
}

/** Each single thing that an optional argument can ask for. */
function choicesOf(arg: GraphQLArgument, field: Field, samples: Samples): { what: string; given: Given }[] {
  const type = getNamedType(arg.type)
  const choice = (what: string, value: unknown) => ({
    what: `by ${what}`,
    given: { [arg.name]: isListType(arg.type) ? [value] : value },
  })
  if (arg.name === 'orderBy' && isInputObjectType(type)) {
    const orders = getNamedType(type.getFields().field?.type)
    const names = isEnumType(orders) ? orders.getValues().map(({ name }) => name) : []
    return names.flatMap((name) =>
      ['ASC', 'DESC'].map((direction) => choice(`${name} ${direction}`, { field: name, direction })),
    )
  }
  if (arg.name === 'where' && isInputObjectType(type)) {
    return Object.values(type.getFields())
      .filter(({ name }) => !['and', 'or', 'not'].includes(name))
      .map((member) =>
        choice(member.name, { [member.name]: conditionOn(member.name, member.type, field, samples) }),
      )
  }
  return [choice(arg.name, sampleOf(arg.name, type, field, samples))]
}

function conditionOn(name: string, given: GraphQLInputType, field: Field, samples: Samples): Given {
  const type = getNamedType(given)
  if (!isInputObjectType(type)) return {}
  const operators = type.getFields()
  const operator = ['eq', 'contains', 'gte'].find((each) => operators[each]) ?? 'eq'
  const value = operators[operator]?.type
  return { [operator]: value ? sampleOf(name, value, field, samples) : null }
}

function entityReads(schema: GraphQLSchema, samples: Samples): Operation[] {
  const entity = schema.getType('_Entity')
  const types = isUnionType(entity) ? entity.getTypes() : []
  // What has another key than an id isn't kept in the store by it.
  const byId = types.filter((type) => type.getFields().id)
  return byId.map((type) => ({
    name: `the entity ${type.name}`,
    query: `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type.name} ${selectionOf(schema, type, samples, depth)} } }`,
    variables: { of: [{ __typename: type.name, id: idOf(type.name, samples) }] },
  }))
}

function operation(field: Field, given: Given, selection: string, name: string): Operation {
  const used = field.args.filter((arg) => arg.name in given)
  const declared = used.map((arg) => `$${arg.name}: ${arg.type}`).join(', ')
  const passed = used.map((arg) => `${arg.name}: $${arg.name}`).join(', ')
  const head = declared === '' ? 'query' : `query (${declared})`
  const call = passed === '' ? field.name : `${field.name}(${passed})`
  return { name, query: `${head} { ${call} ${selection} }`, variables: given }
}

/** Everything below a type, to a depth: what needs an argument gets one, as text in the query. */
function selectionOf(
  schema: GraphQLSchema,
  type: GraphQLNamedType,
  samples: Samples,
  left: number,
  path: readonly string[] = [],
  alias = '',
): string {
  if (isLeafType(type)) return ''
  if (isUnionType(type) || isInterfaceType(type)) {
    const within = schema
      .getPossibleTypes(type)
      .map((each) => `... on ${each.name} ${selectionOf(schema, each, samples, left, path, `${each.name}_`)}`)
    return `{ __typename ${within.join(' ')} }`
  }
  if (!isObjectType(type)) return ''
  // Pages and their rows are one step of an answer, not three.
  const isWrapper = /(Connection|Edge)$/.test(type.name)
  const fields = Object.values((type as GraphQLObjectType).getFields()).filter(
    ({ name }) => !(isWrapper && name === 'edges'),
  )
  const parts = fields.flatMap((field) => {
    const inner = getNamedType(field.type)
    // Members of a union may differ in what a name of theirs is.
    const call = (alias === '' ? '' : `${alias}${field.name}: `) + calling(field, samples)
    if (isLeafType(inner)) return [call]
    const isTooDeep = left <= 1 && !isWrapper
    if (isTooDeep || path.filter((each) => each === inner.name).length > 0) return []
    return [
      `${call} ${selectionOf(schema, inner, samples, isWrapper ? left : left - 1, [...path, inner.name])}`,
    ]
  })
  return `{ __typename ${parts.join(' ')} }`
}

function calling(field: Field, samples: Samples): string {
  const given = field.args
    .filter(isRequiredArgument)
    .map((arg) => `${arg.name}: ${literal(sampleOf(arg.name, arg.type, field, samples), arg.type)}`)
  return given.length === 0 ? field.name : `${field.name}(${given.join(', ')})`
}

function literal(value: unknown, type: GraphQLInputType): string {
  if (isEnumType(getNamedType(type)) && typeof value === 'string') return value
  return JSON.stringify(value)
}

const days: Readonly<Record<string, string>> = {
  through: '2026-07-15',
  from: '2026-06-30',
  to: '2027-01-01',
  comparedWith: '2019-06-30',
}
const scalars: Readonly<Record<string, unknown>> = {
  Date: '2026-06-30',
  DateTime: '2026-11-24T10:00:00+09:00',
  PartialDate: '2026',
  Int: 2026,
  Float: 1,
  Boolean: true,
}
const texts: Readonly<Record<string, string>> = {
  text: '池尻四丁目35番',
  name: '池尻',
  postalCode: '154-0001',
}

function sampleOf(name: string, type: GraphQLInputType, field: Field, samples: Samples): unknown {
  if (isNonNullType(type)) return sampleOf(name, type.ofType, field, samples)
  if (isListType(type)) return [sampleOf(name, type.ofType, field, samples)]
  if (isEnumType(type)) return type.getValues()[0]?.name
  if (isInputObjectType(type)) {
    const members = Object.values(type.getFields()).filter(isRequiredInputField)
    return Object.fromEntries(
      members.map((each) => [each.name, sampleOf(each.name, each.type, field, samples)]),
    )
  }
  const { name: scalar } = type as GraphQLNamedType
  if (scalar === 'ID') return name === 'id' ? idOf(thingOf(field), samples) : idOf(name, samples)
  if (scalar === 'Date' && days[name]) return days[name]
  if (name === 'last' || name === 'first') return 5
  return scalars[scalar] ?? texts[name] ?? 'x'
}

/** What a field answers or lists: `DistrictConnection` lists districts. */
function thingOf({ type }: Field): string {
  return getNamedType(type).name.replace(/Connection$/, '')
}

function idOf(name: string, samples: Samples): string {
  const prefix = name.charAt(0).toLowerCase() + name.slice(1)
  if (prefix === 'place') return samples.get('district') ?? 'district:none'
  if (prefix === 'heldBy') return samples.get('office') ?? 'office:none'
  return samples.get(prefix) ?? `${prefix}:none`
}
