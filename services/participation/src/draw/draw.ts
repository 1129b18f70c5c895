import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import { eventsFrom, type Machine } from '@chiiki/kit/machine.ts'
import type { Source } from '@chiiki/kit/provenance.ts'
import { inForce, type Versioned } from '@chiiki/kit/valid-time.ts'
import type { DrawRules, Quotas } from './sortition.ts'

/**
 * 無作為抽出: people drawn by lot for a council, so that anybody can repeat it. The pool and the rules are fixed and
 * published before the numbers exist that decide; sortition.ts is the drawing itself.
 */
export const drawStates = [
  'PLANNED',
  'POOL_FROZEN',
  'SOURCES_ANNOUNCED',
  'SEED_FIXED',
  'DRAWN',
  'INVITING',
  'SEATED',
  'CLOSED',
  'VOIDED',
] as const
export type DrawState = (typeof drawStates)[number]

export const drawActions = [
  'ADD_ENTRIES',
  'FREEZE_POOL',
  'ANNOUNCE_SOURCES',
  'FIX_SEED',
  'DRAW',
  'INVITE',
  'RECORD_ANSWER',
  'COMPLETE',
  'CLOSE',
  'VOID',
] as const
export type DrawAction = (typeof drawActions)[number]

/** What every row rests on: 協議の場に加わる人を選ぶ. */
const clause = 'clause:K-2-2-4'

export const drawMachine: Machine<DrawState, DrawAction> = {
  name: 'Draw',
  states: drawStates,
  initial: 'PLANNED',
  final: ['CLOSED', 'VOIDED'],
  transitions: [
    { from: ['PLANNED'], event: 'ADD_ENTRIES', to: 'PLANNED', clause },
    { from: ['PLANNED'], event: 'FREEZE_POOL', to: 'POOL_FROZEN', clause },
    { from: ['POOL_FROZEN'], event: 'ANNOUNCE_SOURCES', to: 'SOURCES_ANNOUNCED', clause },
    { from: ['SOURCES_ANNOUNCED'], event: 'FIX_SEED', to: 'SEED_FIXED', clause },
    { from: ['SEED_FIXED'], event: 'DRAW', to: 'DRAWN', clause },
    { from: ['DRAWN'], event: 'INVITE', to: 'INVITING', clause },
    { from: ['INVITING'], event: 'RECORD_ANSWER', to: 'INVITING', clause },
    { from: ['INVITING'], event: 'COMPLETE', to: 'SEATED', clause },
    { from: ['SEATED'], event: 'CLOSE', to: 'CLOSED', clause },
    {
      from: ['PLANNED', 'POOL_FROZEN', 'SOURCES_ANNOUNCED', 'SEED_FIXED', 'DRAWN'],
      event: 'VOID',
      to: 'VOIDED',
      clause,
    },
  ],
}

export function possibleActions(state: DrawState): DrawAction[] {
  return eventsFrom(drawMachine, state)
}

/** How draws are held: numbers with their time, as data. */
export type DrawPolicy = Versioned & {
  readonly _id: string
  readonly largestPool: number
  readonly mostAttempts: number
  /** A value of an attribute that fewer people share has to be merged with another before the pool is published. */
  readonly smallestGroup: number
  /** At least so many days lie between the announcement of a source and the day of its numbers. */
  readonly sourceNoticeDays: number
  /** Where people commit to numbers of their own: at least so many. */
  readonly fewestCommitments: number
  readonly fewestWitnesses: number
  readonly replyDays: number
  /** So many days after its end, what tells who is behind a line is erased. */
  readonly erasedAfterDays: number
  readonly note: string | null
  readonly source: Source
}

/** @throws Error where the data has none: without it nothing can be drawn. */
export function policyOn(policies: readonly DrawPolicy[], day: BusinessDate): DrawPolicy {
  const policy = inForce(policies, day)[0]
  if (!policy) throw new Error(`no policy of draws is in force on ${day}`)
  return policy
}

