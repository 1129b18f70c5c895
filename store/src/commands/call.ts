import {
  bsonType,
  type Document,
  decodedOf,
  decodeExactly,
  documentOf,
  type Element,
  encode,
  type Fields,
  isTrue,
  joined,
  numberOf,
  stringOf,
  without,
} from '../bson/document.ts'
import { code } from '../errors/codes.ts'
import { CommandError } from '../errors/command-error.ts'
import { isWorthRetrying } from '../errors/sqlstate.ts'
import { type PgConnection, PgError, type Row } from '../pg/connection.ts'
import type { Parameter } from '../pg/messages.ts'
import type { RetryableWrite } from '../transactions/retryable-writes.ts'
import { sessionKey } from '../transactions/session-key.ts'
import type { Transaction } from '../transactions/transaction.ts'
import type { Client } from '../wire/client.ts'
import type { Request } from '../wire/message.ts'
import type { Server } from '../wire/server.ts'
import { withPlainPulls } from './array-updates.ts'
import { withCorrectedElements } from './elements.ts'
import { mentionsCorrected, withCorrectedExpressions } from './expressions.ts'
import { withPlainPositions } from './positional.ts'
import { withPlainProjection } from './projections.ts'
import { requireTypeOf } from './types.ts'

/** Fields that every command may carry and the engine doesn't know; they're acted on here. */
export const generic: ReadonlySet<string> = new Set([
  'lsid',
  'txnNumber',
  '$clusterTime',
  '$readPreference',
  'autocommit',
  'startTransaction',
  'readConcern',
  'writeConcern',
  'apiVersion',
  'apiStrict',
  'apiDeprecationErrors',
  'maxTimeMS',
  'comment',
  '$db',
  'stmtId',
  'stmtIds',
  '$audit',
  '$client',
  '$configServerState',
  'mayBypassWriteBlocking',
  'databaseVersion',
  'shardVersion',
])

const bypassing = encode({ bypassDocumentValidation: true })
const numberTypes = ['int', 'long', 'double', 'decimal'] as const

/** How often a statement that lost a deadlock outside a transaction is tried again. */
const attempts = 50

/** One command on its way: what was asked, by whom, and the means to ask the engine. */
export class Call {
  readonly server: Server
  readonly client: Client
  readonly request: Request
  readonly fields: Fields
  readonly name: string
  readonly db: string
  /** Set when the command is part of a transaction. */
  transaction: Transaction | undefined
  /** Set when the command is a retryable write. */
  retryable: RetryableWrite | undefined

  /** Set when nothing is lost by giving it up half-way. */
  isRead = false

  constructor(server: Server, client: Client, request: Request, fields: Fields, name: string, db: string) {
    this.server = server
    this.client = client
    this.request = request
    this.fields = fields
    this.name = name
    this.db = db
  }

  get body(): Buffer {
    return this.request.body
  }

  field(name: string): Element | undefined {
    return this.fields.get(name)
  }

  /** The command as the engine wants it: without the generic fields, and without `unwanted`. */
  spec(...unwanted: string[]): Uint8Array {
    const bypass = this.#bypass()
    if (bypass) unwanted.push('bypassDocumentValidation')
    const plain = without(this.body, this.fields, (name) => generic.has(name) || unwanted.includes(name))
    const spec = bypass?.isTrue ? joined(plain, bypassing) : plain
    return this.name === 'insert' ? spec : correctedDocument(spec)
  }

