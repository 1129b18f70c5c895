import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { IdentitySettings } from '@chiiki/kit/actor.ts'
import { port, readConfig } from '@chiiki/kit/config.ts'
import type { Scraping } from '@chiiki/kit/metrics.ts'
import ipaddr from 'ipaddr.js'
import { z } from 'zod'
import { defaultAnswerSettings } from './answers/settings.ts'
import type { GatewayOptions } from './gateway-options.ts'
import { defaultGuestSettings } from './guests/settings.ts'
import { defaultLimits, type Limits } from './limits.ts'
import { defaultStreamLimits } from './live/limits.ts'
import { noExceptions, type PatienceSettings, readPatience } from './patience.ts'
import { readRegisteredOperations } from './registered-operations.ts'
import { noSignIn } from './sign-in.ts'
import { parseSubgraphs } from './subgraph-list.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

const optional = z
  .string()
  .optional()
  .transform((text) => text?.trim() || undefined)

const number = (fallback: number, least = 1) => z.coerce.number().int().min(least).default(fallback)

const optionalNumber = z.coerce.number().int().min(1).optional()

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

const operations = optional.transform((path, context) => {
  try {
    return path === undefined ? null : readRegisteredOperations(path)
  } catch (error) {
    context.addIssue({ code: 'custom', message: (error as Error).message })
    return z.NEVER
  }
})

const patienceFile = optional.transform((path, context) => {
  try {
    return path === undefined ? noExceptions : readPatience(path)
  } catch (error) {
    context.addIssue({ code: 'custom', message: (error as Error).message })
    return z.NEVER
  }
})

const list = optional.transform((text) => text?.split(',').map((each) => each.trim()) ?? [])

const proxies = list.refine((all) => all.every((each) => ipaddr.isValidCIDR(each) || ipaddr.isValid(each)), {
  message: 'must be addresses or networks, e.g. 10.0.0.0/8,192.168.1.7',
})

const rateStore = optional.refine(
  (text) => text === undefined || /^mongodb(\+srv)?:\/\/[^/]+\/\w+/.test(text),
  {
    message: 'must be the address of a MongoDB with a database of its own, mongodb://…/chiiki_gateway',
  },
)

const answersStore = optional.refine((text) => text === undefined || /^rediss?:\/\/[^/]+/.test(text), {
  message: 'must be the address of a Redis, redis://… or rediss://…',
})

const switched = z.enum(['on', 'off']).optional()