/** How many with a value of an attribute must and may be drawn. */
export type Quota = {
  readonly attribute: string
  readonly value: string
  readonly min: number
  readonly max: number
}

/** Where numbers come from that nobody knows yet: public ones on a day, or a number that somebody has committed to. */
export type DrawSource = {
  readonly name: string
  readonly expectedOn: BusinessDate
  /** Which numbers of it count, for a person. */
  readonly rule: string
  /** What counts instead when they don't come. */
  readonly fallback: string
  /** `commitmentToNumber`; null for public numbers. */
  readonly commitment: string | null
  readonly values: readonly number[] | null
  readonly usedFallback: boolean
  readonly evidence: string | null
  readonly nonce: string | null
}

export const placeStates = ['DRAWN', 'INVITED', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'INELIGIBLE'] as const
export type PlaceState = (typeof placeStates)[number]
export type PlaceAnswer = Exclude<PlaceState, 'DRAWN' | 'INVITED'>

/** Somebody who was drawn, or who stepped in for somebody. */
export type DrawPlace = {
  readonly commitment: string
  /** The place in the order of the draw, from 1; reserves go on after the seats. */
  readonly rank: number
  readonly state: PlaceState
  /** The commitment of who is replaced; null for who was drawn at first. */
  readonly replaces: string | null
  readonly replyBy: BusinessDate | null
  readonly answeredOn: BusinessDate | null
}

export type DrawRecord = {
  readonly _id: string
  readonly council: string
  readonly purpose: { readonly ja: string; readonly en: string | null }
  /** Who is in the pool, as people are told. */
  readonly frame: string
  readonly asOf: BusinessDate
  readonly seats: number
  readonly maxAttempts: number
  readonly quotas: readonly Quota[]
  readonly state: DrawState
  readonly plannedOn: BusinessDate
  readonly entryCount: number
  readonly poolHash: string | null
  readonly rulesHash: string | null
  readonly frozenAt: Date | null
  readonly sources: readonly DrawSource[]
  readonly announcedAt: Date | null
  readonly witnesses: readonly string[]
  readonly keyString: string | null
  readonly seed: string | null
  readonly attempt: number | null
  /** SHA-256 over the commitments in the order of the draw, one a line. */
  readonly resultHash: string | null
  readonly places: readonly DrawPlace[]
  /** Why it was voided, or completed with seats left open. */
  readonly reason: string | null
  readonly endedOn: BusinessDate | null
}

export type DrawKept = DrawRecord & { readonly version: number }

/** One line of the pool. What tells who is behind it is sealed, and erased some time after the end. */
export type DrawEntry = {
  readonly _id: string
  readonly draw: string
  readonly commitment: string
  readonly strata: readonly { readonly attribute: string; readonly value: string }[]
  /** Its place in the order of the draw, from 1; null before. */
  readonly rank: number | null
  readonly salt: string | null
  readonly person: string | null
  /** A fingerprint of the person within this pool: nobody is in it twice. */
  readonly print: string | null
  readonly eraseAt: Date | null
}

export type DrawEvent =
  | {
      readonly type: 'DRAW_PLANNED'
      readonly draw: Pick<
        DrawRecord,
        '_id' | 'council' | 'purpose' | 'frame' | 'asOf' | 'seats' | 'maxAttempts' | 'quotas' | 'plannedOn'
      >
    }
  | { readonly type: 'ENTRIES_ADDED'; readonly count: number }
  | {
      readonly type: 'POOL_FROZEN'
      readonly poolHash: string
      readonly rulesHash: string
      readonly frozenAt: Date
    }
  | {
      readonly type: 'SOURCES_ANNOUNCED'
      readonly sources: readonly DrawSource[]
      readonly announcedAt: Date
    }
  | {
      readonly type: 'SEED_FIXED'
      readonly sources: readonly DrawSource[]
      readonly witnesses: readonly string[]
      readonly keyString: string
      readonly seed: string
    }
  | {
      readonly type: 'DRAWN'
      readonly attempt: number
      readonly resultHash: string
      readonly selected: readonly string[]
    }
  | { readonly type: 'INVITED'; readonly replyBy: BusinessDate }
  | {
      readonly type: 'ANSWERED'
      readonly commitment: string
      readonly answer: PlaceAnswer
      readonly on: BusinessDate
      readonly replacement: DrawPlace | null
    }
  | { readonly type: 'COMPLETED'; readonly reason: string | null }
  | { readonly type: 'CLOSED'; readonly on: BusinessDate }
  | { readonly type: 'VOIDED'; readonly reason: string; readonly on: BusinessDate }

