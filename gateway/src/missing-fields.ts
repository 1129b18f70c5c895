import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLFormattedError,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
} from 'graphql'
import type { NameOf } from './execution/response-names.ts'
import type { SubgraphFault } from './subgraph-fault.ts'

/** One fetch of a query plan, and the client's operation that it serves. */
export type Fetch = {
  readonly query: string
  /** How many places of the answer the fetch would have filled; 1 for a fetch from the root. */
  readonly places: number
  readonly isFromEntities: boolean
  /** Where in the client's answer it would have been merged: response names, with `@` for "each of a list". */
  readonly path: readonly unknown[]
  /** The client's response name of one in `query`. */
  readonly nameOf: NameOf
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
}

/**
 * A subgraph's failure as errors with a path: one for each field that the client asked for at the place of the
 * fetch and now misses. Where the fetch would have filled many places (a list), the path is that of the first and
 * `extensions.places` tells how many. Fields that only the plan needed are not the client's and aren't named.
 */
export function missingFields(fault: SubgraphFault, fetch: Fetch): GraphQLFormattedError[] {
  const prefix = fetch.isFromEntities ? ['_entities', 0] : []
  const asked = responseNamesAt(fetch)
  const missing = [...namesFetched(fetch)].filter((name) => asked.has(name))
  const paths = missing.length > 0 ? missing.map((name) => [...prefix, name]) : [prefix]
  return paths.map((path) => ({
    message: fault.message,
    ...(path.length > 0 && { path }),
    extensions: {
      ...fault.extensions,
      ...(fetch.places > 1 && { places: fetch.places }),
    },
  }))
}

/** The response names right under the client's selections at the fetch's path, whatever the type conditions. */
function responseNamesAt({ document, operation, path }: Fetch): Set<string> {
  const fragments = fragmentsOf(document)
  let sets: SelectionSetNode[] = [operation.selectionSet]
  for (const step of path) {
    if (step === '@') continue
    sets = sets.flatMap((set) =>
      fieldsIn(set, fragments).flatMap(({ name, inner }) => (name === step && inner ? [inner] : [])),
    )
  }
  return new Set(sets.flatMap((set) => fieldsIn(set, fragments).map(({ name }) => name)))
}

/** The response names that a fetch asks for at its own root, as the client has them: the planner's `x__alias_0` is the client's `x`. */
function namesFetched({ query, isFromEntities, nameOf }: Fetch): Set<string> {
  const document = parse(query, { noLocation: true })
  const fragments = fragmentsOf(document)
  const root = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)
  const top = root ? fieldsIn(root.selectionSet, fragments) : []
  const fields = isFromEntities ? top.flatMap(({ inner }) => (inner ? fieldsIn(inner, fragments) : [])) : top
  return new Set(
    fields
      .map(({ name }) => nameOf(name.replace(/__alias_\d+$/, '')))
      .filter((name) => name !== '__typename'),
  )
}

type Field = { name: string; inner: SelectionSetNode | undefined }
type Fragments = ReadonlyMap<string, FragmentDefinitionNode>

function fieldsIn(set: SelectionSetNode, fragments: Fragments): Field[] {
  return set.selections.flatMap((selection): Field[] => {
    if (selection.kind === Kind.FIELD) {
      return [{ name: (selection.alias ?? selection.name).value, inner: selection.selectionSet }]
    }
    const inner =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection.selectionSet
        : fragments.get(selection.name.value)?.selectionSet
    return inner ? fieldsIn(inner, fragments) : []
  })
}

function fragmentsOf(document: DocumentNode): Fragments {
  const fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION)
  return new Map(fragments.map((fragment) => [fragment.name.value, fragment]))
}
