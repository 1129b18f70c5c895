import type { Refusal } from '../limits.ts'
import { type StreamLimits, tooManyListeners, tooManyOfAddress, tooManyOfIdentity } from './limits.ts'

/** Whose place something takes: a network address, and who they are as the limits may know it; null: nobody in particular. */
export type Taker = { readonly address: string; readonly identity: string | null }

export type NoSeat = { readonly refusal: Refusal; readonly status: number }

/** How many places are taken: in all, of each address and of each person, within the bounds of each. */
export class Seats {
  readonly #limits: StreamLimits
  readonly #takenOf = new Map<string, number>()
  #taken = 0

  constructor(limits: StreamLimits) {
    this.#limits = limits
  }

  get taken(): number {
    return this.#taken
  }

  /** Why there's no place for them. */
  refusal({ address, identity }: Taker): NoSeat | null {
    const { listeners, listenersPerAddress, listenersPerIdentity } = this.#limits
    const of = (key: string) => this.#takenOf.get(key) ?? 0
    if (of(`address ${address}`) >= listenersPerAddress)
      return { status: 429, refusal: tooManyOfAddress(listenersPerAddress) }
    if (identity !== null && of(`identity ${identity}`) >= listenersPerIdentity)
      return { status: 429, refusal: tooManyOfIdentity(listenersPerIdentity) }
    return this.#taken >= listeners ? { status: 503, refusal: tooManyListeners(listeners) } : null
  }

  /** Takes a place; what it returns gives it back, and is to be called once. */
  take({ address, identity }: Taker): () => void {
    const keys = [`address ${address}`, ...(identity === null ? [] : [`identity ${identity}`])]
    this.#taken += 1
    for (const key of keys) this.#takenOf.set(key, (this.#takenOf.get(key) ?? 0) + 1)
    return () => {
      this.#taken -= 1
      for (const key of keys) {
        const left = (this.#takenOf.get(key) ?? 1) - 1
        if (left > 0) this.#takenOf.set(key, left)
        else this.#takenOf.delete(key)
      }
    }
  }
}
