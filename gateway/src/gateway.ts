import { randomBytes } from 'node:crypto'
import type { ApolloServer } from '@apollo/server'
import { identifyBy } from '@chiiki/kit/actor.ts'
import { type PostsOf, postsFromOrganization } from '@chiiki/kit/held-posts.ts'
import type { Log } from '@chiiki/kit/log.ts'
import { Answers } from './answers/answers.ts'
import { startApollo } from './apollo.ts'
import { recognizeBy } from './caller.ts'
import { Composer } from './composer.ts'
import { compositionRecipe } from './composition-recipe.ts'
import type { PlannedGraph } from './execution/planned-graph.ts'
import { type Completed, completed, type GatewayOptions } from './gateway-options.ts'
import { openGraph } from './graph.ts'
import { askGuestAs } from './guests/ask-guest.ts'
import { ClientOperations } from './guests/client-operations.ts'
import { DeclaredGuests } from './guests/declared-guests.ts'
import { DepartmentKeys } from './guests/department-keys.ts'
import { guestsRecord } from './guests/guest-file.ts'
import { Guests } from './guests/guests.ts'
import type { GuestSettings } from './guests/settings.ts'
import { guestLimits } from './guests/visit.ts'
import { KnownOperations } from './known-operations.ts'
import { listen, urlOf } from './listening.ts'
import { Audiences } from './live/audiences.ts'
import { OperationRegistry } from './operations/operation-registry.ts'
import { patienceWith } from './patience.ts'
import { countBy } from './rate-limits.ts'
import { readiness } from './readiness.ts'
import { readRegisteredOperations } from './registered-operations.ts'
import type { RequestContext } from './request-context.ts'
import { SchemaHistory } from './schema-history.ts'
import { schemaVersionsSource } from './schema-versions.ts'
import { buildServer } from './server.ts'
import { gatewaySight } from './sight.ts'
import { SubgraphClients } from './subgraph-clients.ts'
import type { Subgraph } from './subgraph-list.ts'
import { LiveSupergraph } from './supergraph.ts'
import type { Parts } from './supergraph-parts.ts'
import { follow } from './turns.ts'
import { keepWarm } from './warm-up.ts'

export type Gateway = {
  /** The origin that it listens at, e.g. `http://127.0.0.1:4000`. */
  readonly url: string
  /** Looks at every subgraph now instead of at the next turn. */
  refresh(): Promise<void>
  /** Takes no more requests, finishes those in flight, gives everything back. */
  /** @param delayMs in the place of `drainDelayMs` */
  close(delayMs?: number): Promise<void>
}

const briefAbsenceMs = 15_000
const soonMs = 200
const sharedLookMs = 250