const environment = z
  .object({
    NODE_ENV: optional,
    HOST: z.string().default('127.0.0.1'),
    PORT: port.default(4000),
    SUBGRAPHS: subgraphs,
    STATE_DIR: z.string().default(join(root, '.chiiki', 'gateway')),
    EXPLORER_DIR: optional,
    OIDC_ISSUER: optional,
    OIDC_AUDIENCE: optional,
    OIDC_JWKS: optional,
    LOG_SALT: optional,
    EXPLORER_CLIENT_ID: optional,
    EXPLORER_SCOPE: optional,
    LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
    CORS_ORIGINS: list,
    TRUSTED_PROXIES: proxies,
    HTTPS_ONLY: switched,
    EXPOSE_COST: switched,
    INTROSPECTION: switched,
    SUGGESTIONS: switched,
    POLL_MS: number(2_000, 100),
    SDL_TIMEOUT_MS: number(2_000),
    SUBGRAPH_TIMEOUT_MS: optionalNumber,
    OPERATION_TIMEOUT_MS: number(30_000),
    HEADERS_TIMEOUT_MS: number(10_000),
    REQUEST_TIMEOUT_MS: number(30_000),
    MAX_CONNECTIONS: number(10_000),
    DRAIN_DELAY_MS: number(0, 0),
    DRAIN_TIMEOUT_MS: number(10_000, 0),
    LISTEN_WHEN_READY: switched,
    MAX_BODY_BYTES: number(defaultLimits.bodyBytes),
    MAX_QUERY_CHARACTERS: number(defaultLimits.queryCharacters),
    MAX_QUERY_TOKENS: number(defaultLimits.tokens),
    MAX_QUERY_DEPTH: number(defaultLimits.depth),
    MAX_QUERY_FIELDS: number(defaultLimits.selections),
    MAX_QUERY_ROOT_FIELDS: number(defaultLimits.rootFields),
    MAX_QUERY_ALIASES: number(defaultLimits.aliases),
    MAX_QUERY_DIRECTIVES: number(defaultLimits.directives, 0),
    MAX_QUERY_COST: number(defaultLimits.cost),
    ASSUMED_LIST_SIZE: number(defaultLimits.assumedListSize),
    DEFAULT_PAGE_SIZE: number(defaultLimits.defaultPageSize),
    MAX_VARIABLE_CHARACTERS: number(defaultLimits.variableCharacters),
    MAX_VARIABLE_DEPTH: number(defaultLimits.variableDepth),
    MAX_STREAMS: number(defaultStreamLimits.listeners, 0),
    MAX_STREAMS_PER_ADDRESS: number(defaultStreamLimits.listenersPerAddress, 0),
    MAX_STREAMS_PER_IDENTITY: number(defaultStreamLimits.listenersPerIdentity, 0),
    MAX_STREAM_SOURCES: number(defaultStreamLimits.sources, 0),
    MAX_STREAMS_PER_GUEST: number(defaultStreamLimits.listenersPerGuest, 0),
    STREAM_HEARTBEAT_MS: number(defaultStreamLimits.heartbeatMs, 100),
    RATE_LIMIT_PER_ADDRESS: number(6_000, 0),
    RATE_LIMIT_PER_IDENTITY: number(1_200, 0),
    RATE_LIMIT_WINDOW_SECONDS: number(60),
    RATE_LIMIT_STORE: rateStore,
    ANSWERS_MEGABYTES: number(64, 0),
    ANSWERS_STORE: answersStore,
    ANSWERS_MOST_SECONDS: number(defaultAnswerSettings.mostSeconds),
    ANSWERS_GUEST_SECONDS: number(defaultAnswerSettings.guestSeconds, 0),
    ANSWERS_OWN_SECONDS: number(defaultAnswerSettings.ownSeconds, 0),
    PERSISTED_QUERY_CHARACTERS: number(10_000_000, 0),
    REGISTERED_OPERATIONS: operations,
    MAX_GUESTS: number(defaultGuestSettings.atMost, 0),
    GUEST_NETWORKS: proxies,
    GUEST_SDL_CHARACTERS: number(defaultGuestSettings.sdlCharacters),
    GUEST_TIMEOUT_MS: optionalNumber,
    GUEST_CONCURRENCY: optionalNumber,
    PATIENCE_FILE: patienceFile,
    GUEST_FILE: optional,
    GUEST_KEYS: optional,
    SAFELIST: switched,
    OTEL_EXPORTER_OTLP_ENDPOINT: z.url().optional(),
    METRICS_TOKEN: z.string().min(16, 'must have 16 characters or more').optional(),
  })
  .refine((env) => (env.OIDC_ISSUER === undefined) === (env.OIDC_JWKS === undefined), {
    path: ['OIDC_JWKS'],
    message: 'OIDC_ISSUER and OIDC_JWKS belong together: set both or neither',
  })
  .refine((env) => env.RATE_LIMIT_STORE === undefined || (env.LOG_SALT ?? '').length >= 16, {
    path: ['LOG_SALT'],
    message:
      'RATE_LIMIT_STORE needs it, 16 characters or more and the same for every gateway: callers are counted by their hash',
  })

