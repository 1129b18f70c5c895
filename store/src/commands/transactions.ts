import { Binary, UUID } from 'bson'
import { ownerOf } from '../auth/login.ts'
import {
  bsonType,
  type Document,
  decodedOf,
  documentOf,
  documentsOfArray,
  type Element,
  encode,
  fieldsOf,
  yes,
} from '../bson/document.ts'
import { code } from '../errors/codes.ts'
import { CommandError } from '../errors/command-error.ts'
import { ownerOfSession, sessionKey } from '../transactions/session-key.ts'
import type { Call } from './call.ts'
import { deleteCursors } from './queries.ts'
import { transactionNumber } from './session-fields.ts'
import { refuseUnknown, requireType, requireTypeOf } from './types.ts'

const ok = encode({ ok: yes })

/** A session's id for clients that don't make one themselves; sessions begin with the first command that names them. */
export async function startSession(): Promise<Uint8Array> {
  return encode({ id: { id: new UUID() }, timeoutMinutes: 30, ok: yes })
}

export async function commitTransaction(call: Call): Promise<Uint8Array> {
  await call.server.sessions.commit(...transactionOf(call))
  return ok
}

export async function abortTransaction(call: Call): Promise<Uint8Array> {
  await call.server.sessions.abort(...transactionOf(call))
  return ok
}

/** Ends the sessions in the list that are this user's; `killSessions` and `refreshSessions` carry lists alike. */
export async function endSessions(call: Call): Promise<Uint8Array> {
  requireType(call, call.name, 'array')
  const list = documentOf(call.body, call.field(call.name))
  checkSessions(call, list)
  const owner = call.client.login.owner
  const keys = new Set(list && documentsOfArray(list).flatMap((lsid) => sessionKey(lsid, owner) ?? []))
  // Those who haven't logged in have no sessions, and shall not make the server look for any.
  if (keys.size === 0 || call.client.login.isStranger) return ok
  return await endWhere(call, (session) => keys.has(session))
}

const ofSession = new Set(['id', 'uid', 'txnNumber', 'txnUUID'])

/** @throws {CommandError} TypeMismatch (14), 40414, 40415, InvalidUUID (207) where the list holds what is no session's id */
function checkSessions(call: Call, list: Uint8Array | undefined): void {
  const elements = list ? fieldsOf(list) : new Map<string, Element>()
  for (const [index, element] of elements) {
    const owner = `${call.name}.${call.name}FromClient`
    requireTypeOf(owner, elements, index, ['object'])
    const bytes = documentOf(list as Uint8Array, element) as Uint8Array
    const fields = fieldsOf(bytes)
    refuseUnknown(owner, fields, ofSession)
    if ((fields.get('id')?.type ?? bsonType.null) === bsonType.null)
      throw new CommandError(40414, `BSON field '${owner}.id' is missing but a required field`)
    requireTypeOf(owner, fields, 'id', ['binary'])
    const id = decodedOf(bytes, fields.get('id')) as Binary
    if (id.sub_type !== Binary.SUBTYPE_UUID)
      throw new CommandError(code.TypeMismatch, `BSON field '${owner}.id' has to be a UUID`)
    if (id.length() !== 16) throw new CommandError(code.InvalidUUID, 'a UUID has 16 bytes')
  }
}

/** Ends every session, or those of the users in the list. */
export async function killAllSessions(call: Call): Promise<Uint8Array> {
  requireType(call, call.name, 'array')
  const users = Object.values((decodedOf(call.body, call.field(call.name)) ?? {}) as Document)
  const owners = new Set(users.map(({ user, db }) => ownerOf(String(db), String(user))))
  return await endWhere(call, (session) => users.length === 0 || owners.has(ownerOfSession(session)))
}

/** Sessions take their transactions and cursors with them. */
async function endWhere(call: Call, isEnded: (session: string) => boolean): Promise<Uint8Array> {
  await call.server.sessions.end(isEnded)
  await deleteCursors(call, call.server.cursors.forgetOf(isEnded))
  return ok
}

export async function refreshSessions(call: Call): Promise<Uint8Array> {
  requireType(call, call.name, 'array')
  checkSessions(call, documentOf(call.body, call.field(call.name)))
  return ok
}

function transactionOf(call: Call): [session: string, number: bigint] {
  const session = call.session()
  const number = transactionNumber(call)
  if (!session || number === undefined) {
    throw new CommandError(code.InvalidOptions, `${call.name} must be run within a transaction`)
  }
  return [session, number]
}
