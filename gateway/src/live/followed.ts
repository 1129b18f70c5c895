import { randomUUID } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { errorBoundary } from '../errors.ts'
import type { PlannedGraph } from '../execution/planned-graph.ts'
import { clientHeader } from '../guests/client-operations.ts'
import { currentRequest, openRequest } from '../request-context.ts'
import { noSchema } from './asked.ts'
import { Audiences } from './audiences.ts'
import type { StreamResult } from './event.ts'
import { StreamHub } from './hub.ts'
import { type LivePlan, planLive, type StreamAsked } from './plan.ts'
import { Reservations } from './reservations.ts'
import type { StreamRouteParts } from './route.ts'
import { type StreamSight, showStreams, streamSight } from './stream-sight.ts'
import { Upstreams } from './upstreams.ts'

export type Followed = ReturnType<typeof followed>

/** What is followed, by what graph, and how it's asked. */
export function followed(parts: StreamRouteParts) {
  const { log, limits, suggestions, clientOperations, graph } = parts
  const upstreams = new Upstreams({ ...parts, heartbeatMs: parts.streams.heartbeatMs })
  const audiences = new Audiences(parts.parts)
  const sight = streamSight(parts.seeing)
  const plan = (asked: StreamAsked) => {
    const generation = graph()?.newest
    if (!generation) return { problems: [noSchema] }
    return planLive(asked, { generation, audiences, limits, suggestions })
  }
  const hub = new StreamHub({
    limits: parts.streams,
    follow: upstreams.follow,
    kindOf: upstreams.kindOf,
    answer: answering(parts, sight),
    plan,
    log,
  })
  const reservations = new Reservations(parts.streams)
  showStreams(parts.seeing, hub, reservations)
  let watched: PlannedGraph | undefined
  const watch = () => {
    const current = graph()
    if (!current || current === watched) return
    watched = current
    current.watch(
      () =>
        void hub
          .replan()
          .catch((error: unknown) =>
            log.error({ fault: String(error).slice(0, 300) }, 'streams could not be planned anew'),
          ),
    )
  }
  return {
    hub,
    reservations,
    sight,
    plan: (asked: StreamAsked) => {
      watch()
      return plan(asked)
    },
    note: ({ document }: LivePlan, { headers }: FastifyRequest) => {
      const generation = graph()?.newest
      const client = headers[clientHeader]
      const name = typeof client === 'string' ? client : undefined
      if (generation) clientOperations.note(document, generation.schema, name, '-')
    },
    close: async () => {
      reservations.close()
      hub.close()
      await upstreams.close()
    },
  }
}

/** Asks for the rest of an event; errors pass the same door as those of queries. */
function answering(
  { graph, subgraphsNow, operationTimeoutMs, sight: { fetched }, log }: StreamRouteParts,
  sight: StreamSight,
) {
  const boundary = errorBoundary(log)
  return async (plan: LivePlan, told: StreamResult) => {
    const { planned, document, operation, headers } = plan
    const seen = sight.event(plan)
    const request = openRequest(randomUUID(), headers, operationTimeoutMs, subgraphsNow(), {
      span: seen.span,
      fetched,
    })
    const current = graph() as PlannedGraph
    const answer = async (): Promise<StreamResult> => {
      const ask = current.asking(document, operation, request)
      const { data, errors, faults } = await planned.answer(told, ask)
      return {
        data,
        ...(errors.length > 0 && { errors: errors.map((error) => boundary(error.toJSON(), error)) }),
        ...(errors.length === 0 && faults.length > 0 && { extensions: { valueCompletion: faults } }),
      }
    }
    const answered = await currentRequest.run(request, () =>
      answer().catch((fault: unknown) => ({ data: null, errors: [boundary(unforeseen, fault)] })),
    )
    seen.over(request.codes)
    return answered
  }
}

const unforeseen = { message: '', extensions: { code: 'INTERNAL_SERVER_ERROR' } }
