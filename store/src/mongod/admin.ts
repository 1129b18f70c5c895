import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto'
import { connect, type Socket } from 'node:net'
import { Binary } from 'bson'
import { prepared } from '../auth/scram.ts'
import { type Document, decode, encode } from '../bson/document.ts'
import { Bytes } from '../bytes.ts'

type Waiting = { resolve(reply: Document): void; reject(error: Error): void }

/** A few commands to a MongoDB server, one after another: all that its launcher needs, without a driver. */
export class Admin {
  readonly #socket: Socket
  readonly #arrived = new Bytes()
  readonly #waiting: Waiting[] = []

  private constructor(socket: Socket) {
    this.#socket = socket
    socket.on('data', (chunk: Buffer) => this.#receive(chunk))
    socket.on('error', () => {})
    socket.on('close', () => {
      for (const { reject } of this.#waiting.splice(0)) reject(new Error('the connection to mongod ended'))
    })
  }

  static open(host: string, port: number): Promise<Admin> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, host, () => resolve(new Admin(socket)))
      socket.once('error', reject)
    })
  }

  /** The reply, whatever it says. */
  send(command: Document, $db = 'admin'): Promise<Document> {
    const body = encode({ ...command, $db })
    const message = Buffer.alloc(21 + body.length)
    message.writeInt32LE(message.length, 0)
    message.writeInt32LE(2013, 12)
    message.set(body, 21)
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject })
      this.#socket.write(message)
    })
  }

  /**
   * Logs in by SCRAM-SHA-256 (RFC 5802). False when the server doesn't take the password.
   *
   * @param $db the database that the user belongs to
   */
  async login(user: string, password: string, $db = 'admin'): Promise<boolean> {
    const bare = `n=${user.replaceAll('=', '=3D').replaceAll(',', '=2C')},r=${randomBytes(24).toString('base64')}`
    const payload = (text: string) => new Binary(Buffer.from(text))
    const start = { saslStart: 1, mechanism: 'SCRAM-SHA-256', payload: payload(`n,,${bare}`) }
    const first = await this.send(start, $db)
    if (first.ok !== 1) return false
    const challenge = Buffer.from(first.payload.value()).toString()
    const [, nonce = '', salt = '', count = ''] = /^r=(.+),s=(.+),i=(\d+)/.exec(challenge) ?? []
    const salted = pbkdf2Sync(prepared(password), Buffer.from(salt, 'base64'), Number(count), 32, 'sha256')
    const hmac = (key: Uint8Array, text: string) => createHmac('sha256', key).update(text).digest()
    const key = hmac(salted, 'Client Key')
    const final = `c=biws,r=${nonce}`
    const signature = hmac(createHash('sha256').update(key).digest(), `${bare},${challenge},${final}`)
    const proof = Buffer.from(key.map((byte, index) => byte ^ (signature[index] as number))).toString(
      'base64',
    )
    const { conversationId } = first
    const go = (text: string) => this.send({ saslContinue: 1, conversationId, payload: payload(text) }, $db)
    const proven = await go(`${final},p=${proof}`)
    return proven.ok === 1 && (proven.done || (await go('')).ok === 1)
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
      this.#waiting.shift()?.resolve(decode(whole.subarray(21)))
    }
  }
}
