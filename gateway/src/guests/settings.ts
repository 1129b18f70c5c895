import { noExceptions, type PatienceSettings } from '../patience.ts'
import { type AddressRules, anyAddress } from './address-rules.ts'

/** What departments' subgraphs may be and take. */
export type GuestSettings = {
  readonly addresses: AddressRules
  /** How many there may be; 0: none, and nothing is taken. */
  readonly atMost: number
  readonly sdlCharacters: number
  /** How patient the gateway is with each; less so than with the graph's own. */
  readonly patience: PatienceSettings
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
  patience: noExceptions,
  file: null,
  keys: null,
  postsFrom: 'organization',
}
