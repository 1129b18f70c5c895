import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ApolloServer } from '@apollo/server'
import { type IdentitySettings, identifyBy } from '@chiiki/kit/actor.ts'
import { type PostsOf, postsFromOrganization } from '@chiiki/kit/held-posts.ts'
import { createLog, type Log } from '@chiiki/kit/log.ts'
import { type Seeing, seenLocally } from '@chiiki/kit/request-sight.ts'
import type { FastifyInstance } from 'fastify'
import { startApollo } from './apollo.ts'
import { recognizeBy } from './caller.ts'
import { Composer } from './composer.ts'
import { compositionRecipe } from './composition-recipe.ts'
import { askGuestAs } from './guests/ask-guest.ts'
import { ClientOperations } from './guests/client-operations.ts'
import { DeclaredGuests } from './guests/declared-guests.ts'
import { DepartmentKeys } from './guests/department-keys.ts'
import { readGuests } from './guests/guest-file.ts'
import { Guests } from './guests/guests.ts'
import { defaultGuestSettings, type GuestSettings } from './guests/settings.ts'
import { guestLimits } from './guests/visit.ts'
import type { Committed } from './last-good.ts'
import { defaultLimits, type Limits, noLimits } from './limits.ts'
import { countBy, noRateLimits, type RateLimits } from './rate-limits.ts'
import type { RateStoreSettings } from './rate-store.ts'
import { readiness } from './readiness.ts'
import { type RegisteredOperations, readRegisteredOperations } from './registered-operations.ts'
import type { RequestContext } from './request-context.ts'
import { SchemaHistory } from './schema-history.ts'
import { schemaVersionsSource } from './schema-versions.ts'
import { buildServer } from './server.ts'
import { gatewaySight } from './sight.ts'
import { noSignIn, type SignIn } from './sign-in.ts'
import { defaultStreamLimits, type StreamLimits } from './stream-limits.ts'
import type { ClientLimits } from './subgraph-client.ts'
import { SubgraphClients } from './subgraph-clients.ts'
import type { Subgraph } from './subgraph-list.ts'
import { LiveSupergraph } from './supergraph.ts'

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
  /** How long one fetch from a subgraph may take, and all fetches of a request together. */
  readonly subgraphTimeoutMs?: number
  readonly operationTimeoutMs?: number
  /** How long `/ready` says 503 before connections are refused, for a balancer to see it; how long requests in flight have. */
  readonly drainDelayMs?: number
  readonly drainTimeoutMs?: number
  /** By what it's seen: its traces, its metrics and who may read them. */
  readonly seeing?: Seeing
  readonly log?: Log
  readonly now?: () => Date
}

export type Gateway = {
  /** The origin that it listens at, e.g. `http://127.0.0.1:4000`. */
  readonly url: string
  /** Looks at every subgraph now instead of at the next turn. */
  refresh(): Promise<void>
  /** Takes no more requests, finishes those in flight, gives everything back. */
  close(): Promise<void>
}

/** The port is another process's. */
export class PortTaken extends Error {
  override name = 'PortTaken'
}

const root = fileURLToPath(new URL('../..', import.meta.url))

const defaults = {
  host: '127.0.0.1',
  port: 4000,
  explorerDir: undefined,
  signIn: noSignIn,
  committed: { subgraphs: join(root, 'gateway', 'subgraphs'), supergraph: join(root, 'supergraph.graphql') },
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
  subgraphTimeoutMs: 10_000,
  operationTimeoutMs: 30_000,
  drainDelayMs: 0,
  drainTimeoutMs: 10_000,
  now: () => new Date(),
}

const briefAbsenceMs = 15_000
const soonMs = 200

