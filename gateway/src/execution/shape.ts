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

/** Puts what came from subgraphs into the shape that the client asked for; `shared` are parts that stand in it several times. */
export type Shape = (answer: EntityData, introspected: EntityData, shared: ReadonlySet<unknown>) => Shaped

/** Null where there must be none: it's told already, and whoever holds it is null, too. */
const broken = Symbol('broken')
/** Null because of what is broken within. */
const emptied = Symbol('emptied')

/** One answer on its way into shape. */
type Shaping = {
  readonly faults: Fault[]
  /** What the schema tells of itself, by the client's names. */
  readonly introspected: EntityData
  /** Parts that stand in the answer several times, and those of them that are in shape and without a fault, by what they're for. */
  readonly shared: ReadonlySet<unknown>
  readonly done: Map<Complete, Map<unknown, unknown>>
}
/** What is wrong with a value. Where that stands is put down on the way back up: most values have no fault, and so no need of a path. */
type Fault = {
  readonly wrong: string
  readonly typeName: string
  place: string
  readonly path: (string | number)[]
}
type Complete = (value: unknown, to: Shaping) => unknown
type Part = {
  readonly name: string
  readonly as: string
  /** Whether one of its names means something to every object. */
  readonly isOdd: boolean
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
  return (answer, introspected, shared) => {
    const to: Shaping = { faults: [], introspected, shared, done: new Map() }
    const data = things.shape(answer, root.name, to)
    return { data: data === broken ? null : (data as EntityData), faults: to.faults.map(errorOf) }
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
  shape(thing: EntityData, typeName: string, to: Shaping): unknown {
    let parts = this.#parts.get(typeName)
    if (!parts) {
      parts = this.#partsOf(typeName)
      this.#parts.set(typeName, parts)
    }
    const { faults } = to
    const shaped: EntityData = {}
    for (const { name, as, isOdd, complete } of parts) {
      const before = faults.length
      const said = isOdd ? own(thing, name) : thing[name]
      const value = complete ? inShape(complete, said, to) : this.#typeNameOf(thing, said, typeName)
      if (faults.length > before) place(faults, before, as, typeName)
      if (value === broken) return broken
      if (isOdd) put(shaped, as, value === emptied ? null : value)
      else shaped[as] = value === emptied ? null : value
    }
    return shaped
  }

  /** The name of its type, or `broken`. */
  #typeNameOf(thing: EntityData, told: unknown, typeName: string): unknown {
    const said = told ?? thing.__typename
    const { schema } = this.#within
    const type = (typeof said === 'string' ? schema.getType(said) : undefined) ?? schema.getType(typeName)
    return isObjectType(type) ? type.name : broken
  }

  #partsOf(typeName: string): Part[] {
    const { schema, nameOf } = this.#within
    const type = schema.getType(typeName)
    const fields = new Map<string, FieldNode[]>()
    for (const set of this.#asked) this.#collect(set, typeName, fields)
    return [...fields].flatMap(([name, nodes]): Part[] => {
      const [first] = nodes as [FieldNode, ...FieldNode[]]
      const as = nameOf(name)
      const isOdd = name in Object.prototype || as === '__proto__'
      const part = { name, as, isOdd }
      if (first.name.value === '__typename') return [{ ...part, complete: undefined }]
      const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[first.name.value] : null
      if (!field) return [{ ...part, complete: (_, { introspected }) => introspected[as] }]
      const inner = nodes.flatMap(({ selectionSet }) => selectionSet ?? [])
      return [{ ...part, complete: this.#completing(field.type, inner) }]
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
    return (value, to) => {
      if (value === null || value === undefined) return null
      const said = isData(value) ? value.__typename : undefined
      const isTold = said !== undefined && said !== null
      if (!isData(value) || (isTold && said !== name && !isCompositeType(schema.getType(String(said)))))
        return faulty(to, isData(value) ? 'Invalid __typename found for object at' : invalid, name)
      const shaped = things.shape(value, isTold ? String(said) : name, to)
      return shaped === broken ? emptied : shaped
    }
  }
}

/** A value in shape; what stands in the answer several times is brought into it once. */
function inShape(complete: Complete, value: unknown, to: Shaping): unknown {
  if (to.shared.size === 0 || typeof value !== 'object' || !to.shared.has(value)) return complete(value, to)
  const { done, faults } = to
  const known = done.get(complete) ?? new Map<unknown, unknown>()
  done.set(complete, known)
  if (known.has(value)) return known.get(value)
  const before = faults.length
  const shaped = complete(value, to)
  if (faults.length === before) known.set(value, shaped)
  return shaped
}

function present(complete: Complete, typeName: string): Complete {
  return (value, to) => {
    const completed = complete(value, to)
    if (completed === null) faulty(to, 'Cannot return null for non-nullable', typeName)
    return completed === null || completed === emptied ? broken : completed
  }
}

function listed(complete: Complete, typeName: string): Complete {
  return (value, to) => {
    if (value === null || value === undefined) return null
    if (!Array.isArray(value)) return faulty(to, invalid, `[${typeName}]`)
    const { faults } = to
    const completed = new Array(value.length)
    let isBroken = false
    for (let index = 0; index < value.length; index++) {
      const before = faults.length
      const each = complete(value[index], to)
      if (faults.length > before) place(faults, before, index)
      isBroken ||= each === broken
      completed[index] = each === emptied ? null : each
    }
    return isBroken ? emptied : completed
  }
}

function leaf(isValid: (value: unknown) => boolean, typeName: string): Complete {
  return (value, to) => {
    if (value === null || value === undefined) return null
    return isValid(value) ? value : faulty(to, invalid, typeName)
  }
}

const invalid = 'Invalid value found for'

function faulty({ faults }: Shaping, wrong: string, typeName: string): typeof emptied {
  faults.push({ wrong, typeName, place: '', path: [] })
  return emptied
}

/** Puts down a step of the way to each fault found since; `owner` is the type that has the field. */
function place(faults: readonly Fault[], since: number, step: string | number, owner = ''): void {
  for (const fault of faults.slice(since)) {
    fault.place ||=
      typeof step === 'number'
        ? `array element of type ${fault.typeName} at index ${step}`
        : `field ${owner}.${step}`
    fault.path.unshift(step)
  }
}

function errorOf({ wrong, place, path }: Fault): GraphQLError {
  return new GraphQLError(`${wrong} ${place}.`, { path, extensions: { code: 'INVALID_GRAPHQL' } })
}

/** A client may call a field `__proto__`, too. */
function put(shaped: EntityData, name: string, value: unknown): void {
  if (name !== '__proto__') shaped[name] = value
  else Object.defineProperty(shaped, name, { value, enumerable: true, configurable: true, writable: true })
}
