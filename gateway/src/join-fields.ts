import {
  type ConstDirectiveNode,
  GraphQLError,
  isAbstractType,
  Kind,
  parse,
  type ValidationRule,
  visit,
} from 'graphql'

/** The fields by which things are carried from one subgraph to another: of a type by its name, and of any type. */
export type JoinFields = {
  readonly ofType: ReadonlyMap<string, ReadonlySet<string>>
  readonly ofAny: ReadonlySet<string>
}

/** Reads from a supergraph what is part of a key, or required by another subgraph's field. */
export function joinFields(supergraphSdl: string): JoinFields {
  const ofType = new Map<string, Set<string>>()
  const ofAny = new Set(['__typename'])
  for (const definition of parse(supergraphSdl, { noLocation: true }).definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION)
      continue
    const fields = new Set<string>()
    const directives = [
      ...(definition.directives ?? []),
      ...(definition.fields ?? []).flatMap((field) => field.directives ?? []),
    ]
    for (const directive of directives) {
      const { top, nested } = namesIn(directive)
      for (const name of top) fields.add(name)
      for (const name of nested) ofAny.add(name)
    }
    ofType.set(definition.name.value, fields)
  }
  return { ofType, ofAny }
}

/**
 * Refuses an alias that gives a field the name of one by which its type is joined (`{ districts { id: name } }`):
 * Apollo's executor keeps both under that name, and answers with the wrong one of the two.
 */
export function aliasRule(fields: () => JoinFields | undefined): ValidationRule {
  return (context) => ({
    Field(node) {
      const { alias, name } = node
      const type = context.getParentType()
      const join = fields()
      if (!alias || alias.value === name.value || !type || !join) return
      const objects = isAbstractType(type) ? context.getSchema().getPossibleTypes(type) : []
      const types = [type, ...objects].map((each) => each.name)
      const isJoining =
        join.ofAny.has(alias.value) || types.some((each) => join.ofType.get(each)?.has(alias.value))
      if (!isJoining) return
      const message = `The alias "${alias.value}" for "${name.value}" hides the field by which ${type.name} is joined across services. Choose another alias.`
      context.reportError(
        new GraphQLError(message, { nodes: node, extensions: { refusalCode: 'ALIAS_HIDES_KEY' } }),
      )
    },
  })
}

function namesIn(directive: ConstDirectiveNode): { top: string[]; nested: string[] } {
  const wanted = { join__type: 'key', join__field: 'requires' }[directive.name.value]
  const value = directive.arguments?.find((each) => each.name.value === wanted)?.value
  const names = { top: [] as string[], nested: [] as string[] }
  if (value?.kind !== Kind.STRING) return names
  let depth = 0
  visit(parse(`{${value.value}}`, { noLocation: true }), {
    SelectionSet: { enter: () => void depth++, leave: () => void depth-- },
    Field: (field) => void (depth === 1 ? names.top : names.nested).push(field.name.value),
  })
  return names
}
