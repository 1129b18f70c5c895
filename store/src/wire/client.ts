import type { Socket } from 'node:net'
import { Login } from '../auth/login.ts'
import { Bytes } from '../bytes.ts'
import { answer } from '../commands/dispatch.ts'
import type { PgConnection } from '../pg/connection.ts'
import { limits, MalformedMessage, readRequest, writeReply } from './message.ts'
import type { Server } from './server.ts'

/** Bytes of requests that may wait behind the one being answered before reading stops. */
const backlog = 1 << 20

/** One client's connection. Its requests are answered one at a time, in order. */
export class Client {
  readonly id: number
  readonly login: Login
  /** The name that the client's application gave itself in its first `hello`. */
  appName: string | undefined
  /** The connection to the engine on which a query of this client runs now; cancelled when the client goes. */
  reads: PgConnection | undefined
  readonly #server: Server
  readonly #socket: Socket
  readonly #arrived = new Bytes()
  #isAnswering = false
  /** Bytes that its next message may have. */
  #longest: number = limits.message

  constructor(server: Server, socket: Socket, id: number) {
    this.#server = server
    this.#socket = socket
    this.id = id
    this.login = new Login(server.users, server.isLoginRequired, () => this.#placed())
    this.#placed()
    socket.setNoDelay(true)
    socket.on('data', (chunk: Buffer) => this.#receive(chunk))
    socket.on('error', () => {}) // 'close' follows
    socket.on('close', () => this.#leave())
  }

  /** Where this client reached the server: an address that it can reach again. */
  get address(): string {
    const host = this.#socket.localAddress ?? '127.0.0.1'
    return `${host.includes(':') ? `[${host.replace(/^::ffff:/, '')}]` : host}:${this.#server.port}`
  }

  get peer(): string {
    return `${this.#socket.remoteAddress}:${this.#socket.remotePort}`
  }

  /** Whether a request is being answered now. */
  get isBusy(): boolean {
    return this.#isAnswering
  }

  get isGone(): boolean {
    return this.#socket.destroyed
  }

  close(): void {
    this.#socket.destroy()
  }

  /** Among the strangers, or out of them. */
  #placed(): void {
    const { strangers } = this.#server
    if (this.login.isStranger) strangers.add(this)
    else strangers.remove(this)
    this.#longest = this.login.isStranger ? strangers.limits.message : limits.message
  }

  #leave(): void {
    this.reads?.cancel()
    this.#server.clientLeft(this)
  }

  #receive(chunk: Buffer): void {
    this.#arrived.push(chunk)
    if (this.#isAnswering) {
      if (this.#arrived.length > Math.min(backlog, this.#longest)) this.#socket.pause()
      return
    }
    void this.#answerAll()
  }

  async #answerAll(): Promise<void> {
    this.#isAnswering = true
    try {
      for (let bytes = this.#next(); bytes; bytes = this.#next()) {
        const request = readRequest(bytes)
        const reply = await answer(this.#server, this, request)
        if (!request.wantsReply || this.#socket.destroyed) continue
        const isTaken = this.#socket.write(writeReply(request, reply, this.#server.clock.tick()))
        if (!isTaken) await this.#drained()
      }
    } catch (error) {
      // The stream is out of step, so no answer could be trusted to reach its question.
      if (!(error instanceof MalformedMessage)) this.#server.onFault(error)
      this.#socket.destroy()
    } finally {
      this.#isAnswering = false
      this.#socket.resume()
    }
  }

  #next(): Buffer | undefined {
    const length = this.#arrived.int32LE(0)
    if (length === undefined) return undefined
    if (length < 16 || length > this.#longest) throw new MalformedMessage(`a message of ${length} bytes`)
    const message = this.#arrived.take(length)
    if (message && this.#longest !== limits.message) this.#server.strangers.heard(this)
    return message
  }

  /** Waits while the client doesn't read, so that answers don't pile up in memory. */
  #drained(): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        this.#socket.off('drain', done)
        this.#socket.off('close', done)
        resolve()
      }
      this.#socket.on('drain', done)
      this.#socket.on('close', done)
    })
  }
}
