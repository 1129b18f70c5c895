import { connect, type Socket } from 'node:net'
import { Bytes } from '../bytes.ts'
import {
  cancel,
  errorFields,
  type Parameter,
  parse,
  rowOf,
  runStatement,
  simpleQuery,
  startup,
  terminate,
} from './messages.ts'

const dataRow = 0x44
const parseComplete = 0x31
const errorResponse = 0x45
const backendKeyData = 0x4b
const readyForQuery = 0x5a

export type Row = (Buffer | null)[]

/** A refusal by PostgreSQL: its SQLSTATE and words. `connection` is lost when the state is 08006. */
export class PgError extends Error {
  override readonly name = 'PgError'
  readonly state: string
  readonly detail: string
  readonly constraint: string
  readonly hint: string
  constructor(fields: ReadonlyMap<string, string>) {
    super(fields.get('M') ?? 'no message')
    this.state = fields.get('C') ?? 'XX000'
    this.detail = fields.get('D') ?? ''
    this.constraint = fields.get('n') ?? ''
    this.hint = fields.get('H') ?? ''
  }
}

/** Messages that say something; notices, parameter changes and completions are skipped. */
const told = new Set([dataRow, parseComplete, errorResponse, backendKeyData, readyForQuery])

/** Where the kernel puts what arrives, for every connection: it is copied from here at once. */
const arrival = Buffer.allocUnsafe(65_536)

type Waiting = {
  rows: Row[]
  error: PgError | undefined
  /** Set when this statement's first message was Parse: told once the server knows the name. */
  onParsed: (() => void) | undefined
  resolve(rows: Row[]): void
  reject(error: Error): void
}

/**
 * One connection to PostgreSQL over a unix socket. Statements may be sent without waiting for the ones before;
 * they run and answer in order. Statements are prepared under a name at their first use.
 */
export class PgConnection {
  readonly #socket: Socket
  readonly #path: string
  readonly #arrived = new Bytes()
  readonly #waiting: Waiting[] = []
  readonly #prepared = new Map<string, string>()
  #names = 0
  #pid = 0
  #key = new Uint8Array()
  #lost: PgError | undefined
  #wasCancelled = false
  /** Called once, when the connection ends for whatever reason. */
  onEnd: () => void = () => {}

  private constructor(socket: Socket, path: string) {
    this.#socket = socket
    this.#path = path
    socket.on('error', (error) => this.#lose(error.message))
    socket.on('close', () => this.#lose('the connection to the engine ended'))
  }

  /** @param path the socket's path, `<dir>/.s.PGSQL.5432` */
  static open(path: string, user: string, database: string, options: string): Promise<PgConnection> {
    return new Promise((resolve, reject) => {
      let connection: PgConnection
      const callback = (count: number) => {
        connection.#receive(Buffer.from(arrival.subarray(0, count)))
        return true
      }
      const socket = connect({ path, onread: { buffer: arrival, callback } })
      socket.once('error', reject)
      socket.once('connect', () => {
        socket.off('error', reject)
        connection = new PgConnection(socket, path)
        connection.#expect(() => resolve(connection), reject)
        socket.write(startup(user, database, options))
      })
    })
  }

  get isLost(): boolean {
    return this.#lost !== undefined
  }

  /** Whether a cancellation was sent: it may arrive late and strike whatever runs here by then. */
  get wasCancelled(): boolean {
    return this.#wasCancelled
  }

  /** Runs statements without parameters; gives no rows. */
  simple(sql: string): Promise<void> {
    return new Promise((resolve, reject) => {
      if (this.#lost) return reject(this.#lost)
      this.#expect(() => resolve(), reject)
      this.#socket.write(simpleQuery(sql))
    })
  }

  /** Runs one statement with binary parameters ($1, $2 …); columns come back in binary. */
  execute(sql: string, parameters: readonly Parameter[]): Promise<Row[]> {
    return new Promise((resolve, reject) => {
      if (this.#lost) return reject(this.#lost)
      const waiting = this.#expect(resolve, reject)
      const known = this.#prepared.get(sql)
      if (known !== undefined) {
        this.#socket.write(runStatement(known, parameters))
        return
      }
      // A name counts as known once the server said so, not when the first run succeeds: a statement that is
      // prepared and then fails stays prepared.
      const name = `s${this.#names++}`
      waiting.onParsed = () => this.#prepared.set(sql, name)
      this.#socket.write(Buffer.concat([parse(name, sql), runStatement(name, parameters)]))
    })
  }

  /** Cancels what is running, if anything is. The connection is of no use to anybody else from then on. */
  cancel(): void {
    this.#wasCancelled = true
    const socket = connect(this.#path, () => socket.end(cancel(this.#pid, this.#key)))
    socket.on('error', () => {})
    socket.resume()
  }

  /** Ends the connection; statements still waiting are refused. */
  close(): void {
    if (!this.#lost) this.#socket.end(terminate)
    this.#lose('the connection was closed')
  }

  #expect(resolve: (rows: Row[]) => void, reject: (error: Error) => void): Waiting {
    const waiting: Waiting = { rows: [], error: undefined, onParsed: undefined, resolve, reject }
    this.#waiting.push(waiting)
    return waiting
  }

  #lose(message: string): void {
    if (this.#lost) return
    this.#lost = new PgError(
      new Map([
        ['C', '08006'],
        ['M', message],
      ]),
    )
    this.#socket.destroy()
    for (const waiting of this.#waiting.splice(0)) waiting.reject(waiting.error ?? this.#lost)
    this.onEnd()
  }

  #receive(chunk: Buffer): void {
    this.#arrived.push(chunk)
    for (;;) {
      const length = this.#arrived.int32BE(1)
      if (length === undefined || this.#arrived.length <= length) return
      const type = this.#arrived.first()
      if (told.has(type)) this.#handle(type, this.#arrived.take(length + 1) as Buffer)
      else this.#arrived.skip(length + 1)
    }
  }

  /**
   * A wait for a lock whose limit struck just as the lock was given is reported as a cancellation that somebody asked for: the engine
   * ends both by the same signal, and has forgotten which by the time it looks. Where nobody asked, it's the lock's.
   */
  #refusal(fields: Map<string, string>): PgError {
    const isUnasked = fields.get('C') === '57014' && !this.#wasCancelled
    if (isUnasked && !/statement timeout/.test(fields.get('M') ?? '')) fields.set('C', '55P03')
    return new PgError(fields)
  }

  #handle(type: number, message: Buffer): void {
    const current = this.#waiting[0]
    switch (type) {
      case dataRow:
        current?.rows.push(rowOf(message))
        return
      case parseComplete:
        current?.onParsed?.()
        return
      case errorResponse:
        if (current) current.error ??= this.#refusal(errorFields(message))
        return
      case backendKeyData:
        this.#pid = message.readInt32BE(5)
        this.#key = new Uint8Array(message.subarray(9))
        return
      case readyForQuery:
        this.#waiting.shift()
        if (current?.error) current.reject(current.error)
        else current?.resolve(current.rows)
    }
  }
}
