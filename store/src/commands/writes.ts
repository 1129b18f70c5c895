import { Int32 } from 'bson'
import {
  bsonType,
  type Document,
  decode,
  decodedOf,
  decodeExactly,
  documentOf,
  documentsIn,
  documentsOfArray,
  encode,
  fieldsOf,
  isTrue,
  numberOf,
  yes,
} from '../bson/document.ts'
import { code } from '../errors/codes.ts'
import { CommandError } from '../errors/command-error.ts'
import { codeOfState, isWorthRetrying } from '../errors/sqlstate.ts'
import { isDuplicate, repairedWriteError } from '../errors/write-error.ts'
import { recorded } from '../transactions/journal.ts'
import { journalName } from '../transactions/retryable-writes.ts'
import { limits } from '../wire/message.ts'
import { areById, modifiesById, withKeptPlans } from './by-id.ts'
import { type Call, correctedDocument, pause, single } from './call.ts'
import { refuseCollation } from './collation.ts'
import { mentionsCorrected } from './expressions.ts'
import { checkHints, requireHint } from './hint.ts'
import { refuseMetaAlone } from './meta-alone.ts'
import { doneTogether, isPlain, isShort } from './short-write.ts'

const sqlOf = (what: string) =>
  `SELECT p_result FROM documentdb_api.${what}($1::text, $2::bytea, $3::bytea, NULL)`

const statements = {
  insert: { documents: 'documents', sql: sqlOf('insert') },
  update: { documents: 'updates', sql: sqlOf('update') },
  delete: { documents: 'deletes', sql: sqlOf('delete') },
} as const
const updateById = withKeptPlans(statements.update.sql)

/** The parameter list of a write is always three long, so that one form of recording serves all. */
const findAndModifySql =
  'SELECT p_result FROM documentdb_api.find_and_modify($1::text, $2::bytea, CASE WHEN $3::bytea IS NULL THEN NULL::text END)'
const findAndModifyById = withKeptPlans(findAndModifySql)

/** How a document of constants begins: its type, its name. */
const constants = Buffer.from([bsonType.object, 'c'.charCodeAt(0), 0])

export const insert = (call: Call) => write(call, 'insert')
export const update = (call: Call) => write(call, 'update')
export const remove = (call: Call) => write(call, 'delete')

async function write(call: Call, kind: keyof typeof statements): Promise<Uint8Array> {
  const { documents } = statements[kind]
  call.collection()
  const sequence = correctedSequence(kind, call.request.sequences.get(documents))
  const bytes = statementsOf(call, documents, sequence)
  if (kind === 'insert') checkSizes(bytes)
  else refuseCollation(call, kind, sequence)
  if (kind === 'update' && (sequence ?? call.body).includes(constants)) refuseConstants(call, bytes)
  const sent = () => bytes.map(decode)
  if (call.body.includes('hint\0') || sequence?.includes('hint\0')) {
    await checkHints(
      call,
      sent().map(({ hint }) => hint),
    )
  }
  const reply = await once(
    call,
    wayOf(call, kind, bytes),
    [call.db, call.spec(), sequence],
    (first, attempt) => isLostRace(call, first, attempt, sent),
  )
  return await repaired(call, reply, sent)
}

/** How a write is done: by itself, and whether together with others' first. */
type Way = { alone: string; isShared: boolean; shared: string }

function wayOf(call: Call, kind: keyof typeof statements, bytes: readonly Uint8Array[]): Way {
  const { sql } = statements[kind]
  const [first, ...others] = bytes
  const isLone = first !== undefined && others.length === 0 && isShort(call, first)
  if (kind === 'insert') return { alone: sql, isShared: isLone, shared: sql }
  const isById = kind === 'update' && areById(bytes)
  return { alone: isById ? updateById : sql, isShared: isById && isLone && isPlain(first, 'u'), shared: sql }
}

export async function findAndModify(call: Call): Promise<Uint8Array> {
  call.collection()
  refuseCollation(call, 'findAndModify', null)
  refuseMetaAlone(call)
  requireHint(call)
  await checkHints(call, [decodedOf(call.body, call.field('hint'))])
  const isById = modifiesById(call)
  const way = {
    alone: isById ? findAndModifyById : findAndModifySql,
    isShared: isById && isShort(call, call.body) && isPlain(call.body, 'update'),
    shared: findAndModifySql,
  }
  const mayRace = !call.transaction && isTrue(call.body, call.field('upsert'))
  for (let attempt = 1; ; attempt++) {
    try {
      return withCount(await once(call, way, [call.db, call.spec('hint'), null], () => false))
    } catch (error) {
      if (mayRace && attempt < upsertAttempts && isDuplicate(error)) continue
      throw await repairedWriteError.thrown(call, error, () => [decode(call.spec())])
    }
  }
}

