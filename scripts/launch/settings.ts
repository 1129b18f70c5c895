import { join } from 'node:path'
import { sealingKeys } from './secrets.ts'

/** Longer than anybody keeps an idle connection to a subgraph open: where another process takes its place, none is cut. */
const drainDelayMs = '5000'
/** What every process is told of the environment in which all of it was started. */
export function common(): Record<string, string | undefined> {
  const {
    NODE_ENV,
    LOG_LEVEL,
    HOST,
    METRICS_TOKEN,
    DRAIN_DELAY_MS = drainDelayMs,
    DRAIN_TIMEOUT_MS,
  } = process.env
  const traces = Object.entries(process.env).filter(([name]) => name.startsWith('OTEL_'))
  return {
    NODE_ENV,
    LOG_LEVEL,
    HOST,
    METRICS_TOKEN,
    DRAIN_DELAY_MS,
    DRAIN_TIMEOUT_MS,
    ...Object.fromEntries(traces),
  }
}

/** What the environment says of the gateway's limits and policies; gateway/README.md lists it. */
export function gatewaySettings(): Record<string, string | undefined> {
  const isOfTheGateway =
    /^(MAX_|GUEST_|RATE_LIMIT_|ANSWERS_|STREAM_|CORS_ORIGINS$|TRUSTED_PROXIES$|HTTPS_ONLY$|INTROSPECTION$|SUGGESTIONS$|EXPOSE_COST$|ASSUMED_LIST_SIZE$|DEFAULT_PAGE_SIZE$|PERSISTED_QUERY_CHARACTERS$|REGISTERED_OPERATIONS$|SAFELIST$|PATIENCE_FILE$|EXPLORER_CLIENT_ID$|EXPLORER_SCOPE$|LOG_SALT$|(SUBGRAPH|OPERATION|HEADERS|REQUEST)_TIMEOUT_MS$)/
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => isOfTheGateway.test(name)))
}

/** The keys of personal text: those that the environment names; in development else, keys made at the first start. */
export function sealing(stateDir: string, name: string): Record<string, string> {
  const variable = `${name.toUpperCase()}_SEALING_KEYS`
  const named = process.env[variable] ?? process.env.SEALING_KEYS
  if (named === undefined && process.env.NODE_ENV === 'production') return {}
  return { [variable]: named ?? sealingKeys(join(stateDir, 'sealing-keys.json'), name) }
}
