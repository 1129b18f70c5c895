import { outcomeOf } from '@chiiki/kit/outcome.ts'
import type { Seeing } from '@chiiki/kit/request-sight.ts'
import { commandCounts, durations } from '@chiiki/kit/tally.ts'
import { type Span, traceparentIn } from '@chiiki/kit/tracing.ts'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { PlanWatch } from './execution/generation.ts'
import { currentRequest, type RequestContext } from './request-context.ts'
import type { Circuit } from './resilience.ts'
import type { SubgraphState } from './subgraph-watch.ts'

/** What is told of one fetch: how long it took, what it cost the store, and the code of what went wrong. */
export type Fetched = {
  readonly service: string
  readonly ms: number
  readonly storeCommands: number | null
  readonly code: string | undefined
}

export type GatewaySight = {
  /** Begins a request's step of the trace. */
  opened(request: FastifyRequest): Span
  readonly fetched: (fetch: Fetched) => void
  readonly plans: PlanWatch
  answered(request: FastifyRequest, reply: FastifyReply): void
}

/** What the gateway stands on, looked at when somebody reads the metrics. */
export type Standing = {
  readonly isReady: () => boolean
  readonly states: () => readonly SubgraphState[]
  readonly schemaSince: () => Date | undefined
  /** Of each subgraph whether it's asked. */
  readonly circuits: () => readonly { readonly subgraph: string; readonly state: Circuit }[]
}

/**
 * Counts the gateway's requests by operation and outcome, its fetches by subgraph, its plans and what stores were asked, and traces each
 * request. An operation is told by its name only where it's registered: clients may call theirs anything.
 */
export function gatewaySight({ tracing, metrics }: Seeing, standing: Standing): GatewaySight {
  const requests = metrics.tally(
    'chiiki_gateway_requests_total',
    'Requests by operation (registered name, other, or none) and outcome (answered, refused, failed)',
    ['operation', 'outcome'],
  )
  const seconds = metrics.spread(
    'chiiki_gateway_request_duration_seconds',
    'How long an answer took',
    ['operation'],
    durations,
  )
  const commands = metrics.spread(
    'chiiki_gateway_request_store_commands',
    'Store commands that one answer cost, all subgraphs together',
    ['operation'],
    commandCounts,
  )
  const fetches = metrics.tally(
    'chiiki_gateway_fetches_total',
    'Fetches from a subgraph, by outcome: answered, or the code of the fault',
    ['subgraph', 'outcome'],
  )
  const fetchSeconds = metrics.spread(
    'chiiki_gateway_fetch_duration_seconds',
    'How long a fetch from a subgraph took',
    ['subgraph'],
    durations,
  )
  const storeCommands = metrics.tally(
    'chiiki_gateway_store_commands_total',
    'Store commands as subgraphs told them',
    ['subgraph'],
  )
  const plans = metrics.tally(
    'chiiki_gateway_plans_total',
    'Plans by whether they were there already (hit) or were made (miss)',
    ['cache'],
  )
  const planSeconds = metrics.spread(
    'chiiki_gateway_plan_duration_seconds',
    'How long it took to make a plan',
    [],
    durations,
  )
  metrics.level('chiiki_gateway_ready', 'Whether it can serve', () => [
    { labels: {}, value: Number(standing.isReady()) },
  ])
  metrics.level('chiiki_gateway_subgraph_up', 'Whether a subgraph answered when it was last looked at', () =>
    standing
      .states()
      .map(({ name, state }) => ({ labels: { subgraph: name }, value: Number(state === 'up') })),
  )
  metrics.level(
    'chiiki_gateway_subgraph_circuit',
    "Whether a subgraph is asked (closed), rests after failures (open), or one question decides (half-open): 1 for what it's in",
    () => standing.circuits().map((labels) => ({ labels, value: 1 })),
  )
  metrics.level(
    'chiiki_gateway_schema_since_seconds',
    'Since when the schema is served, in Unix time',
    () => {
      const since = standing.schemaSince()
      return since ? [{ labels: {}, value: since.getTime() / 1_000 }] : []
    },
  )
  return {
    opened: ({ id, method, headers }) =>
      tracing.open(`${method} /graphql`, traceparentIn(headers.traceparent), {
        'http.request.method': method,
        'http.route': '/graphql',
        'chiiki.request_id': id,
      }),
    fetched({ service, ms, storeCommands: cost, code = 'answered' }) {
      fetches.add([service, code])
      fetchSeconds.see([service], ms / 1_000)
      if (cost !== null) storeCommands.add([service], cost)
    },
    plans: {
      known: () => plans.add(['hit']),
      making(make) {
        plans.add(['miss'])
        const step = currentRequest.getStore()?.span.child('plan', 'internal')
        const began = performance.now()
        try {
          return make()
        } finally {
          planSeconds.see([], (performance.now() - began) / 1_000)
          step?.end()
        }
      },
    },
    answered({ graph, refusedFor = [] }, { statusCode, elapsedTime }) {
      const codes = [...refusedFor, ...(graph?.codes ?? [])]
      const operation = labelOf(graph)
      const outcome = outcomeOf(statusCode, codes)
      requests.add([operation, outcome])
      seconds.see([operation], elapsedTime / 1_000)
      if (!graph) return
      const cost = costOf(graph)
      commands.see([operation], cost)
      const { span, operationName } = graph
      span.note({
        'http.response.status_code': statusCode,
        'chiiki.store_commands': cost,
        ...(operationName !== null && { 'graphql.operation.name': operationName }),
      })
      span.end(outcome === 'failed' ? (codes[0] ?? String(statusCode)) : undefined)
    },
  }
}

function labelOf(graph: RequestContext | undefined): string {
  const name = graph?.operationName ?? null
  if (name === null) return 'none'
  return name.startsWith('#') ? 'other' : name
}

function costOf({ tallies }: RequestContext): number {
  return [...tallies.values()].reduce((sum, { storeCommands }) => sum + (storeCommands ?? 0), 0)
}
