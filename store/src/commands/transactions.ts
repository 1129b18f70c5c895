import { documentOf, documentsOfArray, encode } from '../bson/document.ts'
import { code } from '../errors/codes.ts'
import { CommandError } from '../errors/command-error.ts'
import type { Call } from './call.ts'
import { sessionOf, transactionNumber } from './session-fields.ts'

const ok = encode({ ok: 1 })

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
  const list = documentOf(call.body, call.field(call.name))
  const owner = call.client.login.owner
  const keys = list ? documentsOfArray(list).flatMap((lsid) => sessionOf(lsid, owner) ?? []) : []
  await call.server.sessions.end(keys)
  return ok
}

export async function refreshSessions(): Promise<Uint8Array> {
  return ok
}

function transactionOf(call: Call): [session: string, number: bigint] {
  const lsid = documentOf(call.body, call.field('lsid'))
  const session = lsid && sessionOf(lsid, call.client.login.owner)
  const number = transactionNumber(call)
  if (!session || number === undefined) {
    throw new CommandError(code.InvalidOptions, `${call.name} must be run within a transaction`)
  }
  return [session, number]
}
