import { ownNames, type Subgraph, wellNamed } from '../subgraph-list.ts'
import type { Finding } from './findings.ts'
import type { Guest } from './guest.ts'
import {
  conflict,
  type Leaving,
  type NotTaken,
  notTaken,
  notYours,
  type Sponsor,
  tooMany,
  type Wanted,
} from './outcome.ts'

type Standing = {
  readonly own: readonly Subgraph[]
  readonly guests: readonly Guest[]
  readonly atMost: number
}

/** Why a change may not be asked, whatever the schema says. */
export function refusalOf(
  { name, expectedRevision }: Leaving | Wanted,
  { offices }: Sponsor,
  { own, guests, atMost }: Standing,
): NotTaken | undefined {
  const faults = nameFaults(name, own)
  if (faults.length > 0) return notTaken(422, { errors: faults })
  const known = guests.find((each) => each.name === name)
  const isTheirs = offices === null || !known || offices.includes(known.office ?? '')
  if (!isTheirs) return notTaken(403, { errors: [notYours(name)] })
  const revision = known?.revision ?? 0
  if (expectedRevision !== null && expectedRevision !== revision)
    return notTaken(409, { errors: [conflict(name, expectedRevision, revision)] })
  if (!known && guests.length >= atMost) return notTaken(422, { errors: [tooMany(atMost)] })
  return undefined
}

/** Nobody of this name can leave. */
export function unknown(guests: readonly Guest[], name: string): NotTaken | undefined {
  if (guests.some((each) => each.name === name)) return undefined
  return notTaken(404, {
    errors: [{ code: 'NOT_FOUND', message: `There is no department's subgraph "${name}".` }],
  })
}

export function nameFaults(name: string, own: readonly Subgraph[]): Finding[] {
  if (!wellNamed.test(name))
    return [
      {
        code: 'NAME_NOT_TAKEN',
        message:
          'A name has lower-case letters, digits and -, begins with a letter, and has at most 63 of them.',
      },
    ]
  const isOurs = ownNames.includes(name) || own.some((each) => each.name === name)
  return isOurs ? [{ code: 'NAME_RESERVED', message: `"${name}" is a part of the graph itself.` }] : []
}
