import { connect, type Socket } from 'node:net'
import { Bytes } from '../bytes.ts'
import {
  cancel,
  errorFields,
  forget,
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
const commandComplete = 0x43
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

export type Statement = { readonly sql: string; readonly parameters: readonly Parameter[] }

/** How many statements a connection knows by name; the one that was prepared first makes room for a further one. */
const mostPrepared = 500

/** Where the kernel puts what arrives, for every connection: it is copied from here at once. */
const arrival = Buffer.allocUnsafe(65_536)

/** Statements that were sent in one piece, up to the engine's word that it's ready for more. */
type Waiting = {
  /** Those of the statement that answers now. */
  rows: Row[]
  /** Those of each statement that is done. */
  answers: Row[][]
  error: PgError | undefined
  /** Names that are being made known, with their SQL, in the order in which the engine will say so. */
  parsing: [sql: string, name: string][]
  resolve(answers: Row[][]): void
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
      this.#send([{ sql, parameters }], ([rows]) => resolve(rows ?? []), reject)
    })
  }

  /**
   * Runs statements that are sent and answered in one piece and are one transaction: when one is refused, none has been run.
   * Gives the rows of each.
   */
  together(statements: readonly Statement[]): Promise<Row[][]> {
    return new Promise((resolve, reject) => this.#send(statements, resolve, reject))
  }

  #send(statements: readonly Statement[], resolve: Waiting['resolve'], reject: Waiting['reject']): void {
    if (this.#lost) {
      reject(this.#lost)
      return
    }
    const waiting = this.#expect(resolve, reject)
    const messages: Buffer[] = []
    for (const [index, { sql, parameters }] of statements.entries()) {
      const known = this.#prepared.get(sql) ?? waiting.parsing.find(([parsed]) => parsed === sql)?.[1]
      const name = known ?? this.#prepare(sql, waiting, messages)
      messages.push(runStatement(name, parameters, index === statements.length - 1))
    }
    this.#socket.write(messages.length === 1 ? (messages[0] as Buffer) : Buffer.concat(messages))
  }

  /**
   * A name counts as known once the server said so, not when the first run succeeds: a statement that is prepared and then
   * fails stays prepared.
   */
  #prepare(sql: string, waiting: Waiting, messages: Buffer[]): string {
    const name = `s${this.#names++}`
    waiting.parsing.push([sql, name])
    const [oldest] = this.#prepared.size < mostPrepared ? [] : this.#prepared
    if (oldest) {
      this.#prepared.delete(oldest[0])
      messages.push(forget(oldest[1]))
    }
    messages.push(parse(name, sql))
    return name
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

  #expect(resolve: Waiting['resolve'], reject: Waiting['reject']): Waiting {
    const waiting: Waiting = { rows: [], answers: [], error: undefined, parsing: [], resolve, reject }
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

  /** Messages are read where they arrived; those of which a part is still to come wait for it. */
  #receive(chunk: Buffer): void {
    const arrived = this.#arrived
    if (arrived.length > 0) {
      arrived.push(chunk)
      for (;;) {
        const length = arrived.int32BE(1)
        if (length === undefined || arrived.length <= length) return
        this.#handle(arrived.take(length + 1) as Buffer, 0, length + 1)
      }
    }
    for (let at = 0; at < chunk.length; ) {
      const end = at + 5 <= chunk.length ? at + 1 + chunk.readInt32BE(at + 1) : Number.POSITIVE_INFINITY
      if (end > chunk.length) {
        arrived.push(chunk.subarray(at))
        return
      }
      this.#handle(chunk, at, end)
      at = end
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

  /** What says nothing (notices, changes of parameters, completions of a bind) is passed over. */
  #handle(bytes: Buffer, from: number, end: number): void {
    const current = this.#waiting[0]
    switch (bytes[from]) {
      case dataRow:
        current?.rows.push(rowOf(bytes, from))
        return
      case commandComplete:
        if (!current) return
        current.answers.push(current.rows)
        current.rows = []
        return
      case parseComplete: {
        const parsed = current?.parsing.shift()
        if (parsed) this.#prepared.set(...parsed)
        return
      }
      case errorResponse:
        if (current) current.error ??= this.#refusal(errorFields(bytes.subarray(from, end)))
        return
      case backendKeyData:
        this.#pid = bytes.readInt32BE(from + 5)
        this.#key = new Uint8Array(bytes.subarray(from + 9, end))
        return
      case readyForQuery:
        this.#waiting.shift()
        if (current?.error) current.reject(current.error)
        else current?.resolve(current.answers)
    }
  }
}
