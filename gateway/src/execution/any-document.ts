import fc, { type Arbitrary } from 'fast-check'
import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isUnionType,
} from 'graphql'

/**
 * Any query that the schema lets through, a few levels deep: aliases, fragments on what a thing is, skipped and included fields, the
 * same field twice, and arguments.
 */
export function anyQuery(schema: GraphQLSchema): Arbitrary<string> {
  const query = schema.getQueryType()
  if (!query) throw new Error('a schema without queries')
  const write = (seed: readonly number[]) => {
    const writer = new Writer(schema, seed)
    return `query ($yes: Boolean = true, $no: Boolean = false) ${writer.selection(query, 5)}`
  }
  return fc.array(fc.nat(1_000_000), { minLength: 60, maxLength: 200 }).map(write)
}

class Writer {
  readonly #schema: GraphQLSchema
  readonly #seed: readonly number[]
  #at = 0
  #aliases = 0

  constructor(schema: GraphQLSchema, seed: readonly number[]) {
    this.#schema = schema
    this.#seed = seed
  }

  #next(below: number): number {
    const value = (this.#seed[this.#at % this.#seed.length] ?? 0) + Math.floor(this.#at / this.#seed.length)
    this.#at++
    return value % below
  }

  selection(type: GraphQLCompositeType, depth: number): string {
    const parts = Array.from({ length: 1 + this.#next(4) }, () => this.#part(type, depth))
    return `{ ${parts.filter((part) => part !== '').join(' ') || '__typename'} }`
  }

  #part(type: GraphQLCompositeType, depth: number): string {
    const choice = this.#next(12)
    if (choice === 0) return '__typename'
    if (choice === 1 && depth > 0) return `... ${this.#directive()} ${this.selection(type, depth - 1)}`
    if ((choice <= 4 && isAbstractType(type)) || isUnionType(type)) {
      const types = isAbstractType(type) ? this.#schema.getPossibleTypes(type) : []
      const one = types[this.#next(types.length)]
      return one && depth > 0 ? `... on ${one.name} ${this.selection(one, depth - 1)}` : '__typename'
    }
    const fields = 'getFields' in type ? Object.values(type.getFields()) : []
    const field = fields[this.#next(fields.length)]
    return field ? this.#field(field, depth) : '__typename'
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const named = getNamedType(field.type)
    if (isCompositeType(named) && depth <= 0) return ''
    const given = field.args.filter((arg) => isRequiredArgument(arg) || this.#next(4) === 0)
    const args = given.map(({ name, type }) => `${name}: ${this.#value(type, 2)}`).join(', ')
    // The same field with other arguments needs another name in the answer.
    const alias = args !== '' || this.#next(4) === 0 ? `a${this.#aliases++}: ` : ''
    const inner = isCompositeType(named) ? ` ${this.selection(named, depth - 1)}` : ''
    return `${alias}${field.name}${args === '' ? '' : `(${args})`}${this.#directive()}${inner}`
  }

  #directive(): string {
    const choice = this.#next(16)
    const variable = this.#next(2) === 0 ? '$yes' : '$no'
    if (choice === 0) return ` @skip(if: ${variable})`
    return choice === 1 ? ` @include(if: ${variable})` : ''
  }

  #value(type: GraphQLInputType, depth: number): string {
    if (isNonNullType(type)) return this.#value(type.ofType, depth)
    if (isListType(type)) return `[${this.#value(type.ofType, depth)}]`
    if (isEnumType(type)) return String(type.getValues()[this.#next(type.getValues().length)]?.name)
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields())
      const wanted = type.isOneOf
        ? fields.slice(0, 1)
        : fields.filter((field) => isNonNullType(field.type) && field.defaultValue === undefined)
      return `{ ${wanted.map(({ name, type: of }) => `${name}: ${this.#value(of, depth - 1)}`).join(', ')} }`
    }
    switch (type.name) {
      case 'Int':
        return String(this.#next(50))
      case 'Float':
        return `${this.#next(50)}.5`
      case 'Boolean':
        return this.#next(2) === 0 ? 'true' : 'false'
      case 'Date':
        return '"2026-11-24"'
      case 'DateTime':
        return '"2026-11-24T10:00:00+09:00"'
      default:
        return `"${type.name.toLowerCase()}:${this.#next(5)}"`
    }
  }
}