/** The draw after an event. @throws Error for an event of a draw that isn't there. */
export function evolveDraw(draw: DrawRecord | null, event: DrawEvent): DrawRecord {
  if (event.type === 'DRAW_PLANNED') return { ...nothingYet, ...event.draw }
  if (!draw) throw new Error(`${event.type} needs a draw`)
  switch (event.type) {
    case 'ENTRIES_ADDED':
      return { ...draw, entryCount: draw.entryCount + event.count }
    case 'POOL_FROZEN':
    case 'SOURCES_ANNOUNCED':
    case 'SEED_FIXED': {
      const { type, ...fixed } = event
      return { ...draw, ...fixed, state: type }
    }
    case 'DRAWN':
      return {
        ...draw,
        state: 'DRAWN',
        attempt: event.attempt,
        resultHash: event.resultHash,
        places: event.selected.map((commitment, index) => ({ ...newPlace, commitment, rank: index + 1 })),
      }
    case 'INVITED':
      return {
        ...draw,
        state: 'INVITING',
        places: draw.places.map((place) => ({ ...place, state: 'INVITED', replyBy: event.replyBy })),
      }
    case 'ANSWERED':
      return { ...draw, places: answered(draw.places, event) }
    case 'COMPLETED':
      return { ...draw, state: 'SEATED', reason: event.reason }
    case 'CLOSED':
      return { ...draw, state: 'CLOSED', endedOn: event.on }
    case 'VOIDED':
      return { ...draw, state: 'VOIDED', reason: event.reason, endedOn: event.on }
  }
}

/** The rules as the drawing takes them. */
export function rulesOf({
  seats,
  maxAttempts,
  quotas,
}: Pick<DrawRecord, 'seats' | 'maxAttempts' | 'quotas'>): DrawRules {
  const byAttribute: Record<string, Record<string, readonly [number, number]>> = {}
  for (const { attribute, value, min, max } of quotas) {
    byAttribute[attribute] ??= {}
    byAttribute[attribute][value] = [min, max]
  }
  return { seats, maxAttempts, quotas: byAttribute satisfies Quotas }
}

/** What names a source among those of all draws: one that was used or seen is never used again. */
export function sourceKey({ name, expectedOn }: Pick<DrawSource, 'name' | 'expectedOn'>): string {
  return `${expectedOn} ${name}`
}

/** Who is still of the draw: asked or accepted. */
export function standing(places: readonly DrawPlace[]): DrawPlace[] {
  return places.filter(({ state }) => state === 'DRAWN' || state === 'INVITED' || state === 'ACCEPTED')
}

const newPlace = { state: 'DRAWN', replaces: null, replyBy: null, answeredOn: null } as const

const nothingYet = {
  state: drawMachine.initial,
  entryCount: 0,
  poolHash: null,
  rulesHash: null,
  frozenAt: null,
  sources: [],
  announcedAt: null,
  witnesses: [],
  keyString: null,
  seed: null,
  attempt: null,
  resultHash: null,
  places: [],
  reason: null,
  endedOn: null,
} as const

function answered(
  places: readonly DrawPlace[],
  { commitment, answer, on, replacement }: Extract<DrawEvent, { type: 'ANSWERED' }>,
): DrawPlace[] {
  const after = places.map((place) =>
    place.commitment === commitment ? { ...place, state: answer, answeredOn: on } : place,
  )
  return replacement ? [...after, replacement] : after
}