/**
 * Starts a gateway: it listens first, then looks for its schema; it returns when it has looked once, with or
 * without one (`/ready` tells), and goes on looking.
 * @throws PortTaken when something else listens at the port.
 */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const have = completed(options)
  const salt = have.logSalt ?? randomBytes(16).toString('hex')
  const { log, now, stateDir, committed, sdlTimeoutMs, guests: settings } = have
  const record = guestsRecord(stateDir)
  const known = await record.open(log, "the departments' subgraphs")
  const limitsOf = ({ name, guest }: Subgraph) =>
    guest ? guestLimits(name, settings) : patienceWith({ name, isGuest: false }, have.patience)
  const clients = new SubgraphClients(Guests.listed(have.subgraphs, known), limitsOf, have.operationTimeoutMs)
  const composer = new Composer()
  const history = new SchemaHistory(stateDir)
  const knownOperations = new KnownOperations()
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
  const registry = await OperationRegistry.open({
    stateDir,
    given: have.operations,
    limits: have.limits,
    schema: () => graph?.newest?.schema,
    now,
    log,
  })
  const guarded =
    have.guardedOperations === null ? [] : readRegisteredOperations(have.guardedOperations).texts
  const guests = new Guests(
    {
      own: have.subgraphs,
      supergraph,
      clients,
      composer,
      record,
      settings,
      usages: () => clientOperations.usages(),
      get registered() {
        return [...registry.texts, ...guarded]
      },
      now,
      log,
    },
    known,
  )
  const declared = settings.file === null ? null : new DeclaredGuests(settings.file, guests, now, log)
  const identify = identifyBy(have.identity, postsBy(have.subgraphs, settings, log))
  let graph: PlannedGraph | undefined
  let apollo: ApolloServer<RequestContext> | undefined
  let starting: Promise<ApolloServer<RequestContext>> | undefined
  let isDraining = false
  // Loaded where it's wanted only: a start waits for every package.
  const shared = have.rateStore ? (await import('./rate-store.ts')).rateStore(have.rateStore, log) : null
  const answers = await openAnswers(have, () => supergraph.current?.parts ?? {})
  const sight = gatewaySight(have.seeing, {
    isReady: () => readiness(supergraph, isDraining).body.ready,
    states: () => supergraph.watch.states,
    schemaSince: () => supergraph.current?.since,
    circuits: () => [...clients.now].map(([subgraph, { client }]) => ({ subgraph, state: client.circuit })),
  })
  const app = await buildServer({
    ...have,
    sight,
    registry,
    operations: registry,
    guests,
    departmentKeys: settings.keys === null ? null : new DepartmentKeys(settings.keys, stateDir, now),
    identify,
    limitsOf,
    subgraphsNow: () => clients.now,
    states: () => supergraph.watch.states,
    clientOperations,
    graph: () => (apollo ? graph : undefined),
    known: knownOperations,
    answers,
    parts: () => supergraph.current?.parts ?? {},
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
    const others = [answers, have.seeing.tracing].map((each) => each.close())
    await Promise.all([clients.close(), composer.close(), shared?.close(), ...others])
  }
  const askGuest = askGuestAs(identify, now)
  const schemaVersions = schemaVersionsSource(history, have.introspection)
  /** Brings GraphQL up as soon as there's a schema: at the start, or when the first subgraph comes. */
  const bringUp = async () => {
    await supergraph.refresh()
    const { current } = supergraph
    if (current && !apollo) {
      graph ??= openGraph(current, supergraph, clients, askGuest, schemaVersions, sight.plans, log)
      const parts = { ...have, operations: registry, clientOperations, known: knownOperations, answers }
      starting ??= startApollo(graph, parts).finally(() => {
        starting = undefined
      })
      apollo = await starting
      keepWarm(graph, knownOperations)
    }
  }
  const refresh = async () => {
    await bringUp()
    await declared?.follow()
    await clientOperations.keep().catch((error: unknown) => log.warn({ fault: String(error) }, keepsNot))
  }
  try {
    // A port that a gateway before this one still serves is joined when there's something to answer with.
    if (have.listensWhenReady) await bringUp()
    await listen(app, have.host, have.port)
    if (!have.listensWhenReady) await bringUp()
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
  // What other gateways of this state directory let in is wanted here at once; to look costs some microseconds.
  const stopSharing = follow(
    () => guests.follow(),
    () => sharedLookMs,
    log,
  )
  const close = async (delayMs = have.drainDelayMs) => {
    isDraining = true
    await new Promise((resolve) => setTimeout(resolve, delayMs))
    const impatience = setTimeout(() => app.server.closeAllConnections(), have.drainTimeoutMs)
    await app.close()
    clearTimeout(impatience)
    await Promise.all([stopFollowing(), stopSharing()])
    await release()
  }
  let closing: Promise<void> | undefined
  return { url: urlOf(app, have.host), refresh, close: (delayMs) => (closing ??= close(delayMs)) }
}

const keepsNot = "what clients ask can't be kept"

/** Where answers are kept. What they're shared by is loaded only where they are. */
async function openAnswers({ answers: settings, seeing, now, log }: Completed, parts: () => Parts) {
  const { store } = settings
  const shared =
    store === null ? null : new (await import('./answers/redis-answers.ts')).RedisAnswers(store, log)
  const audiences = new Audiences(parts)
  return new Answers({
    settings,
    shared,
    isForAll: (document, schema) => audiences.isForAll(document, schema),
    metrics: seeing.metrics,
    now,
  })
}

/** Who holds which post is told by one of our own subgraphs; null: none of them is it, and nobody holds any. */
function postsBy(subgraphs: readonly Subgraph[], { postsFrom }: GuestSettings, log: Log): PostsOf | null {
  const teller = subgraphs.find(({ name }) => name === postsFrom)
  return teller ? postsFromOrganization({ url: teller.url, maxAgeSeconds: 15 }, log) : null
}
