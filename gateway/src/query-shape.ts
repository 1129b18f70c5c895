import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'

/** How large an operation is when each fragment stands wherever it's spread. Of several operations, the largest value. */
export type QueryShape = {
  /** Fields within fields; fragments don't count. */
  readonly depth: number
  /** Fields and fragments. */
  readonly selections: number
  readonly rootFields: number
  readonly aliases: number
  readonly directives: number
  /** Spreads that lead back into their own fragment. */
  readonly cycles: number
}

type Tally = { depth: number; selections: number; topFields: number; aliases: number; directives: number }

/**
 * Measures a parsed document. Its work grows with the document's length and never with what fragments spread in
 * fragments amount to, and a circle of fragments ends it: so it may be asked before validation, which a circle of 300
 * fragments makes overflow its stack and repeated fields make slow.
 */
export function shapeOf(document: DocumentNode): QueryShape {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const each of document.definitions) {
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each)
  }
  const measured = new Map<string, Tally>()
  const open = new Set<string>()
  let cycles = 0

  const spread = (name: string): Tally => {
    const known = measured.get(name)
    if (known) return known
    const fragment = fragments.get(name)
    if (open.has(name)) cycles += 1
    if (!fragment || open.has(name)) return nothing()
    open.add(name)
    const tally = inside(fragment.selectionSet)
    tally.directives += fragment.directives?.length ?? 0
    open.delete(name)
    measured.set(name, tally)
    return tally
  }

  const inside = (set: SelectionSetNode): Tally => {
    const sum = nothing()
    for (const selection of set.selections) {
      sum.selections += 1
      sum.directives += selection.directives?.length ?? 0
      if (selection.kind === Kind.FIELD) {
        const inner = selection.selectionSet ? inside(selection.selectionSet) : nothing()
        if (selection.alias) sum.aliases += 1
        add(sum, { ...inner, depth: inner.depth + 1, topFields: 1 })
      } else {
        add(
          sum,
          selection.kind === Kind.INLINE_FRAGMENT
            ? inside(selection.selectionSet)
            : spread(selection.name.value),
        )
      }
    }
    return sum
  }

  const shape = { depth: 0, selections: 0, rootFields: 0, aliases: 0, directives: 0 }
  for (const each of document.definitions) {
    if (each.kind !== Kind.OPERATION_DEFINITION && each.kind !== Kind.FRAGMENT_DEFINITION) continue
    const tally = each.kind === Kind.FRAGMENT_DEFINITION ? spread(each.name.value) : inside(each.selectionSet)
    const isOperation = each.kind === Kind.OPERATION_DEFINITION
    shape.depth = Math.max(shape.depth, tally.depth)
    shape.selections = Math.max(shape.selections, tally.selections)
    shape.rootFields = Math.max(shape.rootFields, isOperation ? tally.topFields : 0)
    shape.aliases = Math.max(shape.aliases, tally.aliases)
    shape.directives = Math.max(shape.directives, tally.directives + (isOperation ? ownDirectives(each) : 0))
  }
  return { ...shape, cycles }
}

function ownDirectives({ directives = [], variableDefinitions = [] }: OperationDefinitionNode): number {
  return variableDefinitions.reduce((sum, each) => sum + (each.directives?.length ?? 0), directives.length)
}

function nothing(): Tally {
  return { depth: 0, selections: 0, topFields: 0, aliases: 0, directives: 0 }
}

function add(sum: Tally, more: Tally) {
  sum.depth = Math.max(sum.depth, more.depth)
  sum.selections += more.selections
  sum.topFields += more.topFields
  sum.aliases += more.aliases
  sum.directives += more.directives
}
