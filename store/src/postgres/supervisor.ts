import { setTimeout as delay } from 'node:timers/promises'
import { type PgConnection, PgError } from '../pg/connection.ts'
import { StoreError } from '../store-error.ts'
import { type Engine, type EngineOptions, startEngine } from './engine.ts'

/** An engine that is started again when it dies. */
export type SupervisedEngine = {
  /** Connects, waiting for a restart that is under way. */
  connect(): Promise<PgConnection>
  stop(): Promise<void>
}

/** How long a client waits for an engine that is coming back, in milliseconds. */
const patience = 20_000

/** Connects, trying again while the engine replays its log or is being started again. */
async function connectPatiently(connect: () => Promise<PgConnection>): Promise<PgConnection> {
  const until = performance.now() + patience
  for (;;) {
    try {
      return await connect()
    } catch (error) {
      const isComing =
        error instanceof PgError ? error.state.startsWith('57P0') : !(error instanceof StoreError)
      if (!isComing || performance.now() > until) throw error
      await delay(20)
    }
  }
}

/** More deaths than this within a minute mean that starting again doesn't help. */
const mostDeaths = 10

/**
 * Starts the engine and, when its process dies unasked (kill -9, out of memory), starts it again; it then replays
 * its log, so nothing that was acknowledged is lost.
 *
 * @param onFatal told when it can't be brought back
 */
export async function superviseEngine(
  options: EngineOptions,
  onFatal: (error: Error) => void,
): Promise<SupervisedEngine> {
  let current: Promise<Engine> = startEngine(options)
  let isStopping = false
  const deaths: number[] = []
  const watch = async (engine: Engine) => {
    await engine.died
    if (isStopping) return
    const now = performance.now()
    deaths.push(now)
    if (deaths.filter((at) => at > now - 60_000).length > mostDeaths) {
      onFatal(new Error('the database engine keeps dying'))
      return
    }
    options.onProgress('The database engine died; starting it again …')
    current = startEngine(options)
    current.then(watch, onFatal)
  }
  void watch(await current)
  return {
    connect: () => connectPatiently(async () => (await current).connect()),
    async stop() {
      isStopping = true
      const engine = await current.catch(() => undefined)
      await engine?.stop()
    },
  }
}
