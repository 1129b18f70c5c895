/**
 * Bytes that arrive in pieces of any size and are taken in pieces of known size. A piece that lies in one chunk
 * is a view of it; one that spans several is copied once, however many chunks it came in.
 */
export class Bytes {
  #chunks: Buffer[] = []
  #length = 0

  get length(): number {
    return this.#length
  }

  push(chunk: Buffer): void {
    this.#chunks.push(chunk)
    this.#length += chunk.length
  }

  /** The first `count` bytes without taking them, or undefined when fewer have arrived. */
  peek(count: number): Buffer | undefined {
    if (this.#length < count) return undefined
    const first = this.#chunks[0]
    if (first && first.length >= count) return first.subarray(0, count)
    this.#join(count)
    return this.#chunks[0]?.subarray(0, count)
  }

  /** The first `count` bytes, taken; undefined when fewer have arrived. */
  take(count: number): Buffer | undefined {
    const taken = this.peek(count)
    if (!taken) return undefined
    const first = this.#chunks[0] as Buffer
    if (first.length === count) this.#chunks.shift()
    else this.#chunks[0] = first.subarray(count)
    this.#length -= count
    return taken
  }

  /** Joins as many chunks as hold `count` bytes. */
  #join(count: number): void {
    let held = 0
    let chunks = 0
    while (held < count) held += (this.#chunks[chunks++] as Buffer).length
    this.#chunks.splice(0, chunks, Buffer.concat(this.#chunks.slice(0, chunks)))
  }
}
