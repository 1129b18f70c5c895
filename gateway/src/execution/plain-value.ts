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
 * Whether a value of the text, valid for its type, can be sent as a variable and mean the same. One with variables in it can't; nor one
 * of a scalar of the schema's own that isn't a text: what it makes of a number in the text is its own affair.
 */
export function isPlain(node: ValueNode, type: GraphQLInputType): boolean {
  if (isNonNullType(type)) return isPlain(node, type.ofType)
  switch (node.kind) {
    case Kind.NULL:
      return true
    case Kind.LIST:
      return isListType(type) && node.values.every((each) => isPlain(each, type.ofType))
    case Kind.OBJECT: {
      const one = getNamedType(type)
      if (!isInputObjectType(one)) return false
      const fields = one.getFields()
      return node.fields.every(({ name, value }) => {
        const field = fields[name.value]
        return field !== undefined && isPlain(value, field.type)
      })
    }
    case Kind.VARIABLE:
      return false
    default: {
      const one = getNamedType(type)
      return isEnumType(one) || isSpecifiedScalarType(one) || node.kind === Kind.STRING
    }
  }
}

/** The JSON of a plain value. */
export function plainValue(node: ValueNode, type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return plainValue(node, type.ofType)
  switch (node.kind) {
    case Kind.NULL:
      return null
    case Kind.LIST:
      return node.values.map((each) => plainValue(each, isListType(type) ? type.ofType : type))
    case Kind.OBJECT: {
      const one = getNamedType(type)
      const fields = isInputObjectType(one) ? one.getFields() : {}
      return Object.fromEntries(
        node.fields.map(({ name, value }) => {
          const field = fields[name.value]
          return [name.value, field && plainValue(value, field.type)]
        }),
      )
    }
    case Kind.INT:
    case Kind.FLOAT: {
      const one = getNamedType(type)
      // An id of digits may be longer than a number is exact.
      return one.name === 'ID' ? node.value : Number(node.value)
    }
    case Kind.VARIABLE:
      throw new Error('a variable is no plain value')
    default:
      return node.value
  }
}
