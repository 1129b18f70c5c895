import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import { eventsFrom, type Machine, nextState } from '@chiiki/kit/machine.ts'
import { searchKeys } from '@chiiki/kit/search-text.ts'

/**
 * 協議体: a body in which the people of one district (地区づくり協議会) or of one area (地域づくり協議会) share what they know
 * and talk things over (第2・2⑷). At most one of a kind lives at a place on any day.
 *
 * The machine: PREPARING is what a fuller model calls draft. ESTABLISHED also stands for "active": whether a term runs
 * on a day follows from the dates of the terms, so that no job has to switch it and none can forget to. The roll-out
 * over the districts adds NONE, for a place where no council lives.
 */
export const councilStates = ['PREPARING', 'ESTABLISHED', 'SUSPENDED', 'DISSOLVED', 'ABANDONED'] as const
export type CouncilState = (typeof councilStates)[number]

export const councilKinds = ['DISTRICT', 'AREA'] as const
export type CouncilKind = (typeof councilKinds)[number]

export const councilActions = [
  'SCHEDULE_ESTABLISHMENT',
  'ESTABLISH',
  'ABANDON',
  'PLAN_MEETING',
  'SUSPEND',
  'RESUME',
  'DISSOLVE',
] as const
export type CouncilAction = (typeof councilActions)[number]

export const councilMachine: Machine<CouncilState, CouncilAction> = {
  name: 'Council',
  states: councilStates,
  initial: 'PREPARING',
  final: ['DISSOLVED', 'ABANDONED'],
  transitions: [
    { from: ['PREPARING'], event: 'SCHEDULE_ESTABLISHMENT', to: 'PREPARING' },
    { from: ['PREPARING'], event: 'ESTABLISH', to: 'ESTABLISHED' },
    { from: ['PREPARING'], event: 'ABANDON', to: 'ABANDONED' },
    { from: ['ESTABLISHED'], event: 'PLAN_MEETING', to: 'ESTABLISHED' },
    { from: ['ESTABLISHED'], event: 'SUSPEND', to: 'SUSPENDED' },
    { from: ['SUSPENDED'], event: 'RESUME', to: 'ESTABLISHED' },
    { from: ['ESTABLISHED', 'SUSPENDED'], event: 'DISSOLVE', to: 'DISSOLVED' },
  ],
}

export type Name = {
  readonly ja: string
  readonly kana: string | null
  readonly romaji: string | null
  readonly en: string | null
}

/** That a council came into a state on a day. `recordedAt`: when it was entered here, which may be later. */
export type StateChange = {
  readonly state: CouncilState
  readonly from: BusinessDate
  readonly recordedAt: Date
  readonly reason: string | null
  /** The document that decided it, as people cite it. */
  readonly decision: string | null
}

/** The day on which it was to be established, as planned since `since`. Null: the plan was dropped. */
export type EstablishmentPlan = { readonly on: BusinessDate | null; readonly since: BusinessDate }

export type LegalBasis = { readonly text: string; readonly clause: string | null }

export type CouncilRecord = {
  readonly _id: string
  readonly kind: CouncilKind
  /** The district or area whose council it is. */
  readonly place: string
  /** The area that the place is or lies in. */
  readonly area: string
  readonly name: Name
  readonly search: readonly string[]
  readonly state: CouncilState
  /** Whether it keeps another of its kind from the place: the unique index stands on this. */
  readonly isLive: boolean
  readonly changes: readonly StateChange[]
  readonly plans: readonly EstablishmentPlan[]
  readonly legalBasis: LegalBasis | null
  readonly preparedOn: BusinessDate
  readonly establishedOn: BusinessDate | null
  readonly endedOn: BusinessDate | null
}

/** A council as it's kept: with the number of acts on it. */
export type CouncilKept = CouncilRecord & { readonly version: number }

/** A council as it's told for a day. */
export type CouncilAt = CouncilKept & { readonly asOf: BusinessDate }

/** Whether a council in this state keeps another of its kind from its place. */
export function isLiveState(state: CouncilState): boolean {
  return !councilMachine.final.includes(state)
}

/** The last change on or before the day; null before the council was. */
export function changeOn({ changes }: CouncilRecord, day: BusinessDate): StateChange | null {
  return changes.findLast(({ from }) => from <= day) ?? null
}

/** The council as it's told for the day; null when it wasn't yet. */
export function councilAt<C extends CouncilRecord>(
  council: C | null,
  asOf: BusinessDate,
): (C & { asOf: BusinessDate }) | null {
  return council && changeOn(council, asOf) ? { ...council, asOf } : null
}

/** The day planned for its establishment, by what was planned on `day`. */
export function planOn({ plans }: Pick<CouncilRecord, 'plans'>, day: BusinessDate): BusinessDate | null {
  return plans.findLast(({ since }) => since <= day)?.on ?? null
}

/** Whether its meetings may be planned and held in this state. */
export function mayMeet(state: CouncilState): boolean {
  return nextState(councilMachine, state, 'PLAN_MEETING') !== null
}

export function possibleActions(state: CouncilState): CouncilAction[] {
  return eventsFrom(councilMachine, state)
}

export type Prepared = {
  readonly type: 'COUNCIL_PREPARED'
  readonly id: string
  readonly kind: CouncilKind
  readonly place: string
  readonly area: string
  readonly name: Name
  readonly on: BusinessDate
  readonly plannedOn: BusinessDate | null
  readonly at: Date
}
export type Changed = {
  readonly type: 'COUNCIL_CHANGED'
  readonly action: CouncilAction
  readonly change: StateChange
  readonly legalBasis: LegalBasis | null
}
export type Scheduled = { readonly type: 'ESTABLISHMENT_SCHEDULED'; readonly plan: EstablishmentPlan }
export type CouncilEvent = Prepared | Changed | Scheduled

/** The council after an event. @throws Error for an event that no decision makes for this council. */
export function evolveCouncil(council: CouncilRecord | null, event: CouncilEvent): CouncilRecord {
  if (event.type === 'COUNCIL_PREPARED') return begun(event)
  if (!council) throw new Error(`${event.type} needs a council`)
  if (event.type === 'ESTABLISHMENT_SCHEDULED') return { ...council, plans: [...council.plans, event.plan] }
  const { change, legalBasis } = event
  return {
    ...council,
    state: change.state,
    isLive: isLiveState(change.state),
    changes: [...council.changes, change],
    legalBasis: legalBasis ?? council.legalBasis,
    establishedOn: event.action === 'ESTABLISH' ? change.from : council.establishedOn,
    endedOn: isLiveState(change.state) ? null : change.from,
  }
}

function begun({ id, kind, place, area, name, on, plannedOn, at }: Prepared): CouncilRecord {
  return {
    _id: id,
    kind,
    place,
    area,
    name,
    search: searchKeys(name),
    state: councilMachine.initial,
    isLive: true,
    changes: [{ state: councilMachine.initial, from: on, recordedAt: at, reason: null, decision: null }],
    plans: plannedOn === null ? [] : [{ on: plannedOn, since: on }],
    legalBasis: null,
    preparedOn: on,
    establishedOn: null,
    endedOn: null,
  }
}
