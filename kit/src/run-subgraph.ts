import { z } from 'zod'
import { ConfigError, port, readConfig } from './config.ts'
import type { RequestContext } from './serve.ts'
import { type SubgraphDefinition, startSubgraph } from './start-subgraph.ts'
import { StoreUnreachable } from './store.ts'

const optional = z.string().min(1).optional()

/** The environment of a subgraph's process. `NAME_MONGODB_URI` goes before `MONGODB_URI`. */
const environment = (name: string) =>
  z
    .object({
      MONGODB_URI: optional,
      [storeVariable(name)]: optional,
      PORT: port.default(0),
      HOST: z.string().default('127.0.0.1'),
      DATA_DIR: optional,
      OIDC_ISSUER: optional,
      OIDC_AUDIENCE: z.string().default('chiiki'),
      OIDC_JWKS: optional,
      LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
    })
    .refine((env) => env[storeVariable(name)] ?? env.MONGODB_URI, {
      path: [storeVariable(name)],
      message: `needs the address of ${name}'s database, mongodb://… (or set MONGODB_URI)`,
    })
    .refine((env) => (env.OIDC_ISSUER === undefined) === (env.OIDC_JWKS === undefined), {
      path: ['OIDC_JWKS'],
      message: 'OIDC_ISSUER and OIDC_JWKS belong together: set both or neither',
    })

/**
 * A subgraph's process: reads the environment, starts, tells its parent, and drains on a signal or when
 * the parent is gone. Faults at the start are one clear text and exit code 1.
 */
export async function runSubgraph<S, C extends RequestContext>(
  definition: SubgraphDefinition<S, C>,
): Promise<void> {
  try {
    const env = readConfig(environment(definition.name)) as Record<string, string | undefined> & {
      PORT: number
    }
    const identity =
      env.OIDC_ISSUER && env.OIDC_JWKS
        ? { issuer: env.OIDC_ISSUER, audience: env.OIDC_AUDIENCE ?? 'chiiki', jwks: env.OIDC_JWKS }
        : null
    const serving = await startSubgraph(definition, {
      storeUri: env[storeVariable(definition.name)] ?? env.MONGODB_URI ?? '',
      dataDir: env.DATA_DIR ?? null,
      identity,
      clock: () => new Date(),
      logLevel: env.LOG_LEVEL,
      host: env.HOST,
      port: env.PORT,
    })
    drainOnce(serving.close)
    process.send?.({ ready: true, url: serving.url })
  } catch (error) {
    const isExpected = error instanceof ConfigError || error instanceof StoreUnreachable
    console.error(isExpected ? error.message : startFault(error))
    process.exit(1)
  }
}

function drainOnce(close: () => Promise<void>): void {
  let isClosing = false
  const drain = () => {
    if (isClosing) return
    isClosing = true
    close().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, drain)
  process.on('disconnect', drain)
}

function startFault(error: unknown): string {
  const { code, message } = (error ?? {}) as { code?: string; message?: string }
  if (code === 'EADDRINUSE')
    return `The port is taken by another program. Stop that program or set PORT to a free one.`
  return `It could not start: ${message ?? String(error)}`
}

function storeVariable(name: string): string {
  return `${name.toUpperCase().replaceAll('-', '_')}_MONGODB_URI`
}