  /** Whether validation is left out, where that is said by a number or null, which the engine doesn't take. */
  #bypass(): { isTrue: boolean } | undefined {
    const field = this.field('bypassDocumentValidation')
    if (!field || field.type === bsonType.bool) return undefined
    requireTypeOf(this.name, this.fields, 'bypassDocumentValidation', ['bool', ...numberTypes, 'null'])
    return { isTrue: isTrue(this.body, field) }
  }

  /** The collection a command names as its first value. */
  collection(): string {
    const name = stringOf(this.body, this.field(this.name))
    if (name === undefined) {
      throw new CommandError(
        code.InvalidNamespace,
        `collection name has invalid type for command ${this.name}`,
      )
    }
    if (name === '')
      throw new CommandError(code.InvalidNamespace, `Invalid namespace specified '${this.db}.'`)
    return name
  }

  /** The key of the session that the command names; undefined when it names none. */
  session(): string | undefined {
    const lsid = documentOf(this.body, this.field('lsid'))
    return lsid && sessionKey(lsid, this.client.login.owner)
  }

  /** Milliseconds, or undefined when the client set no limit. */
  timeLimit(): number | undefined {
    const field = this.field('maxTimeMS')
    if (field === undefined || field.type === bsonType.null) return undefined
    const limit =
      field.type === bsonType.decimal ? Number(decodedOf(this.body, field)) : numberOf(this.body, field)
    if (limit === undefined) throw new CommandError(code.TypeMismatch, 'maxTimeMS must be a number')
    if (limit === 0) return undefined
    if (!Number.isInteger(limit))
      throw new CommandError(code.FailedToParse, 'maxTimeMS must be a whole number')
    if (limit < 0 || limit > 0x7fffffff)
      throw new CommandError(code.BadValue, `maxTimeMS must be from 0 to ${0x7fffffff}`)
    return limit
  }

  /**
   * Runs one SQL statement where the command belongs: in its transaction, or by itself. By itself it is tried
   * again after a deadlock, of which PostgreSQL has undone everything.
   */
  async rows(sql: string, parameters: readonly Parameter[]): Promise<Row[]> {
    if (this.transaction) {
      return await this.transaction.use((connection) => this.#limited(connection, sql, parameters))
    }
    try {
      return await this.#alone(sql, parameters)
    } catch (error) {
      if (!isTransient(error)) throw error
    }
    // Those who met would meet again and again: from here on they go one at a time.
    const collection = `${this.db}.${stringOf(this.body, this.field(this.name))}`
    return await this.server.contended.alone(collection, () => this.#persist(sql, parameters))
  }

  async #persist(sql: string, parameters: readonly Parameter[]): Promise<Row[]> {
    const until = performance.now() + (this.timeLimit() ?? 60_000)
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#alone(sql, parameters)
      } catch (error) {
        if (!isTransient(error) || attempt >= attempts || performance.now() > until) throw error
        await pause(attempt)
      }
    }
  }

  async #alone(sql: string, parameters: readonly Parameter[]): Promise<Row[]> {
    const { plain } = this.server
    const connection = plain.take() ?? (await plain.acquire())
    try {
      this.#refuseAbandoned()
      if (this.isRead) this.client.reads = connection
      return await this.#limited(connection, sql, parameters)
    } finally {
      this.client.reads = undefined
      plain.release(connection)
    }
  }

  /** What nobody waits for any more isn't begun; a write that asks for no answer is. */
  #refuseAbandoned(): void {
    if (!this.client.isGone || !this.request.wantsReply) return
    throw new CommandError(code.ClientDisconnect, 'the client is gone')
  }

  #limited(connection: PgConnection, sql: string, parameters: readonly Parameter[]): Promise<Row[]> {
    const limit = this.timeLimit()
    return limit === undefined
      ? connection.execute(sql, parameters)
      : this.#within(limit, connection, sql, parameters)
  }

  async #within(
    limit: number,
    connection: PgConnection,
    sql: string,
    parameters: readonly Parameter[],
  ): Promise<Row[]> {
    // Sent in one go; if the setting itself were refused, so would be the statement.
    const setting = connection.simple(`SET statement_timeout = ${limit}`)
    const result = connection.execute(sql, parameters)
    const [, done] = await Promise.allSettled([setting, result])
    await connection.simple('SET statement_timeout = 0').catch((error) => {
      // The limit may strike its own removal, and would then hold for whoever gets the connection next. A transaction
      // that was aborted undoes the setting itself.
      if (!(error instanceof PgError && error.state === '25P02')) connection.close()
    })
    if (done.status === 'rejected') throw done.reason
    return done.value
  }
}

/** A document with the engine's faults in expressions corrected; the same bytes when it mentions none. */
export function correctedDocument(bytes: Uint8Array): Uint8Array {
  if (!mentionsCorrected(bytes)) return bytes
  const document = decodeExactly(bytes)
  const plain = withPlainProjection(withPlainPulls(document))
  const better = withPlainPositions(withCorrectedExpressions(withCorrectedElements(plain)) as Document)
  return better === document ? bytes : encode(better)
}

function isTransient(error: unknown): boolean {
  if (!(error instanceof PgError)) return false
  // Two first writes at once to a collection that isn't there yet: one of them loses.
  return isWorthRetrying(error.state) || error.message.includes('Unable to create the specified collection')
}

/** Waits a random while that grows with the attempts, so that those who met don't meet again. */
export function pause(attempt: number): Promise<void> {
  const limit = Math.min(100, 2 ** attempt)
  return new Promise((resolve) => setTimeout(resolve, Math.random() * limit))
}

/** The first column of the first row, which has to be there. */
export function single(rows: readonly Row[]): Buffer {
  const value = rows[0]?.[0]
  if (!value) throw new CommandError(code.InternalError, 'the engine gave no answer')
  return value
}
