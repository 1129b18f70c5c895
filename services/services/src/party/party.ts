import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import type { Machine } from '@chiiki/kit/machine.ts'

/** Where there's one such party: in each district, in each area, or one for the ward. */
export type PartyPer = 'DISTRICT' | 'AREA' | 'WARD'

/** A body that takes part in consultations. Which there are is data, so that a fourth or a ninth needs no code. */
export type PartyRecord = {
  readonly _id: string
  readonly kind: string
  readonly name: { readonly ja: string; readonly en: string }
  readonly order: number
  /** The district or the area that it works for; null for the whole ward. */
  readonly district: string | null
  readonly area: string | null
  /** The districts of its area, each for the days on which it lies there; half-open. None, where it works for no area. */
  readonly covers: readonly {
    readonly district: string
    readonly from: BusinessDate
    readonly to: BusinessDate | null
  }[]
  /** Whether it's of the ward; others get data by provision, which needs a basis of its own. */
  readonly isWardBody: boolean
  /** Whether people may come to it with a new matter. */
  readonly takesIntake: boolean
}

/** Whether a party that works for an area works for the one that a district lies in on that day. */
export function isForDistrict({ covers }: Pick<PartyRecord, 'covers'>, district: string, day: BusinessDate) {
  return covers.some(
    (each) => each.district === district && each.from <= day && (each.to === null || day < each.to),
  )
}

export type WorkerRole = 'WORKER' | 'SUPERVISOR'
export type WorkerState = 'ACTIVE' | 'LEFT'
export type WorkerAction = 'LEAVE'

/** Somebody who works for a party. `person` is the subject of their sign-in. */
export type WorkerRecord = {
  readonly _id: string
  readonly person: string
  readonly party: string
  readonly role: WorkerRole
  readonly state: WorkerState
  readonly since: Date
  readonly leftAt: Date | null
}

export const workerMachine: Machine<WorkerState, WorkerAction> = {
  name: 'ConsultationWorker',
  states: ['ACTIVE', 'LEFT'],
  initial: 'ACTIVE',
  final: ['LEFT'],
  transitions: [{ from: ['ACTIVE'], event: 'LEAVE', to: 'LEFT' }],
}

export type WorkerEvent =
  | { readonly type: 'REGISTERED'; readonly worker: WorkerRecord }
  | { readonly type: 'LEFT'; readonly at: Date; readonly successor: string | null; readonly cases: number }

export function evolveWorker(before: WorkerRecord | null, event: WorkerEvent): WorkerRecord {
  if (event.type === 'REGISTERED') return event.worker
  if (before === null) throw new Error('a worker who was never registered left')
  const { _id, person, party, role, since } = before
  return { _id, person, party, role, since, state: 'LEFT', leftAt: event.at }
}

/** Who takes over what a worker leaves: the active supervisor who is longest there, never the worker. Null: nobody could. */
export function successorAmong(
  leaving: Pick<WorkerRecord, '_id' | 'party'>,
  workers: readonly WorkerRecord[],
): WorkerRecord | null {
  const able = workers.filter(
    ({ _id, party, role, state }) =>
      _id !== leaving._id && party === leaving.party && role === 'SUPERVISOR' && state === 'ACTIVE',
  )
  const [first] = able.toSorted((a, b) => a.since.getTime() - b.since.getTime() || (a._id < b._id ? -1 : 1))
  return first ?? null
}