/**
 * Starts a gateway: it listens first, then looks for its schema; it returns when it has looked once, with or
 * without one (`/ready` tells), and goes on looking.
 * @throws PortTaken when something else listens at the port.
 */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const have = {
    ...defaults,
    log: createLog('gateway'),
    seeing: seenLocally(),
    ...given(options),
    limits: options.limits === null ? noLimits : { ...defaultLimits, ...options.limits },
    streams: { ...defaultStreamLimits, ...options.streams },
  }
  const suggestions = have.suggestions ?? have.introspection
  const salt = have.logSalt ?? randomBytes(16).toString('hex')
  const { log, now, stateDir, committed, sdlTimeoutMs } = have
  const settings = { ...defaultGuestSettings, ...have.guests }
  const known = await readGuests(stateDir, log)
  const clients = new SubgraphClients(
    Guests.listed(have.subgraphs, known),
    ({ guest }) => (guest ? guestLimits(settings) : ownLimits(have.subgraphTimeoutMs)),
    have.operationTimeoutMs,
  )
  const composer = new Composer()
  const history = await SchemaHistory.open(stateDir)
  const clientOperations = await ClientOperations.open(stateDir, now)
  const supergraph: LiveSupergraph = new LiveSupergraph({
    clients,
    guests: () => guests.all,
    composer,
    history,
    recipe: compositionRecipe(),
    stateDir,
    committed,
    sdlTimeoutMs,
    log,
    now,
  })
  const guests = new Guests(
    {
      own: have.subgraphs,
      supergraph,
      clients,
      composer,
      stateDir,
      settings,
      usages: () => clientOperations.usages(),
      registered: registeredIn(have),
      now,
      log,
    },
    known,
  )
  const declared = settings.file === null ? null : new DeclaredGuests(settings.file, guests, now, log)
  const identify = identifyBy(have.identity, postsBy(have.subgraphs, settings, log))
  let apollo: ApolloServer<RequestContext> | undefined
  let starting: Promise<ApolloServer<RequestContext>> | undefined
  let isDraining = false
  // Loaded where it's wanted only: a start waits for every package.
  const shared = have.rateStore ? (await import('./rate-store.ts')).rateStore(have.rateStore, log) : null
  const sight = gatewaySight(have.seeing, {
    isReady: () => readiness(supergraph, isDraining).body.ready,
    states: () => supergraph.watch.states,
    schemaSince: () => supergraph.current?.since,
  })
  const app = await buildServer({
    ...have,
    sight,
    guests,
    departmentKeys: settings.keys === null ? null : new DepartmentKeys(settings.keys, now),
    identify,
    subgraphsNow: () => clients.now,
    states: () => supergraph.watch.states,
    countOf: shared?.countOf ?? countBy,
    recognize: recognizeBy(identifyBy(have.identity), salt, now),
    isDraining: () => isDraining,
    apollo: () => apollo,
    readiness: () => readiness(supergraph, isDraining),
  })
  const release = async () => {
    await supergraph.stop()
    await apollo?.stop()
    await clientOperations.keep(true).catch((error: unknown) => log.warn({ fault: String(error) }, keepsNot))
    await Promise.all([clients.close(), composer.close(), shared?.close(), have.seeing.tracing.close()])
  }
  const askGuest = askGuestAs(identify, now)
  const schemaVersions = schemaVersionsSource(history, have.introspection)
  /** Brings GraphQL up as soon as there's a schema: at the start, or when the first subgraph comes. */
  const bringUp = async () => {
    await supergraph.refresh()
    const { current } = supergraph
    if (current && !apollo) {
      const own = { supergraph, clients, askGuest, schemaVersions, clientOperations, plans: sight.plans }
      const parts = { ...own, ...have, suggestions }
      starting ??= startApollo(current, parts).finally(() => {
        starting = undefined
      })
      apollo = await starting
    }
  }
  const refresh = async () => {
    await bringUp()
    await declared?.follow()
    await clientOperations.keep().catch((error: unknown) => log.warn({ fault: String(error) }, keepsNot))
  }
  try {
    await listen(app, have.host, have.port)
    await bringUp()
  } catch (error) {
    await app.close()
    await release()
    throw error
  }
  // A subgraph that has only just gone, or isn't up yet, is looked for at short intervals: it's often back at once.
  const hasJustGone = () =>
    supergraph.watch.states.some(
      ({ state, since }) => state === 'down' && now().getTime() - since.getTime() < briefAbsenceMs,
    )
  const pause = () => (hasJustGone() ? Math.min(have.pollMs, soonMs) : have.pollMs)
  const stopFollowing = follow(refresh, pause, log)
  const close = async () => {
    isDraining = true
    await new Promise((resolve) => setTimeout(resolve, have.drainDelayMs))
    const impatience = setTimeout(() => app.server.closeAllConnections(), have.drainTimeoutMs)
    await app.close()
    clearTimeout(impatience)
    await stopFollowing()
    await release()
  }
  let closing: Promise<void> | undefined
  return { url: urlOf(app, have.host), refresh, close: () => (closing ??= close()) }
}

const keepsNot = "what clients ask can't be kept"

/** Our own subgraphs are borne with for long: without them there's little to tell. */
function ownLimits(timeoutMs: number): ClientLimits {
  return {
    connections: 64,
    timeoutMs,
    maxResponseBytes: 64 * 1_000_000,
    concurrency: 256,
    queue: 10_000,
    readRetries: 1,
    failuresInARow: 20,
    restMs: 1_000,
  }
}

/** Who holds which post is told by one of our own subgraphs; null: none of them is it, and nobody holds any. */
function postsBy(subgraphs: readonly Subgraph[], { postsFrom }: GuestSettings, log: Log): PostsOf | null {
  const teller = subgraphs.find(({ name }) => name === postsFrom)
  return teller ? postsFromOrganization({ url: teller.url, maxAgeSeconds: 15 }, log) : null
}

type Operations = Required<Pick<GatewayOptions, 'operations' | 'guardedOperations'>>

/** What no department may break: what is registered, and what came with the release. */
function registeredIn({ operations, guardedOperations }: Operations) {
  const guarded = guardedOperations === null ? [] : readRegisteredOperations(guardedOperations).texts
  return [...(operations?.texts ?? []), ...guarded]
}

/** Repeats `refresh` with a pause between one's end and the next one's start. Returns how to stop it. */
function follow(refresh: () => Promise<void>, pauseMs: () => number, log: Log): () => Promise<void> {
  let isStopped = false
  let timer: NodeJS.Timeout
  let turn = Promise.resolve()
  const wait = () => {
    timer = setTimeout(() => {
      turn = refresh()
        .catch((error: unknown) =>
          log.error({ fault: String(error).slice(0, 300) }, 'the graph could not be refreshed'),
        )
        .then(() => (isStopped ? undefined : wait()))
    }, pauseMs())
    timer.unref()
  }
  wait()
  return async () => {
    isStopped = true
    clearTimeout(timer)
    await turn
  }
}

async function listen(app: FastifyInstance, host: string, port: number): Promise<void> {
  try {
    await app.listen({ host, port })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    throw new PortTaken(
      `Port ${port} is taken by another program. Stop that program, or choose another port: PORT=${port + 1} npm start`,
      { cause: error },
    )
  }
}

function urlOf(app: FastifyInstance, host: string): string {
  const address = app.server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`
}

/** The options that are given at all, so that an `undefined` doesn't hide a default. */
function given(options: GatewayOptions): GatewayOptions {
  return Object.fromEntries(
    Object.entries(options).filter(([, value]) => value !== undefined),
  ) as GatewayOptions
}
