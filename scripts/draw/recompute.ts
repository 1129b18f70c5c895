import {
  type DrawRules,
  draw,
  type Entry,
  keyString,
  poolHash,
  resultHash,
  rulesHash,
  seedOf,
} from '../../services/participation/src/draw/sortition.ts'

/** What a look at a draw from outside found: a line for each step, and the steps that don't come out. */
export type Recomputed = { readonly lines: readonly string[]; readonly faults: readonly string[] }

type Line = { commitment: string; strata: { attribute: string; value: string }[]; rank: number | null }
type Told = {
  poolHash: string | null
  rulesText: string
  rulesHash: string | null
  sources: { values: string[] | null }[]
  keyString: string | null
  seed: string | null
  attempt: number | null
  resultHash: string | null
  seats: number
}

const facts = 'poolHash rulesText rulesHash sources { values } keyString seed attempt resultHash seats'

/**
 * Draws again from what the graph tells everybody, and compares.
 * @param url the graph, e.g. http://localhost:4000/graphql
 * @throws Error when there's no such draw, or the graph can't be reached
 */
export async function recompute(url: string, id: string): Promise<Recomputed> {
  const { draw: told } = await ask<{ draw: Told | null }>(
    url,
    `query ($id: ID!) { draw(id: $id) { ${facts} } }`,
    { id },
  )
  if (!told) throw new Error(`There's no draw ${id} at ${url}.`)
  const lines = await pages(url, id, 'pool')
  const order = await pages(url, id, 'order')
  return compare(told, lines, order)
}

function compare(told: Told, lines: readonly Line[], order: readonly Line[]): Recomputed {
  const entries: Entry[] = lines.map(({ commitment, strata }) => ({
    commitment,
    strata: Object.fromEntries(strata.map(({ attribute, value }) => [attribute, value])),
  }))
  const rules = JSON.parse(told.rulesText) as DrawRules
  const key = keyString(told.sources.map(({ values }) => (values ?? []).map(Number)))
  const seed = seedOf(told.poolHash ?? '', told.rulesHash ?? '', key)
  const result = told.seed === null ? null : draw(entries, rules, seed)
  const hash = result === null ? null : resultHash(result)
  const steps: [string, string | number | null, string | number | null][] = [
    [`hash of the pool's ${entries.length} lines`, poolHash(entries), told.poolHash],
    ['hash of the rules', rulesHash(rules), told.rulesHash],
  ]
  if (told.seed !== null) steps.push(['key', key, told.keyString], ['seed', seed, told.seed])
  if (told.resultHash !== null) {
    const asTold = order.map(({ commitment }) => commitment).join()
    const asDrawn = [...(result?.selected ?? []), ...(result?.reserves ?? [])].join()
    steps.push(
      ['attempt', result?.attempt ?? null, told.attempt],
      ['hash of the result', hash, told.resultHash],
      [`the same ${told.seats} people, and the same reserves in the same order`, asDrawn, asTold],
    )
  }
  const faults = steps.filter(([, own, theirs]) => own !== theirs).map(([what]) => what)
  return { lines: steps.map(([what, own, theirs]) => `${own === theirs ? 'ok  ' : 'NOT '} ${what}`), faults }
}

type Paged = {
  draw: { page: { nodes: Line[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } }
}

async function pages(url: string, id: string, field: 'pool' | 'order'): Promise<Line[]> {
  const query = `query ($id: ID!, $after: String) { draw(id: $id) { page: ${field}(first: 500, after: $after) {
    nodes { commitment rank strata { attribute value } } pageInfo { hasNextPage endCursor } } } }`
  const lines: Line[] = []
  let after: string | null = null
  do {
    const answer: Paged = await ask<Paged>(url, query, { id, after })
    const { nodes, pageInfo } = answer.draw.page
    lines.push(...nodes)
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null
  } while (after !== null)
  return lines
}

async function ask<T>(url: string, query: string, variables: object): Promise<T> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await response.json()) as { data: T; errors?: { message: string }[] }
  if (errors?.[0]) throw new Error(errors[0].message)
  return data
}
