import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { IdentitySettings } from '@chiiki/kit/actor.ts'
import { createLog, type Log } from '@chiiki/kit/log.ts'
import { type Seeing, seenLocally } from '@chiiki/kit/request-sight.ts'
import { type AnswerSettings, defaultAnswerSettings } from './answers/settings.ts'
import { defaultGuestSettings, type GuestSettings } from './guests/settings.ts'
import type { Committed } from './last-good.ts'
import { defaultLimits, type Limits, noLimits } from './limits.ts'
import { defaultStreamLimits, type StreamLimits } from './live/limits.ts'
import { noExceptions, type PatienceSettings } from './patience.ts'
import { noRateLimits, type RateLimits } from './rate-limits.ts'
import type { RateStoreSettings } from './rate-store.ts'
import type { RegisteredOperations } from './registered-operations.ts'
import { noSignIn, type SignIn } from './sign-in.ts'
import type { Subgraph } from './subgraph-list.ts'

/** What a gateway is started with. Times are in milliseconds. */
export type GatewayOptions = {
  readonly subgraphs: readonly Subgraph[]
  /** Where the last good schema is kept between starts. */
  readonly stateDir: string
  readonly host?: string
  /** 0 lets the system choose. */
  readonly port?: number
  readonly explorerDir?: string
  /** By which provider the explorer signs people in; none unless one is named. */
  readonly signIn?: SignIn
  readonly committed?: Committed
  /** Whether answers tell what they cost (`chiiki-store-commands`). */
  readonly exposeCost?: boolean
  /** Whose access tokens are taken. Without an issuer none is, and everybody is anonymous. */
  readonly identity?: IdentitySettings | null
  /** What hashes of callers in the log are salted with; the process's own unless one is given. */
  readonly logSalt?: string
  readonly introspection?: boolean
  /** Whether a misspelt name is answered with those that there are; as `introspection` unless told. */
  readonly suggestions?: boolean
  readonly corsOrigins?: readonly string[]
  readonly trustedProxies?: readonly string[]
  readonly isHttpsOnly?: boolean
  /** Null: none at all, which is for measuring what they cost. */
  readonly limits?: Partial<Limits> | null
  readonly rateLimits?: RateLimits
  /** How many may listen to what, and how they're kept. */
  readonly streams?: Partial<StreamLimits>
  /** Where gateways beside each other count together; null: each counts for itself. */
  readonly rateStore?: RateStoreSettings | null
  /** Which answers are kept, and where; none unless told. */
  readonly answers?: Partial<AnswerSettings>
  /** Characters of the queries that clients may leave by hash; 0: none. */
  readonly persistedQueryCharacters?: number
  readonly operations?: RegisteredOperations | null
  /** A folder of operations that no department may break, beside those that are registered; null: none. */
  readonly guardedOperations?: string | null
  /** What departments' own subgraphs may be and take. */
  readonly guests?: Partial<GuestSettings>
  /** Whether only registered operations run. */
  readonly isSafelisted?: boolean
  /** How long a request may take to arrive: its headers, all of it. */
  readonly headersTimeoutMs?: number
  readonly requestTimeoutMs?: number
  readonly maxConnections?: number
  /** How often subgraphs are asked for their schema, and for how long one is waited for. */
  readonly pollMs?: number
  readonly sdlTimeoutMs?: number
  /** How long subgraphs are waited for, and how much of their trouble is borne, where that isn't the default. */
  readonly patience?: Partial<PatienceSettings>
  /** How long all fetches of a request may take together. */
  readonly operationTimeoutMs?: number
  /** How long `/ready` says 503 before connections are refused, for a balancer to see it; how long requests in flight have. */
  readonly drainDelayMs?: number
  readonly drainTimeoutMs?: number
  /** Whether it listens only once it has looked for its schema, because another gateway answers at the same port until then. */
  readonly listensWhenReady?: boolean
  /** By what it's seen: its traces, its metrics and who may read them. */
  readonly seeing?: Seeing
  readonly log?: Log
  readonly now?: () => Date
}

const root = fileURLToPath(new URL('../..', import.meta.url))

const defaults = {
  host: '127.0.0.1',
  port: 4000,
  explorerDir: undefined,
  signIn: noSignIn,
  committed: {
    subgraphs: join(root, 'gateway', 'subgraphs'),
    supergraph: join(root, 'supergraph.graphql'),
    api: join(root, 'api.graphql'),
  },
  exposeCost: true,
  identity: null,
  introspection: true,
  corsOrigins: [],
  trustedProxies: [],
  isHttpsOnly: false,
  rateLimits: noRateLimits,
  persistedQueryCharacters: 10_000_000,
  operations: null,
  guardedOperations: join(root, 'operations'),
  rateStore: null,
  isSafelisted: false,
  headersTimeoutMs: 10_000,
  requestTimeoutMs: 30_000,
  maxConnections: 10_000,
  pollMs: 2_000,
  sdlTimeoutMs: 2_000,
  operationTimeoutMs: 30_000,
  drainDelayMs: 0,
  drainTimeoutMs: 10_000,
  listensWhenReady: false,
  now: () => new Date(),
}

/** Everything that a gateway is started with: what is given, and what stands where nothing is. */
export function completed(options: GatewayOptions) {
  const patience = { ...noExceptions, ...options.patience }
  const have = { ...defaults, log: createLog('gateway'), seeing: seenLocally(), ...given(options) }
  return {
    ...have,
    suggestions: have.suggestions ?? have.introspection,
    limits: options.limits === null ? noLimits : { ...defaultLimits, ...options.limits },
    streams: { ...defaultStreamLimits, ...options.streams },
    patience,
    answers: { ...defaultAnswerSettings, ...options.answers },
    guests: { ...defaultGuestSettings, patience, ...options.guests },
  }
}

export type Completed = ReturnType<typeof completed>

/** The options that are given at all, so that an `undefined` doesn't hide a default. */
function given(options: GatewayOptions): GatewayOptions {
  return Object.fromEntries(
    Object.entries(options).filter(([, value]) => value !== undefined),
  ) as GatewayOptions
}
