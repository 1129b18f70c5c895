import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A step as a collector of traces gets it. */
export type CollectedSpan = {
  readonly process: string
  readonly name: string
  readonly traceId: string
  readonly spanId: string
  readonly parentSpanId?: string
  /** The steps of other traces that it has to do with. */
  readonly links: readonly string[]
  readonly facts: Record<string, unknown>
  readonly hasFailed: boolean
}

type Value = { stringValue?: string; intValue?: number; doubleValue?: number; boolValue?: boolean }
type Attributes = readonly { readonly key: string; readonly value: Value }[]
type Sent = {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: Attributes }
    readonly scopeSpans: readonly {
      readonly spans: readonly {
        readonly name: string
        readonly traceId: string
        readonly spanId: string
        readonly parentSpanId?: string
        readonly links?: readonly { readonly spanId: string }[]
        readonly attributes: Attributes
        readonly status: { readonly code?: number }
      }[]
    }[]
  }[]
}

/** A collector that takes what OpenTelemetry's exporters send (OTLP over HTTP, as JSON), and keeps it. */
export async function startCollector() {
  const texts: string[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    texts.push(Buffer.concat(chunks).toString())
    response.setHeader('content-type', 'application/json').end('{}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Everything that came, as it came. */
    text: () => texts.join('\n'),
    spans: () => texts.flatMap((text) => spansIn(JSON.parse(text) as Sent)),
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function spansIn({ resourceSpans }: Sent): CollectedSpan[] {
  return resourceSpans.flatMap(({ resource, scopeSpans }) =>
    scopeSpans.flatMap(({ spans }) =>
      spans.map(({ attributes, status, ...span }) => ({
        process: String(factsIn(resource.attributes)['service.name']),
        name: span.name,
        traceId: span.traceId,
        spanId: span.spanId,
        parentSpanId: span.parentSpanId,
        links: (span.links ?? []).map(({ spanId }) => spanId),
        facts: factsIn(attributes),
        hasFailed: status.code === 2,
      })),
    ),
  )
}

function factsIn(attributes: Attributes): Record<string, unknown> {
  return Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]))
}
