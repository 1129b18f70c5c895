import { randomBytes } from 'node:crypto'
import { connect, type Socket } from 'node:net'
import { Binary } from 'bson'
import { type Document, decode, encode } from '../bson/document.ts'
import { Bytes } from '../bytes.ts'
import { crc32c } from '../wire/crc32c.ts'

export type SendOptions = {
  /** Documents sent beside the command, by argument name. */
  sequences?: Record<string, Document[]>
  checksum?: boolean
  /** Asks for no answer. */
  moreToCome?: boolean
}

/** A MongoDB client that sends exactly what a test says: sessions, numbers and flags are the test's own. */
export class RawClient {
  readonly #socket: Socket
  readonly #arrived = new Bytes()
  readonly #waiting: { resolve(reply: Document): void; reject(error: Error): void }[] = []

  private constructor(socket: Socket) {
    this.#socket = socket
    socket.on('data', (chunk: Buffer) => this.#receive(chunk))
    socket.on('error', () => {})
    socket.on('close', () => {
      for (const waiting of this.#waiting.splice(0)) waiting.reject(new Error('the connection ended'))
    })
  }

  static open(port: number): Promise<RawClient> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => resolve(new RawClient(socket)))
      socket.once('error', reject)
    })
  }

  /** The reply, whatever it says. */
  send(command: Document, options: SendOptions = {}): Promise<Document> {
    const bytes = messageOf(command, options)
    if (options.moreToCome) {
      this.#socket.write(bytes)
      return Promise.resolve({})
    }
    return this.sendBytes(bytes)
  }

  sendBytes(bytes: Uint8Array): Promise<Document> {
    return new Promise((resolve, reject) => {
      if (this.#socket.closed) return reject(new Error('the connection ended'))
      this.#waiting.push({ resolve, reject })
      this.#socket.write(bytes)
    })
  }

  close(): void {
    this.#socket.destroy()
  }

  #receive(chunk: Buffer): void {
    this.#arrived.push(chunk)
    for (;;) {
      const length = this.#arrived.int32LE(0)
      const whole = length && this.#arrived.take(length)
      if (!whole) return
      const isOldForm = whole.readInt32LE(12) === 1
      this.#waiting.shift()?.resolve(decode(whole.subarray(isOldForm ? 36 : 21)))
    }
  }
}

/** A session's id as drivers make them. */
export function newSession(): Document {
  return { id: new Binary(randomBytes(16), 4) }
}

/** An OP_MSG. */
export function messageOf(
  command: Document,
  { sequences = {}, checksum, moreToCome }: SendOptions = {},
): Buffer {
  const sections = [Buffer.from([0]), Buffer.from(encode(command))]
  for (const [name, documents] of Object.entries(sequences)) {
    const content = Buffer.concat([
      Buffer.from(`${name}\0`),
      ...documents.map((one) => Buffer.from(encode(one))),
    ])
    const head = Buffer.alloc(5)
    head.writeUInt8(1, 0)
    head.writeInt32LE(content.length + 4, 1)
    sections.push(head, content)
  }
  const body = Buffer.concat(sections)
  const head = Buffer.alloc(20)
  head.writeInt32LE(head.length + body.length + (checksum ? 4 : 0), 0)
  head.writeInt32LE(1, 4)
  head.writeInt32LE(2013, 12)
  head.writeUInt32LE((checksum ? 1 : 0) | (moreToCome ? 2 : 0), 16)
  const message = Buffer.concat([head, body])
  if (!checksum) return message
  const sum = Buffer.alloc(4)
  sum.writeUInt32LE(crc32c(message), 0)
  return Buffer.concat([message, sum])
}
