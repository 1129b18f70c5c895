import type { Broken, Change, Finding } from './findings.ts'
import type { Judgement } from './judgement.ts'

/** Who asks for a change of guests, as far as it matters. */
export type Sponsor = {
  /** `post@office`, for the history; null: the operators' file. */
  readonly title: string | null
  /** The offices whose guests they may change; null: all. */
  readonly offices: readonly string[] | null
}

export type Wanted = {
  readonly name: string
  readonly url: string
  readonly takesTokens: boolean
  readonly acceptsBreaking: boolean
  readonly expectedRevision: number | null
  readonly declared: string | null
}

export type Leaving = Pick<Wanted, 'name' | 'acceptsBreaking' | 'expectedRevision'>

export type Taken = {
  readonly isTaken: true
  readonly outcome: 'REGISTERED' | 'UPDATED' | 'UNCHANGED' | 'WITHDRAWN'
  readonly revision: number
  /** The version of the schema that is served now; null: none was noted yet. */
  readonly schemaVersion: number | null
} & Found

export type NotTaken = { readonly isTaken: false; readonly status: number } & Found

/** What was found on the way. `errors` is empty where it was taken. */
export type Found = {
  readonly errors: readonly Finding[]
  readonly warnings: readonly Finding[]
  readonly changes: readonly Change[]
  readonly broken: readonly Broken[]
}

/** More changes than these don't wait for their turn. */
export const mostWaiting = 8

/** Why what was judged isn't taken: it's wrong by itself, or it breaks what is asked and nobody accepted that. */
export function problemOf(
  judged: Judgement,
  { acceptsBreaking }: Pick<Leaving, 'acceptsBreaking'>,
  { offices }: Sponsor,
): NotTaken | undefined {
  if (!judged.isTakeable) return notTaken(422, judged)
  const bars = judged.broken.filter(
    ({ isRegistered }) => !acceptsBreaking || (isRegistered && offices !== null),
  )
  if (bars.length === 0) return undefined
  const isRegistered = bars.some((each) => each.isRegistered)
  const names = bars.slice(0, 5).map(({ client, operation }) => `${operation} (${client})`)
  const who = isRegistered
    ? 'Registered operations are among them, which only the operators of the platform may let break.'
    : 'Say acceptsBreaking: true (by the command: --accept-breaking) if those who ask them know.'
  const message = `${bars.length} operation(s) would break: ${names.join(', ')}. ${who}`
  return notTaken(409, { ...judged, errors: [{ code: 'BREAKS_OPERATIONS', message }] })
}

export function found({ errors = [], warnings = [], changes = [], broken = [] }: Partial<Found>): Found {
  return { errors, warnings, changes, broken }
}

export function notTaken(status: number, of: Partial<Found>): NotTaken {
  return { isTaken: false, status, ...found(of) }
}

export function notYours(name: string): Finding {
  return {
    code: 'NOT_PERMITTED',
    message: `"${name}" is another office's: its own developers, or the platform's operators, may change it.`,
  }
}

export function conflict(name: string, expected: number, current: number): Finding {
  return {
    code: 'CONFLICT',
    message: `"${name}" is at revision ${current}, not ${expected}: somebody changed it meanwhile. Look at it and ask again.`,
  }
}

export function tooMany(atMost: number): Finding {
  return {
    code: 'TOO_MANY_SUBGRAPHS',
    message: `There are ${atMost} departments' subgraphs already, which is as many as may be (MAX_GUESTS).`,
  }
}

export const busy: Finding = {
  code: 'BUSY',
  message: `${mostWaiting} changes wait already. Ask again in a moment.`,
}

export const overtaken: Finding = {
  code: 'BUSY',
  message: "Other gateways are changing the departments' subgraphs. Ask again in a moment.",
}

export const notPlaced: Finding = {
  code: 'NOT_PLACED',
  message:
    'It passed every check and then could not be put in place; everything is as it was. The log of the gateway says why.',
}
