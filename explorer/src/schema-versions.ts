/** A version of the schema as the graph tells it. */
export type SchemaVersion = {
  readonly number: number
  readonly since: string
  readonly cause: Cause
  readonly subgraphs: readonly string[]
  readonly by: string | null
  readonly changeCount: number
  readonly changes: readonly { readonly kind: Kind; readonly at: string; readonly message: string }[]
}
export type Cause = 'STARTED' | 'FOLLOWED' | 'REGISTERED' | 'UPDATED' | 'WITHDRAWN'
export type Kind = 'BREAKING' | 'DANGEROUS' | 'SAFE'

/** Versions from the newest on, and where the next ones begin; null: there are none. */
export type VersionPage = { readonly versions: readonly SchemaVersion[]; readonly next: string | null }

const query = `query SchemaVersions($after: String) {
  schemaVersions(first: 20, after: $after) {
    nodes { number since cause subgraphs by changeCount changes { kind at message } }
    pageInfo { hasNextPage endCursor }
  }
}`

/**
 * Asks the graph for versions of its schema. Null: it doesn't tell them.
 * @throws Error when it can't be reached or answers with something else.
 */
export async function readVersions(url: string, after: string | null): Promise<VersionPage | null> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query, variables: { after } }),
  })
  const { data, errors } = (await response.json()) as Answer
  if (data?.schemaVersions) {
    const { nodes, pageInfo } = data.schemaVersions
    return { versions: nodes, next: pageInfo.hasNextPage ? pageInfo.endCursor : null }
  }
  const isUntold = errors?.some(({ extensions }) => untold.has(extensions?.code ?? ''))
  if (isUntold) return null
  throw new Error('no versions in the answer')
}

/** A graph that keeps its schema to itself, or one without this field. */
const untold = new Set(['INTROSPECTION_OFF', 'GRAPHQL_VALIDATION_FAILED', 'OPERATION_NOT_REGISTERED'])

type Answer = {
  readonly data?: {
    readonly schemaVersions: {
      readonly nodes: readonly SchemaVersion[]
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
    } | null
  } | null
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[]
}
