import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { port, readConfig } from '@chiiki/kit/config.ts'
import { z } from 'zod'
import type { GatewayOptions } from './gateway.ts'
import { defaultLimits } from './limits.ts'
import { noSignIn } from './sign-in.ts'
import { parseSubgraphs } from './subgraph-list.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

const optional = z
  .string()
  .optional()
  .transform((text) => text?.trim() || undefined)

const number = (fallback: number, least = 1) => z.coerce.number().int().min(least).default(fallback)

const subgraphs = z
  .string('missing: name=http://host:port/graphql, more after a comma')
  .transform((text, context) => {
    try {
      return parseSubgraphs(text)
    } catch (error) {
      context.addIssue({ code: 'custom', message: (error as Error).message })
      return z.NEVER
    }
  })

const origins = optional.transform((text) => text?.split(',').map((origin) => origin.trim()) ?? [])

const environment = z.object({
  NODE_ENV: optional,
  HOST: z.string().default('127.0.0.1'),
  PORT: port.default(4000),
  SUBGRAPHS: subgraphs,
  STATE_DIR: z.string().default(join(root, '.chiiki', 'gateway')),
  EXPLORER_DIR: optional,
  OIDC_ISSUER: optional,
  OIDC_AUDIENCE: optional,
  EXPLORER_CLIENT_ID: optional,
  EXPLORER_SCOPE: optional,
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
  CORS_ORIGINS: origins,
  EXPOSE_COST: z.enum(['on', 'off']).optional(),
  INTROSPECTION: z.enum(['on', 'off']).optional(),
  POLL_MS: number(2_000, 100),
  SDL_TIMEOUT_MS: number(2_000),
  SUBGRAPH_TIMEOUT_MS: number(10_000),
  OPERATION_TIMEOUT_MS: number(30_000),
  DRAIN_DELAY_MS: number(0, 0),
  DRAIN_TIMEOUT_MS: number(10_000, 0),
  MAX_BODY_BYTES: number(defaultLimits.bodyBytes),
  MAX_QUERY_CHARACTERS: number(defaultLimits.queryCharacters),
  MAX_QUERY_TOKENS: number(defaultLimits.tokens),
  MAX_QUERY_DEPTH: number(defaultLimits.depth),
  MAX_QUERY_ALIASES: number(defaultLimits.aliases),
})

/** What the environment says, besides what the gateway itself is started with. */
export type Settings = Omit<GatewayOptions, 'log' | 'now'> & {
  readonly logLevel: string
  readonly port: number
}

/**
 * Reads the gateway's environment; README.md lists it.
 * @throws ConfigError with every fault at once.
 */
export function readSettings(env: Record<string, string | undefined>): Settings {
  const read = readConfig(environment, env)
  const isDevelopment = read.NODE_ENV !== 'production'
  return {
    host: read.HOST,
    port: read.PORT,
    subgraphs: read.SUBGRAPHS,
    stateDir: read.STATE_DIR,
    explorerDir: read.EXPLORER_DIR,
    signIn: {
      issuer: addressOf(read.OIDC_ISSUER),
      clientId: read.EXPLORER_CLIENT_ID ?? noSignIn.clientId,
      audience: read.OIDC_AUDIENCE ?? noSignIn.audience,
      scope: read.EXPLORER_SCOPE ?? noSignIn.scope,
    },
    logLevel: read.LOG_LEVEL,
    corsOrigins: read.CORS_ORIGINS,
    exposeCost: read.EXPOSE_COST ? read.EXPOSE_COST === 'on' : isDevelopment,
    introspection: read.INTROSPECTION ? read.INTROSPECTION === 'on' : isDevelopment,
    pollMs: read.POLL_MS,
    sdlTimeoutMs: read.SDL_TIMEOUT_MS,
    subgraphTimeoutMs: read.SUBGRAPH_TIMEOUT_MS,
    operationTimeoutMs: read.OPERATION_TIMEOUT_MS,
    drainDelayMs: read.DRAIN_DELAY_MS,
    drainTimeoutMs: read.DRAIN_TIMEOUT_MS,
    limits: {
      bodyBytes: read.MAX_BODY_BYTES,
      queryCharacters: read.MAX_QUERY_CHARACTERS,
      tokens: read.MAX_QUERY_TOKENS,
      depth: read.MAX_QUERY_DEPTH,
      aliases: read.MAX_QUERY_ALIASES,
    },
  }
}

/** A name that isn't an address may stand in tokens, but nobody can be sent there to sign in. */
function addressOf(issuer: string | undefined): string | null {
  return issuer !== undefined && /^https?:/.test(issuer) && URL.canParse(issuer) ? issuer : null
}
