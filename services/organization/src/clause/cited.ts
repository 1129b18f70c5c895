import type { Context } from '../context.ts'

type Cites = { readonly clause: string | null }

/**
 * Problem resolvers whose `clause` is read from this subgraph's own catalogue. Other subgraphs name the clause by its
 * key and leave it to this one; here there's nobody further to leave it to.
 */
export function citing<R extends Record<string, object>>(problems: R) {
  const clause = ({ clause: id }: Cites, _args: object, { loaders }: Context) =>
    id === null ? null : loaders.clause.load(id)
  return Object.fromEntries(
    Object.entries(problems).map(([kind, resolvers]) => [kind, { ...resolvers, clause }]),
  )
}
