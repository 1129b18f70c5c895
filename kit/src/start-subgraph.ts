import type { GraphQLSchema } from 'graphql'
import type { Connection } from 'mongoose'
import { type IdentitySettings, identifyBy } from './actor.ts'
import { calendarFolder } from './calendar-import.ts'
import { type OrganizationSettings, type PostsOf, postsFromOrganization } from './held-posts.ts'
import { idempotencyModel } from './idempotency.ts'
import { importOnce } from './import-once.ts'
import { type Job, startJobs } from './jobs.ts'
import { createLog, type Log } from './log.ts'
import { type Seeing, seenLocally } from './request-sight.ts'
import { type Sealer, sealerOf } from './sealed.ts'
import { type RequestContext, type Serving, serveSubgraph } from './serve.ts'
import { openStore, type Store } from './store.ts'
import type { Live } from './stream.ts'

/** What makes one subgraph: the names of its parts, and how they're put together. */
export type SubgraphDefinition<Stores, Context extends RequestContext> = {
  readonly name: string
  /** Whether it keeps personal text: its process doesn't start without keys then. */
  readonly keepsPersonalText?: boolean
  readonly schema: () => GraphQLSchema
  /** Declares the collections on this connection; `sealer` keeps personal text. */
  readonly stores: (connection: Connection, tools: { readonly sealer: Sealer }) => Stores
  /** The folder of its sources: as long as nothing in it changes, nor the data, an import isn't repeated. */
  readonly sources?: string
  /** Brings the reference data of `dataDir` into the store; repeating it changes nothing. */
  readonly importData: (stores: Stores, dataDir: string, now: Date, log: Log) => Promise<void>
  /** Mends at each start what is kept of a reckoning, where calendar or rules have moved it since. */
  readonly putRight?: (stores: Stores) => Promise<unknown>
  /** Who holds which post, where this subgraph itself knows it; the others ask the one that does. */
  readonly postsOf?: (stores: Stores) => PostsOf
  /** Puts the first tenures on record, from a file, where this subgraph keeps them. */
  readonly importTenures?: (stores: Stores, file: string, now: Date) => Promise<void>
  /** What its process does by itself from time to time. */
  readonly jobs?: readonly Job<Stores>[]
  /** What goes on by itself for those who follow its subscriptions. */
  readonly live?: (stores: Stores, tools: { readonly clock: () => Date; readonly log: Log }) => Live
  /** The context of one request, or of one event, with loaders that live as long as it does; `live` is what the definition's own `live` made. */
  readonly context: (stores: Stores, request: RequestContext, live: never) => Context
}

export type SubgraphSettings = {
  readonly storeUri: string
  readonly dataDir: string | null
  readonly identity: IdentitySettings | null
  /** Where who holds which post is asked; null: nobody holds any, unless this subgraph knows it itself. */
  readonly organization?: OrganizationSettings | null
  /** The file of the first tenures. */
  readonly firstTenures?: string | null
  readonly clock: () => Date
  /** The keys of personal text, as `sealerOf` takes them; without them what needs one fails. */
  readonly sealingKeys?: string | null
  readonly logLevel?: string
  /** Where it logs, instead of to standard output. */
  readonly log?: Log
  /** By what it's seen: its traces, its metrics and who may read them. */
  readonly seeing?: Seeing
  readonly host?: string
  readonly port?: number
  /** How long `/ready` says 503 before the subgraph takes no more requests. */
  readonly drainDelayMs?: number
}

/** Opens the store, builds the indexes, imports the reference data, then serves. A start that fails leaves nothing open. */
export async function startSubgraph<S, C extends RequestContext>(
  definition: SubgraphDefinition<S, C>,
  settings: SubgraphSettings,
): Promise<Serving> {
  const log = settings.log ?? createLog(definition.name, settings.logLevel)
  const seeing = settings.seeing ?? seenLocally()
  const store = await openStore(settings.storeUri, definition.name, log, undefined, seeing.metrics)
  try {
    const serving = await serveOn(store, definition, { ...settings, seeing }, log)
    return {
      ...serving,
      close: async (delayMs?: number) => {
        await serving.close(delayMs)
        await store.close()
        await seeing.tracing.close()
      },
    }
  } catch (error) {
    await store.close()
    throw error
  }
}

async function serveOn<S, C extends RequestContext>(
  store: Store,
  definition: SubgraphDefinition<S, C>,
  settings: SubgraphSettings,
  log: Log,
): Promise<Serving> {
  const sealer = sealerOf(settings.sealingKeys ?? null)
  const stores = definition.stores(store.connection, { sealer })
  // Declared here, so that it's there before the first two acts want it at once.
  idempotencyModel(store.connection)
  await store.buildIndexes()
  const { dataDir } = settings
  if (dataDir !== null) {
    const run = () => definition.importData(stores, dataDir, settings.clock(), log)
    const { sources } = definition
    const folders = [dataDir, calendarFolder(dataDir), import.meta.dirname]
    await (sources ? importOnce(store.connection, [...folders, sources], run) : run())
  }
  await definition.putRight?.(stores)
  const { firstTenures, organization } = settings
  if (firstTenures) await definition.importTenures?.(stores, firstTenures, settings.clock())
  const postsOf =
    definition.postsOf?.(stores) ?? (organization ? postsFromOrganization(organization, log) : null)
  const live = definition.live?.(stores, { clock: settings.clock, log })
  const serving = await serveSubgraph<C>({
    name: definition.name,
    log,
    schema: definition.schema(),
    identify: identifyBy(settings.identity, postsOf),
    clock: settings.clock,
    context: (request) => definition.context(stores, request, live as never),
    ready: store.answers,
    seeing: settings.seeing,
    host: settings.host,
    port: settings.port,
    drainDelayMs: settings.drainDelayMs,
  })
  const jobs = startJobs(definition.jobs ?? [], { stores, clock: settings.clock, log })
  return {
    ...serving,
    close: async (delayMs?: number) => {
      await jobs.close()
      await serving.close(delayMs)
      await live?.close()
    },
  }
}
