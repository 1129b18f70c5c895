import type { LiveSupergraph } from './supergraph.ts'

/**
 * What the gateway can serve, as data. `status` 200: it has a schema, and a subgraph that answers. 503: it's on its
 * way down, has no schema, or no subgraph answers.
 */
export function readiness(supergraph: LiveSupergraph, isDraining: boolean) {
  const { current, refused, watch } = supergraph
  const subgraphs = watch.states.map(({ name, state, since, fault }) => ({
    name,
    state,
    since: since.toISOString(),
    ...(fault && { fault }),
    schema: current?.parts[name]?.origin ?? 'none',
  }))
  const isServing = current !== undefined && subgraphs.some(({ state }) => state === 'up')
  const body = {
    ready: isServing && !isDraining,
    draining: isDraining,
    schema: current ? { source: current.source, since: current.since.toISOString(), refused } : null,
    subgraphs,
  }
  return { status: body.ready ? 200 : 503, body }
}