/** What the environment says, besides what the gateway itself is started with. */
export type Settings = Omit<GatewayOptions, 'log' | 'now' | 'seeing'> & {
  readonly logLevel: string
  readonly port: number
  /** Where traces are sent; null: there are none. */
  readonly tracesTo: string | null
  readonly scraping: Scraping
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
    tracesTo: read.OTEL_EXPORTER_OTLP_ENDPOINT ?? null,
    scraping: { token: read.METRICS_TOKEN ?? null, isOpenLocally: isDevelopment },
    corsOrigins: read.CORS_ORIGINS,
    exposeCost: isOn(read.EXPOSE_COST, isDevelopment),
    introspection: isOn(read.INTROSPECTION, isDevelopment),
    suggestions: isOn(read.SUGGESTIONS, isOn(read.INTROSPECTION, isDevelopment)),
    identity: identityOf(read),
    logSalt: read.LOG_SALT,
    trustedProxies: read.TRUSTED_PROXIES,
    isHttpsOnly: isOn(read.HTTPS_ONLY, !isDevelopment),
    headersTimeoutMs: Math.min(read.HEADERS_TIMEOUT_MS, read.REQUEST_TIMEOUT_MS),
    requestTimeoutMs: read.REQUEST_TIMEOUT_MS,
    maxConnections: read.MAX_CONNECTIONS,
    persistedQueryCharacters: read.PERSISTED_QUERY_CHARACTERS,
    operations: read.REGISTERED_OPERATIONS,
    isSafelisted: read.SAFELIST === 'on',
    guests: {
      // In development guests run on the same machine. Elsewhere that would let who registers one ask any machine inside.
      addresses: {
        networks: isDevelopment && read.GUEST_NETWORKS.length === 0 ? null : read.GUEST_NETWORKS,
        isHttpsOnly: !isDevelopment,
      },
      atMost: read.MAX_GUESTS,
      sdlCharacters: read.GUEST_SDL_CHARACTERS,
      file: read.GUEST_FILE ?? null,
      keys: read.GUEST_KEYS ?? null,
    },
    rateLimits: {
      perAddress: read.RATE_LIMIT_PER_ADDRESS,
      perIdentity: read.RATE_LIMIT_PER_IDENTITY,
      windowSeconds: read.RATE_LIMIT_WINDOW_SECONDS,
    },
    rateStore:
      read.RATE_LIMIT_STORE && read.LOG_SALT ? { uri: read.RATE_LIMIT_STORE, salt: read.LOG_SALT } : null,
    answers: {
      megabytes: read.ANSWERS_MEGABYTES,
      store: read.ANSWERS_STORE ?? null,
      mostSeconds: read.ANSWERS_MOST_SECONDS,
      guestSeconds: read.ANSWERS_GUEST_SECONDS,
      ownSeconds: read.ANSWERS_OWN_SECONDS,
    },
    pollMs: read.POLL_MS,
    sdlTimeoutMs: read.SDL_TIMEOUT_MS,
    patience: patienceOf(read),
    operationTimeoutMs: read.OPERATION_TIMEOUT_MS,
    drainDelayMs: read.DRAIN_DELAY_MS,
    drainTimeoutMs: read.DRAIN_TIMEOUT_MS,
    listensWhenReady: read.LISTEN_WHEN_READY === 'on',
    limits: limitsOf(read),
    streams: {
      listeners: read.MAX_STREAMS,
      listenersPerAddress: read.MAX_STREAMS_PER_ADDRESS,
      listenersPerIdentity: read.MAX_STREAMS_PER_IDENTITY,
      sources: read.MAX_STREAM_SOURCES,
      listenersPerGuest: read.MAX_STREAMS_PER_GUEST,
      heartbeatMs: read.STREAM_HEARTBEAT_MS,
    },
  }
}

function limitsOf(read: z.infer<typeof environment>): Limits {
  return {
    bodyBytes: read.MAX_BODY_BYTES,
    queryCharacters: read.MAX_QUERY_CHARACTERS,
    tokens: read.MAX_QUERY_TOKENS,
    depth: read.MAX_QUERY_DEPTH,
    selections: read.MAX_QUERY_FIELDS,
    rootFields: read.MAX_QUERY_ROOT_FIELDS,
    aliases: read.MAX_QUERY_ALIASES,
    directives: read.MAX_QUERY_DIRECTIVES,
    cost: read.MAX_QUERY_COST,
    assumedListSize: read.ASSUMED_LIST_SIZE,
    defaultPageSize: read.DEFAULT_PAGE_SIZE,
    variableCharacters: read.MAX_VARIABLE_CHARACTERS,
    variableDepth: read.MAX_VARIABLE_DEPTH,
  }
}

/** What a variable says of one kind of subgraph goes after what the file says of it. */
function patienceOf(read: z.infer<typeof environment>): PatienceSettings {
  const { own, guests, subgraphs } = read.PATIENCE_FILE
  const { SUBGRAPH_TIMEOUT_MS: timeoutMs, GUEST_TIMEOUT_MS, GUEST_CONCURRENCY: concurrency } = read
  return {
    own: { ...(timeoutMs && { timeoutMs }), ...own },
    guests: {
      ...(GUEST_TIMEOUT_MS && { timeoutMs: GUEST_TIMEOUT_MS }),
      ...(concurrency && { concurrency, connections: concurrency, queue: 4 * concurrency }),
      ...guests,
    },
    subgraphs,
  }
}

function identityOf(read: z.infer<typeof environment>): IdentitySettings | null {
  const { OIDC_ISSUER: issuer, OIDC_JWKS: jwks, OIDC_AUDIENCE: audience = 'chiiki' } = read
  return issuer !== undefined && jwks !== undefined ? { issuer, jwks, audience } : null
}

function isOn(said: 'on' | 'off' | undefined, byDefault: boolean): boolean {
  return said === undefined ? byDefault : said === 'on'
}

/** A name that isn't an address may stand in tokens, but nobody can be sent there to sign in. */
function addressOf(issuer: string | undefined): string | null {
  return issuer !== undefined && /^https?:/.test(issuer) && URL.canParse(issuer) ? issuer : null
}
