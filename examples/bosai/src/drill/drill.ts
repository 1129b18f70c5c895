import { addDays, type BusinessDate, diffDays } from '@chiiki/kit/business-date.ts'
import { invalid, readOptionalText, readText } from '@chiiki/kit/input-text.ts'
import { type Machine, nextState } from '@chiiki/kit/machine.ts'
import type { InvalidInput } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'

/** 訓練・防災塾 (1(4)): a drill or a class of a district, from the plan to the count of who took part. */
export type DrillKind = 'SHELTER_OPERATION' | 'CLASS'
export const drillStates = ['PLANNED', 'HELD', 'CANCELLED'] as const
export type DrillState = (typeof drillStates)[number]
export type DrillEvent = 'report' | 'cancel'

export const drillMachine: Machine<DrillState, DrillEvent> = {
  name: 'Drill',
  states: drillStates,
  initial: 'PLANNED',
  final: ['HELD', 'CANCELLED'],
  transitions: [
    { from: ['PLANNED'], event: 'report', to: 'HELD' },
    { from: ['PLANNED'], event: 'cancel', to: 'CANCELLED' },
  ],
}

export type Drill = {
  readonly _id: string
  readonly kind: DrillKind
  readonly title: string
  readonly district: string
  readonly shelter: string | null
  readonly office: string
  readonly plannedOn: BusinessDate
  readonly state: DrillState
  readonly heldOn: BusinessDate | null
  readonly participantCount: number | null
  readonly summary: string | null
  readonly cancelledBecause: string | null
}
export type DrillKept = Drill & { readonly version: number }

export type DrillStepNotPossible = {
  readonly kind: 'DrillStepNotPossible'
  readonly clause: null
  readonly drillId: string
  readonly state: DrillState
}
export type ShelterElsewhere = {
  readonly kind: 'ShelterElsewhere'
  readonly clause: null
  readonly shelterId: string
  readonly shelterDistrict: string | null
}

export type DrillEffect =
  | { readonly type: 'PLANNED'; readonly drill: Drill }
  | {
      readonly type: 'HELD'
      readonly heldOn: BusinessDate
      readonly participantCount: number
      readonly summary: string | null
    }
  | { readonly type: 'CANCELLED'; readonly because: string }

export const mostDaysAhead = 731
export const mostDaysMoved = 60
export const mostParticipants = 100_000

export type Plan = {
  readonly kind: DrillKind
  readonly title: string
  readonly district: string
  readonly shelter?: string | null
  readonly plannedOn: BusinessDate
}
export type PlanFacts = {
  readonly id: string
  readonly today: BusinessDate
  readonly office: string
  /** The district of the shelter that is named; null: there's no such shelter. */
  readonly shelterDistrict: string | null
}

export function plan(
  input: Plan,
  { id, today, office, shelterDistrict }: PlanFacts,
): Result<DrillEffect, ShelterElsewhere | InvalidInput> {
  const { kind, district, plannedOn } = input
  const shelter = input.shelter ?? null
  const title = readText('title', input.title, 200)
  if (!title.ok) return title
  if (plannedOn < today || plannedOn > addDays(today, mostDaysAhead))
    return refuse(invalid('plannedOn', 'must be today or later, at most two years ahead', plannedOn))
  if (kind === 'SHELTER_OPERATION' && shelter === null)
    return refuse(invalid('shelter', 'must be named: it is practised at a shelter', null))
  if (shelter !== null && shelterDistrict !== district)
    return refuse({ kind: 'ShelterElsewhere', clause: null, shelterId: shelter, shelterDistrict })
  const open = { heldOn: null, participantCount: null, summary: null, cancelledBecause: null }
  return ok({
    type: 'PLANNED',
    drill: {
      _id: id,
      kind,
      title: title.value,
      district,
      shelter,
      office,
      plannedOn,
      state: 'PLANNED',
      ...open,
    },
  })
}

export function report(
  drill: Drill,
  input: {
    readonly heldOn: BusinessDate
    readonly participantCount: number
    readonly summary?: string | null
  },
  today: BusinessDate,
): Result<DrillEffect, DrillStepNotPossible | InvalidInput> {
  if (nextState(drillMachine, drill.state, 'report') === null) return notPossible(drill)
  const { heldOn, participantCount } = input
  if (heldOn > today) return refuse(invalid('heldOn', 'must be today or earlier', heldOn))
  if (Math.abs(diffDays(drill.plannedOn, heldOn)) > mostDaysMoved)
    return refuse(
      invalid('heldOn', `must be at most ${mostDaysMoved} days from the day that was planned`, heldOn),
    )
  if (participantCount < 0 || participantCount > mostParticipants)
    return refuse(invalid('participantCount', `must be 0 to ${mostParticipants}`, String(participantCount)))
  const summary = readOptionalText('summary', input.summary, 2_000)
  return summary.ok ? ok({ type: 'HELD', heldOn, participantCount, summary: summary.value }) : summary
}

export function cancel(
  drill: Drill,
  reason: string,
): Result<DrillEffect, DrillStepNotPossible | InvalidInput> {
  if (nextState(drillMachine, drill.state, 'cancel') === null) return notPossible(drill)
  const because = readText('reason', reason, 500)
  return because.ok ? ok({ type: 'CANCELLED', because: because.value }) : because
}

export function evolve(drill: Drill | null, effect: DrillEffect): Drill {
  if (effect.type === 'PLANNED') return effect.drill
  const { _id, kind, title, district, shelter, office, plannedOn, ...outcome } = drill as Drill
  const same = { _id, kind, title, district, shelter, office, plannedOn }
  const { heldOn, participantCount, summary, cancelledBecause } = outcome
  if (effect.type === 'CANCELLED')
    return {
      ...same,
      state: 'CANCELLED',
      heldOn,
      participantCount,
      summary,
      cancelledBecause: effect.because,
    }
  const held = {
    heldOn: effect.heldOn,
    participantCount: effect.participantCount,
    summary: effect.summary,
  }
  return { ...same, state: 'HELD', ...held, cancelledBecause }
}

function notPossible({ _id, state }: Drill) {
  return refuse({ kind: 'DrillStepNotPossible' as const, clause: null, drillId: _id, state })
}
