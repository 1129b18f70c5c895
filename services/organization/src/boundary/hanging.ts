import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import { inForce } from '@chiiki/kit/valid-time.ts'
import { type AffairRecord, isSameHolder } from '../affair/affair.ts'
import { newlyStranded, strandedBy } from '../affair/closure.ts'
import { groundOf } from '../affair/ground.ts'
import { decidingSpan } from '../affair/holding.ts'
import { allotment, type OfficeHoldsAffairs } from '../affair/problem.ts'
import { knownSpells } from '../post/spell.ts'
import { type Occupants, occupiedIn } from '../staffing/closure.ts'
import type { StaffRecord } from '../staffing/staffing.ts'
import type { BoundaryChange, Scope } from './boundary.ts'
import { type DistrictInUse, partition } from './problem.ts'

/** What may hang on a district that is to end, or on its offices that close with it, beside its towns. */
export type Hanging = Occupants & {
  /** Tasks allotted at the district in particular, or held by name by one of its offices. */
  readonly affairs: readonly Pick<AffairRecord, '_id' | 'spans'>[]
}

export const nothingHangs: Hanging = { affairs: [], posts: [], staff: [] }

/** That a task allotted at an ended district goes on at another, with the holder that it has there. */
export type TaskSuccession = { readonly affair: string; readonly district: string }

/**
 * What still hangs on an ended district on its day: tasks without a district that goes on with them, posts, people. Nothing is moved
 * on by the end itself: tasks go by the mayor's transfers (第4・1・4）), posts and people by their own acts.
 */
export function hangingFault(
  change: Pick<BoundaryChange, 'what' | 'district' | 'closes' | 'moves' | 'effectiveOn' | 'tasks'>,
  { affairs, posts, staff }: Hanging,
  before: Scope,
  after: Scope,
): DistrictInUse | OfficeHoldsAffairs | null {
  const { district, closes, effectiveOn: on } = change
  if (change.what !== 'DISTRICT_END' || district === null) return null
  const stranded = strandedFault(affairs, before, after)
  if (stranded) return stranded
  const lasts = (validTo: BusinessDate | null) => validTo === null || validTo > on
  const affairIds = affairs.filter((affair) => isLeftOver(affair, change, after)).map(({ _id }) => _id)
  const occupied = closes.map((office) => occupiedIn({ posts, staff }, office, [{ from: on, to: null }]))
  const postIds = occupied.flatMap((each) => each.postIds)
  const atOffices = new Set(occupied.flatMap((each) => each.staffIds))
  const isOnDuty = ({ duties }: StaffRecord) =>
    knownSpells(duties).some((duty) => duty.district === district && lasts(duty.validTo))
  const staffIds = staff.filter((each) => atOffices.has(each._id) || isOnDuty(each)).map(({ _id }) => _id)
  if (affairIds.length + postIds.length + staffIds.length === 0) return null
  const none = { townIds: [], officeIds: [] }
  return {
    kind: 'DistrictInUse',
    clause: partition,
    districtId: district,
    on,
    ...none,
    affairIds,
    postIds,
    staffIds,
  }
}

/** Tasks that name an office which the change closes: nobody would hold them. */
function strandedFault(affairs: Hanging['affairs'], before: Scope, after: Scope): OfficeHoldsAffairs | null {
  const stranded = newlyStranded(strandedBy(before.offices, affairs), strandedBy(after.offices, affairs))
  const first = stranded[0]
  if (!first) return null
  const own = stranded.filter(({ office }) => office === first.office)
  const from = own.map(({ days }) => days.from ?? '').toSorted()[0] as BusinessDate
  const affairIds = [...new Set(own.map(({ affair }) => affair))].toSorted()
  return { kind: 'OfficeHoldsAffairs', clause: allotment, officeId: first.office, affairIds, from }
}

/** Whether a task is allotted at the district in particular, and no district that takes its ground over holds it alike. */
function isLeftOver(
  { _id, spans }: Hanging['affairs'][number],
  {
    district,
    effectiveOn,
    moves,
    tasks,
  }: Pick<BoundaryChange, 'district' | 'effectiveOn' | 'moves' | 'tasks'>,
  after: Scope,
): boolean {
  const own = spans.filter(
    ({ place, supersededAt, validTo }) =>
      place === district && supersededAt === null && (validTo === null || validTo > effectiveOn),
  )
  const held = own.toSorted((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : 1)).at(-1)
  if (!held) return false
  const heir = tasks.find(({ affair }) => affair === _id)?.district
  if (heir === undefined || !moves.some((move) => move.district === heir)) return true
  const ground = groundOf(after.areas, after.districts)
  const there = decidingSpan(inForce(spans, effectiveOn), ground, heir, effectiveOn)
  return there === null || !isSameHolder(there, held)
}
