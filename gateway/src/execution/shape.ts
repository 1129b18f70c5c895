import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql'
import { type EntityData, isData, own } from './entity-data.ts'
import type { GeneralForm } from './general-form.ts'
import { leafCheck } from './leaf.ts'
import type { NameOf } from './response-names.ts'

/** Values of the variables that decide whether a field is asked for at all. */
export type Conditions = Readonly<Record<string, unknown>>

/** An answer in the client's own shape, and what subgraphs said that the schema doesn't allow there. */
export type Shaped = { readonly data: EntityData | null; readonly faults: readonly GraphQLError[] }

/** Puts what came from subgraphs into the shape that the client asked for. */
export type Shape = (answer: EntityData, introspected: EntityData) => Shaped

/** Null where there must be none: it's told already, and whoever holds it is null, too. */
const broken = Symbol('broken')
/** Null because of what is broken within. */
const emptied = Symbol('emptied')

type Tracked = {
  readonly path: (string | number)[]
  readonly faults: GraphQLError[]
  /** What the schema tells of itself, by the client's names. */
  readonly introspected: EntityData
}
type Complete = (value: unknown, at: Tracked, owner: string) => unknown
type Part = {
  readonly name: string
  readonly as: string
  /** Absent for `__typename`. */
  readonly complete: Complete | undefined
}

/**
 * Makes, once for an operation and the conditions it's asked under, what shapes its answers: fields in the order that GraphQL
 * prescribes, nothing that the client didn't ask for, each value checked against its type, and null bubbling up to where it may stand.
 */
export function shaping(
  schema: GraphQLSchema,
  { document, operation, nameOf }: GeneralForm,
  conditions: Conditions,
): Shape {
  const fragments = new Map(
    document.definitions.flatMap((each): [string, FragmentDefinitionNode][] =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [],
    ),
  )
  const root = schema.getRootType(operation.operation) as GraphQLObjectType
  const things = new Things({ schema, fragments, conditions, nameOf }, [operation.selectionSet])
  return (answer, introspected) => {
    const at: Tracked = { path: [], faults: [], introspected }
    const data = things.shape(answer, root.name, at)
    return { data: data === broken ? null : (data as EntityData), faults: at.faults }
  }
}

type Within = {
  readonly schema: GraphQLSchema
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly conditions: Conditions
  readonly nameOf: NameOf
}

/** The things at one place of the answer: what is asked of them, by what each of them is. */
class Things {
  readonly #within: Within
  readonly #asked: readonly SelectionSetNode[]
  readonly #parts = new Map<string, readonly Part[]>()

  constructor(within: Within, asked: readonly SelectionSetNode[]) {
    this.#within = within
    this.#asked = asked
  }

  /** The thing in shape, or `broken`. */
  shape(thing: EntityData, typeName: string, at: Tracked): unknown {
    let parts = this.#parts.get(typeName)
    if (!parts) {
      parts = this.#partsOf(typeName)
      this.#parts.set(typeName, parts)
    }
    const shaped: EntityData = {}
    for (const { name, as, complete } of parts) {
      if (!complete) {
        const told = this.#typeNameOf(thing, name, typeName)
        if (told === null) return broken
        put(shaped, as, told)
        continue
      }
      at.path.push(as)
      const value = complete(own(thing, name) ?? null, at, typeName)
      at.path.pop()
      if (value === broken) return broken
      put(shaped, as, value === emptied ? null : value)
    }
    return shaped
  }

