import { BSONError } from 'bson'
import { deepest, isTooDeep, shortestDeep } from '../bson/depth.ts'
import { documentOf, documentsIn, encode, fieldsOf, stringOf, timestampOf } from '../bson/document.ts'
import { code } from '../errors/codes.ts'
import { CommandError } from '../errors/command-error.ts'
import { retryable, transient } from '../errors/labels.ts'
import { codeOfState } from '../errors/sqlstate.ts'
import { PgError } from '../pg/connection.ts'
import type { Client } from '../wire/client.ts'
import { opcode, type Request } from '../wire/message.ts'
import type { Server } from '../wire/server.ts'
import { Call } from './call.ts'
import { checkReadConcern, checkWriteConcern } from './concerns.ts'
import { place } from './session-fields.ts'
import { checkApiVersion } from './stable-api.ts'
import { type CommandEntry, commands } from './table.ts'
import { refuseTwice } from './twice.ts'

/** Answers one request: runs its command, or says why not in MongoDB's words. Never throws. */
export async function answer(server: Server, client: Client, request: Request): Promise<Uint8Array> {
  let call: Call | undefined
  try {
    call = readCall(server, client, request)
    return await runCommand(call)
  } catch (error) {
    // Whatever is refused in a transaction ends it, also what never reached the engine.
    await call?.transaction?.abort()
    const known = refusal(error, call)
    if (known.code === code.InternalError && !(error instanceof PgError)) server.onFault(error)
    return encode(known.reply())
  }
}

function readCall(server: Server, client: Client, request: Request): Call {
  checkDepth(request)
  const fields = fieldsOf(request.body, refuseTwice)
  const name = fields.keys().next().value
  if (name === undefined) throw new CommandError(code.FailedToParse, 'a command must not be empty')
  const db = request.opcode === opcode.query ? 'admin' : stringOf(request.body, fields.get('$db'))
  if (db === undefined) throw new CommandError(40571, 'OP_MSG requests require a $db argument')
  if (!/^[^\0 "$./\\]{1,63}$/.test(db))
    throw new CommandError(code.InvalidNamespace, `Invalid database name: '${db}'`)
  return new Call(server, client, request, fields, name, db)
}

/** What lies deeper than MongoDB allows is refused before anything else goes through it. */
function checkDepth({ body, sequences }: Request): void {
  let isDeep = isTooDeep(body)
  for (const sequence of sequences.values()) {
    if (sequence.length < shortestDeep) continue
    for (const one of documentsIn(sequence)) isDeep ||= isTooDeep(one)
  }
  if (isDeep) throw new CommandError(code.Overflow, `BSONObj exceeds maximum nested object depth: ${deepest}`)
}

/** Throws, or gives a promise that may reject. Few promises stand between a command and its SQL: each costs as much as a copy. */
function runCommand(call: Call): Promise<Uint8Array> {
  const entry = commands.get(call.name)
  if (!entry) throw new CommandError(code.CommandNotFound, `no such command: '${call.name}'`)
  if (call.request.opcode === opcode.query && !/^(hello|ismaster)$/i.test(call.name)) {
    throw new CommandError(code.UnsupportedOpQueryCommand, `Unsupported OP_QUERY command: ${call.name}`)
  }
  call.isRead = entry.needs === 'read'
  checkRights(call, entry)
  checkApiVersion(call)
  checkReadConcern(call, entry.readLevels ?? 'local')
  checkWriteConcern(call, isWritten(entry), entry.endsTransaction ?? false)
  if (call.field('maxTimeMS')) call.timeLimit()
  learnTime(call)
  const { failPoints } = call.server
  if (!failPoints) return perform(call, entry)
  const isRetryable = entry.endsTransaction || (entry.isRetryable && !call.field('autocommit'))
  const isNumbered = call.field('txnNumber') !== undefined
  return failPoints.around(call, Boolean(isRetryable && isNumbered), () => perform(call, entry))
}

function perform(call: Call, entry: CommandEntry): Promise<Uint8Array> {
  const placing = entry.endsTransaction ? undefined : place(call, entry)
  return placing ? placing.then(() => entry.run(call)) : entry.run(call)
}

function checkRights(call: Call, { needs, isAdminOnly }: CommandEntry): void {
  if (isAdminOnly && call.db !== 'admin') {
    throw new CommandError(code.Unauthorized, `${call.name} may only be run against the admin database.`)
  }
  if (needs === 'nobody') return
  if (needs === 'anyone') call.client.login.requireAnyone()
  else call.client.login.require(needs, call.db)
}

/** Whether a command changes something, and so says how far that has to have gone. */
function isWritten({ needs, endsTransaction, mayWrite }: CommandEntry): boolean {
  return mayWrite ?? (endsTransaction || needs === 'write' || needs === 'structure' || needs === 'users')
}

/** From strangers nothing is learnt. */
function learnTime(call: Call): void {
  if (call.client.login.isStranger) return
  const gossip = documentOf(call.body, call.field('$clusterTime'))
  const time = gossip && timestampOf(gossip, fieldsOf(gossip).get('clusterTime'))
  if (time) call.server.clock.observe(time)
}

/** Any error as a refusal with MongoDB's code and the labels that tell a driver what it may do. */
function refusal(error: unknown, call: Call | undefined): CommandError {
  const known = commandError(error, call?.transaction !== undefined)
  const labels = []
  const isInTransaction = call?.transaction !== undefined || call?.field('autocommit') !== undefined
  const isEnding = call?.name === 'commitTransaction' || call?.name === 'abortTransaction'
  const isWorthAnother = transient.has(known.code) || (!isEnding && retryable.has(known.code))
  if (isInTransaction && isWorthAnother) labels.push('TransientTransactionError')
  if ((isRetryableWrite(call) || isEnding) && retryable.has(known.code)) labels.push('RetryableWriteError')
  return known.withLabels(labels)
}

function isRetryableWrite(call: Call | undefined): boolean {
  if (call === undefined || call.field('autocommit')) return false
  return call.field('txnNumber') !== undefined && commands.get(call.name)?.isRetryable === true
}

function commandError(error: unknown, isInTransaction: boolean): CommandError {
  if (error instanceof CommandError) return error
  if (error instanceof BSONError || error instanceof RangeError) {
    return new CommandError(code.InvalidBSON, `the command is not valid BSON: ${error.message}`)
  }
  if (!(error instanceof PgError)) return new CommandError(code.InternalError, 'an error inside the store')
  const isRace = error.message.includes('Unable to create the specified collection')
  const number = isRace && isInTransaction ? code.WriteConflict : codeOfState(error.state, isInTransaction)
  if (number === code.MaxTimeMSExpired) return new CommandError(number, 'operation exceeded time limit')
  return new CommandError(number, error.message.replace(...unknownStage))
}

/** The engine's words for a stage that there is none of, and MongoDB's, which applications look for. */
const unknownStage = [
  /^Pipeline stage name not recognized: (\S+)$/,
  "Unrecognized pipeline stage name: '$1'",
] as const
