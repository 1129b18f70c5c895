import { ConfigError } from '@chiiki/kit/config.ts'
import { createLog } from '@chiiki/kit/log.ts'
import { Metrics } from '@chiiki/kit/metrics.ts'
import { openTracing } from '@chiiki/kit/tracing.ts'
import { readSettings, type Settings } from './config.ts'
import { startGateway } from './gateway.ts'
import { PortTaken } from './listening.ts'

const settings = settled()
const log = createLog('gateway', settings.logLevel)

try {
  const { scraping, tracesTo } = settings
  const seeing = { tracing: await openTracing('gateway', tracesTo), metrics: new Metrics(), scraping }
  const gateway = await startGateway({ ...settings, seeing, log })
  log.info({ port: Number(new URL(gateway.url).port) }, 'listening')
  process.send?.({ ready: true, url: gateway.url })
  const leave = async (why: string, delayMs?: number) => {
    log.info({ why }, 'draining')
    await gateway.close(delayMs)
    process.exit(0)
  }
  process.on('SIGTERM', (signal) => void leave(signal))
  // A person at the terminal waits for it; nobody sends what comes elsewhere.
  process.on('SIGINT', (signal) => void leave(signal, 0))
  // The launcher is gone, however it went: nothing may be left behind.
  if (process.connected) process.on('disconnect', () => void leave('the parent process is gone', 0))
} catch (error) {
  stop(error instanceof PortTaken ? error.message : error)
}

function settled(): Settings {
  try {
    return readSettings(process.env)
  } catch (error) {
    return stop(error instanceof ConfigError ? error.message : error)
  }
}

function stop(why: unknown): never {
  console.error(why instanceof Error ? why.stack : why)
  process.exit(1)
}
