import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import type { SharedProblem } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import { type DecisionInput, type NameInput, readDecision, readFacts } from '../office/facts-input.ts'
import { invalid } from '../office/problem.ts'
import type { BlockRange } from '../territory/territory.ts'
import type { BoundaryChangeKind } from './boundary.ts'
import type { TaskSuccession } from './hanging.ts'
import type { Draft } from './plan.ts'

type Keyed = { readonly idempotencyKey?: string | null; readonly expectedVersion?: number | null }
type Planned = { readonly effectiveOn: BusinessDate; readonly decision: DecisionInput }
type OwnMove = { readonly town: string; readonly blocks?: BlockRange | null }
type MoveInput = OwnMove & { readonly district: string }

export type PlanDistrictInput = Keyed &
  Planned & { readonly area: string; readonly name: NameInput; readonly moves: readonly OwnMove[] }
export type PlanDistrictChangeInput = Keyed &
  Planned & { readonly district: string; readonly name?: NameInput | null; readonly area?: string | null }
export type PlanDistrictEndInput = Keyed &
  Planned & {
    readonly district: string
    readonly moves?: readonly MoveInput[] | null
    readonly closes?: readonly string[] | null
    readonly tasks?: readonly TaskSuccession[] | null
  }
export type RedrawBoundaryInput = Keyed & Planned & { readonly moves: readonly MoveInput[] }
export type CorrectAssignmentInput = Keyed & {
  readonly from: BusinessDate
  readonly until?: BusinessDate | null
  readonly moves: readonly MoveInput[]
  readonly decision: DecisionInput
}
export type WithdrawInput = Keyed & { readonly change: string }

/** Moves of one act: more than any district has towns. */
export const mostMoves = 200

export type Given = {
  readonly what: BoundaryChangeKind
  readonly effectiveOn: BusinessDate
  readonly until?: BusinessDate | null
  readonly district?: string
  readonly name?: NameInput | null
  readonly area?: string | null
  readonly moves: readonly MoveInput[]
  readonly closes?: readonly string[] | null
  readonly tasks?: readonly TaskSuccession[] | null
  readonly decision: DecisionInput
}

/** What the caller gave of a change. */
export function readDraft(id: string, given: Given): Result<Draft, SharedProblem> {
  const { what, effectiveOn, moves, name, area } = given
  const source = readDecision(given.decision)
  if (!source.ok) return source
  const closes = [...new Set(given.closes ?? [])]
  const tasks = given.tasks ?? []
  const fault =
    countFault('moves', moves.length, what) ??
    countFault('closes', closes.length, null) ??
    countFault('tasks', tasks.length, null)
  if (fault) return refuse(fault)
  if (what === 'DISTRICT_CHANGE' && !name && !area)
    return refuse(invalid('name', 'name or area must be given: nothing would change', null))
  const facts = readFacts({ name: name ?? null }, source.value, effectiveOn, 'district')
  if (!facts.ok) return facts
  return ok({
    _id: id,
    what,
    effectiveOn,
    until: given.until ?? null,
    district: given.district ?? null,
    facts: { ...(facts.value.name ? { name: facts.value.name } : {}), ...(area ? { area } : {}) },
    moves: moves.map(({ town, blocks, district }) => ({
      town,
      blocks: blocks ? { first: blocks.first, last: blocks.last } : null,
      district,
    })),
    closes,
    tasks: tasks.map(({ affair, district }) => ({ affair, district })),
    source: source.value,
  })
}

const needMoves: readonly (BoundaryChangeKind | null)[] = ['NEW_DISTRICT', 'REDRAWING', 'CORRECTION']

function countFault(field: string, count: number, what: BoundaryChangeKind | null): SharedProblem | null {
  if (count > mostMoves) return invalid(field, `must be at most ${mostMoves}`, String(count))
  return count === 0 && needMoves.includes(what) ? invalid(field, 'must name at least one town', null) : null
}
