import { z } from 'zod'
import { ConfigError, port, readConfig } from './config.ts'
import { Metrics } from './metrics.ts'
import { sealingKeysPattern } from './sealed.ts'
import type { RequestContext, Serving } from './serve.ts'
import { type SubgraphDefinition, startSubgraph } from './start-subgraph.ts'
import { StoreUnreachable } from './store.ts'
import { openTracing } from './tracing.ts'

const optional = z.string().min(1).optional()
const sealingKeys = z
  .string()
  .regex(sealingKeysPattern, 'must read name:key, newest first, each key 32 bytes in base64url')
  .optional()

/** What a subgraph keeps itself: personal text needs keys, and whoever doesn't know the posts has to ask for them. */
type Needs = { readonly keepsPersonalText: boolean; readonly knowsPosts: boolean }

/** The environment of a subgraph's process. `NAME_MONGODB_URI` goes before `MONGODB_URI`, and so with its keys. */
const environment = (name: string, { keepsPersonalText, knowsPosts }: Needs) =>
  z
    .object({
      MONGODB_URI: optional,
      [storeVariable(name)]: optional,
      PORT: port.default(0),
      HOST: z.string().default('127.0.0.1'),
      NODE_ENV: optional,
      DATA_DIR: optional,
      OIDC_ISSUER: optional,
      OIDC_AUDIENCE: z.string().default('chiiki'),
      OIDC_JWKS: optional,
      ORGANIZATION_URL: z.url().optional(),
      POSTS_FROM: z.enum(['organization', 'claims']).default('organization'),
      POSTS_MAX_AGE_SECONDS: z.coerce.number().int().min(0).max(600).default(15),
      FIRST_TENURES: optional,
      SEALING_KEYS: sealingKeys,
      [variable(name, 'SEALING_KEYS')]: sealingKeys,
      LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
      OTEL_EXPORTER_OTLP_ENDPOINT: z.url().optional(),
      DRAIN_DELAY_MS: z.coerce.number().int().min(0).max(600_000).default(0),
      METRICS_TOKEN: z.string().min(16, 'must have 16 characters or more').optional(),
    })
    .refine((env) => env[storeVariable(name)] ?? env.MONGODB_URI, {
      path: [storeVariable(name)],
      message: `needs the address of ${name}'s database, mongodb://… (or set MONGODB_URI)`,
    })
    .refine((env) => !keepsPersonalText || keysOf(name, env) !== undefined, {
      path: [variable(name, 'SEALING_KEYS')],
      message: `needs the keys that ${name} seals personal text with, name:key (32 bytes in base64url); keep them apart from the store's backups`,
    })
    .refine((env) => env.NODE_ENV !== 'production' || !keysOf(name, env)?.includes('development-only:'), {
      path: [variable(name, 'SEALING_KEYS')],
      message: 'holds the key that is for development only, which everybody knows: make keys of your own',
    })
    .refine((env) => (env.OIDC_ISSUER === undefined) === (env.OIDC_JWKS === undefined), {
      path: ['OIDC_JWKS'],
      message: 'OIDC_ISSUER and OIDC_JWKS belong together: set both or neither',
    })
    .refine((env) => env.NODE_ENV !== 'production' || env.POSTS_FROM !== 'claims', {
      path: ['POSTS_FROM'],
      message: "can't be claims in production: a token outlives the right that it tells of",
    })
    .refine((env) => knowsPosts || !env.OIDC_ISSUER || env.POSTS_FROM === 'claims' || env.ORGANIZATION_URL, {
      path: ['ORGANIZATION_URL'],
      message: "needs the address of organization's /graphql: who holds which post is asked there",
    })

/**
 * A subgraph's process: reads the environment, starts, tells its parent, and drains on a signal or when
 * the parent is gone. Faults at the start are one clear text and exit code 1.
 */
export async function runSubgraph<S, C extends RequestContext>(
  definition: SubgraphDefinition<S, C>,
): Promise<void> {
  try {
    const env = readConfig(environment(definition.name, needsOf(definition))) as Environment
    const serving = await startSubgraph(definition, {
      storeUri: env[storeVariable(definition.name)] ?? env.MONGODB_URI ?? '',
      dataDir: env.DATA_DIR ?? null,
      identity: identityOf(env),
      organization: env.ORGANIZATION_URL
        ? { url: env.ORGANIZATION_URL, maxAgeSeconds: env.POSTS_MAX_AGE_SECONDS }
        : null,
      firstTenures: env.FIRST_TENURES ?? null,
      clock: () => new Date(),
      sealingKeys: keysOf(definition.name, env) ?? null,
      logLevel: env.LOG_LEVEL,
      seeing: {
        tracing: await openTracing(definition.name, env.OTEL_EXPORTER_OTLP_ENDPOINT ?? null),
        metrics: new Metrics(),
        scraping: { token: env.METRICS_TOKEN ?? null, isOpenLocally: env.NODE_ENV !== 'production' },
      },
      host: env.HOST,
      port: env.PORT,
      drainDelayMs: env.DRAIN_DELAY_MS,
    })
    drainOnce(serving.close)
    process.send?.({ ready: true, url: serving.url })
  } catch (error) {
    const isExpected = error instanceof ConfigError || error instanceof StoreUnreachable
    console.error(isExpected ? error.message : startFault(error))
    process.exit(1)
  }
}

type Environment = Record<string, string | undefined> & {
  readonly PORT: number
  readonly DRAIN_DELAY_MS: number
  readonly POSTS_MAX_AGE_SECONDS: number
}

function needsOf<S, C extends RequestContext>(definition: SubgraphDefinition<S, C>): Needs {
  const { keepsPersonalText = false, postsOf } = definition
  return { keepsPersonalText, knowsPosts: postsOf !== undefined }
}

function identityOf({ OIDC_ISSUER, OIDC_AUDIENCE = 'chiiki', OIDC_JWKS, POSTS_FROM }: Environment) {
  if (!OIDC_ISSUER || !OIDC_JWKS) return null
  const trustsPostClaims = POSTS_FROM === 'claims'
  return { issuer: OIDC_ISSUER, audience: OIDC_AUDIENCE, jwks: OIDC_JWKS, trustsPostClaims }
}

/** The delay is for whoever sends it elsewhere: not for a person at the terminal, and not when the parent is gone. */
function drainOnce(close: Serving['close']): void {
  let isClosing = false
  const drain = (delayMs?: number) => {
    if (isClosing) return
    isClosing = true
    close(delayMs).then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  process.on('SIGTERM', () => drain())
  process.on('SIGINT', () => drain(0))
  process.on('disconnect', () => drain(0))
}

function startFault(error: unknown): string {
  const { code, message } = (error ?? {}) as { code?: string; message?: string }
  if (code === 'EADDRINUSE')
    return `The port is taken by another program. Stop that program or set PORT to a free one.`
  return `It could not start: ${message ?? String(error)}`
}

function storeVariable(name: string): string {
  return variable(name, 'MONGODB_URI')
}

function keysOf(name: string, env: Readonly<Record<string, unknown>>): string | undefined {
  return (env[variable(name, 'SEALING_KEYS')] ?? env.SEALING_KEYS) as string | undefined
}

function variable(name: string, what: string): string {
  return `${name.toUpperCase().replaceAll('-', '_')}_${what}`
}
