import {
  type Span as ApiSpan,
  type Context,
  SpanKind as Kinds,
  type Link,
  ROOT_CONTEXT,
  SpanStatusCode,
  TraceFlags,
  type Tracer,
  trace,
} from '@opentelemetry/api'
import { parseTraceParent } from '@opentelemetry/core'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import {
  defaultResource,
  detectResources,
  envDetector,
  resourceFromAttributes,
} from '@opentelemetry/resources'
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base'
import type { Facts, Span, SpanKind, Tracing } from './tracing.ts'

/**
 * Traces by OpenTelemetry's own SDK, to a collector. Loaded only where one is named (`openTracing`). What is sampled, and in what batches it's
 * sent, is told by OpenTelemetry's own variables (`OTEL_TRACES_SAMPLER`, `OTEL_BSP_…`, `OTEL_EXPORTER_OTLP_HEADERS`), which the SDK reads. Nothing is
 * registered for the whole process: libraries that know OpenTelemetry send nothing by way of this.
 */
export function tracesTo(process: string, endpoint: string): Tracing {
  const own = resourceFromAttributes({ 'service.name': `chiiki-${process}`, 'service.namespace': 'chiiki' })
  const resource = defaultResource()
    .merge(own)
    .merge(detectResources({ detectors: [envDetector] }))
  const exporter = new OTLPTraceExporter({
    url: `${endpoint.replace(/\/+$/, '')}/v1/traces`,
    timeoutMillis: 2_000,
  })
  const provider = new BasicTracerProvider({ resource, spanProcessors: [new BatchSpanProcessor(exporter)] })
  const tracer = provider.getTracer('chiiki')
  return {
    open: (name, traceparent, facts) => spanOf(tracer, name, 'server', calledFrom(traceparent), facts),
    goOn: (name, begun, facts) => spanOf(tracer, name, 'internal', ROOT_CONTEXT, facts, linkTo(begun)),
    close: () => atMost(2_000, provider.shutdown()),
  }
}

const kinds: Record<SpanKind, Kinds> = {
  server: Kinds.SERVER,
  client: Kinds.CLIENT,
  internal: Kinds.INTERNAL,
}

function linkTo(begun: string | undefined): Link[] {
  const context = begun === undefined ? null : parseTraceParent(begun)
  return context ? [{ context }] : []
}

function calledFrom(traceparent: string | undefined): Context {
  const caller = traceparent === undefined ? null : parseTraceParent(traceparent)
  return caller ? trace.setSpanContext(ROOT_CONTEXT, { ...caller, isRemote: true }) : ROOT_CONTEXT
}

function spanOf(
  tracer: Tracer,
  name: string,
  kind: SpanKind,
  within: Context,
  facts: Facts = {},
  links: Link[] = [],
): Span {
  const span = tracer.startSpan(name, { kind: kinds[kind], attributes: facts, links }, within)
  const { traceId } = span.spanContext()
  return {
    traceparent: headerOf(span),
    traceId,
    child: (childName, childKind, childFacts) =>
      spanOf(tracer, childName, childKind, trace.setSpan(ROOT_CONTEXT, span), childFacts),
    note: (more) => void span.setAttributes(more),
    end: (fault) => {
      if (fault !== undefined) {
        span.setStatus({ code: SpanStatusCode.ERROR })
        span.setAttribute('error.type', fault)
      }
      span.end()
    },
  }
}

function headerOf(span: ApiSpan): string {
  const { traceId, spanId, traceFlags } = span.spanContext()
  return `00-${traceId}-${spanId}-${(traceFlags & TraceFlags.SAMPLED).toString(16).padStart(2, '0')}`
}

/** A collector that is away doesn't keep a process from ending. */
async function atMost(ms: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const enough = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms)
  })
  await Promise.race([work.catch(() => {}), enough])
  clearTimeout(timer)
}
