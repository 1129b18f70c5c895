import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { KeptRecord } from '../kept-record.ts'
import { type Guest, guest } from './guest.ts'

/** The guests of all gateways that share this state directory. */
export function guestsRecord(stateDir: string): KeptRecord<Guest> {
  return new KeptRecord(join(stateDir, 'guests.json'), guest)
}

/** Puts guests on record in the place of those of before. Whether these were still there; a record that can't be read is written anew. */
export async function keepInstead(
  record: KeptRecord<Guest>,
  before: readonly Guest[],
  guests: readonly Guest[],
): Promise<boolean> {
  let isKept = false
  await record.change((now) => {
    isKept = now === null || isDeepStrictEqual(now, before)
    return isKept ? guests : null
  })
  return isKept
}

/** Puts those of these names back as they were. Others may be on record by now that stay. */
export async function putBack(
  record: KeptRecord<Guest>,
  before: readonly Guest[],
  names: readonly string[],
): Promise<void> {
  const isTheirs = ({ name }: Guest) => names.includes(name)
  const restored = (now: readonly Guest[] | null) => [
    ...(now ?? before).filter((each) => !isTheirs(each)),
    ...before.filter(isTheirs),
  ]
  await record.change(restored).catch(() => undefined)
}
