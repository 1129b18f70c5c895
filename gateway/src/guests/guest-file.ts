import { join } from 'node:path'
import { KeptRecord } from '../kept-record.ts'
import { type Guest, guest } from './guest.ts'

/** The guests of all gateways that share this state directory. */
export function guestsRecord(stateDir: string): KeptRecord<Guest> {
  return new KeptRecord(join(stateDir, 'guests.json'), guest)
}
