import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql'

/** The smallest operation that the schema lets through, for any root field: what it must be given is made up by type and name. */
export function anyOperation(kind: 'query' | 'mutation', field: GraphQLField<unknown, unknown>) {
  const required = field.args.filter(isRequiredArgument)
  const declared = required.map(({ name, type }) => `$${name}: ${type}`).join(', ')
  const given = required.map(({ name }) => `${name}: $${name}`).join(', ')
  const variables = Object.fromEntries(required.map((arg) => [arg.name, anyValue(arg)]))
  const head = declared === '' ? kind : `${kind} (${declared})`
  const call = given === '' ? field.name : `${field.name}(${given})`
  return { query: `${head} { ${call} ${selectionOf(field.type)} }`, variables }
}

const texts: { readonly [scalar: string]: unknown } = {
  Date: '2026-11-24',
  DateTime: '2026-11-24T10:00:00+09:00',
  PartialDate: '2026',
  Int: 1,
  Float: 1,
  Boolean: true,
}

function anyValue(
  { name, type }: GraphQLArgument | GraphQLInputField,
  within: GraphQLInputType = type,
): unknown {
  if (isNonNullType(within)) return anyValue({ name, type } as GraphQLArgument, within.ofType)
  if (isListType(within)) return [anyValue({ name, type } as GraphQLArgument, within.ofType)]
  if (isEnumType(within)) return within.getValues()[0]?.name
  if (isInputObjectType(within)) {
    const members = Object.values(within.getFields()).filter(isRequiredInputField)
    return Object.fromEntries(members.map((member) => [member.name, anyValue(member)]))
  }
  return texts[(within as GraphQLNamedType).name] ?? 'x'
}

/** What of the answer is asked for: its leaves that need no argument, so that two answers can be compared. */
function selectionOf(type: GraphQLOutputType): string {
  const named = getNamedType(type)
  if (isLeafType(named)) return ''
  const fields = 'getFields' in named ? Object.values(named.getFields()) : []
  const leaves = fields.filter(
    (each) => isLeafType(getNamedType(each.type)) && !each.args.some(isRequiredArgument),
  )
  return `{ __typename ${leaves.map(({ name }) => name).join(' ')} }`
}
