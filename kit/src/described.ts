import {
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type StringValueNode,
  visit,
} from 'graphql'

/** What arguments that mean the same everywhere are for: said once, here. An argument's own words go before. */
export const argumentWords: Readonly<Record<string, string>> = {
  id: 'Which one, by its id.',
  asOf: 'The day that it is told for, past or planned; today in Asia/Tokyo when left out.',
  knownAt: 'What was known at this instant; all that is known now when left out.',
  at: 'The instant that it is told for; now when left out.',
  where: 'What the list is narrowed by; everything when left out.',
  orderBy: 'How the list is ordered; by its own order when left out. At most three fields.',
  first:
    'At most this many from the start of the list: 20 when left out, 100 at most. Not together with `last`.',
  after: 'Only what comes after this cursor.',
  last: 'At most this many from the end of the list, 100 at most. Not together with `first`.',
  before: 'Only what comes before this cursor.',
  lang: 'In which language; Japanese when left out.',
  input: 'What the act is about.',
}

/**
 * Gives descriptions to what is described elsewhere: a field that an interface describes, and arguments that mean the
 * same everywhere. Descriptions that stand in the file stay.
 */
export function described(
  typeDefs: DocumentNode,
  interfaces: ReadonlyMap<string, InterfaceTypeDefinitionNode>,
): DocumentNode {
  const inField = (
    field: FieldDefinitionNode,
    inherited: StringValueNode | undefined,
  ): FieldDefinitionNode => ({
    ...field,
    description: field.description ?? inherited,
    arguments: field.arguments?.map(inArgument),
  })
  const inObject = (node: ObjectTypeDefinitionNode): ObjectTypeDefinitionNode => ({
    ...node,
    fields: node.fields?.map((field) => inField(field, inheritedBy(node, field, interfaces))),
  })
  return visit(typeDefs, {
    ObjectTypeDefinition: inObject,
    ObjectTypeExtension: (node) => ({
      ...node,
      fields: node.fields?.map((field) => inField(field, undefined)),
    }),
    InterfaceTypeDefinition: (node) => ({
      ...node,
      fields: node.fields?.map((field) => inField(field, undefined)),
    }),
  })
}

/** The interfaces that a document defines, by name. */
export function interfacesIn(typeDefs: DocumentNode): Map<string, InterfaceTypeDefinitionNode> {
  const defined = typeDefs.definitions.filter((each) => each.kind === Kind.INTERFACE_TYPE_DEFINITION)
  return new Map(defined.map((each) => [each.name.value, each]))
}

function inheritedBy(
  { interfaces = [] }: ObjectTypeDefinitionNode,
  { name }: FieldDefinitionNode,
  known: ReadonlyMap<string, InterfaceTypeDefinitionNode>,
): StringValueNode | undefined {
  const fields = interfaces.flatMap((each) => known.get(each.name.value)?.fields ?? [])
  return fields.find((field) => field.name.value === name.value)?.description
}

function inArgument(argument: InputValueDefinitionNode): InputValueDefinitionNode {
  const words = argumentWords[argument.name.value]
  if (argument.description !== undefined || words === undefined) return argument
  return { ...argument, description: { kind: Kind.STRING, value: words } }
}
