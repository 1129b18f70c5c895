import { outcomeOf } from '@chiiki/kit/outcome.ts'
import type { Seeing } from '@chiiki/kit/request-sight.ts'
import { durations } from '@chiiki/kit/tally.ts'
import { type Span, traceparentIn } from '@chiiki/kit/tracing.ts'
import type { FastifyRequest } from 'fastify'
import type { StreamHub } from './hub.ts'
import type { LivePlan } from './plan.ts'
import type { Reservations } from './reservations.ts'

/** An event that is being resolved. */
export type EventSight = { readonly span: Span; over(codes: Iterable<string>): void }

export type StreamSight = {
  /** Begins the step of the trace in which somebody asks to follow something; it ends when they're let in, or not. */
  asked(request: FastifyRequest): Span
  event(plan: LivePlan): EventSight
}

/**
 * Counts events by the field of the schema that is followed, and traces each in a trace of its own: a stream goes on for hours. It's linked to the step in
 * which somebody began to follow that first; what it fetches is below it.
 */
export function streamSight({ tracing, metrics }: Seeing): StreamSight {
  const events = metrics.tally(
    'chiiki_gateway_stream_events_total',
    'Events of subscriptions by root field and outcome (answered, refused, failed): once for all who listen to the same',
    ['field', 'outcome'],
  )
  const seconds = metrics.spread(
    'chiiki_gateway_stream_event_duration_seconds',
    'How long it took from what a subgraph told to what is told on',
    ['field'],
    durations,
  )
  return {
    asked: ({ id, method, headers }) =>
      tracing.open(`${method} /graphql/stream`, traceparentIn(headers.traceparent), {
        'http.request.method': method,
        'http.route': '/graphql/stream',
        'chiiki.request_id': id,
      }),
    event: ({ field, asked }) => {
      const span = tracing.goOn(`event ${field}`, asked.begun, {
        'graphql.operation.type': 'subscription',
        'chiiki.field': field,
      })
      const began = performance.now()
      return {
        span,
        over: (codes) => {
          const all = [...codes]
          const outcome = outcomeOf(200, all)
          events.add([field, outcome])
          seconds.see([field], (performance.now() - began) / 1_000)
          span.end(outcome === 'failed' ? all[0] : undefined)
        },
      }
    },
  }
}

/** Shows what is followed now. */
export function showStreams({ metrics }: Seeing, hub: StreamHub, reservations: Reservations): void {
  metrics.level(
    'chiiki_gateway_streams',
    'What is followed now: listeners, different subscriptions (views), subscriptions at subgraphs (sources), connections that several share (connections)',
    () =>
      Object.entries({ ...hub.counts, connections: reservations.count }).map(([of, value]) => ({
        labels: { of },
        value,
      })),
  )
  metrics.level(
    'chiiki_gateway_stream_listeners',
    'Who listens now, by the root field that they follow',
    () => [...hub.listenersByField].map(([field, value]) => ({ labels: { field }, value })),
  )
}
