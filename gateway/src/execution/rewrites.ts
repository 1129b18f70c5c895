import type { FetchDataRewrite } from '@apollo/query-planner'
import type { GraphQLSchema } from 'graphql'
import { type EntityData, isData, own } from './entity-data.ts'
import { isOfType } from './representation.ts'

const fragment = '... on '

/** Does to data what the planner wants done to it on its way to a subgraph, or from it. */
export function rewrite(
  supergraph: GraphQLSchema,
  rewrites: readonly FetchDataRewrite[] | undefined,
  data: unknown,
): void {
  for (const each of rewrites ?? []) {
    const name = each.path.at(-1)
    if (name !== undefined) atPath(supergraph, each.path, 0, data, (thing) => apply(each, name, thing))
  }
}

function apply(rewrite: FetchDataRewrite, name: string, thing: EntityData): void {
  if (rewrite.kind === 'ValueSetter') {
    thing[name] = rewrite.setValueTo
    return
  }
  const value = own(thing, name)
  // A value of nothing has nothing to be renamed, but a number or a truth that happens to be "no" has.
  if (value === undefined) return
  thing[rewrite.renameKeyTo] = value
  delete thing[name]
}

function atPath(
  schema: GraphQLSchema,
  path: readonly string[],
  at: number,
  value: unknown,
  act: (thing: EntityData) => void,
): void {
  if (Array.isArray(value)) {
    for (const each of value) atPath(schema, path, at, each, act)
    return
  }
  if (!isData(value)) return
  if (at === path.length - 1) {
    act(value)
    return
  }
  const step = path[at] as string
  if (!step.startsWith(fragment)) atPath(schema, path, at + 1, own(value, step), act)
  else if (isOfType(schema, value, step.slice(fragment.length), true))
    atPath(schema, path, at + 1, value, act)
}
