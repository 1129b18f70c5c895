import { Binary } from 'bson'
import { readClientFirst, ScramExchange } from '../auth/scram.ts'
import { type Document, decode, documentOf, encode, yes } from '../bson/document.ts'
import { code } from '../errors/codes.ts'
import { CommandError } from '../errors/command-error.ts'
import type { Call } from './call.ts'

const mechanism = 'SCRAM-SHA-256'

export async function saslStart(call: Call): Promise<Uint8Array> {
  return encode({ ...begin(call, decode(call.body), call.db), ok: yes })
}

/** The first step of a login that a driver sends along with `hello`, to save a round trip. */
export function speculative(call: Call): Document {
  const asked = documentOf(call.body, call.field('speculativeAuthenticate'))
  if (!asked) return {}
  const start = decode(asked)
  // A refusal here isn't one of the hello: the driver then starts anew, and hears it there.
  if (!start.saslStart || start.mechanism !== mechanism) return {}
  try {
    return { speculativeAuthenticate: begin(call, start, String(start.db ?? 'admin')) }
  } catch {
    return {}
  }
}

function begin(call: Call, start: Document, db: string): Document {
  if (start.mechanism !== mechanism) {
    throw new CommandError(
      334,
      `Received authentication for mechanism ${start.mechanism} which is not enabled`,
    )
  }
  const first = readClientFirst(textOf(start.payload))
  if (!first) throw failed()
  const { users } = call.server
  const credential = users.find(db, first.user)?.credential ?? users.decoy(db, first.user)
  const exchange = new ScramExchange(credential, first)
  call.client.login.conversation = {
    db,
    name: first.user,
    exchange,
    isProven: false,
    skipsEmptyExchange: start.options?.skipEmptyExchange === true,
  }
  return { conversationId: 1, done: false, payload: binary(exchange.serverFirst) }
}

export async function saslContinue(call: Call): Promise<Uint8Array> {
  const { login } = call.client
  const conversation = login.conversation
  const payload = textOf(decode(call.body).payload)
  if (!conversation) throw new CommandError(code.ProtocolError, 'No SASL session state found')
  if (conversation.isProven) {
    login.conversation = undefined
    login.accept(conversation.db, conversation.name)
    return encode({ conversationId: 1, done: true, payload: binary(''), ok: yes })
  }
  const proof = conversation.exchange.finish(payload)
  if (proof === undefined) {
    login.conversation = undefined
    throw failed()
  }
  if (conversation.skipsEmptyExchange) {
    login.conversation = undefined
    login.accept(conversation.db, conversation.name)
  } else {
    conversation.isProven = true
  }
  return encode({ conversationId: 1, done: conversation.skipsEmptyExchange, payload: binary(proof), ok: yes })
}

export async function logout(call: Call): Promise<Uint8Array> {
  call.client.login.leave()
  return encode({ ok: yes })
}

/** Mechanisms by which a user can log in, told in `hello` when it's asked about one. */
export function mechanisms(call: Call): Document {
  return call.field('saslSupportedMechs') ? { saslSupportedMechs: [mechanism] } : {}
}

function failed(): CommandError {
  return new CommandError(code.AuthenticationFailed, 'Authentication failed.')
}

function binary(text: string): Binary {
  return new Binary(Buffer.from(text))
}

function textOf(payload: unknown): string {
  return payload instanceof Binary ? Buffer.from(payload.value()).toString() : String(payload ?? '')
}
