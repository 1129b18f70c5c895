import { localScraping, Metrics } from '@chiiki/kit/metrics.ts'
import { openTracing } from '@chiiki/kit/tracing.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Calls } from '../gateway/src/live/test-calls.ts'
import { Listener } from '../gateway/src/live/test-listener.ts'
import { TestWard } from '../gateway/src/test-ward.ts'
import { startCollector } from './trace-collector.ts'

/** What operators see of a subscription that is followed by two. */
let collector: Awaited<ReturnType<typeof startCollector>>
let calls: Calls
let ward: TestWard
beforeAll(async () => {
  collector = await startCollector()
  calls = new Calls()
  const tracing = await openTracing('gateway', collector.endpoint)
  const seeing = { tracing, metrics: new Metrics(), scraping: localScraping }
  ward = await new TestWard([calls]).open({ seeing, streams: { lingerMs: 0 } })
})
afterAll(async () => {
  await ward.close()
  await collector.close()
})

it('counts events and listeners by root field, and traces each event in a trace of its own, linked to how it was begun', async () => {
  const query = 'subscription { board(district: "district:ikejiri") { waiting district { name } } }'
  const waits = (count: number) => (each: Listener) => each.state?.board?.waiting === count
  const both = [new Listener(ward.gateway.url, { query }), new Listener(ward.gateway.url, { query })]
  await Promise.all(both.map((each) => each.sees(waits(0))))
  await ward.places.stop()
  calls.wait(1)
  await Promise.all(both.map((each) => each.sees(waits(1))))
  const { text } = await ward.get('/metrics')
  expect(text).toContain('chiiki_gateway_subgraph_circuit{subgraph="calls",state="closed"} 1')
  expect(text).toContain('chiiki_gateway_stream_listeners{field="board"} 2')
  expect(text).toContain('chiiki_gateway_stream_events_total{field="board",outcome="answered"} 1')
  expect(text).toMatch(/chiiki_gateway_stream_events_total\{field="board",outcome="failed"\} [1-9]/)
  expect(text).toMatch(/chiiki_gateway_stream_event_duration_seconds_count\{field="board"\} [1-9]/)
  for (const each of both) each.drop()
  await ward.gateway.close()
  const spans = collector.spans()
  const begun = spans.filter(({ name }) => name === 'POST /graphql/stream')
  const events = spans.filter(({ name }) => name === 'event board')
  expect(begun.map(({ facts }) => facts['chiiki.field'])).toEqual(['board', 'board'])
  expect(events.length).toBeGreaterThan(1)
  expect(new Set(events.map(({ traceId }) => traceId)).size).toBe(events.length)
  for (const { links } of events) expect(begun.map(({ spanId }) => spanId)).toContain(links[0])
  const [first] = events
  const fetched = spans.filter(({ parentSpanId }) => parentSpanId === first?.spanId)
  expect(fetched.map(({ name }) => name)).toEqual(['fetch places'])
  expect(events.some(({ hasFailed }) => hasFailed)).toBe(true)
})
