import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import { gapsIn, overlaps, type Period } from '@chiiki/kit/period.ts'
import { type Result, refuse } from '@chiiki/kit/result.ts'
import { afterEvent, afterOther, type PlanEvent, type Surroundings } from '../office/effect.ts'
import { knownVersions, type OfficeRecord } from '../office/office.ts'
import type { OfficeNotOpen } from '../office/problem.ts'
import { existenceOf, type PostRecord } from '../post/post.ts'
import { staffClause } from '../post/problem.ts'
import { daysOf, knownSpells } from '../post/spell.ts'
import type { OfficeInUse, OfficeIsToClose } from './problem.ts'
import type { StaffRecord } from './staffing.ts'

/** Posts that offices have or had, and people who belong or belonged to them. */
export type Occupants = { readonly posts: readonly PostRecord[]; readonly staff: readonly StaffRecord[] }

export const nobody: Occupants = { posts: [], staff: [] }

export type Occupied = {
  readonly postIds: readonly string[]
  readonly tenureIds: readonly string[]
  readonly staffIds: readonly string[]
}

/** Posts, tenures and people of an office on any of the days. Acting holders count like the others. */
export function occupiedIn({ posts, staff }: Occupants, office: string, days: readonly Period[]): Occupied {
  const isThen = (own: Period) => days.some((each) => overlaps(each, own))
  const there = posts.filter((post) => {
    const existence = post.office === office ? existenceOf(post) : null
    return existence !== null && isThen(existence)
  })
  const tenures = there.flatMap((post) => knownSpells(post.tenures))
  const belongs = ({ belongings }: StaffRecord) =>
    knownSpells(belongings).some((each) => each.office === office && isThen(daysOf(each)))
  return {
    postIds: there.map(({ _id }) => _id),
    tenureIds: tenures.filter((tenure) => isThen(daysOf(tenure))).map(({ id }) => id),
    staffIds: staff.filter(belongs).map(({ _id }) => _id),
  }
}

/** So many ids at most stand in a refusal. */
const most = 100

/**
 * The event, unless by it an office would be shut on days for which posts are set up at it, tenures last, or people belong to it: then
 * those, of the first such office. They're moved on by acts of their own (abolishPost, endTenure, moveStaff).
 */
export function unlessOccupied<P>(
  decided: Result<PlanEvent, P>,
  office: OfficeRecord,
  around: Surroundings,
  occupants: Occupants,
): Result<PlanEvent, P | OfficeInUse> {
  if (!decided.ok) return decided
  const event = decided.value
  const others = around.others.filter(({ _id }) => event.with.includes(_id))
  const changes = [
    { before: office, after: afterEvent(office, event) },
    ...others.map((each) => ({ before: each, after: afterOther(each, event) })),
  ]
  for (const { before, after } of changes) {
    const days = openDays(before).flatMap((open) => gapsIn(openDays(after), open))
    const { postIds, tenureIds, staffIds } = occupiedIn(occupants, before._id, days)
    if (postIds.length + staffIds.length === 0) continue
    return refuse({
      kind: 'OfficeInUse',
      clause: staffClause,
      officeId: before._id,
      from: days.map(({ from }) => from ?? '').toSorted()[0] as BusinessDate,
      postIds: postIds.slice(0, most),
      tenureIds: tenureIds.slice(0, most),
      staffIds: staffIds.slice(0, most),
    })
  }
  return decided
}

/** Why nobody can belong to an office from a day on: it isn't open then, or its closing is planned. Null where they can. */
export function stayFault(office: OfficeRecord, from: BusinessDate): OfficeNotOpen | OfficeIsToClose | null {
  const [shut] = gapsIn(openDays(office), { from, to: null })
  if (!shut) return null
  const on = shut.from ?? from
  const closing = office.entries.find(
    ({ what, from: day, withdrawnAt }) => what === 'CLOSURE' && withdrawnAt === null && day === on,
  )
  if (on === from || !closing) return { kind: 'OfficeNotOpen', clause: staffClause, officeId: office._id, on }
  return { kind: 'OfficeIsToClose', clause: staffClause, officeId: office._id, changeId: closing.id, on }
}

function openDays(office: OfficeRecord): Period[] {
  return knownVersions(office, null).map(({ validFrom, validTo }) => ({ from: validFrom, to: validTo }))
}
