import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLArgument,
  type GraphQLSchema,
  Kind,
  type NameNode,
  type OperationDefinitionNode,
  parseType,
  TypeInfo,
  type TypeNode,
  type VariableDefinitionNode,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { plainValue } from './plain-value.ts'
import { clientNames, looksMarked, markedName, type NameOf } from './response-names.ts'

/** An operation as it's planned: without what clients write differently though they ask the same. */
export type GeneralForm = {
  /** The operation alone, with its fragments. */
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  /** The client's response name of one in `document`. */
  readonly nameOf: NameOf
  /** What the client wrote into the text as a value, by the variable that stands for it in `document`. */
  readonly values: Readonly<Record<string, unknown>>
}

/**
 * Gives every field that a client may bend, by an alias or by arguments, a response name by number, and puts variables in the place of
 * values. Texts that ask the same of other things, or under other names, so have one form and one plan; and what the plan carries along,
 * and no subgraph's key or requirement, ever meets what the client asked for under one name.
 * @param document is valid by `schema`.
 */
export function generalForm(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
): GeneralForm {
  const numbered = new Numbered()
  const values = new Values(operation)
  const info = new TypeInfo(schema)
  const alone: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: document.definitions.filter(
      (each) => each === operation || each.kind === Kind.FRAGMENT_DEFINITION,
    ),
  }
  const visited: DocumentNode = visit(
    withNumberedFragments(alone),
    visitWithTypeInfo(info, {
      Field(node) {
        const { name, alias } = node
        if (name.value === '__schema' || name.value === '__type') return false
        const args = info.getFieldDef()?.args ?? []
        const isAliased = alias !== undefined && alias.value !== name.value
        if (!isAliased && args.length === 0 && !looksMarked(name.value))
          return alias ? { ...node, alias: undefined } : undefined
        const marked = markedName(numbered.of((alias ?? name).value))
        return { ...node, alias: { kind: Kind.NAME, value: marked }, ...values.takenFrom(node, args) }
      },
    }),
  )
  const own = visited.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)
  const general = own && {
    ...own,
    variableDefinitions: [...(own.variableDefinitions ?? []), ...values.definitions],
  }
  return {
    document: {
      ...visited,
      definitions: visited.definitions.map((each) => (each === own && general ? general : each)),
    },
    operation: general as OperationDefinitionNode,
    nameOf: clientNames(numbered.names),
    values: values.taken,
  }
}

/** What fragments are called is the client's own affair. */
function withNumberedFragments(document: DocumentNode): DocumentNode {
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)
  if (fragments.length === 0) return document
  const names = new Map<string, NameNode>()
  const rename = <T extends { readonly name: NameNode }>(node: T): T => {
    const { value } = node.name
    const name = names.get(value) ?? { kind: Kind.NAME, value: `part${names.size}` }
    names.set(value, name)
    return { ...node, name }
  }
  return visit(document, { FragmentSpread: rename, FragmentDefinition: rename })
}

class Numbered {
  readonly names: string[] = []
  readonly #indexes = new Map<string, number>()

  of(name: string): number {
    const known = this.#indexes.get(name)
    if (known !== undefined) return known
    this.#indexes.set(name, this.names.length)
    return this.names.push(name) - 1
  }
}

/** The variable that stands for a value; in a subgraph's words it tells the field and the argument that the value was given to. */
const standing = (index: number, field: string, argument: string) => `in${index}__${field}__${argument}`
const stands = /Variable "\$in\d+__(\w+?)__(\w+)"/
const standsIn = /"in\d+__\w+?__(\w+)/g

/** A subgraph's sentence about a value of the text, in the client's terms, and the field that it was given to; null for any other. */
export function aboutArgument(message: string): { readonly message: string; readonly field: string } | null {
  const [, field] = stands.exec(message) ?? []
  if (field === undefined) return null
  const told = message.replace(stands, 'Argument "$2" of "$1"').replace(standsIn, '"$1')
  return { message: told, field }
}

/** What stands for values of the text. The same value of the same type is the same variable: fields may be selected twice. */
class Values {
  readonly taken: Record<string, unknown> = {}
  readonly definitions: VariableDefinitionNode[] = []
  readonly #isOpen: boolean
  readonly #known = new Map<string, string>()

  constructor({ variableDefinitions = [] }: OperationDefinitionNode) {
    this.#isOpen = !variableDefinitions.some(({ variable }) => /^in\d+__/.test(variable.name.value))
  }

  takenFrom(
    { name: field, arguments: given }: FieldNode,
    args: readonly GraphQLArgument[],
  ): Pick<FieldNode, 'arguments'> {
    if (!this.#isOpen || !given?.length) return {}
    return {
      arguments: given.map((each) =>
        this.#argument(
          each,
          args.find(({ name }) => name === each.name.value),
          field.value,
        ),
      ),
    }
  }

  #argument(node: ArgumentNode, argument: GraphQLArgument | undefined, field: string): ArgumentNode {
    if (!argument) return node
    const value = plainValue(node.value, argument.type)
    if (value === undefined) return node
    const type = String(argument.type)
    const key = `${field} ${argument.name} ${type} ${JSON.stringify(value)}`
    const known = this.#known.get(key)
    const name = known ?? standing(this.definitions.length, field, argument.name)
    const variable = { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } } as const
    if (known === undefined) {
      this.#known.set(key, name)
      this.taken[name] = value
      this.definitions.push({ kind: Kind.VARIABLE_DEFINITION, variable, type: typeNode(type) })
    }
    return { ...node, value: variable }
  }
}

const typeNodes = new Map<string, TypeNode>()

function typeNode(type: string): TypeNode {
  const node = typeNodes.get(type) ?? parseType(type, { noLocation: true })
  if (typeNodes.size < 5_000) typeNodes.set(type, node)
  return node
}
