import { ownerOf } from '../auth/login.ts'
import { type Document, decodedOf, documentOf, documentsOfArray, encode, yes } from '../bson/document.ts'
import { code } from '../errors/codes.ts'
import { CommandError } from '../errors/command-error.ts'
import { ownerOfSession, sessionKey } from '../transactions/session-key.ts'
import type { Call } from './call.ts'
import { deleteCursors } from './queries.ts'
import { transactionNumber } from './session-fields.ts'
import { requireType } from './types.ts'

const ok = encode({ ok: yes })

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
  const owner = call.client.login.owner
  const keys = new Set(list && documentsOfArray(list).flatMap((lsid) => sessionKey(lsid, owner) ?? []))
  // Those who haven't logged in have no sessions, and shall not make the server look for any.
  if (keys.size === 0 || call.client.login.isStranger) return ok
  return await endWhere(call, (session) => keys.has(session))
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
