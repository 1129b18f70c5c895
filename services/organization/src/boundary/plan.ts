import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import { isEmptyPeriod, type Period } from '@chiiki/kit/period.ts'
import type { SharedProblem } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import { inForce } from '@chiiki/kit/valid-time.ts'
import type { Now } from '../office/plan.ts'
import { invalid } from '../office/problem.ts'
import { afterChange, afterWithdrawal, type BoundaryChange, type Move, type Scope } from './boundary.ts'
import { type Hanging, hangingFault } from './hanging.ts'
import {
  type BoundaryProblem,
  type CorrectProblem,
  type EndProblem,
  partition,
  type RedrawProblem,
  type WithdrawProblem,
} from './problem.ts'
import { type Fault, faultsIn, keyOf } from './soundness.ts'
import { claimsOf, overlapOf } from './tiling.ts'
import { entriesOf, isThere } from './timeline.ts'

/** What a decision rests on: the part of the ward concerned, and the districts that lie wholly in it. */
export type Surroundings = { readonly scope: Scope; readonly whole: ReadonlySet<string> }
export type Draft = Omit<BoundaryChange, 'districts' | 'towns' | 'recordedAt' | 'withdrawnAt' | 'version'>

/** A change from a day after today on. */
export function plan(draft: Draft, now: Now, around: Surroundings): Result<BoundaryChange, RedrawProblem> {
  const { effectiveOn } = draft
  if (effectiveOn <= now.today)
    return refuse({ kind: 'EffectiveDateNotFuture', clause: null, effectiveOn, today: now.today })
  const clash = clashesOn(draft, around.scope)
  if (clash.length > 0) return refuse({ kind: 'BoundaryChangeClashes', clause: partition, changeIds: clash })
  return recorded(draft, now, around)
}

/** The end of a district: planned like any change, once nothing hangs on it that nobody goes on with. */
export function planEnd(
  draft: Draft,
  now: Now,
  around: Surroundings & { readonly hanging: Hanging },
): Result<BoundaryChange, EndProblem> {
  const planned = plan(draft, now, around)
  if (!planned.ok) return planned
  const { scope, hanging } = around
  const fault = hangingFault(planned.value, hanging, scope, afterChange(scope, planned.value))
  return fault ? refuse(fault) : planned
}

/** A correction of where a town belonged: nothing is overwritten, `knownAt` still tells what was known. */
export function correct(
  draft: Draft,
  now: Now,
  around: Surroundings,
): Result<BoundaryChange, CorrectProblem> {
  const { effectiveOn, until } = draft
  const fault =
    (effectiveOn > now.today
      ? invalid('from', 'must not be after today: redrawBoundary is for days to come', effectiveOn)
      : null) ??
    (until !== null && isEmptyPeriod({ from: effectiveOn, to: until })
      ? invalid('until', 'must be after `from`', until)
      : null) ??
    (until !== null && until > now.today ? invalid('until', 'must not be after today', until) : null)
  return fault ? refuse(fault) : recorded(draft, now, around)
}

/** Takes back what is still to come, all of it together. */
export function withdraw(
  change: BoundaryChange,
  now: Now,
  { scope, whole }: Surroundings,
  later: readonly string[],
): Result<BoundaryChange, WithdrawProblem> {
  const { _id: changeId, effectiveOn } = change
  if (change.withdrawnAt !== null) return refuse({ kind: 'NotFound', clause: null, id: changeId })
  if (change.what === 'CORRECTION' || effectiveOn <= now.today)
    return refuse({ kind: 'ChangeInForce', clause: null, changeId, effectiveOn, today: now.today })
  const period = { from: effectiveOn, to: null }
  const fault = newFault(scope, afterWithdrawal(scope, change, now.at), period, whole)
  if (!fault) return ok({ ...change, withdrawnAt: now.at })
  const isOfOffices = fault.what === 'ORPHANS' && fault.offices.length > 0
  if (!isOfOffices && later.length > 0)
    return refuse({ kind: 'BoundaryChangeClashes', clause: partition, changeIds: later })
  return refuse(problemOf(fault, scope))
}

function recorded(
  draft: Draft,
  now: Now,
  { scope, whole }: Surroundings,
): Result<BoundaryChange, BoundaryProblem | SharedProblem> {
  const unknown = unknownIn(draft, scope)
  if (unknown !== null) return refuse({ kind: 'NotFound', clause: null, id: unknown })
  const misgiven = saidTwice(draft.moves, draft.effectiveOn) ?? notThere(draft, scope)
  if (misgiven) return refuse(misgiven)
  const change = {
    ...draft,
    ...concerned(draft, scope),
    recordedAt: now.at,
    withdrawnAt: null,
    version: 0,
  }
  const period = { from: draft.effectiveOn, to: draft.until }
  const fault = newFault(scope, afterChange(scope, change), period, whole)
  return fault ? refuse(problemOf(fault, scope)) : ok(change)
}

