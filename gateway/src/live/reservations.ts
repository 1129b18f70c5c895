import { randomBytes } from 'node:crypto'
import { StreamChannel } from './channel.ts'
import type { StreamLimits } from './limits.ts'
import { type NoSeat, Seats, type Taker } from './seats.ts'

type Reserved = { readonly channel: StreamChannel; readonly identity: string | null }

/**
 * Connections that carry several subscriptions, from when they're reserved to when they close, by a secret that only who reserved them knows.
 * One that isn't opened in time is given up.
 */
export class Reservations {
  readonly #limits: StreamLimits
  readonly #seats: Seats
  readonly #reserved = new Map<string, Reserved>()

  constructor(limits: StreamLimits) {
    this.#limits = limits
    this.#seats = new Seats(limits)
  }

  get count(): number {
    return this.#seats.taken
  }

  /** The token of a new reservation, or why there's none more. */
  reserve(taker: Taker): { readonly token: string } | NoSeat {
    const refused = this.#seats.refusal(taker)
    if (refused) return refused
    const giveBack = this.#seats.take(taker)
    const token = randomBytes(24).toString('base64url')
    const channel = new StreamChannel(this.#limits)
    const giveUp = setTimeout(() => channel.isOpen || channel.destroy(), this.#limits.reservationMs)
    giveUp.unref()
    channel.once('close', () => {
      clearTimeout(giveUp)
      this.#reserved.delete(token)
      giveBack()
    })
    this.#reserved.set(token, { channel, identity: taker.identity })
    return { token }
  }

  /** What was reserved by this token, for who reserved it. To others it's as if there were nothing. */
  find(token: string, identity: string | null): StreamChannel | undefined {
    const found = this.#reserved.get(token)
    return found?.identity === identity ? found?.channel : undefined
  }

  /** Hangs up on everybody: they come back, to another gateway. */
  close(): void {
    for (const { channel } of [...this.#reserved.values()]) {
      if (channel.isOpen) channel.hangUp()
      else channel.destroy()
    }
  }
}
