/** A counter as the board names it. */
export type CounterName = {
  readonly id: string
  readonly name: { readonly ja: string; readonly en: string | null }
}

/** The name of a counter; null where there's none, and where the graph doesn't answer. */
export async function nameOf(id: string): Promise<CounterName['name'] | null> {
  const data = await ask('query Name($id: ID!) { counter(id: $id) { name { ja en } } }', { id })
  return (data?.counter as { name: CounterName['name'] } | null | undefined)?.name ?? null
}

/** The counters that give numbers, in the ward's own order; null where the graph doesn't answer. */
export async function countersWithBoards(): Promise<CounterName[] | null> {
  const data = await ask('{ counters(first: 100) { nodes { id name { ja en } ticketSeries { id } } } }', {})
  const found = data?.counters as { nodes: (CounterName & { ticketSeries: object[] })[] } | null | undefined
  return found?.nodes.filter(({ ticketSeries }) => ticketSeries.length > 0) ?? null
}

async function ask(query: string, variables: object): Promise<Record<string, unknown> | null> {
  try {
    const response = await fetch('graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    })
    const { data } = (await response.json()) as { data?: Record<string, unknown> | null }
    return data ?? null
  } catch {
    return null
  }
}