function newFault(
  before: Scope,
  after: Scope,
  period: Period,
  whole: ReadonlySet<string>,
): Fault | undefined {
  const found = faultsIn(after, period, whole)
  if (found.length === 0) return undefined
  const known = new Set(faultsIn(before, period, whole).map(keyOf))
  return found.find((fault) => !known.has(keyOf(fault)))
}

function problemOf(fault: Fault, before: Scope): BoundaryProblem {
  const { on } = fault
  const clause = partition
  if (fault.what === 'TILING') {
    const { town, reason, blocks } = fault
    return { kind: 'BlocksNotCovered', clause, townId: town, reason, blocks, on }
  }
  if (fault.what === 'UNSAID')
    return { kind: 'BlocksNotCovered', clause, townId: fault.town, reason: 'GAP', blocks: null, on }
  if (fault.what === 'NO_TOWNS')
    return { kind: 'DistrictWithoutTowns', clause, districtId: fault.district, on }
  if (fault.what === 'NO_DISTRICT') return { kind: 'AreaWithoutDistrict', clause, areaId: fault.area, on }
  const { district: districtId, towns: townIds, offices: officeIds } = fault
  const record = before.districts.find(({ _id }) => _id === districtId)
  const wasThere = record !== undefined && isThere(entriesOf(record), on)
  return wasThere
    ? {
        kind: 'DistrictInUse',
        clause,
        districtId,
        on,
        townIds,
        officeIds,
        affairIds: [],
        postIds: [],
        staffIds: [],
      }
    : { kind: 'DistrictNotThere', clause, districtId, on }
}

/** Changes that already say something of the same blocks, or of the same district, for the same day. */
function clashesOn({ effectiveOn, moves, district }: Draft, { towns, districts }: Scope): string[] {
  const isSameDay = (each: { from: BusinessDate | null; withdrawnAt: Date | null; id: string }) =>
    each.from === effectiveOn && each.withdrawnAt === null && each.id !== 'data'
  const ofTowns = moves.flatMap((move) => {
    const town = towns.find(({ _id }) => _id === move.town)
    const claims = town ? claimsOf(town).filter((claim) => claim.what === 'MOVE' && isSameDay(claim)) : []
    return claims.filter((claim) => overlapOf([claim.blocks, move.blocks]) !== null)
  })
  const record = districts.find(({ _id }) => _id === district)
  const ofDistrict = record ? entriesOf(record).filter(isSameDay) : []
  return [...new Set([...ofTowns, ...ofDistrict].map(({ id }) => id))]
}

function unknownIn({ moves, what, district, closes, facts }: Draft, scope: Scope): string | null {
  const has = (records: readonly { _id: string }[], id: string) => records.some(({ _id }) => _id === id)
  const isNew = (id: string) => what === 'NEW_DISTRICT' && id === district
  return (
    moves.find(({ town }) => !has(scope.towns, town))?.town ??
    moves.find((move) => !has(scope.districts, move.district) && !isNew(move.district))?.district ??
    (district !== null && !isNew(district) && !has(scope.districts, district) ? district : null) ??
    closes.find((id) => !scope.offices.some((each) => each._id === id && each.place === district)) ??
    (facts.area !== undefined && !has(scope.areas, facts.area) ? facts.area : null)
  )
}

function saidTwice(moves: readonly Move[], on: BusinessDate): BoundaryProblem | null {
  for (const [town, own] of Map.groupBy(moves, (move) => move.town)) {
    const backwards = own.find(({ blocks }) => blocks && (blocks.first < 1 || blocks.last < blocks.first))
    const shared = backwards?.blocks ?? overlapOf(own.map(({ blocks }) => blocks))
    if (!shared) continue
    const blocks = shared === 'WHOLE' ? null : shared
    return { kind: 'BlocksNotCovered', clause: partition, townId: town, reason: 'OVERLAP', blocks, on }
  }
  return null
}

/** A district that is changed or ended is there on the day, and so is the area that a district comes to. */
function notThere(
  { what, district, effectiveOn: on, facts }: Draft,
  scope: Scope,
): BoundaryProblem | SharedProblem | null {
  const record = scope.districts.find(({ _id }) => _id === district)
  if (record && what !== 'NEW_DISTRICT' && !isThere(entriesOf(record), on))
    return { kind: 'DistrictNotThere', clause: partition, districtId: record._id, on }
  const area = scope.areas.find(({ _id }) => _id === facts.area)
  return area && inForce(area.versions, on).length === 0
    ? invalid('area', `must be an area that is there on ${on}`, area._id)
    : null
}

/** Every district and town that a change touches, those that lose something included. */
function concerned(
  { moves, district }: Draft,
  { towns }: Scope,
): Pick<BoundaryChange, 'districts' | 'towns'> {
  const named = new Set(moves.map(({ town }) => town))
  const losing = towns
    .filter(({ _id }) => named.has(_id))
    .flatMap((town) => claimsOf(town).filter(({ withdrawnAt }) => withdrawnAt === null))
    .map((claim) => claim.district)
  const gaining = moves.map((move) => move.district)
  const districts = [...new Set([...(district === null ? [] : [district]), ...gaining, ...losing])]
  return { districts, towns: [...named] }
}
