import { readOptionalText, readText } from '@chiiki/kit/input-text.ts'
import { type Machine, nextState } from '@chiiki/kit/machine.ts'
import type { InvalidInput } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'

/** 避難所の開設: a shelter that takes people in, from its opening to its closing. */
export const openingStates = ['OPEN', 'FULL', 'CLOSED'] as const
export type OpeningState = (typeof openingStates)[number]
export type OpeningEvent = 'fill' | 'free' | 'close'

export const openingMachine: Machine<OpeningState, OpeningEvent> = {
  name: 'ShelterOpening',
  states: openingStates,
  initial: 'OPEN',
  final: ['CLOSED'],
  transitions: [
    { from: ['OPEN'], event: 'fill', to: 'FULL' },
    { from: ['FULL'], event: 'free', to: 'OPEN' },
    { from: ['OPEN', 'FULL'], event: 'close', to: 'CLOSED' },
  ],
}

export type Opening = {
  readonly _id: string
  readonly shelter: string
  readonly district: string
  readonly state: OpeningState
  readonly reason: string
  /** For who is on duty there. */
  readonly staffNote: string | null
  readonly openedAt: Date
  readonly closedAt: Date | null
}
export type OpeningKept = Opening & { readonly version: number }

/** All that is open in a district: what is told to those who follow it. */
export type DistrictOpenings = { readonly district: string; readonly openings: readonly OpeningKept[] }

export type ShelterOpenAlready = {
  readonly kind: 'ShelterOpenAlready'
  readonly clause: null
  readonly shelterId: string
}
export type OpeningStepNotPossible = {
  readonly kind: 'OpeningStepNotPossible'
  readonly clause: null
  readonly openingId: string
  readonly state: OpeningState
}

export type OpeningEffect =
  | { readonly type: 'OPENED'; readonly opening: Opening }
  | { readonly type: 'MOVED'; readonly to: OpeningState; readonly at: Date }

export type ToOpen = { readonly reason: string; readonly staffNote?: string | null }
export type OpenFacts = Pick<Opening, '_id' | 'shelter' | 'district'> & { readonly now: Date }

export function open(input: ToOpen, { now, ...of }: OpenFacts): Result<OpeningEffect, InvalidInput> {
  const reason = readText('reason', input.reason, 200)
  if (!reason.ok) return reason
  const staffNote = readOptionalText('staffNote', input.staffNote, 1_000)
  if (!staffNote.ok) return staffNote
  const said = { reason: reason.value, staffNote: staffNote.value }
  return ok({ type: 'OPENED', opening: { ...of, ...said, state: 'OPEN', openedAt: now, closedAt: null } })
}

export function move(
  { _id, state }: Opening,
  event: OpeningEvent,
  at: Date,
): Result<OpeningEffect, OpeningStepNotPossible> {
  const to = nextState(openingMachine, state, event)
  if (to === null) return refuse({ kind: 'OpeningStepNotPossible', clause: null, openingId: _id, state })
  return ok({ type: 'MOVED', to, at })
}

export function evolve(opening: Opening | null, effect: OpeningEffect): Opening {
  if (effect.type === 'OPENED') return effect.opening
  const { _id, shelter, district, reason, staffNote, openedAt } = opening as Opening
  const closedAt = effect.to === 'CLOSED' ? effect.at : null
  return { _id, shelter, district, state: effect.to, reason, staffNote, openedAt, closedAt }
}
