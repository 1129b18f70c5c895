import {
  type ConstDirectiveNode,
  type ConstValueNode,
  type DefinitionNode,
  type DirectiveNode,
  type DocumentNode,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  type FieldNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  visit,
} from 'graphql'
import { responseNameWith } from './response-names.ts'

/** What a supergraph was given so that fields required with several arguments are told apart. */
export type Apart = {
  readonly document: DocumentNode
  /** By the name that a field with certain arguments was given: what it's really called, and with what. */
  readonly fields: ReadonlyMap<string, FieldNode>
  /** By the name of a subgraph's further door: the subgraph. */
  readonly doors: ReadonlyMap<string, string>
}

type FieldsType = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode
type Required = { readonly graph: string; readonly at: string; readonly forms: ReadonlyMap<string, string> }

/**
 * The planner knows a required field by its name alone: of `@requires(fields: "price(in: YEN)")` and `price(in: EURO)` only one is asked
 * for, and both fields are told it. Here each such form becomes a field of its own; and as a representation has but one `price`,
 * fields of one subgraph that require different forms are parted among doors to it, each with fetches of its own.
 * Null where a supergraph has no such fields.
 */
export function apartByArguments(document: DocumentNode): Apart | null {
  const required = document.definitions.filter(hasFields).flatMap(requiredIn)
  const named = namesOf(required)
  if (named.size === 0) return null
  const shares = doorsOf(required, named)
  const fields = new Map([...named].map(([form, name]) => [name, fieldOf(form)]))
  const given = document.definitions.map((each) => (hasFields(each) ? withForms(each, named, fields) : each))
  const { definitions, doors } = withDoors(given, shares)
  return { document: { ...document, definitions }, fields, doors }
}

function hasFields(node: DefinitionNode): node is FieldsType {
  return node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION
}

/** The value of a directive's argument, a string or a name. */
export function told(directive: DirectiveNode, argument: string): string | undefined {
  const value = directive.arguments?.find(({ name }) => name.value === argument)?.value
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : undefined
}

function requiredIn({ name, fields = [] }: FieldsType): Required[] {
  return fields.flatMap((field) =>
    (field.directives ?? []).flatMap((directive): Required[] => {
      const [graph, requires] = [told(directive, 'graph'), told(directive, 'requires')]
      if (graph === undefined || requires === undefined) return []
      const forms = new Map<string, string>()
      visit(parse(`{ ${requires} }`, { noLocation: true }), {
        Field: (node) => void forms.set(formOf(node), node.name.value),
      })
      return [{ graph, at: `${name.value}.${field.name.value}`, forms }]
    }),
  )
}

/** A field with its arguments, as text: the same for the same. */
function formOf({ name, arguments: given = [] }: FieldNode): string {
  if (given.length === 0) return name.value
  return `${name.value}(${given.map(print).sort().join(', ')})`
}

function fieldOf(form: string): FieldNode {
  const [operation] = parse(`{ ${form} }`, { noLocation: true }).definitions
  return (operation as unknown as { selectionSet: { selections: [FieldNode] } }).selectionSet.selections[0]
}

/** A name for each form that has arguments, where a field is required in more than one form. */
function namesOf(required: readonly Required[]): Map<string, string> {
  const forms = new Map(required.flatMap((each) => [...each.forms]))
  const counts = Map.groupBy(forms, ([, name]) => name)
  const several = [...forms].filter(([form, name]) => form !== name && (counts.get(name)?.length ?? 0) > 1)
  return new Map(several.map(([form, name], index) => [form, responseNameWith(index, name)]))
}

/** Which door (0 is the subgraph's own) a field goes through that requires something, by subgraph and field. */
function doorsOf(
  required: readonly Required[],
  named: ReadonlyMap<string, string>,
): Map<string, Map<string, number>> {
  const contested = new Set([...named.keys()].map((form) => fieldOf(form).name.value))
  const byGraph = new Map<string, Map<string, number>>()
  for (const [graph, fields] of Map.groupBy(required, (each) => each.graph)) {
    const doors: Map<string, string>[] = []
    const chosen = new Map<string, number>()
    for (const { at, forms } of fields) {
      const own = [...forms].filter(([, name]) => contested.has(name))
      const fits = (door: Map<string, string>) =>
        own.every(([form, name]) => (door.get(name) ?? form) === form)
      const known = doors.findIndex(fits)
      const index = known < 0 ? doors.push(new Map()) - 1 : known
      for (const [form, name] of own) doors[index]?.set(name, form)
      chosen.set(at, index)
    }
    if (doors.length > 1) byGraph.set(graph, chosen)
  }
  return byGraph
}

