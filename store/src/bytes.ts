/**
 * Bytes that arrive in pieces of any size and are taken in pieces of known size. A piece that lies in one chunk
 * is a view of it; one that spans several is copied once, however many chunks it came in.
 */
export class Bytes {
  #chunks: Buffer[] = []
  /** How much of the first chunk has been taken. */
  #taken = 0
  #length = 0

  get length(): number {
    return this.#length
  }

  push(chunk: Buffer): void {
    this.#chunks.push(chunk)
    this.#length += chunk.length
  }

  /** The first byte, which has to be there. */
  first(): number {
    return this.#joined(1)[this.#taken] as number
  }

  /** The number in the four bytes from a place on, or undefined when fewer have arrived. */
  int32LE(at: number): number | undefined {
    return this.#length < at + 4 ? undefined : this.#joined(at + 4).readInt32LE(this.#taken + at)
  }

  int32BE(at: number): number | undefined {
    return this.#length < at + 4 ? undefined : this.#joined(at + 4).readInt32BE(this.#taken + at)
  }

  /** The first `count` bytes, taken; undefined when fewer have arrived. */
  take(count: number): Buffer | undefined {
    if (this.#length < count) return undefined
    if (count === 0) return Buffer.alloc(0)
    const chunk = this.#joined(count)
    const from = this.#taken
    this.skip(count)
    return from === 0 && chunk.length === count ? chunk : chunk.subarray(from, from + count)
  }

  /** Takes bytes that nobody wants to see; as many have to be there. */
  skip(count: number): void {
    this.#length -= count
    this.#taken += count
    for (let chunk = this.#chunks[0]; chunk && this.#taken >= chunk.length; chunk = this.#chunks[0]) {
      this.#taken -= chunk.length
      this.#chunks.shift()
    }
  }

  /** The chunk in which the first `count` bytes lie; as many as hold them are joined for that. */
  #joined(count: number): Buffer {
    const first = this.#chunks[0] as Buffer
    if (first.length - this.#taken >= count) return first
    let held = -this.#taken
    let chunks = 0
    while (held < count) held += (this.#chunks[chunks++] as Buffer).length
    const whole = Buffer.concat(this.#chunks.slice(0, chunks))
    this.#chunks.splice(0, chunks, whole)
    return whole
  }
}
