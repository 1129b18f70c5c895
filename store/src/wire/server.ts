import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import type { Users } from '../auth/users.ts'
import { ClusterClock } from '../cluster-time.ts'
import { FailPoints } from '../commands/fail-point.ts'
import { Cursors } from '../cursors.ts'
import type { PgPool } from '../pg/pool.ts'
import { Queue } from '../queue.ts'
import { StoreError } from '../store-error.ts'
import type { Tables } from '../tables.ts'
import type { Sessions } from '../transactions/sessions.ts'
import { Client } from './client.ts'
import { mostClients } from './message.ts'
import { type BeforeLogin, Strangers } from './strangers.ts'

export type ServerOptions = {
  host: string
  port: number
  plain: PgPool
  tables: Tables
  sessions: Sessions
  users: Users
  isLoginRequired: boolean
  /** What connections are granted on which nobody has logged in; see `strangers.ts`. */
  beforeLogin?: Partial<BeforeLogin> | undefined
  /** Whether tests of drivers may make commands fail. */
  hasTestCommands: boolean
  /** The engine's name and version, for people. */
  engine: string
  /** Told of errors that are faults of this program. */
  onFault: (error: unknown) => void
}

/** The MongoDB server: listens, and holds what its commands share. */
export class Server {
  readonly plain: PgPool
  readonly sessions: Sessions
  readonly users: Users
  readonly isLoginRequired: boolean
  readonly engine: string
  readonly onFault: (error: unknown) => void
  readonly failPoints: FailPoints | undefined
  readonly cursors = new Cursors()
  readonly clock = new ClusterClock()
  readonly tables: Tables
  /** Changes of structure, one at a time in each database; also those of the users, in a line of their own. */
  readonly structure = new Queue()
  /** Writes that lost a deadlock and are tried again, one at a time in each collection. */
  readonly contended = new Queue()
  readonly clients = new Set<Client>()
  readonly strangers: Strangers
  readonly startedAt = performance.now()
  readonly #listener = createServer((socket) => this.#welcome(socket))
  clientCount = 0
  port = 0

  private constructor(options: ServerOptions) {
    this.plain = options.plain
    this.tables = options.tables
    this.sessions = options.sessions
    this.users = options.users
    this.isLoginRequired = options.isLoginRequired
    this.strangers = new Strangers(options.beforeLogin)
    this.engine = options.engine
    this.onFault = options.onFault
    this.failPoints = options.hasTestCommands ? new FailPoints() : undefined
  }

  /** @throws {StoreError} when the port is taken or may not be used */
  static async listen(options: ServerOptions): Promise<Server> {
    const server = new Server(options)
    await new Promise<void>((resolve, reject) => {
      server.#listener.once('error', (error: NodeJS.ErrnoException) => reject(unavailable(options, error)))
      server.#listener.listen(options.port, options.host, resolve)
    })
    server.port = (server.#listener.address() as AddressInfo).port
    return server
  }

  #welcome(socket: Socket): void {
    if (this.clients.size >= mostClients) socket.destroy()
    else this.clients.add(new Client(this, socket, ++this.clientCount))
  }

  /**
   * Changes the structure of a database.
   *
   * @param isAlone false when it takes something from another database, or gives it something
   */
  changing<T>(database: string, change: () => Promise<T>, isAlone = true): Promise<T> {
    return this.structure.alone(database, () => this.tables.changing(isAlone ? database : undefined, change))
  }

  clientLeft(client: Client): void {
    this.strangers.remove(client)
    if (this.clients.delete(client)) this.sessions.clientLeft(client)
  }

  /** Takes no new clients, gives running commands a moment, and lets everybody go. */
  async close(patience = 1000): Promise<void> {
    const closed = once(this.#listener, 'close')
    this.#listener.close()
    const until = performance.now() + patience
    while ([...this.clients].some((client) => client.isBusy) && performance.now() < until) {
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
    for (const client of this.clients) client.close()
    this.cursors.close()
    this.strangers.close()
    await closed
  }
}

function unavailable({ host, port }: ServerOptions, error: NodeJS.ErrnoException): Error {
  if (error.code === 'EADDRINUSE') {
    return new StoreError(
      `The port ${port} on ${host}, where the store should listen, is taken: end what listens there or choose another port.`,
    )
  }
  if (error.code === 'EACCES') {
    return new StoreError(`You may not listen on port ${port}: choose one above 1023.`)
  }
  if (error.code === 'EADDRNOTAVAIL') {
    return new StoreError(`${host} isn't an address of this machine: choose 127.0.0.1 or one that is.`)
  }
  return error
}
