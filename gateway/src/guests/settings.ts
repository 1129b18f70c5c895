import { type AddressRules, anyAddress } from './address-rules.ts'

/** What departments' subgraphs may be and take. */
export type GuestSettings = {
  readonly addresses: AddressRules
  /** How many there may be; 0: none, and nothing is taken. */
  readonly atMost: number
  readonly sdlCharacters: number
  /** How long one is waited for. */
  readonly timeoutMs: number
  readonly responseBytes: number
  /** Questions that one is asked at once, and that wait for it. */
  readonly concurrency: number
  readonly queue: number
  /** A file in which the operators list guests; null: none. */
  readonly file: string | null
  /** The public keys of departments whose signed requests are taken; null: none are, and tokens alone count. */
  readonly keys: string | null
  /** Which of the graph's own subgraphs tells who holds which post. */
  readonly postsFrom: string
}

export const defaultGuestSettings: GuestSettings = {
  addresses: anyAddress,
  atMost: 50,
  sdlCharacters: 500_000,
  timeoutMs: 3_000,
  responseBytes: 8_000_000,
  concurrency: 32,
  queue: 128,
  file: null,
  keys: null,
  postsFrom: 'organization',
}
