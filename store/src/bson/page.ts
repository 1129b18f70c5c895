import { documentOf, type Element, encode, fieldsOf } from './document.ts'

/** The answers of a cursor on a collection that is at its end with its first page, of one document or none. */
export class Page {
  readonly #empty: Buffer
  /** Where the page's documents begin, and where the lengths are of what they lie in. */
  readonly #start: number
  readonly #lengths: readonly number[]

  constructor(namespace: string) {
    this.#empty = Buffer.from(encode({ cursor: { id: 0n, ns: namespace, firstBatch: [] }, ok: 1 }))
    const cursor = fieldsOf(this.#empty).get('cursor') as Element
    const inner = fieldsOf(documentOf(this.#empty, cursor) as Uint8Array).get('firstBatch') as Element
    const batch = cursor.value + inner.value
    this.#lengths = [0, cursor.value, batch]
    this.#start = batch + 4
  }

  with(document: Uint8Array | null | undefined): Buffer {
    if (!document) return this.#empty
    const more = document.length + 3
    const page = Buffer.allocUnsafe(this.#empty.length + more)
    this.#empty.copy(page, 0, 0, this.#start)
    page[this.#start] = 3
    page[this.#start + 1] = 0x30
    page[this.#start + 2] = 0
    page.set(document, this.#start + 3)
    this.#empty.copy(page, this.#start + more, this.#start)
    for (const place of this.#lengths) page.writeInt32LE(this.#empty.readInt32LE(place) + more, place)
    return page
  }
}
