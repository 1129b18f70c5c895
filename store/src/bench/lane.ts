import { connect, type Socket } from 'node:net'
import { Bytes } from '../bytes.ts'

/** A MongoDB connection that takes answers as bytes and looks into none, as the one to the engine does. */
export class Lane {
  readonly #socket: Socket
  readonly #arrived = new Bytes()
  readonly #waiting: ((answer: Buffer) => void)[] = []

  private constructor(socket: Socket) {
    this.#socket = socket
    socket.setNoDelay(true)
    socket.on('data', (chunk: Buffer) => this.#receive(chunk))
  }

  static open(port: number): Promise<Lane> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => resolve(new Lane(socket)))
      socket.once('error', reject)
    })
  }

  send(message: Buffer): Promise<Buffer> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve)
      this.#socket.write(message)
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
      this.#waiting.shift()?.(whole)
    }
  }
}
