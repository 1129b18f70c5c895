import { Binary, Long, Timestamp } from 'bson'
import { encode } from './bson/document.ts'

const noSignature = { hash: new Binary(new Uint8Array(20)), keyId: Long.fromNumber(0) }

/** The fields that go behind each reply, made once; only the time in its two places is written anew. */
const mark = new Timestamp({ t: 0x01020304, i: 0x05060708 })
const template = Buffer.from(
  encode({ $clusterTime: { clusterTime: mark, signature: noSignature }, operationTime: mark }),
)
const marked = Buffer.from('0807060504030201', 'hex')
const places = [template.indexOf(marked), template.lastIndexOf(marked)]

/** A count has 32 bits. */
const mostInSecond = 0xffffffff

/**
 * The server's logical clock: seconds since 1970 and a count within the second. It never goes back, whatever the
 * machine's clock does, and moves beyond any time a client has seen from an earlier run.
 */
export class ClusterClock {
  #seconds = 0
  #count = 0
  readonly #now: () => number
  readonly #fields = Buffer.from(template)

  constructor(now: () => number = Date.now) {
    this.#now = now
  }

  /** `operationTime` and `$clusterTime`, as a document whose fields go behind a reply's own. Holds until the next tick. */
  tick(): Uint8Array {
    const seconds = Math.floor(this.#now() / 1000)
    if (seconds > this.#seconds) {
      this.#seconds = seconds
      this.#count = 0
    }
    if (this.#count === mostInSecond) {
      this.#seconds++
      this.#count = 0
    }
    this.#count++
    for (const place of places) {
      this.#fields.writeUInt32LE(this.#count, place)
      this.#fields.writeUInt32LE(this.#seconds, place + 4)
    }
    return this.#fields
  }

  /** Learns a time from a client. One further ahead than a day is taken for a fault and ignored. */
  observe(time: { t: number; i: number }): void {
    const isPlausible = time.t < this.#now() / 1000 + 86_400
    const isAhead = time.t > this.#seconds || (time.t === this.#seconds && time.i > this.#count)
    if (!isPlausible || !isAhead) return
    this.#seconds = time.t
    this.#count = time.i
  }
}