  #typeNameOf(thing: EntityData, name: string, typeName: string): string | null {
    const said = own(thing, name) ?? thing.__typename
    const { schema } = this.#within
    const type = (typeof said === 'string' ? schema.getType(said) : undefined) ?? schema.getType(typeName)
    return isObjectType(type) ? type.name : null
  }

  #partsOf(typeName: string): Part[] {
    const { schema, nameOf } = this.#within
    const type = schema.getType(typeName)
    const fields = new Map<string, FieldNode[]>()
    for (const set of this.#asked) this.#collect(set, typeName, fields)
    return [...fields].flatMap(([name, nodes]): Part[] => {
      const [first] = nodes as [FieldNode, ...FieldNode[]]
      const as = nameOf(name)
      if (first.name.value === '__typename') return [{ name, as, complete: undefined }]
      const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[first.name.value] : null
      if (!field) return [{ name, as, complete: (_, { introspected }) => introspected[as] }]
      const inner = nodes.flatMap(({ selectionSet }) => selectionSet ?? [])
      return [{ name, as, complete: this.#completing(field.type, inner) }]
    })
  }

  #collect(set: SelectionSetNode, typeName: string, fields: Map<string, FieldNode[]>): void {
    const { fragments } = this.#within
    for (const selection of set.selections) {
      if (!this.#isAsked(selection.directives ? selection : { directives: [] })) continue
      if (selection.kind === Kind.FIELD) {
        const name = (selection.alias ?? selection.name).value
        const known = fields.get(name)
        if (known) known.push(selection)
        else fields.set(name, [selection])
        continue
      }
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection
      if (fragment && this.#applies(fragment.typeCondition?.name.value, typeName))
        this.#collect(fragment.selectionSet, typeName, fields)
    }
  }

  #isAsked(node: Parameters<typeof getDirectiveValues>[1]): boolean {
    if (!node.directives?.length) return true
    const { conditions } = this.#within
    if (getDirectiveValues(GraphQLSkipDirective, node, conditions)?.if === true) return false
    return getDirectiveValues(GraphQLIncludeDirective, node, conditions)?.if !== false
  }

  #applies(condition: string | undefined, typeName: string): boolean {
    if (condition === undefined || condition === typeName) return true
    const { schema } = this.#within
    const [wanted, type] = [schema.getType(condition), schema.getType(typeName)]
    if (!isAbstractType(wanted)) return false
    return (isObjectType(type) || isInterfaceType(type)) && schema.isSubType(wanted, type)
  }

  #completing(type: GraphQLOutputType, inner: readonly SelectionSetNode[]): Complete {
    if (isNonNullType(type)) return present(this.#completing(type.ofType, inner), String(type.ofType))
    if (isListType(type)) return listed(this.#completing(type.ofType, inner), String(type.ofType))
    if (isLeafType(type)) return leaf(leafCheck(type), String(type))
    return this.#composite(type.name, new Things(this.#within, inner))
  }

  #composite(name: string, things: Things): Complete {
    const { schema } = this.#within
    return (value, at, owner) => {
      if (value === null || value === undefined) return null
      const said = isData(value) ? own(value, '__typename') : undefined
      const isTold = said !== undefined && said !== null
      if (!isData(value) || (isTold && !isCompositeType(schema.getType(String(said))))) {
        const what = isData(value) ? 'Invalid __typename found for object at' : 'Invalid value found for'
        at.faults.push(fault(`${what} ${placeOf(at, owner, name)}.`, at))
        return emptied
      }
      const shaped = things.shape(value, isTold ? String(said) : name, at)
      return shaped === broken ? emptied : shaped
    }
  }
}

function present(complete: Complete, typeName: string): Complete {
  return (value, at, owner) => {
    const completed = complete(value, at, owner)
    if (completed === null)
      at.faults.push(fault(`Cannot return null for non-nullable ${placeOf(at, owner, typeName)}.`, at))
    return completed === null || completed === emptied ? broken : completed
  }
}

function listed(complete: Complete, typeName: string): Complete {
  return (value, at, owner) => {
    if (value === null || value === undefined) return null
    if (!Array.isArray(value)) {
      at.faults.push(fault(`Invalid value found for ${placeOf(at, owner, `[${typeName}]`)}.`, at))
      return emptied
    }
    const completed = new Array(value.length)
    let isBroken = false
    for (let index = 0; index < value.length; index++) {
      at.path.push(index)
      const each = complete(value[index] ?? null, at, owner)
      at.path.pop()
      isBroken ||= each === broken
      completed[index] = each === emptied ? null : each
    }
    return isBroken ? emptied : completed
  }
}

function leaf(isValid: (value: unknown) => boolean, typeName: string): Complete {
  return (value, at, owner) => {
    if (value === null || value === undefined) return null
    if (isValid(value)) return value
    at.faults.push(fault(`Invalid value found for ${placeOf(at, owner, typeName)}.`, at))
    return emptied
  }
}

function placeOf({ path }: Tracked, owner: string, typeName: string): string {
  const last = path.at(-1)
  return typeof last === 'number'
    ? `array element of type ${typeName} at index ${last}`
    : `field ${owner}.${last}`
}

function fault(message: string, { path }: Tracked): GraphQLError {
  return new GraphQLError(message, { path: [...path], extensions: { code: 'INVALID_GRAPHQL' } })
}

/** A client may call a field `__proto__`, too. */
function put(shaped: EntityData, name: string, value: unknown): void {
  if (name !== '__proto__') shaped[name] = value
  else Object.defineProperty(shaped, name, { value, enumerable: true, configurable: true, writable: true })
}
