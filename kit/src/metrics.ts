import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Metric, Registry } from 'prom-client'
import { Level, Spread, Tally } from './tally.ts'

/** Who may read a process's metrics. */
export type Scraping = {
  /** What whoever reads them sends as a bearer; null: nobody may by that. */
  readonly token: string | null
  /** Whether a program on the same machine may without one. */
  readonly isOpenLocally: boolean
}

export const localScraping: Scraping = { token: null, isOpenLocally: true }

/**
 * What one process counts. Counting is adding numbers; prom-client, which writes them down and looks at the process itself, is
 * loaded at the first look.
 */
export class Metrics {
  readonly #kept: (Tally | Spread | Level)[] = []
  #registry: Promise<Registry> | undefined

  tally(name: string, help: string, labels: readonly string[]): Tally {
    return this.#keep(new Tally({ name, help, labels }))
  }

  spread(name: string, help: string, labels: readonly string[], bounds: readonly number[]): Spread {
    return this.#keep(new Spread({ name, help, labels }, bounds))
  }

  level(name: string, help: string, read: ConstructorParameters<typeof Level>[1]): Level {
    return this.#keep(new Level({ name, help }, read))
  }

  /** Everything, in Prometheus's own text format. */
  async page(): Promise<{ readonly contentType: string; readonly text: string }> {
    this.#registry ??= registryOf(this.#kept)
    const registry = await this.#registry
    return { contentType: registry.contentType, text: await registry.metrics() }
  }

  #keep<T extends Tally | Spread | Level>(metric: T): T {
    this.#kept.push(metric)
    return metric
  }
}

async function registryOf(kept: readonly (Tally | Spread | Level)[]): Promise<Registry> {
  const { Registry, collectDefaultMetrics } = await import('prom-client')
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  for (const metric of kept) {
    const { name, help, type } = metric
    // What a registry asks of a metric: its name, and what it holds when it's asked.
    const view = { name, get: async () => ({ name, help, type, aggregator: 'sum', values: metric.shown() }) }
    registry.registerMetric(view as unknown as Metric<string>)
  }
  return registry
}

/** Serves `/metrics` to those who may read them; to everybody else there's nothing at this path. */
export function serveMetrics(app: FastifyInstance, metrics: Metrics, scraping: Scraping): void {
  app.get('/metrics', async (request, reply) => {
    if (!mayScrape(request, scraping)) return reply.callNotFound()
    const { contentType, text } = await metrics.page()
    return reply.header('cache-control', 'no-store').type(contentType).send(text)
  })
}

const ofThisMachine = /^(127(\.\d{1,3}){3}|::1|::ffff:127(\.\d{1,3}){3})$/
const nameOfThisMachine = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/
const forwarding = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via']

/**
 * By the token; where that's allowed, also a program on this machine: the connection is its own, nobody forwarded it, and it names this machine, so
 * that no web page gets here by a name of its own.
 */
export function mayScrape({ headers, raw }: FastifyRequest, { token, isOpenLocally }: Scraping): boolean {
  const { authorization } = headers
  if (token !== null && authorization !== undefined) return isSame(authorization, `Bearer ${token}`)
  return (
    isOpenLocally &&
    ofThisMachine.test(raw.socket.remoteAddress ?? '') &&
    nameOfThisMachine.test(headers.host ?? '') &&
    forwarding.every((name) => headers[name] === undefined)
  )
}

function isSame(given: string, wanted: string): boolean {
  const [one, other] = [given, wanted].map((text) => createHash('sha256').update(text).digest())
  return timingSafeEqual(one as Buffer, other as Buffer)
}
