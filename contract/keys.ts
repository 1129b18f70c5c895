import { type DocumentNode, Kind, parse, type SelectionSetNode } from 'graphql'

/** A type that others may refer to, and the sets of fields by which. */
export type KeyedType = {
  readonly name: string
  readonly keys: readonly { readonly fields: SelectionSetNode; readonly text: string }[]
  /** Whether nothing but its key stands here, and what is added to it: another subgraph owns it. */
  readonly isStub: boolean
}

/** Every type with a key that this subgraph resolves, as its SDL tells. */
export function keyedTypes({ definitions }: DocumentNode): KeyedType[] {
  const found = new Map<string, KeyedType>()
  for (const definition of definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION)
      continue
    const name = definition.name.value
    const keys = (definition.directives ?? []).flatMap(({ name: directive, arguments: given = [] }) => {
      if (!/(^|__)key$/.test(directive.value)) return []
      const argument = (of: string) => given.find((each) => each.name.value === of)?.value
      const [fields, resolvable] = [argument('fields'), argument('resolvable')]
      const isUnresolved = resolvable?.kind === Kind.BOOLEAN && !resolvable.value
      return fields?.kind === Kind.STRING && !isUnresolved ? [{ ...selectionOf(fields.value) }] : []
    })
    if (keys.length === 0) continue
    const before = found.get(name)
    // An entity of its own says what it is; a stub leaves that to the owner.
    const isDescribed = 'description' in definition && definition.description !== undefined
    const isStub = !isDescribed && (before?.isStub ?? true)
    found.set(name, { name, keys: [...(before?.keys ?? []), ...keys], isStub })
  }
  return [...found.values()]
}

function selectionOf(text: string) {
  const [operation] = parse(`{ ${text} }`, { noLocation: true }).definitions
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`"${text}" is no set of fields`)
  return { fields: operation.selectionSet, text }
}

/** What of an answer stands under a set of fields; undefined where some of it is missing or null. */
export function picked(fields: SelectionSetNode, from: unknown): Record<string, unknown> | undefined {
  const of = from as Record<string, unknown> | null
  const entries: [string, unknown][] = []
  for (const selection of fields.selections) {
    if (selection.kind !== Kind.FIELD) return undefined
    const name = selection.name.value
    const value = selection.selectionSet ? picked(selection.selectionSet, of?.[name]) : of?.[name]
    if (value === undefined || value === null) return undefined
    entries.push([name, value])
  }
  return Object.fromEntries(entries)
}
