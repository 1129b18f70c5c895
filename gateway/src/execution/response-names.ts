import { type DocumentNode, type GraphQLSchema, Kind, TypeInfo, visit, visitWithTypeInfo } from 'graphql'

const mark = 'as__'

/**
 * Gives every field that a client may bend (by an alias or by arguments) a response name that no subgraph's key or requirement has, so
 * that what the plan carries along and what the client asked for never meet under one name. `clientName` gives the client's back.
 */
export function markNames(document: DocumentNode, schema: GraphQLSchema): DocumentNode {
  const info = new TypeInfo(schema)
  return visit(
    document,
    visitWithTypeInfo(info, {
      Field(node) {
        const { name, alias } = node
        if (name.value === '__schema' || name.value === '__type') return false
        const isAliased = alias !== undefined && alias.value !== name.value
        const takesArguments = (info.getFieldDef()?.args.length ?? 0) > 0
        if (!isAliased && !takesArguments && !name.value.startsWith(mark)) {
          return alias ? { ...node, alias: undefined } : undefined
        }
        return { ...node, alias: { kind: Kind.NAME, value: mark + (alias ?? name).value } }
      },
    }),
  )
}

/** A response name for a field that is required with arguments; no client's, marked or not, is like it. */
export function responseNameWith(index: number, name: string): string {
  return `${mark}${index}__${name}`
}

const marked = new RegExp(`^${mark}(?:\\d+__)?`)

/** The client's response name of one that was marked, and the field's of one that is required; any other as it is. */
export function clientName(responseName: string): string {
  return responseName.startsWith(mark) ? responseName.replace(marked, '') : responseName
}
