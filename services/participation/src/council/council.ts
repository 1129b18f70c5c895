import { addDays, type BusinessDate } from '@chiiki/kit/business-date.ts'
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

export const councilKinds = [
  'DISTRICT',
  'AREA',
  'ADVISORY',
  'PROMOTION',
  'YOUTH',
  'SUBCOMMITTEE',
  'OTHER',
] as const
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

/** What every row rests on: 地区・地域に協議体を置く. */
const clause = 'clause:K-2-2-4'

export const councilMachine: Machine<CouncilState, CouncilAction> = {
  name: 'Council',
  states: councilStates,
  initial: 'PREPARING',
  final: ['DISSOLVED', 'ABANDONED'],
  transitions: [
    { from: ['PREPARING'], event: 'SCHEDULE_ESTABLISHMENT', to: 'PREPARING', clause },
    { from: ['PREPARING'], event: 'ESTABLISH', to: 'ESTABLISHED', clause },
    { from: ['PREPARING'], event: 'ABANDON', to: 'ABANDONED', clause },
    { from: ['ESTABLISHED'], event: 'PLAN_MEETING', to: 'ESTABLISHED', clause },
    { from: ['ESTABLISHED'], event: 'SUSPEND', to: 'SUSPENDED', clause },
    { from: ['SUSPENDED'], event: 'RESUME', to: 'ESTABLISHED', clause },
    { from: ['ESTABLISHED', 'SUSPENDED'], event: 'DISSOLVE', to: 'DISSOLVED', clause },
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
  /** What applies to bodies like it, as data. */
  readonly type: string
  /** The district, area or ward whose council it is; of a subcommittee, the place of its parent. */
  readonly place: string
  /** The area that the place is or lies in; null for a council of the whole ward. */
  readonly area: string | null
  /** The council whose subcommittee it is. */
  readonly parent: string | null
  /** What it's there for, where its kind doesn't say. */
  readonly purpose: string | null
  /** The last day on which it can live: that of its parent's term. */
  readonly livesUntil: BusinessDate | null
  /** Of live bodies with equal words here, a place has one: its type's id where there may be one alone, else its own. */
  readonly exclusive: string
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
  /** The bodies that go on with what it did; none where nobody does. */
  readonly successors: readonly string[]
}

/** A council as it's kept: with the number of acts on it. */
export type CouncilKept = CouncilRecord & { readonly version: number }

/** A council as it's told for a day. */
export type CouncilAt = CouncilKept & { readonly asOf: BusinessDate }

/** Whether a council in this state keeps another of its kind from its place. */
export function isLiveState(state: CouncilState): boolean {
  return !councilMachine.final.includes(state)
}

/** The changes on or before the day. A body that outlived its last day has ended, whether or not somebody entered it. */
export function changesUpTo(council: CouncilRecord, day: BusinessDate): StateChange[] {
  const { changes, livesUntil } = council
  const known = changes.filter(({ from }) => from <= day)
  const last = known.at(-1)
  if (!last || livesUntil === null || day <= livesUntil || !isLiveState(last.state)) return known
  const end = { state: 'DISSOLVED', from: addDays(livesUntil, 1), reason: null, decision: null } as const
  return [...known, { ...end, recordedAt: last.recordedAt }]
}

/** The last change on or before the day; null before the council was. */
export function changeOn(council: CouncilRecord, day: BusinessDate): StateChange | null {
  return changesUpTo(council, day).at(-1) ?? null
}

/** How it stands today: a body that outlived its last day has ended. */
export function stateNow(
  { state, livesUntil }: Pick<CouncilRecord, 'state' | 'livesUntil'>,
  today: BusinessDate,
): CouncilState {
  return livesUntil !== null && today > livesUntil && isLiveState(state) ? 'DISSOLVED' : state
}

/** How it stood on the day by what is known. */
export function stateOn(council: CouncilRecord, day: BusinessDate): CouncilState {
  return changeOn(council, day)?.state ?? council.state
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
  readonly councilType: string
  readonly place: string
  readonly area: string | null
  readonly parent: string | null
  readonly purpose: string | null
  readonly livesUntil: BusinessDate | null
  readonly exclusive: string
  /** What a body rests on that needs no preparation: it's established at once. */
  readonly basis: LegalBasis | null
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
  /** Who goes on with it, where it ends. */
  readonly successors?: readonly string[]
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
    successors: event.successors ?? council.successors,
  }
}

function begun(event: Prepared): CouncilRecord {
  const { id, kind, councilType, place, area, parent, purpose, livesUntil, exclusive } = event
  const { name, on, plannedOn, at, basis } = event
  const begins = { from: on, recordedAt: at, reason: null, decision: null }
  const preparation = { state: councilMachine.initial, ...begins }
  return {
    _id: id,
    kind,
    type: councilType,
    place,
    area,
    parent,
    purpose,
    livesUntil,
    exclusive,
    name,
    search: searchKeys(name),
    state: basis ? 'ESTABLISHED' : councilMachine.initial,
    isLive: true,
    changes: basis ? [preparation, { state: 'ESTABLISHED', ...begins }] : [preparation],
    plans: plannedOn === null ? [] : [{ on: plannedOn, since: on }],
    legalBasis: basis,
    preparedOn: on,
    establishedOn: basis ? on : null,
    endedOn: null,
    successors: [],
  }
}
