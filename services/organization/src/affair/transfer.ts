import type { BusinessDate, PartialDate } from '@chiiki/kit/business-date.ts'
import { eventsFrom, type Machine } from '@chiiki/kit/machine.ts'
import type { Source } from '@chiiki/kit/provenance.ts'
import type { Moment } from '../territory/territory.ts'
import type { HeadOfficeReason, Holder, Tier } from './affair.ts'

/** What moves with a task. What nobody has told is null; 0 or an empty list: nothing. */
export type Moves = {
  readonly staffCount: number | null
  /** Whole yen, as digits. */
  readonly budgetYen: string | null
  readonly documents: readonly string[] | null
  readonly rooms: readonly string[] | null
  readonly note: string | null
}

/** 業務移譲: that a task goes from one holder to another on a day. It has no effect until the mayor has decided it (第4・1・4）). */
export type Transfer = {
  readonly id: string
  readonly place: string
  /** Those who hold it at the place until the day before. */
  readonly from: readonly Holder[]
  readonly to: Holder
  readonly since: PartialDate
  readonly effectiveOn: BusinessDate
  readonly reason: string | null
  readonly headOfficeReasons: readonly HeadOfficeReason[]
  readonly clause: string | null
  readonly moves: Moves
  readonly plannedAt: Date
  /** The mayor's act. */
  readonly decision: {
    readonly source: Source
    readonly decidedOn: PartialDate | null
    readonly recordedAt: Date
  } | null
  readonly withdrawal: { readonly at: Date; readonly reason: string | null } | null
}

export type TransferAt = Transfer & { readonly affair: string; readonly moment: Moment }

export const transferStates = ['PLANNED', 'DECIDED', 'EXECUTED', 'WITHDRAWN', 'LAPSED'] as const
export type TransferState = (typeof transferStates)[number]
export type TransferAction = 'DECIDE' | 'WITHDRAW'

/** A plan, the mayor's act, and then the day: a plan that isn't decided by its day lapses. */
export const transferMachine: Machine<TransferState, TransferAction | 'DAY_COMES'> = {
  name: 'affairTransfer',
  states: transferStates,
  initial: 'PLANNED',
  final: ['EXECUTED', 'WITHDRAWN', 'LAPSED'],
  transitions: [
    { from: ['PLANNED'], event: 'DECIDE', to: 'DECIDED' },
    { from: ['PLANNED'], event: 'WITHDRAW', to: 'WITHDRAWN' },
    { from: ['PLANNED'], event: 'DAY_COMES', to: 'LAPSED' },
    { from: ['DECIDED'], event: 'WITHDRAW', to: 'WITHDRAWN' },
    { from: ['DECIDED'], event: 'DAY_COMES', to: 'EXECUTED' },
  ],
}

/** Where a transfer stands on a day, by what was known at an instant (null: now). */
export function stateOf(
  { decision, withdrawal, effectiveOn }: Pick<Transfer, 'decision' | 'withdrawal' | 'effectiveOn'>,
  { asOf, knownAt }: Moment,
): TransferState {
  const isKnown = (at: Date) => knownAt === null || at <= knownAt
  if (withdrawal !== null && isKnown(withdrawal.at)) return 'WITHDRAWN'
  const isDue = effectiveOn <= asOf
  if (decision !== null && isKnown(decision.recordedAt)) return isDue ? 'EXECUTED' : 'DECIDED'
  return isDue ? 'LAPSED' : 'PLANNED'
}

export function transferActions(
  state: TransferState,
  may: Record<TransferAction, boolean>,
): TransferAction[] {
  const possible = eventsFrom(transferMachine, state)
  return (['DECIDE', 'WITHDRAW'] as const).filter((action) => possible.includes(action) && may[action])
}

export const directions = ['DOWNWARD', 'SIDEWAYS', 'UPWARD'] as const
export type Direction = (typeof directions)[number]

const depth: Record<Tier, number> = { WARD: 0, AREA: 1, DISTRICT: 2 }

/** Which way a task goes: upward as soon as one of those who give it away is nearer to the people than who takes it. */
export function directionOf(from: readonly Holder[], to: Holder): Direction {
  if (from.some(({ tier }) => depth[tier] > depth[to.tier])) return 'UPWARD'
  return from.some(({ tier }) => depth[tier] < depth[to.tier]) ? 'DOWNWARD' : 'SIDEWAYS'
}
