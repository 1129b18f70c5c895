import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  type GraphQLLeafType,
  GraphQLString,
  isEnumType,
} from 'graphql'

const integer = /^-?(?:0|[1-9]\d*)$/

/** What may stand for a leaf of the type in an answer. A scalar of the schema's own may hold anything: its subgraph made it. */
export function leafCheck(type: GraphQLLeafType): (value: unknown) => boolean {
  if (isEnumType(type)) {
    const names = new Set(type.getValues().map(({ name }) => name))
    return (value) => typeof value === 'string' && names.has(value)
  }
  switch (type.name) {
    case GraphQLBoolean.name:
      return (value) => typeof value === 'boolean'
    case GraphQLInt.name:
      return isInteger
    case GraphQLFloat.name:
      return (value) => typeof value === 'number' && Number.isFinite(value)
    case GraphQLString.name:
      return (value) => typeof value === 'string'
    case GraphQLID.name:
      return (value) => typeof value === 'string' || isInteger(value)
    default:
      return () => true
  }
}

function isInteger(value: unknown): boolean {
  return typeof value === 'number' && integer.test(String(value))
}
