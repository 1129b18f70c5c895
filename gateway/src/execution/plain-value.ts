import {
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isSpecifiedScalarType,
  Kind,
  type ValueNode,
} from 'graphql'

/**
 * The JSON of a value of the text, valid for its type, that can be sent as a variable and mean the same; undefined where it can't. One
 * with variables in it can't; nor one of a scalar of the schema's own that isn't a text: what it makes of a number is its own affair.
 */
export function plainValue(node: ValueNode, type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return plainValue(node, type.ofType)
  // A value may stand for a list of itself alone.
  const one = getNamedType(type)
  switch (node.kind) {
    case Kind.NULL:
      return null
    case Kind.VARIABLE:
      return undefined
    case Kind.LIST: {
      if (!isListType(type)) return undefined
      const values = node.values.map((each) => plainValue(each, type.ofType))
      return values.includes(undefined) ? undefined : values
    }
    case Kind.OBJECT: {
      if (!isInputObjectType(one)) return undefined
      const fields = one.getFields()
      const entries = node.fields.map(({ name, value }) => {
        const field = fields[name.value]
        return [name.value, field && plainValue(value, field.type)] as const
      })
      return entries.some(([, value]) => value === undefined) ? undefined : Object.fromEntries(entries)
    }
    case Kind.INT:
    case Kind.FLOAT:
      if (!isSpecifiedScalarType(one)) return undefined
      // An id of digits may be longer than a number is exact.
      return one.name === 'ID' ? node.value : Number(node.value)
    default:
      return isEnumType(one) || isSpecifiedScalarType(one) || node.kind === Kind.STRING
        ? node.value
        : undefined
  }
}
