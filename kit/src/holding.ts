import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import { audienceOf } from './audience.ts'

/**
 * How long an answer holds: for so many seconds it's as good as a new one, to whoever asks. The SDL says it by `@cacheControl` of
 * each part; what nobody said it of holds for no time, and the answer as a whole as long as its shortest part.
 */
export type Holding = {
  /** Seconds that the answer to this operation holds whatever is in it; 0: it isn't kept. */
  secondsOf(document: DocumentNode, operation: OperationDefinitionNode): number
}

/** Anybody may ask for these, and they say something else to each: what who asks may do. */
export const ofTheCaller: ReadonlySet<string> = new Set(['availableActions'])

type Hint = { readonly seconds: number | null; readonly inherits: boolean }
type Field = GraphQLField<unknown, unknown>

/**
 * What a schema says of how long its parts hold, worked out once for each operation.
 *
 * - A field of the root holds as long as it says itself.
 * - A type's word holds for the fields of its definition; those that an extension adds say it themselves.
 * - A field that leads to another type holds as long as that type's own word, too. A type that `inheritMaxAge` holds as what it stands in.
 * - What isn't PUBLIC, or is `availableActions`, holds for no time, whatever its type says.
 */
export function holdingOf(schema: GraphQLSchema): Holding {
  const known = new WeakMap<OperationDefinitionNode, number>()
  const ofFields = new Map<Field, number>()
  const ofField = (type: GraphQLObjectType, field: Field): number => {
    const seconds = ofFields.get(field) ?? secondsOfField(schema, type, field)
    ofFields.set(field, seconds)
    return seconds
  }
  return {
    secondsOf(document, operation) {
      const before = known.get(operation)
      if (before !== undefined) return before
      const root = schema.getRootType(operation.operation)
      const isQuery = operation.operation === 'query'
      const seconds = isQuery && root ? new Walk(schema, document, ofField).shortest(root, operation) : 0
      known.set(operation, seconds)
      return seconds
    },
  }
}

/**
 * Every field that holds for a time, with its seconds, by `Type.field`.
 * @throws Error naming each field of whom `@cacheControl` says that it holds although it isn't the same for everybody.
 */
export function holdings(schema: GraphQLSchema): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  const faults: string[] = []
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('_')) continue
    for (const field of Object.values(type.getFields())) {
      const own = hintIn(field.astNode?.directives)
      const isForAll = isTheSameForAll(type, field)
      if (!isForAll && (own?.inherits || (own?.seconds ?? 0) > 0)) faults.push(`${type.name}.${field.name}`)
      const seconds = secondsOfField(schema, type, field)
      if (seconds > 0) found.set(`${type.name}.${field.name}`, seconds)
    }
  }
  if (faults.length > 0)
    throw new Error(`Only what is the same for everybody may hold for a time: ${faults.join(', ')}`)
  return found
}

/** Walks an operation for the shortest time that any of it holds, whatever is skipped or turns out to be null. */
class Walk {
  readonly #schema: GraphQLSchema
  readonly #ofField: (type: GraphQLObjectType, field: Field) => number
  readonly #fragments = new Map<string, FragmentDefinitionNode>()
  #shortest = Number.POSITIVE_INFINITY

  constructor(
    schema: GraphQLSchema,
    document: DocumentNode,
    ofField: (type: GraphQLObjectType, field: Field) => number,
  ) {
    this.#schema = schema
    this.#ofField = ofField
    for (const each of document.definitions)
      if (each.kind === Kind.FRAGMENT_DEFINITION) this.#fragments.set(each.name.value, each)
  }

  /** 0 also where nothing was asked that anybody could say it of. */
  shortest(root: GraphQLNamedType, { selectionSet }: OperationDefinitionNode): number {
    this.#walk(root, selectionSet)
    return Number.isFinite(this.#shortest) ? this.#shortest : 0
  }

  #walk(type: GraphQLNamedType | undefined, { selections }: SelectionSetNode): void {
    for (const each of selections) {
      if (this.#shortest === 0) return
      if (each.kind === Kind.FIELD) this.#field(type, each)
      else if (each.kind === Kind.INLINE_FRAGMENT)
        this.#walk(this.#narrowed(type, each.typeCondition?.name.value), each.selectionSet)
      else {
        const fragment = this.#fragments.get(each.name.value)
        if (fragment)
          this.#walk(this.#narrowed(type, fragment.typeCondition.name.value), fragment.selectionSet)
      }
    }
  }

  /** What a fragment is about. That a thing which a subgraph is asked for by its key is there at all holds as its type does. */
  #narrowed(type: GraphQLNamedType | undefined, condition: string | undefined) {
    const narrowed = condition === undefined ? type : this.#schema.getType(condition)
    if (type?.name === '_Entity' && narrowed) this.#restrict(ofType(narrowed)?.seconds ?? 0)
    return narrowed
  }

  #field(type: GraphQLNamedType | undefined, node: FieldNode): void {
    const name = node.name.value
    if (name === '__typename') return
    const types = type && isAbstractType(type) ? this.#schema.getPossibleTypes(type) : [type]
    for (const each of types) {
      const field = isObjectType(each) ? each.getFields()[name] : undefined
      if (!field) {
        this.#restrict(0)
        return
      }
      // What comes from here says itself how long it holds.
      if (name !== '_entities') this.#restrict(this.#ofField(each as GraphQLObjectType, field))
      if (node.selectionSet) this.#walk(getNamedType(field.type), node.selectionSet)
    }
  }

  #restrict(seconds: number): void {
    this.#shortest = Math.min(this.#shortest, seconds)
  }
}

function secondsOfField(schema: GraphQLSchema, type: GraphQLObjectType, field: Field): number {
  if (!isTheSameForAll(type, field)) return 0
  const own = hintIn(field.astNode?.directives)
  // A type that inherits sets no bound of its own: where it stands does.
  const around = ofTypeOfField(type, field)
  const link = own?.seconds ?? (around?.inherits ? Number.POSITIVE_INFINITY : (around?.seconds ?? 0))
  const target = getNamedType(field.type)
  if (!isCompositeType(target)) return link
  const targets = isAbstractType(target) ? schema.getPossibleTypes(target) : [target]
  return Math.min(link, ...targets.map((each) => ofTarget(ofType(each), own)))
}

function ofTarget(hint: Hint | null, own: Hint | null): number {
  if (hint?.inherits || own?.inherits) return Number.POSITIVE_INFINITY
  return hint?.seconds ?? 0
}

/** A type's word, where the field stands in the type's definition. */
function ofTypeOfField(type: GraphQLObjectType, field: Field): Hint | null {
  const isDefined = type.astNode?.fields?.some((each) => each === field.astNode) ?? false
  return isDefined ? ofType(type) : null
}

function ofType(type: GraphQLNamedType): Hint | null {
  return hintIn(type.astNode?.directives)
}

function isTheSameForAll(type: GraphQLObjectType, field: Field): boolean {
  return !ofTheCaller.has(field.name) && audienceOf(type, field)?.is === 'PUBLIC'
}

function hintIn(directives: readonly ConstDirectiveNode[] | undefined): Hint | null {
  const given = directives?.find(({ name }) => name.value === 'cacheControl')?.arguments
  if (!given) return null
  const value = (name: string) => given.find((each) => each.name.value === name)?.value
  const [maxAge, inherits] = [value('maxAge'), value('inheritMaxAge')]
  return {
    seconds: maxAge?.kind === Kind.INT ? Math.max(0, Number(maxAge.value)) : null,
    inherits: inherits?.kind === Kind.BOOLEAN && inherits.value,
  }
}
