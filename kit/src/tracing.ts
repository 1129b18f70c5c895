/** What is told of a step: codes, counts and names of the schema's. Never a value that somebody sent, and nothing of a person. */
export type Facts = Readonly<Record<string, string | number | boolean>>

/** Whether a step answers somebody, asks somebody, or does neither. */
export type SpanKind = 'server' | 'client' | 'internal'

/** One step of a trace, from when it was opened until `end`. */
export type Span = {
  /** What goes along to whoever is asked by this step (W3C Trace Context); undefined where nothing is traced. */
  readonly traceparent: string | undefined
  readonly traceId: string | undefined
  child(name: string, kind: SpanKind, facts?: Facts): Span
  note(facts: Facts): void
  /** `fault`: the code of what went wrong. */
  end(fault?: string): void
}

/** Where the traces of a process go. */
export type Tracing = {
  /** The first step of this process for a request. `traceparent` is what whoever asked sent along. */
  open(name: string, traceparent: string | undefined, facts?: Facts): Span
  /** A step in a trace of its own, of something that goes on: `begun` is the `traceparent` of the step by which it was begun, which it's linked to. */
  goOn(name: string, begun: string | undefined, facts?: Facts): Span
  /** Sends what hasn't been sent yet; waits two seconds for that at most. */
  close(): Promise<void>
}

export const noSpan: Span = {
  traceparent: undefined,
  traceId: undefined,
  child: () => noSpan,
  note() {},
  end() {},
}

export const noTracing: Tracing = { open: () => noSpan, goOn: () => noSpan, close: async () => {} }

/**
 * Where the traces of a process go: to the OpenTelemetry collector at `endpoint`, by OTLP over HTTP. Without one nothing is traced,
 * and nothing of OpenTelemetry is loaded.
 */
export async function openTracing(process: string, endpoint: string | null): Promise<Tracing> {
  if (endpoint === null) return noTracing
  const { tracesTo } = await import('./open-telemetry.ts')
  return tracesTo(process, endpoint)
}

const wellFormed = /^(?!ff)[0-9a-f]{2}-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/

/** The caller's trace, where the header is one: it's passed on, so that nothing else may pass for it. */
export function traceparentIn(given: string | readonly string[] | undefined): string | undefined {
  return typeof given === 'string' && wellFormed.test(given) ? given : undefined
}