/** Of a document that was found and stayed as it was the engine says that none was found. */
function withCount(reply: Uint8Array): Uint8Array {
  const fields = fieldsOf(reply)
  const about = documentOf(reply, fields.get('lastErrorObject'))
  if (!about || fields.get('value')?.type !== bsonType.object) return reply
  const told = fieldsOf(about)
  if (numberOf(about, told.get('n')) !== 0 || !told.has('updatedExisting')) return reply
  const whole = decodeExactly(reply)
  return encode({
    ...whole,
    lastErrorObject: { ...whole.lastErrorObject, n: new Int32(1), updatedExisting: true },
  })
}

/** Constants of a single update (`c`), which the engine takes and doesn't know in the update's pipeline. */
function refuseConstants(call: Call, statements: readonly Uint8Array[]): void {
  for (const statement of statements) {
    if (!fieldsOf(statement).has('c')) continue
    throw new CommandError(
      code.CommandNotSupported,
      `${call.name} with constants of an update (c) is not supported by this store: use let`,
    )
  }
}

/** The statements sent beside the command, with the engine's faults in expressions corrected; see `correctedDocument`. */
function correctedSequence(kind: string, sequence: Buffer | undefined): Buffer | null {
  if (!sequence || kind === 'insert' || !mentionsCorrected(sequence)) return sequence ?? null
  return Buffer.concat([...documentsIn(sequence)].map(correctedDocument))
}

/** How often a write is tried again that others kept from happening. */
const attempts = 50

/** How often an upsert is tried again that found no document and then met the one another client made meanwhile. */
const upsertAttempts = 5

/**
 * Whether a reply says that a lone statement did nothing because of others at work on the same documents: a
 * deadlock, or an upsert that met the document which another made just then.
 */
function isLostRace(call: Call, reply: Uint8Array, attempt: number, sent: () => Document[]): boolean {
  if (call.transaction || !fieldsOf(reply).has('writeErrors')) return false
  const [statement, ...others] = sent()
  if (others.length > 0) return false
  const state = repairedWriteError.stateOf(decode(reply).writeErrors[0])
  if (isWorthRetrying(state)) return true
  const isUpsert = call.name === 'update' && statement?.upsert === true
  return isUpsert && attempt < upsertAttempts && codeOfState(state, false) === code.DuplicateKey
}

/**
 * Runs a write; a retryable one is recorded with its reply and done once.
 *
 * @param isInVain whether a reply is none that a client should see, and the write has to be tried again
 */
async function once(
  call: Call,
  way: Way,
  parameters: (string | Uint8Array | null)[],
  isInVain: (reply: Uint8Array, attempt: number) => boolean,
): Promise<Uint8Array> {
  if (call.transaction) call.transaction.hasWritten = true
  const { retryable } = call
  const all = retryable ? [...parameters, journalName(retryable), String(retryable.number)] : parameters
  const sqlOf = (sql: string) => (retryable ? recorded(sql) : sql)
  const run = async () => {
    for (let attempt = 1; ; attempt++) {
      const shared =
        way.isShared && attempt === 1 ? await doneTogether(call, sqlOf(way.shared), all) : undefined
      const reply = single(shared ?? (await call.rows(sqlOf(way.alone), all)))
      if (attempt === attempts || !isInVain(reply, attempt)) return reply
      await pause(attempt)
    }
  }
  return retryable ? await call.server.sessions.once(retryable, run) : await run()
}

/** A reply whose write errors, if there are any, are in MongoDB's words; in a transaction they end it. */
async function repaired(call: Call, reply: Uint8Array, sent: () => Document[]): Promise<Uint8Array> {
  const fields = fieldsOf(reply)
  if (!fields.has('writeErrors')) return reply
  const whole = decode(reply)
  const statements = sent()
  const errors: Document[] = []
  for (const error of whole.writeErrors as Document[]) {
    errors.push(await repairedWriteError.returned(call, error, statements[error.index as number] ?? {}))
  }
  if (call.transaction) {
    await call.transaction.abort()
    const conflict = errors.find(
      (error) => error.code === code.WriteConflict || error.code === code.LockTimeout,
    )
    if (conflict) {
      throw new CommandError(code.WriteConflict, 'Write conflict during transaction: run it again.', [
        'TransientTransactionError',
      ])
    }
  }
  return encode({ ...whole, writeErrors: errors, ok: yes })
}

function statementsOf(call: Call, name: string, sequence: Buffer | null): Uint8Array[] {
  if (sequence) return [...documentsIn(sequence)]
  const inline = documentOf(call.body, call.field(name))
  return inline ? documentsOfArray(inline) : []
}

function checkSizes(documents: readonly Uint8Array[]): void {
  for (const document of documents) {
    if (document.length <= limits.document) continue
    throw new CommandError(
      code.BSONObjectTooLarge,
      `object to insert too large. size in bytes: ${document.length}, max size: ${limits.document}`,
    )
  }
}
