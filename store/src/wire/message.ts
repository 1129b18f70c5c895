import { documentsIn } from '../bson/document.ts'
import { crc32c } from './crc32c.ts'

/** Sizes that the server tells in `hello` and holds clients to, in bytes. */
export const limits = { document: 16 * 1024 * 1024, message: 48_000_000, batch: 25_000 }

/** Connections at once; further ones are closed as they come. */
export const mostClients = 10_000

export const opcode = { reply: 1, query: 2004, compressed: 2012, message: 2013 }

/** What is wrong with a message's bytes; after it the stream can't be trusted and the connection ends. */
export class MalformedMessage extends Error {
  override readonly name = 'MalformedMessage'
}

/** A command as it came: its document, and the documents that were sent beside it by argument name. */
export type Request = {
  id: number
  opcode: number
  body: Buffer
  sequences: ReadonlyMap<string, Buffer>
  /** False for an unacknowledged write, which gets no answer. */
  wantsReply: boolean
}

const flag = { checksumPresent: 1, moreToCome: 2 }

/** Reads one whole message, header included. */
export function readRequest(bytes: Buffer): Request {
  const id = bytes.readInt32LE(4)
  const code = bytes.readInt32LE(12)
  if (code === opcode.message) return readMessage(id, bytes)
  if (code === opcode.query) return readQuery(id, bytes)
  throw new MalformedMessage(`unsupported opcode ${code}`)
}

function readMessage(id: number, bytes: Buffer): Request {
  if (bytes.length < 26) throw new MalformedMessage('a message without a document')
  const flags = bytes.readUInt32LE(16)
  if (flags & 0xfffc) throw new MalformedMessage(`unknown required flags 0x${flags.toString(16)}`)
  const hasChecksum = (flags & flag.checksumPresent) !== 0
  const end = hasChecksum ? bytes.length - 4 : bytes.length
  if (hasChecksum && crc32c(bytes.subarray(0, end)) !== bytes.readUInt32LE(end)) {
    throw new MalformedMessage('the checksum does not match')
  }
  let body: Buffer | undefined
  const sequences = new Map<string, Buffer>()
  let at = 20
  while (at < end) {
    const kind = bytes[at++]
    if (at + 4 > end) throw new MalformedMessage('a section without a length')
    const length = bytes.readInt32LE(at)
    if (length < 5 || at + length > end) throw new MalformedMessage('a section reaches beyond its message')
    const section = bytes.subarray(at, at + length)
    if (kind === 0 && body === undefined) body = section
    else if (kind === 1) sequences.set(...readSequence(section))
    else throw new MalformedMessage(`unexpected section of kind ${kind}`)
    at += length
  }
  if (!body) throw new MalformedMessage('a message without a document')
  return { id, opcode: opcode.message, body, sequences, wantsReply: (flags & flag.moreToCome) === 0 }
}

function readSequence(section: Buffer): [name: string, documents: Buffer] {
  const end = section.indexOf(0, 4)
  if (end < 0) throw new MalformedMessage('a section without a name')
  const documents = section.subarray(end + 1)
  try {
    for (const _ of documentsIn(documents));
  } catch (error) {
    throw new MalformedMessage((error as Error).message)
  }
  return [section.toString('utf8', 4, end), documents]
}

/** The form before OP_MSG; drivers use it for their first `hello` alone. */
function readQuery(id: number, bytes: Buffer): Request {
  const nameEnd = bytes.indexOf(0, 20)
  const start = nameEnd + 9
  if (nameEnd < 0 || start + 5 > bytes.length) throw new MalformedMessage('a query without a document')
  const length = bytes.readInt32LE(start)
  if (length < 5 || start + length > bytes.length)
    throw new MalformedMessage('a query reaches beyond its message')
  const body = bytes.subarray(start, start + length)
  return { id, opcode: opcode.query, body, sequences: new Map(), wantsReply: true }
}

let lastId = 0
const nothing = Buffer.from([5, 0, 0, 0, 0])

/**
 * The answer to a request, in the form the request came in.
 *
 * @param more a document whose fields go behind the answer's own
 */
export function writeReply(
  request: { id: number; opcode: number },
  document: Uint8Array,
  more: Uint8Array = nothing,
): Buffer {
  const isQuery = request.opcode === opcode.query
  const head = isQuery ? 36 : 21
  const length = document.length + more.length - nothing.length
  const bytes = Buffer.allocUnsafe(head + length)
  lastId = (lastId + 1) & 0x7fffffff
  bytes.writeInt32LE(bytes.length, 0)
  bytes.writeInt32LE(lastId, 4)
  bytes.writeInt32LE(request.id, 8)
  bytes.writeInt32LE(isQuery ? opcode.reply : opcode.message, 12)
  bytes.fill(0, 16, head)
  if (isQuery) {
    bytes.writeInt32LE(8, 16) // AwaitCapable, as every server since 2.0 says
    bytes.writeInt32LE(1, 32)
  }
  // Large pages are copied here once, and nowhere else: the end of the first document gives way to the fields behind it.
  bytes.set(document, head)
  bytes.set(more.subarray(4), head + document.length - 1)
  bytes.writeInt32LE(length, head)
  return bytes
}
