import mongoose, { type Connection, type ConnectOptions, type Schema } from 'mongoose'
import { buildIndexes } from './index-builds.ts'
import type { Log } from './log.ts'
import type { Metrics } from './metrics.ts'
import { seeCommands } from './store-sight.ts'

export type Store = {
  readonly connection: Connection
  /** Builds every declared index; a start that can't is refused, because invariants live in them. */
  buildIndexes(): Promise<void>
  /** Whether the store answers now. */
  answers(): Promise<boolean>
  close(): Promise<void>
}

export class StoreUnreachable extends Error {
  override name = 'StoreUnreachable'
}

/** How long a service waits for its store. */
export type Patience = {
  /** For a store that isn't there yet when the service starts. */
  readonly startMs: number
  /** For one answer to a request; the building of indexes has no limit. */
  readonly answerMs: number
}

/**
 * Connects a service to its own database.
 * @throws StoreUnreachable with a sentence that says what to check; credentials never stand in it.
 */
export async function openStore(
  uri: string,
  service: string,
  log: Log,
  { startMs, answerMs }: Patience = { startMs: 10_000, answerMs: 30_000 },
  metrics: Metrics | null = null,
): Promise<Store> {
  const connection = mongoose.createConnection()
  connection.plugin(oneBatch)
  connection.on('error', (error) => log.warn({ reason: String(error?.name) }, 'store connection error'))
  // A store that goes away later is told to the caller after 3 s; at the start there's more patience.
  const options = {
    appName: service,
    bufferCommands: false,
    monitorCommands: true,
    serverSelectionTimeoutMS: 3_000,
    socketTimeoutMS: answerMs,
    maxPoolSize: 20,
    readConcern: { level: 'majority' },
    writeConcern: { w: 'majority' },
    autoIndex: false,
    autoCreate: false,
  } as const
  const tries = Math.max(1, Math.round(startMs / options.serverSelectionTimeoutMS))
  try {
    await connect(connection, uri, options, tries)
  } catch (error) {
    await connection.destroy().catch(() => {})
    throw new StoreUnreachable(unreachable(service, error))
  }
  seeCommands(connection.getClient(), metrics)
  return {
    connection,
    buildIndexes: () => buildIndexes(connection, uri, options, log),
    answers: () => answers(connection),
    close: () => connection.close(),
  }
}

const rowsInOneBatch = 2_000

/** Every list of ours is bounded: its rows come in the command's own answer, so that its cost doesn't grow with them. */
function oneBatch(schema: Schema): void {
  schema.pre('find', function () {
    this.setOptions({ batchSize: this.getOptions().batchSize ?? rowsInOneBatch })
  })
  schema.pre('aggregate', function () {
    this.option({ cursor: { batchSize: rowsInOneBatch } })
  })
}

async function connect(
  connection: Connection,
  uri: string,
  options: ConnectOptions,
  tries: number,
): Promise<void> {
  try {
    await connection.openUri(uri, options)
  } catch (error) {
    const isAbsent = error instanceof Error && error.name.endsWith('ServerSelectionError')
    if (!isAbsent || tries <= 1) throw error
    await connect(connection, uri, options, tries - 1)
  }
}

async function answers(connection: Connection): Promise<boolean> {
  try {
    await connection.db?.command({ ping: 1 }, { timeoutMS: 2_000 })
    return true
  } catch {
    return false
  }
}

function unreachable(service: string, error: unknown): string {
  const reason =
    error instanceof Error
      ? error.message.replaceAll(/mongodb(\+srv)?:\/\/[^\s]*/g, 'the store')
      : 'no reason given'
  const wrongPassword = /auth/i.test(reason)
  return wrongPassword
    ? `The store of ${service} refused its user name or password (${reason}). Check the credentials in MONGODB_URI (or ${service.toUpperCase()}_MONGODB_URI).`
    : `The store of ${service} can't be reached (${reason}). Check that MONGODB_URI (or ${service.toUpperCase()}_MONGODB_URI) is right and that the server runs; leave it out to use the embedded store.`
}