/** A type whose fields require forms by their names, and which has those forms of its fields. */
function withForms(
  type: FieldsType,
  named: ReadonlyMap<string, string>,
  byName: ReadonlyMap<string, FieldNode>,
): FieldsType {
  const own = (type.fields ?? []).map((field) => visit(field, { Directive: (node) => renamed(node, named) }))
  const added = own.flatMap((field) =>
    [...byName].flatMap(([name, { name: real, arguments: given = [] }]): FieldDefinitionNode[] => {
      const takes = new Set(field.arguments?.map((each) => each.name.value))
      if (real.value !== field.name.value || !given.every((each) => takes.has(each.name.value))) return []
      return [{ ...field, name: { kind: Kind.NAME, value: name }, arguments: [] }]
    }),
  )
  return { ...type, fields: [...own, ...added] }
}

function renamed(directive: DirectiveNode, named: ReadonlyMap<string, string>) {
  const requires = told(directive, 'requires')
  if (requires === undefined) return undefined
  const asked = visit(parse(`{ ${requires} }`, { noLocation: true }), {
    Field: {
      leave: (node) => {
        const name = named.get(formOf(node))
        return name && { ...node, name: { kind: Kind.NAME, value: name }, arguments: [] }
      },
    },
  })
  return withArgument(directive, 'requires', { kind: Kind.STRING, value: print(asked).trim().slice(1, -1) })
}

/** A supergraph whose subgraphs stand in it once for each of their doors. */
function withDoors(
  definitions: readonly DefinitionNode[],
  shares: ReadonlyMap<string, ReadonlyMap<string, number>>,
): { definitions: DefinitionNode[]; doors: Map<string, string> } {
  const doors = new Map<string, string>()
  const roots = rootsOf(definitions)
  const parted = definitions.map((type): DefinitionNode => {
    if (type.kind === Kind.ENUM_TYPE_DEFINITION && type.name.value === 'join__Graph')
      return { ...type, values: type.values?.flatMap((value) => doorsTo(value, shares, doors)) }
    // What begins at a root goes in by the subgraph's own door.
    if (!('name' in type) || !type.name || roots.has(type.name.value)) return type
    const owner = type.name.value
    const at = <T extends Joined>(node: T, place: string): T => ({
      ...node,
      directives: node.directives?.flatMap((each) => atDoors(each, place, shares)),
    })
    const within = (nodes: readonly Named[]) => nodes.map((node) => at(node, `${owner}.${node.name.value}`))
    return {
      ...at(type as Joined, owner),
      ...('fields' in type && type.fields && { fields: within(type.fields) }),
      ...('values' in type && type.values && { values: within(type.values) }),
    } as DefinitionNode
  })
  return { definitions: parted, doors }
}

type Joined = { readonly directives?: readonly ConstDirectiveNode[] }
type Named = Joined & { readonly name: { readonly value: string } }

/** What a subgraph, or another door to it, is called. */
function doorTo(graph: string, index: number): string {
  return index === 0 ? graph : `${graph}__${index}`
}

function indexesOf(chosen: ReadonlyMap<string, number> | undefined): number[] {
  return [...Array(Math.max(0, ...(chosen?.values() ?? [])) + 1).keys()]
}

/** The subgraph and its further doors, of which `doors` is told. */
function doorsTo(
  graph: EnumValueDefinitionNode,
  shares: ReadonlyMap<string, ReadonlyMap<string, number>>,
  doors: Map<string, string>,
): EnumValueDefinitionNode[] {
  return indexesOf(shares.get(graph.name.value)).map((index) => {
    if (index === 0) return graph
    const [join] = graph.directives ?? []
    const service = (join && told(join, 'name')) ?? ''
    const value = doorTo(service, index)
    doors.set(value, service)
    return {
      ...graph,
      name: { kind: Kind.NAME, value: doorTo(graph.name.value, index) },
      directives: join && [withArgument(join, 'name', { kind: Kind.STRING, value })],
    }
  })
}

/** A directive about a subgraph, for each of the doors that what stands at the place goes through. */
function atDoors(
  directive: ConstDirectiveNode,
  place: string,
  shares: ReadonlyMap<string, ReadonlyMap<string, number>>,
): ConstDirectiveNode[] {
  const graph = told(directive, 'graph')
  if (graph === undefined || !directive.name.value.startsWith('join__')) return [directive]
  const chosen = shares.get(graph)
  const only = told(directive, 'requires') === undefined ? undefined : chosen?.get(place)
  const indexes = only === undefined ? indexesOf(chosen) : [only]
  return indexes.map((index) =>
    withArgument(directive, 'graph', { kind: Kind.ENUM, value: doorTo(graph, index) }),
  )
}

function withArgument<T extends DirectiveNode>(directive: T, argument: string, value: ConstValueNode): T {
  const given = directive.arguments?.map((each) => (each.name.value === argument ? { ...each, value } : each))
  return { ...directive, arguments: given }
}

function rootsOf(definitions: readonly DefinitionNode[]): Set<string> {
  return new Set(
    definitions.flatMap((each) =>
      each.kind === Kind.SCHEMA_DEFINITION ? each.operationTypes.map(({ type }) => type.name.value) : [],
    ),
  )
}
